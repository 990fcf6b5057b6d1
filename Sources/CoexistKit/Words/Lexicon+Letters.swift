/// What letters are taken for one another.
extension Lexicon {
  /// A word in which the letters that are mistaken for one another are one, and none is doubled.
  static func skeleton(of word: some Collection<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(word.count)
    write(skeletonOf: word, to: &result)
    return result
  }

  /// Writes the skeleton of a word over what stands there.
  static func write(skeletonOf word: some Collection<UInt8>, to result: inout [UInt8]) {
    result.removeAll(keepingCapacity: true)
    for byte in word {
      var letter = byte
      switch byte {
      case UInt8(ascii: "l"), UInt8(ascii: "1"): letter = UInt8(ascii: "i")
      case UInt8(ascii: "0"): letter = UInt8(ascii: "o")
      case UInt8(ascii: "5"): letter = UInt8(ascii: "s")
      case UInt8(ascii: "n") where result.last == UInt8(ascii: "r"):
        result.removeLast()
        letter = UInt8(ascii: "m")
      default: break
      }
      if result.last != letter { result.append(letter) }
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
