/// What a letter needs to know of a case besides the plan and the next step.
extension Facts {
  /// The parties that were seen at the place of a step, without the wanted provider.
  func otherParties(at step: CleanupStep?) -> [Party] {
    let key: FactKey? =
      switch step {
      case .disconnectProvider: .appBusinessPlatform
      case .removePartner: .partnersTab
      default: nil
      }
    guard let key, let look = current(key) else { return [] }
    return (otherParties(in: look) ?? []).filter { $0.name != nil }
  }

  /// How long it is from now until a time within the next two hours, in whole minutes; else `nil`.
  func minutes(until time: Instant?) -> Int? {
    guard let now, let time, time > now, time.seconds - now.seconds <= 7200 else { return nil }
    return (time.seconds - now.seconds + 59) / 60
  }

  /// They were sent a connection link.
  var hasConnectionLink: Bool {
    current(.setupLinkStatus) != nil || current(.allowedConnectionTypes) != nil
      || identifiers.contains { $0.key == .setupLinkID }
  }

  /// The steps that we or the provider take: nobody else can release what its own portfolio holds.
  var stepsOfOurs: Set<CleanupStep> {
    isHeldByProvider
      ? [.removeDedicatedNumber, .removeFromPortfolio, .escalate]
      : [.removeDedicatedNumber, .escalate]
  }

  /// The portfolio that holds the account, as somebody saw it; never the provider's own.
  var holder: Party? {
    let found = current(.otherPortfolios)?.parties ?? []
    let owner = current(.ownerPortfolio)?.party
    return ([owner] + found).compactMap { $0 }
      .first { !provider.isSelf($0) && ($0.id != selectedBusiness || found.isEmpty) }
  }
}

extension Diagnosis {
  /// Whether somebody has seen what a later step is about, so that it is more than a look.
  func knows(_ step: CleanupStep) -> Bool {
    switch step {
    case .removeDedicatedNumber: ranking.status(.dedicatedConnectionInKapso) == .confirmed
    case .disconnectProvider, .removePartner: !facts.otherParties(at: step).isEmpty
    case .removeFromPortfolio:
      ranking.status(.numberInAnotherPortfolio) == .confirmed && facts.holder != nil
    case .checkPortfolio, .wait, .retry, .escalate: true
    }
  }

  func asksFor(_ precondition: Precondition) -> Bool {
    switch precondition {
    case .pendingRegistration:
      isActionable(.onboardingUnfinished)
        && (facts.current(.registrationPending)?.flag == true
          || [Sign.isPendingAtProvider, .numberIsPending].contains { $0.answer(facts).isYes })
    case .numberOfMeta:
      isActionable(.wrongOnboardingPath)
        && facts.choseDisplayNameOnly
    }
  }

  private func isActionable(_ cause: CauseID) -> Bool {
    ranking.actionable.contains { $0.cause.id == cause }
  }
}

extension CauseID {
  /// Repaired in the app on the phone.
  var isAboutTheApp: Bool {
    switch self {
    case .disconnectedAfterWorking, .notInBusinessApp, .appAccountDeleted, .appVersionTooOld,
      .notEnoughActivity:
      true
    default: false
    }
  }
}

extension LetterOutline {
  init(_ diagnosis: Diagnosis) {
    let reported = diagnosis.facts.steps.filter { $0.outcome == .done }.map(\.step)
    self.init(
      diagnosis.plan.items,
      diagnosis.next,
      reported: Set(reported),
      ours: diagnosis.facts.stepsOfOurs
    )
  }
}
