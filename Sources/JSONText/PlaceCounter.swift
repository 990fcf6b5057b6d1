/// A position in a text of which only parts are in memory.
public struct PlaceMark: Sendable, Hashable {
  /// An offset in the kept part, in bytes.
  public let offset: Int
  /// Where that is in the text as it came.
  public let position: TextPosition

  /// Puts a position to an offset.
  public init(offset: Int, position: TextPosition) {
    self.offset = offset
    self.position = position
  }
}

/// Counts lines and columns of a text that comes block by block, as ``TextPosition`` does.
struct PlaceCounter {
  private var line = 1
  private var column = 1
  /// How far into the block it has counted.
  private var index = 0
  private var endedWithReturn = false
  private var isAtBeginning = true

  var position: TextPosition { TextPosition(line: line, column: column) }

  /// Goes on to an offset of the block.
  mutating func advance(over block: ByteView, to end: Int) {
    if isAtBeginning, end > 0 {
      isAtBeginning = false
      if block.has("\u{FEFF}", at: 0) { index = 3 }
    }
    while index < end {
      if end &- index >= 16, let chunk = block.sixteen(from: index), chunk.isPlainASCII {
        index &+= 16
        column &+= 16
        endedWithReturn = false
        continue
      }
      let byte = block[index]
      index += 1
      if byte >= Byte.space {
        if byte & 0xC0 != 0x80 { column += 1 }
        endedWithReturn = false
      } else if byte == Byte.newline || byte == Byte.carriageReturn {
        if byte != Byte.newline || !endedWithReturn { line += 1 }
        column = 1
        endedWithReturn = byte == Byte.carriageReturn
      } else {
        column += 1
        endedWithReturn = false
      }
    }
  }

  mutating func endBlock() { index = 0 }
}

extension ByteView {
  /// The offset of the next quote or backslash at or after `start`, or the end.
  func endOfPlainText(from start: Int) -> Int {
    var index = start
    while index < count {
      if let chunk = sixteen(from: index) {
        let stop = chunk.firstStop(orQuote: Byte.quote)
        index &+= stop
        if stop == 16 { continue }
      }
      let byte = self[index]
      if byte == Byte.quote || byte == Byte.backslash { return index }
      index &+= 1
    }
    return count
  }
}
