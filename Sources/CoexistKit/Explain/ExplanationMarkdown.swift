/// A page of `explain` in Markdown; the pages below `docs/` are made of it.
struct ExplanationMarkdown: Sendable {
  let page: Explanation
  /// The level of the page's own heading.
  var level = 1
  /// Turns an id into the address of its page, or `nil` where there is none.
  var address: @Sendable (String) -> String? = { _ in nil }

  var text: String {
    var lines = ["\(marks(0)) \(heading)", ""]
    for section in page.sections {
      lines += ["\(marks(1)) \(section.heading.title)", ""]
      lines += body(section)
      lines.append("")
    }
    if !page.seeAlso.isEmpty {
      lines += ["See also: " + page.seeAlso.map(link).joined(separator: ", ") + ".", ""]
    }
    if !page.sources.isEmpty {
      lines += ["\(marks(1)) Sources", ""]
      lines += page.sources.map { "- \(Markdown.source($0))" }
      lines.append("")
    }
    return lines.dropLast().joined(separator: "\n") + "\n"
  }

  private var heading: String {
    page.id == page.title
      ? Markdown.escaped(page.title) : "\(Markdown.escaped(page.title)) (`\(page.id)`)"
  }

  private func marks(_ more: Int) -> String { String(repeating: "#", count: level + more) }

  private func body(_ section: Explanation.Section) -> [String] {
    let isPlain = section.items.count == 1 && section.items.allSatisfy { $0.label.isEmpty }
    return section.items.flatMap { item in
      if item.isVerbatim {
        let label = item.label.isEmpty ? [] : ["\(Markdown.escaped(item.label)):", ""]
        return label + Markdown.fenced(item.text)
      }
      let text = Markdown.escaped(item.text)
      if isPlain { return [text] }
      return [item.label.isEmpty ? "- \(text)" : "- \(linked(item.label)): \(text)"]
    }
  }

  private func link(_ id: String) -> String {
    address(id).map { "[`\(id)`](\($0))" } ?? "`\(id)`"
  }

  /// Labels that are ids become links, others stay words.
  private func linked(_ label: String) -> String {
    address(label) == nil ? "**\(Markdown.escaped(label))**" : link(label)
  }
}

/// Small pieces of Markdown.
enum Markdown {
  /// Our own words, harmless in running text and in tables.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if "\\`*|<[]".unicodeScalars.contains(scalar) { result.unicodeScalars.append("\\") }
      result.unicodeScalars.append(scalar == "\n" ? " " : scalar)
    }
    return result
  }

  /// A fence that is longer than any run of backticks inside.
  static func fenced(_ text: String) -> [String] {
    var longest = 2
    var run = 0
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    return ["\(fence)text", text, fence, ""]
  }

  static func source(_ source: Source) -> String {
    let title = escaped(source.title)
    let linked = source.address.hasPrefix("https://") ? "[\(title)](\(source.address))" : title
    let address = source.address.hasPrefix("https://") ? "" : " (\(escaped(source.address)))"
    return "\(linked)\(address), read \(source.read)"
  }

  static func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }

  static func table(_ head: [String], _ rows: [[String]]) -> [String] {
    [row(head), row(head.map { _ in "---" })] + rows.map(row)
  }
}
