/// Signs of the three attachments a number can have: app, partner, portfolio.
extension Sign {
  static let appListsAnother = Sign(
    id: "app-lists-another-provider",
    says: "the app's Business platform list names another provider",
    question: .appPlatform
  ) { facts in
    facts.lists(.appBusinessPlatform) { "The app's Business platform list shows \(names: $0)." }
  }

  static let appListsNobody = Sign(
    id: "app-lists-nobody",
    says: "the app's Business platform list is empty",
    question: .appPlatform
  ) { facts in
    facts.listsNobody(
      .appBusinessPlatform,
      "The app's Business platform list shows no old provider."
    )
  }

  static let partnersTabListsAnother = Sign(
    id: "partners-tab-lists-another",
    says: "the Partners tab names another partner",
    question: .partnersTab
  ) { facts in
    facts.lists(.partnersTab) { "The Partners tab lists \(names: $0)." }
  }

  static let partnersTabListsNobody = Sign(
    id: "partners-tab-lists-nobody",
    says: "the Partners tab names nobody but the wanted provider",
    question: .partnersTab
  ) { facts in
    facts.listsNobody(.partnersTab, "The Partners tab lists no old partner.")
  }

  /// A look that listed somebody and is older than a change at that place.
  static func listedOnce(_ key: FactKey, in place: String) -> Sign {
    Sign(id: "\(key.id)-listed-once", says: "\(key.id) once listed another party") { facts in
      guard let old = facts.outdated(key), let others = facts.otherParties(in: old),
        !others.isEmpty
      else { return .unknown }
      return .yes(
        Evidence(
          "\(ours: place) listed \(names: others) before the last change there: look again.",
          from: old
        )
      )
    }
  }

  static let isSharedWithNobody = Sign(
    id: "shared-with-nobody",
    says: "Meta says that the WABA is shared with nobody",
    question: .partnersTab
  ) { facts in
    guard let shared = facts.current(.sharedWithPartners), let flag = shared.flag else {
      return .unknown
    }
    let evidence = Evidence("The WABA says that it is shared with no partner.", from: shared)
    return flag ? .no([]) : .yes(evidence)
  }

  /// True may be the wanted provider's own share: a hint at most, and none where that share shows.
  static let isSharedWithSomebody = Sign(
    id: "shared-with-somebody",
    says: "Meta says that the WABA is shared with some partner"
  ) { facts in
    guard let shared = facts.current(.sharedWithPartners), let flag = shared.flag else {
      return .unknown
    }
    let evidence = Evidence(
      "The WABA says that it is shared with some partner, not with which.",
      from: shared,
      group: "shared"
    )
    return flag && !facts.isSharedWithProviderAlone ? .yes(evidence) : .no([])
  }

  /// Shared, and somebody who is not the provider is known to hold it.
  static let isSharedWithKnownStranger = Sign(
    id: "shared-with-known-stranger",
    says: "the WABA is shared, and a foreign partner is known"
  ) { facts in
    guard let shared = facts.current(.sharedWithPartners), shared.flag == true else {
      return .unknown
    }
    let holders =
      [FactKey.onBehalfOf, .foreignAccess].compactMap(facts.current)
      + facts.foreignPartnersAdded.filter(facts.isOfAnotherHolder)
    guard let holder = holders.first(where: { facts.otherParties(in: $0)?.isEmpty == false }),
      let others = facts.otherParties(in: holder)
    else { return .unknown }
    return .yes([
      Evidence("The WABA is shared, and \(names: others) holds access to it.", from: holder)
    ])
  }

  static let actsOnBehalf = Sign(
    id: "somebody-acts-on-behalf",
    says: "another business acts on behalf of this one"
  ) { facts in
    guard let holder = facts.current(.onBehalfOf), let others = facts.otherParties(in: holder),
      let owner = others.first
    else { return .unknown }
    if let known = facts.current(.ownerPortfolio)?.party?.id, known == owner.id { return .no([]) }
    return .yes(
      Evidence("The WABA names \(names: others) as acting on its behalf.", from: holder)
    )
  }

  static let strangerHasAccess = Sign(
    id: "another-business-has-access",
    says: "users of another business have access to the WABA"
  ) { facts in
    facts.lists(.foreignAccess) { "Users of \(names: $0) have access to the WABA." }
  }

  static let foreignPartnerAdded = Sign(
    id: "foreign-partner-added",
    says: "an event says that a foreign partner was added, none that it left"
  ) { facts in
    let added = facts.foreignPartnersAdded.filter(facts.isOfAnotherHolder)
    guard !added.isEmpty else { return .unknown }
    return .yes(
      added.map { fact in
        Evidence(
          "A webhook says that partner \(names: fact.parties ?? []) got the WABA.",
          from: fact,
          group: "partner-added"
        )
      }
    )
  }

  /// A partner left after the error, and nobody has tried again since.
  static let partnerLeftSinceError = Sign(
    id: "partner-left-since-error",
    says: "the old partner left after the error"
  ) { facts in
    guard !facts.connectionErrors.isEmpty, facts.foreignPartnersAdded.isEmpty,
      let last = facts.foreignPartnersRemoved.last
    else { return .unknown }
    return .yes(
      Evidence(
        "A webhook says that partner \(names: last.parties ?? []) left the WABA after the error.",
        from: last
      )
    )
  }

  static let cameFromAnotherProvider = Sign(
    id: "came-from-another-provider",
    says: "the number was with another provider before"
  ) { facts in
    guard let previous = facts.current(.previousProvider) else { return .unknown }
    if previous.flag == false || previous.isAbsent { return .no([]) }
    if let others = facts.otherParties(in: previous), others.isEmpty { return .no([]) }
    let who: Phrase =
      if let parties = previous.parties { "\(names: parties)" } else { "another provider" }
    return .yes(Evidence("The number was with \(who) before.", from: previous, group: "history"))
  }

  static let foreignAppIsSubscribed = Sign(
    id: "foreign-app-subscribed",
    says: "an app of somebody else is subscribed to the WABA",
    question: .subscribedApps
  ) { facts in
    guard facts.flag(.ownMetaApp) != true, let apps = facts.current(.subscribedApps),
      let others = facts.otherParties(in: apps)?.filter({ !$0.isMetaTestApp })
    else { return .unknown }
    guard !others.isEmpty else { return .no([]) }
    return .yes(Evidence("App \(names: others) is subscribed to the WABA.", from: apps))
  }

  static let onlyOwnAppIsSubscribed = Sign(
    id: "only-own-app-subscribed",
    says: "only the wanted provider's app is subscribed"
  ) { facts in
    guard let apps = facts.current(.subscribedApps), let all = apps.parties, !all.isEmpty,
      let others = facts.otherParties(in: apps)?.filter({ !$0.isMetaTestApp })
    else { return .unknown }
    guard others.isEmpty else { return .no([]) }
    return .yes(Evidence("No other company's app is subscribed to the WABA.", from: apps))
  }

  static let foreignAppInstalled = Sign(
    id: "foreign-app-installed",
    says: "an event says that a foreign app was installed, none that it left"
  ) { facts in
    let apps = facts.foreign(.partnerAppInstalled, endedBy: .partnerAppRemoved)
    guard !apps.isEmpty else { return .unknown }
    return .yes(
      apps.map {
        Evidence(
          "A webhook says that app \(names: $0.parties ?? []) was given the WABA.",
          from: $0,
          group: "app-installed"
        )
      }
    )
  }

  /// The step was seen done and nothing later takes it back.
  static func seenDone(_ step: CleanupStep) -> Sign {
    Sign(id: "\(step.id)-seen-done", says: "step \(step.id) was seen done") { facts in
      guard let report = facts.standingReport(of: step, seen: true) else { return .unknown }
      return .yes(
        Evidence(
          "Step \(step.number ?? 7), \(ours: step.id), is documented as done.",
          from: report,
          group: "step:\(step.id)"
        )
      )
    }
  }
}

extension Party {
  /// Meta's own test app: neither an old partner nor a subscription of ours.
  ///
  /// Source: field report, see ``Source/fieldReports``.
  var isMetaTestApp: Bool { id?.digits == Self.metaTestAppID }

  static let metaTestAppID = "2202427980234937"
}

extension Facts {
  /// Whether the share that the account tells of is seen to be the wanted provider's own: the number
  /// lives with it, and no other app is subscribed.
  fileprivate var isSharedWithProviderAlone: Bool {
    guard connectionErrors.isEmpty, Sign.isCoexistenceNode.answer(self).isYes,
      let apps = current(.subscribedApps), apps.provenance.settles, apps.parties?.isEmpty == false
    else { return false }
    return otherParties(in: apps)?.isEmpty ?? false
  }
}
