/// What a chat export puts before each message: a time and the name of whoever wrote.
enum ChatFrame {
  /// Where the message begins, when a frame stands at this place of a line's start.
  ///
  /// `[14/10/2026, 09:14] Ana: `, `5/11/26 16:20 - Beto: `, `[9:12 a. m., 4/11/2026] Tienda: `.
  static func end(in bytes: ArraySlice<UInt8>, at start: Int) -> Int? {
    let line = bytes[start...].prefix(longest).prefix { $0 != 0x0A }
    guard let first = line.first, first == UInt8(ascii: "[") || first.isDigit else {
      return nil
    }
    guard let stamp = stampEnd(in: line) else { return nil }
    // The name ends with a colon and a space, or the frame has no name.
    var index = stamp
    while index + 1 < line.endIndex {
      if line[index] == UInt8(ascii: ":"), line[index + 1] == 0x20 { return index + 2 }
      index += 1
    }
    return stamp
  }

  private static let longest = 80

  /// The end of `[…] ` or of `… - ` with a time of day in it.
  private static func stampEnd(in line: ArraySlice<UInt8>) -> Int? {
    let isBracketed = line.first == UInt8(ascii: "[")
    var hasTime = false
    var index = line.startIndex
    while index < line.endIndex {
      switch line[index] {
      case UInt8(ascii: ":") where index + 1 < line.endIndex && line[index + 1].isDigit:
        hasTime = true
      case UInt8(ascii: "]") where isBracketed: return hasTime ? index + 1 : nil
      case UInt8(ascii: "-") where !isBracketed && line[index - 1] == 0x20:
        return hasTime ? index + 1 : nil
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
        UInt8(ascii: ","), 0x20, UInt8(ascii: "["), UInt8(ascii: "-"), UInt8(ascii: "a"),
        UInt8(ascii: "p"), UInt8(ascii: "m"), UInt8(ascii: "A"), UInt8(ascii: "P"),
        UInt8(ascii: "M"), 0x80...:
        break
      default: return nil
      }
      index += 1
    }
    return nil
  }
}
