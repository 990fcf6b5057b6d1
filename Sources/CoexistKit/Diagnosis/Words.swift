/// The headline and the warnings of a case.
extension Facts {
  /// The causes that the headline names: the leading one and, where that is another, the one that the
  /// next step works on; of those that are only possible the first, where nothing else is to be said.
  func named(_ ranking: Ranking, _ verdict: Verdict, _ next: Next) -> [Finding] {
    if let top = ranking.actionable.first {
      let worked = ranking.actionable.first { next.isDue(to: $0.cause) }
      return [top] + [worked].compactMap { $0?.cause.id == top.cause.id ? nil : $0 }
    }
    guard verdict == .inconclusive, !hasWordsOfAnother, let open = ranking.findings.first,
      open.status == .possible
    else { return [] }
    switch next.kind {
    case .wait, .retry, .escalate, .cleanUp: return next.cause == open.cause.id ? [open] : []
    case .fix, .ask, .provider, .alternative, .nothing: return [open]
    }
  }

  func headline(
    naming causes: [Finding],
    _ ranking: Ranking,
    _ plan: Plan,
    _ verdict: Verdict,
    _ next: Next
  ) -> Phrase {
    if let top = causes.first {
      return causes.dropFirst().reduce(title(of: top)) { words, other in
        "\(words), and \(title(of: other, isFirst: false))"
      }
    }
    switch verdict {
    case .clear: return "The connection works"
    case .expected: return "Known behavior: nothing to fix"
    case .elsewhere: return "An error that has nothing to do with the connection"
    case .diagnosed, .inconclusive: break
    }
    switch next.kind {
    case .wait: return "\(ours: plan.linksSeen) Meta needs a few minutes"
    case .retry:
      return next.step == nil
        ? "\(ours: areSettledSince(ranking) ? "What Meta asked for is done" : "The limit is over"); a single try is due"
        : "\(ours: plan.linksSeen) one retry is due"
    case .escalate: return "\(ours: plan.linksSeen) support has to look"
    case .cleanUp: return "\(ours: plan.linksSeen) one step of the clean-up is left"
    default: break
    }
    if next.kind == .ask, next.step != nil { return "Not certain yet; one check is missing" }
    if hasOvercomeErrors { return "The number was connected after the error that was captured" }
    if isDedicatedOnItsWay {
      return next.kind == .ask
        ? "A dedicated number that is still in use in the app"
        : "A dedicated number, on the right path"
    }
    if hasWordsOfAnother { return "The number and the words belong to two different errors" }
    guard let error = errors.first else {
      if let news = goodNews { return "By what they write, \(ours: news.words); nobody has looked" }
      if Sign.wasReinstated.answer(self).isYes { return "Meta has lifted its ban of the account" }
      if let end = endOfRestriction {
        return "Meta's restriction of the account ended on \(ours: end.spoken(in: zone))"
      }
      return isNewsOfNoFault
        ? "Nothing captured so far speaks of a fault"
        : Self.saysNothing
    }
    if let entry = error.entry {
      // The number's own words would say what a look has ruled out.
      let isRefuted = entry.indicates.map { ranking.status($0) == .ruledOut } ?? false
      return isRefuted
        ? "Meta's answer and what was seen do not fit together"
        : Phrase(ours: provider.fill("\(entry.title)"))
    }
    if error.isProvidersOwn {
      return "\(ours: provider.name)'s setup link ended with an error that nobody here knows"
    }
    if error.isLooseWords { return Self.saysNothing }
    return error.code == nil
      ? "The message is not in the ruleset"
      : "Meta returned an error code that this ruleset does not know"
  }

  private static let saysNothing: Phrase = "Nothing captured so far says what is wrong"

  /// The cause, no surer than it is.
  private func title(of finding: Finding, isFirst: Bool = true) -> Phrase {
    let title = provider.fill(finding.cause.title)
    return switch finding.status {
    case .confirmed: Phrase(ours: isFirst ? title : lowered(title))
    case .likely: "\(ours: isFirst ? "Probably" : "probably") \(ours: lowered(title))"
    default: "Possibly \(ours: lowered(title))"
    }
  }

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

  private func lowered(_ title: String) -> String {
    guard let first = title.first, !title.hasPrefix("Meta"), !title.hasPrefix(provider.name) else {
      return title
    }
    return first.lowercased() + title.dropFirst()
  }
}

extension Plan {
  /// Whether another attempt has to wait; where another portfolio is to be chosen, that is the attempt.
  func forbidsRetry(beside next: Next) -> Bool {
    self[.retry].state == .locked && next.kind != .retry && basis.hold != .removal
  }
}

extension Next {
  /// Whether it works on a cause.
  fileprivate func isDue(to cause: Cause) -> Bool {
    self.cause.map { $0 == cause.id } ?? step.map(cause.isReason) ?? false
  }
}

extension Cause {
  /// Whether a step is there because of this cause: what the look finds elsewhere is removed there.
  func isReason(for step: CleanupStep) -> Bool {
    self.step == step || id == .numberInAnotherPortfolio && step == .removeFromPortfolio
  }
}

extension Plan {
  /// Those of the app and the Partners tab that nobody saw empty, as the beginning of a clause.
  fileprivate var unseenPlaces: String? {
    switch (basis.app.isSeenClosed, basis.partners.isSeenClosed) {
    case (true, true): nil
    case (true, false): "the Partners tab was"
    case (false, true): "the app was"
    case (false, false): "the app and the Partners tab were"
    }
  }

  /// What is known of the links in the app and at Meta, as the beginning of a headline.
  fileprivate var linksSeen: String {
    let places = [basis.app, basis.partners]
    if places.allSatisfy(\.isSeenClosed) { return "No visible link is left;" }
    return places.allSatisfy { $0.isSeenClosed || $0.closing == .stated }
      ? "The customer says the links are gone;" : "Nothing is known to be in the way;"
  }
}
