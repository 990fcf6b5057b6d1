/// Signs of an account that worked: events, checks, messages.
extension Sign {
  /// The link ended and did not come back by itself.
  static let wasOffboarded = Sign(
    id: "offboarded",
    says: "Meta took the number off the Cloud API and did not put it back"
  ) { facts in
    let ends = facts.all(.accountEvent).filter { $0.says("ACCOUNT_OFFBOARDED") }
    guard let last = facts.newest(ends) else { return .unknown }
    return facts.cameBack(after: last)
      ? .no([]) : .yes(Evidence("Meta reports ACCOUNT_OFFBOARDED.", from: last))
  }

  static let wasDisconnected = Sign(
    id: "disconnected-with-reason",
    says: "an event ends the partnership and gives a reason"
  ) { facts in
    guard let last = facts.newest(facts.ownReasons) else { return .unknown }
    guard !facts.cameBack(after: last), let reason = last.word else { return .no([]) }
    return .yes(
      Evidence("Meta ended the link; the reason given is \(reason, as: .word).", from: last)
    )
  }

  static let providerWasRemoved = Sign(
    id: "wanted-provider-removed",
    says: "the wanted provider itself was removed from the WABA"
  ) { facts in
    guard let last = facts.newestRemoval(ofProvider: true) else { return .unknown }
    let isNamed = last.party.map(facts.provider.isSelf) ?? false
    let statement: Phrase =
      switch (isNamed, last.key) {
      case (true, .partnerAppRemoved): "The wanted provider's app was removed from the WABA."
      case (true, _): "The wanted provider was removed from the WABA."
      case (false, _):
        "A partner's app was removed from the WABA, and Meta tells only its partner."
      }
    return .yes(Evidence(statement, from: last))
  }

  /// Without a reason beside it the event may as well tell that an old partner was taken off.
  static let somePartnerWasRemoved = Sign(
    id: "some-partner-removed",
    says: "a partner of unknown name was removed from the WABA"
  ) { facts in
    guard let last = facts.newestRemoval(ofProvider: false) else { return .unknown }
    return .yes(
      Evidence("A partner was removed from the WABA, and Meta tells only that partner.", from: last)
    )
  }

  /// It came back, and has not ended again since.
  static let cameBack = Sign(id: "came-back", says: "a later event or message shows the link again")
  { facts in
    let returns = facts.all(.accountEvent).filter { $0.says("ACCOUNT_RECONNECTED") }
    guard let back = facts.newest(returns) else { return .unknown }
    if let end = facts.lastEnd, !facts.cameBack(after: end) { return .no([]) }
    return .yes(Evidence("Meta reports ACCOUNT_RECONNECTED.", from: back))
  }

  /// Messages come and go now, whatever happened before.
  static let worksAgain = Sign(id: "works-again", says: "works again") { facts in
    let flags: [FactKey] = [.echoesArrive, .messagesArrive]
    guard let works = facts.current(anyOf: flags), works.flag == true, works.provenance.settles
    else { return .unknown }
    if let end = facts.lastEnd, !facts.cameBack(after: end) { return .no([]) }
    return .yes(Evidence("Messages arrive.", from: works))
  }

  /// An echo proves that the link was alive at its time.
  static let echoArrived = Sign(
    id: "echo-arrived",
    says: "a message typed in the app arrived at the provider"
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

  static let inboundArrived = Sign(
    id: "inbound-arrived",
    says: "a customer's message arrived at the provider"
  ) { facts in
    guard let message = facts.all(.inboundMessage).last else { return .unknown }
    return .yes(Evidence("A message of a customer arrived.", from: message))
  }

  static let healthIsGreen = Sign(id: "health-green", says: "the health check is green") { facts in
    guard let health = facts.current(.healthOverall) else { return .unknown }
    guard health.says("healthy") else { return .no([]) }
    return .yes(Evidence("The provider's health check is green.", from: health))
  }

  /// A failed check of the provider's health report, by its name.
  static func checkFailed(_ name: String, _ statement: Phrase) -> Sign {
    Sign(id: "check-failed-\(name)", says: "the provider's check \(name) fails") { facts in
      let checks = facts.all(.healthCheck).filter { $0.subject?.equalsIgnoringCase(name) ?? false }
      guard let last = checks.last, let passed = last.flag else { return .unknown }
      // With an own Meta app the provider's webhook checks can be red while everything works.
      if name.hasPrefix("webhook"), facts.flag(.ownMetaApp) == true { return .unknown }
      return passed ? .no([]) : .yes(Evidence(statement, from: last, group: "check:\(name)"))
    }
  }

  /// The wanted provider's app is not in the WABA's list, and the number is not just unconnected.
  static let providerNotSubscribed = Sign(
    id: "provider-not-subscribed",
    says: "the provider's app is not subscribed to the WABA",
    question: .subscribedApps
  ) { facts in
    guard let apps = facts.current(.subscribedApps), let all = apps.parties else { return .unknown }
    // Before the number is connected nobody has subscribed anything: that is no fault.
    guard facts.connectionErrors.isEmpty, !facts.has(.wabaNotListed),
      facts.current(.kapsoConnection)?.says("none") != true,
      facts.flag(.ownMetaApp) != true
    else { return .unknown }
    guard !all.contains(where: facts.provider.isSelf) else { return .no([]) }
    let statement: Phrase =
      all.isEmpty
      ? "No app is subscribed to the WABA."
      : "The provider's app is not among the subscribed apps, only \(names: all)."
    return .yes(Evidence(statement, from: apps))
  }

  static let providerIsSubscribed = Sign(
    id: "provider-subscribed",
    says: "the provider's app is subscribed to the WABA"
  ) { facts in
    guard let apps = facts.current(.subscribedApps), let all = apps.parties,
      all.contains(where: facts.provider.isSelf)
    else { return .unknown }
    return .yes(Evidence("The provider's app is subscribed to the WABA.", from: apps))
  }
}

extension Facts {
  /// The newest removal after which nothing came back.
  ///
  /// Of the wanted provider by its own name or id, or of a party that may be it. Only the app that
  /// was removed is told so.
  fileprivate func newestRemoval(ofProvider isProvider: Bool) -> Fact? {
    newest(
      ownRemovals.filter { removal in
        let isIts = removal.party.map(provider.isSelf) ?? false || removal.key == .partnerAppRemoved
        return isIts == isProvider && !cameBack(after: removal)
      }
    )
  }

  /// Whether the account came back after an end.
  func cameBack(after end: Fact) -> Bool { life.cameBack(after: end) }
}
