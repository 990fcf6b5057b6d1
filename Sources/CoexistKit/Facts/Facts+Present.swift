/// What is of the past: attempts to connect that a later success has answered.
///
/// Of two errors at different times the newer one tells the present state; an echo or a finished
/// signup after an error shows that its link is no longer in the way.
extension Facts {
  /// The same facts without what later ones have answered; its errors are kept in ``pastErrors``.
  var withoutResolvedErrors: Facts {
    let (life, listing) = (lastLife, lastListing)
    let reads = Reads(self)
    let healthy = newest(all(.healthOverall)).flatMap { $0.says("healthy") ? $0.time : nil }
    let answers = Answers(self)
    let door = errors.lazy.filter(\.isOfWindow).compactMap(\.time).max()
    let isDoorPassed = errors.contains { $0.isOfWindow && !$0.isOfOlderMail }
    let success = later(life, listing)
    let gone = foreignPartnersRemoved
    let isListed = isListedNow
    let looks = looksAtLife
    let isInUse = isListed && isSeenInUse
    return present(
      without: { error in
        if isOver(error) { return true }
        if error.isOfDoor, let time = error.time, let door,
          time.adding(minutes: Self.sameAttempt) < door
        {
          return true
        }
        if error.isOfDoor, error.isOfOlderMail, error.time == nil, isDoorPassed { return true }
        if answers.cover(error) { return true }
        if error.isOfConnection, let looks, are(looks, notBefore: error) { return true }
        guard let seen = time(of: error) else { return false }
        let answer = error.isOfWindow ? success : error.isOfSignup ? life : nil
        return answer.map { seen < $0 } ?? false
          || isListed && (error.isOfWindow || error.isOfUnknownWords)
          || reads.answer(error, of: seen)
      },
      dropping: FactKey.ofAttempt,
      where: { fact in
        if let healthy, let time = fact.time, fact.isOfCheckedLife, time < healthy { return true }
        // What the agent supplies is said now.
        guard fact.provenance != .supplied else { return false }
        if isInUse, fact.key == .symptom, !fact.provenance.settles { return true }
        if fact.key == .setupLinkStatus { return answers.cover(fact) }
        guard fact.isOfAttempt else { return false }
        if isListed { return true }
        guard let success else { return false }
        // Undated words are older than what was seen.
        guard let time = fact.time ?? lastAttempt else { return !fact.provenance.settles }
        return time < success
      },
      adding: gone.flatMap { event in
        [CleanupStep.disconnectProvider, .removePartner].map { step in
          StepReport(step: step, seenIn: event)
        }
      }
        + (gone.isEmpty ? listedPartnersRemoved : []).map { event in
          StepReport(step: .removePartner, seenIn: event, what: event.party?.id)
        }
    )
  }

  /// Dated events that the partners who stood on the Partners tab when somebody looked left the account
  /// since; none while one of them is still there (``otherParties(in:)``).
  private var listedPartnersRemoved: [Fact] {
    guard let tab = newest(all(.partnersTab)), let seen = tab.time else { return [] }
    let listed = Set((otherParties(in: tab) ?? []).compactMap(\.id))
    let accounts = values(of: .wabaID)
    return all(.partnerRemoved).filter { fact in
      guard let id = fact.party?.id, listed.contains(id), fact.provenance.settles,
        fact.time.map({ $0 > seen }) ?? false,
        !foreignPartnersAdded.contains(where: { $0.party?.id == id })
      else { return false }
      return fact.subject.map { accounts.isEmpty || accounts.contains($0) } ?? true
    }
  }

  /// Dated events that a partner, not the wanted provider, left the account: only where it is the
  /// only partner known, did not come back, and Meta, which had time to take it in, has not said
  /// since that the number is taken.
  var foreignPartnersRemoved: [Fact] {
    // With two accounts in a case an event may be the other one's.
    let accounts = values(of: .wabaID)
    guard accounts.count < 2 else { return [] }
    let back = foreignPartnersAdded.compactMap(\.time).max()
    let taken = connectionErrors.compactMap { self.time(of: $0) }.max()
    let tab = newest(all(.partnersTab))
    let listed = tab.flatMap { otherParties(in: $0) } ?? []
    return all(.partnerRemoved).filter { fact in
      guard let party = fact.party, !isOwn(fact), fact.provenance.settles,
        let time = fact.time, back.map({ $0 < time }) ?? true,
        taken.map({ $0 < settled(after: time) }) ?? true
      else { return false }
      let isOnlyOne =
        listed.count < 2 && tab?.isWhole ?? true
        && listed.allSatisfy { $0.id == nil || $0.id == party.id }
      return isOnlyOne && (fact.subject.map { accounts.contains($0) } ?? accounts.isEmpty)
    }
  }

  /// Errors within so many minutes count as errors of one attempt.
  static let sameAttempt = 60

  /// Whether a limit was over before the case was looked at; one without a documented time is over
  /// after a day.
  private func isOver(_ error: ReportedError) -> Bool {
    guard error.isOfLimit, let now, let time = time(of: error) else {
      return false
    }
    let told = error.waitMinutes
    return time.adding(minutes: told > 0 ? told : Self.longestLimit) < now
  }

  /// In minutes.
  private static let longestLimit = 1440
}

extension ReportedError {
  /// Words alone, that no list has.
  fileprivate var isOfUnknownWords: Bool { entry == nil && code == nil && setupLink == nil }

  /// An error of the signup window: what it stands for was in the way of connecting.
  fileprivate var isOfWindow: Bool {
    switch entry?.category {
    case .ownership, .partnerSharing, .eligibility, .wrongOnboardingPath: true
    default: false
    }
  }

  /// An error of the signup or of the registration: a sign of life after it shows that it is over.
  var isOfSignup: Bool {
    switch entry?.category {
    case .registrationPIN: return true
    case .policy, .payment, .template, .displayName, .rateLimit, .throughput: return false
    default: break
    }
    return isOfWindowCode || entry?.indicates == .signupInterrupted
  }

  /// Its number, or that of its subcode or its words, is one that only Meta's window gives.
  var isOfWindowCode: Bool {
    [code, entry?.code].compactMap { $0 }.contains { number in
      [2_494, 2_655, 3_441].contains(number / 1_000)
    }
  }

  /// An error that keeps a number from being connected or moved, by where Meta documents it.
  var isOfOnboarding: Bool {
    isOfSignup || entry?.source == .metaSignupErrors
      || entry?.code == KnownError.moveRefused
  }

  /// An error of the first screens of Meta's window: a later error of the window shows that the
  /// customer passed them.
  fileprivate var isOfDoor: Bool { entry?.category == .eligibility }
}

extension StepReport {
  /// A step that Meta's own event reports as done.
  fileprivate init(step: CleanupStep, seenIn event: Fact, what: Untrusted? = nil) {
    self.init(
      step: step,
      time: event.time,
      evidence: .capture,
      outcome: .done,
      origin: event.origin,
      what: what
    )
  }
}

extension FactKey {
  /// What an attempt to connect leaves behind.
  fileprivate static let ofAttempt: [FactKey] = [
    .signupAskedFor, .signupEntry, .signupEnded, .signupStep, .signupEvent, .symptom,
    .setupLinkStatus,
  ]
}

extension Fact {
  /// Whether it tells of an attempt, and not of a success or of the life afterwards.
  var isOfAttempt: Bool {
    switch key {
    case .signupEvent: !says("FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING")
    case .symptom: Symptom.ofAttempt.contains { says($0.id) }
    default: true
    }
  }
}

extension Fact {
  /// Whether it is a complaint of what the provider's health check looks at.
  fileprivate var isOfCheckedLife: Bool {
    key == .symptom && provenance.isHearsay
      && [Symptom.inboundMissing, .outboundFailing, .webhookSilent, .disconnected]
        .contains { says($0.id) }
  }
}

extension Symptom {
  /// That something does not come in.
  static let ofReceiving: [Symptom] = [.inboundMissing, .echoesMissing, .webhookSilent]

  static let ofAttempt: [Symptom] = [
    .wabaNotListed, .smsOrVoiceRequested, .qrExpired, .popupClosed, .notEligibleMessage,
    .partnerSharingMessage, .numberNotAssociatedMessage,
  ]
}
