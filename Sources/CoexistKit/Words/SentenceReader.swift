/// Looks for the combinations of concepts in one sentence.
struct SentenceReader {
  private let hits: ArraySlice<ConceptHit>
  /// The hits of each concept, in order of place.
  private var byConcept: [Int: [Int]] = [:]
  /// The concepts of the whole text.
  private let present: Set<Int>

  init(_ hits: ArraySlice<ConceptHit>, in present: Set<Int>) {
    self.hits = hits
    self.present = present
    for index in hits.indices { byConcept[hits[index].concept, default: []].append(index) }
  }

  /// The places of the situations it speaks of, each with the words that say so.
  func situations(
    unless isTold: (Situation.Meaning) -> Bool
  ) -> [(place: Int, words: Range<Int>)] {
    var found: [(place: Int, words: Range<Int>)] = []
    for concept in byConcept.keys.sorted() {
      for key in CombinationIndex.shared.keys[concept] ?? [] {
        let situation = Situation.all[key.situation]
        guard !isTold(situation.meaning) else { continue }
        let combination = situation.combinations[key.combination]
        guard isAllowed(combination), let words = words(of: combination, by: concept) else {
          continue
        }
        found.append((key.situation, words))
      }
    }
    return found.sorted { ($0.words.lowerBound, $0.place) < ($1.words.lowerBound, $1.place) }
  }

  private func isAllowed(_ combination: Situation.Combination) -> Bool {
    !combination.without.contains { byConcept[$0] != nil }
      && (combination.beside.isEmpty || combination.beside.contains { present.contains($0) })
  }

  private func words(of combination: Situation.Combination, by concept: Int) -> Range<Int>? {
    guard let first = combination.slots.first else { return nil }
    for index in byConcept[concept] ?? [] where Self.suits(hits[index], first) {
      var taken = [hits[index].words]
      let isWhole = combination.slots.dropFirst().allSatisfy { slot in
        guard let words = nearest(slot, to: taken[0], combination.reach, besides: taken) else {
          return false
        }
        taken.append(words)
        return true
      }
      guard isWhole else { continue }
      let start = taken.map(\.lowerBound).min() ?? 0
      return start..<(taken.map(\.upperBound).max() ?? start)
    }
    return nil
  }

  /// The nearest words that fill a slot and that no other slot has taken.
  private func nearest(
    _ slot: Situation.Slot,
    to key: Range<Int>,
    _ reach: Int,
    besides taken: [Range<Int>]
  ) -> Range<Int>? {
    var best: Range<Int>?
    var least = reach + 1
    for concept in slot.concepts {
      guard let places = byConcept[concept] else { continue }
      let split = places.partitioningIndex { hits[$0].words.lowerBound >= key.lowerBound }
      let near = places[max(0, split - Self.mostTried)..<min(places.count, split + Self.mostTried)]
      for index in near where Self.suits(hits[index], slot) {
        let words = hits[index].words
        let gap =
          words.lowerBound >= key.upperBound
          ? words.lowerBound - key.upperBound : key.lowerBound - words.upperBound
        guard gap < least, !taken.contains(where: { $0.overlaps(words) }) else { continue }
        least = gap
        best = words
      }
    }
    return best
  }

  private static let mostTried = 4

  private static func suits(_ hit: ConceptHit, _ slot: Situation.Slot) -> Bool {
    switch (slot.wants, hit.state) {
    case (.said, .said), (.denied, .denied), (.either, .said), (.either, .denied): true
    default: false
    }
  }
}

extension [Int] {
  /// The first place from which on a condition holds, when it holds for all behind it.
  fileprivate func partitioningIndex(where holds: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// The combinations by the concepts of their first slot.
struct CombinationIndex: Sendable {
  static let shared = CombinationIndex()

  struct Key: Sendable {
    let situation: Int
    let combination: Int
  }

  private(set) var keys: [Int: [Key]] = [:]

  private init() {
    for (situation, row) in Situation.all.enumerated() {
      for (combination, line) in row.combinations.enumerated() {
        for concept in line.slots.first?.concepts ?? [] {
          keys[concept, default: []].append(Key(situation: situation, combination: combination))
        }
      }
    }
  }
}
