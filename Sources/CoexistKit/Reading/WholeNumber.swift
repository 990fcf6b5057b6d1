/// Reads a whole number in the notation of a fraction, as programs print what they hold as one.
enum WholeNumber {
  /// The number, or `nil` when it is not whole or so large that it may have been rounded.
  static func read(_ text: some Collection<UInt8>) -> Int? {
    guard text.count <= 32,
      text.allSatisfy({ $0.isDigit || "+-.eE".utf8.contains($0) }),
      let value = Double(String(decoding: text, as: UTF8.self)), value.magnitude <= 0x1p53
    else { return nil }
    return Int(exactly: value)
  }

  /// The number behind `#`, in brackets or between blanks, as people copy codes: `(#2655093) `.
  static func read(marked text: some BidirectionalCollection<UInt8>) -> Int? {
    let isMark: (UInt8) -> Bool = { $0 <= 0x20 || "#()".utf8.contains($0) }
    let bare = text.drop(while: isMark).reversed().drop(while: isMark).reversed()
    guard bare.count < text.count, bare.allSatisfy(\.isDigit) else { return nil }
    return Int(String(decoding: bare, as: UTF8.self))
  }
}
