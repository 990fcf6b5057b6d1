/// What a letter needs to know of a case besides the plan and the next step.
extension Facts {
  /// The parties that were seen at the place of a step, without the wanted provider; none where two
  /// looks disagree.
  func otherParties(at step: CleanupStep?) -> [Party] {
    guard let step, step.isLinkOfParty, let key = step.lists.first, let look = current(key),
      contradictions(of: look).isEmpty
    else { return [] }
    return (otherParties(in: look) ?? []).filter { $0.name != nil }
  }

  /// Whether a party was seen at the place of a step although its removal was reported.
  func isSeenUndone(_ step: CleanupStep) -> Bool {
    let listed = wasDoneBeforeArrival(step) ? [] : otherParties(at: step)
    return steps.contains { report in
      report.step == step && report.outcome == .done
        && listed.contains { party in
          report.what.map { NamedParties([$0]).contains(party) } ?? true
        }
    }
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

  /// The portfolio that was seen to own the account, where it has a name; never the provider's own.
  var seenOwner: Party? {
    guard let owner = current(.ownerPortfolio), owner.provenance.settles, let party = owner.party,
      party.name != nil, !provider.isSelf(party)
    else { return nil }
    return party
  }

  /// Whether the case holds more than one number or account of the customer's.
  var isOfSeveral: Bool {
    !otherRecords.isEmpty || phoneNumbers.count > 1 || values(of: .wabaID).count > 1
  }

  /// Somebody tried to connect the number: a look at a number that works is no attempt.
  var triedToConnect: Bool {
    lastAttempt != nil || errors.contains { $0.isOfOnboarding || $0.setupLink != nil }
      || [.signupEnded, .signupEvent, .signupStep, .signupAskedFor, .attempts]
        .contains { current($0) != nil }
      || all(.symptom).contains(where: \.isOfAttempt)
  }

  /// The newest status of the number is that it is not connected.
  var showsDisconnected: Bool {
    current(.phoneStatus)?.says(anyOf: ["DISCONNECTED", "DELETED", "BANNED"]) ?? false
  }

  /// A code by SMS or call is in play for a number of the app.
  var isCodeInPlay: Bool {
    wantsCoexistence
      && [Sign.smsOrVoiceAsked, .symptom(.smsOrVoiceRequested)].contains { $0.answer(self).isYes }
  }

  /// Somebody said that a step was done, and nobody has seen it.
  func isSaid(_ step: CleanupStep) -> Bool {
    steps.contains { $0.step == step && $0.outcome == .done && !$0.isSeen }
  }

  /// The portfolio that holds the account, as somebody saw it; never the provider's own.
  var holder: Party? { isHeldByProvider ? nil : portfolioAtStake.party }
}

extension Diagnosis {
  /// The step in question, or waited for, that was reported as done and seen undone; else `nil`.
  var stepSeenUndone: CleanupStep? {
    let place = next.stepInQuestion
    return [CleanupStep.disconnectProvider, .removePartner].first { step in
      (place == step || place == .wait) && facts.isSeenUndone(step)
    }
  }

  /// Whether somebody has seen what a later step is about, so that it is more than a look.
  func knows(_ step: CleanupStep) -> Bool {
    switch step {
    case .removeDedicatedNumber: isProven(.dedicatedConnectionInKapso)
    // Without a name it is looked for.
    case .disconnectProvider, .removePartner: !facts.otherParties(at: step).isEmpty
    case .removeFromPortfolio:
      isProven(.numberInAnotherPortfolio) && facts.holder != nil
    case .retry: facts.triedToConnect && !facts.worksSinceTheErrors
    case .checkPortfolio, .wait, .escalate: true
    }
  }

  /// Parties that the evidence of the leading link names, where nobody saw them at its place: who
  /// had the number before, whose app is subscribed.
  var namedByEvidence: [Party] {
    guard let lead = ranking.actionable.first(where: { $0.cause.step?.isLinkOfParty ?? false }),
      facts.otherParties(at: lead.cause.step).isEmpty
    else { return [] }
    let names = lead.rows.filter(\.effect.speaksFor)
      .flatMap { $0.evidence.statement.words(.businessName) }
    return names.map { Party(name: $0) }.filter { !facts.provider.isSelf($0) }.withoutRepeats
  }

  /// Another attempt is forbidden for now.
  var forbidsRetry: Bool { next.kind != .nothing && plan.forbidsRetry(beside: next) }

  func asksFor(_ precondition: Precondition) -> Bool {
    switch precondition {
    case .pendingRegistration: isActionable(.onboardingUnfinished) && facts.isSeenPending
    case .leftover:
      !facts.isSeenPending && facts.current(.kapsoConnection) == nil
        && (isActionable(.onboardingUnfinished)
          || isActionable(.wrongOnboardingPath)
            && (facts.hasFinishedOtherPath || Sign.finishedDedicated.answer(facts).isYes))
    case .stillInTheApp:
      isActionable(.wrongOnboardingPath) && facts.hasFinishedOtherPath
        && facts.current(.numberInBusinessApp) == nil && facts.all(.echo).isEmpty
    case .numberOfMeta, .numberOfMetaUnseen:
      isActionable(.wrongOnboardingPath) && facts.choseDisplayNameOnly
        && (facts.numberOfMeta == nil) == (precondition == .numberOfMetaUnseen)
    }
  }

  private func isProven(_ cause: CauseID) -> Bool { ranking.status(cause) == .confirmed }

  private func isActionable(_ cause: CauseID) -> Bool {
    ranking.actionable.contains { $0.cause.id == cause }
  }
}

extension Phrase {
  /// The words of the input in it that are of one kind.
  func words(_ kind: FieldKind) -> [Untrusted] {
    pieces.compactMap { piece in
      if case .theirs(let words, kind) = piece { words } else { nil }
    }
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

extension Facts {
  /// Steps that we or the customer did: nothing is said of what somebody else may have done.
  var stepsToTell: Set<CleanupStep> {
    stepsDoneByUs.union(steps.filter { $0.outcome == .done && $0.isByCustomer }.map(\.step))
  }

  /// Steps that we or the provider took.
  var stepsDoneByUs: Set<CleanupStep> {
    let ours = stepsOfOurs
    let done = steps.filter { report in
      report.outcome == .done
        && (report.isBy(["agent", "provider", "support"]) || ours.contains(report.step))
    }
    return Set(done.map(\.step))
  }

  /// Who was removed at the place of a step, by their names.
  func removedParties(at step: CleanupStep) -> [Party] {
    steps.filter { $0.step == step && $0.outcome == .done }.compactMap(\.what)
      .withoutRepeats.map { Party(name: $0) }
  }
}

extension LetterOutline {
  init(_ diagnosis: Diagnosis) {
    self.init(
      diagnosis.plan.items,
      diagnosis.next,
      reported: diagnosis.facts.stepsToTell,
      ours: diagnosis.facts.stepsOfOurs,
      endsInConnecting: diagnosis.repair?.endsInConnecting ?? false,
      looksFirst: diagnosis.stepSeenUndone != nil
    )
  }
}

extension Diagnosis {
  /// What the letter tells of the repair beyond its cause.
  fileprivate var repair: LetterDetail? {
    next.cause.flatMap(Cause.named)?.letterDetail(in: facts) ?? rowLetter
  }

  /// A number without the app needs none of the repairs there: it is connected without it.
  func isConnectedInstead(_ outline: LetterOutline) -> Bool {
    facts.hasNoPhoneApp && next.kind == .fix && next.owner == .customer && outline.later.isEmpty
      && next.cause?.isAboutTheApp == true
  }
}

extension LetterOutline {
  var wordsOfDue: NextKind {
    if case .words(let kind) = due { return kind }
    if case .remedy(_, let kind) = due { return kind }
    return .wait
  }
}
