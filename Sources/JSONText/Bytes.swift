/// What every reader of bytes asks of them.
extension UInt8 {
  /// Whether this is an ASCII digit.
  @inlinable
  package var isDigit: Bool { self &- 0x30 < 10 }

  /// Whether this is an ASCII letter.
  @inlinable
  package var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// An ASCII letter as a small one, any other byte as it is.
  @inlinable
  package var lowercased: UInt8 { isLetter ? self | 0x20 : self }

  /// Whether this is one of a few bytes.
  @inlinable
  @inline(__always)
  package func isOne(of bytes: StaticString) -> Bool {
    bytes.withUTF8Buffer { bytes in
      for byte in bytes where byte == self { return true }
      return false
    }
  }

  /// The value of this ASCII hexadecimal digit, or `nil` when it is none.
  @inlinable
  package var hexadecimal: UInt8? {
    if isDigit { return self & 15 }
    let letter = (self | 0x20) &- 0x61
    return letter < 6 ? letter + 10 : nil
  }

  /// The six bits that this digit of base64 stands for, in either alphabet; `nil` when it is none.
  @inlinable
  package var base64: UInt8? {
    switch self {
    case 0x41...0x5A: self - 0x41
    case 0x61...0x7A: self - 0x47
    case 0x30...0x39: self + 4
    case 0x2B, 0x2D: 62
    case 0x2F, 0x5F: 63
    default: nil
    }
  }
}

extension RandomAccessCollection<UInt8> where Index == Int {
  /// The byte at `index`, or 0 where there is none.
  @inlinable
  @inline(__always)
  package func at(_ index: Int) -> UInt8 {
    index >= startIndex && index < endIndex ? self[index] : 0
  }

  /// The scalar of two bytes and more in UTF-8 that begins at `index`, and how many; `nil` where none does.
  @inlinable
  package func scalar(at index: Int) -> (value: UInt32, length: Int)? {
    let lead = at(index)
    guard lead >= 0xC2 else { return nil }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    var value = UInt32(lead & (0x7F >> UInt8(length)))
    for place in index + 1..<index + length {
      guard at(place) & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(at(place) & 0x3F)
    }
    return (value, length)
  }

  /// Whether the bytes of `word` stand at `index`.
  @inlinable
  package func has(_ word: StaticString, at index: Int) -> Bool {
    word.withUTF8Buffer { word in
      guard index >= startIndex, index + word.count <= endIndex else { return false }
      for place in 0..<word.count where self[index + place] != word[place] { return false }
      return true
    }
  }

  /// Whether the letters of the lower-case `word` stand at `index`, whatever their case.
  @inlinable
  package func hasLetters(_ word: StaticString, at index: Int) -> Bool {
    word.withUTF8Buffer { word in
      guard index >= startIndex, index + word.count <= endIndex else { return false }
      for place in 0..<word.count where self[index + place].lowercased != word[place] {
        return false
      }
      return true
    }
  }

  /// Where a word begins first, or `nil`.
  @inlinable
  package func offset(of word: some Collection<UInt8>) -> Int? {
    guard let first = word.first, count >= word.count else { return nil }
    return (startIndex...endIndex - word.count).first {
      self[$0] == first && self[$0..<$0 + word.count].elementsEqual(word)
    }
  }
}
