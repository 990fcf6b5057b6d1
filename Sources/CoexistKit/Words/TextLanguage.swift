/// Which language each sentence is written in, by its small words.
///
/// It decides only over words that mean something else in the next language, such as `no`.
struct TextLanguage {
  private var bySentence: [Int: [SpokenLanguage: Int]] = [:]
  private var whole: [SpokenLanguage: Int] = [:]
  private let sentences: [Int]

  init(sentences: [Int], hits: [ConceptHit]) {
    self.sentences = sentences
    guard let mark = Concept.places["mark"] else { return }
    // A word that several languages have tells less; English ones are borrowed everywhere.
    var start = hits.startIndex
    while start < hits.endIndex {
      let word = hits[start].words.lowerBound
      let end = hits[start...].firstIndex { $0.words.lowerBound != word } ?? hits.endIndex
      var weights: [SpokenLanguage: Int] = [:]
      let isEverywhere = hits[start..<end].contains {
        [nil, .english].contains(Lexicon.shared.phrases[$0.phrase].language)
      }
      for hit in hits[start..<end] {
        guard let language = Lexicon.shared.phrases[hit.phrase].language else { continue }
        if hit.concept == mark {
          weights[language] = Self.weightOfMark
        } else if !isEverywhere {
          weights[language] = max(weights[language] ?? 0, Self.weightOfWord)
        }
      }
      for (language, weight) in weights {
        bySentence[sentences[word], default: [:]][language, default: 0] += weight / weights.count
        whole[language, default: 0] += weight / weights.count
      }
      start = end
    }
  }

  private static let weightOfMark = 12
  private static let weightOfWord = 6
  /// The rest of the text counts for at most so much.
  private static let mostOfWhole = 6 * weightOfMark

  /// The language of a sentence, `nil` when nothing tells.
  private func language(of sentence: Int) -> SpokenLanguage? {
    let own = bySentence[sentence] ?? [:]
    var best: SpokenLanguage?
    var most = 0
    for language in SpokenLanguage.allCases {
      let score = 3 * (own[language] ?? 0) + min(whole[language] ?? 0, Self.mostOfWhole)
      if score > most { (best, most) = (language, score) }
    }
    return best
  }

  /// The hits that are words of the language they stand in.
  func kept(_ hits: [ConceptHit]) -> [ConceptHit] {
    var known: [Int: SpokenLanguage?] = [:]
    return hits.filter { hit in
      let phrase = Lexicon.shared.phrases[hit.phrase]
      guard let own = phrase.language else { return true }
      let sentence = sentences[hit.words.lowerBound]
      let language = known[sentence] ?? language(of: sentence)
      known[sentence] = .some(language)
      guard phrase.isAmbiguous else { return language?.mayBorrow(from: own) ?? true }
      return (language ?? .english).takes(own)
    }
  }
}
