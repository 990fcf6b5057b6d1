/// The bytes that mean something in a text.
extension UInt8 {
  var isDigit: Bool { self &- 0x30 < 10 }

  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// A letter, a digit, an underscore, or a byte of anything beyond ASCII.
  var isWord: Bool { isLetter || isDigit || self == 0x5F || self >= 0x80 }

  /// What may stand in a name that a program gave: a letter, a digit, an underscore or a hyphen.
  var isName: Bool { isLetter || isDigit || self == 0x5F || self == 0x2D }

  /// A space or a tab.
  var isBlank: Bool { self == 0x20 || self == 0x09 }

  var isLineEnd: Bool { self == 0x0A || self == 0x0D }

  /// The value of a hexadecimal digit, or `nil`.
  var hexadecimal: UInt8? {
    if isDigit { return self - 0x30 }
    let letter = (self | 0x20) &- 0x61
    return letter < 6 ? letter + 10 : nil
  }

  var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}

extension [UInt8] {
  /// The byte at an index, or 0 where there is none.
  func at(_ index: Int) -> UInt8 { index >= 0 && index < count ? self[index] : 0 }

  /// Whether the bytes of `word` stand at an index.
  func has(_ word: StaticString, at index: Int) -> Bool {
    guard index >= 0, count - index >= word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { word in
      for place in 0..<word.count where self[index + place] != word[place] { return false }
      return true
    }
  }

  /// Whether the letters of `word`, which is in lower case, stand at an index in any case.
  func hasWord(_ word: StaticString, at index: Int) -> Bool {
    guard index >= 0, count - index >= word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { word in
      for place in 0..<word.count where self[index + place].lowercased != word[place] {
        return false
      }
      return true
    }
  }

  /// The first index from `start` on that holds neither a space nor a tab.
  func blankEnd(from start: Int, before limit: Int) -> Int {
    var index = start
    while index < limit, self[index].isBlank { index += 1 }
    return index
  }

  /// The range without white space at either end.
  public func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower < upper, self[lower] <= 0x20 { lower += 1 }
    while upper > lower, self[upper - 1] <= 0x20 { upper -= 1 }
    return lower..<upper
  }

  /// The range without white space, and without the comma, colon, semicolon or opening bracket that stands
  /// before the next key.
  public func trimmedOfMarks(_ range: Range<Int>) -> Range<Int> {
    var range = trimmed(range)
    while let last = range.last, [0x2C, 0x3A, 0x3B, 0x28, 0x5B, 0x7B].contains(self[last]) {
      range = trimmed(range.lowerBound..<last)
    }
    return range
  }

  /// Where the line ends that `start` lies in: at its line break, or at `limit`.
  func lineEnd(from start: Int, before limit: Int) -> Int {
    var index = start
    while index < limit, !self[index].isLineEnd { index += 1 }
    return index
  }

  /// The beginning of the line behind the break at `end`.
  func nextLine(behind end: Int, before limit: Int) -> Int {
    guard end < limit else { return limit }
    return self[end] == 0x0D && end + 1 < limit && self[end + 1] == 0x0A ? end + 2 : end + 1
  }
}
