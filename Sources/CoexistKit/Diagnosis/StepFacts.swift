/// Reads off the facts and the ranking what the plan depends on.
extension PlanFacts {
  init(_ facts: Facts, _ ranking: Ranking) {
    func need(_ id: CauseID) -> Need {
      switch ranking.status(id) {
      case .confirmed, .likely: .certain
      // Where the number is connected, a cause that is only possible calls for no look.
      case .possible: facts.isConnected ? .none : .possible
      case .ruledOut: .ruledOut
      case .unlikely, .heldBack, nil: .none
      }
    }
    dedicated.need = need(.dedicatedConnectionInKapso)
    dedicated.closing = facts.closing(of: .removeDedicatedNumber)
    app.need = need(.providerStillConnected)
    app.closing = facts.closing(of: .disconnectProvider, isClean: facts.isAppClean)
    // Whose app is subscribed is not known: it is a reason to look, and none to remove.
    partners.need = max(need(.partnerStillListed), min(need(.foreignAppSubscribed), .possible))
    partners.closing = facts.closing(of: .removePartner, isClean: facts.isTabClean)
    wait = facts.waiting
    // Where a look and Meta's answer disagree, the place is looked at again, after Meta's time.
    let looks: [(cause: CauseID, place: WritableKeyPath<PlanFacts, Place>)] = [
      (.providerStillConnected, \.app), (.partnerStillListed, \.partners),
    ]
    for look in looks where ranking.finding(look.cause)?.isInConflict ?? false {
      self[keyPath: look.place] = Place(
        closing: wait == .running ? .stated : .open,
        need: .possible
      )
    }
    portfolio.need = need(.numberInAnotherPortfolio)
    portfolio.closing = facts.portfolioClosing
    removal = facts.closing(of: .removeFromPortfolio)
    isFoundElsewhere = ranking.status(.numberInAnotherPortfolio) == .confirmed
    isInSelected = facts.isInSelectedPortfolio
    isAppSeenListing = facts.isAppClean == false
    isTabNamed =
      facts.isTabClean == false
      || !facts.errors(withCodes: CleanupStep.removePartner.provingCodes).isEmpty
    isPartnerRefused = facts.refusal(of: .removePartner) != nil
    isRemovalRefused = facts.refusal(of: .removeFromPortfolio) != nil
    retry = facts.retrying(ranking)
    hold = Hold(facts, ranking)
    // An ownership error is about the app and the tab, whatever the causes come to. While Meta needs
    // its time anyway, no look is asked for.
    if wait != .running, facts.connectionErrors.contains(where: { $0.provenance > .notes }) {
      if app.need == .none { app.need = .possible }
      if partners.need == .none { partners.need = .possible }
    }
    // Beside an error people's words of an old link are evidence for no cause; the place they name
    // is looked at before a retry all the same.
    if retry == .due {
      if app.need == .none, facts.tells(of: .providerStillConnected) { app.need = .possible }
      if partners.need == .none, facts.tells(of: .partnerStillListed) { partners.need = .possible }
    }
  }
}

extension Facts {
  /// Whether who is logged in sees the owner among the own portfolios, and so may choose it.
  fileprivate var mayChooseOwner: Bool {
    let owner = current(.ownerPortfolio)?.party?.id
    return owner != nil && all(.ownedAccount).contains { $0.party?.id == owner }
  }

  /// Whether anything tells of another provider: a name, a word, an event, a step that was done.
  fileprivate var knowsAnotherProvider: Bool {
    namesAnotherProvider || flag(.previousProvider) == true || !foreignPartnersAdded.isEmpty
      || !all(.partnerRemoved).isEmpty || tells(of: .providerStillConnected)
      || tells(of: .partnerStillListed) || !steps.isEmpty
  }

  fileprivate func tells(of cause: CauseID) -> Bool {
    all(.hint).contains { $0.says(cause.id) }
  }
}

extension PlanFacts.Hold {
  init(_ facts: Facts, _ ranking: Ranking) {
    let top = ranking.topToActOn(in: facts)
    let isRepairedOutside = top.map { $0.cause.step(in: facts) == nil } ?? false
    self =
      if isRepairedOutside, let top, top.priority < Cause.lowestPriority {
        .everything
      } else if ranking.isPortfolioToBeChosen(in: facts) {
        .removal
      } else {
        isRepairedOutside ? .end : .nothing
      }
  }
}

extension Ranking {
  /// Whether another portfolio was chosen, and nothing but that explains what Meta says: then the
  /// right one is chosen, which costs nothing, and nothing is cleaned up.
  ///
  /// Where the app and the tab were seen empty and nobody is known to have that portfolio, its removal
  /// is due, and names the choice first.
  func isPortfolioToBeChosen(in facts: Facts) -> Bool {
    guard status(.numberInAnotherPortfolio) == .confirmed, !facts.isHeldByProvider,
      facts.connectionErrors.allSatisfy({ $0.entry?.indicates == .numberInAnotherPortfolio })
    else { return false }
    return facts.has(.wabaNotListed)
      || !facts.knowsAnotherProvider && (facts.mayChooseOwner || !facts.areLinksSeenEmpty)
  }

  /// The leading cause; one that asks for nothing gives way to one that asks for something, and a new
  /// start to what it lacks: a number that was seen not to be in the app cannot be paired with it.
  func topToActOn(in facts: Facts) -> Finding? {
    let sure = actionable
    if sure.first?.cause.step(in: facts) == .retry, status(.notInBusinessApp) == .confirmed {
      return finding(.notInBusinessApp)
    }
    guard let top = sure.first, top.cause.remedy(in: facts).kind == .nothing else {
      return sure.first
    }
    return sure.first { $0.cause.remedy(in: facts).kind != .nothing } ?? top
  }
}

extension Facts {
  fileprivate func closing(of step: CleanupStep, isClean: Bool? = nil) -> PlanFacts.Closing {
    if let isClean { return isClean ? .seen : .open }
    if standingReport(of: step, seen: true) != nil { return .seen }
    if standingReport(of: step, seen: false) != nil { return .stated }
    return saysClean(step) ? .stated : .open
  }

  /// Whether the customer says that a place is clean, and no later error names it.
  private func saysClean(_ step: CleanupStep) -> Bool {
    step.isLinkOfParty
      && step.lists.contains { key in
        current(key).flatMap { otherParties(in: $0) }?.isEmpty ?? false
      }
  }

  fileprivate var portfolioClosing: PlanFacts.Closing {
    if let others = current(.otherPortfolios), others.provenance.settles {
      if portfolios(in: others)?.isEmpty == false { return .seen }
      if let owner = current(.ownerPortfolio), owner.provenance.settles { return .seen }
    }
    return isOwnerElsewhere ? .seen : closing(of: .checkPortfolio)
  }

  fileprivate var waiting: PlanFacts.Wait {
    let changed = steps.contains { $0.step.changesSomething && $0.outcome == .done }
    guard changed || lastChange != nil else { return .notNeeded }
    guard let settled = settledAt else {
      return steps.contains { $0.step == .wait && $0.outcome == .done } ? .kept : .running
    }
    if let now, now >= settled { return .kept }
    if let attempt = failedAttempt, attempt >= settled { return .kept }
    let waited = steps.filter { $0.step == .wait && $0.outcome == .done }.compactMap(\.time).max()
    return waited.map { $0 >= settled } ?? false ? .kept : .running
  }

  fileprivate func retrying(_ ranking: Ranking) -> PlanFacts.Retry {
    let owned = ranking.findings.filter { $0.cause.group == .ownership }
    let isOwnershipOpen = owned.contains { $0.status <= .possible }
    // After a wrong path or a closed window a new start is due, whatever was tried before.
    if let top = ranking.actionable.first, top.cause.step(in: self) == .retry {
      return isOwnershipOpen && hasFailedCleanRetry ? .failedClean : .due
    }
    // The places that an ownership error names stand before the retry.
    let isAboutOwnership = connectionErrors.contains { $0.provenance > .notes }
    // Without one something was looked at or done.
    let isPrepared =
      steps.contains { $0.step.changesSomething || $0.step.isLook }
      || areLinksSeenEmpty
    // An app beside the provider's own does not stop a signup.
    let isStopped = owned.contains {
      $0.status.isActionable && $0.cause.id != .foreignAppSubscribed
    }
    guard
      isStopped
        || !isConnected
          && (isAboutOwnership || (isOwnershipOpen || isPrepared) && !isOfLifeAlone)
    else { return .notCalledFor }
    return hasFailedCleanRetry ? .failedClean : .due
  }

  /// Whether what people complain of only a connected number can give rise to, and nothing tells of
  /// an attempt.
  private var isOfLifeAlone: Bool { hasComplaintOfLife && !isAboutConnecting }

  /// A complaint that only a connected number can give rise to.
  var hasComplaintOfLife: Bool {
    all(.symptom).contains { fact in
      Symptom.ofLife.contains { fact.says($0.id) }
    }
  }
}

extension Symptom {
  fileprivate static let ofLife: [Symptom] = [
    .inboundMissing, .outboundFailing, .echoesMissing, .echoesDuplicated, .oldMediaPlaceholders,
    .historyMissing, .contactNamesWrong, .whatsappWebOutOfSync, .linkedDevicesLoggedOut,
    .messageUnavailable, .firstMessageLate, .templatesBlocked,
  ]
}
