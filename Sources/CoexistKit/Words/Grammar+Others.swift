/// What is not ours: another matter, somebody else's deed, a thing that a stranger owns.
extension Grammar {
  /// "Told them to look whether …": what follows in the text is nobody's report, unless it says so.
  mutating func forgetInstructions() {
    let places = marks.filter { $0.value.contains(.instructed) }.map(\.key)
    guard let first = places.min() else { return }
    for index in hits.indices where hits[index].words.lowerBound > first {
      if !telling.contains(sentences[hits[index].words.lowerBound]) { hits[index].state = .void }
    }
  }

  /// A bank's code, a ticket's square: what stands nearer to them than to our matter is not ours.
  mutating func forgetOtherMatters() {
    var others: Set<Int> = []
    var ours: Set<Int> = []
    for (word, found) in marks {
      if found.contains(.elsewhere) { others.insert(sentences[word]) }
      if !found.isDisjoint(with: Self.places) { ours.insert(sentences[word]) }
    }
    guard !others.isEmpty else { return }
    for clause in clauses where !clause.hits.isEmpty {
      let sentence = sentences[clause.words.lowerBound]
      let isOther =
        ours.isEmpty || others.contains(sentence) && !ours.contains(sentence)
        || clause.marks.contains(.elsewhere) && clause.marks.isDisjoint(with: Self.places)
      if isOther { void(clause.hits) }
    }
  }

  /// "The courier wants a code": who does it is nobody of ours, where a clause begins with a word
  /// that no table has and names nothing of ours before what is done.
  mutating func forgetDeedsOfStrangers() {
    for clause in clauses
    where clause.mood == .told && clause.marks.isDisjoint(with: Self.places) {
      let doing = clause.hits.first { index in
        let word = hits[index].words.lowerBound
        return hits[index].state != .void && Self.doings.contains(hits[index].concept)
          && !has(.shown, at: word)
      }
      guard let doing else { continue }
      let front = clause.words.lowerBound..<hits[doing].words.lowerBound
      let isOurs = clause.hits.contains {
        hits[$0].words.lowerBound < front.upperBound
          && TextSubject.subjects.contains(hits[$0].concept)
      }
      let isSubject = !isOurs && isSubject(front) || front.contains { isGenitive(before: $0) }
      guard isSubject, front.count <= Self.longestSubject else { continue }
      void(doing..<clause.hits.upperBound)
    }
  }

  private static let doings = Concept.set("asks sends banned rejected says dropped crashed stopped")
  /// In words.
  private static let longestSubject = 7

  /// "The token of the bank", "banned on a marketplace": what a stranger owns, and where he rules.
  mutating func forgetThingsOfStrangers() {
    for index in hits.indices {
      let end = hits[index].words.upperBound
      let isOfStranger =
        Self.ownable.contains(hits[index].concept)
        ? isGenitive(before: hits[index].words.lowerBound) || isStranger(behind: end, .of)
        : hits[index].concept == Self.banned
          && (isStranger(behind: end, .at) || isOfPerson(hits[index].words))
      if isOfStranger { void(index..<index + 1) }
    }
  }

  /// "…, WhatsApp works": what is said to work has no part in the trouble that is told beside it.
  mutating func forgetThingsThatWork() {
    for clause in clauses where clause.mood == .told {
      for index in clause.hits where Self.products.contains(hits[index].concept) {
        let place = hits[index].words
        let near = max(0, place.lowerBound - Self.reachOfWork)..<place.upperBound + Self.reachOfWork
        let works = clause.hits.contains {
          Self.working.contains(hits[$0].concept) && hits[$0].state == .said
            && near.overlaps(hits[$0].words)
        }
        if works { void(index..<index + 1) }
      }
    }
  }

  private static let products = Concept.set("anchor whatsapp kapso")
  private static let working = Concept.set("works worked fine flows")
  /// In words.
  private static let reachOfWork = 3

  private static let banned = Concept.places["banned"]

  /// "My husband was banned": a person, and no number.
  private func isOfPerson(_ words: Range<Int>) -> Bool {
    let front = max(0, words.lowerBound - Self.reachOfWork)..<words.lowerBound
    return hits.contains { hit in
      hit.concept == Self.person && front.contains(hit.words.lowerBound)
        && sentences[hit.words.lowerBound] == sentences[words.lowerBound]
    }
  }

  private static let person = Concept.places["person"]

  /// Whether a word of grammar stands there and behind it, or behind an article, a stranger.
  private func isStranger(behind place: Int, _ mark: Mark) -> Bool {
    guard place + 1 < words.words.count, has(mark, at: place), words.words[place].before < .clause
    else { return false }
    let owner = words.letters(of: place + 1).count <= 3 ? place + 2 : place + 1
    return owner < words.words.count && words.words[owner].before < .clause && isStranger[owner]
  }

  /// "The surgeon's template": a genitive right before it.
  private func isGenitive(before word: Int) -> Bool {
    guard word > 0, isStranger[word - 1], words.words[word].before < .clause else { return false }
    let (owner, letters) = (words.words[word - 1], words.letters(of: word - 1))
    return letters.last == UInt8(ascii: "s") && owner.source.count > letters.count
  }

  private static let ownable = Concept.set(
    """
    qr code token pin permission account template app payment portfolio password display-name \
    name media history list
    """
  )

  /// Whether a stranger stands at its beginning or behind an article.
  private func isSubject(_ front: Range<Int>) -> Bool {
    front.contains { word in
      isStranger[word]
        && (word > front.lowerBound ? words.letters(of: word - 1).count <= 3 : front.count < 3)
    }
  }

  /// What names our matter even beside another.
  private static let places: Set<Mark> = [
    .anchor, .kapso, .platformMenu, .partnersTab, .portfolio,
  ]
}
