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
