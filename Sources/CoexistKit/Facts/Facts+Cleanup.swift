/// What the facts say of each place of the cleanup, apart from any cause.
extension Facts {
  /// The parties a look lists, without the wanted provider itself; of those with access to an
  /// account also without its owner.
  ///
  /// `nil` when nobody can tell, as for a list that names no other and was not read whole, or that
  /// names the customer alone: what stands there has to be looked at.
  func otherParties(in fact: Fact) -> [Party]? {
    let owner = fact.key == .foreignAccess ? current(.ownerPortfolio)?.party?.id : nil
    var others = fact.parties?.filter { party in
      !provider.isSelf(party) && (owner == nil || party.id != owner)
    }
    if fact.key.place?.isLinkOfParty ?? false, others?.contains(where: isCustomer) ?? false {
      others?.removeAll(where: isCustomer)
      if others?.isEmpty ?? true { return nil }
    }
    let there = others?.filter { !hasLeft($0, since: fact) } ?? []
    return others?.isEmpty == true && !fact.isWhole ? nil : there.isEmpty ? others : there
  }

  /// Whether a party is the customer's own firm, by its name, or by the id or the name of its portfolio.
  private func isCustomer(_ party: Party) -> Bool {
    let selected = all(.selectedBusiness).last?.party
    let owner = all(.ownerPortfolio).last?.party
    let isOwn = owner?.id != nil && owner?.id == selected?.id
    let portfolios = [selected, isOwn ? owner : nil].compactMap { $0 }
    if let id = party.id, portfolios.contains(where: { $0.id == id }) { return true }
    let names = [customer] + portfolios.map(\.name)
    guard let name = party.name?.folded, !name.isEmpty else { return false }
    return names.contains { $0?.folded == name }
  }

  /// Whether Meta has reported since a look that somebody whom it shows left, and not that they came
  /// back.
  private func hasLeft(_ party: Party, since look: Fact) -> Bool {
    guard let id = party.id, let seen = look.time,
      let left = all(.partnerRemoved).last(where: { $0.party?.id == id })?.time
    else { return false }
    return left > seen && !foreignPartnersAdded.contains { $0.party?.id == id }
  }

  /// The last report of a step that was done, seen or said.
  func lastReport(of step: CleanupStep, seen: Bool) -> StepReport? {
    steps.last { $0.step == step && $0.outcome == .done && $0.isSeen == seen }
  }

  /// The newest report that Meta would not do a step, or that nobody here may; one that a later
  /// report of the same thing says is done no longer stands.
  func refusal(of step: CleanupStep) -> StepReport? {
    let reports = steps.filter { $0.step == step }
    guard reports.contains(where: \.isRefused) else { return nil }
    var done: [String: FactOrder] = [:]
    for report in reports where report.outcome == .done { done[report.object] = report.order }
    let newest = done.values.max()
    return reports.last { report in
      guard report.isRefused else { return false }
      let answers = report.object.isEmpty ? [newest] : [done[report.object], done[""]]
      return !answers.contains { $0.map { report.order < $0 } ?? false }
    }
  }

  /// A report that a step was done, that nothing later takes back, and that leaves nobody there.
  func standingReport(of step: CleanupStep, seen: Bool) -> StepReport? {
    guard let report = lastReport(of: step, seen: seen) else { return nil }
    let codes = seen ? step.provingCodes : step.namingCodes
    let isTakenBack =
      seen
      ? report.time.map { times.hasDatedError(withCodes: codes, after: $0) } ?? false
      : hasError(withCodes: codes, after: report.time)
    return isTakenBack || isRefilled(step, since: report) || leavesSomebody(step, seen: seen)
      ? nil : report
  }

  /// Whether somebody came to the place of a step after it was done: it took away who was there then.
  private func isRefilled(_ step: CleanupStep, since report: StepReport) -> Bool {
    guard let done = report.time, let came = timeline.arrivals[step] else { return false }
    return came > done
  }

  /// Whether the newest list of a place names somebody whom no later report says was removed.
  ///
  /// What is seen after a removal was not removed by it; where the removal itself was seen, Meta needs
  /// its minutes first. Of reports without an object it is not known whom they mean, so that they
  /// close the place.
  private func leavesSomebody(_ step: CleanupStep, seen: Bool) -> Bool {
    guard let look = newest(step.lists.flatMap(all)), let listed = otherParties(in: look),
      !listed.isEmpty
    else { return false }
    let done = steps.filter { report in
      guard report.step == step, report.outcome == .done, report.isSeen || !seen, !look.isSaidNow
      else { return false }
      guard let time = report.time, let listed = look.time else { return true }
      return time >= listed || report.isSeen && settled(after: time) > listed
    }
    guard !done.isEmpty else { return look.provenance.settles || !seen }
    guard done.allSatisfy({ $0.what != nil }) else { return false }
    let removed = NamedParties(done.compactMap(\.what))
    return !listed.allSatisfy(removed.contains)
  }

  /// Whom the reports after a moment say was removed from the place that a key shows, or `nil` when
  /// it is not known who else left.
  func removals(from key: FactKey, after seen: Instant) -> NamedParties? {
    guard let place = key.place, place.lists.contains(key), let changed = timeline.changes[place],
      changed > seen
    else { return nil }
    let after = steps.filter { report in
      report.step == place && report.outcome == .done && report.time.map { $0 > seen } ?? false
    }
    guard after.last?.time == changed, after.allSatisfy({ $0.what != nil }) else { return nil }
    return NamedParties(after.compactMap(\.what))
  }

  /// What is left of a list after some were taken off it, or `nil` when nobody else is left or
  /// nobody of it was meant.
  func remains(of look: Fact, without removed: NamedParties) -> Fact? {
    guard let listed = look.parties else { return nil }
    let rest = listed.filter { !removed.contains($0) }
    guard rest.count < listed.count, rest.contains(where: { !provider.isSelf($0) }) else {
      return nil
    }
    var left = look
    left.value = .parties(rest)
    return left
  }

  /// The last time a list of the app or the tab was seen empty that had named somebody when it was
  /// seen before: between the two looks something was changed, by whomever.
  var lastEmptying: Instant? {
    [FactKey.appBusinessPlatform, .partnersTab].compactMap { key -> Instant? in
      let looks = all(key).filter(\.provenance.settles)
      guard let look = looks.last, otherParties(in: look)?.isEmpty ?? false,
        let before = looks.dropLast().last, otherParties(in: before)?.isEmpty == false,
        let seen = look.isSaidNow ? now : look.time, before.time.map({ $0 < seen }) ?? false
      else { return nil }
      return seen
    }
    .max()
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

  /// When Meta has taken in a change.
  func settled(after change: Instant) -> Instant { change.adding(minutes: settlingMinutes) }

  /// When the last change has settled, or `nil` when no change is dated.
  var settledAt: Instant? { times.settledAt }

  /// Whether an attempt was made after a change and before Meta could take it in.
  func isTooSoon(_ error: ReportedError) -> Bool { times.isTooSoon(error) }
}

extension CleanupStep {
  /// It takes another company's link to the number away.
  var isLinkOfParty: Bool { self == .disconnectProvider || self == .removePartner }

  /// The observations that list who is at the place of a step.
  var lists: [FactKey] {
    switch self {
    case .disconnectProvider: [.appBusinessPlatform]
    case .removePartner: [.partnersTab]
    case .removeFromPortfolio: [.otherPortfolios]
    case .removeDedicatedNumber, .checkPortfolio, .wait, .retry, .escalate: []
    }
  }
}

extension StepReport {
  /// What it was done to, folded; empty when nobody says.
  fileprivate var object: String { what?.folded ?? "" }
}
