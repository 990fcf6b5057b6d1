/// What nobody must do in a case.
extension Facts {
  /// What nobody must do yet, the most important first.
  func warnings(
    _ ranking: Ranking,
    _ plan: Plan,
    _ next: Next,
    _ verdict: Verdict
  ) -> [DoNot] {
    // Where nothing has to be done, nothing stands in anybody's way.
    if next.kind == .nothing, verdict == .clear || verdict == .expected { return [] }
    // What cannot be taken back is said before all else.
    let way = isDedicatedOnItsWay ? .retry : next.step
    let warns = next.kind != .ask || isDedicatedOnItsWay
    let warning = warns ? way?.doNot(forCoexistence: wantsCoexistence, in: provider) : nil
    var orders = [warning].compactMap { $0 }
    if plan.forbidsRetry(beside: next) { orders.append(retryWarning(plan, next)) }
    if plan[.removeFromPortfolio].state == .locked, plan.basis.hold != .everything,
      let places = plan.unseenPlaces
    {
      orders.append(
        .removalFromPortfolio("Remove anything from a portfolio before \(places) seen empty.")
      )
    }
    let all = orders + forbidden(ranking, next)
    return all.enumerated().filter { index, order in
      !all[..<index].contains { $0.text == order.text }
    }
    .map(\.element)
  }

  /// What the causes forbid that are in question.
  ///
  /// A line that tells to leave the connection alone holds only while nothing points to it. While
  /// nothing is sure, what may not be done on the way in is said of the likeliest path, and of a
  /// restriction without its reason to the customer. Who thinks of deleting something is told not to, whatever it is.
  func forbidden(_ ranking: Ranking, _ next: Next) -> [DoNot] {
    let possible = ranking.findings.first.flatMap {
      $0.status <= .possible
        && ($0.cause.group == .onboarding
          || $0.cause.isAlarming && !isOnlyFlagged)
        ? $0 : nil
    }
    let isAlarm = ranking.actionable.isEmpty && possible?.cause.isAlarming ?? false
    let told = ranking.actionable.isEmpty ? possible.map { [$0] } ?? [] : ranking.actionable
    let isSuspect =
      next.kind == .cleanUp || next.kind == .retry || errors.contains(where: \.isOfOnboarding)
      || told.contains { $0.cause.remedy(in: self).place == .providerReconnect }
      || ranking.findings.contains { finding in
        finding.status <= .possible
          && (finding.cause.group == .ownership || finding.cause.group == .onboarding)
      }
    let isPlanned = all(.proseHint).contains { $0.says(ProseHint.wouldDelete.id) }
    let orders = told.prefix(2).flatMap(\.cause.doNot) + (isPlanned ? [.deletion] : [])
    return orders.map { isAlarm ? $0.withoutReason : $0 }.filter { order in
      order.holds(self) && order.kinds.contains(next.kind)
        && !(isSuspect && order.leavesConnectionAlone)
    }
  }

  /// So often that the number is said.
  var hasTriedOften: Bool { (current(.attempts)?.number ?? 0) > 2 }

  /// What has to come before a retry: what the next step works on, else the first open step.
  private func retryWarning(_ plan: Plan, _ next: Next) -> DoNot {
    let isHeld = plan.basis.hold != .nothing
    let open = isHeld ? nil : plan.items.first { $0.state.isOpen }?.step
    let step = (next.step ?? open)?.number.map { $0 == 0 ? "that" : "step \($0)" }
    let due = step.map { "\($0) is done" } ?? (isHeld ? "that is settled" : "the next step is done")
    let end = next.kind == .wait ? "the wait is over" : due
    if hasTriedOften, let attempts = current(.attempts)?.number, !isHeld {
      return .retry(
        "Retry before \(end): \(attempts) attempts changed nothing.",
        isOftenTried: hasTriedOften
      )
    }
    return .retry("Retry before \(end).", isOftenTried: hasTriedOften)
  }
}

extension Plan {
  /// Whether another attempt has to wait; where another portfolio is to be chosen, that is the attempt.
  func forbidsRetry(beside next: Next) -> Bool {
    self[.retry].state == .locked && next.kind != .retry && basis.hold != .removal
  }

  /// Those of the app and the Partners tab that nobody saw empty, as the beginning of a clause.
  fileprivate var unseenPlaces: String? {
    switch (basis.app.isSeenClosed, basis.partners.isSeenClosed) {
    case (true, true): nil
    case (true, false): "the Partners tab was"
    case (false, true): "the app was"
    case (false, false): "the app and the Partners tab were"
    }
  }
}
