/// What becomes of concepts by the words around them: denied, asked, supposed, over.
///
/// One rule each, for every language; the words are those of the concepts of grammar.
struct Grammar {
  var hits: [ConceptHit]
  let words: FoldedWords
  let sentences: [Int]
  /// The words of grammar at each word.
  var marks: [Int: Set<Mark>] = [:]
  /// The sentences in which something says something, or something is still so.
  var telling: Set<Int> = []

  /// The concepts of grammar, by their ids in the table.
  enum Mark: String, CaseIterable {
    /// "not" before what it denies.
    case not
    /// "nahi", "nicht": before or behind it.
    case notBehind = "not-behind"
    /// Begins another thought: what stood before no longer reaches.
    case but
    /// Supposes something.
    case suppose
    /// Begins a question that tells nothing.
    case ask
    /// What it says is so: "still", which a question takes for granted.
    case still
    /// Says what somebody or something says.
    case says
    /// All is well now.
    case fine
    /// What follows was so once.
    case once
    /// Nothing has begun yet.
    case ahead
    /// To begin or to try it, and "yet": with a "not" nothing has begun.
    case begins
    case yet
    /// A circular, an automatic answer, a message for somebody else.
    case advert
    /// What somebody was told to do or to look at.
    case instructed
    /// Another matter: a bank, a parcel, a ticket.
    case elsewhere
    /// Our matter beyond doubt.
    case anchor
  }

  init(words: FoldedWords, sentences: [Int], hits: [ConceptHit]) {
    self.words = words
    self.sentences = sentences
    self.hits = hits
    let ids = Dictionary(
      Mark.allCases.compactMap { mark in Concept.places[mark.rawValue].map { ($0, mark) } }
    ) { first, _ in first }
    for hit in hits {
      guard let mark = ids[hit.concept] else { continue }
      let word = hit.words.lowerBound
      marks[word, default: []].insert(mark)
      if mark == .says || mark == .still { telling.insert(sentences[word]) }
    }
  }

  mutating func judge() {
    guard !hits.isEmpty else { return }
    let clauses = clauses()
    let isNobodys = marks.values.contains { !$0.isDisjoint(with: [.advert, .ahead]) }
    if isNobodys || clauses.contains(where: isAhead) {
      void(hits.indices)
      return
    }
    var first = hits.startIndex
    var last: Range<Int>?
    var isSupposing = false
    var hasSupposed = false
    for clause in clauses {
      let start = first
      while first < hits.endIndex, hits[first].words.lowerBound < clause.upperBound { first += 1 }
      let isNew = words.words[clause.lowerBound].before == .sentence
      // "Assumed, the number were …": the word alone supposes what follows.
      isSupposing = supposes(clause) || isSupposing && !isNew
      hasSupposed = isSupposing || hasSupposed && !isNew
      guard start < first else { continue }
      if let last, isBareNot(clause) { denyAll(last) }
      deny(start..<first, in: clause)
      if isSupposing || asks(clause) { void(start..<first) }
      // "If we change phones, does it go on?": what is asked of a supposition is no report.
      if hasSupposed, words.words[clause.lowerBound].isInQuestion { void(start..<first) }
      if clause.count > Self.longestOpening { isSupposing = false }
      last = isNew || last == nil ? start..<first : (last?.lowerBound ?? start)..<first
    }
    forgetInstructions()
    forgetWhatIsOver(clauses)
    forgetOtherMatters()
  }

  /// "Restrictions: none".
  func isBareNot(_ clause: Range<Int>) -> Bool {
    words.words[clause.lowerBound].before == .clause
      && clause.prefix(Self.longestOpening).allSatisfy {
        has(.not, at: $0) || has(.notBehind, at: $0)
      }
      && clause.count <= Self.longestOpening
  }

  static let longestOpening = 2

  mutating func denyAll(_ range: Range<Int>) {
    for index in range where hits[index].state == .said && hits[index].kind == .state {
      hits[index].state = .denied
    }
  }

  func has(_ mark: Mark, at word: Int) -> Bool { marks[word]?.contains(mark) ?? false }

  /// What lies between commas, or between a "but" and the next one.
  func clauses() -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var start = 0
    for index in words.words.indices where index > start {
      let isEnd = words.words[index].before >= .clause || has(.but, at: index)
      if isEnd || index - start >= Self.longestClause {
        clauses.append(start..<index)
        start = index
      }
    }
    clauses.append(start..<words.words.count)
    return clauses
  }

  /// Nobody's breath is longer; it bounds the work, too.
  static let longestClause = 60

  // MARK: Negation

  /// The nearest "not" denies; a verb between takes it for itself.
  mutating func deny(_ range: Range<Int>, in clause: Range<Int>) {
    let nots = clause.filter { has(.not, at: $0) || has(.notBehind, at: $0) }
    guard !nots.isEmpty else { return }
    let states = range.filter { hits[$0].kind == .state }
    // "n'appartient pas à": a "not" right behind what it denies reaches no further.
    let open = nots.filter { not in
      !has(.notBehind, at: not) || !states.contains { hits[$0].words.upperBound == not }
    }
    for index in range where hits[index].kind != .grammar {
      let place = hits[index].words
      let isThing = hits[index].kind == .thing
      let before = open.last { $0 < place.lowerBound }
      if let before, place.lowerBound - before <= (isThing ? 3 : 6),
        !states.contains(where: {
          hits[$0].words.lowerBound > before && hits[$0].words.upperBound <= place.lowerBound
        })
      {
        hits[index].state = .denied
      }
      let behind = nots.first { $0 >= place.upperBound && has(.notBehind, at: $0) }
      if let behind, behind - place.upperBound <= (isThing ? 1 : 2),
        // "nahi aa raha": what it stands right before is what it denies.
        !range.contains(where: {
          hits[$0].kind != .grammar
            && (behind + 1...behind + 3).contains(hits[$0].words.lowerBound)
        }),
        !states.contains(where: {
          hits[$0].words.lowerBound >= place.upperBound && hits[$0].words.upperBound <= behind
        })
      {
        hits[index].state = .denied
      }
    }
    denySayings(range, nots)
  }

  /// "It does not say that …": nothing behind it is said.
  mutating func denySayings(_ range: Range<Int>, _ nots: [Int]) {
    for word in range.map({ hits[$0].words.lowerBound }) where has(.says, at: word) {
      let isDenied = nots.contains { (word - 3..<word).contains($0) }
      let isDeniedBehind = nots.contains { $0 > word && $0 <= word + 3 && has(.notBehind, at: $0) }
      guard isDenied || isDeniedBehind else { continue }
      for index in range where isDeniedBehind || hits[index].words.lowerBound > word {
        hits[index].state = .void
      }
    }
  }

  // MARK: Supposing and asking

  /// "If it says …": the clause begins so.
  func supposes(_ clause: Range<Int>) -> Bool {
    clause.prefix(3).contains { index in
      has(.suppose, at: index)
        && (clause.lowerBound..<index).allSatisfy { words.letters(of: $0).count <= 4 }
    }
  }

  /// "How do I …": the sentence begins so, and nothing in it is told.
  func asks(_ clause: Range<Int>) -> Bool {
    // "no puedo": who says what cannot be done asks nothing.
    let opening = clause.prefix(3).prefix { !has(.not, at: $0) && !has(.notBehind, at: $0) }
    let isOpen = opening.contains { has(.ask, at: $0) }
    guard isOpen || isLastOfQuestion(clause) else { return false }
    return !telling.contains(sentences[clause.lowerBound])
  }

  /// "…, is that normal?": the mark asks what stands right before it, not the whole sentence.
  func isLastOfQuestion(_ clause: Range<Int>) -> Bool {
    guard words.words[clause.lowerBound].isInQuestion else { return false }
    return isInShortSentence(clause) || clause.upperBound == words.words.count
      || words.words[clause.upperBound].before == .sentence
  }

  /// Of so few words that the mark asks all of them.
  func isInShortSentence(_ clause: Range<Int>) -> Bool {
    let sentence = sentences[clause.lowerBound]
    let before = max(0, clause.lowerBound - Self.longestShort)
    let after = min(sentences.count - 1, clause.lowerBound + Self.longestShort)
    let first = (before...clause.lowerBound).first { sentences[$0] == sentence } ?? before
    let last = (clause.lowerBound...after).last { sentences[$0] == sentence } ?? after
    return last - first < Self.longestShort
  }

  static let longestShort = 8

  mutating func void(_ range: Range<Int>) {
    for index in range { hits[index].state = .void }
  }

  static let longestGreeting = 8

  /// Whether a comma or the end comes within two words.
  func isNearBorder(_ word: Int) -> Bool {
    (word...word + 2).contains { $0 >= words.words.count || words.words[$0].before >= .clause }
  }
}
