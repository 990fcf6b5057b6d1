/// Verbs of which a part stands further on: `meldet sich … ab` is `abmeldet`, and "cut the old one
/// loose" is "cut loose".
enum PartedVerbs {
  private static let beginnings: Set<String> = [
    "ab", "an", "auf", "aus", "durch", "ein", "fest", "los", "raus", "rein", "um", "weg", "zu",
    "zuruck",
  ]
  /// So many words off stands the verb at most.
  private static let reach = 9
  private static let longestBeginning = 6

  /// Adds to the forms of each verb those of the verb as a whole.
  static func join(_ forms: inout [[Int]], of words: FoldedWords) {
    let all = words.words
    for index in all.indices.dropFirst() {
      let beginning = words.letters(of: index)
      guard beginning.count <= longestBeginning,
        index + 1 == all.count || all[index + 1].before >= .clause,
        beginnings.contains(String(decoding: beginning, as: UTF8.self))
      else { continue }
      var verb = index
      while verb > 0, index - verb < reach, all[verb].before < .clause {
        verb -= 1
        forms[verb] += Lexicon.shared.exactForms(of: beginning + words.letters(of: verb))
      }
    }
  }

  private static let directions: Set<String> = ["off", "out", "away", "loose", "down"]
  /// What may be done to something, so that it stands between the verb and its direction.
  private static let deeds = Concept.set("disconnect logged-out banned paused closed released")
  /// In words.
  private static let longestObject = 4

  /// Where the second word of an English phrase stands when what is done to stands between.
  static func direction(
    of phrase: Lexicon.Phrase,
    behind verb: Int,
    _ forms: [[Int]],
    _ words: FoldedWords
  ) -> Int? {
    guard phrase.language == .english, phrase.words.count == 2, deeds.contains(phrase.concept)
    else { return nil }
    let rest = words.words.indices.clamped(to: verb + 2..<verb + 1 + longestObject)
    let place = rest.first {
      directions.contains(String(decoding: words.letters(of: $0), as: UTF8.self))
    }
    guard let place, (verb + 1...place).allSatisfy({ words.words[$0].before == .none }),
      let second = Lexicon.shared.sequence[phrase.words].last, forms[place].contains(Int(second))
    else { return nil }
    return place
  }
}
