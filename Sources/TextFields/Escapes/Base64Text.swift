/// Undoes base64 of text; other base64 is left alone.
public enum Base64Text {
  /// The bytes of base64, whatever they are, or `nil` when a byte is neither a digit of it nor a line
  /// end nor padding.
  public static func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 4 * 3)
    var bits: UInt32 = 0
    var count = 0
    for byte in text where byte != 0x3D && !byte.isLineEnd {
      guard let value = byte.base64 else { return nil }
      bits = bits << 6 | UInt32(value)
      count += 6
      guard count >= 8 else { continue }
      count -= 8
      bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
    }
    return bytes
  }

  /// The text behind base64, or `nil` where it is none or shorter than a password.
  public static func text(of encoded: ArraySlice<UInt8>) -> [UInt8]? {
    // Most words that look like base64 are found out by their first letters.
    guard let head = decode(encoded.prefix(8)), head.allSatisfy(\.isText),
      let bytes = decode(encoded), bytes.count >= 8, bytes.allSatisfy(\.isText)
    else { return nil }
    return bytes
  }

  /// `nil` unless all of the span is base64 of a text with punctuation in it.
  static func undone(_ bytes: [UInt8], _ span: Span) -> TextLayer? {
    let range = span.range
    guard range.count >= 24, bytes[range.lowerBound].base64 != nil else { return nil }
    var layer = TextLayer(madeOf: span)
    var bits: UInt32 = 0
    var digits = 0
    var start = range.lowerBound
    var hasMarks = false
    for index in range {
      let byte = bytes[index]
      if byte == 0x3D || byte.isLineEnd { continue }
      guard let value = byte.base64 else { return nil }
      if digits == 0 { start = index }
      bits = bits << 6 | UInt32(value)
      digits += 1
      guard digits == 4 else { continue }
      let piece = [UInt8(bits >> 16 & 0xFF), UInt8(bits >> 8 & 0xFF), UInt8(bits & 0xFF)]
      guard piece.allSatisfy(\.isText) else { return nil }
      hasMarks = hasMarks || piece.contains { $0 == 0x22 || $0 == 0x3D || $0 == 0x3A }
      layer.put(piece, for: start..<index + 1)
      (bits, digits) = (0, 0)
    }
    if digits > 1 {
      let last = digits == 2 ? [bits >> 4 & 0xFF] : [bits >> 10 & 0xFF, bits >> 2 & 0xFF]
      let piece = last.map { UInt8($0) }
      guard piece.allSatisfy(\.isText) else { return nil }
      layer.put(piece, for: start..<range.upperBound)
    }
    let isText = !String(decoding: layer.bytes, as: UTF8.self).unicodeScalars.contains("\u{FFFD}")
    return hasMarks && isText ? layer : nil
  }
}

extension UInt8 {
  /// A byte of a text in UTF-8; control characters are none but white space.
  fileprivate var isText: Bool {
    self >= 0x20 && self != 0x7F || self == 0x09 || isLineEnd
  }
}
