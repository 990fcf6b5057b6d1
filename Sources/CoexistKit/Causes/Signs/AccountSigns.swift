/// Signs of an account that worked: events, checks, messages.
extension Sign {
  static let wasOffboarded = Sign(
    id: "offboarded",
    says: "Meta took the number off the Cloud API and did not put it back",
    .newest(.accountEvent, saying: "ACCOUNT_OFFBOARDED")
  ) { end, facts in facts.cameBack(after: end) ? nil : "Meta reports ACCOUNT_OFFBOARDED." }

  static let wasDisconnected = Sign(
    id: "disconnected-with-reason",
    says: "an event ends the partnership and gives a reason",
    .ownReason
  ) { end, facts in
    guard !facts.cameBack(after: end), let reason = end.word else { return nil }
    return "Meta ended the link; the reason given is \(reason, as: .word)."
  }

  static let providerWasRemoved = Sign(
    id: "wanted-provider-removed",
    says: "the wanted provider itself was removed from the WABA",
    .removal(ofProvider: true)
  ) { removal, facts in
    let isNamed = removal.party.map(facts.provider.isSelf) ?? false
    return switch (isNamed, removal.key) {
    case (true, .partnerAppRemoved): "The wanted provider's app was removed from the WABA."
    case (true, _): "The wanted provider was removed from the WABA."
    case (false, _): "A partner's app was removed from the WABA, and Meta tells only its partner."
    }
  }

  /// Without a reason beside it the event may as well tell that an old partner was taken off.
  static let somePartnerWasRemoved = Sign(
    id: "some-partner-removed",
    says: "a partner of unknown name was removed from the WABA",
    .removal(ofProvider: false)
  ) { _, _ in "A partner whose name is not told was removed from the WABA." }

  static let cameBack = Sign(
    id: "came-back",
    says: "a later event or message shows the link again",
    .newest(.accountEvent, saying: "ACCOUNT_RECONNECTED")
  ) { _, facts in facts.hasEnded ? nil : "Meta reports ACCOUNT_RECONNECTED." }

  static let worksAgain = Sign(
    id: "works-again",
    says: "works again",
    .now(.echoesArrive, .messagesArrive)
  ) { works, facts in
    works.flag == true && works.provenance.settles && !facts.hasEnded ? "Messages arrive." : nil
  }

  /// An echo proves that the link was alive at its time.
  static let echoArrived = Sign(
    id: "echo-arrived",
    says: "a message typed in the app arrived at the provider",
    of: .facts(.echo, .echoesArrive)
  ) { facts in
    let seen = facts.current(.echoesArrive).flatMap { $0.flag == true ? $0 : nil }
    guard let echo = facts.all(.echo).last ?? seen, echo.provenance.settles else {
      return .unknown
    }
    let ended =
      facts.all(.accountEvent).filter { $0.says("ACCOUNT_OFFBOARDED") }
      + facts.all(.disconnectionReason)
    let isOlder = ended.contains { end in
      guard let over = end.time, let seen = echo.time else { return false }
      return over > seen
    }
    return isOlder
      ? .no([]) : .yes(Evidence("A message sent from the phone was echoed.", from: echo))
  }

  static let healthIsGreen = Sign(
    id: "health-green",
    says: "the health check is green",
    .now(.healthOverall),
    isOneOf: ["healthy"]
  ) { _ in "The provider's health check is green." }

  /// A failed check of the provider's health report, by its name.
  static func checkFailed(_ name: String, _ statement: Phrase) -> Sign {
    Sign(
      id: "check-failed-\(name)",
      says: "the provider's check \(name) fails",
      .check(name),
      group: "check:\(name)"
    ) { check, facts in
      // With an own Meta app the provider's webhook checks can be red while everything works.
      check.flag == false && !(name.hasPrefix("webhook") && facts.flag(.ownMetaApp) == true)
        ? statement : nil
    }
  }

  /// The wanted provider's app is not in the WABA's list, and the number is not just unconnected.
  static let providerNotSubscribed = Sign(
    id: "provider-not-subscribed",
    says: "the provider's app is not subscribed to the WABA",
    question: .subscribedApps,
    .now(.subscribedApps)
  ) { apps, facts in
    // Before the number is connected nobody has subscribed anything: that is no fault.
    guard let all = apps.parties, facts.connectionErrors.isEmpty, !facts.has(.wabaNotListed),
      facts.current(.kapsoConnection)?.says("none") != true, facts.flag(.ownMetaApp) != true,
      !all.contains(where: facts.provider.isSelf)
    else { return nil }
    return all.isEmpty
      ? "No app is subscribed to the WABA."
      : "The provider's app is not among the subscribed apps, only \(names: all)."
  }

  static let providerIsSubscribed = Sign(
    id: "provider-subscribed",
    says: "the provider's app is subscribed to the WABA",
    .now(.subscribedApps)
  ) { apps, facts in
    apps.parties?.contains(where: facts.provider.isSelf) ?? false
      ? "The provider's app is subscribed to the WABA." : nil
  }
}

extension Look {
  /// The last answer of a check of the provider's health report.
  static func check(_ name: String) -> Look {
    Look(keys: [.healthCheck]) { facts in
      let checks = facts.all(.healthCheck).filter { $0.subject?.equalsIgnoringCase(name) ?? false }
      return checks.suffix(1).filter { $0.flag != nil }
    }
  }

  /// The newest word on why the wanted link ended.
  static let ownReason = Look(keys: [.disconnectionReason]) { facts in
    facts.newest(facts.ownReasons).map { [$0] } ?? []
  }

  /// The newest removal after which nothing came back.
  ///
  /// Of the wanted provider by its own name or id, or of a party that may be it. Only the app that
  /// was removed is told so.
  fileprivate static func removal(ofProvider isProvider: Bool) -> Look {
    Look(keys: [.partnerRemoved, .partnerAppRemoved]) { facts in
      let removals = facts.ownRemovals.filter { removal in
        let isIts =
          removal.party.map(facts.provider.isSelf) ?? false || removal.key == .partnerAppRemoved
        return isIts == isProvider && !facts.cameBack(after: removal)
      }
      return facts.newest(removals).map { [$0] } ?? []
    }
  }
}

extension Facts {
  /// Whether the account came back after an end.
  func cameBack(after end: Fact) -> Bool {
    log?.insert(Life.keys)
    return life.cameBack(after: end)
  }

  /// Whether the link ended and did not come back.
  fileprivate var hasEnded: Bool { lastEnd.map { !cameBack(after: $0) } ?? false }
}
