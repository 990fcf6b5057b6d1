/// Looks for the combinations of concepts in a text.
///
/// What belongs together stands within a few words; a sentence that ends between counts for some.
struct SentenceReader {
  private let hits: [ConceptHit]
  /// The sentence of each word.
  private let sentences: [Int]
  /// The paragraph of each word.
  private var paragraphs: [Int] = []
  private let subject: TextSubject
  /// The hits of each concept, in order of place.
  private var byConcept: [Int: [Int]] = [:]

  init(_ scan: WordScan) {
    hits = scan.hits
    sentences = scan.sentences
    subject = TextSubject(scan)
    for word in scan.words.words {
      paragraphs.append((paragraphs.last ?? 0) + (word.before == .paragraph ? 1 : 0))
    }
    for index in hits.indices { byConcept[hits[index].concept, default: []].append(index) }
  }

  /// The places of the situations it speaks of, each once, with the words that say so.
  func situations() -> [(place: Int, words: Range<Int>)] {
    var found: [(place: Int, words: Range<Int>)] = []
    var told: Set<Int> = []
    for concept in byConcept.keys.sorted() {
      for key in CombinationIndex.shared.keys[concept] ?? [] where !told.contains(key.situation) {
        let combination = Situation.all[key.situation].combinations[key.combination]
        guard isBeside(combination), let words = words(of: combination, by: concept) else {
          continue
        }
        told.insert(key.situation)
        found.append((key.situation, words))
      }
    }
    return found.sorted { ($0.words.lowerBound, $0.place) < ($1.words.lowerBound, $1.place) }
  }

  /// How much of a combination stands close together, however it is meant, in percent.
  ///
  /// Never all: a text that has all of it denies, supposes or asks it. One concept alone is nothing.
  func share(of combination: Situation.Combination) -> Int {
    guard combination.slots.count > 1, let first = combination.slots.first else { return 0 }
    var most = 0
    for hit in first.concepts.flatMap({ byConcept[$0] ?? [] }).prefix(Self.mostTried) {
      var taken = [hits[hit].words]
      for slot in combination.slots.dropFirst() {
        let near = nearest(
          slot,
          to: taken[0],
          Self.costOfBorder - 1,
          besides: taken,
          isMeant: false
        )
        if let near { taken.append(near) }
      }
      let words = taken.map(\.lowerBound).min() ?? 0
      let end = taken.map(\.upperBound).max() ?? 0
      if taken.count > most, subject.isOurs(words..<end, .oneConcept) { most = taken.count }
    }
    return most < 2 ? 0 : min(90, 100 * most / combination.slots.count)
  }

  private func isBeside(_ combination: Situation.Combination) -> Bool {
    combination.beside.isEmpty || combination.beside.contains { byConcept[$0] != nil }
  }

  /// Whether one of the concepts that speak against it stands in its sentences.
  private func isSpoilt(_ combination: Situation.Combination, in words: Range<Int>) -> Bool {
    let (first, last) = (sentences[words.lowerBound], sentences[words.upperBound - 1])
    return combination.without.contains { concept in
      guard let places = byConcept[concept] else { return false }
      let place = places.partitioningIndex { sentences[hits[$0].words.lowerBound] >= first }
      return place < places.count && sentences[hits[places[place]].words.lowerBound] <= last
    }
  }

  /// "Nobody asked her for an SMS code": what is denied right before names of things denies them.
  private func isDenied(_ words: Range<Int>, of combination: Situation.Combination) -> Bool {
    guard combination.slots.allSatisfy({ $0.alternatives.allSatisfy(\.isThingSaid) }) else {
      return false
    }
    let end = hits.indices.partitioningIndex { hits[$0].words.lowerBound >= words.lowerBound }
    let before = hits[max(0, end - Self.mostBefore)..<end].last { hit in
      hit.kind == .state && hit.words.upperBound <= words.lowerBound
        && words.lowerBound - hit.words.lowerBound <= Self.longestDenial
    }
    guard let before, before.state == .denied else { return false }
    return sentences[before.words.lowerBound] == sentences[words.lowerBound]
  }

  private static let longestDenial = 5
  /// So many concepts stand in so many words.
  private static let mostBefore = 24

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
      let words = start..<(taken.map(\.upperBound).max() ?? start)
      if subject.isOurs(words, combination.naming),
        !isSpoilt(combination, in: words), !isDenied(words, of: combination)
      {
        return words
      }
    }
    return nil
  }

  /// The nearest words that fill a slot and that no other slot has taken.
  private func nearest(
    _ slot: Situation.Slot,
    to key: Range<Int>,
    _ reach: Int,
    besides taken: [Range<Int>],
    isMeant: Bool = true
  ) -> Range<Int>? {
    var best: Range<Int>?
    var least = reach + 1
    for alternative in slot.alternatives {
      guard let places = byConcept[alternative.concept] else { continue }
      let split = places.partitioningIndex { hits[$0].words.lowerBound >= key.lowerBound }
      let near = places[max(0, split - Self.mostTried)..<min(places.count, split + Self.mostTried)]
      for index in near where !isMeant || Self.suits(hits[index], alternative) {
        let words = hits[index].words
        guard !slot.isBehind || words.lowerBound >= key.upperBound else { continue }
        guard paragraphs[words.lowerBound] == paragraphs[key.lowerBound] else { continue }
        let borders = abs(sentences[words.lowerBound] - sentences[key.lowerBound])
        let gap =
          borders * Self.costOfBorder
          + (words.lowerBound >= key.upperBound
            ? words.lowerBound - key.upperBound : key.lowerBound - words.upperBound)
        guard gap < least, !taken.contains(where: { $0.overlaps(words) }) else { continue }
        least = gap
        best = words
      }
    }
    return best
  }

  private static let mostTried = 4

  /// So many words is the end of a sentence worth.
  private static let costOfBorder = 10

  private static func suits(_ hit: ConceptHit, _ slot: Situation.Slot) -> Bool {
    slot.alternatives.contains { $0.concept == hit.concept && suits(hit, $0) }
  }

  private static func suits(_ hit: ConceptHit, _ alternative: Situation.Alternative) -> Bool {
    switch (alternative.wants, hit.state) {
    case (.said, .said), (.denied, .denied), (.either, .said), (.either, .denied), (.done, .said),
      (.done, .done):
      true
    default: false
    }
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

extension Situation.Combination {
  fileprivate var naming: TextSubject.Naming {
    guard slots.count > 1 else { return .oneConcept }
    let isNamed = slots.contains { slot in
      slot.concepts.contains {
        Concept.all[$0].kind == .thing && !TextSubject.nameless.contains($0)
      }
    }
    return isNamed ? .somethingOfOurs : .nothing
  }
}

extension Situation.Alternative {
  fileprivate var isThingSaid: Bool { wants == .said && Concept.all[concept].kind == .thing }
}
