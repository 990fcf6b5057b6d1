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
    for hit in hits where hit.concept == mark {
      guard let language = Lexicon.shared.phrases[hit.phrase].language else { continue }
      let sentence = sentences[hit.words.lowerBound]
      bySentence[sentence, default: [:]][language, default: 0] += 1
      whole[language, default: 0] += 1
    }
  }

  /// The language of a sentence; English when nothing tells.
  private func language(of sentence: Int) -> SpokenLanguage {
    let own = bySentence[sentence] ?? [:]
    var best = SpokenLanguage.english
    var most = 0
    for language in SpokenLanguage.allCases {
      let score = 3 * (own[language] ?? 0) + min(whole[language] ?? 0, 6)
      if score > most { (best, most) = (language, score) }
    }
    return best
  }

  /// The hits that are words of the language they stand in.
  func kept(_ hits: [ConceptHit]) -> [ConceptHit] {
    var known: [Int: SpokenLanguage] = [:]
    return hits.filter { hit in
      guard let only = Lexicon.shared.phrases[hit.phrase].only else { return true }
      let sentence = sentences[hit.words.lowerBound]
      let language = known[sentence] ?? language(of: sentence)
      known[sentence] = language
      return language.takes(only)
    }
  }
}
