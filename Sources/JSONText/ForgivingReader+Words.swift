extension ForgivingReader {
  /// Reads what begins with a letter: a literal, a prefixed string, a call, or a bare word.
  mutating func readWord(expecting expected: JSONSyntaxError.Expected) throws(JSONSyntaxError)
    -> Step
  {
    let start = index
    if let (kind, end) = text.scanLiteral(at: start) {
      tape.add(kind, start..<end)
      index = end
      return .after
    }
    if let prefix = stringPrefix(at: start) {
      notes.add(.stringPrefix, at: start)
      let string = readString(at: start + prefix, prefix: prefix)
      tape.add(.string, string.range, flags: string.flags, detail: string.detail)
      return .after
    }
    if shape != nil, text.has("new ", at: start) {
      notes.add(.functionCall, at: start)
      index += 4
      return .value
    }
    let end = text.wordEnd(from: start, isKey: false)
    guard end > start else { throw text.error(expecting: expected, at: start) }
    if let kind = text.foreignLiteral(in: start..<end) {
      notes.add(.literal, at: start)
      tape.add(kind, start..<end)
      index = end
      return .after
    }
    if let step = try readCall(named: start..<end) { return step }
    guard shape == .members || isInParentheses else {
      throw text.error(expecting: expected, at: start)
    }
    index = end
    if end >= text.count {
      isCut = true
      return .value
    }
    notes.add(.unquotedValue, at: start)
    tape.add(.string, start..<end, flags: text.flags(in: start..<end))
    return .after
  }

  /// Reads a number, or what begins like one; that is a word then, such as a time.
  mutating func readNumber(
    expecting expected: JSONSyntaxError.Expected
  ) throws(JSONSyntaxError) -> Step {
    let start = index
    let strict = Result { () throws(JSONSyntaxError) in try text.scanNumber(at: start) }
    let end = text.wordEnd(from: start, isKey: false)
    if case .success(let number) = strict, number >= end {
      addNumber(start..<number)
      return .after
    }
    let isSigned = text[start] == Byte.minus || text[start] == Byte.plus
    if isSigned, text.foreignLiteral(in: start + 1..<end) == .null {
      notes.add(.literal, at: start)
      tape.add(.null, start..<end)
    } else if let odd = text.oddNumberEnd(from: start), odd >= end {
      notes.add(.number, at: start)
      addNumber(start..<odd)
      return .after
    } else if case .success(let number) = strict, shape == nil {
      addNumber(start..<number)
      return .after
    } else if end >= text.count, shape != nil {
      isCut = true
      return .value
    } else if shape != nil, !isSigned {
      notes.add(.unquotedValue, at: start)
      tape.add(.string, start..<end, flags: text.flags(in: start..<end))
    } else if case .failure(let error) = strict, text[start] != Byte.plus {
      throw error
    } else {
      throw text.error(expecting: expected, at: start)
    }
    index = end
    return .after
  }

  /// Adds a number, which is cut when the text ends with it although something is open.
  private mutating func addNumber(_ range: Range<Int>) {
    let isCut = range.upperBound >= text.count && shape != nil
    tape.add(.number, range, flags: isCut ? .cut : [])
    index = range.upperBound
  }
}

extension ByteView {
  /// What the word in `range` is in another language, or `nil` when it is no literal.
  func foreignLiteral(in range: Range<Int>) -> JSONCursor.Kind? {
    func isWord(_ word: StaticString) -> Bool { word.withUTF8Buffer { matches($0, in: range) } }
    if isWord("True") || isWord("TRUE") || isWord("False") || isWord("FALSE") { return .boolean }
    let isNothing =
      isWord("nil") || isWord("None") || isWord("NULL") || isWord("undefined") || isWord("NaN")
      || isWord("Infinity") || isWord("Null") || isWord("nan") || isWord("inf")
    return isNothing ? .null : nil
  }

  /// The offset behind a number as other languages write it, or `nil` when it is none.
  ///
  /// `+1`, `.5`, `5.`, `007`, `0x1F`, `1_000` and a suffix as in `100n`.
  func oddNumberEnd(from start: Int) -> Int? {
    var index = self[start] == Byte.minus || self[start] == Byte.plus ? start + 1 : start
    if self[index] == Byte.zero, self[index + 1] | 0x20 == 0x78 {
      let digits = index + 2
      index = digits
      while self[index].hexadecimal != nil || self[index] == Byte.underscore { index += 1 }
      return index > digits ? index : nil
    }
    let whole = index
    skipDigits(&index)
    var hasDigits = index > whole
    if self[index] == Byte.dot {
      index += 1
      let fraction = index
      skipDigits(&index)
      hasDigits = hasDigits || index > fraction
    }
    guard hasDigits else { return nil }
    if self[index] | 0x20 == 0x65 {
      index += 1
      if self[index] == Byte.plus || self[index] == Byte.minus { index += 1 }
      let exponent = index
      skipDigits(&index)
      guard index > exponent else { return nil }
    }
    // The suffixes n, L, f, d and m of BigInt, long, float, double and decimal.
    switch self[index] | 0x20 {
    case 0x6E, 0x6C, 0x66, 0x64, 0x6D: return index + 1
    default: return index
    }
  }

  private func skipDigits(_ index: inout Int) {
    while self[index].isDigit || self[index] == Byte.underscore { index += 1 }
  }
}
