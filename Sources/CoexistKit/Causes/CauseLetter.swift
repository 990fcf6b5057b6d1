/// What the customer reads of a cause, beside the cause itself.
struct CauseLetter: Sendable {
  /// What is the matter, in plain words and without blame.
  let finding: Localised
  /// That it does not touch the connection, where nothing of connecting is in play; `nil` where the
  /// finding says enough.
  var unaffected: Localised?
  /// What to do about it outside the cleanup, by the kind of the next step; none where the customer
  /// has nothing to do.
  ///
  /// Where ``Next/endsInConnecting``, it holds only what comes before the connection.
  var orders: [NextKind: CustomerOrder] = [:]
  /// What whoever looks after the program at fault has to do, behind a colon; `nil` where that is us.
  var task: Localised?
  /// What the facts can tell beyond the cause; the first that they do tell counts.
  var details: [CauseDetail] = []
  /// What Meta itself tells of it: its reason, how far it goes, when it ends.
  var known: [KnownFact] = []
  /// That it was the matter and is no longer, where something seen rules it out; `nil` where that is
  /// no news.
  var healed: Localised?
}

/// A sentence about the facts of one key, as far as Meta's word is understood.
struct KnownFact: Sendable {
  let key: FactKey
  /// With `{meaning}`.
  let words: Localised
  /// The same with `{day}`, where the fact's subject is the time at which it ends.
  var ending: Localised?
  /// The same with the `{day}` of Meta's notice, where that is known; without other words nothing is said
  /// where it is not.
  var dated: Localised?
  /// What Meta's words mean, behind "according to Meta,"; of another word nothing is said.
  ///
  /// Without any, `{meaning}` is Meta's own word.
  var meanings: [String: Localised] = [:]
  /// Whether the fact still holds and is about this cause.
  var isSaid: @Sendable (Fact, Facts) -> Bool = { _, _ in true }
}

/// What the customer reads where the facts tell more than the cause.
struct CauseDetail: Sendable {
  let words: LetterDetail
  let isTold: @Sendable (Facts) -> Bool

  static func when(
    _ words: LetterDetail,
    _ isTold: @escaping @Sendable (Facts) -> Bool
  ) -> CauseDetail {
    CauseDetail(words: words, isTold: isTold)
  }
}

extension Cause {
  /// What the facts tell of it beyond the card: by the card's own reading of them, else by the row of
  /// the error that speaks most strongly for it.
  func letterDetail(in facts: Facts) -> LetterDetail? {
    letter.details.first { $0.isTold(facts) }?.words
      ?? facts.strongestError(for: id)?.entry?.letter
  }
}
