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
    let marks = hits.filter { $0.concept == mark }
    // A word that several languages have tells less.
    var shares: [Int: Int] = [:]
    for hit in marks { shares[hit.words.lowerBound, default: 0] += 1 }
    for hit in marks {
      guard let language = Lexicon.shared.phrases[hit.phrase].language else { continue }
      let weight = Self.weightOfMark / (shares[hit.words.lowerBound] ?? 1)
      bySentence[sentences[hit.words.lowerBound], default: [:]][language, default: 0] += weight
      whole[language, default: 0] += weight
    }
  }

  private static let weightOfMark = 12
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
