/// What a text as a whole is about, by the concepts that stand in it, however each is meant.
///
/// A combination (``Situation``) holds within a clause. People also tell it in one long breath, or in
/// scraps, in an order that no table foresees; and a clause says by chance what the text does not. So
/// each concept weighs for and against each matter, once in a text. A notice far behind what leads is
/// chance; where nothing else is noticed, what leads all else by far is what the text is about.
struct Gist: Sendable {
  /// What speaks for each matter; empty for a text that may be about several.
  private let scores: [Int]
  private let heard: Set<Int>
  /// Whether every word is silenced by its clause where that may be trusted, or a letter of ours is
  /// quoted, beside which people say little.
  private let isSilenced: Bool

  /// In words: a longer text may be about several things, and in one long breath a clause is no clause.
  private static let longest = 200
  private static let longestClause = 20
  /// So much more than all else leads by far: four times as likely, in halves of a natural logarithm.
  private static let lead = 3
  private static let farBehind = 7
  /// One concept alone says too little.
  private static let fewest = 2
  private static let not = Concept.places["not"]
  /// In words, from a "not" to the thing that it denies: "no such call".
  private static let reachOfNot = 2
  private static let silencing = Concept.set(
    "elsewhere ahead advert disclaims other-product anothers"
  )

  /// A good end that something else than a release tells.
  private static let well = Concept.set("fine solved first-go works worked flows")

  /// Several readings of one text together.
  init(_ scans: [WordScan], besideLetter: Bool = false) {
    let length = scans.reduce(0) { $0 + $1.words.words.count }
    let hits = length > Self.longest ? [] : scans.flatMap(\.hits)
    heard = Set(hits.map(\.concept))
    scores = length > Self.longest ? [] : Matters.shared.scores(of: heard)
    isSilenced =
      besideLetter
      || (length < Self.longestClause || !heard.isDisjoint(with: Self.silencing)
        || !heard.isDisjoint(with: Self.well) && scans.contains { $0.goodEnd != nil })
        && hits.allSatisfy { $0.state == .void || $0.kind == .grammar }
  }

  /// What one of the readings tells of.
  func notices(in scan: WordScan) -> [WordScan.Notice] {
    guard let most = scores.max(), let best = scores.firstIndex(of: most) else {
      return scan.notices()
    }
    // Nothing of ours has a lead before a word is read, which no words have to make up for.
    let matters = Matters.shared
    let isClear = !matters.situations[best].isEmpty || most > matters.start[best]
    let told = scan.notices().filter { notice in
      guard isClear, let own = matters.places[notice.meaning.id] else { return true }
      return most - scores[own] < Self.farBehind
    }
    return told.isEmpty ? [leading(best, in: scan)].compactMap { $0 } : told
  }

  /// The matter that leads, with the words of the sentence that says most of it.
  private func leading(_ best: Int, in scan: WordScan) -> WordScan.Notice? {
    guard !isSilenced, !Matters.shared.situations[best].isEmpty,
      scores.filter({ scores[best] - $0 < Self.lead }).count == 1
    else { return nil }
    let speaking = scan.hits.filter {
      $0.kind != .grammar && Matters.shared.speaks($0.concept, for: best)
    }
    // "No SMS, no call": where each would be one and the same complaint, none is made.
    let nots = scan.hits.filter { $0.concept == Self.not }.map(\.words.upperBound)
    let denied = Set(
      nots.compactMap { end in
        speaking.first { hit in
          hit.kind == .thing && hit.state == .denied
            && (0...Self.reachOfNot).contains(hit.words.lowerBound - end)
        }?.concept
      }
    )
    let telling =
      areAlternatives(denied, for: best)
      ? speaking.filter { !denied.contains($0.concept) } : speaking
    let sentences = Dictionary(grouping: telling) { scan.sentences[$0.words.lowerBound] }
    // "We removed them from the Partners tab": what is done is no trouble.
    guard Set(telling.map(\.concept)).count >= Self.fewest,
      telling.contains(where: { $0.state != .done }),
      let sentence = sentences.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) })
    else { return nil }
    let words = scan.words.words
    let end = sentence.value.reduce(0) { max($0, $1.words.upperBound) }
    let start = words[sentence.value[0].words.lowerBound].source.lowerBound
    return nearest(of: best).map {
      WordScan.Notice(meaning: $0, source: start..<words[end - 1].source.upperBound)
    }
  }

  /// Whether two of the concepts say the same of a matter.
  private func areAlternatives(_ concepts: Set<Int>, for matter: Int) -> Bool {
    Matters.shared.situations[matter].flatMap(\.combinations).flatMap(\.slots).contains { slot in
      slot.alternatives.count { $0.wants == .said && concepts.contains($0.concept) } > 1
    }
  }

  /// What a matter has several names for is the one of whose combinations most is heard; the first
  /// where they are alike.
  private func nearest(of matter: Int) -> Situation.Meaning? {
    var best: (meaning: Situation.Meaning, share: Int)?
    for situation in Matters.shared.situations[matter] {
      let share = situation.combinations.map { heardShare(of: $0) }.max() ?? 0
      if share > best?.share ?? -1 { best = (situation.meaning, share) }
    }
    return best?.meaning
  }

  /// In percent of its slots.
  private func heardShare(of combination: Situation.Combination) -> Int {
    let found = combination.slots.filter { !heard.isDisjoint(with: $0.concepts) }
    return 100 * found.count / max(1, combination.slots.count)
  }

  /// The weights, as the table has them.
  private struct Matters: Sendable {
    static let shared = Matters()

    /// What each matter may be, the usual one first; nothing of ours has none.
    private(set) var situations: [[Situation]] = []
    /// The matters by what they are called, the first of its names and others.
    private(set) var places: [String: Int] = [:]
    /// What each matter has before a word is read.
    private(set) var start: [Int] = []
    /// The matters that each concept weighs for or against.
    private var weights = [[Weight]](repeating: [], count: Concept.all.count)

    struct Weight: Sendable {
      let matter: Int
      let value: Int
    }

    private init() {
      WordTable.lines(of: Gist.table) { line in
        let matter = situations.count
        var value = 0
        WordTable.parts(of: line, at: 0x20) { part in
          if matter == situations.count {
            let ids = String(decoding: part, as: UTF8.self).parts(at: "/").map { String($0) }
            situations.append(
              ids.compactMap { id in Situation.all.first { $0.meaning.id == id } }
            )
            for id in ids { places[id] = matter }
          } else if let number = Int(String(decoding: part, as: UTF8.self)) {
            if start.count == matter { start.append(number) }
            value = number
          } else if let place = Concept.places[part] {
            weights[place].append(Weight(matter: matter, value: value))
          }
        }
      }
    }

    func scores(of concepts: Set<Int>) -> [Int] {
      var scores = start
      for concept in concepts {
        for weight in weights[concept] { scores[weight.matter] += weight.value }
      }
      return scores
    }

    func speaks(_ concept: Int, for matter: Int) -> Bool {
      weights[concept].contains { $0.matter == matter && $0.value > 1 }
    }
  }
}
