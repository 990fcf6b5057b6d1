/// What somebody writes who has nothing to complain of any more.
extension FactExtractor {
  /// Notes that a stretch of prose says that all is well, or that an error does not come.
  mutating func noteGoodNews(_ prose: Prose) {
    guard prose.reports.isEmpty, let news = prose.goodNews else { return }
    note(news.hint, at: news.offset)
  }

  /// Notes what somebody asks about or means to do that cannot be taken back.
  mutating func noteIntent(_ prose: Prose) {
    if let place = prose.words.plannedDeletion { note(.wouldDelete, at: place) }
  }

  private mutating func note(_ hint: ProseHint, at offset: Int) {
    fact(.proseHint, .word(Untrusted(hint.id)), inTextAt: offset, provenance: .reported)
  }
}

extension Prose {
  /// That it works now, or at least that an error does not come, and where that stands.
  fileprivate var goodNews: (hint: ProseHint, offset: Int)? {
    if let since = words.wellSince { return (.worksNow, since) }
    return denied.map { (.noErrorNow, $0) }
  }
}

extension WordScan {
  /// Where a text says that all is well, if nothing is told or asked behind that.
  var endsWell: Int? {
    guard let since = goodEnd else { return nil }
    let place = words.words.partitioningIndex { $0.source.upperBound > since }
    let isAsked = words.words[place...].contains(where: \.isInQuestion)
    let isTold = hits.contains { hit in
      hit.words.lowerBound > place && hit.state != .void
        && (hit.kind != .grammar && hit.concept != Self.name || Self.turns.contains(hit.concept))
    }
    return isAsked || isTold ? nil : since
  }

  /// Where somebody asks about a deletion or means to do one, in bytes; that one was done is no such place.
  var plannedDeletion: Int? {
    let plans = grammar.clauses.filter { [.asked, .planned, .supposed].contains($0.mood) }
    let hit = plans.lazy.flatMap(\.hits).first { hits[$0].concept == Self.deletion }
    return hit.map { words.words[hits[$0].words.lowerBound].source.lowerBound }
  }

  private static let deletion = Concept.places["deleted"]

  /// Words behind which something else is said.
  private static let turns = Concept.set("but still not says why")
  private static let name = Concept.places["brand"]
}
