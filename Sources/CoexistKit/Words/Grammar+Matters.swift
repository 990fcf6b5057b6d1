/// What is over, not begun, or something else than our matter.
extension Grammar {
  /// "Now it works": what was told before it is over, and what was said of earlier days.
  mutating func forgetWhatIsOver(_ clauses: [Range<Int>]) {
    let place = Concept.places[Mark.fine.rawValue]
    let places = clauses.enumerated().flatMap { place, clause in clause.map { _ in place } }
    // "It is still connected": that is not well.
    let still = Set(marks.filter { $0.value.contains(.still) }.map { places[$0.key] })
    let fine = hits.lastIndex { hit in
      hit.concept == place && hit.state == .said
        && !still.contains(places[hit.words.lowerBound])
    }
    guard let fine else { return }
    // "All is well here, …": what follows is another question, unless a "but" says otherwise.
    let isOpening =
      hits.first { $0.concept == place && $0.state == .said }
      .map { $0.words.lowerBound < Self.longestGreeting } ?? false
    if isOpening, !marks.contains(where: { $0.value.contains(.but) }) {
      void(hits.indices)
      return
    }
    void(hits.startIndex..<fine)
    let once = Set(marks.filter { $0.value.contains(.once) }.map { places[$0.key] })
    for index in hits.indices where once.contains(places[hits[index].words.lowerBound]) {
      hits[index].state = .void
    }
  }

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
    var others: [Int: [Int]] = [:]
    var ours: [Int: [Int]] = [:]
    for (word, found) in marks {
      if found.contains(.elsewhere) { others[sentences[word], default: []].append(word) }
      if found.contains(.anchor) { ours[sentences[word], default: []].append(word) }
    }
    guard !others.isEmpty else { return }
    for index in hits.indices {
      let word = hits[index].words.lowerBound
      let other = others[sentences[word]] ?? []
      let own = ours[sentences[word]] ?? []
      if ours.isEmpty || !other.isEmpty && own.isEmpty { hits[index].state = .void }
    }
  }

  /// "They haven't started yet".
  func isAhead(_ clause: Range<Int>) -> Bool {
    guard clause.contains(where: { has(.yet, at: $0) }) else { return false }
    return clause.contains { word in
      has(.begins, at: word)
        && clause.clamped(to: max(0, word - 3)..<word).contains {
          has(.not, at: $0) || has(.notBehind, at: $0)
        }
    }
  }
}
