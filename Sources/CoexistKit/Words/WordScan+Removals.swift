/// Removals that somebody tells of.
extension WordScan {
  /// The steps that somebody says they took, each with the byte at which the text says so: "we removed
  /// them from the Partners tab".
  ///
  /// Only a named place tells of which list somebody was taken.
  var removals: [(step: CleanupStep, offset: Int)] {
    let bySentence = Dictionary(grouping: hits) { sentences[$0.words.lowerBound] }
    return bySentence.values.flatMap { near in
      near.compactMap { deed in
        guard deed.concept == Self.disconnect, deed.state == .done,
          !near.contains(where: { $0.concept == Self.kapso && $0.state == .done })
        else { return nil }
        let places = near.filter { $0.state == .done && Self.stands($0, beside: deed, among: near) }
        let steps = Set(places.compactMap { Self.steps[$0.concept] })
        guard steps.count == 1, let step = steps.first else { return nil }
        return (step, words.words[deed.words.lowerBound].source.lowerBound)
      }
    }
    .sorted { $0.offset < $1.offset }
  }

  /// Where somebody says that Kapso itself was taken out, in bytes.
  var ownRemoval: Range<Int>? {
    for deed in hits where deed.concept == Self.disconnect && deed.state == .done {
      let behind = deed.words.upperBound..<deed.words.upperBound + 3
      let own = hits.first {
        $0.concept == Self.kapso && $0.state == .done && behind.contains($0.words.lowerBound)
      }
      guard let own else { continue }
      let words = words.words
      let start = words[deed.words.lowerBound].source.lowerBound
      return start..<words[own.words.upperBound - 1].source.upperBound
    }
    return nil
  }

  /// Whether nothing else was done between a removal and a place: "removed an admin and opened the
  /// Partners tab".
  private static func stands(
    _ place: ConceptHit,
    beside deed: ConceptHit,
    among near: [ConceptHit]
  ) -> Bool {
    let start = min(deed.words.upperBound, place.words.upperBound)
    let between = start..<max(start, max(deed.words.lowerBound, place.words.lowerBound))
    return !near.contains { $0.kind == .state && between.contains($0.words.lowerBound) }
  }

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
