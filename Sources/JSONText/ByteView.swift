/// Reading access to bytes that cannot go astray.
///
/// The only door to unsafe memory in this module: every access is checked against the length,
/// and beyond it there are only zeros, a byte that no JSON text has outside of a mistake.
package struct ByteView {
  private let buffer: UnsafeBufferPointer<UInt8>

  /// Views `buffer`, which must outlive the view.
  package init(_ buffer: UnsafeBufferPointer<UInt8>) {
    self.buffer = buffer
  }

  /// The number of bytes.
  var count: Int { buffer.count }

  /// The byte at `index`, or 0 when there is none.
  subscript(index: Int) -> UInt8 {
    UInt(bitPattern: index) < UInt(bitPattern: buffer.count) ? buffer[index] : 0
  }

  /// The sixteen bytes from `index` on, or `nil` when fewer are left.
  func sixteen(from index: Int) -> SIMD16<UInt8>? {
    guard index >= 0, buffer.count - index >= 16 else { return nil }
    return UnsafeRawBufferPointer(buffer).loadUnaligned(
      fromByteOffset: index,
      as: SIMD16<UInt8>.self
    )
  }

  /// Whether the bytes in `range` are those of `other`.
  func matches(_ other: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> Bool {
    guard range.count == other.count, range.lowerBound >= 0, range.upperBound <= count else {
      return false
    }
    for index in 0..<other.count where buffer[range.lowerBound &+ index] != other[index] {
      return false
    }
    return true
  }

  /// Whether the bytes in one range are those in the other.
  func areEqual(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard one.count == other.count else { return false }
    for step in 0..<one.count where self[one.lowerBound + step] != self[other.lowerBound + step] {
      return false
    }
    return true
  }

  /// Whether the bytes of `word` stand at `index`.
  func has(_ word: StaticString, at index: Int) -> Bool {
    word.withUTF8Buffer { word in
      count - index >= word.count && matches(word, in: index..<index + word.count)
    }
  }

  /// The first bytes, at most `length` of them.
  func prefix(_ length: Int) -> ByteView {
    ByteView(UnsafeBufferPointer(rebasing: buffer[..<min(max(length, 0), count)]))
  }

  /// Appends the bytes in `range`.
  func append(_ range: Range<Int>, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[range.clamped(to: 0..<count)]))
  }

  /// The text of the bytes in `range`, with U+FFFD for what is not UTF-8.
  func text(in range: Range<Int>) -> String {
    String(
      decoding: UnsafeBufferPointer(rebasing: buffer[range.clamped(to: 0..<count)]),
      as: UTF8.self
    )
  }
}

/// The bytes that mean something in JSON.
enum Byte {
  static let tab: UInt8 = 0x09
  static let newline: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let quote: UInt8 = 0x22
  static let hash: UInt8 = 0x23
  static let dollar: UInt8 = 0x24
  static let apostrophe: UInt8 = 0x27
  static let openParenthesis: UInt8 = 0x28
  static let closeParenthesis: UInt8 = 0x29
  static let asterisk: UInt8 = 0x2A
  static let plus: UInt8 = 0x2B
  static let comma: UInt8 = 0x2C
  static let minus: UInt8 = 0x2D
  static let dot: UInt8 = 0x2E
  static let slash: UInt8 = 0x2F
  static let zero: UInt8 = 0x30
  static let nine: UInt8 = 0x39
  static let colon: UInt8 = 0x3A
  static let semicolon: UInt8 = 0x3B
  static let less: UInt8 = 0x3C
  static let equals: UInt8 = 0x3D
  static let greater: UInt8 = 0x3E
  static let openBracket: UInt8 = 0x5B
  static let backslash: UInt8 = 0x5C
  static let closeBracket: UInt8 = 0x5D
  static let underscore: UInt8 = 0x5F
  static let backtick: UInt8 = 0x60
  static let openBrace: UInt8 = 0x7B
  static let closeBrace: UInt8 = 0x7D
}

extension UInt8 {
  /// Whether this joins the words of a name.
  var isWordJoint: Bool { self == Byte.underscore || self == Byte.minus }
}
