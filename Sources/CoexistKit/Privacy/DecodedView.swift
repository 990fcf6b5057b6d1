/// A text with its encodings undone, which still knows where each byte came from.
struct DecodedView: Sendable {
  private(set) var bytes: [UInt8] = []
  /// Where each byte begins in the raw text.
  private var starts: [UInt32] = []
  private let rawCount: Int

  /// `nil` when there is nothing to decode.
  init?(decoding raw: [UInt8]) {
    rawCount = raw.count
    guard raw.count < Int(UInt32.max), Self.mayHide(raw), decode(raw) else { return nil }
  }

  /// The next round, or `nil` when there is nothing left to decode.
  func decodedAgain() -> DecodedView? {
    guard var next = DecodedView(decoding: bytes) else { return nil }
    next.starts = next.starts.map { starts[Int($0)] }
    return DecodedView(bytes: next.bytes, starts: next.starts, rawCount: rawCount)
  }

  private init(bytes: [UInt8], starts: [UInt32], rawCount: Int) {
    self.bytes = bytes
    self.starts = starts
    self.rawCount = rawCount
  }

  /// The span as it stands in the raw text.
  func inRaw(_ span: PrivateSpan) -> PrivateSpan {
    PrivateSpan(range: start(span.range.lowerBound)..<start(span.range.upperBound), kind: span.kind)
  }

  /// Where a decoded byte begins in the raw text.
  func start(_ index: Int) -> Int { index < starts.count ? Int(starts[index]) : rawCount }

  private static func mayHide(_ raw: [UInt8]) -> Bool {
    raw.contains { $0 == 0x25 || $0 == 0x26 || $0 == 0x5C || $0 >= 0xC2 }
  }

  /// Decodes what it can and tells whether there was anything.
  private mutating func decode(_ raw: [UInt8]) -> Bool {
    var hasChanged = false
    var copied = 0
    var index = 0
    while index < raw.count {
      let byte = raw[index]
      guard byte == 0x25 || byte == 0x26 || byte == 0x5C || byte >= 0xC2,
        let (piece, length) = Encoding.decoded(raw, at: index)
      else {
        index += 1
        continue
      }
      if !hasChanged {
        bytes.reserveCapacity(raw.count)
        starts.reserveCapacity(raw.count)
        hasChanged = true
      }
      copy(raw, copied..<index)
      bytes += piece
      for _ in piece { starts.append(UInt32(index)) }
      index += length
      copied = index
    }
    if hasChanged { copy(raw, copied..<raw.count) }
    return hasChanged
  }

  private mutating func copy(_ raw: [UInt8], _ range: Range<Int>) {
    bytes += raw[range]
    starts += range.lazy.map { UInt32($0) }
  }
}

/// The encodings that a secret can hide behind.
private enum Encoding {
  /// What stands at `index` decoded, and how many bytes it takes; `nil` when it stands for itself.
  static func decoded(_ raw: [UInt8], at index: Int) -> (bytes: [UInt8], length: Int)? {
    switch raw[index] {
    case 0x25:
      return hexadecimal(raw, at: index + 1, digits: 2).map { ([UInt8($0)], 3) }
    case 0x26: return entity(raw, at: index)
    case 0x5C: return escape(raw, at: index)
    default: return invisible(raw, at: index)
    }
  }

  private static func hexadecimal(_ raw: [UInt8], at index: Int, digits: Int) -> UInt32? {
    var value: UInt32 = 0
    for place in index..<index + digits {
      guard let digit = raw.at(place).hexadecimalValue else { return nil }
      value = value << 4 | digit
    }
    return value
  }

  private static func utf8(_ value: UInt32) -> [UInt8] {
    Unicode.Scalar(value).map { Array(String($0).utf8) } ?? [0x3F]
  }

  private static func escape(_ raw: [UInt8], at index: Int) -> ([UInt8], Int)? {
    switch raw.at(index + 1) {
    case 0x22, 0x27, 0x2F, 0x5C: return ([raw[index + 1]], 2)
    // Markdown.
    case 0x5F: return ([0x5F], 2)
    case 0x6E: return ([0x0A], 2)
    case 0x72: return ([0x0D], 2)
    case 0x74: return ([0x09], 2)
    case 0x78: return hexadecimal(raw, at: index + 2, digits: 2).map { (utf8($0), 4) }
    case 0x75:
      if let value = hexadecimal(raw, at: index + 2, digits: 4) {
        return (DecodedInvisible.isInvisible(value) ? [] : utf8(value), 6)
      }
      guard raw.at(index + 2) == 0x7B else { return nil }
      for digits in 1...6 where raw.at(index + 3 + digits) == 0x7D {
        return hexadecimal(raw, at: index + 3, digits: digits).map { (utf8($0), digits + 4) }
      }
      return nil
    default: return nil
    }
  }

  private static let names: [(StaticString, UInt8)] = [
    ("amp;", 0x26), ("lt;", 0x3C), ("gt;", 0x3E), ("quot;", 0x22), ("apos;", 0x27),
    ("equals;", 0x3D), ("colon;", 0x3A), ("period;", 0x2E), ("lowbar;", 0x5F),
    ("commat;", 0x40), ("sol;", 0x2F), ("num;", 0x23), ("plus;", 0x2B), ("percnt;", 0x25),
  ]

  private static func entity(_ raw: [UInt8], at index: Int) -> ([UInt8], Int)? {
    guard raw.at(index + 1) == 0x23 else {
      for (name, byte) in names where raw.has(name, at: index + 1) {
        return ([byte], name.utf8CodeUnitCount + 1)
      }
      return nil
    }
    let isHexadecimal = raw.at(index + 2) | 0x20 == 0x78
    var place = index + (isHexadecimal ? 3 : 2)
    let first = place
    var value: UInt32 = 0
    while place - first < 7, let digit = raw.at(place).hexadecimalValue,
      isHexadecimal || digit < 10
    {
      value = isHexadecimal ? value << 4 | digit : value * 10 + digit
      place += 1
    }
    guard place > first else { return nil }
    if raw.at(place) == 0x3B { place += 1 }
    return (DecodedInvisible.isInvisible(value) ? [] : utf8(value), place - index)
  }

  /// Drops what has no width; makes full-width letters, Arabic digits and curly quotes ASCII.
  private static func invisible(_ raw: [UInt8], at index: Int) -> ([UInt8], Int)? {
    let lead = raw[index]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    var value = UInt32(lead & (0x7F >> UInt8(length)))
    for place in index + 1..<index + length {
      guard raw.at(place) & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(raw[place] & 0x3F)
    }
    if DecodedInvisible.isInvisible(value) { return ([], length) }
    return DecodedInvisible.ascii(value).map { ([$0], length) }
  }
}

/// Characters that can be put inside a word without being seen, and those that stand for others.
enum DecodedInvisible {
  /// The ASCII character that another one is a form of, or `nil`.
  static func ascii(_ value: UInt32) -> UInt8? {
    switch value {
    case 0x660...0x669: UInt8(value - 0x660) + 0x30
    case 0x6F0...0x6F9: UInt8(value - 0x6F0) + 0x30
    case 0x201C...0x201F: 0x22
    case 0xFF01...0xFF5E: UInt8(value - 0xFEE0)
    default: nil
    }
  }

  static func isInvisible(_ value: UInt32) -> Bool {
    switch value {
    case 0xAD, 0x300...0x36F, 0x180E, 0x200B...0x200F, 0x202A...0x202E: true
    case 0x2060...0x206F, 0x20D0...0x20FF, 0xFE00...0xFE0F, 0xFE20...0xFE2F, 0xFEFF: true
    case 0xE0000...0xE0FFF: true
    default: false
    }
  }
}

extension UInt8 {
  /// The value of a hexadecimal digit, or `nil` for every other byte.
  var hexadecimalValue: UInt32? {
    if isASCIIDigit { return UInt32(self - 0x30) }
    let letter = (self | 0x20) &- 0x61
    return letter < 6 ? UInt32(letter) + 10 : nil
  }
}
