/// A text in the form in which sentences are compared, with the way back to the original.
///
/// Lower case (ASCII only), one space for any run of white space, every quotation mark and
/// apostrophe as `'`, `>` and `|` as a space, no other marks at the start of a line or around a
/// word. Escapes of JSON and of logs (`\n`, `\"`, `\u2019`) are read as what they stand for.
/// Linear in the length.
struct NormalisedText: Sendable {
  private(set) var bytes: [UInt8] = []
  /// For each byte the offset of its original.
  private(set) var origins: [Int] = []
  /// For each byte the length of its original, in bytes.
  private(set) var widths: [UInt8] = []

  private let keepsOrigins: Bool
  private var atLineStart = true

  init(_ source: ArraySlice<UInt8>) {
    self.init(source, keepingOrigins: true)
  }

  init(_ text: String) {
    self.init(Array(text.utf8)[...])
  }

  /// Without a way back to the original.
  init(_ text: StaticString) {
    self.init(text.withUTF8Buffer { Array($0) }[...], keepingOrigins: false)
  }

  private init(_ source: ArraySlice<UInt8>, keepingOrigins: Bool) {
    keepsOrigins = keepingOrigins
    bytes.reserveCapacity(source.count)
    if keepingOrigins {
      origins.reserveCapacity(source.count)
      widths.reserveCapacity(source.count)
    }
    var offset = source.startIndex
    while offset < source.endIndex {
      if TextSign.isPlain(source[offset]) {
        atLineStart = false
        append(source[offset], at: offset, width: 1)
        offset += 1
      } else {
        let (sign, width) = TextSign.read(in: source, at: offset)
        append(sign, at: offset, width: width)
        offset += width
      }
    }
    if bytes.last == TextSign.space { removeLast() }
  }

  /// The offsets in the original of a range of normalised bytes.
  func original(_ range: Range<Int>) -> Range<Int> {
    guard let last = range.last else { return 0..<0 }
    return origins[range.lowerBound]..<(origins[last] + Int(widths[last]))
  }

  /// Whether the words occur in the text; both sides normalised.
  func contains(_ words: ArraySlice<UInt8>) -> Bool {
    guard let first = words.first, words.count <= bytes.count else { return false }
    for start in 0...(bytes.count - words.count) where bytes[start] == first {
      if bytes[start..<(start + words.count)].elementsEqual(words) { return true }
    }
    return false
  }

  private mutating func append(_ sign: TextSign, at offset: Int, width: Int) {
    switch sign {
    case .byte(let byte):
      if atLineStart, TextSign.isMark(byte) { return }
      atLineStart = false
      append(byte, at: offset, width: width)
    case .gap:
      appendSpace(at: offset, width: width)
    case .lineEnd:
      appendSpace(at: offset, width: width)
      atLineStart = true
    case .nothing:
      return
    }
  }

  private mutating func appendSpace(at offset: Int, width: Int) {
    guard let last = bytes.last, last != TextSign.space else { return }
    append(TextSign.space, at: offset, width: width)
  }

  private mutating func append(_ byte: UInt8, at offset: Int, width: Int) {
    bytes.append(byte)
    guard keepsOrigins else { return }
    origins.append(offset)
    widths.append(UInt8(truncatingIfNeeded: width))
  }

  private mutating func removeLast() {
    bytes.removeLast()
    guard keepsOrigins else { return }
    origins.removeLast()
    widths.removeLast()
  }
}

/// What one place of a text means for a comparison.
private enum TextSign {
  case byte(UInt8)
  case gap
  case lineEnd
  case nothing

  static let space = UInt8(ascii: " ")

  /// Letters in lower case and digits: most of a text, and always what they are.
  static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: false
    }
  }

  /// Marks that quote or list a line: `#`, `--`, `//`.
  static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "#"), UInt8(ascii: "-"), UInt8(ascii: "/"): true
    default: false
    }
  }

  /// The sign at an offset and the number of bytes it takes.
  static func read(in source: ArraySlice<UInt8>, at offset: Int) -> (TextSign, Int) {
    let byte = source[offset]
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): return (.byte(byte | 0x20), 1)
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return (.lineEnd, 1)
    // `>` also stands between the steps of a menu, where a line may break.
    case 0...32, UInt8(ascii: "|"), UInt8(ascii: ">"): return (.gap, 1)
    case UInt8(ascii: "*"), UInt8(ascii: "`"): return (.nothing, 1)
    case UInt8(ascii: "\""): return (.byte(UInt8(ascii: "'")), 1)
    case UInt8(ascii: "\\"): return escape(in: source, at: offset)
    case 0xC2, 0xE2, 0xEF: return wide(in: source, at: offset)
    default: return (.byte(byte), 1)
    }
  }

  /// Signs of two and three bytes that stand for an ASCII one.
  private static func wide(in source: ArraySlice<UInt8>, at offset: Int) -> (TextSign, Int) {
    let apostrophe = TextSign.byte(UInt8(ascii: "'"))
    let lead = source[offset]
    guard offset + 1 < source.endIndex else { return (.byte(lead), 1) }
    let second = source[offset + 1]
    if lead == 0xC2 {
      switch second {
      case 0xA0: return (.gap, 2)
      case 0xAB, 0xBB, 0xB4: return (apostrophe, 2)
      default: return (.byte(lead), 1)
      }
    }
    guard offset + 2 < source.endIndex else { return (.byte(lead), 1) }
    switch (lead, second, source[offset + 2]) {
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF): return (.gap, 3)
    case (0xE2, 0x80, 0x8B...0x8F), (0xEF, 0xBB, 0xBF): return (.nothing, 3)
    case (0xE2, 0x80, 0x98...0x9F), (0xE2, 0x80, 0xB2...0xB3): return (apostrophe, 3)
    default: return (.byte(lead), 1)
    }
  }

  /// What a backslash and the letters behind it stand for; any other backslash is dropped.
  private static func escape(in source: ArraySlice<UInt8>, at offset: Int) -> (TextSign, Int) {
    guard offset + 1 < source.endIndex else { return (.nothing, 1) }
    switch source[offset + 1] {
    case UInt8(ascii: "n"), UInt8(ascii: "r"): return (.lineEnd, 2)
    case UInt8(ascii: "t"): return (.gap, 2)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return (.byte(UInt8(ascii: "'")), 2)
    case UInt8(ascii: "u"): return unicode(in: source, at: offset)
    default: return (.nothing, 1)
    }
  }

  private static func unicode(in source: ArraySlice<UInt8>, at offset: Int) -> (TextSign, Int) {
    guard offset + 6 <= source.endIndex else { return (.nothing, 1) }
    let digits = String(decoding: source[(offset + 2)..<(offset + 6)], as: UTF8.self)
    switch digits.lowercased() {
    case "2018", "2019", "201c", "201d": return (.byte(UInt8(ascii: "'")), 6)
    case "00a0", "202f": return (.gap, 6)
    default: return (.nothing, 1)
    }
  }
}
