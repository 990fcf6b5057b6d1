/// What becomes of concepts by the words around them: denied, asked, supposed, over.
///
/// Each clause has a mood, found by words of grammar; what is not told says nothing. One rule for
/// each mood, for every language; the words are those of the concepts of grammar.
struct Grammar {
  var hits: [ConceptHit]
  let words: FoldedWords
  let sentences: [Int]
  /// The words of grammar at each word.
  private(set) var marks: [Int: Set<Mark>] = [:]
  var clauses: [Clause] = []
  /// Whether no table has the word: it may be what the text is about.
  let isStranger: [Bool]
  /// The sentences in which something says something, or something is still so.
  private(set) var telling: Set<Int> = []
  /// Whether the text tells what the provider's page says of the connection.
  let speaksOfHealth: Bool
  /// Whether it is an announcement (``isAnnounced``).
  private(set) var isQuoted = false
  /// The words of what was wrong and is repaired, and where the text says so, in bytes.
  var repaired: (words: Range<Int>, since: Int)?

  /// What they stand by is so, even in a question.
  private static let tellers: [Mark] = [.says, .why]

  private static let shortestStranger = 4
  private static let brand = Concept.places["brand"]

  private static let places = Dictionary(
    Mark.allCases.compactMap { mark in Concept.places[mark.rawValue].map { ($0, mark) } }
  ) { first, _ in first }

  init(words: FoldedWords, sentences: [Int], hits: [ConceptHit]) {
    self.words = words
    self.sentences = sentences
    self.hits = hits
    var isStranger = words.words.indices.map { index in
      let letters = words.letters(of: index)
      return letters.count >= Self.shortestStranger && !letters.contains(where: \.isDigit)
    }
    for hit in hits where hit.concept != Self.brand {
      for word in hit.words { isStranger[word] = false }
    }
    self.isStranger = isStranger
    speaksOfHealth = hits.contains { Self.places[$0.concept] == .health }
    for hit in hits {
      guard let mark = Self.places[hit.concept] else { continue }
      let word = hit.words.lowerBound
      marks[word, default: []].insert(mark)
      if Self.tellers.contains(mark) { telling.insert(sentences[word]) }
    }
    clauses = Clause.split(self)
    isQuoted = isAnnounced
  }

  func has(_ mark: Mark, at word: Int) -> Bool { marks[word]?.contains(mark) ?? false }

  func isNot(at word: Int) -> Bool { has(.not, at: word) || has(.notBehind, at: word) }

  mutating func judge() {
    guard !hits.isEmpty else { return }
    findMoods()
    if tellsNothing {
      void(hits.indices)
      return
    }
    for clause in clauses where !clause.hits.isEmpty { deny(clause) }
    markDeeds()
    for clause in clauses {
      if clause.mood == .told { voidWhatIsSupposed(in: clause) } else { void(clause.hits) }
    }
    forgetInstructions()
    forgetReviewsThatEnded()
    forgetWhatIsOver()
    forgetOtherMatters()
  }

  mutating func void(_ range: Range<Int>) {
    for index in range { hits[index].state = .void }
  }
}
