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
    guard range.count >= 24, bytes[range.lowerBound].base64 != nil,
      let text = text(of: bytes[range]), text.contains(where: { $0.isOne(of: "\"=:") }),
      !String(decoding: text, as: UTF8.self).unicodeScalars.contains("\u{FFFD}")
    else { return nil }
    var layer = TextLayer(madeOf: span)
    var (start, digits, done) = (range.lowerBound, 0, 0)
    for index in range where bytes[index].base64 != nil {
      if digits == 0 { start = index }
      digits += 1
      guard digits == 4 else { continue }
      layer.put(text[done..<done + 3], for: start..<index + 1)
      (digits, done) = (0, done + 3)
    }
    layer.put(text[done...], for: start..<range.upperBound)
    return layer
  }
}

extension UInt8 {
  /// A byte of a text in UTF-8; control characters are none but white space.
  fileprivate var isText: Bool {
    self >= 0x20 && self != 0x7F || self == 0x09 || isLineEnd
  }
}
