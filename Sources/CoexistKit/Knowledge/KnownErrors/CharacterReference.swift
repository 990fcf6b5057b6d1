/// A character as HTML writes it in a text: `&#39;`, `&#x27;`, `&rsquo;`.
struct CharacterReference {
  let scalar: UInt32
  /// In bytes, with the ampersand and the semicolon.
  let length: Int

  /// The reference that begins at an offset, or `nil`.
  init?(in source: ArraySlice<UInt8>, at offset: Int) {
    guard source[offset] == UInt8(ascii: "&") else { return nil }
    let name = source[(offset + 1)...].prefix(Self.longest).prefix { $0 != UInt8(ascii: ";") }
    guard !name.isEmpty, name.endIndex < source.endIndex,
      source[name.endIndex] == UInt8(ascii: ";"), let scalar = Self.scalar(of: name)
    else { return nil }
    self.scalar = scalar
    length = name.count + 2
  }

  private static let longest = 8

  private static func scalar(of name: ArraySlice<UInt8>) -> UInt32? {
    guard name.first == UInt8(ascii: "#") else {
      let word = String(decoding: name, as: UTF8.self)
      return names.first { $0.0 == word }?.1
    }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
    return UInt32(
      String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self),
      radix: isHexadecimal ? 16 : 10
    )
  }

  private static let names: [(String, UInt32)] = [
    ("amp", 0x26), ("apos", 0x27), ("gt", 0x3E), ("hyphen", 0x2010), ("laquo", 0xAB),
    ("ldquo", 0x201C), ("lsquo", 0x2018), ("lt", 0x3C), ("nbsp", 0xA0), ("quot", 0x22),
    ("raquo", 0xBB), ("rarr", 0x2192), ("rdquo", 0x201D), ("rsquo", 0x2019), ("shy", 0xAD),
    ("zwnj", 0x200C),
  ]
}
