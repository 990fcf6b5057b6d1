extension ForgivingReader {
  /// Moves on to the next byte that is neither white space nor in a comment.
  ///
  /// Returns whether there was a line break on the way.
  mutating func skipBlank() -> Bool {
    var hasLineBreak = false
    var wasOdd = false
    while true {
      let byte = text[index]
      switch byte {
      case Byte.space, Byte.tab:
        index += 1
      case Byte.newline, Byte.carriageReturn:
        hasLineBreak = true
        index += 1
      case Byte.slash where text[index + 1] == Byte.slash || text[index + 1] == Byte.asterisk:
        hasLineBreak = skipComment() || hasLineBreak
      case Byte.backslash where isPrintedBreak:
        notes.add(.escape, at: index)
        hasLineBreak = hasLineBreak || text[index + 1] != 0x74
        index += 2
      case Byte.hash where isHashComment:
        hasLineBreak = skipComment() || hasLineBreak
      default:
        guard let length = oddSpace(at: index) else { return hasLineBreak }
        if !wasOdd { notes.add(.noBreakSpace, at: index) }
        wasOdd = true
        // NEL, and the line and paragraph separators.
        if byte == 0xC2 && text[index + 1] == 0x85 || byte == 0xE2 && text[index + 2] & 0xFE == 0xA8
        {
          hasLineBreak = true
        }
        index += length
        continue
      }
      wasOdd = false
    }
  }

  /// The length of the white space at `index` that JSON does not know, or `nil` without any.
  func oddSpace(at index: Int) -> Int? {
    let byte = text[index]
    if byte == 0x0B || byte == 0x0C { return 1 }
    guard byte >= 0x80, let scalar = text.scalar(at: index) else { return nil }
    switch scalar.value {
    case 0x85, 0xA0: return 2
    case 0x1680, 0x180E, 0x2000...0x200D, 0x2028, 0x2029, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF:
      return 3
    default: return nil
    }
  }

  /// Whether the backslash at ``index`` is that of `\n`, `\r` or `\t`, printed between two tokens.
  private var isPrintedBreak: Bool {
    switch text[index + 1] {
    case 0x6E, 0x72, 0x74: true
    default: false
    }
  }

  /// Whether the hash at ``index`` begins a comment, not something like `#<User>` or `#100`.
  private var isHashComment: Bool {
    switch text[index + 1] {
    case Byte.space, Byte.tab, Byte.newline, Byte.carriageReturn, Byte.hash: true
    default: false
    }
  }

  /// Moves behind the comment at ``index`` and returns whether it had a line break.
  private mutating func skipComment() -> Bool {
    notes.add(.comment, at: index)
    let isBlock = text[index + 1] == Byte.asterisk
    index += isBlock ? 2 : 1
    var hasLineBreak = false
    while index < text.count {
      if text[index] == Byte.newline || text[index] == Byte.carriageReturn {
        guard isBlock else { return false }
        hasLineBreak = true
      }
      if isBlock, text[index] == Byte.asterisk, text[index + 1] == Byte.slash {
        index += 2
        return hasLineBreak
      }
      index += 1
    }
    return hasLineBreak
  }

  /// Moves behind `…` or `...` and what it says about itself; returns whether there was one.
  mutating func skipEllipsis() -> Bool {
    guard let length = ellipsis(at: index) else { return false }
    notes.add(.ellipsis, at: index)
    index += length
    while let length = ellipsis(at: index) { index += length }
    // `... 97 more items`, `...rest`, `… (truncated)`
    let words = text.spaceEnd(from: index)
    var end = words
    while text[end].isDigit { end += 1 }
    if end == words || text.has(" more", at: end) { end = text.wordsEnd(from: end) }
    if end > words {
      index = end
    } else if let closer = Self.closers[text[words]] {
      end = text.wordsEnd(from: words + 1)
      if text[end] == closer { index = end + 1 }
    }
    return true
  }

  private static let closers: [UInt8: UInt8] = [
    Byte.openParenthesis: Byte.closeParenthesis,
    Byte.openBracket: Byte.closeBracket,
    Byte.less: Byte.greater,
  ]

  /// The length of the `…` or `...` at `index`, or `nil` without one.
  func ellipsis(at index: Int) -> Int? {
    switch text[index] {
    case Byte.dot: text.has("...", at: index) ? 3 : nil
    case 0xE2: text.has("…", at: index) ? 3 : nil
    default: nil
    }
  }
}

extension ByteView {
  /// The offset behind the spaces at `start`.
  fileprivate func spaceEnd(from start: Int) -> Int {
    var index = start
    while self[index] == Byte.space { index += 1 }
    return index
  }

  /// The offset behind the letters, digits and spaces at `start`.
  fileprivate func wordsEnd(from start: Int) -> Int {
    var index = start
    while self[index].isLetter || self[index].isDigit || self[index] == Byte.space { index += 1 }
    return index
  }
}
