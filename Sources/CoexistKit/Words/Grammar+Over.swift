/// What is over, not begun, or something else than our matter.
extension Grammar {
  /// Nobody tells what happened: it is announced, or somebody else's.
  var tellsNothing: Bool {
    isAnnounced || marks.values.contains { $0.contains(.disclaims) }
  }

  /// A circular, or a plan.
  var isAnnounced: Bool {
    marks.values.contains { !$0.isDisjoint(with: [.advert, .ahead]) }
      || clauses.contains(where: isAhead)
        && !clauses.contains { $0.marks.contains(.still) && !isAhead($0) }
  }

  /// "They haven't started yet", "nothing tried".
  private func isAhead(_ clause: Clause) -> Bool {
    clause.words.contains { word in
      has(.begins, at: word)
        && (word > clause.words.lowerBound && has(.nothing, at: word - 1) && !isAnswer(word)
          || clause.marks.contains(.yet) && !isElsewhere(clause)
            && clause.words.clamped(to: max(0, word - 3)..<word).contains(where: isNot))
    }
  }

  /// "Nothing I write arrives": that begins nothing.
  private func isAnswer(_ word: Int) -> Bool {
    hits.contains { $0.concept == Self.writes && $0.words.overlaps(word..<word + 2) }
  }

  /// "They have not opened this for our country yet": it is not for us to begin.
  private func isElsewhere(_ clause: Clause) -> Bool {
    clause.hits.contains { hits[$0].concept == Self.region }
  }

  private static let writes = Concept.places["writes"]
  private static let region = Concept.places["region"]

  /// "Now it works": what was told before it is over, and so is what follows it as talk.
  mutating func forgetWhatIsOver() {
    let end = GoodEnd(self)
    guard let last = clauses.indices.last(where: { end.place(in: clauses[$0]) != nil }),
      let place = end.place(in: clauses[last]),
      let first = clauses.lazy.compactMap(end.place).first
    else { return }
    // "All is well here, …": what follows is another question, unless a "but" says otherwise, or a
    // "now" of something else than "it works".
    let hasOther = clauses[(last + 1)...].contains { clause in
      clause.mood == .told && !clause.marks.isDisjoint(with: [.but, .now, .says])
        && (clause.marks.isDisjoint(with: [.now])
          || !clause.hits.contains { hits[$0].concept == Self.works && hits[$0].state == .said })
    }
    let isGreeting = hits[first].words.lowerBound < Self.longestGreeting && !hasOther
    repair(upTo: last, by: place, isAnnounced: isGreeting && hits[first].concept == Self.solved)
    if isGreeting {
      void(hits.indices)
      return
    }
    void(hits.startIndex..<clauses[last].hits.upperBound)
    for clause in clauses where clause.marks.contains(.once) { void(clause.hits) }
  }

  /// "Two days in review, approved on the 4th": the review is over, in its sentence or where it once
  /// was, unless something else was approved.
  mutating func forgetReviewsThatEnded() {
    for clause in clauses
    where clause.mood == .told && clause.marks.isDisjoint(with: [.still, .other]) {
      let isOther = clause.hits.contains { index in
        Self.others.contains(hits[index].concept)
      }
      guard !isOther,
        let end = clause.hits.first(where: {
          hits[$0].concept == Self.approved && hits[$0].state == .said
        })
      else { continue }
      let sentence = sentences[clause.words.lowerBound]
      for earlier in clauses where earlier.words.lowerBound <= clause.words.lowerBound {
        guard !earlier.marks.contains(.still),
          earlier.marks.contains(.once) || sentences[earlier.words.lowerBound] == sentence
        else { continue }
        for index in earlier.hits where index < end && Self.reviews.contains(hits[index].concept) {
          void(index..<index + 1)
        }
      }
    }
  }

  private static let approved = Concept.places["approved"]
  private static let reviews = Concept.set("review pending")
  private static let others = GoodEnd.otherThings.union(Concept.set("name company"))

  static let longestGreeting = 8
  private static let solved = Concept.places[Mark.solved.rawValue]
  private static let works = Concept.places[Mark.works.rawValue]

  /// Notes which words tell of what is over; where that is announced, "Solved: …", what explains it
  /// comes behind.
  private mutating func repair(upTo last: Int, by place: Int, isAnnounced: Bool) {
    let rest = clauses[(last + 1)...]
    guard !rest.contains(where: isBack) else { return }
    let sentence = sentences[clauses[last].words.lowerBound]
    let next = rest.first { clause in
      !isAnnounced || sentences[clause.words.lowerBound] > sentence && isReport(clause)
    }
    let end = next?.words.lowerBound ?? words.words.count
    repaired = (0..<end, words.words[hits[place].words.lowerBound].source.lowerBound)
  }

  /// "Today the same error again", without a number of its own.
  private func isBack(_ clause: Clause) -> Bool {
    guard clause.mood == .told, !clause.words.contains(where: isNumber) else { return false }
    return clause.marks.contains(.still)
      && clause.words.contains { isWord($0, of: CodeWords.errors) }
      || clause.hits.contains { hits[$0].concept == Self.cameBack && hits[$0].state == .said }
  }

  private func isReport(_ clause: Clause) -> Bool {
    !clause.marks.isDisjoint(with: [.says, .still, .now, .but, .other, .shown])
      || clause.words.contains { isWord($0, of: CodeWords.fails) }
  }

  private func isNumber(_ word: Int) -> Bool {
    let letters = words.letters(of: word)
    return letters.count > 2 && letters.allSatisfy(\.isDigit)
  }

  func isWord(_ word: Int, of list: Set<String>) -> Bool {
    list.contains(String(decoding: words.letters(of: word), as: UTF8.self))
  }
}
