/// Signs of the three attachments a number can have: app, partner, portfolio.
extension Sign {
  static let appListsAnother = Sign(
    id: "app-lists-another-provider",
    says: "the app's Business platform list names another provider",
    question: .appPlatform,
    .list(.appBusinessPlatform)
  ) { look, facts in
    facts.strangers(in: look).map { "The app's Business platform list shows \(names: $0)." }
  }

  static let appListsNobody = Sign(
    id: "app-lists-nobody",
    says: "the app's Business platform list is empty",
    question: .appPlatform,
    .list(.appBusinessPlatform)
  ) { look, facts in
    facts.strangers(in: look) == nil
      ? "The app's Business platform list shows no old provider." : nil
  }

  static let partnersTabListsAnother = Sign(
    id: "partners-tab-lists-another",
    says: "the Partners tab names another partner",
    question: .partnersTab,
    .list(.partnersTab)
  ) { look, facts in facts.strangers(in: look).map { "The Partners tab lists \(names: $0)." } }

  static let partnersTabListsNobody = Sign(
    id: "partners-tab-lists-nobody",
    says: "the Partners tab names nobody but the wanted provider",
    question: .partnersTab,
    .list(.partnersTab)
  ) { look, facts in
    facts.strangers(in: look) == nil ? "The Partners tab lists no old partner." : nil
  }

  /// A look that listed somebody and is older than a change at that place.
  static func listedOnce(_ key: FactKey, in place: String) -> Sign {
    Sign(
      id: "\(key.id)-listed-once",
      says: "\(key.id) once listed another party",
      Look(keys: [key]) { facts in facts.outdated(key).map { [$0] } ?? [] }
    ) { old, facts in
      facts.strangers(in: old).map {
        "\(ours: place) listed \(names: $0) before the last change there: look again."
      }
    }
  }

  static let isSharedWithNobody = Sign(
    id: "shared-with-nobody",
    says: "Meta says that the WABA is shared with nobody",
    question: .partnersTab,
    .now(.sharedWithPartners)
  ) { shared, _ in
    shared.flag == false ? "The WABA says that it is shared with no partner." : nil
  }

  /// True may be the wanted provider's own share: a hint at most, and none where that share shows.
  static let isSharedWithSomebody = Sign(
    id: "shared-with-somebody",
    says: "Meta says that the WABA is shared with some partner",
    .now(.sharedWithPartners),
    group: "shared"
  ) { shared, facts in
    shared.flag == true && !facts.isSharedWithProviderAlone
      ? "The WABA says that it is shared with some partner, not with which." : nil
  }

  static let isSharedWithKnownStranger = Sign(
    id: "shared-with-known-stranger",
    says: "the WABA is shared, and a foreign partner is known",
    Look(keys: [.sharedWithPartners]) { facts in
      guard facts.flag(.sharedWithPartners) == true else { return [] }
      let holders =
        [FactKey.onBehalfOf, .foreignAccess].compactMap(facts.current)
        + facts.foreignPartnersAdded.filter(facts.isOfAnotherHolder)
      return holders.first { facts.strangers(in: $0) != nil }.map { [$0] } ?? []
    }
  ) { holder, facts in
    facts.strangers(in: holder).map {
      "The WABA is shared, and \(names: $0) holds access to it."
    }
  }

  static let actsOnBehalf = Sign(
    id: "somebody-acts-on-behalf",
    says: "another business acts on behalf of this one",
    .now(.onBehalfOf)
  ) { holder, facts in
    guard let others = facts.strangers(in: holder) else { return nil }
    if let known = facts.current(.ownerPortfolio)?.party?.id, known == others.first?.id {
      return nil
    }
    return "The WABA names \(names: others) as acting on its behalf."
  }

  static let strangerHasAccess = Sign(
    id: "another-business-has-access",
    says: "users of another business have access to the WABA",
    .list(.foreignAccess)
  ) { look, facts in
    facts.strangers(in: look).map { "Users of \(names: $0) have access to the WABA." }
  }

  static let foreignPartnerAdded = Sign(
    id: "foreign-partner-added",
    says: "an event says that a foreign partner was added, none that it left",
    Look(keys: [.partnerAdded]) { facts in
      facts.foreignPartnersAdded.filter(facts.isOfAnotherHolder)
    },
    group: "partner-added"
  ) { added, _ in "A webhook says that partner \(names: added.parties ?? []) got the WABA." }

  static let foreignPartnerCameInstead = Sign(
    id: "foreign-partner-came-instead",
    says: "an event says that a foreign partner was added after the link had ended",
    Look(keys: [.partnerAdded, .accountEvent, .disconnectionReason]) { facts in
      let there = Set(facts.foreignPartnersAdded.map(\.value))
      return facts.partnersSinceEnd.filter { there.contains($0.value) }
    },
    group: "partner-added"
  ) { added, _ in
    "A webhook says that partner \(names: added.parties ?? []) got the WABA after the link had ended."
  }

  /// A partner left after the error, and nobody has tried again since.
  static let partnerLeftSinceError = Sign(
    id: "partner-left-since-error",
    says: "the old partner left after the error",
    Look(keys: [.partnerRemoved]) { facts in
      facts.connectionErrors.isEmpty || !facts.foreignPartnersAdded.isEmpty
        ? [] : facts.foreignPartnersRemoved.suffix(1)
    }
  ) { last, _ in
    "A webhook says that partner \(names: last.parties ?? []) left the WABA after the error."
  }

  static let cameFromAnotherProvider = Sign(
    id: "came-from-another-provider",
    says: "the number was with another provider before",
    .now(.previousProvider),
    group: "history"
  ) { previous, facts in
    guard previous.flag != false, facts.otherParties(in: previous)?.isEmpty != true else {
      return nil
    }
    let who = previous.parties.map { "\(names: $0)" as Phrase } ?? "another provider"
    return "The number was with \(who) before."
  }

  static let foreignAppIsSubscribed = Sign(
    id: "foreign-app-subscribed",
    says: "an app of somebody else is subscribed to the WABA",
    question: .subscribedApps,
    .now(.subscribedApps)
  ) { apps, facts in
    let others = facts.otherParties(in: apps)?.filter { !$0.isMetaTestApp } ?? []
    guard !others.isEmpty, facts.flag(.ownMetaApp) != true else { return nil }
    return others.count == 1
      ? "App \(names: others) is subscribed to the WABA."
      : "Apps \(names: others) are subscribed to the WABA."
  }

  static let onlyOwnAppIsSubscribed = Sign(
    id: "only-own-app-subscribed",
    says: "only the wanted provider's app is subscribed",
    .now(.subscribedApps)
  ) { apps, facts in
    apps.parties?.isEmpty == false
      && facts.otherParties(in: apps)?.allSatisfy(\.isMetaTestApp) ?? false
      ? "No other company's app is subscribed to the WABA." : nil
  }

  static let foreignAppInstalled = Sign(
    id: "foreign-app-installed",
    says: "an event says that a foreign app was installed, none that it left",
    Look(keys: [.partnerAppInstalled]) { facts in
      facts.foreign(.partnerAppInstalled, endedBy: .partnerAppRemoved)
    },
    group: "app-installed"
  ) { app, _ in "A webhook says that app \(names: app.parties ?? []) was given the WABA." }

  static func seenDone(_ step: CleanupStep) -> Sign {
    Sign(id: "\(step.id)-seen-done", says: "step \(step.id) was seen done", of: .any(.steps)) {
      facts in
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
  /// Somebody else than the wanted provider whom a list names, or `nil`.
  fileprivate func strangers(in list: Fact) -> [Party]? {
    otherParties(in: list).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Whether the share that the account tells of is seen to be the wanted provider's own: the number
  /// lives with it, and no other app is subscribed.
  fileprivate var isSharedWithProviderAlone: Bool {
    guard connectionErrors.isEmpty, Sign.isCoexistenceNode.answer(self).isYes,
      let apps = current(.subscribedApps), apps.provenance.settles, apps.parties?.isEmpty == false
    else { return false }
    return otherParties(in: apps)?.isEmpty ?? false
  }
}
