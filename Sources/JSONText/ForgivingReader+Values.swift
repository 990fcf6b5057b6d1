extension ForgivingReader {
  /// Reads the value that begins at ``index``, or opens the container that does.
  ///
  /// Returns what comes next; after a cut in something that says nothing without its end, that is
  /// still the value.
  mutating func readValue(
    expecting expected: JSONSyntaxError.Expected
  ) throws(JSONSyntaxError) -> Step {
    let start = index
    switch text[start] {
    case Byte.openBrace:
      try open(.object, at: start, content: start + 1, until: Byte.closeBrace)
      return .item
    case Byte.openBracket:
      if shape == .members, readBracketedWord() { return .after }
      try open(.array, at: start, content: start + 1, until: Byte.closeBracket)
      return .item
    case Byte.openParenthesis where text.has("(object)", at: start):
      notes.add(.functionCall, at: start)
      index += 8
      return .value
    case Byte.openParenthesis:
      notes.add(.parentheses, at: start)
      try open(.array, at: start, content: start + 1, until: Byte.closeParenthesis)
      return .item
    case Byte.minus, Byte.plus, Byte.zero...Byte.nine:
      return try readNumber(expecting: expected)
    case Byte.dot where text[start + 1].isDigit:
      return try readNumber(expecting: expected)
    case 0x25 where skipStructName():
      return .value
    case Byte.comma, Byte.semicolon, Byte.closeBrace, Byte.closeBracket, Byte.closeParenthesis:
      guard shape == .members else { throw text.error(expecting: expected, at: start) }
      notes.add(.missingValue, at: start)
      tape.add(.null, start..<start)
      return .after
    case Byte.colon where shape != nil:
      guard readSymbol() else { throw text.error(expecting: expected, at: start) }
      return .after
    case Byte.less where shape != nil:
      return readAngles()
    case Byte.hash where shape != nil && text[start + 1] == Byte.less:
      return readAngles()
    case _ where isQuote(at: start):
      let string = readPieces(at: start)
      tape.add(.string, string.range, flags: string.flags, detail: string.detail)
      return .after
    case _ where shape == .members && skipEllipsis():
      tape.add(.null, start..<index)
      return .after
    default:
      return try readWord(expecting: expected)
    }
  }

  /// Goes over the `%` of Elixir's `%{…}` and the name in `%Api.Error{…}`.
  private mutating func skipStructName() -> Bool {
    var end = index + 1
    while text[end].isLetter || text[end].isDigit || text[end] == Byte.dot { end += 1 }
    guard text[end] == Byte.openBrace else { return false }
    notes.add(.functionCall, at: index)
    index = end
    return true
  }

  /// Reads a key and the sign between it and its value.
  ///
  /// A key in which, or behind which, the text ends is left out.
  mutating func readKey(expecting expected: JSONSyntaxError.Expected) throws(JSONSyntaxError) {
    let start = index
    var key = LenientString(range: start..<start, flags: [], margins: (0, 0))
    // Rust marks a name that is a word of the language: `r#type`.
    let mark = text.has("r#", at: start) ? 2 : 0
    let word = text.wordEnd(from: start + mark, isKey: true)
    if let prefix = stringPrefix(at: start) {
      notes.add(.stringPrefix, at: start)
      key = readString(at: start + prefix, prefix: prefix)
    } else if isQuote(at: start) {
      key = readString(at: start)
    } else if text[start] == Byte.colon, let symbol = scanSymbol() {
      key = symbol
    } else if word > start + mark {
      notes.add(.unquotedKey, at: start)
      index = word
      key.range = start + mark..<word
      key.flags = text.flags(in: key.range)
    } else {
      throw text.error(expecting: expected, at: start)
    }
    _ = skipBlank()
    switch text[index] {
    case _ where index >= text.count:
      isCut = true
      return
    case Byte.colon:
      index += 1
    case Byte.equals where text[index + 1] == Byte.greater:
      notes.add(.hashRocket, at: index)
      index += 2
    case Byte.equals:
      notes.add(.equalsSign, at: index)
      index += 1
    default:
      throw text.error(expecting: .colon, at: index)
    }
    tape.addKey(.string, key.range, flags: key.flags, detail: key.detail)
  }

  /// Reads the Ruby symbol at ``index`` as a string, or returns `false` when there is none.
  private mutating func readSymbol() -> Bool {
    guard let symbol = scanSymbol() else { return false }
    tape.add(.string, symbol.range, flags: symbol.flags, detail: symbol.detail)
    return true
  }

  private mutating func scanSymbol() -> LenientString? {
    let start = index
    if text[start + 1] == Byte.quote || text[start + 1] == Byte.apostrophe {
      notes.add(.symbol, at: start)
      return readString(at: start + 1, prefix: 1)
    }
    let end = text.wordEnd(from: start + 1, isKey: true)
    guard end > start + 1 else { return nil }
    notes.add(.symbol, at: start)
    index = end
    let flags = text.flags(in: start..<end)
    return LenientString(range: start..<end, flags: flags, margins: (1, 0))
  }

  /// The length of the letters in front of a string at `index`, or `nil` without any.
  ///
  /// Python has `u`, `b`, `r`, `f` and pairs of them, Objective-C has `@`.
  func stringPrefix(at index: Int) -> Int? {
    var length = 0
    while length < 2 {
      switch text[index + length] | 0x20 {
      case 0x75, 0x62, 0x72, 0x66: length += 1
      case 0x60 where text[index] == 0x40 && length == 0: length += 1
      default: return length > 0 && isPlainQuote(at: index + length) ? length : nil
      }
    }
    return isPlainQuote(at: index + length) ? length : nil
  }

  private func isPlainQuote(at index: Int) -> Bool {
    text[index] == Byte.quote || text[index] == Byte.apostrophe
  }
}

extension ByteView {
  /// The offset behind the word at `start`; a key may hold fewer signs than a value.
  func wordEnd(from start: Int, isKey: Bool) -> Int {
    var index = start
    while true {
      let byte = self[index]
      switch byte {
      case _ where byte.isLetter || byte.isDigit: index += 1
      case Byte.underscore, Byte.dollar, Byte.minus, Byte.dot, 0x40: index += 1
      case Byte.colon where !isKey && self[index + 1] > Byte.space && self[index + 1] != Byte.quote:
        index += 1
      case Byte.asterisk, Byte.plus, 0x25, 0x26, Byte.slash:
        // A comment ends a word, the slashes of a URL do not.
        let isComment =
          byte == Byte.slash
          && (self[index + 1] == Byte.asterisk
            || self[index + 1] == Byte.slash && self[index - 1] != Byte.colon)
        if isKey || isComment { return index }
        index += 1
      case 0x21, 0x3F:
        // Ruby's `valid?:` and `save!:`.
        guard isKey, self[index + 1] == Byte.colon || self[index + 1] == Byte.space else {
          return index
        }
        return index + 1
      case 0x80...:
        guard let scalar = scalar(at: index), Self.isInWords(scalar) else { return index }
        index += scalarLength(at: index)
      default: return index
      }
    }
  }

  /// Whether a scalar beyond ASCII can be a letter: not a space, a quote or another sign.
  private static func isInWords(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0xC0, 0x1680, 0x180E, 0x2000...0x20CF, 0x3000...0x301F, 0xFEFF: false
    default: true
    }
  }

  /// The flags of the bytes in `range` as a string without quotes and escapes.
  func flags(in range: Range<Int>) -> Node.Flags {
    for index in range where self[index] >= 0x80 { return .nonASCII }
    return []
  }
}
