/// The headline of a case, and the causes that it names.
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

  private func lowered(_ title: String) -> String {
    guard let first = title.first, !title.hasPrefix("Meta"), !title.hasPrefix(provider.name) else {
      return title
    }
    return first.lowercased() + title.dropFirst()
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
  /// What is known of the links in the app and at Meta, as the beginning of a headline.
  fileprivate var linksSeen: String {
    let places = [basis.app, basis.partners]
    if places.allSatisfy(\.isSeenClosed) { return "No visible link is left;" }
    return places.allSatisfy { $0.isSeenClosed || $0.closing == .stated }
      ? "The customer says the links are gone;" : "Nothing is known to be in the way;"
  }
}
