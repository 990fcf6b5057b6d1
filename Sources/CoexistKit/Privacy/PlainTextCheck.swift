/// A first look at a string that saves the second one for most.
enum PlainTextCheck {
  /// Whether nothing in `range` can be a secret: short words, few digits, no punctuation that tells.
  static func isPlain(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    bytes.withUnsafeBufferPointer { isPlain($0, range.clamped(to: 0..<$0.count)) }
  }

  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var run = 0
    var digits = 0
    var cases: UInt8 = 0
    var last: UInt8 = 0
    for index in range {
      let byte = bytes[index]
      switch byte {
      case 0x61...0x7A: (run, cases) = (run + 1, cases | 1)
      case 0x41...0x5A:
        (run, cases) = (run + 1, cases | 2)
        if byte == 0x45, index + 2 < range.upperBound, bytes[index + 1] == 0x41,
          bytes[index + 2] == 0x41
        {
          return false
        }
      case 0x30...0x39:
        run += 1
        digits += 1
        if digits >= 4 { return isTime(bytes, range) }
      case 0x5F, 0x2D: run += 1
      // Decoded forms, addresses, keys and values.
      case 0x80..., 0x40, 0x3D, 0x3A, 0x25, 0x26, 0x5C, 0x7C, 0x2B, 0x7E: return false
      default:
        // `.` for addresses and wamids; `c ` and `r ` for Basic and Bearer.
        if byte == 0x2E, run == 2 || run == 5 { return false }
        if byte == 0x20, last == 0x63 || last == 0x72 { return false }
        (run, cases) = (0, 0)
      }
      // Letters in one case are words: base64 and tokens have both, or digits.
      if run >= 12, digits > 0 || cases == 3 && run >= 16 { return false }
      last = byte | 0x20
    }
    return true
  }

  /// Whether the text is a time, such as `2026-11-20T10:15:30+0000`.
  private static func isTime(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    let start = range.lowerBound
    guard (10...32).contains(range.count), bytes[start] == 0x31 || bytes[start] == 0x32,
      bytes[start + 4] == 0x2D, bytes[start + 7] == 0x2D
    else { return false }
    return range.allSatisfy { index in
      bytes[index].isASCIIDigit || "-:.TZ+".utf8.contains(bytes[index])
    }
  }

  /// Whether there are only digits, at most 25: an id under the key of one.
  static func isNumber(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    range.count <= 25 && bytes[range].allSatisfy(\.isASCIIDigit)
  }
}
