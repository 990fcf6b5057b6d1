/// The ticket as plain text, for e-mail and for help desks that show nothing else.
struct TicketText {
  let document: TicketDocument
  /// In display cells; `nil` where the reader's window breaks the lines.
  var width: Int? = TextLayout.width

  /// With the title above it, as nothing else carries it.
  var text: String { joined([wrapped(document.title, indent: 0)] + parts) }

  /// Without the title, which a help desk keeps in a field of its own.
  var body: String { joined(parts) }

  private var parts: [[String]] { document.blocks.map(lines) + [[document.provenance]] }

  private func joined(_ parts: [[String]]) -> String {
    parts.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  private func lines(of block: TicketDocument.Block) -> [String] {
    switch block {
    case .heading(let words): return [words.uppercased()]
    case .paragraph(let spans): return wrapped(plain(spans), indent: 0)
    case .table(let rows):
      return rows.flatMap { wrapped("\($0.label): \(plain($0.spans))", indent: 2) }
    case .list(let items):
      return items.flatMap { item in
        let box = item.box.map { $0 ? "[x] " : "[ ] " } ?? "- "
        return wrapped(box + plain(item.spans), indent: TextLayout.cells(box))
      }
    case .verbatim(let words):
      let text = Escape.text.apply(to: words)
      return text.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" }
    }
  }

  private func plain(_ spans: [TicketDocument.Span]) -> String {
    spans.map { span in
      switch span {
      case .plain(let text), .strong(let text), .code(let text): text
      }
    }.joined()
  }

  /// The first line at the margin, the others indented.
  private func wrapped(_ text: String, indent: Int) -> [String] {
    guard let width else { return [Escape.line.apply(to: text)] }
    let lines = TextLayout.wrap(Escape.line.apply(to: text), to: width - indent)
    let margin = String(repeating: " ", count: indent)
    return lines.enumerated().map { place, line in
      Escape.line.apply(to: place == 0 ? line : margin + line)
    }
  }
}
