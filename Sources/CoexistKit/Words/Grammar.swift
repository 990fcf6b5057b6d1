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
  private(set) var clauses: [Clause] = []
  /// The sentences in which something says something, or something is still so.
  private(set) var telling: Set<Int> = []

  /// The concepts of grammar, by their ids in the table.
  enum Mark: String, CaseIterable {
    /// "not" before what it denies.
    case not
    /// "nahi", "nicht": before or behind it.
    case notBehind = "not-behind"
    /// Denies all that comes after it.
    case never
    /// Begins another thought: what stood before no longer reaches.
    case but
    /// Supposes what follows.
    case suppose
    /// The same where a clause begins; elsewhere the word means something else.
    case supposeFirst = "suppose-first"
    /// Begins a question that tells nothing.
    case ask
    /// Asks for the reason of what is so, or how to get rid of it.
    case why
    /// Something is still to come, or only wished for.
    case planned
    /// What it says is so: "still", which a question takes for granted.
    case still
    /// Says what somebody or something says.
    case says
    /// All is well now.
    case fine
    /// What was wrong is repaired.
    case solved
    /// It works, and the words that make of it that all is well.
    case works
    case everything
    /// What follows was so once.
    case once
    /// Now, all at once: what follows is another matter than what is well.
    case now
    /// Nothing has begun yet.
    case ahead
    /// To begin or to try it, and "yet": with a "not" nothing has begun.
    case begins
    case yet
    /// To buy or to begin, and "before": nothing has begun.
    case commits
    case before
    /// A circular, an automatic answer, a message for somebody else.
    case advert
    /// What somebody was told to do or to look at.
    case instructed
    /// A guide, and to follow it.
    case guide
    case follows
    /// Somebody whose number is not ours.
    case anothers
    /// It appears: what follows is what somebody sees.
    case shown
    /// Who the number may be with, and a place where it works.
    case other
    case provider
    case fromPhone = "from-phone"
    case kapso
    /// Another product, and what ties a number to it.
    case otherProduct = "other-product"
    case linked
    case portfolio
    /// Another matter: a bank, a parcel, a ticket.
    case elsewhere
    /// Our matter beyond doubt.
    case anchor
  }

  /// What they stand by is so, even in a question.
  private static let tellers: [Mark] = [.says, .why]

  private static let places = Dictionary(
    Mark.allCases.compactMap { mark in Concept.places[mark.rawValue].map { ($0, mark) } }
  ) { first, _ in first }

  init(words: FoldedWords, sentences: [Int], hits: [ConceptHit]) {
    self.words = words
    self.sentences = sentences
    self.hits = hits
    for hit in hits {
      guard let mark = Self.places[hit.concept] else { continue }
      let word = hit.words.lowerBound
      marks[word, default: []].insert(mark)
      if Self.tellers.contains(mark) { telling.insert(sentences[word]) }
    }
    clauses = Clause.split(self)
  }

  func has(_ mark: Mark, at word: Int) -> Bool { marks[word]?.contains(mark) ?? false }

  func isNot(at word: Int) -> Bool { has(.not, at: word) || has(.notBehind, at: word) }

  mutating func judge() {
    guard !hits.isEmpty else { return }
    if isNobodys {
      void(hits.indices)
      return
    }
    findMoods()
    denyClauses()
    for clause in clauses {
      if clause.mood == .told { voidWhatIsSupposed(in: clause) } else { void(clause.hits) }
    }
    forgetInstructions()
    forgetWhatIsOver()
    forgetOtherMatters()
  }

  mutating func void(_ range: Range<Int>) {
    for index in range { hits[index].state = .void }
  }

  // MARK: Moods

  private mutating func findMoods() {
    var carried = Clause.Mood.told
    for index in clauses.indices {
      let clause = clauses[index]
      if clause.isNew { carried = .told }
      let own = mood(of: clause)
      // What is supposed or advised goes on to the end of the sentence, unless something says so.
      switch own {
      case .supposed, .advised, .anothers: carried = own
      default: if !clause.marks.isDisjoint(with: carried.ends) { carried = .told }
      }
      clauses[index].mood = own == .told ? carried : own
    }
  }

  private func mood(of clause: Clause) -> Clause.Mood {
    let marks = clause.marks
    if marks.contains(.guide), !marks.contains(.follows) { return .advised }
    if marks.contains(.anothers), !marks.contains(.portfolio) { return .anothers }
    if marks.contains(.otherProduct), marks.isDisjoint(with: [.linked, .follows]) {
      return .anothers
    }
    if supposes(clause) { return .supposed }
    if asks(clause) { return .asked }
    if plans(clause) { return .planned }
    return .told
  }

  /// "If it says …"; "whenever I scan" tells what happens.
  private func supposes(_ clause: Clause) -> Bool {
    let opening = clause.words.prefix(Self.longestOpening)
    guard
      let place = opening.first(where: { has(.suppose, at: $0) || has(.supposeFirst, at: $0) }),
      (clause.words.lowerBound..<place).allSatisfy({ words.letters(of: $0).count <= 4 })
    else { return false }
    return !isTry(place, in: clause)
  }

  /// "If I open the window it says": who tries it tells what happens, as long as nothing is asked.
  private func isTry(_ suppose: Int, in clause: Clause) -> Bool {
    (telling.contains(sentences[suppose]) || !words.words[suppose].isInQuestion)
      && clause.words.clamped(to: suppose..<suppose + 4).contains { has(.begins, at: $0) }
  }

  private mutating func voidWhatIsSupposed(in clause: Clause) {
    guard let place = clause.words.first(where: { has(.suppose, at: $0) }),
      !isTry(place, in: clause)
    else { return }
    for index in clause.hits where hits[index].words.lowerBound > place { void(index..<index + 1) }
  }

  /// "How many …", "…, is that possible?": nothing is told, unless the question takes it for so.
  private func asks(_ clause: Clause) -> Bool {
    guard !telling.contains(sentences[clause.words.lowerBound]) else { return false }
    // "no puedo": who says what cannot be done asks nothing.
    let opening = clause.words.prefix(Self.longestOpening).prefix { !isNot(at: $0) }
    return opening.contains { has(.ask, at: $0) } || isLastOfQuestion(clause)
  }

  private func plans(_ clause: Clause) -> Bool {
    guard !telling.contains(sentences[clause.words.lowerBound]) else { return false }
    // "It will not …": what refuses does so now.
    return clause.words.contains { word in
      has(.planned, at: word) && !isNot(at: word + 1) && !isNot(at: word - 1)
    }
  }

  /// In words.
  private static let longestOpening = 3

  /// "…, is that normal?": the mark asks what stands right before it, not the whole sentence.
  private func isLastOfQuestion(_ clause: Clause) -> Bool {
    guard words.words[clause.words.lowerBound].isInQuestion else { return false }
    return isInShortSentence(clause.words) || clause.words.upperBound == words.words.count
      || words.words[clause.words.upperBound].before == .sentence
  }

  /// Of so few words that the mark asks all of them.
  private func isInShortSentence(_ clause: Range<Int>) -> Bool {
    let sentence = sentences[clause.lowerBound]
    let before = max(0, clause.lowerBound - Self.longestShort)
    let after = min(sentences.count - 1, clause.lowerBound + Self.longestShort)
    let first = (before...clause.lowerBound).first { sentences[$0] == sentence } ?? before
    let last = (clause.lowerBound...after).last { sentences[$0] == sentence } ?? after
    return last - first < Self.longestShort
  }

  private static let longestShort = 8
}
