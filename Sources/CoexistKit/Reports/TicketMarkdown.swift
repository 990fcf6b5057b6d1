/// The ticket in Markdown: works in GitHub, Zendesk and Jira alike, without raw HTML.
struct TicketMarkdown {
  let document: TicketDocument

  var text: String {
    var parts = ["# \(plain(document.title))"]
    parts += document.blocks.map(block)
    // A link definition that nothing refers to: kept in the source, not shown.
    parts.append("[//]: # (\(document.provenance))")
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func block(_ block: TicketDocument.Block) -> String {
    switch block {
    case .heading(let words): return "## \(plain(words))"
    case .paragraph(let spans): return line(spans)
    case .table(let rows):
      let lines = rows.map { "| \(plain($0.label)) | \(line($0.spans)) |" }
      return (["| Field | Value |", "|---|---|"] + lines).joined(separator: "\n")
    case .list(let items):
      return items.map { item in
        let box = item.box.map { $0 ? "[x] " : "[ ] " } ?? ""
        return "- \(box)\(line(item.spans))"
      }.joined(separator: "\n")
    case .verbatim(let words):
      let text = Escape.text.apply(to: words)
      let fence = Escape.fence(for: text)
      return "\(fence)text\n\(text)\n\(fence)"
    }
  }

  private func line(_ spans: [TicketDocument.Span]) -> String {
    spans.map { span in
      switch span {
      case .plain(let text): plain(text)
      case .strong(let text): "**\(plain(text))**"
      case .code(let text): code(text)
      }
    }.joined()
  }

  private func plain(_ text: String) -> String { Escape.markdownCell.apply(to: text) }

  /// A code span; text that could end it, or end its cell, is escaped instead.
  private func code(_ text: String) -> String {
    let line = Escape.line.apply(to: text)
    let isHarmless = !line.isEmpty && !line.utf8.contains { [0x60, 0x7C, 0x5C].contains($0) }
    return isHarmless ? "`\(line)`" : plain(text)
  }
}
