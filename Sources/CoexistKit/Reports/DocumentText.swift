/// A document as plain text, for e-mail and for help desks that show nothing else.
struct DocumentText {
  let document: Document
  /// In display cells; `nil` where the reader's window breaks the lines.
  var width: Int? = TextLayout.width

  /// With the title above it, as nothing else carries it.
  var text: String { joined([wrapped(document.title, indent: 0)] + parts) }

  /// Without the title, which a help desk keeps in a field of its own.
  var body: String { joined(parts) }

  private var parts: [[String]] {
    document.blocks.map(lines) + (document.provenance.map { [[$0]] } ?? [])
  }

  private func joined(_ parts: [[String]]) -> String {
    parts.filter { !$0.isEmpty }.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  private func lines(of block: Document.Block) -> [String] {
    switch block {
    case .heading(let words, let level, _):
      let words = [Document.Span].prose(words).words
      return [level == 1 ? words.uppercased() : words]
    case .paragraph(let spans): return wrapped(spans.words, indent: 0)
    case .table(_, let rows):
      return rows.flatMap { cells in
        let rest = cells.dropFirst().map(\.words).filter { !$0.isEmpty }.joined(separator: "; ")
        return wrapped("\(cells.first?.words ?? ""): \(rest)", indent: 2)
      }
    case .list(let items):
      return items.flatMap { item in
        let box = item.box.map { $0 ? "[x] " : "[ ] " } ?? "- "
        let label = item.label.map { "\($0.words): " } ?? ""
        return wrapped(box + label + item.spans.words, indent: TextLayout.cells(box))
      }
    case .verbatim(let words, _):
      let text = Escape.text.apply(to: words)
      return text.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" }
    case .anchor: return []
    }
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
