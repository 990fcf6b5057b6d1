extension TextCodes {
  /// `190 / 463`, `100/33`, `100 (subcode 33)`, `code=100 error_subcode=33`, also on the next line.
  func subcode(of code: Int, after offset: Int, in range: Range<Int>) -> (Int?, Int) {
    var index = offset
    var sawSlash = false
    var sawWord = false
    var sawBracket = false
    while index < range.upperBound, !bytes[index].isDigit {
      let byte = bytes[index]
      if byte.isLetter {
        let word = bytes[index..<range.upperBound].prefix {
          $0.isLetter || $0 == UInt8(ascii: "_")
        }
        let text = String(decoding: word.map(\.lowercased), as: UTF8.self)
        guard text.hasSuffix("subcode") || sawWord && Self.types.contains(text) else {
          return (nil, offset)
        }
        sawWord = true
        index += word.count
      } else {
        if byte == UInt8(ascii: "/") { sawSlash = true }
        if byte == UInt8(ascii: "(") { sawBracket = true }
        guard byte.isBetweenNumbers else { return (nil, offset) }
        index += 1
      }
    }
    guard sawSlash && code < 1_000_000 || sawWord || sawBracket else {
      return (nil, offset)
    }
    let (value, end) = number(at: index, in: range)
    // Programs with zero values print 0 where there is none.
    guard let value, value > 0 else { return (nil, offset) }
    // `error 100 (2655093)`
    guard sawSlash || sawWord || index - offset <= 4 && KnownError.isPair(code, value) else {
      return (nil, offset)
    }
    return (value, end)
  }

  /// What programs print in front of a number.
  static let types: Set<String> = [
    "int", "integer", "long", "number", "num", "no", "nr", "float", "double", "some",
  ]
}

extension UInt8 {
  /// Anything but letters that may stand between a code and its subcode.
  fileprivate var isBetweenNumbers: Bool { isOne(of: " \t\n\r/(),\"':=>[]\\|;") }
}
