/// The bytes that mean something in a text.
extension UInt8 {
  /// A letter, a digit, an underscore, or a byte of anything beyond ASCII.
  var isWord: Bool { isLetter || isDigit || self == 0x5F || self >= 0x80 }

  /// What may stand in a name that a program gave: a letter, a digit, an underscore or a hyphen.
  var isName: Bool { isLetter || isDigit || self == 0x5F || self == 0x2D }

  /// A space or a tab.
  var isBlank: Bool { self == 0x20 || self == 0x09 }

  var isLineEnd: Bool { self == 0x0A || self == 0x0D }
}

extension [UInt8] {
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
    while let last = range.last, self[last].isOne(of: ",:;([{") {
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
