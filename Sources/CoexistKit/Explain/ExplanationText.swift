/// A page of `explain` for the terminal: headings in the gutter, 80 columns.
///
/// The short answer of a code or cause leaves out what is needed to argue about it: what speaks
/// for it, what rules it out, and the sources.
struct ExplanationText: Sendable {
  let page: Explanation
  var isFull = true

  private static let gutter = 13

  var text: String {
    var layout = TextLayout()
    if page.id == page.title {
      layout.row("", page.title, indent: 0)
    } else {
      layout.row(page.id, page.title, indent: TextLayout.cells(page.id) + 2)
    }
    layout.blank()
    for section in page.sections where isFull || !isLeftOut(section) {
      write(section, to: &layout)
    }
    writeFoot(to: &layout)
    return layout.text
  }

  private func isLeftOut(_ section: Explanation.Section) -> Bool {
    [.code, .cause].contains(page.kind)
      && [.speaksFor, .rulesOut].contains(section.heading)
  }

  private func write(_ section: Explanation.Section, to layout: inout TextLayout) {
    let widest = section.items.map { TextLayout.cells($0.label) }.max() ?? 0
    let hasLabels = widest > 0
    let isList = section.items.count > 1 && !hasLabels
    let column = hasLabels ? min(widest, Self.widestLabel) + 2 : isList ? 2 : 0
    for (place, item) in section.items.enumerated() {
      let word = place == 0 ? section.heading.id : ""
      let label = hasLabels ? item.label : isList ? "-" : ""
      let head = label.isEmpty ? word : TextLayout.pad(word, to: Self.gutter) + label
      let text = item.isVerbatim ? "\"\(item.text)\"" : item.text
      layout.row(head, text, indent: Self.gutter + column)
    }
  }

  private static let widestLabel = 24

  private func writeFoot(to layout: inout TextLayout) {
    layout.blank()
    if !page.seeAlso.isEmpty {
      layout.row("see also", page.seeAlso.joined(separator: ", "), indent: Self.gutter)
    }
    guard isFull || !page.sections.contains(where: isLeftOut) else {
      layout.row("more", "coexist explain \(page.id) --full", indent: Self.gutter)
      return
    }
    let sources = page.sources.map { "\($0.title), read \($0.read)" }
    layout.row("sources", sources.joined(separator: "; "), indent: Self.gutter)
    layout.row("rules", Version.rules, indent: Self.gutter)
  }
}
