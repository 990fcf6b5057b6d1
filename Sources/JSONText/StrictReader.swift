/// Reads one value of strict RFC 8259 onto a tape, without recursion.
struct StrictReader {
  let text: ByteView
  let depthLimit: Int
  private(set) var tape: Tape

  init(_ text: ByteView, expecting length: Int, depthLimit: Int) {
    self.text = text
    self.depthLimit = depthLimit
    tape = Tape(forLength: length)
  }

  /// Reads the value that begins at `start` or after white space there.
  ///
  /// Returns the offset behind the value.
  mutating func read(from start: Int) throws(JSONSyntaxError) -> Int {
    var index = text.skipBlank(from: start, andMarks: true)
    guard index < text.count else { throw JSONSyntaxError(reason: .empty, offset: index) }
    var expected = JSONSyntaxError.Expected.value
    while true {
      // A value begins at `index`.
      switch text[index] {
      case Byte.quote:
        let string = try text.scanString(at: index)
        tape.add(.string, index..<string.end, flags: string.flags, detail: 0x101)
        index = string.end
      case Byte.openBrace:
        try open(.object, at: index)
        index = text.skipBlank(from: index &+ 1)
        if text[index] != Byte.closeBrace {
          index = try key(at: index, expected: .keyOrBrace)
          expected = .value
          continue
        }
        index &+= 1
        tape.close(end: index)
      case Byte.openBracket:
        try open(.array, at: index)
        index = text.skipBlank(from: index &+ 1)
        if text[index] != Byte.closeBracket {
          expected = .valueOrBracket
          continue
        }
        index &+= 1
        tape.close(end: index)
      case Byte.minus, Byte.zero...Byte.nine:
        let end = try text.scanNumber(at: index)
        tape.add(.number, index..<end)
        index = end
      default:
        guard let (kind, end) = text.scanLiteral(at: index) else {
          throw text.error(expecting: expected, at: index)
        }
        tape.add(kind, index..<end)
        index = end
      }
      // A value ends at `index`.
      closing: while true {
        guard let container = tape.container else { return index }
        index = text.skipBlank(from: index)
        switch (text[index], container) {
        case (Byte.comma, .object):
          index = try key(at: text.skipBlank(from: index &+ 1), expected: .keyAfterComma)
          expected = .value
          break closing
        case (Byte.comma, _):
          index = text.skipBlank(from: index &+ 1)
          expected = .valueAfterComma
          break closing
        case (Byte.closeBrace, .object), (Byte.closeBracket, .array):
          index &+= 1
          tape.close(end: index)
        default:
          throw text.error(
            expecting: container == .object ? .commaOrBrace : .commaOrBracket,
            at: index
          )
        }
      }
    }
  }

  private mutating func open(_ kind: JSONCursor.Kind, at index: Int) throws(JSONSyntaxError) {
    guard tape.depth < depthLimit else {
      throw JSONSyntaxError(reason: .depth(limit: depthLimit), offset: index)
    }
    tape.open(kind, at: index)
  }

  /// Reads the key at `index` and the colon, and returns where the value begins.
  private mutating func key(
    at index: Int,
    expected: JSONSyntaxError.Expected
  ) throws(JSONSyntaxError) -> Int {
    guard text[index] == Byte.quote else { throw text.error(expecting: expected, at: index) }
    let string = try text.scanString(at: index)
    tape.addKey(.string, index..<string.end, flags: string.flags, detail: 0x101)
    let colon = text.skipBlank(from: string.end)
    guard text[colon] == Byte.colon else { throw text.error(expecting: .colon, at: colon) }
    return text.skipBlank(from: colon &+ 1)
  }
}

extension ByteView {
  /// The offset of the first byte from `start` on that is not white space.
  ///
  /// With `andMarks`, byte order marks are white space too.
  @inline(__always)
  func skipBlank(from start: Int, andMarks: Bool = false) -> Int {
    var index = start
    while true {
      let byte = self[index]
      if byte > Byte.space {
        guard andMarks, byte == 0xEF, has("\u{FEFF}", at: index) else { return index }
        index &+= 3
      } else {
        guard
          byte == Byte.space || byte == Byte.newline || byte == Byte.carriageReturn
            || byte == Byte.tab
        else { return index }
        index &+= 1
      }
    }
  }

  /// The offset behind the number that begins at `start`.
  func scanNumber(at start: Int) throws(JSONSyntaxError) -> Int {
    var index = self[start] == Byte.minus ? start &+ 1 : start
    if self[index] == Byte.zero {
      index &+= 1
      if self[index].isDigit {
        throw JSONSyntaxError(reason: .invalidNumber(.leadingZero), offset: start)
      }
    } else {
      index = try scanDigits(at: index, without: .noDigit)
    }
    if self[index] == Byte.dot { index = try scanDigits(at: index &+ 1, without: .noFraction) }
    if self[index] | 0x20 == 0x65 {
      index &+= 1
      if self[index] == Byte.plus || self[index] == Byte.minus { index &+= 1 }
      index = try scanDigits(at: index, without: .noExponent)
    }
    return index
  }

  private func scanDigits(
    at start: Int,
    without fault: JSONSyntaxError.NumberFault
  ) throws(JSONSyntaxError) -> Int {
    var index = start
    while self[index].isDigit { index &+= 1 }
    guard index > start else { throw JSONSyntaxError(reason: .invalidNumber(fault), offset: index) }
    return index
  }

  /// The kind and end of the literal at `start`, or `nil` if there is none.
  func scanLiteral(at start: Int) -> (JSONCursor.Kind, Int)? {
    let kind: JSONCursor.Kind
    let end: Int
    switch self[start] {
    case 0x74 where has("true", at: start): (kind, end) = (.boolean, start &+ 4)
    case 0x66 where has("false", at: start): (kind, end) = (.boolean, start &+ 5)
    case 0x6E where has("null", at: start): (kind, end) = (.null, start &+ 4)
    default: return nil
    }
    let behind = self[end]
    return behind.isLetter || behind.isDigit || behind == Byte.underscore ? nil : (kind, end)
  }

  /// The error that something else than `expected` stands at `index`.
  func error(expecting expected: JSONSyntaxError.Expected, at index: Int) -> JSONSyntaxError {
    guard let found = found(at: index) else {
      return JSONSyntaxError(reason: .invalidUTF8, offset: index)
    }
    return JSONSyntaxError(reason: .expected(expected, found: found), offset: index)
  }

  /// What stands at `index`, or `nil` when it is not UTF-8.
  func found(at index: Int) -> JSONSyntaxError.Found? {
    guard index < count else { return .end }
    let byte = self[index]
    switch byte {
    case Byte.quote: return .string
    case Byte.slash where self[index &+ 1] == Byte.slash || self[index &+ 1] == 0x2A:
      return .comment
    case _ where byte.isDigit: return .number
    case _ where byte.isLetter: return .word
    case 0x21...0x7E: return .punctuation(byte)
    default: return scalar(at: index).map { .scalar($0.value) }
    }
  }
}
