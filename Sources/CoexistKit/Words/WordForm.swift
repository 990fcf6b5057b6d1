/// What the letters of a word alone say of it, in any language.
enum WordForm {
  /// Whether it is a letter ("S.r.l."), or a short word without a vowel ("nr", "msg") and the
  /// sentence goes on behind the period.
  static func isAbbreviation(_ word: ArraySlice<UInt8>, before rest: ArraySlice<UInt8>) -> Bool {
    if word.count == 1 { return word.allSatisfy(\.isLetter) }
    guard (2...longestAbbreviation).contains(word.count),
      word.allSatisfy({ $0.isLetter && !vowels.contains($0) }),
      let next = rest.first(where: { $0 != 0x20 })
    else { return false }
    return next.isDigit || next.isLetter && next.lowercased == next
  }

  /// Whether it laughs: "kkkk", "jajaja", "hehe", two letters again and again.
  static func isLaughter(_ word: ArraySlice<UInt8>) -> Bool {
    word.count >= shortestLaughter && zip(word, word.dropFirst(2)).allSatisfy(==)
      && laughs.contains { $0.elementsEqual(word.prefix(2)) }
  }

  /// Whether it says in its ending that "we" shall or may do it: `pasaremos`, `ativarmos`, `passeremo`.
  static func isAhead(_ word: ArraySlice<UInt8>) -> Bool {
    word.count >= shortestAhead && endingsAhead.contains { word.suffix($0.count).elementsEqual($0) }
  }

  private static let endingsAhead = [
    "aremos", "eremos", "iremos", "armos", "ermos", "irmos", "eremo", "iremo", "erons",
  ].map { Array($0.utf8) }
  private static let shortestAhead = 7

  private static let laughs = ["ha", "he", "hi", "ja", "je", "ji", "kk", "rs", "ah"].map(\.utf8)

  private static let vowels = Set("aeiouy".utf8)
  private static let longestAbbreviation = 4
  private static let shortestLaughter = 4
}
