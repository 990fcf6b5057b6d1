import JSONText

/// The ticket as the bodies that help desks take; nothing is sent.
struct TicketDesk {
  let ticket: Ticket
  let desk: Desk

  enum Desk {
    case zendesk
    case jira
  }

  var text: String { desk == .zendesk ? zendesk : jira }

  /// `POST /api/v2/tickets` of Zendesk.
  private var zendesk: String {
    let members: JSONOutput.Members = [
      "subject": .string(subject),
      "comment": ["body": .string(DocumentText(document: Document(ticket), width: nil).body)],
      "priority": "normal",
      "type": "problem",
      "tags": .array(labels.map { .string(String($0.map { $0 == "-" ? "_" : $0 })) }),
      "external_id": .string(externalID),
    ]
    return JSONOutput.object(["ticket": .object(members)]).text()
  }

  /// `POST /rest/api/3/issue` of Jira, without the project and the type, which only its owner knows.
  private var jira: String {
    let fields: JSONOutput.Members = [
      "summary": .string(subject),
      "description": JiraDocument(document: Document(ticket)).output,
      "labels": .array(labels.map { .string($0) }),
    ]
    return JSONOutput.object(["fields": .object(fields)]).text()
  }

  private var subject: String { ticket.title.escaped(for: .line) }

  /// Lower-case words without spaces.
  private var labels: [String] {
    let codes = ticket.errors.compactMap(\.row.label).map { "meta-\($0)" }
    let causes = ticket.report.causes.filter { $0.status.isActionable }.map(\.id)
    let all =
      ["whatsapp-coexistence", ticket.report.verdict.id] + codes.prefix(5) + causes.prefix(5)
    return all.withoutRepeats
  }

  /// Lets the help desk put two tickets about the same thing together.
  private var externalID: String {
    let ids = [IdentifierKey.wabaID, .phoneNumberID].compactMap { key in
      ticket.report.identifiers.first { $0.key == key }?.value.unescaped
    }
    let parts = ids + [ticket.errors.first?.row.label].compactMap { $0 }
    let bytes = parts.joined(separator: "-").utf8.filter {
      $0.isDigit || $0.isLetter || $0 == 0x2D || $0 == 0x5F
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Atlassian's document format.
struct JiraDocument {
  let document: Document

  var output: JSONOutput {
    let last = document.provenance.map { Document.Block.paragraph([.plain($0)]) }
    let blocks = (document.blocks + [last].compactMap { $0 }).map(node)
    return ["version": 1, "type": "doc", "content": .array(blocks)]
  }

  private func node(_ block: Document.Block) -> JSONOutput {
    switch block {
    case .heading(let words, let level, _):
      return [
        "type": "heading", "attrs": ["level": .integer(level + 1)],
        "content": .array(inline([.plain(words)])),
      ]
    case .paragraph(let spans): return paragraph(spans)
    case .table(_, let rows):
      return ["type": "table", "content": .array(rows.map(row))]
    case .list(let items):
      let nodes = items.map { item -> JSONOutput in
        let box = item.box.map { $0 ? "[x] " : "[ ] " } ?? ""
        let label = item.label.map { [$0, .plain(": ")] } ?? []
        let spans = (box.isEmpty ? [] : [.plain(box)]) + label + item.spans
        return ["type": "listItem", "content": .array([paragraph(spans)])]
      }
      return ["type": "bulletList", "content": .array(nodes)]
    case .verbatim(let words, let language):
      return [
        "type": "codeBlock", "attrs": ["language": .string(language)],
        "content": .array(text(Escape.text.apply(to: words), marks: [])),
      ]
    case .anchor(let id): return paragraph([.plain(id)])
    }
  }

  /// The first cell is the row's heading.
  private func row(_ cells: [[Document.Span]]) -> JSONOutput {
    let nodes = cells.enumerated().map { place, spans -> JSONOutput in
      ["type": place == 0 ? "tableHeader" : "tableCell", "content": .array([paragraph(spans)])]
    }
    return ["type": "tableRow", "content": .array(nodes)]
  }

  private func paragraph(_ spans: [Document.Span]) -> JSONOutput {
    ["type": "paragraph", "content": .array(inline(spans))]
  }

  private func inline(_ spans: [Document.Span]) -> [JSONOutput] {
    spans.flatMap { span in
      let words = Escape.line.apply(to: span.words)
      return switch span {
      case .plain, .link: text(words, marks: [])
      case .strong: text(words, marks: ["strong"])
      case .code: text(words, marks: ["code"])
      }
    }
  }

  /// A text node may not be empty.
  private func text(_ words: String, marks: [String]) -> [JSONOutput] {
    guard !words.isEmpty else { return [] }
    var node: JSONOutput.Members = ["type": "text", "text": .string(words)]
    if !marks.isEmpty { node["marks"] = .array(marks.map { ["type": .string($0)] }) }
    return [.object(node)]
  }
}
