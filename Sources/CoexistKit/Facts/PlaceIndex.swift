import JSONText

/// The line and column of every so many bytes, so that a place of a long text is found at once.
struct PlaceIndex: Sendable {
  private static let step = 4096

  private var marks: [TextPosition] = []

  /// Takes time in proportion to the length.
  init(of bytes: [UInt8]) {
    let offsets = Array(stride(from: 0, to: bytes.count + 1, by: Self.step))
    marks = TextPosition.positions(of: offsets, in: bytes)
  }

  /// The same as `TextPosition(of:in:)`.
  func position(of offset: Int, in bytes: [UInt8]) -> TextPosition {
    let offset = min(max(offset, 0), bytes.count)
    let mark = offset / Self.step
    guard mark > 0, mark < marks.count else { return TextPosition(of: offset, in: bytes) }
    let start = mark * Self.step
    // A byte more than asked for shows whether a carriage return is half of a line end.
    let piece = TextPosition(
      of: offset - start,
      in: Array(bytes[start..<min(offset + 1, bytes.count)])
    )
    let base = marks[mark]
    if piece.line > 1 {
      return TextPosition(line: base.line + piece.line - 1, column: piece.column)
    }
    return TextPosition(line: base.line, column: base.column + piece.column - 1)
  }
}
