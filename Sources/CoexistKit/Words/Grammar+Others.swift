/// What is not ours: another matter, and what somebody was told to look at.
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
  ///
  /// Where nothing names our matter beyond doubt, a sentence must name it in some way to be of it.
  mutating func forgetOtherMatters() {
    var others: Set<Int> = []
    var ours: Set<Int> = []
    for (word, found) in marks {
      if found.contains(.elsewhere) { others.insert(sentences[word]) }
      if !found.isDisjoint(with: Self.places) { ours.insert(sentences[word]) }
    }
    guard !others.isEmpty else { return }
    if ours.isEmpty {
      let names = hits.filter { TextSubject.oursBesideOthers.contains($0.concept) }
      ours = Set(names.map { sentences[$0.words.lowerBound] }).subtracting(others)
    }
    for clause in clauses where !clause.hits.isEmpty {
      let sentence = sentences[clause.words.lowerBound]
      let isOther =
        ours.isEmpty || others.contains(sentence) && !ours.contains(sentence)
        || clause.marks.contains(.elsewhere) && clause.marks.isDisjoint(with: Self.places)
      if isOther { void(clause.hits) }
    }
  }

  /// What names our matter even beside another.
  private static let places: Set<Mark> = [
    .anchor, .kapso, .platformMenu, .partnersTab, .portfolio,
  ]
}
