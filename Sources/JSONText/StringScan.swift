/// What the scan of a string found.
struct ScannedString {
  /// The offset behind the closing quote.
  let end: Int
  let flags: Node.Flags
}

extension ByteView {
  /// Reads the string whose opening quote stands at `start`.
  func scanString(at start: Int) throws(JSONSyntaxError) -> ScannedString {
    var flags: Node.Flags = []
    var index = start &+ 1
    while true {
      if let chunk = sixteen(from: index) {
        let stop = chunk.firstStop(orQuote: Byte.quote)
        index &+= stop
        if stop == 16 { continue }
      }
      let byte = self[index]
      if byte == Byte.quote { return ScannedString(end: index &+ 1, flags: flags) }
      if byte == Byte.backslash {
        flags.insert(.escaped)
        index = try scanEscape(at: index)
      } else if byte >= 0x80 {
        flags.insert(.nonASCII)
        repeat {
          let length = scalarLength(at: index)
          guard length > 0 else { throw JSONSyntaxError(reason: .invalidUTF8, offset: index) }
          index &+= length
        } while self[index] >= 0x80
      } else if byte < Byte.space {
        guard index < count else {
          throw JSONSyntaxError(reason: .unterminatedString, offset: start)
        }
        throw JSONSyntaxError(reason: .controlCharacter(byte), offset: index)
      } else {
        index &+= 1
      }
    }
  }

  /// The offset behind the escape whose backslash stands at `index`.
  private func scanEscape(at index: Int) throws(JSONSyntaxError) -> Int {
    switch self[index &+ 1] {
    case Byte.quote, Byte.backslash, Byte.slash: return index &+ 2
    case 0x62, 0x66, 0x6E, 0x72, 0x74: return index &+ 2
    case 0x75:
      guard let unit = fourHexadecimals(at: index &+ 2) else { break }
      guard 0xD800...0xDFFF ~= unit else { return index &+ 6 }
      if unit < 0xDC00, let low = lowSurrogate(at: index &+ 6), low > 0 { return index &+ 12 }
      return index &+ 6
    default: break
    }
    throw JSONSyntaxError(reason: .invalidEscape, offset: index)
  }

  /// The number that four hexadecimal digits at `index` make, or `nil` without four of them.
  func fourHexadecimals(at index: Int) -> UInt32? {
    var number: UInt32 = 0
    for place in index..<index &+ 4 {
      guard let digit = self[place].hexadecimal else { return nil }
      number = number << 4 | UInt32(digit)
    }
    return number
  }

  /// The second half of a surrogate pair, if its escape stands at `index`.
  func lowSurrogate(at index: Int) -> UInt32? {
    guard self[index] == Byte.backslash, self[index &+ 1] == 0x75,
      let unit = fourHexadecimals(at: index &+ 2), 0xDC00...0xDFFF ~= unit
    else { return nil }
    return unit
  }
}

extension ByteView {
  /// How many bytes the UTF-8 form of the scalar at `index` has, 0 if it is not well formed.
  package func scalarLength(at index: Int) -> Int {
    let lead = self[index]
    let second = self[index &+ 1]
    switch lead {
    case 0..<0x80: return index < count ? 1 : 0
    case 0xC2...0xDF: return isContinuation(second) ? 2 : 0
    case 0xE0...0xEF:
      let lowest: UInt8 = lead == 0xE0 ? 0xA0 : 0x80
      let highest: UInt8 = lead == 0xED ? 0x9F : 0xBF
      guard second >= lowest, second <= highest else { return 0 }
      return isContinuation(self[index &+ 2]) ? 3 : 0
    case 0xF0...0xF4:
      let lowest: UInt8 = lead == 0xF0 ? 0x90 : 0x80
      let highest: UInt8 = lead == 0xF4 ? 0x8F : 0xBF
      guard second >= lowest, second <= highest else { return 0 }
      return isContinuation(self[index &+ 2]) && isContinuation(self[index &+ 3]) ? 4 : 0
    default: return 0
    }
  }

  /// The scalar at `index`, or `nil` when the bytes are not well-formed UTF-8.
  func scalar(at index: Int) -> Unicode.Scalar? {
    let length = scalarLength(at: index)
    guard length > 1 else { return length == 1 ? Unicode.Scalar(self[index]) : nil }
    var value = UInt32(self[index]) & (0x7F >> UInt32(length))
    for place in index &+ 1..<index &+ length { value = value << 6 | UInt32(self[place] & 0x3F) }
    return Unicode.Scalar(value)
  }

  private func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}

extension SIMD16<UInt8> {
  /// Whether no byte is a control character or above 0x7F.
  ///
  /// As signed bytes both are below the space.
  @inline(__always)
  var isPlainASCII: Bool {
    let others = SIMD16<Int8>(truncatingIfNeeded: self) .< SIMD16<Int8>(repeating: 0x20)
    let words = unsafeBitCast(others, to: SIMD2<UInt64>.self)
    return words[0] | words[1] == 0
  }

  /// The place of the first byte that a string in `quote` cannot simply contain, 16 without one.
  ///
  /// As signed bytes, control characters and everything above 0x7F are below the space.
  @inline(__always)
  func firstStop(orQuote quote: UInt8) -> Int {
    let quotes = self .== SIMD16<UInt8>(repeating: quote)
    let backslashes = self .== SIMD16<UInt8>(repeating: Byte.backslash)
    let others = SIMD16<Int8>(truncatingIfNeeded: self) .< SIMD16<Int8>(repeating: 0x20)
    return (quotes .| backslashes .| others).firstPlace
  }

  /// The place of the first such byte, 16 without one.
  @inline(__always)
  func first(_ byte: UInt8) -> Int { (self .== SIMD16<UInt8>(repeating: byte)).firstPlace }
}

extension SIMDMask<SIMD16<Int8>> {
  /// The first place that is set, 16 without one.
  @inline(__always)
  var firstPlace: Int {
    let places = unsafeBitCast(self, to: SIMD2<UInt64>.self)
    if places[0] != 0 { return places[0].trailingZeroBitCount >> 3 }
    return 8 + places[1].trailingZeroBitCount >> 3
  }
}
