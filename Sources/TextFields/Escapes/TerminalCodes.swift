/// Takes out what colours and moves text in a terminal: `ESC[31m`.
///
/// What shows a log in colours writes the escape in forms of its own: `^[[31m`, `\u001b[31m`,
/// `\033[31m`, `#033[31m`; where the escape was lost on the way, `[31m` is left of it.
enum TerminalCodes {
  /// `nil` where there are none.
  static func undone(_ bytes: [UInt8], _ span: Span) -> TextLayer? {
    // Where the escape is lost, only that a colour is taken back tells what a code is.
    guard bytes[span.range].contains(0x1B) || resets(bytes, span.range) else { return nil }
    var layer = TextLayer(madeOf: span)
    let isAny = layer.copy(span.range, of: bytes) { index in
      end(of: bytes, at: index, before: span.range.upperBound).map { (piece: [UInt8](), end: $0) }
    }
    return isAny ? layer : nil
  }

  /// Whether `[0m`, or the end of a colour or of bold letters, stands somewhere.
  private static func resets(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var rest = bytes[range]
    while let bracket = rest.firstIndex(of: 0x5B) {
      rest = bytes[(bracket + 1)..<range.upperBound]
      if ends.contains(where: rest.starts) { return true }
    }
    return false
  }

  private static let ends = ["0m", "39m", "49m", "22m"].map { Array($0.utf8) }

  /// Where the code ends that begins at an index, or `nil` where none does.
  private static func end(of bytes: [UInt8], at index: Int, before limit: Int) -> Int? {
    switch bytes[index] {
    case 0x1B:
      return sequenceEnd(bytes, from: index + 1, before: limit) ?? index + 1
    case 0x5B:
      // `[message]` is no colour.
      return bytes.at(index + 1).isDigit ? colourEnd(bytes, from: index, before: limit) : nil
    case 0x5C, 0x5E, 0x23:
      guard let form = forms.first(where: { bytes[index..<limit].starts(with: $0) }) else {
        return nil
      }
      return colourEnd(bytes, from: index + form.count, before: limit)
    default: return nil
    }
  }

  /// How programs print an escape that they do not send.
  private static let forms = [
    "^[", #"\u001b"#, #"\u001B"#, #"\x1b"#, #"\x1B"#, #"\033"#, #"\e"#, "#033", #"\u{1b}"#,
  ]
  .map { Array($0.utf8) }

  /// Behind `[1;31m`.
  private static func colourEnd(_ bytes: [UInt8], from index: Int, before limit: Int) -> Int? {
    guard index < limit, bytes[index] == 0x5B else { return nil }
    let end = bytes[(index + 1)..<limit].prefix(16).prefix { $0.isDigit || $0 == 0x3B }.endIndex
    guard end < limit, bytes[end] == 0x6D else { return nil }
    return end + 1
  }

  /// Behind what follows a true escape: `[…letter`, `]0;`, `(B`.
  private static func sequenceEnd(_ bytes: [UInt8], from index: Int, before limit: Int) -> Int? {
    guard index < limit else { return nil }
    switch bytes[index] {
    case 0x5B:
      let end = bytes[(index + 1)..<limit].prefix(32).prefix { 0x20...0x3F ~= $0 }.endIndex
      return end < limit && 0x40...0x7E ~= bytes[end] ? end + 1 : nil
    case 0x5D:
      // The number of a title or an address; what it says stays, and so does what ends it.
      let end = bytes[(index + 1)..<limit].prefix(8).prefix { $0.isDigit || $0 == 0x3B }.endIndex
      return end > index + 1 ? end : nil
    case 0x28, 0x29: return index + 1 < limit ? index + 2 : nil
    default: return 0x30...0x7E ~= bytes[index] ? index + 1 : nil
    }
  }
}
