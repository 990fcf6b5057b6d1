/// Signs of waiting and of trying again.
extension Sign {
  static let triedBeforeSettled = Sign(
    id: "tried-before-settled",
    says: "the last attempt came before the last change could settle",
    of: .any(.steps)
  ) { facts in
    if let error = facts.errors.first(where: facts.isTooSoon), let change = facts.lastChange {
      return .yes(
        Evidence(
          "Meta's answer came before the change of \(ours: change.clock) could settle.",
          from: error
        )
      )
    }
    guard let attempt = facts.lastAttempt, let change = facts.lastChange,
      let settled = facts.settledAt, let step = facts.steps.last(where: { $0.time == change })
    else { return .unknown }
    guard change <= attempt && attempt < settled else { return .no([]) }
    return .yes(
      Evidence(
        "The last attempt at \(ours: attempt.clock) came less than \(facts.settlingMinutes) "
          + "minutes after the change at \(ours: change.clock).",
        from: step,
        group: "attempt"
      )
    )
  }

  static let everyVisibleLinkGone = Sign(
    id: "every-visible-link-gone",
    says: "app, Partners tab and portfolios were all seen clean",
    of: .facts(.otherPortfolios)
  ) { facts in
    let places: [(CleanupStep, Bool?)] = [
      (.disconnectProvider, facts.isAppClean), (.removePartner, facts.isTabClean),
    ]
    for (step, look) in places {
      if look == true { continue }
      guard look == nil, facts.standingReport(of: step, seen: true) != nil else { return .unknown }
    }
    let search = Sign.foundNowhereElse.answer(facts)
    guard search.isYes, search.evidence.allSatisfy(\.provenance.settles) else { return .unknown }
    // The account in the selected portfolio itself is a visible link too.
    let isKept =
      facts.isInSelectedPortfolio
      && facts.standingReport(of: .removeFromPortfolio, seen: true) == nil
      && facts.refusal(of: .removeFromPortfolio) == nil
    return isKept ? .no([]) : .yes([])
  }

  static let cleanRetryFailed = Sign(
    id: "clean-retry-failed",
    says: "one attempt after the clean-up and the wait failed",
    of: .failedRetry
  ) { facts in
    facts.hasFailedCleanRetry ? .yes([]) : .unknown
  }

  static let isBack = Sign(
    id: "back-after-cleanup",
    says: "the error is back after that attempt",
    of: .failedRetry
  ) { facts in
    guard facts.hasFailedCleanRetry else { return .unknown }
    if let error = facts.connectionErrors.last {
      // A later attempt that met something else got past it.
      if facts.errors.contains(where: { facts.isPast(error, by: $0) }) { return .no([]) }
      return .yes(Evidence("The error is back after a clean attempt.", from: error))
    }
    guard let fact = facts.fact(for: .wabaNotListed) else { return .unknown }
    return .yes(
      Evidence(
        "The account is still not listed after a clean attempt.",
        from: fact,
        group: "symptom:\(Symptom.wabaNotListed.id)",
        isSymptom: true
      )
    )
  }
}

extension Facts {
  /// Whether a later attempt met another error of the signup than one about owning the number.
  fileprivate func isPast(_ error: ReportedError, by other: ReportedError) -> Bool {
    guard other.isOfSignup || other.entry?.category == .eligibility, !other.isOfConnection,
      let seen = time(of: error), let later = time(of: other)
    else { return false }
    return seen.adding(minutes: Self.sameAttempt) < later
  }
}

extension Ground {
  /// What ``Facts/hasFailedCleanRetry`` rests on: somebody counts attempts, or says what was cleaned.
  fileprivate static let failedRetry = Ground.facts(
    .attemptsSinceCleanup,
    .appBusinessPlatform,
    and: .steps
  )
}
