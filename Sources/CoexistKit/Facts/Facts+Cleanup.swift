/// What the facts say of each place of the cleanup, apart from any cause.
extension Facts {
  /// The parties a look lists, without the wanted provider itself; of those with access to an
  /// account also without its owner.
  ///
  /// `nil` when nobody can tell, as for a list that names no other and was not read whole.
  func strangers(in claim: Claim) -> [Party]? {
    let owner = claim.topic == .foreignAccess ? current(.ownerPortfolio)?.party?.id : nil
    let others = claim.parties?.filter { party in
      !provider.isSelf(party) && (owner == nil || party.id != owner)
    }
    return others?.isEmpty == true && !claim.isWhole ? nil : others
  }

  /// The last report of a step that was done, seen or said.
  func lastReport(of step: CleanupStep, seen: Bool) -> StepReport? {
    steps.last { $0.step == step && $0.outcome == .done && $0.isSeen == seen }
  }

  func refusal(of step: CleanupStep) -> StepReport? {
    steps.last { $0.step == step && $0.outcome != .done }
  }

  /// A report that a step was done and that nothing later takes back.
  func standingReport(of step: CleanupStep, seen: Bool) -> StepReport? {
    guard let report = lastReport(of: step, seen: seen) else { return nil }
    let codes = seen ? step.provingCodes : step.namingCodes
    let isTakenBack =
      seen
      ? report.time.map { hasError(withCodes: codes, after: $0) } ?? false
      : hasError(withCodes: codes, after: report.time)
    return isTakenBack ? nil : report
  }

  /// The time an attempt to connect failed, by its own words; the case's time is no proof.
  var failedAttempt: Instant? {
    later(connectionErrors.compactMap(\.time).max(), lastAttempt)
  }

  /// Errors of Meta's window that are about owning or sharing the number.
  var connectionErrors: [ReportedError] { timeline.connectionErrors }

  /// The least minutes Meta asks for between a change and the next attempt.
  var settlingMinutes: Int { timeline.settlingMinutes }

  /// "A few minutes", as the sources put it: our own lower bound.
  static let aFewMinutes = 5

  /// When the last change has settled, or `nil` when no change is dated.
  var settledAt: Instant? { timeline.settledAt }

  /// Whether an attempt was made after a change and before Meta could take it in.
  func isTooSoon(_ error: ReportedError) -> Bool { timeline.isTooSoon(error) }
}
