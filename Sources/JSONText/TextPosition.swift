/// A place in a text as people count it.
public struct TextPosition: Sendable, Hashable {
  /// The line, counted from 1.
  ///
  /// A line ends with a newline, a carriage return, or both together.
  public let line: Int
  /// The column, counted from 1 in Unicode scalars; a byte order mark at the very beginning is none.
  public let column: Int

  /// Names a line and a column, both counted from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Finds the position of a byte offset in `bytes`, in time proportional to the offset.
  ///
  /// An offset outside of the text counts as its nearest end.
  public init(of offset: Int, in bytes: [UInt8]) {
    self = Self.positions(of: [offset], in: bytes).first ?? TextPosition(line: 1, column: 1)
  }

  /// Finds the positions of many byte offsets in one go over `bytes`.
  ///
  /// The offsets must ascend; one that does not gets the position of the one before it.
  public static func positions(of offsets: [Int], in bytes: [UInt8]) -> [TextPosition] {
    bytes.withView { (text) in
      var line = 1
      var column = 1
      var index = text.has("\u{FEFF}", at: 0) ? 3 : 0
      var positions: [TextPosition] = []
      positions.reserveCapacity(offsets.count)
      for offset in offsets {
        let end = min(offset, text.count)
        while index < end {
          let byte = text[index]
          index += 1
          if byte == Byte.newline || byte == Byte.carriageReturn && text[index] != Byte.newline {
            line += 1
            column = 1
          } else if byte & 0xC0 != 0x80 {
            column += 1
          }
        }
        positions.append(TextPosition(line: line, column: column))
      }
      return positions
    }
  }
}
