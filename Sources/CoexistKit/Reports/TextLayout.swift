/// Lays out text in columns of 80: a gutter of words, wrapped lines, nothing broken inside an id.
struct TextLayout {
  static let width = 80
  private(set) var lines: [String] = []

  mutating func blank() { lines.append("") }

  /// One line, made harmless for a terminal.
  mutating func line(_ text: String) {
    lines.append(Escape.line.apply(to: Self.trimmed(text)))
  }

  /// A word in the gutter and text beside it; later lines are indented to the same column.
  mutating func row(_ gutter: String, _ text: String, indent: Int) {
    var isFirst = true
    for part in Self.wrap(text, to: Self.width - indent) {
      let head = isFirst ? Self.pad(gutter, to: indent) : String(repeating: " ", count: indent)
      line(head + part)
      isFirst = false
    }
  }

  var text: String { lines.map { $0 + "\n" }.joined() }

  /// Pads by display cells; a longer text keeps one space behind it.
  static func pad(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(text.isEmpty ? width : 1, width - cells(text)))
  }

  /// Breaks at spaces; a word that is too long overflows.
  static func wrap(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var current = ""
    for word in text.split(whereSeparator: { $0 == " " || $0.isNewline || $0 == "\t" }) {
      if current.isEmpty {
        current = String(word)
      } else if cells(current) + 1 + cells(word) <= width {
        current += " " + word
      } else {
        lines.append(current)
        current = String(word)
      }
    }
    lines.append(current)
    return lines
  }

  /// The text on one line: a run of white space with a line break in it becomes one space.
  static func flat(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return text }
    return text.split(whereSeparator: \.isNewline)
      .map { $0.drop { $0 == " " || $0 == "\t" } }.joined(separator: " ")
  }

  /// Display cells: East Asian wide scalars take two, combining ones none.
  static func cells(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + cells($1) }
  }

  private static func cells(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0x300: 1
    case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F, 0x20D0...0x20FF: 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }

  private static func trimmed(_ text: String) -> String {
    var text = text
    while text.utf8.last == 0x20 { text.removeLast() }
    return text
  }
}
