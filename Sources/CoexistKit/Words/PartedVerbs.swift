/// German verbs whose beginning stands at the end of the clause: `meldet sich … ab` is `abmeldet`.
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
}
