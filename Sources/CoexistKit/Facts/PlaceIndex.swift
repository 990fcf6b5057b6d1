import JSONText

/// The line and column of every so many bytes, so that a place of a long text is found at once.
///
/// It also knows where a text goes on after something was left out of it.
struct PlaceIndex: Sendable {
  private static let step = 4096

  private var marks: [PlaceMark] = []

  /// Takes time in proportion to the length.
  ///
  /// `gaps` are the places behind what was left out, ascending.
  init(of bytes: [UInt8], gaps: [PlaceMark] = []) {
    let first = PlaceMark(offset: 0, position: TextPosition(line: 1, column: 1))
    var start = first
    for gap in gaps + [PlaceMark(offset: bytes.count, position: first.position)] {
      addMarks(of: bytes, from: start, to: gap.offset)
      start = gap
    }
    if let last = gaps.last, last.offset == bytes.count { marks.append(last) }
  }

  /// Marks a stretch without gaps.
  private mutating func addMarks(of bytes: [UInt8], from start: PlaceMark, to end: Int) {
    guard start.offset < end else { return }
    let piece = start.offset == 0 && end == bytes.count ? bytes : Array(bytes[start.offset..<end])
    let offsets = Array(stride(from: 0, to: piece.count, by: Self.step))
    for (offset, position) in zip(offsets, TextPosition.positions(of: offsets, in: piece)) {
      marks.append(
        PlaceMark(offset: start.offset + offset, position: start.position.moved(by: position))
      )
    }
  }

  /// The same as `TextPosition(of:in:)` in the text as it came.
  func position(of offset: Int, in bytes: [UInt8]) -> TextPosition {
    let offset = min(max(offset, 0), bytes.count)
    guard let mark = mark(before: offset), mark.offset > 0 else {
      return TextPosition(of: offset, in: bytes)
    }
    // A byte more than asked for shows whether a carriage return is half of a line end.
    let piece = Array(bytes[mark.offset..<min(offset + 1, bytes.count)])
    return mark.position.moved(by: TextPosition(of: offset - mark.offset, in: piece))
  }

  /// The last mark at or before an offset.
  private func mark(before offset: Int) -> PlaceMark? {
    let next = marks.partitioningIndex { $0.offset > offset }
    return next > 0 ? marks[next - 1] : nil
  }
}

extension TextPosition {
  /// The position that `piece` has in a stretch which begins here.
  fileprivate func moved(by piece: TextPosition) -> TextPosition {
    piece.line > 1
      ? TextPosition(line: line + piece.line - 1, column: piece.column)
      : TextPosition(line: line, column: column + piece.column - 1)
  }
}
