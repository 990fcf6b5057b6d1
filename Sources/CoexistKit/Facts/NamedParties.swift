/// The parties that some words name, such as `what` of a step that was done.
struct NamedParties {
  /// Every run of words, folded: "the Acme BSP link" names "Acme BSP".
  private var runs: Set<String> = []
  /// The words as a whole, which may be the beginning of a longer name.
  private var wholes: Set<String> = []

  /// No name that is typed has more words; what is longer names by its first ones.
  private static let mostWords = 12

  init(_ texts: [Untrusted]) {
    for text in texts {
      let words = text.foldedWords.prefix(Self.mostWords)
      for start in words.indices {
        var run = ""
        for word in words[start...] {
          run += word
          runs.insert(run)
        }
      }
      wholes.insert(words.joined())
    }
  }

  func contains(_ party: Party) -> Bool {
    if let id = party.id, runs.contains(id.foldedWords.joined()) { return true }
    guard let words = party.name?.foldedWords.prefix(Self.mostWords), !words.isEmpty else {
      return false
    }
    var beginning = ""
    for word in words {
      beginning += word
      if wholes.contains(beginning) { return true }
    }
    return runs.contains(beginning)
  }
}
