/// Text behind base64, without which a secret could pass as a word.
enum Base64 {
  /// The most that is decoded, in bytes.
  private static let limit = 1 << 20

  /// The decoded bytes if they are text, or `nil`.
  static func text(of encoded: ArraySlice<UInt8>) -> [UInt8]? {
    var decoded: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for byte in encoded.prefix(limit) {
      guard let value = value(of: byte) else { break }
      bits = bits << 6 | UInt32(value)
      count += 1
      guard count == 4 else { continue }
      for shift: UInt32 in [16, 8, 0] {
        guard append(UInt8(truncatingIfNeeded: bits >> shift), to: &decoded) else { return nil }
      }
      (bits, count) = (0, 0)
    }
    if count >= 2 {
      let padded = bits << (6 * UInt32(4 - count))
      for shift: UInt32 in count == 3 ? [16, 8] : [16] {
        guard append(UInt8(truncatingIfNeeded: padded >> shift), to: &decoded) else { return nil }
      }
    }
    return decoded.count < 8 ? nil : decoded
  }

  /// Takes only what a text holds; the first other byte ends the trial.
  private static func append(_ byte: UInt8, to decoded: inout [UInt8]) -> Bool {
    guard byte >= 0x20 && byte != 0x7F || byte == 0x0A || byte == 0x0D || byte == 0x09 else {
      return false
    }
    decoded.append(byte)
    return true
  }

  private static func value(of byte: UInt8) -> UInt8? {
    switch byte {
    case 0x41...0x5A: byte - 0x41
    case 0x61...0x7A: byte - 0x61 + 26
    case 0x30...0x39: byte - 0x30 + 52
    case 0x2B, 0x2D: 62
    case 0x2F, 0x5F: 63
    default: nil
    }
  }
}
