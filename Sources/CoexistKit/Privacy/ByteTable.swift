/// Which bytes belong together in the strings that secrets are made of.
enum ByteTable {
  /// Bit 0: letter, digit or `_`; bit 1: also inside words (`-`, `+`, `~`); bit 2: base64 with `/`
  /// and `=`; bit 3: ends an unquoted value; bit 4: begins something the scanner must look at.
  static let bits: [UInt8] = (0...255).map { number in
    let byte = UInt8(number)
    var bits: UInt8 = 0
    let isWord = byte.isASCIIDigit || byte.isASCIILetter || byte == 0x5F
    if isWord { bits |= word | inner | base64 | notable }
    if byte == 0x2D || byte == 0x2B || byte == 0x7E { bits |= inner }
    if byte == 0x2D || byte == 0x2B || byte == 0x2F || byte == 0x3D { bits |= base64 }
    if byte <= 0x20 || "\"'`,;&<>()[]{}\\#".utf8.contains(byte) { bits |= stop }
    // The first bytes of letters of other scripts than Latin.
    let isScript = 0xCE...0xDE ~= byte || 0xE0...0xE1 ~= byte || 0xE3...0xED ~= byte
    if isScript || "@:<-".utf8.contains(byte) { bits |= notable }
    return bits
  }

  static let word: UInt8 = 1
  static let inner: UInt8 = 2
  static let base64: UInt8 = 4
  static let stop: UInt8 = 8
  static let notable: UInt8 = 16
}

extension RandomAccessCollection<UInt8> where Index == Int {
  /// The byte at `index`, or 0 where there is none.
  @inline(__always)
  func at(_ index: Int) -> UInt8 { index >= startIndex && index < endIndex ? self[index] : 0 }

  /// Whether the bytes of `word` stand at `index`.
  func has(_ word: StaticString, at index: Int) -> Bool {
    word.withUTF8Buffer { word in
      guard index >= startIndex, index + word.count <= endIndex else { return false }
      for place in 0..<word.count where self[index + place] != word[place] { return false }
      return true
    }
  }

  /// Whether the letters of the lower-case `word` stand at `index`, whatever their case.
  func hasLetters(_ word: StaticString, at index: Int) -> Bool {
    word.withUTF8Buffer { word in
      guard index >= startIndex, index + word.count <= endIndex else { return false }
      for place in 0..<word.count where self[index + place].lowercasedASCII != word[place] {
        return false
      }
      return true
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The bytes in `range`, which must lie in here.
  func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: self[range])
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
