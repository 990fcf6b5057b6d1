/// Names and literals around a sign.
extension SecretScanner {
  /// The literal behind a sign, and behind line breaks and what says that it is one: `@"…"`, `<<"…">>`,
  /// `new Secret("…")`, `4829`.
  func literal(behind start: Int) -> Range<Int>? {
    var index = start
    while index - start < 80, bytes.at(index).isOne(of: " \t\r\n") { index += 1 }
    let first = index
    while index - first < 40,
      Self.isName(bytes.at(index)) || bytes.at(index).isOne(of: " .:!@&<(")
    {
      index += 1
    }
    if let range = quoted(at: index) { return range }
    let number = first..<wordEnd(from: first)
    return !number.isEmpty && bytes[number].allSatisfy(\.isDigit) ? number : nil
  }

  /// The next of the literals of a call.
  func literal(after value: Range<Int>) -> Range<Int>? {
    let comma = bytes[value.upperBound...].prefix(3).firstIndex(of: 0x2C)
    return comma.flatMap { literal(behind: $0 + 1) }
  }

  /// The last of the literals that follow a first one in a call.
  func lastLiteral(behind first: Range<Int>) -> Range<Int>? {
    let rest = bytes[first.upperBound...].prefix(160).prefix { !$0.isOne(of: ")\n") }
    return rest.lastIndex(of: 0x2C).flatMap { literal(behind: $0 + 1) }
  }

  /// The name that ends before a sign.
  func identifier(before end: Int) -> Range<Int> {
    var last = end
    if bytes.at(last - 1) == 0x20 { last -= 1 }
    var start = last
    while last - start < 64, Self.isName(bytes.at(start - 1)) { start -= 1 }
    return start..<last
  }

  /// What stands in the quotes that end before a sign, on one line.
  func quoted(before end: Int) -> Range<Int>? {
    var last = end
    while end - last < 4, bytes.at(last - 1).isOne(of: " ,>") { last -= 1 }
    let quote = bytes.at(last - 1)
    guard quote.isOne(of: "\"'") else { return nil }
    var start = last - 1
    while last - start < 128, start > 0, bytes[start - 1] != quote, bytes[start - 1] >= 0x20 {
      start -= 1
    }
    return bytes.at(start - 1) == quote && start < last - 1 ? start..<last - 1 : nil
  }

  static func isName(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte.isDigit || byte == 0x5F
  }

  static func isSmall(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte }
}
