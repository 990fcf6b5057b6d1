/// Which causes and shapes the fixtures exercise: whole numbers, and percents that are cut off.
struct FixtureCoverage: Sendable {
  /// How often a cause fires, is ruled out, or stays open.
  struct Row: Sendable {
    let cause: CauseID
    /// Fixtures in which it is confirmed or likely.
    var fires = 0
    var ruledOut = 0
    /// Fixtures in which something of it was seen and nothing decided.
    var unknown = 0
    /// `false` when no fact rules the cause out: then nobody can show it.
    let canBeRuledOut: Bool

    /// Whether it counts among those to be ruled out.
    var asksToBeRuledOut: Bool { canBeRuledOut || ruledOut > 0 }
  }

  let rows: [Row]
  /// Every shape with the number of fixtures that hold it.
  let shapes: [(id: String, count: Int)]

  init(_ results: [FixtureResult], causes: [Cause] = Cause.all, shapes: [Shape] = Shape.all) {
    var rows = causes.map { Row(cause: $0.id, canBeRuledOut: !$0.ruledOutBy.isEmpty) }
    for result in results {
      for found in result.findings {
        guard let place = rows.firstIndex(where: { $0.cause == found.cause }) else { continue }
        switch found.status {
        case .confirmed, .likely: rows[place].fires += 1
        case .ruledOut: rows[place].ruledOut += 1
        case .possible, .unlikely, .heldBack: rows[place].unknown += 1
        }
      }
    }
    self.rows = rows
    self.shapes = (shapes.map(\.id) + ["text"]).withoutRepeats.map { id in
      (id, results.reduce(0) { $0 + ($1.shapes.contains(id) ? 1 : 0) })
    }
  }

  /// What can be counted, by the words of `--coverage-min`.
  enum Measure: String, Named {
    case fires
    case ruledOut = "ruled-out"
    case unknown
    case shapes
  }

  /// What a measure counts, and whether some fixture shows it.
  private func items(_ measure: Measure) -> [(id: String, isShown: Bool)] {
    switch measure {
    case .fires: rows.map { ($0.cause.id, $0.fires > 0) }
    case .ruledOut: rows.filter(\.asksToBeRuledOut).map { ($0.cause.id, $0.ruledOut > 0) }
    case .unknown: rows.map { ($0.cause.id, $0.unknown > 0) }
    case .shapes: shapes.map { ($0.id, $0.count > 0) }
    }
  }

  /// How many there are, and how many of them some fixture shows.
  func ratio(_ measure: Measure) -> (shown: Int, all: Int) {
    let items = items(measure)
    return (items.count(where: \.isShown), items.count)
  }

  func percent(_ measure: Measure) -> Int {
    let ratio = ratio(measure)
    return ratio.all == 0 ? 100 : ratio.shown * 100 / ratio.all
  }

  /// The ids that no fixture shows.
  func lacking(_ measure: Measure) -> [String] {
    items(measure).filter { !$0.isShown }.map(\.id)
  }

  /// `fires: 35 of 35 (100 %)`.
  func words(_ measure: Measure) -> String {
    let ratio = ratio(measure)
    return "\(measure.id): \(ratio.shown) of \(ratio.all) (\(percent(measure)) %)"
  }

  /// A measure that stays below its threshold.
  struct Shortfall: Sendable {
    /// `coverage fires: 34 of 35 (97 %), wanted 100 %`.
    let sentence: String
    /// The ids that no fixture shows.
    let lacking: [String]

    /// Both on one line.
    var text: String { "\(sentence): no fixture shows \(lacking.joined(separator: ", "))" }
  }

  func shortfalls(_ thresholds: [Measure: Int]) -> [Shortfall] {
    Measure.allCases.compactMap { measure in
      guard let wanted = thresholds[measure], percent(measure) < wanted else { return nil }
      return Shortfall(
        sentence: "coverage \(words(measure)), wanted \(wanted) %",
        lacking: lacking(measure)
      )
    }
  }
}
