/// Looks for the combinations of concepts in a text.
///
/// A claim stands in one sentence, within a few words. Only what one goes on speaking of
/// (``Concept/isCarried``) may stand in the sentence beside it.
struct SentenceReader {
  private let hits: [ConceptHit]
  /// The sentence of each word.
  private let sentences: [Int]
  /// What stands before each word.
  private let breaks: [FoldedWords.Break]
  private let subject: TextSubject
  /// The hits of each concept, in order of place.
  private var byConcept: [Int: [Int]] = [:]

  init(_ scan: WordScan) {
    hits = scan.hits
    sentences = scan.sentences
    breaks = scan.words.words.map(\.before)
    subject = TextSubject(scan)
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
      var claim = Claim(hits[hit], sentences)
      for slot in combination.slots.dropFirst() {
        if let near = nearest(slot, to: claim, Self.reachOfShare, isMeant: false) {
          claim.take(hits[near], sentences)
        }
      }
      if claim.words.count > most, subject.isOurs(claim.range, in: claim.place, isAlone: true) {
        most = claim.words.count
      }
    }
    return most < 2 ? 0 : min(90, 100 * most / combination.slots.count)
  }

  private static let reachOfShare = 9

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

  private func words(of combination: Situation.Combination, by concept: Int) -> Range<Int>? {
    guard let first = combination.slots.first else { return nil }
    for index in byConcept[concept] ?? [] where Self.suits(hits[index], first) {
      var claim = Claim(hits[index], sentences)
      let isWhole = combination.slots.dropFirst().allSatisfy { slot in
        guard let near = nearest(slot, to: claim, combination.reach) else { return false }
        claim.take(hits[near], sentences)
        return true
      }
      if isWhole, isJoined(claim), !isSpoilt(combination, in: claim.range),
        subject.isOurs(claim.range, in: claim.place, isAlone: claim.words.count == 1)
      {
        return claim.range
      }
    }
    return nil
  }

  /// Whether two concepts alone stand in one clause.
  ///
  /// "We stopped the campaign, inbox is quiet" stops no inbox. What one speaks of and what becomes of
  /// it may be divided by the mark alone, and what happens before by what happens then.
  private func isJoined(_ claim: Claim) -> Bool {
    guard claim.words.count == 2, claim.isOfThing else { return true }
    let (first, last) = (
      min(claim.words[0].upperBound, claim.words[1].upperBound),
      max(claim.words[0].lowerBound, claim.words[1].lowerBound)
    )
    return last <= first || (first...last).contains { breaks[$0] == .quotation }
      || !(first...last).contains { breaks[$0] >= .clause }
  }

  /// What has been found of a combination.
  private struct Claim {
    /// The first of them is the key.
    private(set) var words: [Range<Int>] = []
    /// The sentence of what is claimed, `nil` while all of it may stand beside it.
    private var sentence: Int?
    /// The sentence that makes the claim, or the key's where all of it may stand beside it.
    private(set) var place = 0
    /// Whether something is said of a thing in it.
    var isOfThing: Bool { states == 1 && things == 1 }
    private var states = 0
    private var things = 0

    init(_ key: ConceptHit, _ sentences: [Int]) { take(key, sentences) }

    var key: Range<Int> { words[0] }

    var range: Range<Int> {
      let start = words.map(\.lowerBound).min() ?? 0
      return start..<(words.map(\.upperBound).max() ?? start)
    }

    mutating func take(_ hit: ConceptHit, _ sentences: [Int]) {
      words.append(hit.words)
      if hit.kind == .state { states += 1 }
      if TextSubject.nouns.contains(hit.concept) { things += 1 }
      let own = sentences[hit.words.lowerBound]
      if !Concept.all[hit.concept].isCarried { sentence = own }
      place = sentence ?? sentences[key.lowerBound]
    }

    /// Whether a hit may belong to it.
    func mayTake(_ hit: ConceptHit, _ sentences: [Int]) -> Bool {
      let own = sentences[hit.words.lowerBound]
      let apart = abs(own - place)
      let isBeside = sentence == nil || Concept.all[hit.concept].isCarried
      return apart <= (isBeside ? 1 : 0) && !words.contains { $0.overlaps(hit.words) }
    }
  }

  /// The nearest hit that fills a slot and that no other slot has taken.
  private func nearest(
    _ slot: Situation.Slot,
    to claim: Claim,
    _ reach: Int,
    isMeant: Bool = true
  ) -> Int? {
    let key = claim.key
    var best: Int?
    var least = reach + 1
    for alternative in slot.alternatives {
      guard let places = byConcept[alternative.concept] else { continue }
      let split = places.partitioningIndex { hits[$0].words.lowerBound >= key.lowerBound }
      let near = places[max(0, split - Self.mostTried)..<min(places.count, split + Self.mostTried)]
      for index in near where !isMeant || Self.suits(hits[index], alternative) {
        let words = hits[index].words
        guard !slot.isBehind || words.lowerBound >= key.upperBound else { continue }
        let gap =
          words.lowerBound >= key.upperBound
          ? words.lowerBound - key.upperBound : key.lowerBound - words.upperBound
        guard gap < least, claim.mayTake(hits[index], sentences) else { continue }
        least = gap
        best = index
      }
    }
    return best
  }

  private static let mostTried = 4

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
