import JSONText

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
    guard let text = punctuated(bytes, span.range) else { return nil }
    var layer = TextLayer(madeOf: span)
    put(text, of: bytes, span.range, into: &layer)
    return layer
  }

  private static func punctuated(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8]? {
    guard range.count >= 24, bytes[range.lowerBound].base64 != nil,
      let text = text(of: bytes[range]), text.contains(where: { $0.isOne(of: "\"=:") }),
      !String(decoding: text, as: UTF8.self).unicodeScalars.contains("\u{FFFD}")
    else { return nil }
    return text
  }

  fileprivate static func put(
    _ text: [UInt8],
    of bytes: [UInt8],
    _ range: Range<Int>,
    into layer: inout TextLayer
  ) {
    var (start, digits, done) = (range.lowerBound, 0, 0)
    for index in range where bytes[index].base64 != nil {
      if digits == 0 { start = index }
      digits += 1
      guard digits == 4 else { continue }
      layer.put(text[done..<done + 3], for: start..<index + 1)
      (digits, done) = (0, done + 3)
    }
    layer.put(text[done...], for: start..<range.upperBound)
  }

  /// Whole lines of nothing but base64 from an index on, the first as long as programs wrap it, or all
  /// there is.
  static func lines(_ bytes: [UInt8], from first: Int, before limit: Int) -> Range<Int>? {
    func end(from start: Int) -> Int {
      bytes[start..<limit].prefix { $0.base64 != nil || $0 == 0x3D }.endIndex
    }
    let width = end(from: first) - first
    guard width >= shortestLine else { return nil }
    var last = first
    var next = first
    while next < limit {
      let lineEnd = end(from: next)
      guard lineEnd > next, lineEnd - next <= width, lineEnd == limit || bytes[lineEnd].isLineEnd
      else { break }
      last = lineEnd
      if lineEnd - next < width { break }
      next = bytes.nextLine(behind: lineEnd, before: limit)
    }
    return last > first ? first..<last : nil
  }

  /// A shorter line is a word as likely.
  private static let shortestLine = 40

  /// The text of lines behind a blank one that are base64 of several words, and no token or key.
  fileprivate static func body(_ bytes: [UInt8], _ lines: Range<Int>) -> [UInt8]? {
    let isBehindBlank =
      lines.lowerBound == 0 || bytes.has("\n\n", at: lines.lowerBound - 2)
      || bytes.has("\n\r\n", at: lines.lowerBound - 3)
    guard isBehindBlank, let text = punctuated(bytes, lines),
      text.split(whereSeparator: { $0 <= 0x20 }).count > 4
    else { return nil }
    return text
  }
}

extension TextLayer {
  /// A text in which the body of a mail that stands in lines of base64 is written out; `nil` where there
  /// is none.
  public init?(openingBodiesOf bytes: [UInt8]) {
    guard bytes.count < Int(UInt32.max) else { return nil }
    self.init(madeOf: Span(layer: 0, range: 0..<bytes.count))
    var (copied, line) = (0, 0)
    while line < bytes.count {
      var end = line
      if let lines = Base64Text.lines(bytes, from: line, before: bytes.count) {
        end = lines.upperBound
        if let text = Base64Text.body(bytes, lines) {
          copy(copied..<line, of: bytes)
          Base64Text.put(text, of: bytes, lines, into: &self)
          copied = end
        }
      }
      line = bytes[...].firstLineFeed(from: end).map { $0 + 1 } ?? bytes.count
    }
    guard copied > 0 else { return nil }
    copy(copied..<bytes.count, of: bytes)
  }
}

extension UInt8 {
  /// A byte of a text in UTF-8; control characters are none but white space.
  fileprivate var isText: Bool {
    self >= 0x20 && self != 0x7F || self == 0x09 || isLineEnd
  }
}
