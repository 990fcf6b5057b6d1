/// How each clause is meant: told, asked, supposed, planned, advised.
extension Grammar {
  mutating func findMoods() {
    var carried = Clause.Mood.told
    for index in clauses.indices {
      let clause = clauses[index]
      if clause.isNew { carried = .told }
      let own = mood(of: clause)
      // What is supposed or advised goes on to the end of the sentence, unless something says so.
      switch own {
      case .supposed, .advised, .anothers: carried = own
      default: if ends(carried, in: clause) { carried = .told }
      }
      clauses[index].mood = own == .told ? carried : own
    }
  }

  /// Where in a sentence a mood goes no further.
  ///
  /// "If it says …, I see …", "the guide shows …, but here …": what a guide says appears is the
  /// guide's, unless it appears to whoever writes.
  private func ends(_ mood: Clause.Mood, in clause: Clause) -> Bool {
    if clause.marks.contains(.but) { return true }
    let isShown = !clause.marks.isDisjoint(with: [.says, .shown])
    switch mood {
    case .anothers: return clause.marks.contains(.anchor)
    case .advised:
      return isShown
        && (clause.marks.contains(.now)
          || clause.words.contains(where: isFirstPerson))
    default: return isShown
    }
  }

  private func mood(of clause: Clause) -> Clause.Mood {
    let marks = clause.marks
    // "The guide says …": what was told before it is not the guide's.
    if let guide = guide(in: clause), !isTold(before: guide, in: clause) { return .advised }
    // "What my mother answers from the phone is not in Kapso": she answers for us.
    if marks.contains(.anothers), !marks.contains(.portfolio),
      !marks.isSuperset(of: [.kapso, .fromPhone])
    {
      return .anothers
    }
    // "Last year with the other company it dropped every week."
    if marks.isSuperset(of: [.once, .other]), clause.hits.contains(where: isOtherCompany),
      clause.hits.contains(where: { Self.faults.contains(hits[$0].concept) })
    {
      return .anothers
    }
    if marks.contains(.otherProduct), marks.isDisjoint(with: [.linked, .follows]),
      !clause.hits.contains(where: { Self.holding.contains(hits[$0].concept) })
        || !clause.hits.contains(where: { Self.tied.contains(hits[$0].concept) })
    {
      return .anothers
    }
    if speaksOfOtherProduct(clause) { return .anothers }
    if supposes(clause) { return .supposed }
    if asks(clause) { return .asked }
    if plans(clause) { return .planned }
    return .told
  }

  /// Where a clause quotes a guide; whoever follows one tells what comes of it.
  private func guide(in clause: Clause) -> Int? {
    clause.marks.contains(.follows)
      ? nil : clause.words.prefix(Self.longestLead).first { has(.guide, at: $0) }
  }

  /// "I deleted the account because I read that …": what stands before the guide is told.
  private func isTold(before guide: Int, in clause: Clause) -> Bool {
    if clause.words.clamped(to: max(0, guide - 2)..<guide).contains(where: { has(.why, at: $0) }) {
      return true
    }
    return clause.hits.contains {
      hits[$0].kind == .state && hits[$0].words.lowerBound < guide - 1
        && clause.words.clamped(to: 0..<hits[$0].words.lowerBound + 1).contains {
          has(.did, at: $0) || isFirstPerson($0)
        }
    }
  }

  private func isFirstPerson(_ word: Int) -> Bool { isWord(word, of: CodeWords.firstPerson) }

  /// "Instagram says that the profile is linked to another company": of which nothing of ours is said
  /// either.
  private func speaksOfOtherProduct(_ clause: Clause) -> Bool {
    guard
      let product = clause.hits.first(where: {
        has(.otherProduct, at: hits[$0].words.lowerBound) || hits[$0].kind == .state
      }), has(.otherProduct, at: hits[product].words.lowerBound)
    else { return false }
    return !clause.hits.contains { Self.ourOwn.contains(hits[$0].concept) }
  }

  private static let ourOwn = Concept.set("number whatsapp app kapso permission")

  /// What ties our number to another product, or lacks of what it is allowed.
  private static let holding = Concept.set("belongs found hold missing")
  private static let tied = Concept.set("number permission from-phone")

  private func isOtherCompany(_ index: Int) -> Bool {
    Self.companies.contains(hits[index].concept)
      && has(.other, at: hits[index].words.lowerBound - 1)
  }

  private static let companies = Concept.set("company provider partner")

  /// "If it says …"; "whenever I scan" tells what happens.
  func supposes(_ clause: Clause) -> Bool {
    let opening = clause.words.prefix(Self.longestOpening)
    guard
      let place = opening.first(where: { has(.suppose, at: $0) || has(.supposeFirst, at: $0) }),
      (clause.words.lowerBound..<place).allSatisfy({ words.letters(of: $0).count <= 4 })
    else { return false }
    // "Sí, mire": what supposes has something behind it.
    return place + 1 < clause.words.upperBound && !isTry(place, in: clause)
      && !isAsked(place, in: clause)
  }

  /// "If I open the window it says": who tries it tells what happens, as long as nothing is asked.
  private func isTry(_ suppose: Int, in clause: Clause) -> Bool {
    (telling.contains(sentences[suppose]) || !words.words[suppose].isInQuestion)
      && clause.words.clamped(to: suppose..<suppose + 4).contains { has(.begins, at: $0) }
  }

  /// Where somebody asked whether it is so; a window asks, too: "it asks if I want …".
  private func inquiry(in clause: Clause) -> Int? {
    guard clause.marks.contains(.inquired) else { return nil }
    let isOwn = clause.words.contains(where: isFirstPerson)
    return clause.words.first { word in
      guard has(.inquired, at: word) else { return false }
      let front = clause.words.clamped(to: 0..<word)
      return clause.isNew && word == clause.words.lowerBound
        || front.contains { has(.customer, at: $0) || has(.person, at: $0) || isStranger[$0] }
        || !isOwn
          && !front.contains { isWord($0, of: Self.machines) || holds(Self.windows, at: $0) }
    }
  }

  private static let machines: Set<String> = ["it", "meta", "facebook"]
  private static let windows = Concept.set("window")

  /// "It asks whether I want a text": that is what it asks.
  private func isAsked(_ suppose: Int, in clause: Clause) -> Bool {
    clause.words.clamped(to: max(0, suppose - 2)..<suppose).contains { has(.asks, at: $0) }
  }

  /// "You can close this window", "please close": nobody did.
  private mutating func voidWhatMayBe(in clause: Clause) {
    guard clause.marks.contains(.may), !clause.words.contains(where: isNot) else { return }
    for index in clause.hits where hits[index].concept == Self.closed {
      let word = hits[index].words.lowerBound
      let front = clause.words.clamped(to: max(0, word - Self.reachOfMay)..<word)
      if has(.toClose, at: word), front.contains(where: { has(.may, at: $0) }) {
        void(index..<index + 1)
      }
    }
  }

  private static let closed = Concept.places["closed"]
  /// In words: "Sie können das Fenster jetzt schließen".
  private static let reachOfMay = 4

  mutating func voidWhatIsSupposed(in clause: Clause) {
    voidWhatMayBe(in: clause)
    // "I thought that it was banned": so it was not.
    if let place = clause.words.first(where: { has(.believed, at: $0) }) {
      for index in clause.hits where Self.faults.contains(hits[index].concept) {
        if hits[index].words.lowerBound > place { void(index..<index + 1) }
      }
    }
    guard
      let place = inquiry(in: clause) ?? guide(in: clause)
        ?? clause.words.first(where: {
          has(.suppose, at: $0) && !isTry($0, in: clause) && !isAsked($0, in: clause)
        })
    else { return }
    for index in clause.hits where hits[index].words.lowerBound > place { void(index..<index + 1) }
  }

  static let cameBack = Concept.places["came-back"]

  /// "How many …", "…, is that possible?": nothing is told, unless the question takes it for so.
  private func asks(_ clause: Clause) -> Bool {
    // What a window asks is no question of whoever quotes it.
    guard !telling.contains(sentences[clause.words.lowerBound]),
      words.words[clause.words.lowerBound].before != .quotation
    else { return false }
    // "no puedo", "solo puedo": who says what cannot be done asks nothing.
    let opening = clause.words.prefix(Self.longestOpening).prefix {
      !isNot(at: $0) && !has(.only, at: $0)
    }
    return opening.contains { has(.ask, at: $0) } || isLastOfQuestion(clause)
      || clause.isNew && has(.askFirst, at: opening.startIndex) && opening.count > 1
  }

  private func plans(_ clause: Clause) -> Bool {
    guard !telling.contains(sentences[clause.words.lowerBound]) else { return false }
    return clause.marks.contains(.planned)
  }

  /// In words.
  private static let longestOpening = 3
  private static let longestLead = 12

  /// So near before the mark a clause is asked even when another one follows.
  private static let longestAsked = 7

  /// "…, is that normal?": the mark asks what stands right before it, not the whole sentence.
  private func isLastOfQuestion(_ clause: Clause) -> Bool {
    let start = clause.words.lowerBound
    guard words.words[start].isInQuestion else { return false }
    let near = min(words.words.count, max(clause.words.upperBound, start + Self.longestAsked))
    return near == words.words.count || sentences[near] != sentences[start]
  }
}
