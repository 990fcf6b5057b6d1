/// The time of evidence (contract, section 5).
extension Facts {
  /// When an error was seen: its own time, else the last attempt, else the case's.
  func time(of error: ReportedError) -> Instant? { error.date }

  /// The timeline, with the looks noted that its last change rests on: a list that became empty.
  var times: Timeline {
    log?.insert([.appBusinessPlatform, .partnersTab])
    return timeline
  }

  var lastAttempt: Instant? { timeline.lastAttempt }

  /// The last attempt that the case file or a report of a retry dates.
  var lastToldAttempt: Instant? {
    let told = all(.lastAttemptAt).lazy.compactMap(\.instant).max()
    let retried = steps.lazy.filter { $0.step == .retry }.compactMap(\.time).max()
    return later(told, retried)
  }

  func errors(withCodes codes: [Int]) -> [ReportedError] {
    let places = Set(codes.flatMap { timeline.places[$0] ?? [] })
    return places.sorted().map { errors[$0] }
  }

  /// The errors whose row in the catalogue speaks for a cause, in order.
  func errors(for cause: CauseID) -> [ReportedError] {
    timeline.indicating[cause]?.map { errors[$0] } ?? []
  }

  /// Whether an error with one of the codes came after `time`; an undated statement is older.
  func hasError(withCodes codes: [Int], after time: Instant?) -> Bool {
    times.hasError(withCodes: codes, after: time)
  }

  /// The last time anything was changed by the cleanup, or `nil` when no dated change is known.
  var lastChange: Instant? { times.lastChange }

  /// Whether a look at a place no longer says how it is now.
  ///
  /// A later error takes back only what it contradicts: who was listed is not gone because Meta says
  /// that somebody is there.
  func isStale(_ fact: Fact) -> Bool {
    if let seen = fact.time, fact.isOfNoLink, let alive = life.last, alive > seen { return true }
    guard let place = fact.key.place else { return isSuperseded(fact) }
    let mayBeRefuted = !showsSomebody(fact)
    guard fact.provenance.settles else {
      return mayBeRefuted && hasError(withCodes: place.namingCodes, after: fact.time)
    }
    guard let seen = fact.time else {
      return fact.hasUnreadTime
        && (timeline.changes[place] != nil
          || mayBeRefuted && times.hasError(withCodes: place.provingCodes, after: nil))
    }
    if let changed = timeline.changes[place], changed > seen { return true }
    return mayBeRefuted && times.hasDatedError(withCodes: place.provingCodes, after: seen)
  }

  /// Whether a look says that somebody else than the wanted provider is there.
  private func showsSomebody(_ look: Fact) -> Bool {
    look.flag == true || otherParties(in: look)?.isEmpty == false
  }

  /// Whether a later event of the account makes a snapshot old.
  private func isSuperseded(_ fact: Fact) -> Bool {
    guard fact.key.isSnapshot, let seen = fact.time, let turn = timeline.lastTurn else {
      return false
    }
    return turn > seen
  }

  /// Partners that came to the account and are neither the wanted provider nor gone again.
  var foreignPartnersAdded: [Fact] { timeline.foreignPartnersAdded }

  func foreign(_ added: FactKey, endedBy removed: FactKey) -> [Fact] {
    struct End: Hashable {
      let party: Untrusted?
      let account: Untrusted?
    }
    let coming = all(added)
    guard !coming.isEmpty else { return [] }
    // The newest end of each party and account; one without a time ends whatever came.
    var ends: [End: Instant?] = [:]
    for end in all(removed) {
      let key = End(party: end.party?.id, account: end.subject)
      let known = ends[key]
      ends[key] =
        known == .some(nil) || end.time == nil ? .some(nil) : later(known ?? nil, end.time)
    }
    return coming.filter { fact in
      guard let party = fact.party, !provider.isSelf(party) else { return false }
      return ![fact.subject, nil].contains { account in
        guard let end = ends[End(party: party.id, account: account)] else { return false }
        guard let came = fact.time, let last = end else { return true }
        return last >= came
      }
    }
  }
}

/// The later of two times, either of which may not be known.
func later(_ one: Instant?, _ other: Instant?) -> Instant? {
  guard let one, let other else { return one ?? other }
  return max(one, other)
}

extension FactKey {
  /// The step whose place a look at this key shows, or `nil`.
  var place: CleanupStep? {
    switch self {
    case .kapsoConnection: .removeDedicatedNumber
    case .appBusinessPlatform: .disconnectProvider
    case .partnersTab, .sharedWithPartners: .removePartner
    case .ownerPortfolio, .otherPortfolios: .removeFromPortfolio
    default: nil
    }
  }

  /// States of an account that a later event replaces.
  var isSnapshot: Bool {
    switch self {
    case .platformType, .phoneStatus, .numberInBusinessApp, .healthOverall, .canSend: true
    default: false
    }
  }
}

extension Fact {
  /// Whether it is a snapshot of a number that is not connected: a later sign of life makes it old.
  ///
  /// That a number is not in the app is none, since a dedicated one lives, too.
  fileprivate var isOfNoLink: Bool {
    switch key {
    case .kapsoConnection: says("unavailable")
    case .phoneStatus: says(anyOf: ["DISCONNECTED", "PENDING", "UNVERIFIED"])
    default: false
    }
  }
}
