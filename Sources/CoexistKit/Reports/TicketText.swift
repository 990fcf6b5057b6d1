/// The ticket as plain text, for e-mail and for help desks that show nothing else.
struct TicketText {
  let document: TicketDocument

  var text: String {
    var lines = wrapped(document.title, indent: 0)
    for block in document.blocks { lines += [""] + self.lines(of: block) }
    lines += ["", document.provenance]
    return lines.map { $0 + "\n" }.joined()
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
    let lines = TextLayout.wrap(Escape.line.apply(to: text), to: TextLayout.width - indent)
    let margin = String(repeating: " ", count: indent)
    return lines.enumerated().map { place, line in
      Escape.line.apply(to: place == 0 ? line : margin + line)
    }
  }
}
