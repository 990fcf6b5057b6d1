/// What the report forbids, said to whoever reads the letter.
extension LetterWriter {
  /// What the report forbids to whoever the letter reaches, of which no other line of it speaks.
  func unsaid(beside order: CustomerOrder) -> [DoNot] {
    var lines = Set(
      [order.before, order.choice].compactMap { $0 } + order.orders + order.avoid + notBesides
        + (saysNoCode ? [.noCodeNow] : []) + [detail?.finding].compactMap { $0 }
    )
    return forbiddenToThem(beside: order).filter { forbidden in
      guard lines.isDisjoint(with: forbidden.saidBy) else { return false }
      lines.formUnion([forbidden.letter].compactMap { $0 })
      return true
    }
  }

  /// What the report forbids and concerns whoever the letter reaches: a program's part where there is
  /// a call of one, or something is passed on.
  func forbiddenToThem(beside order: CustomerOrder?) -> [DoNot] {
    let passesOn = order?.lastLine == phrases.reportBack || facts.hasCallOfRegistration
    // Who only sent calls of a program has no window open.
    let isOfCalls = next.ask?.fact == QuestionChooser.fallbackFact && facts.isOfCallsOnly
    return diagnosis.doNot.filter { forbidden in
      switch forbidden.reader {
      case .us: false
      case .customer: !isOfCalls
      case .programs: passesOn
      }
    }
  }
}

extension Facts {
  /// A program registered the number, or tried to.
  var hasCallOfRegistration: Bool {
    errors.contains { error in
      error.entry?.category == .registrationPIN || error.path.hasSuffix("register")
    }
  }
}

extension DoNot {
  /// The sentences of letters that forbid the same, its own among them.
  var saidBy: [Localised] {
    [letter].compactMap { $0 } + (topic?.sentences ?? [])
  }
}

extension DoNot.Topic {
  /// Whoever is to change nothing at all is not to change this either.
  private static let nothingChanged: [Localised] =
    [.onlyLook] + StepWords.escalation.order.orders

  /// What letters say of it in other places than among what is to be avoided.
  var sentences: [Localised] {
    switch self {
    case .attempt: []
    case .connection: [.nothingForNow]
    case .anotherLogin: Cause.rateLimited.letter.orders[.wait]?.orders ?? []
    case .providerInUse: Self.before(.disconnectProvider)
    case .partnerInUse: Self.before(.removePartner)
    case .dedicatedInUse: Self.before(.removeDedicatedNumber)
    case .ownShare:
      Self.nothingChanged
        + [true, false].map { StepWords.partnerToRemove($0) }
    case .removalFromPortfolio:
      Self.nothingChanged + Localised.portfolioStays + [.nothingForNow]
    case .accountNotCompared:
      Self.nothingChanged + Localised.portfolioStays + CustomerOrder.accountIDFirst.orders
        + StepWords.release.order.orders
        + [StepWords.accountToCheck, .unusedAccount]
        + [DoNot.removalFromPortfolio("").letter ?? .nothing]
    case .appDeletion:
      [.onlyLook] + CleanupStep.disconnectProvider.appWords
        + CleanupStep.removeFromPortfolio.appWords
    case .appChange: Self.nothingChanged
    case .registration:
      [LetterPhrases.shared.passOn, LetterPhrases.shared.passOnIfAny].map {
        $0(.leaveOutRegistration)
      }
    case .numberInApp: [.leavesTheApp, LetterDetail.rightCode.finding]
    case .codeByMessage:
      [.noCodeNow, .noCodeByMessage, .leaveTheWindow]
        + (LetterDetail.linkWithoutApp.order?.orders ?? [])
    case .oldWindow: [.closeTheOldWindow]
    }
  }

  private static func before(_ step: CleanupStep) -> [Localised] {
    [true, false].compactMap { step.letter(isSeen: $0).order.before } + nothingChanged
  }
}

extension CleanupStep {
  /// What becomes of the app in this step.
  fileprivate var appWords: [Localised] {
    [true, false].compactMap { letter(isSeen: $0).app }
  }
}
