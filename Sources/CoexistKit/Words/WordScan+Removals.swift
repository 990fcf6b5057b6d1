/// Removals that somebody tells of, or thinks of.
extension WordScan {
  /// The steps that somebody says they took, each with the byte at which the text says so: "we removed
  /// them from the Partners tab".
  ///
  /// Only a named place tells of which list somebody was taken.
  var removals: [(step: CleanupStep, offset: Int)] {
    let own = Set(
      hits.lazy.filter { $0.concept == Self.kapso && $0.state == .done }
        .map { sentences[$0.words.lowerBound] }
    )
    return hits.indices.compactMap { index in
      let deed = hits[index]
      guard deed.concept == Self.disconnect, deed.state == .done,
        !own.contains(sentences[deed.words.lowerBound])
      else { return nil }
      let places = near(index).filter { $0.state == .done }
      let steps = Set(places.compactMap { Self.steps[$0.concept] })
      guard steps.count == 1, let step = steps.first else { return nil }
      return (step, words.words[deed.words.lowerBound].source.lowerBound)
    }
  }

  /// Where somebody says that Kapso itself was taken out, in bytes.
  var ownRemoval: Range<Int>? {
    for (index, deed) in hits.enumerated()
    where deed.concept == Self.disconnect && deed.state == .done {
      let end = deed.words.upperBound
      let behind = hits[index...].prefix { $0.words.lowerBound < end + 3 }
      let own = behind.first {
        $0.concept == Self.kapso && $0.state == .done && $0.words.lowerBound >= end
      }
      guard let own else { continue }
      let words = words.words
      let start = words[deed.words.lowerBound].source.lowerBound
      return start..<words[own.words.upperBound - 1].source.upperBound
    }
    return nil
  }

  /// Where somebody asks about a deletion or means to do one, in bytes; that one was done is no such place.
  var plannedDeletion: Int? {
    let plans = grammar.clauses.filter { [.asked, .planned, .supposed].contains($0.mood) }
    let hit = plans.lazy.flatMap(\.hits).first { hits[$0].concept == Self.deletion }
    return hit.map { words.words[hits[$0].words.lowerBound].source.lowerBound }
  }

  /// What stands in the sentence of a removal up to what else is told there, on either side: "removed an
  /// admin and opened the Partners tab".
  private func near(_ index: Int) -> [ConceptHit] {
    let deed = hits[index].words
    let sentence = sentences[deed.lowerBound]
    func isNear(_ hit: ConceptHit) -> Bool {
      sentences[hit.words.lowerBound] == sentence
        && hit.words.lowerBound > deed.lowerBound - Self.reach
        && hit.words.lowerBound < deed.upperBound + Self.reach
    }
    let front = hits[..<index].reversed().prefix(while: isNear)
    let behind = hits[index...].prefix(while: isNear)
    let first = front.first { $0.kind == .state && $0.words.lowerBound < deed.lowerBound }
    let last = behind.first { $0.kind == .state && $0.words.lowerBound >= deed.upperBound }
    return front.filter { hit in first.map { hit.words.upperBound > $0.words.lowerBound } ?? true }
      + behind.filter { hit in last.map { hit.words.lowerBound <= $0.words.lowerBound } ?? true }
  }

  /// In words, as far as a breath is long.
  private static let reach = 60

  private static let deletion = Concept.places["deleted"]
  private static let disconnect = Concept.places["disconnect"]
  private static let kapso = Concept.places["kapso"]
  /// The steps by the concepts of the places where they are taken.
  private static let steps: [Int: CleanupStep] = [
    "partners-tab": CleanupStep.removePartner, "platform-menu": .disconnectProvider,
  ]
  .reduce(into: [:]) { steps, step in
    if let place = Concept.places[step.key] { steps[place] = step.value }
  }
}
