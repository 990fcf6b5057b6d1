/// A table of words as it is written in the source: lines of text, read where they lie.
enum WordTable {
  /// A stretch of a table; tables are never freed.
  typealias Letters = Slice<UnsafeBufferPointer<UInt8>>

  /// A line of a table.
  enum Line {
    /// `# id: what it means`.
    case head(Concept.Kind, isCarried: Bool, Letters)
    /// `es vincul*, en uso`; `nil` for `*`, the words of every language.
    case words(SpokenLanguage?, Letters)
  }

  static func read(_ table: StaticString, _ body: (Line) -> Void) {
    lines(of: table) { line in
      guard let space = line.firstIndex(of: 0x20) else { return }
      let (head, rest) = (line[..<space], line[(space + 1)...])
      if let kind = Concept.Kind(mark: head) {
        body(.head(kind, isCarried: head.last == UInt8(ascii: ">"), rest))
      } else {
        body(.words(SpokenLanguage.called(head), rest))
      }
    }
  }

  /// Calls for each line of a table that is not empty.
  static func lines(of table: StaticString, _ body: (Letters) -> Void) {
    let bytes = UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
    parts(of: bytes[...], at: 0x0A, body)
  }

  /// Calls for each part between two marks, none of them empty; unlike `split` without an array.
  static func parts(of text: Letters, at mark: UInt8, _ body: (Letters) -> Void) {
    var start = text.startIndex
    var index = start
    while index < text.endIndex {
      if text[index] == mark {
        if index > start { body(text[start..<index]) }
        start = index + 1
      }
      index += 1
    }
    if start < index { body(text[start..<index]) }
  }
}
