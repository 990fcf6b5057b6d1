/// What the scan of a string found that may be quoted in any way.
struct LenientString {
  var range: Range<Int>
  var flags: Node.Flags
  /// The number of bytes before the content, and behind it.
  let margins: (before: Int, behind: Int)

  /// The margins as the detail of a node.
  var detail: UInt32 { UInt32(margins.before) | UInt32(margins.behind) << 8 }
}

extension ForgivingReader {
  /// How a string is quoted.
  private struct Quotes {
    let kind: Leniency.Kind?
    /// The number of bytes of the opening quote.
    let length: Int
    /// The byte that ends the string.
    let closer: UInt8
    /// The scalars that end the string when a delimiter follows; the byte too then.
    var closers: [UInt32] = []
  }

  /// Whether a string begins at `index`.
  func isQuote(at index: Int) -> Bool { quotes(at: index) != nil }

  private func quotes(at index: Int) -> Quotes? {
    switch text[index] {
    case Byte.quote: return Quotes(kind: nil, length: 1, closer: Byte.quote)
    case Byte.apostrophe: return Quotes(kind: .singleQuotes, length: 1, closer: Byte.apostrophe)
    case Byte.backtick: return Quotes(kind: .backticks, length: 1, closer: Byte.backtick)
    case 0..<0x80: return nil
    default: break
    }
    let closer: UInt8
    let closers: [UInt32]
    switch text.scalar(at: index)?.value {
    case 0x201C, 0x201D, 0x201E, 0x201F: (closer, closers) = (Byte.quote, [0x201C, 0x201D, 0x201F])
    case 0x2018, 0x2019, 0x201A, 0x201B:
      (closer, closers) = (Byte.apostrophe, [0x2018, 0x2019, 0x201B])
    case 0xAB: (closer, closers) = (Byte.quote, [0xBB])
    case 0xBB: (closer, closers) = (Byte.quote, [0xAB, 0xBB])
    case 0x2039: (closer, closers) = (Byte.apostrophe, [0x203A])
    default: return nil
    }
    let length = text.scalarLength(at: index)
    return Quotes(kind: .typographicQuotes, length: length, closer: closer, closers: closers)
  }

  /// Reads the string whose opening quote stands at `start` and moves behind it.
  ///
  /// `prefix` bytes before the quote belong to the string.
  mutating func readString(at start: Int, prefix: Int = 0) -> LenientString {
    guard let quotes = quotes(at: start) else {
      return LenientString(range: start..<start, flags: [], margins: (0, 0))
    }
    if let kind = quotes.kind { notes.add(kind, at: start) }
    var flags: Node.Flags = []
    var closing = 0
    index = start + quotes.length
    while closing == 0 {
      if let chunk = text.sixteen(from: index) {
        let stop = chunk.firstStop(orQuote: quotes.closer)
        index += stop
        if stop == 16 { continue }
      }
      let byte = text[index]
      if let rest = text.cutTail(at: index) {
        closing = rest
        index = text.count
        flags.insert(.cut)
        isCut = true
        break
      }
      if byte == quotes.closer {
        if quotes.closers.isEmpty || isDelimiter(behind: index + 1) { closing = 1 }
        index += 1
      } else if byte == Byte.backslash {
        flags.insert(.escaped)
        readEscape(quotes.closer)
      } else if byte >= 0x80 {
        flags.insert(.nonASCII)
        closing = readNonASCII(quotes.closers)
      } else {
        if byte < Byte.space { notes.add(.controlCharacter, at: index) }
        index += 1
      }
    }
    return LenientString(
      range: start - prefix..<index,
      flags: flags,
      margins: (prefix + quotes.length, closing)
    )
  }

  /// Moves behind the escape at ``index`` and notes what is wrong with it.
  private mutating func readEscape(_ closer: UInt8) {
    let start = index
    switch text[start + 1] {
    case Byte.quote, Byte.backslash, Byte.slash, closer: index += 2
    case 0x62, 0x66, 0x6E, 0x72, 0x74: index += 2
    case 0x80...:
      // The scalar behind the backslash is read like any other.
      notes.add(.escape, at: start)
      index += 1
    case 0x75 where text[start + 2] != Byte.openBrace:
      guard let unit = text.fourHexadecimals(at: start + 2) else { fallthrough }
      index += 6
      guard 0xD800...0xDFFF ~= unit else { return }
      if unit < 0xDC00, text.lowSurrogate(at: index) != nil {
        index += 6
      } else {
        notes.add(.loneSurrogate, at: start)
      }
    default:
      notes.add(.escape, at: start)
      index += 2
    }
  }

  /// Moves behind the scalar at ``index``; returns its length if it is one of `closers`, else 0.
  private mutating func readNonASCII(_ closers: [UInt32]) -> Int {
    let length = text.scalarLength(at: index)
    guard length > 0 else {
      notes.add(.invalidUTF8, at: index)
      index += 1
      return 0
    }
    defer { index += length }
    guard !closers.isEmpty, let scalar = text.scalar(at: index), closers.contains(scalar.value),
      isDelimiter(behind: index + length)
    else { return 0 }
    return length
  }

  /// Whether at `start` or behind spaces there stands what stands behind a string.
  private func isDelimiter(behind start: Int) -> Bool {
    var place = start
    while true {
      switch text[place] {
      case Byte.space, Byte.tab: place += 1
      case Byte.comma, Byte.colon, Byte.semicolon, Byte.equals, Byte.newline, Byte.carriageReturn,
        Byte.closeBrace, Byte.closeBracket, Byte.closeParenthesis:
        return true
      default:
        guard let length = oddSpace(at: place) else { return place >= text.count }
        place += length
      }
    }
  }
}

extension ByteView {
  /// The number of bytes from `index` to the end of the text when it ends there or in the middle of
  /// the escape or scalar that begins there, else `nil`.
  fileprivate func cutTail(at index: Int) -> Int? {
    // No escape that is cut and no scalar is longer than this.
    guard count - index < 6 else { return nil }
    let rest = max(0, count - index)
    if self[index] == Byte.backslash {
      guard rest > 1 else { return rest }
      guard self[index + 1] == 0x75 else { return nil }
      let digits = (index + 2..<index + rest).allSatisfy { self[$0].hexadecimal != nil }
      return digits ? rest : nil
    }
    guard self[index] >= 0xC2, scalarLength(at: index) == 0 else { return rest == 0 ? 0 : nil }
    let isOpen = (index + 1..<index + rest).allSatisfy { self[$0] & 0xC0 == 0x80 }
    return isOpen && rest < 4 ? rest : nil
  }
}
