/// Signs of the way through Meta's signup window.
extension Sign {
  static let smsOrVoiceAsked = Sign.word(
    .signupAskedFor,
    isOneOf: ["sms", "voice"],
    question: .askedFor,
    group: "asked-for"
  ) { "Meta asked for a code by \($0, as: .word) to the number." }

  /// Behind the wrong door Meta's 3441041 is what comes of that door.
  static let refusedBehindWrongDoor = Sign(
    id: "refused-behind-the-wrong-door",
    says: "somebody was asked for an SMS or voice code, and 3441041 followed",
    of: .codes([3_441_041])
  ) { facts in
    let errors = facts.errors(withCodes: [3_441_041]).filter { !facts.isTooSoon($0) }
    guard let error = errors.last, facts.fact(for: .smsOrVoiceRequested) != nil else {
      return .unknown
    }
    return .yes(
      Evidence("Meta reports 3441041 behind a code by SMS or voice.", from: error)
        .grouped("symptom:\(Symptom.smsOrVoiceRequested.id)")
    )
  }

  static let pairingAsked = Sign.word(
    .signupAskedFor,
    isOneOf: ["qr", "in-app-code"],
    question: .askedFor
  ) { _ in "Meta asked to pair with the app: the right door." }

  static let wrongEntryChosen = Sign.word(
    .signupEntry,
    isOneOf: ["cloud-api", "display-name-only", "existing-app"],
    question: .entry,
    group: "entry"
  ) { "The option \"\($0, as: .word)\" was chosen." }

  static let finishedCoexistence = Sign.event(
    .signupEvent,
    isOneOf: ["FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING"]
  ) { _ in "The signup ended as WhatsApp Business App onboarding." }

  static let finishedDedicated = Sign.event(
    .signupEvent,
    isOneOf: ["FINISH", "FINISH_ONLY_WABA", "FINISH_GRANT_ONLY_API_ACCESS"]
  ) { "The signup ended with \($0, as: .word), the path of a dedicated number." }

  /// The other path came to its end and made a number: the provider has it now, as a dedicated one.
  static let dedicatedNumberWasMade = Sign(
    id: "dedicated-number-made",
    says: "a signup on the path of a dedicated number came to its end, and the number has an id",
    of: .facts(.signupEvent, .signupEnded)
  ) { facts in
    let entry = facts.current(.signupEntry)
    let ended = facts.current(.signupEnded).flatMap { end in
      end.says("finished") && entry?.says(anyOf: ["cloud-api", "existing-app"]) ?? false ? end : nil
    }
    let finish = facts.all(.signupEvent).last { $0.says("FINISH") }
    guard let end = finish ?? ended,
      facts.identifiers.contains(where: { $0.key == .phoneNumberID })
    else { return .unknown }
    return .yes(
      Evidence("The signup made a dedicated number.", from: end, group: "dedicated-number")
    )
  }

  static let stoppedAtNumberStep = Sign.event(
    .signupStep,
    isOneOf: ["PHONE_NUMBER_VERIFICATION", "PHONE_NUMBER_SETUP"]
  ) { "The window was left at \($0, as: .word), a step of the dedicated path." }

  /// A number of the app is never registered by a call; that the limit is over does not change that.
  static let registeredTooOften = Sign(
    id: "registered-too-often",
    says: "the registration of the number was called too often",
    of: .any(.errors)
  ) { facts in
    let calls = (facts.errors + facts.pastErrors).filter { $0.entry?.code == 133_016 }
    return calls.isEmpty ? .unknown : .yes(calls.map { Evidence(.reporting($0), from: $0) })
  }

  static let linkForbidsCoexistence = Sign(
    id: "setup-link-without-coexistence",
    says: "the setup link does not allow coexistence",
    .now(.allowedConnectionTypes)
  ) { link, _ in
    link.parties?.isEmpty == false && link.lacking(["coexistence"]) != nil
      ? "The setup link does not allow coexistence." : nil
  }

  static let linkIsUsedUp = Sign.word(
    .setupLinkStatus,
    isOneOf: ["expired", "revoked", "used"],
    group: "setup-link"
  ) { "The setup link is \($0, as: .word)." }

  static let qrExpired = Sign.word(
    .signupEnded,
    isOneOf: ["qr-expired"],
    group: "ended"
  ) { _ in "The signup ended because the QR code expired." }

  /// A closed window says something only when no error and no missing account explains it.
  static let windowWasClosed = Sign(
    id: "window-closed",
    says: "Meta's window was closed, and no error is known",
    of: .facts(.signupEnded, .symptom, .signupEvent)
  ) { facts in
    guard !facts.hasTellingError, !facts.has(.wabaNotListed) else { return .unknown }
    if let ended = facts.current(.signupEnded), ended.says("closed") {
      return .yes(Evidence("The window was closed before the end.", from: ended, group: "ended"))
    }
    if let closed = facts.fact(for: .popupClosed) {
      return .yes(Evidence("The window was closed.", from: closed, group: "ended"))
    }
    if let cancel = facts.all(.signupEvent).last(where: { $0.says("CANCEL") }) {
      return .yes(
        Evidence("The window reports CANCEL without an error.", from: cancel, group: "ended")
      )
    }
    return .unknown
  }

  static let isCoexistenceNode = Sign(
    id: "coexistence-node",
    says: "the number's node says app and Cloud API at once",
    .cloudNode(isInApp: true)
  ) { _, _ in "The number is in the app and on the Cloud API: coexistence works." }

  /// Only the path without a number of the customer's gives such a one.
  static let isNumberOfMeta = Sign(
    id: "number-of-meta",
    says: "the number is one with +1 555, as Meta gives them out, and not in the app",
    Look(keys: [.numberInBusinessApp]) { facts in
      facts.numberNodes.map(\.app).filter { $0.flag == false && $0.isOfMetasNumber }
    },
    group: "number-of-meta"
  ) { _, _ in "The number is one of Meta's own, with +1 555, and not in the app." }

  static let isDedicatedNode = Sign(
    id: "dedicated-node",
    says: "the number's node says Cloud API and not the app",
    .cloudNode(isInApp: false)
  ) { _, _ in "The number is on the Cloud API and not in the app: dedicated." }

  static let isAppOnlyNode = Sign(
    id: "app-only-node",
    says: "the number's node says that only the app uses it",
    .now(.platformType),
    isOneOf: ["ON_PREMISE", "NOT_APPLICABLE"]
  ) { _ in "The number is not on the Cloud API yet." }

  static let numberIsPending = Sign.word(
    .phoneStatus,
    isOneOf: ["PENDING", "UNVERIFIED"],
    group: "pending"
  ) { "The number's status is \($0, as: .word): its registration is not finished." }

  static let isListedAsCoexistence = Sign(
    id: "listed-as-coexistence",
    says: "the provider lists the number as coexistence, and no later attempt is known",
    .now(.kapsoConnection)
  ) { listing, facts in
    guard listing.says("coexistence") else { return nil }
    if let attempt = facts.lastAttempt, listing.time.map({ $0 < attempt }) ?? !listing.isSaidNow {
      return nil
    }
    return "The provider lists the number as coexistence."
  }

  static let isPendingAtProvider = Sign.word(
    .kapsoConnection,
    isOneOf: ["pending"],
    question: .kapsoConnection,
    group: "pending"
  ) { _ in "The provider lists the number as pending." }
}

extension Look {
  /// The platform of the first number that is on the Cloud API, and in the app or not.
  fileprivate static func cloudNode(isInApp: Bool) -> Look {
    Look(keys: [.numberInBusinessApp]) { facts in
      facts.numberNodes.lazy
        .filter { $0.app.flag == isInApp && (isInApp || !$0.app.isOfMetasNumber) }
        .compactMap(\.platform)
        .first { $0.says("CLOUD_API") }.map { [$0] } ?? []
    }
  }
}

extension Facts {
  /// Whether an error tells more than a closed window does; that of a token or of another product
  /// does not.
  fileprivate var hasTellingError: Bool {
    errors.contains { error in
      switch error.entry?.category {
      case .authPermission, .elsewhere: false
      case nil: error.code.map { $0 > 1_000_000 } ?? false
      default: error.provenance > .notes
      }
    }
  }
}

extension Fact {
  /// Whether it is of a number with +1 555: nobody but Meta has one, and nobody uses it in the app.
  ///
  /// Source: ``Source/kapsoConnectionHelp``.
  var isOfMetasNumber: Bool {
    guard let number = about?.number else { return false }
    return number.digits.utf8.count == 11 && number.digits.hasPrefix("1555")
  }
}
