/// What is denied.
extension Grammar {
  /// The nearest "not" denies; a verb between takes it for itself.
  mutating func deny(_ clause: Clause) {
    let range = clause.hits
    let nots = clause.words.filter(isNot)
    guard !nots.isEmpty || !clause.marks.isDisjoint(with: [.never, .looks]) else { return }
    let states = range.filter { hits[$0].kind == .state }
    // "n'appartient pas à": a "not" right behind what it denies reaches no further.
    let open = nots.filter { not in
      (!has(.notBehind, at: not) || !states.contains { hits[$0].words.upperBound == not })
        && !range.contains { isOfTime(not, in: hits[$0]) }
    }
    for index in range where hits[index].kind != .grammar {
      let place = hits[index].words
      let isThing = hits[index].kind == .thing
      // "n'était plus bon": a phrase that denies is half of the same "not".
      if place.count > 1, isNot(at: place.lowerBound) { continue }
      let before = open.last { $0 < place.lowerBound }
      if let before, place.lowerBound - before <= (isThing ? 4 : 6),
        !states.contains(where: {
          (hits[$0].words.lowerBound > before
            || isThing && hits[$0].words.count > 1 && hits[$0].words.lowerBound == before)
            && hits[$0].words.upperBound <= place.lowerBound
            // "non risulta associato" passes the "not" on.
            && !(hits[$0].words.upperBound == place.lowerBound
              && has(.shown, at: hits[$0].words.lowerBound))
        })
      {
        hits[index].state = .denied
      }
      let behind = nots.first {
        $0 >= place.upperBound
          && (has(.notBehind, at: $0)
            // "It shows nobody."
            || $0 == clause.words.upperBound - 1 && words.letters(of: $0).count > 2)
      }
      if let behind, behind - place.upperBound <= (isThing ? 1 : 5),
        // "nahi aa raha": what it stands right before is what it denies.
        !range.contains(where: {
          hits[$0].kind != .grammar && hits[$0].concept != Self.there
            && (behind + 1...behind + 3).contains(hits[$0].words.lowerBound)
        }),
        !states.contains(where: {
          hits[$0].words.lowerBound >= place.upperBound && hits[$0].words.upperBound <= behind
        })
      {
        hits[index].state = .denied
      }
    }
    forgetUsedUp(in: clause)
    denySayings(range, nots)
    denyWhatIsNotAsked(range)
    // "We have never used another platform", "not yet looked at the Partners tab".
    let never = clause.words.first { word in
      has(.never, at: word)
        || has(.looks, at: word)
          && (max(0, word - Self.reachOfFault)..<word).contains(where: isNot)
    }
    guard let never else { return }
    for index in range where hits[index].words.lowerBound > never && hits[index].state == .said {
      hits[index].state = .denied
    }
  }

  private static let justNow = Concept.places["just-now"]

  /// Whether a "not" belongs to a time: "nem 1 minuto depois", "nem cinco minutos" deny nothing.
  private func isOfTime(_ not: Int, in hit: ConceptHit) -> Bool {
    guard hit.concept == Self.justNow, not <= hit.words.lowerBound,
      hit.words.lowerBound <= not + Self.reachOfTime
    else { return false }
    let between = not + 1..<max(not + 1, hit.words.lowerBound)
    return !hits.contains { $0.kind == .state && between.contains($0.words.lowerBound) }
  }

  /// "Não perdemos nenhuma mensagem", "tidak ada masalah", "no hay ningún pago pendiente": beside a
  /// fault that is denied, a word of denial and the thing that it denies say nothing of their own.
  private mutating func forgetUsedUp(in clause: Clause) {
    for index in clause.hits
    where hits[index].kind != .grammar && hits[index].concept != Self.justNow {
      let place = hits[index].words
      guard
        hits[index].state == .denied && hits[index].kind == .thing
          || isNot(at: place.lowerBound)
      else { continue }
      let near = max(0, place.lowerBound - Self.reachOfFault)..<place.upperBound + Self.reachOfFault
      let isUsedUp = clause.hits.contains { other in
        other != index && hits[other].state == .denied
          && Self.faults.contains(hits[other].concept) && near.overlaps(hits[other].words)
      }
      if isUsedUp { void(index..<index + 1) }
    }
  }

  /// "… nahi hua hai": only the helping verb.
  private static let there = Concept.places["there"]
  private static let reachOfFault = 3
  private static let reachOfTime = 2
  static let faults = Concept.set(
    """
    problem dropped stopped gone banned rejected unavailable went-wrong logged-out expired wrong \
    late paused tried-again came-back pending
    """
  )

  /// What nobody asks for: "nobody was ever asked for a PIN" has none.
  private mutating func denyWhatIsNotAsked(_ range: Range<Int>) {
    for asks in range
    where hits[asks].state == .denied && has(.asks, at: hits[asks].words.lowerBound) {
      let end = hits[asks].words.upperBound
      for index in range where hits[index].kind == .thing && hits[index].state == .said {
        if (end..<end + 4).contains(hits[index].words.lowerBound) { hits[index].state = .denied }
      }
    }
  }

  /// "It does not say that …": nothing behind it is said.
  private mutating func denySayings(_ range: Range<Int>, _ nots: [Int]) {
    for word in range.map({ hits[$0].words.lowerBound }) where has(.says, at: word) {
      let isDenied = nots.contains { (word - 2..<word).contains($0) }
      // "It says eligible nahi": the "not" is that of what is said.
      let isDeniedBehind = nots.contains { not in
        not > word && not <= word + 3 && has(.notBehind, at: not)
          && !range.contains {
            hits[$0].kind == .state && hits[$0].state == .denied
              && (word + 1...not).contains(hits[$0].words.lowerBound)
              && hits[$0].words.upperBound >= not
          }
      }
      guard isDenied || isDeniedBehind else { continue }
      for index in range where isDeniedBehind || hits[index].words.lowerBound > word {
        hits[index].state = .void
      }
    }
  }
}
