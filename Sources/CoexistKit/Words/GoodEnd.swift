/// What says that nothing more is wrong: "solved", "it works now", "you can close my case".
struct GoodEnd {
  private let grammar: Grammar
  /// The last word that tells of a trouble.
  private var lastTrouble = -1
  /// The last that tells of one that lasts, and of nothing that somebody did.
  private var lastComplaint = -1
  /// Whether something is said to work.
  private let works: Bool
  /// What somebody did about it.
  private let deed: ConceptHit?

  private var hits: [ConceptHit] { grammar.hits }
  private var words: [FoldedWords.Word] { grammar.words.words }

  init(_ grammar: Grammar) {
    self.grammar = grammar
    deed = grammar.hits.first { $0.state == .done && Grammar.leavings.contains($0.concept) }
    works = grammar.hits.contains { $0.state == .said && Self.working.contains($0.concept) }
    for clause in grammar.clauses {
      for hit in grammar.hits[clause.hits] where Self.isTrouble(hit, in: clause) {
        lastTrouble = max(lastTrouble, hit.words.lowerBound)
      }
    }
    for clause in grammar.clauses where clause.mood == .told {
      let own = grammar.hits[clause.hits]
      let isOver = clause.marks.contains(.once) && !own.contains { Self.since.contains($0.concept) }
      for hit in isOver ? [] : own
      where hit.state != .done && Self.isTrouble(hit, in: clause)
        && !grammar.has(.did, at: hit.words.lowerBound - 1)
      {
        lastComplaint = max(lastComplaint, hit.words.lowerBound)
      }
    }
    for clause in grammar.clauses
    where clause.mood == .told && !clause.marks.isDisjoint(with: [.says, .still, .why]) {
      lastTrouble = max(lastTrouble, clause.words.lowerBound)
    }
  }

  /// A list of partners without any is what everybody wants.
  private static func isTrouble(_ hit: ConceptHit, in clause: Clause) -> Bool {
    switch hit.state {
    case .said, .done:
      troubles.contains(hit.concept)
        && !(hit.concept == empty && clause.marks.contains(.partnersTab))
    case .denied: hit.kind == .state && !troubles.contains(hit.concept)
    case .void: false
    }
  }

  /// The hit that says so in a clause, `nil` where none does.
  ///
  /// "It is still connected", "connected elsewhere", "yesterday all was well", "it works on the
  /// phone" do not say so.
  func place(in clause: Clause) -> Int? {
    if let closed = closed(in: clause) { return closed }
    guard clause.mood == .told, !clause.marks.contains(.still) || said(.fine, in: clause) != nil
    else { return nil }
    if let end = solved(in: clause) ?? firstGo(in: clause) ?? released(in: clause) { return end }
    if let end = gone(in: clause) ?? helped(in: clause) { return end }
    guard clause.marks.isDisjoint(with: Self.elsewhere) else { return nil }
    if let fine = said(.fine, in: clause) { return isEnd(fine) ? fine : nil }
    // That messages flow is no answer to another trouble.
    if !grammar.speaksOfHealth, lastTrouble < 0 || clause.marks.contains(.now),
      let flows = said(.flows, in: clause)
    {
      return flows
    }
    guard !clause.marks.contains(.kapso) else { return nil }
    if clause.marks.contains(.sinceThen) {
      return said(.works, in: clause) ?? said(.worked, in: clause)
    }
    if clause.marks.contains(.everything), let works = said(.works, in: clause) {
      return isEnd(works) ? works : nil
    }
    return faultless(in: clause)
  }

  /// Whether no trouble is told behind a hit: "all is fine, but since yesterday no message comes".
  private func isEnd(_ place: Int) -> Bool { lastComplaint < hits[place].words.upperBound }

  /// What is well there says nothing of here; a green dot in a menu is another company's.
  private static let elsewhere: [Grammar.Mark] = [
    .once, .other, .provider, .fromPhone, .platformMenu, .partnersTab,
  ]

  private func said(_ mark: Grammar.Mark, in clause: Clause) -> Int? {
    clause.hits.last { index in
      hits[index].state == .said && hits[index].concept == Concept.places[mark.rawValue]
    }
  }

  /// "You can close my case", and "you may close" where nothing else could be meant.
  private func closed(in clause: Clause) -> Int? {
    // "…, closing.": a note that ends so.
    if clause.marks.contains(.ends), clause.words.upperBound == words.count,
      clause.words.count < Self.shortNote, clause.mood == .told,
      !clause.marks.contains(.toClose),
      !clause.hits.contains(where: { Self.windows.contains(hits[$0].concept) })
    {
      return clause.hits.last { grammar.has(.ends, at: hits[$0].words.lowerBound) }
    }
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
  private static let shortNote = 3
  private static let closing = Concept.set("ends closed")
  private static let windows = Concept.set("window browser app tried-again")

  /// "Connected, no problems" without any trouble, "linked today without any error" behind one.
  private func faultless(in clause: Clause) -> Int? {
    guard works && lastTrouble < 0 || lastTrouble < clause.words.lowerBound && linksOurs(clause)
    else { return nil }
    return clause.hits.last {
      Self.problems.contains(hits[$0].concept) && hits[$0].state == .denied
    }
  }

  private func linksOurs(_ clause: Clause) -> Bool {
    clause.marks.contains(.now)
      && clause.hits.contains { hits[$0].concept == Self.linked && hits[$0].state == .said }
      && !clause.hits.contains { Self.otherThings.contains(hits[$0].concept) }
  }

  private static let working = Concept.set("works worked linked arrives flows")
  private static let troubles = Grammar.faults.union(Concept.set("missing empty nothing"))
    .subtracting(Concept.set("tried-again"))
  private static let empty = Concept.places["empty"]
  private static let since = Concept.set("since today-only")
  private static let problems = Concept.set("problem went-wrong")

  /// "The old company released it" with no trouble behind it; "we let the old company go" is none.
  private func released(in clause: Clause) -> Int? {
    guard !clause.marks.contains(.must), let place = said(.released, in: clause),
      lastTrouble < hits[place].words.upperBound
    else { return nil }
    let end = hits[place].words.upperBound
    let isObject = clause.hits.contains {
      (end..<end + Self.near).contains(hits[$0].words.lowerBound)
        && Self.companies.contains(hits[$0].concept)
    }
    return isObject || isBehindNot(place, in: clause) ? nil : place
  }

  private static let companies = Concept.set("brand provider company partner")

  /// That a notice no longer appears.
  private func gone(in clause: Clause) -> Int? {
    guard
      let notice = clause.words.first(where: { grammar.isWord($0, of: CodeWords.notices) })
    else { return nil }
    return clause.hits.first { index in
      hits[index].state == .denied && Self.coming.contains(hits[index].concept)
        && hits[index].words.lowerBound > notice
        && clause.words.clamped(to: notice..<hits[index].words.upperBound + 2).contains { word in
          grammar.has(.did, at: word) || grammar.isWord(word, of: Self.more)
        }
    }
  }

  private static let coming = Concept.set("shown came-back arrives asks")
  private static let more: Set<String> = [
    "longer", "anymore", "more", "mas", "mais", "piu", "mehr", "plus",
  ]

  /// "I took it out, and now it is connected": what somebody did has helped.
  ///
  /// That it is connected says too little alone: it may be so elsewhere.
  private func helped(in clause: Clause) -> Int? {
    guard let deed, !isUncertain(deed) else { return nil }
    let front = deed.words.upperBound
    func helps(_ hit: ConceptHit) -> Bool {
      [.said, .done].contains(hit.state) && hit.words.lowerBound >= front
        && Self.working.contains(hit.concept)
    }
    guard let place = clause.hits.last(where: { helps(hits[$0]) }) else { return nil }
    let word = hits[place].words.lowerBound
    let near = clause.words.clamped(to: max(front, word - Self.reachOfCase)..<words.count)
    guard lastTrouble < front, !near.contains(where: isElsewhere) else { return nil }
    let ways = Set(hits.filter(helps).map(\.concept))
    let isNamed = clause.hits.contains { Self.named.contains(hits[$0].concept) }
    return ways != [Self.linked] || clause.marks.contains(.now) || !isNamed ? place : nil
  }

  /// "Disconnected after working for months": nobody did it.
  private func isUncertain(_ deed: ConceptHit) -> Bool {
    hits.contains { Grammar.ends.contains($0.concept) && $0.words.overlaps(deed.words) }
      && !(max(0, deed.words.lowerBound - 2)..<deed.words.lowerBound).contains {
        grammar.has(.did, at: $0)
      }
  }

  private static let named = Concept.set("number account waba whatsapp")
  /// What something may be said of instead of our number.
  static let otherThings = TextSubject.nouns.subtracting(named)
  private static let linked = Concept.places[Grammar.Mark.linked.rawValue] ?? -1

  private func isElsewhere(_ word: Int) -> Bool {
    [.once, .other, .provider, .shown, .says, .still].contains { grammar.has($0, at: word) }
  }

  /// "It connected at the first go", "took first go" at the end, but never "first try: error 10".
  private func firstGo(in clause: Clause) -> Int? {
    guard let place = said(.firstGo, in: clause), !isBehindNot(place, in: clause) else {
      return nil
    }
    let end = hits[place].words.upperBound
    guard lastTrouble < end else { return nil }
    let isLast = !hits.contains { $0.kind != .grammar && $0.words.lowerBound >= end }
    guard isLast || clause.hits.contains(where: { Self.working.contains(hits[$0].concept) })
    else { return nil }
    let sentence = grammar.sentences[clause.words.lowerBound]
    let rest = (end..<grammar.sentences.count)
      .prefix { grammar.sentences[$0] == sentence }
    return rest.contains { word in
      grammar.isWord(word, of: CodeWords.errors)
        && !(max(end, word - 2)..<word).contains(where: grammar.isNot)
    } ? nil : place
  }

  /// "It is solved".
  private func solved(in clause: Clause) -> Int? {
    said(.solved, in: clause).flatMap { isBehindNot($0, in: clause) ? nil : $0 }
  }

  private func isBehindNot(_ place: Int, in clause: Clause) -> Bool {
    let word = hits[place].words.lowerBound
    return clause.words.clamped(to: max(0, word - Self.near)..<word)
      .contains(where: grammar.isNot)
  }

  private static let near = 3
}
