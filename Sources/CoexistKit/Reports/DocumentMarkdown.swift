/// A document in Markdown: works in GitHub, Zendesk and Jira alike.
struct DocumentMarkdown {
  let document: Document

  var text: String {
    let id = document.id.map { $0 == document.title ? "" : " (\(line(.code($0))))" } ?? ""
    var parts = ["# \(plain(document.title))\(id)"]
    parts += document.blocks.map(block)
    // A link definition that nothing refers to: kept in the source, not shown.
    if let provenance = document.provenance { parts.append("[//]: # (\(provenance))") }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func block(_ block: Document.Block) -> String {
    switch block {
    case .heading(let words, let level, _):
      return "\(String(repeating: "#", count: level + 1)) \(line(.prose(words)))"
    case .paragraph(let spans): return line(spans)
    case .table(let head, let rows):
      let border = "|" + head.map { _ in "---|" }.joined()
      let cells = [head.map(plain)] + rows.map { $0.map(line) }
      var lines = cells.map { "| \($0.joined(separator: " | ")) |" }
      lines.insert(border, at: 1)
      return lines.joined(separator: "\n")
    case .list(let items): return items.map(item).joined(separator: "\n")
    case .verbatim(let words, let language): return fenced(words, language)
    case .anchor(let id): return "<a id=\"\(id)\"></a>"
    }
  }

  private func item(_ item: Document.Item) -> String {
    let box = item.box.map { $0 ? "[x] " : "[ ] " } ?? ""
    let mark = String(repeating: "  ", count: item.level) + "- " + box
    if item.isVerbatim {
      let label = item.label.map { "\(line($0)):\n\n" } ?? ""
      return label + fenced(item.spans.words, "text") + "\n"
    }
    return mark + (item.label.map { "\(line($0)): " } ?? "") + line(item.spans)
  }

  private func fenced(_ words: String, _ language: String) -> String {
    let text = Escape.text.apply(to: words)
    let fence = Escape.fence(for: text)
    return "\(fence)\(language)\n\(text)\n\(fence)"
  }

  private func line(_ spans: [Document.Span]) -> String { spans.map(line).joined() }

  private func line(_ span: Document.Span) -> String {
    switch span {
    case .plain(let text): plain(text)
    case .strong(let text): "**\(plain(text))**"
    case .code(let text): code(text)
    case .link(let span, let address): "[\(line(span))](\(address))"
    }
  }

  private func plain(_ text: String) -> String { Escape.markdownCell.apply(to: text) }

  /// A code span; text that could end it, or end its cell, is escaped instead.
  private func code(_ text: String) -> String {
    let line = Escape.line.apply(to: text)
    let isHarmless = !line.isEmpty && !line.utf8.contains { [0x60, 0x7C, 0x5C].contains($0) }
    return isHarmless ? "`\(line)`" : plain(text)
  }
}
