/// What somebody did is no sign that it is still to be done.
extension Grammar {
  /// "We removed the old provider", "ya quitamos", "wir haben getrennt": with all that is said of
  /// it, it is done.
  mutating func markDeeds() {
    for clause in clauses where !clause.marks.contains(.still) {
      let deed = clause.hits.first { index in
        hits[index].state == .said
          && (isGone(hits[index], in: clause)
            || hits[index].concept == Self.disconnect && isDone(hits[index], in: clause)
              && !isAccount(hits[index], in: clause))
      }
      guard let deed else { continue }
      for index in clause.hits where hits[index].state == .said && hits[index].kind != .grammar {
        let isSameVerb = hits[index].words.overlaps(hits[deed].words)
        hits[index].state = isSameVerb && Self.ends.contains(hits[index].concept) ? .void : .done
      }
    }
  }

  /// "The old provider is off", "il vecchio fornitore è stato rimosso", "der Partner ist raus".
  private func isGone(_ hit: ConceptHit, in clause: Clause) -> Bool {
    let front = clause.words.clamped(to: max(0, hit.words.lowerBound - 5)..<hit.words.lowerBound)
    let isOut =
      hit.concept == Self.disconnect
      && front.last.map { isWord($0, of: CodeWords.copulas) } ?? false
    return Self.leavings.contains(hit.concept) && (isOut || front.contains { has(.old, at: $0) })
      && front.contains { has(.provider, at: $0) || has(.partner, at: $0) }
      && clause.marks.isDisjoint(with: [.must, .asks, .says])
  }

  static let leavings = Concept.set("disconnect gone deleted dropped")
  /// What the verb says besides, where nobody did it.
  static let ends = Concept.set("dropped logged-out")
  /// "I deleted the account": that ends more than a link.
  private func isAccount(_ hit: ConceptHit, in clause: Clause) -> Bool {
    clause.hits.contains { hits[$0].concept == Self.deleted && hits[$0].words.overlaps(hit.words) }
      && clause.hits.contains { Self.accounts.contains(hits[$0].concept) }
  }

  private static let accounts = Concept.set("account waba whatsapp")
  private static let deleted = Concept.places["deleted"]
  private static let disconnect = Concept.places["disconnect"]

  private func isDone(_ hit: ConceptHit, in clause: Clause) -> Bool {
    let place = hit.words
    let isGerman = Lexicon.shared.phrases[hit.phrase].language == .german
    let before = isGerman ? clause.words : clause.words.clamped(to: 0..<place.lowerBound)
    guard
      !before.contains(where: { has(.must, at: $0) || has(.asks, at: $0) || has(.says, at: $0) })
    else { return false }
    // "Lo saqué": a pronoun stands in front of a verb that asks nobody to do it.
    let hasObject = place.count > 1 && isWord(place.lowerBound, of: CodeWords.objects)
    let first = place.lowerBound + (hasObject ? 1 : 0)
    let isTold =
      first > clause.words.lowerBound && isWord(first - 1, of: CodeWords.objects)
      && !(first - 1 > clause.words.lowerBound && isWord(first - 2, of: CodeWords.that))
    let verb = String(decoding: words.letters(of: first), as: UTF8.self)
    let front = clause.words.clamped(to: max(0, place.lowerBound - Self.reach)..<place.lowerBound)
    switch Lexicon.shared.phrases[hit.phrase].language {
    case .english:
      return (verb.hasSuffix("ed") || CodeWords.pasts.contains(verb))
        && (front.isEmpty || front.contains { has(.did, at: $0) })
    case .spanish, .portuguese:
      return verb.hasSuffix("amos") || verb.hasSuffix("emos") || verb.hasSuffix("imos")
        || verb.hasSuffix("i") || front.contains { has(.did, at: $0) }
        || isTold && verb.hasSuffix("e")
    case .german:
      return clause.words.contains { has(.did, at: $0) }
    case .hindi:
      let rest = clause.words.clamped(to: place.upperBound..<place.upperBound + 2)
      return front.contains { has(.did, at: $0) }
        || rest.contains { words.letters(of: $0).elementsEqual("diya".utf8) }
    default:
      return front.contains { has(.did, at: $0) }
    }
  }

  private static let reach = 3
}
