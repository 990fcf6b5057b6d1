/// What the rules can tell of times: which comes first, and whether more than some span lies between.
enum TimeSpans {
  /// Every span that a rule compares with, in seconds, sorted.
  ///
  /// Beside the waits of the catalogue: one attempt, Meta's own inexactness, the lag of a health
  /// check, an hour of tries, the window of the history, the time to come back, a story of ids.
  static let bounds: [Int] = {
    let minutes = Set(KnownError.all.map(\.wait)).union([
      Facts.aFewMinutes, Facts.syncWindowMinutes, 1, 10, 15, 30, 60, 24 * 60, 14 * 24 * 60,
      30 * 24 * 60,
    ])
    return minutes.filter { $0 > 0 }.map { $0 * 60 }.sorted()
  }()

  /// Where the span between two times lies among the bounds: on one, or between two.
  static func place(from early: Instant, to late: Instant) -> UInt8 {
    let span = late.seconds - early.seconds
    let length = span.magnitude
    var place = 0
    while place < bounds.count, bounds[place].magnitude < length { place += 1 }
    let isOnBound = place < bounds.count && bounds[place].magnitude == length
    let code = span == 0 ? 0 : place * 2 + (isOnBound ? 2 : 1)
    return UInt8(truncatingIfNeeded: span < 0 ? 255 - code : code)
  }

  /// All that rules can tell of some times: two lists with the same signature are alike to them.
  static func signature(of times: [Instant]) -> [UInt8] {
    var signature: [UInt8] = []
    signature.reserveCapacity(times.count * (times.count + 1) / 2)
    for (index, time) in times.enumerated() {
      for other in times[..<index] { signature.append(place(from: other, to: time)) }
    }
    return signature
  }
}
