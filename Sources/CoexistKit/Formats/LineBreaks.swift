import JSONText

/// The line breaks of a text: all of Windows, or those of everybody else.
struct LineBreaks: Sendable {
  private let areOfWindows: Bool

  init(of text: [UInt8]) {
    areOfWindows =
      text.contains(0x0A)
      && text.indices.allSatisfy { text[$0] != 0x0A || text.at($0 - 1) == 0x0D }
  }

  /// A text whose breaks are those of everybody else, with these.
  func applied(to text: [UInt8]) -> [UInt8] {
    guard areOfWindows else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.count + text.count / 16)
    for byte in text {
      if byte == 0x0A, result.last != 0x0D { result.append(0x0D) }
      result.append(byte)
    }
    return result
  }
}
