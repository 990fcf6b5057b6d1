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
