/// Lays out text in columns: a gutter of words, wrapped lines, nothing broken inside an id.
struct TextLayout {
  /// The width where nobody says another, in display cells.
  static let width = 80
  var width = Self.width
  /// Whether emphasis is written as terminal codes; without it there is none.
  var isPainted = false
  private(set) var lines: [String] = []

  mutating func blank() { lines.append("") }

  mutating func append(_ other: [String]) { lines += other }

  /// One line, made harmless for a terminal.
  mutating func line(_ text: String) {
    lines.append(Escape.line.apply(to: Self.trimmed(text)))
  }

  /// A word in the gutter and text beside it; later lines are indented to the same column.
  ///
  /// At the right end of the first line may stand a place, an id or a status.
  mutating func row(
    _ gutter: String,
    _ text: some CustomStringConvertible,
    right: String = "",
    indent: Int,
    style: TextStyle? = nil,
    gutterStyle: TextStyle? = nil,
    rightStyle: TextStyle = .dim
  ) {
    let room = width - indent
    let text = text.description
    let right = Self.shortened(right, to: max(room / 2, room - Self.cells(text) - 2))
    let parts = Self.wrap(text, to: room - Self.cells(right) - (right.isEmpty ? 0 : 2))
    for (index, part) in parts.enumerated() {
      let head = Self.pad(index == 0 ? gutter : "", to: indent)
      var line = paint(head, gutterStyle) + paint(part, style)
      if index == 0, !right.isEmpty {
        let used = Self.cells(head) + Self.cells(part) + Self.cells(right)
        line += String(repeating: " ", count: max(2, width - used)) + paint(right, rightStyle)
      }
      lines.append(Self.trimmed(line))
    }
  }

  /// Units that are broken only where they are too long, such as commands; the separator stays with
  /// the one before it.
  mutating func row(_ gutter: String, units: [String], separator: String, indent: Int) {
    let pieces = units.enumerated().flatMap { index, unit -> [String] in
      let piece = index == units.count - 1 ? unit : unit + separator
      return Self.cells(piece) <= width - indent ? [piece] : Self.wrap(piece, to: 1)
    }
    for (index, part) in Self.wrap(pieces[...], to: width - indent).enumerated() {
      line(Self.pad(index == 0 ? gutter : "", to: indent) + part)
    }
  }

  /// Harmless for a terminal, then emphasised; the spaces behind it stay plain.
  private func paint(_ text: String, _ style: TextStyle?) -> String {
    let safe = Escape.line.apply(to: text)
    guard isPainted, let style else { return safe }
    let words = Self.trimmed(safe)
    return style.paint(words) + safe.dropFirst(words.count)
  }

  var text: String { lines.map { $0 + "\n" }.joined() }

  /// Pads by display cells; a longer text keeps one space behind it.
  static func pad(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(text.isEmpty ? width : 1, width - cells(text)))
  }

  /// Breaks at spaces; a word that is too long overflows.
  static func wrap(_ text: String, to width: Int) -> [String] {
    wrap(text.split(whereSeparator: { $0 == " " || $0.isNewline || $0 == "\t" })[...], to: width)
  }

  private static func wrap(_ words: ArraySlice<some StringProtocol>, to width: Int) -> [String] {
    var lines: [String] = []
    var current = ""
    for word in words {
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

  /// The first lines of a wrapped text; an ellipsis stands for what is left out.
  static func clipped(_ text: String, to width: Int, lines most: Int) -> [String] {
    var lines = wrap(text, to: width)
    guard lines.count > most else { return lines }
    lines = Array(lines.prefix(most))
    guard var last = lines.popLast() else { return [] }
    while cells(last) > width - 1 { last.removeLast() }
    return lines + [last + "…"]
  }

  /// Cut in the middle, so that the end of a long file name and its place stay.
  static func shortened(_ text: String, to width: Int) -> String {
    guard cells(text) > width, width > 1 else { return text }
    var (head, tail) = (text[...], text[...])
    while cells(head) > width / 3 { head.removeLast() }
    while cells(tail) > width - 1 - cells(head) { tail.removeFirst() }
    return "\(head)…\(tail)"
  }

  private static func trimmed(_ text: String) -> String {
    var text = text
    while text.utf8.last == 0x20 { text.removeLast() }
    return text
  }
}
