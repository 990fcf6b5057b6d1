/// Removals that somebody tells of.
extension WordScan {
  /// The steps that somebody says they took, each with the byte at which the text says so: "we removed
  /// them from the Partners tab".
  ///
  /// Only a named place tells of which list somebody was taken.
  var removals: [(step: CleanupStep, offset: Int)] {
    hits.compactMap { deed in
      guard deed.concept == Self.disconnect, deed.state == .done else { return nil }
      let sentence = sentences[deed.words.lowerBound]
      let beside = hits.filter { $0.state == .done && sentences[$0.words.lowerBound] == sentence }
      guard !beside.contains(where: { $0.concept == Self.kapso }) else { return nil }
      let places = Set(beside.compactMap { Self.steps[$0.concept] })
      guard places.count == 1, let step = places.first else { return nil }
      return (step, words.words[deed.words.lowerBound].source.lowerBound)
    }
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
