/// What is of the past: attempts to connect that a later success has answered.
///
/// Of two errors at different times the newer one tells the present state; an echo or a finished
/// signup after an error shows that its link is no longer in the way.
extension Facts {
  /// The same facts without what later ones have answered; its errors are kept in ``pastErrors``.
  var atPresent: Facts {
    var present = self
    if let success = lastSuccess {
      present.setAside { error in
        error.isOfSignup && (time(of: error).map { $0 < success } ?? false)
      }
      for topic in Topic.ofAttempt {
        present.drop(topic) { claim in
          claim.isOfAttempt && ((claim.time ?? lastAttempt).map { $0 < success } ?? false)
        }
      }
    }
    let newest = errors.filter(\.isOfSignup).compactMap(\.time).max()
    present.setAside { error in
      guard error.isOfDoor, let time = error.time, let newest else { return false }
      return time.adding(minutes: Self.sameAttempt) < newest
    }
    present.setAside(where: isOver)
    for event in foreignPartnersRemoved {
      for step in [CleanupStep.disconnectProvider, .removePartner] {
        present.add(StepReport(step: step, seenIn: event))
      }
    }
    return present
  }

  /// Dated events that a partner, not the wanted provider, left and has not come again.
  private var foreignPartnersRemoved: [Claim] {
    // With two accounts in a case an event may be the other one's.
    guard Set(identifiers.filter { $0.key == .wabaID }.map(\.value)).count < 2 else { return [] }
    let back = foreignPartnersAdded.compactMap(\.time).max()
    return all(.partnerRemoved).filter { claim in
      guard let party = claim.party, !provider.isSelf(party), claim.provenance.settles,
        let time = claim.time
      else { return false }
      return back.map { $0 < time } ?? true
    }
  }

  /// Errors of one attempt lie within so many minutes.
  private static let sameAttempt = 60

  /// What shows that the number was connected as it is wanted, at the time of each claim.
  var proofsOfLife: [Claim] {
    let flags: [Topic] = [.echo, .echoesArrive, .messagesArrive]
    var proofs = flags.flatMap { all($0) }.filter { $0.flag == true }
    proofs += all(.signupEvent).filter { $0.says("FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING") }
    proofs += all(.accountEvent).filter { $0.says("ACCOUNT_RECONNECTED") }
    proofs += all(.partnerAdded).filter { $0.party.map(provider.isSelf) ?? false }
    return proofs.filter(\.provenance.settles)
  }

  /// The last time at which the number was seen to be connected as it is wanted, or to have been.
  var lastSuccess: Instant? {
    var proofs = proofsOfLife
    proofs += all(.kapsoConnection).filter { $0.says("coexistence") }
    proofs += all(.healthOverall).filter { $0.says("healthy") }
    // A link that ended had been there.
    proofs +=
      all(.accountEvent).filter { $0.says("ACCOUNT_OFFBOARDED") } + all(.disconnectionReason)
    proofs += numberNodes.compactMap { node in
      node.app.flag == true && node.platform?.says("CLOUD_API") ?? false ? node.platform : nil
    }
    return proofs.filter(\.provenance.settles).compactMap(\.time).max()
  }

  /// Whether the number was seen to be connected as it is wanted, and nothing came after.
  var isConnected: Bool {
    guard connectionErrors.isEmpty, !has(.wabaNotListed) else { return false }
    let link = current(.kapsoConnection)
    if let link, link.provenance.settles, !link.says("coexistence") { return false }
    guard let success = lastSuccess else {
      return link.map { $0.provenance.settles && lastChange == nil } ?? false
    }
    return [lastChange, lastAttempt].compactMap { $0 }.allSatisfy { $0 <= success }
  }

  /// Whether all errors are of the past, and the number is connected now.
  var hasOvercomeErrors: Bool { errors.isEmpty && !pastErrors.isEmpty && isConnected }

  /// Whether a limit had let go before the case was looked at; one without a figure does in a day.
  private func isOver(_ error: ReportedError) -> Bool {
    guard error.isOfLimit, let now, let time = time(of: error) else {
      return false
    }
    let documented = error.entry?.wait ?? 0
    return time.adding(minutes: documented > 0 ? documented : Self.longestLimit) < now
  }

  /// In minutes.
  private static let longestLimit = 1440
}

extension ReportedError {
  /// Meta counts tries or calls, and there were too many.
  var isOfLimit: Bool { entry?.category == .rateLimit }

  /// An error of the signup window, of registering or of an id that was wrong: it stood in the way of
  /// connecting.
  fileprivate var isOfSignup: Bool {
    switch entry?.category {
    case .ownership, .partnerSharing, .eligibility, .wrongOnboardingPath, .registrationPIN: true
    default: entry?.indicates == .wrongIdentifier
    }
  }

  /// An error of the window's first doors: who got behind them later meets another one.
  fileprivate var isOfDoor: Bool {
    entry?.category == .eligibility || entry?.indicates == .numberLinkedToPage
  }
}

extension StepReport {
  /// A step that Meta's own event reports as done.
  fileprivate init(step: CleanupStep, seenIn event: Claim) {
    self.init(
      step: step,
      time: event.time,
      evidence: .capture,
      outcome: .done,
      origin: event.origin
    )
  }
}

extension Topic {
  /// What an attempt to connect leaves behind.
  fileprivate static let ofAttempt: [Topic] = [
    .signupAskedFor, .signupEntry, .signupEnded, .signupStep, .signupEvent, .symptom,
  ]
}

extension Claim {
  /// Whether it tells of an attempt, and not of a success or of the life afterwards.
  fileprivate var isOfAttempt: Bool {
    switch topic {
    case .signupEvent: !says("FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING")
    case .symptom: Symptom.ofAttempt.contains { says($0.id) }
    default: true
    }
  }
}

extension Symptom {
  fileprivate static let ofAttempt: [Symptom] = [
    .wabaNotListed, .smsOrVoiceRequested, .qrExpired, .popupClosed, .notEligibleMessage,
    .partnerSharingMessage, .numberNotAssociatedMessage,
  ]
}
