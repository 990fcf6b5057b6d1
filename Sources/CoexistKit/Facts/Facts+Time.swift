/// The time of evidence (contract, section 5).
extension Facts {
  /// When an error was seen: its own time, else the last attempt, else the case's.
  func time(of error: ReportedError) -> Instant? {
    error.time ?? lastAttempt ?? caseTime
  }

  var lastAttempt: Instant? {
    let told = all(.lastAttemptAt).lazy.compactMap(\.instant).max()
    let retried = steps.lazy.filter { $0.step == .retry }.compactMap(\.time).max()
    return later(told, retried)
  }

  func errors(withCodes codes: [Int]) -> [ReportedError] {
    // Copies only what fits: an error is large.
    errors.indices.lazy.filter { errors[$0].has(oneOf: codes) }.map { errors[$0] }
  }

  /// Whether an error with one of the codes came after `time`; an undated statement is older.
  func hasError(withCodes codes: [Int], after time: Instant?) -> Bool {
    errors.contains { error in
      guard error.has(oneOf: codes), !isTooSoon(error) else { return false }
      guard let time, let seen = self.time(of: error) else { return true }
      return seen > time
    }
  }

  /// When the place of a step was changed, by anybody.
  func changes(at place: CleanupStep) -> [Instant] {
    var times = steps.filter { $0.step == place && $0.outcome == .done }.compactMap(\.time)
    if place == .disconnectProvider || place == .removePartner {
      times += foreignPartnersAdded.compactMap(\.time)
    }
    return times
  }

  /// The last time anything was changed by the cleanup, or `nil` when no dated change is known.
  var lastChange: Instant? {
    let done = steps.lazy.filter { $0.step.changesSomething && $0.outcome == .done }
    return done.compactMap(\.time).max()
  }

  /// Whether a look at a place no longer says how it is now.
  func isStale(_ claim: Claim) -> Bool {
    guard let place = claim.topic.place else { return isSuperseded(claim) }
    if claim.provenance.settles {
      guard let seen = claim.time else { return false }
      if changes(at: place).contains(where: { $0 > seen }) { return true }
      return hasDatedError(withCodes: place.provingCodes, after: seen)
    }
    return hasError(withCodes: place.namingCodes, after: claim.time)
  }

  private func hasDatedError(withCodes codes: [Int], after time: Instant) -> Bool {
    errors.contains { error in
      error.has(oneOf: codes) && !isTooSoon(error)
        && self.time(of: error).map { $0 > time } ?? false
    }
  }

  /// Whether a later event of the account makes a snapshot old.
  private func isSuperseded(_ claim: Claim) -> Bool {
    guard claim.topic.isSnapshot, let seen = claim.time else { return false }
    return all(.accountEvent).contains { event in
      event.says(anyOf: ["ACCOUNT_OFFBOARDED", "ACCOUNT_RECONNECTED", "PARTNER_REMOVED"])
        && event.time.map { $0 > seen } ?? false
    }
  }

  /// Partners that came to the account and are neither the wanted provider nor gone again.
  var foreignPartnersAdded: [Claim] {
    foreign(.partnerAdded, endedBy: .partnerRemoved)
  }

  func foreign(_ added: Topic, endedBy removed: Topic) -> [Claim] {
    all(added).filter { claim in
      guard let party = claim.party, !provider.isSelf(party) else { return false }
      return !all(removed).contains { end in
        end.party?.id == party.id && (end.subject == claim.subject || end.subject == nil)
          && (end.time ?? claim.time).map { last in claim.time.map { last >= $0 } ?? true } ?? true
      }
    }
  }
}

extension ReportedError {
  /// Whether it carries one of the codes, or words that are known to be theirs.
  fileprivate func has(oneOf codes: [Int]) -> Bool {
    codes.contains(code ?? -1) || codes.contains(entry?.code ?? -1)
  }
}

/// The later of two times, either of which may not be known.
func later(_ one: Instant?, _ other: Instant?) -> Instant? {
  guard let one, let other else { return one ?? other }
  return max(one, other)
}

extension Topic {
  /// The step whose place a look at this topic shows, or `nil`.
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
