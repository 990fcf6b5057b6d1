/// Whether the support ticket has what support asks for (contract, section 7).
struct TicketReadiness: Sendable {
  /// Something that is missing, where to find it, and whether the ticket can go without.
  struct Gap: Sendable {
    let field: String
    let place: Phrase
    /// `not-issued-yet`, `not-captured` or `code-is-not-the-text`.
    let reason: String
    let isBlocking: Bool
  }

  let have: [String]
  let missing: [Gap]

  var isReady: Bool { !missing.contains(where: \.isBlocking) }

  /// `isSure` says that a cause is known that nobody meets in Meta's window: where no error came with
  /// it, none is missing.
  init(_ facts: Facts, isAboutOwnership: Bool, isSure: Bool) {
    var have: [String] = []
    var missing: [Gap] = []
    func ask(
      _ field: String,
      isThere: Bool,
      at place: Phrase,
      _ reason: String = "not-captured",
      isBlocking: Bool = false
    ) {
      if isThere {
        have.append(field)
      } else {
        missing.append(Gap(field: field, place: place, reason: reason, isBlocking: isBlocking))
      }
    }
    let notIssued = facts.isBeforeFirstConnection
    let account = facts.provider.fill(MenuPath.accountSettings)
    // What names the number before there is an id.
    let standIns = facts.missingStandIns.map { Self.standIns[$0] ?? $0.id }
    let instead = standIns.isEmpty ? nil : "give \(standIns.joined(separator: " and ")) instead"
    let places =
      notIssued
      ? [
        ["not issued yet", instead].compactMap { $0 }.joined(separator: "; "),
        [account, instead].compactMap { $0 }.joined(separator: ", or "),
      ]
      : [facts.provider.fill(MenuPath.providerNumber), account]
    for (key, place) in zip([IdentifierKey.phoneNumberID, .wabaID], places) {
      ask(
        key.id,
        isThere: facts.has(key),
        at: Phrase(ours: place),
        notIssued ? Self.notIssuedYet : "not-captured",
        isBlocking: !(notIssued && standIns.isEmpty)
      )
    }
    let hasText = (facts.errors + facts.pastErrors).contains { $0.sentence != nil }
    if hasText || !facts.isWithoutWords(isSure: isSure) {
      ask(
        QuestionChooser.fallbackFact,
        isThere: hasText,
        at: "copied from Meta's window, or a screenshot of it",
        facts.errors.isEmpty ? "not-captured" : "code-is-not-the-text",
        isBlocking: true
      )
    }
    let shots: [Attachment.Shows] = [
      .businessPlatformList, .partnersTab, .portfolioAccounts, .errorWindow,
    ]
    for shows in isAboutOwnership ? shots : [] {
      ask(
        "screenshot:\(shows.id)",
        isThere: facts.attachments.contains { $0.shows == shows },
        at: Phrase(ours: facts.provider.fill(shows.place))
      )
    }
    self.have = have
    self.missing = missing
  }
}

extension TicketReadiness {
  /// The reason of a gap that nobody can fill.
  static let notIssuedYet = "not-issued-yet"
  /// What names a number before it has an id.
  fileprivate static let standIns: [IdentifierKey: String] = [
    .displayPhoneNumber: "the phone number", .businessID: "the portfolio id",
  ]
}

extension Facts {
  /// What could name the number instead of an id, and is not captured either.
  var missingStandIns: [IdentifierKey] {
    [.displayPhoneNumber, .businessID].filter { !has($0) }
  }

  /// Whether what people see comes without an error, or with a word of the provider's alone, so that
  /// there are no words to copy.
  fileprivate func isWithoutWords(isSure: Bool) -> Bool {
    if isWithoutErrorText { return true }
    let all = errors + pastErrors
    if !all.isEmpty { return all.allSatisfy { $0.word != nil } }
    let seen = Symptom.allCases.filter { has($0) }
    return seen.isEmpty ? isSure : !seen.contains(where: \.showsWords)
  }

  func has(_ key: IdentifierKey) -> Bool { identifiers.contains { $0.key == key } }

  /// Meta issues ids when the first signup ends; before that there is nothing to send.
  ///
  /// Only where an attempt to connect was seen, or the provider lists no such number: of a number of
  /// which nobody knows how far it is, an id may be missing and issued.
  var isBeforeFirstConnection: Bool {
    guard isAboutConnecting || current(.kapsoConnection)?.says("none") ?? false else {
      return false
    }
    let finished = all(.signupEvent).contains {
      $0.word?.reading { $0.hasPrefix("FINISH") } ?? false
    }
    let connected = current(.kapsoConnection).map { !$0.says("none") } ?? false
    let ended = current(.signupEnded)?.says("finished") ?? false
    return !finished && !connected && !ended && all(.platformType).isEmpty
      && all(.phoneStatus).isEmpty && !isInUse
  }

  /// Whether messages go or went through the number: then Meta has issued its ids, whether or not
  /// anybody captured them.
  private var isInUse: Bool {
    let traffic: [FactKey] = [
      .echo, .echoesArrive, .inboundMessage, .messagesArrive, .sendsWork, .readsWork, .liveMedia,
      .liveMediaWorks, .mediaPlaceholder, .historyProgress, .disconnectionReason, .templateEvent,
    ]
    return hasComplaintOfLife || flag(.workedBefore) == true
      || traffic.contains { !all($0).isEmpty }
      || (errors + pastErrors).contains {
        $0.isOfCallOnNumber || $0.entry?.category.isOfTraffic ?? false
      }
  }
}

extension ReportedError {
  /// A program's call was refused that names a number or an account: its id exists, captured or not.
  fileprivate var isOfCallOnNumber: Bool {
    guard fbtraceID != nil || !path.isEmpty, !isOfSignup, let entry else { return false }
    return entry.owner == .developer || entry.category == .authPermission
  }
}

extension ErrorCategory {
  /// What only a number that has its ids can meet: it sends, or it is registered by a call.
  fileprivate var isOfTraffic: Bool {
    switch self {
    case .messageLevel, .payment, .template, .historySync, .throughput, .registrationPIN: true
    case .ownership, .partnerSharing, .eligibility, .wrongOnboardingPath, .authPermission, .policy,
      .displayName, .verification, .limits, .rateLimit, .transient, .elsewhere,
      .other:
      false
    }
  }
}

extension Attachment.Shows {
  /// The page the screenshot must show.
  var place: MenuPath? {
    switch self {
    case .businessPlatformList: .businessPlatform
    case .partnersTab: .partnersTab
    case .portfolioAccounts: .whatsappAccounts
    case .errorWindow: .window
    case .phoneNumbers: .phoneNumbers
    case .other: nil
    }
  }
}

extension Symptom {
  /// Whether Meta or the provider says something that support wants word for word.
  fileprivate var showsWords: Bool {
    switch self {
    case .notEligibleMessage, .partnerSharingMessage, .numberNotAssociatedMessage,
      .outboundFailing, .reauthorizePrompt, .messageUnavailable, .templatesBlocked, .limited,
      .popupClosed, .disconnected, .qrExpired:
      true
    case .wabaNotListed, .smsOrVoiceRequested, .inboundMissing, .echoesMissing, .echoesDuplicated,
      .oldMediaPlaceholders, .historyMissing, .contactNamesWrong, .whatsappWebOutOfSync,
      .linkedDevicesLoggedOut, .firstMessageLate, .webhookSilent:
      false
    }
  }
}
