/// A table of words as it is written in the source: lines of text, read where they lie.
enum WordTable {
  /// A stretch of a table; tables are never freed.
  typealias Letters = Slice<UnsafeBufferPointer<UInt8>>

  /// A line of a table.
  enum Line {
    /// `# id: what it means`.
    case head(Concept.Kind, Letters)
    /// `es vincul*, en uso`; `nil` for the words of every language.
    case words(SpokenLanguage?, Letters)
  }

  static func read(_ table: StaticString, _ body: (Line) -> Void) {
    let bytes = UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
    for line in bytes.split(separator: 0x0A) {
      guard let space = line.firstIndex(of: 0x20) else { continue }
      let (head, rest) = (line[..<space], line[(space + 1)...])
      if let kind = Concept.Kind(mark: head) {
        body(.head(kind, rest))
      } else {
        body(.words(SpokenLanguage.allCases.first { $0.id.utf8.elementsEqual(head) }, rest))
      }
    }
  }
}
