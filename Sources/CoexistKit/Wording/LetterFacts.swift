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

  var isQRExpired: Bool { Sign.qrExpired.answer(self).isYes || has(.qrExpired) }

  /// How long it is from now until a time within the next two hours, in whole minutes; else `nil`.
  func minutes(until time: Instant?) -> Int? {
    guard let now, let time, time > now, time.seconds - now.seconds <= 7200 else { return nil }
    return (time.seconds - now.seconds + 59) / 60
  }

  /// The steps that we or the provider take: nobody else can release what its own portfolio holds.
  var stepsOfOurs: Set<CleanupStep> {
    let isHeld = current(.ownerPortfolio)?.party.map { provider.isSelf($0) } ?? false
    return isHeld
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
        && facts.current(.signupEntry)?.says("display-name-only") ?? false
    }
  }

  private func isActionable(_ cause: CauseID) -> Bool {
    ranking.actionable.contains { $0.cause.id == cause }
  }
}

extension Cause {
  /// Whether a step is there because of this cause: what the look finds elsewhere is removed there.
  fileprivate func isReason(for step: CleanupStep) -> Bool {
    self.step == step || id == .numberInAnotherPortfolio && step == .removeFromPortfolio
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

/// What a letter gives as the reason, before it asks for anything.
enum LetterReason: Hashable, Sendable {
  case cause(CauseID, isSure: Bool)
  /// The message is about something else than the connection.
  case elsewhere
  /// The QR code was not scanned in time.
  case qrExpired
  /// What is going on, where no cause stands behind it.
  case kind(NextKind)
  /// Nobody can say yet.
  case unknown

  init(_ diagnosis: Diagnosis, _ outline: LetterOutline) {
    let next = diagnosis.next
    if next.kind == .nothing, diagnosis.verdict == .elsewhere {
      self = .elsewhere
      return
    }
    if next.kind == .escalate || next.cause == nil && [.wait, .nothing].contains(next.kind) {
      self = .kind(next.kind)
      return
    }
    // What a step was done about is no reason for another one.
    let open = Set(outline.later + [next.step].compactMap { $0 })
    let sure = diagnosis.ranking.actionable.filter { finding in
      finding.cause.id == next.cause || finding.cause.step == nil
        || open.contains(where: finding.cause.isReason(for:))
    }
    let leading =
      if let cause = next.cause {
        sure.first { $0.cause.id == cause }
      } else if let step = next.step {
        sure.first { $0.cause.isReason(for: step) }
          ?? (step == .retry ? nil : sure.first { $0.cause.step != nil })
      } else {
        sure.first
      }
    if leading?.cause.id == .signupInterrupted, diagnosis.facts.isQRExpired {
      self = .qrExpired
    } else if let leading {
      self = .cause(leading.cause.id, isSure: leading.status == .confirmed)
    } else if next.kind == .ask {
      self = outline.turn == .theirs ? .unknown : .kind(.ask)
    } else {
      self = .kind(outline.turn == .ours ? .provider : next.kind)
    }
  }
}

extension Instant {
  /// The end of a minute that has begun; a full minute stays as it is.
  var minuteRoundedUp: Instant { Instant(epoch: (seconds + 59) / 60 * 60) ?? self }
}
