/// What an escape in a string stands for.
package enum EscapeMeaning {
  /// A scalar by its number, which may be half a surrogate pair.
  case scalar(UInt32)
  /// A byte, which is a scalar too unless the string is one of bytes.
  case byte(UInt8)
  /// Nothing: an escaped line break.
  case nothing
}

extension ByteView {
  /// The meaning of the escape whose backslash stands at `index`, and the offset behind it.
  ///
  /// The escape does not reach beyond `limit`. Whatever has no meaning stands for itself.
  package func escape(at index: Int, before limit: Int) -> (EscapeMeaning, end: Int) {
    let end = min(index + 2, limit)
    guard index + 1 < limit else { return (.scalar(UInt32(Byte.backslash)), end) }
    switch self[index + 1] {
    case 0x62: return (.scalar(0x08), end)
    case 0x66: return (.scalar(0x0C), end)
    case 0x6E: return (.scalar(0x0A), end)
    case 0x72: return (.scalar(0x0D), end)
    case 0x74: return (.scalar(0x09), end)
    case 0x75: return unicodeEscape(at: index, before: limit)
    case 0x61: return (.scalar(0x07), end)
    case 0x65: return (.scalar(0x1B), end)
    case 0x76: return (.scalar(0x0B), end)
    case 0x78:
      let (value, digits) = number(at: end, atMost: 2, shift: 4, before: limit)
      return digits > 0
        ? (.byte(UInt8(truncatingIfNeeded: value)), end + digits) : (.scalar(0x78), end)
    case 0x55:
      let (value, digits) = number(at: end, atMost: 8, shift: 4, before: limit)
      return digits == 8 ? (.scalar(value), end + 8) : (.scalar(0x55), end)
    case Byte.zero..<0x38:
      let (value, digits) = number(at: end - 1, atMost: 3, shift: 3, before: limit)
      return (.byte(UInt8(truncatingIfNeeded: value)), end - 1 + digits)
    case Byte.newline: return (.nothing, end)
    case Byte.carriageReturn:
      return (.nothing, self[end] == Byte.newline ? min(end + 1, limit) : end)
    default:
      guard let scalar = scalar(at: index + 1) else { return (.nothing, index + 1) }
      return (.scalar(scalar.value), min(index + 1 + scalarLength(at: index + 1), limit))
    }
  }

  /// Reads `\uXXXX`, two of them as a surrogate pair, and `\u{…}`.
  private func unicodeEscape(at index: Int, before limit: Int) -> (EscapeMeaning, end: Int) {
    if self[index + 2] == Byte.openBrace {
      let (value, digits) = number(at: index + 3, atMost: 8, shift: 4, before: limit)
      let end = index + 4 + digits
      if digits > 0, end <= limit, self[end - 1] == Byte.closeBrace { return (.scalar(value), end) }
    }
    guard index + 6 <= limit, let unit = fourHexadecimals(at: index + 2) else {
      return (.scalar(0x75), index + 2)
    }
    guard 0xD800..<0xDC00 ~= unit, index + 12 <= limit, let low = lowSurrogate(at: index + 6) else {
      return (.scalar(unit), index + 6)
    }
    return (.scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)), index + 12)
  }

  /// The number that digits of `shift` bits at `start` make, and how many there are.
  private func number(
    at start: Int,
    atMost most: Int,
    shift: UInt32,
    before limit: Int
  ) -> (value: UInt32, digits: Int) {
    var value: UInt32 = 0
    var digits = 0
    while digits < most, start + digits < limit, let digit = self[start + digits].hexadecimal,
      UInt32(digit) < 1 << shift
    {
      value = value << shift | UInt32(digit)
      digits += 1
    }
    return (value, digits)
  }
}
