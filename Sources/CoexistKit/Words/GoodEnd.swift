/// What says that nothing more is wrong: "solved", "it works now", "you can close my case".
struct GoodEnd {
  private let grammar: Grammar
  /// The first word of what was done for it, and the last one of a trouble.
  private var firstDeed = Int.max
  private var lastTrouble = -1

  private var hits: [ConceptHit] { grammar.hits }

  init(_ grammar: Grammar) {
    self.grammar = grammar
    for hit in grammar.hits {
      let word = hit.words.lowerBound
      switch hit.state {
      case .said, .done:
        if Self.deeds.contains(hit.concept) { firstDeed = min(firstDeed, word) }
        if Self.troubles.contains(hit.concept) { lastTrouble = max(lastTrouble, word) }
      case .denied:
        if hit.kind == .state, hit.concept != Self.problem { lastTrouble = max(lastTrouble, word) }
      case .void: break
      }
    }
    for clause in grammar.clauses
    where clause.mood == .told && !clause.marks.isDisjoint(with: [.says, .still, .why]) {
      lastTrouble = max(lastTrouble, clause.words.lowerBound)
    }
  }

  /// The hit that says so in a clause, `nil` where none does.
  ///
  /// "It is still connected", "connected elsewhere", "yesterday all was well", "it works on the
  /// phone" do not say so.
  func place(in clause: Clause) -> Int? {
    if let closed = closed(in: clause) { return closed }
    guard clause.mood == .told, !isStill(clause) else { return nil }
    if let end = solved(in: clause) ?? released(in: clause) ?? vanished(in: clause) {
      return end
    }
    guard clause.marks.isDisjoint(with: [.once, .other, .provider, .fromPhone]) else { return nil }
    if let fine = said(.fine, in: clause), !isBefore(hits[fine].words.lowerBound, in: clause) {
      return fine
    }
    if !grammar.speaksOfHealth, let flows = said(.flows, in: clause) { return flows }
    if let well = well(in: clause) { return well }
    guard !clause.marks.contains(.kapso) else { return nil }
    if let went = went(in: clause) { return went }
    if clause.marks.contains(.sinceThen) {
      return said(.works, in: clause) ?? said(.worked, in: clause)
    }
    return clause.marks.contains(.everything) ? said(.works, in: clause) : nil
  }

  /// "It is still connected"; "scanned again and it went green" is over.
  private func isStill(_ clause: Clause) -> Bool {
    guard clause.marks.contains(.still) else { return false }
    guard let fine = said(.fine, in: clause) else { return true }
    let word = hits[fine].words.lowerBound
    return clause.words.contains { grammar.has(.still, at: $0) && $0 + Self.reachOfStill >= word }
  }

  private static let reachOfStill = 2

  /// Whether what is well had not come yet: "closed it before anything went through".
  private func isBefore(_ word: Int, in clause: Clause) -> Bool {
    clause.words.clamped(to: max(0, word - 3)..<word).contains { grammar.has(.before, at: $0) }
  }

  private func said(_ mark: Grammar.Mark, in clause: Clause) -> Int? {
    clause.hits.last { index in
      hits[index].state == .said && hits[index].concept == Concept.places[mark.rawValue]
    }
  }

  /// "You can close my case", and "you may close" where nothing else could be meant.
  private func closed(in clause: Clause) -> Int? {
    guard !clause.marks.isDisjoint(with: [.ends, .closed]), clause.mood != .supposed,
      !grammar.words.words[clause.words.lowerBound].isInQuestion,
      !clause.words.contains(where: grammar.isNot),
      let place = clause.hits.last(where: { Self.closing.contains(hits[$0].concept) })
    else { return nil }
    let word = hits[place].words.lowerBound
    let near = clause.words.clamped(to: max(0, word - Self.reachOfCase)..<word + Self.reachOfCase)
    if near.contains(where: { grammar.has(.case, at: $0) }) { return place }
    let isSentence =
      clause.isNew
      && (clause.words.upperBound == grammar.words.words.count
        || grammar.words.words[clause.words.upperBound].before >= .sentence)
    return clause.marks.isSuperset(of: [.ends, .may]) && isSentence
      && clause.words.count <= Self.reachOfCase
      && !clause.hits.contains(where: { Self.windows.contains(hits[$0].concept) }) ? place : nil
  }

  private static let reachOfCase = 5
  private static let closing = Concept.set("ends closed")
  private static let windows = Concept.set("window browser app tried-again")

  /// "The old company released it", when no trouble comes after it.
  private func released(in clause: Clause) -> Int? {
    guard !clause.marks.isDisjoint(with: [.provider, .old]),
      let place = said(.released, in: clause), lastTrouble < hits[place].words.upperBound
    else { return nil }
    return isBehindNot(place, in: clause) ? nil : place
  }

  /// "It is solved", "it went at the first go".
  private func solved(in clause: Clause) -> Int? {
    guard let place = said(.solved, in: clause) else { return nil }
    return isBehindNot(place, in: clause) ? nil : place
  }

  private func isBehindNot(_ place: Int, in clause: Clause) -> Bool {
    let word = hits[place].words.lowerBound
    return clause.words.clamped(to: max(0, word - Self.reachOfNot)..<word)
      .contains(where: grammar.isNot)
  }

  private static let reachOfNot = 3

  /// "The trouble has gone by itself", when no other comes after it.
  private func vanished(in clause: Clause) -> Int? {
    guard let place = said(.gone, in: clause), let problem = said(.problem, in: clause),
      problem < place, lastTrouble <= hits[place].words.lowerBound
    else { return nil }
    return place
  }

  /// "It works without errors", and, after what was done for it, "everything runs".
  ///
  /// No trouble comes behind it; of a part of it alone, as an app, it says nothing of the rest.
  private func well(in clause: Clause) -> Int? {
    let isFaultless = clause.hits.contains {
      hits[$0].concept == Self.problem && hits[$0].state == .denied
    }
    let isWhole =
      clause.marks.contains(.all)
      && (firstDeed < clause.words.upperBound || clause.marks.contains(.sinceThen))
    // "Kapso is fine": what was told before is another's.
    let isKapso = clause.marks.contains(.kapso) && clause.words.count <= Grammar.longestGreeting
    let place =
      said(.works, in: clause) ?? (isFaultless || isWhole ? said(.arrives, in: clause) : nil)
      ?? (isWhole || isKapso ? said(.worked, in: clause) : nil)
    guard isFaultless || isWhole || isKapso, let place,
      !clause.hits.contains(where: { index in
        let hit = hits[index]
        return Self.parts.contains(hit.concept)
          || hit.state == .denied && hit.concept != Self.problem
      }),
      lastTrouble < hits[clause.hits.lowerBound].words.upperBound
    else { return nil }
    return place
  }

  /// What was done for it.
  private static let deeds = Concept.set(
    "released disconnect scan update reconnect tried-again verify"
  )
  private static let problem = Concept.places[Grammar.Mark.problem.rawValue]
  private static let parts = Concept.set(
    """
    app from-phone web devices history media template whatsapp normal-app only past other sends \
    incoming writes
    """
  )

  private static let troubles = Concept.set(
    """
    problem dropped stopped missing gone empty nothing banned rejected unavailable \
    logged-out expired wrong late paused tried-again came-back
    """
  )

  /// "Yesterday it said …, but today it went through".
  private func went(in clause: Clause) -> Int? {
    guard !clause.marks.isDisjoint(with: [.now, .but]),
      !clause.words.contains(where: grammar.isNot),
      clause.words.count <= Grammar.longestGreeting,
      grammar.clauses[
        ..<grammar.clauses.partitioningIndex { $0.words.lowerBound > clause.words.lowerBound }
      ]
      .reversed().prefix(while: {
        $0.words.upperBound + Grammar.longestGreeting > clause.words.lowerBound
      })
      .contains(where: { $0.marks.contains(.once) })
    else { return nil }
    return clause.hits.last { index in
      hits[index].state == .said
        && [Grammar.Mark.went, .works].contains {
          hits[index].concept == Concept.places[$0.rawValue]
        }
    }
  }
}
