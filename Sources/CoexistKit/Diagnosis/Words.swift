/// The headline and the warnings of a case.
extension Facts {
  func headline(_ ranking: Ranking, _ verdict: Verdict, _ next: Next) -> Phrase {
    if let top = ranking.actionable.first {
      return Phrase(ours: provider.fill(top.cause.title))
    }
    switch verdict {
    case .clear: return "The connection works"
    case .expected: return "Known behaviour, nothing to repair"
    case .elsewhere: return "An error, but no matter of the connection"
    case .diagnosed, .inconclusive: break
    }
    switch next.kind {
    case .wait: return "Everything visible is gone; Meta needs a few minutes"
    case .retry:
      return next.step == nil
        ? "The limit is over; a single try is due" : "Everything visible is gone; one retry is due"
    case .escalate: return "Everything visible is gone, and support has to look"
    default: break
    }
    if let open = ranking.findings.first, open.status == .possible {
      return "Not settled yet: possibly \(ours: lowered(provider.fill(open.cause.title)))"
    }
    if hasOvercomeErrors { return "The number was connected after the error that was captured" }
    if isDedicatedOnItsWay { return "A dedicated number is on its right path" }
    guard let error = errors.first else { return "Nothing that was captured says what is wrong" }
    if let entry = error.entry { return Phrase(ours: provider.fill("\(entry.title)")) }
    return error.code == nil
      ? "Meta's window says something that this ruleset does not know"
      : "Meta reports a number that this ruleset does not know"
  }

  /// What nobody must do yet, the most important first.
  func warnings(_ ranking: Ranking, _ plan: Plan, _ next: Next) -> [Phrase] {
    var orders: [Phrase] = []
    if plan[.retry].state == .locked {
      orders.append(retryWarning(plan))
    }
    if plan[.removeFromPortfolio].state == .locked {
      orders.append("Remove anything from a portfolio before the app and the tab are seen clean.")
    }
    for finding in ranking.actionable.prefix(2) {
      orders += finding.cause.doNot.map { Phrase(ours: provider.fill($0)) }
    }
    return orders.withoutRepeats
  }

  private func retryWarning(_ plan: Plan) -> Phrase {
    let open = plan.items.first { $0.state.isOpen }
    let step = open.flatMap(\.step.number).map { "step \($0)" } ?? "the step before"
    if let attempts = current(.attempts)?.number, attempts > 2 {
      return "Retry before \(ours: step) is done: \(attempts) attempts changed nothing."
    }
    return "Retry before \(ours: step) is done."
  }

  private func lowered(_ title: String) -> String {
    guard let first = title.first, !title.hasPrefix("Meta"), !title.hasPrefix(provider.name) else {
      return title
    }
    return first.lowercased() + title.dropFirst()
  }
}
