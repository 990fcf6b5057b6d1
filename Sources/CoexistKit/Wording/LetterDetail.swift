/// What a case tells beyond its cause: why something ended, whose a portfolio is, what was chosen.
///
/// A detail was seen or told, never only supposed.
enum LetterDetail: Hashable, Sendable, CaseIterable {
  // How a signup ended.
  case qrExpired, windowClosed, windowAsked, linkOver, linkWithoutApp, smsCode, numberOfMeta
  // How a link that worked ended.
  case phoneUnused, providerSilent, deviceChanged, numberChanged, movedToWhatsApp, disconnected
  case passwordChanged, historyDeclined
  // Whose the portfolio is.
  case heldByProvider, stuckInPortfolio
  // Messages.
  case newAccount, replyWindow, sendsTooFast
  case closureAnnounced
  /// A number that is to work without the app.
  case withoutApp
  /// The message is about something else than the connection.
  case elsewhere
  // Nobody knows what is the matter.
  case unknownError, newWords, noError
}

extension LetterDetail {
  /// `cause` is the one that the letter would give as the reason, `nil` where none stands behind it.
  init?(_ cause: CauseID?, _ diagnosis: Diagnosis) {
    let facts = diagnosis.facts
    func has(_ codes: Int...) -> Bool {
      facts.errors.contains { codes.contains($0.code ?? -1) }
    }
    if diagnosis.next.step == .removeFromPortfolio, facts.isInSelectedPortfolio {
      self = .stuckInPortfolio
      return
    }
    let found: LetterDetail? =
      switch cause {
      case .signupInterrupted:
        facts.isQRExpired
          ? .qrExpired
          : facts.isLinkOver
            ? .linkOver
            : diagnosis.next.asked != nil
              ? .windowAsked : Sign.windowWasClosed.answer(facts).isYes ? .windowClosed : nil
      case .wrongOnboardingPath:
        facts.current(.signupEntry)?.says("display-name-only") ?? false
          ? .numberOfMeta
          : facts.isCodeSent
            ? .smsCode : Sign.linkForbidsCoexistence.answer(facts).isYes ? .linkWithoutApp : nil
      case .disconnectedAfterWorking: facts.reasonOfEnd
      case .tokenOrPermission:
        facts.errors.contains { $0.code == 190 && $0.subcode == 460 } ? .passwordChanged : nil
      case .historySyncLimit: has(2_593_109) ? .historyDeclined : nil
      case .numberInAnotherPortfolio:
        facts.stepsOfOurs.contains(.removeFromPortfolio) ? .heldByProvider : nil
      case .templateProblem:
        has(132_001) || facts.freshAccount != nil ? .newAccount : nil
      case .messageLevel: has(131_047) ? .replyWindow : nil
      case .rateLimited: has(130_429, 131_056) ? .sendsTooFast : nil
      default:
        facts.current(.banState)?.says("SCHEDULE_FOR_DISABLE") ?? false ? .closureAnnounced : nil
      }
    guard let found else { return nil }
    self = found
  }
}

extension Facts {
  fileprivate var isCodeSent: Bool {
    [Sign.smsOrVoiceAsked, .symptom(.smsOrVoiceRequested)].contains { $0.answer(self).isYes }
  }

  fileprivate var isLinkOver: Bool {
    Sign.linkIsUsedUp.answer(self).isYes
      || errors.compactMap { $0.entry.map { "\($0.key)" } }
        .contains { $0 == "setup-link/link_expired" || $0 == "setup-link/already_used" }
  }

  /// Why a link that worked has ended, in Meta's own words for it.
  fileprivate var reasonOfEnd: LetterDetail? {
    lastEnd?.word?.reading { reason in
      switch reason.uppercased() {
      case "PRIMARY_INACTIVITY": .phoneUnused
      case "COMPANION_INACTIVITY": .providerSilent
      case "ACCOUNT_OFFBOARDED", "USER_RE_REGISTERED": .deviceChanged
      case "CHANGE_NUMBER": .numberChanged
      case "BUSINESS_DOWNGRADE": .movedToWhatsApp
      case "ACCOUNT_DISCONNECTED": .disconnected
      default: nil
      }
    }
  }
}

/// What to ask where no fact decides.
enum LetterTrouble: Hashable, Sendable, CaseIterable {
  /// The exact words of an error.
  case words
  /// The words are there and nobody knows them: the code and the screen.
  case screen
  /// Nobody has seen an error: what does not work.
  case whatFails
  /// The same where nobody complains.
  case anything

  init(_ facts: Facts) {
    self =
      facts.errors.isEmpty
      ? facts.all(.symptom).isEmpty ? .anything : .whatFails
      : facts.errors.contains { $0.entry == nil && $0.code == nil && $0.sentence != nil }
        ? .screen : .words
  }
}

/// What a letter gives as the reason, before it asks for anything.
enum LetterReason: Hashable, Sendable {
  case cause(CauseID, isSure: Bool)
  case detail(LetterDetail)
  /// What is going on, where no cause stands behind it.
  case kind(NextKind)
  /// Nobody can say yet.
  case unknown

  init(_ diagnosis: Diagnosis, _ outline: LetterOutline) {
    let next = diagnosis.next
    if next.kind == .nothing, diagnosis.verdict == .elsewhere {
      self = .detail(.elsewhere)
      return
    }
    if next.kind == .escalate || next.cause == nil && [.wait, .nothing].contains(next.kind) {
      self = .kind(next.kind)
      return
    }
    let leading = Self.leading(diagnosis, outline)
    if let detail = LetterDetail(leading?.cause.id, diagnosis) {
      self = .detail(detail)
    } else if let leading {
      self = .cause(leading.cause.id, isSure: leading.status == .confirmed)
    } else if next.kind == .ask {
      self = Self.withoutCause(diagnosis, outline)
    } else if outline.turn == .ours {
      self = .detail(.unknownError)
    } else {
      self = .kind(next.kind)
    }
  }

  /// The finding behind the next step, or `nil`.
  private static func leading(_ diagnosis: Diagnosis, _ outline: LetterOutline) -> Finding? {
    let next = diagnosis.next
    // What a step was done about is no reason for another one.
    let open = Set(outline.later + [next.step].compactMap { $0 })
    let sure = diagnosis.ranking.actionable.filter { finding in
      finding.cause.id == next.cause || finding.cause.step == nil
        || open.contains(where: finding.cause.isReason(for:))
    }
    if let cause = next.cause { return sure.first { $0.cause.id == cause } }
    guard let step = next.step else { return sure.first }
    return sure.first { $0.cause.isReason(for: step) }
      ?? (step == .retry ? nil : sure.first { $0.cause.step != nil })
  }

  private static func withoutCause(
    _ diagnosis: Diagnosis,
    _ outline: LetterOutline
  ) -> LetterReason {
    guard outline.turn == .theirs else { return .kind(.ask) }
    guard outline.due == .question("error_text") else { return .unknown }
    switch LetterTrouble(diagnosis.facts) {
    case .screen: return .detail(.newWords)
    case .anything: return .detail(.noError)
    case .words, .whatFails: return .unknown
    }
  }
}

extension Cause {
  /// Whether a step is there because of this cause: what the look finds elsewhere is removed there.
  fileprivate func isReason(for step: CleanupStep) -> Bool {
    self.step == step || id == .numberInAnotherPortfolio && step == .removeFromPortfolio
  }
}
