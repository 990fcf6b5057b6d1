/// What letters are taken for one another.
extension Lexicon {
  static func mask(of word: ArraySlice<UInt8>) -> UInt64 {
    word.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }

  /// A word in which the letters that are mistaken for one another are one, and none is doubled.
  static func skeleton(of word: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(word.count)
    appendSkeleton(of: word, to: &result)
    return result
  }

  static func appendSkeleton(of word: some Sequence<UInt8>, to result: inout [UInt8]) {
    let start = result.count
    for byte in word {
      var letter = byte
      switch byte {
      case UInt8(ascii: "l"), UInt8(ascii: "1"): letter = UInt8(ascii: "i")
      case UInt8(ascii: "0"): letter = UInt8(ascii: "o")
      case UInt8(ascii: "5"): letter = UInt8(ascii: "s")
      case UInt8(ascii: "n") where result.count > start && result.last == UInt8(ascii: "r"):
        result.removeLast()
        letter = UInt8(ascii: "m")
      default: break
      }
      if result.count == start || result.last != letter { result.append(letter) }
    }
  }

  /// A short word without the digits that a screen reader took letters for.
  static func letters(of word: ArraySlice<UInt8>) -> [UInt8] {
    word.map { byte in
      switch byte {
      case UInt8(ascii: "0"): UInt8(ascii: "o")
      case UInt8(ascii: "1"): UInt8(ascii: "l")
      case UInt8(ascii: "5"): UInt8(ascii: "s")
      default: byte
      }
    }
  }
}
