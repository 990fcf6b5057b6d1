/// What somebody writes who has nothing to complain of any more.
extension FactExtractor {
  /// Notes that a stretch of prose says that all is well, or that an error does not come.
  mutating func noteGoodNews(_ prose: Prose) {
    guard prose.reports.isEmpty, let news = prose.goodNews else { return }
    let word = FactValue.word(Untrusted(news.hint.id))
    fact(.proseHint, word, inTextAt: news.offset, provenance: .reported)
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

  /// Words behind which something else is said.
  private static let turns = Concept.set("but still not says why")
  private static let name = Concept.places["brand"]
}
