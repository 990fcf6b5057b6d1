extension Report {
  /// What happened, in the payload's own words.
  struct EventRow: Sendable {
    let field: Safe
    let name: Safe?
    let version: Safe?
    let times: ClosedRange<Instant>?
    let count: Int
    let at: Spot

    /// One line: the words, how often, and when; each time also as the payload has it.
    var words: Safe {
      var line = [field, name, version].compactMap { $0 }.joined(separator: " ")
      if count > 1 { line += ", \(count) times" }
      guard let times else { return line }
      line += ", \(Self.words(times.lowerBound))"
      return times.lowerBound == times.upperBound
        ? line : line + " to \(Self.words(times.upperBound))"
    }

    private static func words(_ time: Instant) -> Safe {
      "\(ours: time.iso8601) (\(time.seconds))"
    }
  }
}

extension Publisher {
  /// Every event, the newest first.
  mutating func events() -> [Report.EventRow] {
    facts.events.reversed().map { event in
      Report.EventRow(
        field: text(event.field, .word),
        name: event.name.map { text($0, .word) },
        version: event.version.map { text($0, .word) },
        times: event.times,
        count: event.count,
        at: spot(event.origin)
      )
    }
  }
}
