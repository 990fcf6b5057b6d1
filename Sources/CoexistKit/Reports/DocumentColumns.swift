/// A document for the terminal: the short words of its headings in the gutter, 80 columns.
struct DocumentColumns {
  let document: Document

  private static let gutter = 13
  private static let widestLabel = 24

  var text: String {
    var layout = TextLayout()
    if let id = document.id, id != document.title {
      layout.row(id, document.title, indent: TextLayout.cells(id) + 2)
    } else {
      layout.row("", document.title, indent: 0)
    }
    layout.blank()
    var word = ""
    for block in document.blocks {
      switch block {
      case .heading(_, _, let next): word = next
      case .paragraph(let spans): layout.row(word, spans.words, indent: Self.gutter)
      case .list(let items): write(items, under: word, to: &layout)
      // Only documents of other layouts have them.
      case .table, .verbatim, .anchor: break
      }
    }
    if let provenance = document.provenance { layout.line(provenance) }
    return layout.text
  }

  private func write(_ items: [Document.Item], under word: String, to layout: inout TextLayout) {
    let widest = items.map { TextLayout.cells($0.label?.words ?? "") }.max() ?? 0
    let isPlain = widest == 0 && items.count == 1
    let column = isPlain ? 0 : widest == 0 ? 2 : min(widest, Self.widestLabel) + 2
    for (place, item) in items.enumerated() {
      let label = isPlain ? "" : widest == 0 ? "-" : item.label?.words ?? ""
      let word = place == 0 ? word : ""
      let head = label.isEmpty ? word : TextLayout.pad(word, to: Self.gutter) + label
      let words = item.spans.words
      layout.row(head, item.isVerbatim ? "\"\(words)\"" : words, indent: Self.gutter + column)
    }
  }
}
