/// What closes a case.
extension GoodEnd {
  /// "You can close my case", and "you may close" where nothing else could be meant.
  func closed(in clause: Clause) -> Int? {
    // "…, closing.": a note that ends so.
    if clause.marks.contains(.ends), clause.words.upperBound == words.count,
      clause.words.count < Self.shortNote, clause.mood == .told,
      !clause.marks.contains(.toClose),
      !clause.hits.contains(where: { Self.windows.contains(hits[$0].concept) })
    {
      return clause.hits.last { grammar.has(.ends, at: hits[$0].words.lowerBound) }
    }
    guard !clause.marks.isDisjoint(with: [.ends, .closed]), clause.mood != .supposed,
      !grammar.words.words[clause.words.lowerBound].isInQuestion,
      !clause.words.contains(where: grammar.isNot),
      let place = clause.hits.last(where: { Self.closing.contains(hits[$0].concept) })
    else { return nil }
    let word = hits[place].words.lowerBound
    let near = clause.words.clamped(to: max(0, word - Self.reachOfCase)..<word + Self.reachOfCase)
    if near.contains(where: { grammar.has(.case, at: $0) }) { return place }
    let isSentence =
      clause.isNew
      && (clause.words.upperBound == grammar.words.words.count
        || grammar.words.words[clause.words.upperBound].before >= .sentence)
    return clause.marks.isSuperset(of: [.ends, .may]) && isSentence
      && clause.words.count <= Self.reachOfCase
      && !clause.hits.contains(where: { Self.windows.contains(hits[$0].concept) }) ? place : nil
  }

  static let reachOfCase = 5
  private static let shortNote = 3
  private static let closing = Concept.set("ends closed")
  private static let windows = Concept.set("window browser app tried-again")
}
