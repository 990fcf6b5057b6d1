/// Signs of what Meta asks of a number before it may connect.
extension Sign {
  /// Younger than a week: a hint, never a threshold.
  static let isYoungAccount = Sign(
    id: "young-app-account",
    says: "the app account is young or hardly used",
    .now(.accountAgeDays)
  ) { age, _ in
    guard let days = age.number, days < 7 else { return nil }
    return "The app account is \(days) days old."
  }

  /// Seen not to be in the app, and not because it is a dedicated number.
  static let isNotInApp = Sign(
    id: "not-in-app",
    says: "the number was seen not to be in the Business app",
    question: .inBusinessApp,
    .now(.numberInBusinessApp)
  ) { current, facts in
    let node = facts.numberNodes.first { $0.app.origin == current.origin }
    guard let node, node.app.flag == false, node.platform?.says("CLOUD_API") != true else {
      return nil
    }
    return "The number is not in the WhatsApp Business app."
  }

  /// On the Cloud API and not in the app: that is what a dedicated number looks like.
  static let isDedicatedAndNotInApp = Sign(
    id: "dedicated-and-not-in-app",
    says: "the number is on the Cloud API and not in the app",
    Look(keys: [.numberInBusinessApp]) { facts in
      facts.numberNodes.filter {
        $0.app.flag == false && $0.platform?.says("CLOUD_API") ?? false
      }.prefix(1).map(\.app)
    }
  ) { _, _ in "The number is on the Cloud API and not in the WhatsApp Business app." }

  static let movedToConsumerApp = Sign(
    id: "moved-to-consumer-app",
    says: "the number moved to the consumer app",
    .newest(.disconnectionReason)
  ) { end, facts in
    end.says("BUSINESS_DOWNGRADE") && !facts.cameBack(after: end)
      ? "Meta reports that the number moved to the consumer app." : nil
  }

  /// The lists are dated and Meta has changed them: a hint, never a proof.
  ///
  /// Source: ``Source/metaCoexistence``, editions of December 2025 and March 2026.
  static let isFromListedCountry = Sign(
    id: "country-on-a-dated-list",
    says: "the country stood on an older list of countries left out",
    of: .facts(.country, and: .identifiers)
  ) { facts in
    if let country = facts.current(.country), country.says(anyOf: ["NG", "ZA"]) {
      return .yes(
        Evidence("Dated lists name this country as not offered.", from: country, group: "country")
      )
    }
    let numbers = facts.identifiers.filter { $0.key == .displayPhoneNumber }
    guard let number = numbers.first(where: { $0.value.hasCallingCode(of: ["234", "27"]) }) else {
      return .unknown
    }
    return .yes(
      Evidence("Dated lists name this country code as not offered.", at: number, group: "country")
    )
  }

  /// Where WhatsApp's platform is not offered at all.
  ///
  /// Source: ``Source/metaSupport``.
  static let isFromSanctionedCountry = Sign.word(
    .country,
    isOneOf: ["CU", "IR", "KP", "SY"],
    group: "country"
  ) { "Meta does not offer the platform in \($0, as: .word)." }

  static let appIsTooOld = appVersion(
    isTooOld: true,
    id: "app-too-old",
    says: "the app's version is older than coexistence needs"
  )

  static let appIsNewEnough = appVersion(
    isTooOld: false,
    id: "app-new-enough",
    says: "the app's version is new enough"
  )

  private static func appVersion(isTooOld: Bool, id: String, says words: String) -> Sign {
    Sign(id: id, says: words, question: .appVersion, .now(.appVersion)) { told, _ in
      guard let version = told.word, version.reading({ AppVersion($0)?.isTooOld }) == isTooOld
      else { return nil }
      return "The app has version \(version, as: .word)."
    }
  }

  /// A missing permission is told on sends while reads go through: another partner may hold it.
  static let onlySendsAreDenied = Sign(
    id: "only-sends-denied",
    says: "only sends denied",
    of: .codes([200])
  ) { facts in
    guard facts.flag(.sendsWork) == false, facts.flag(.readsWork) == true,
      let denied = facts.errors(withCodes: [200]).last
    else { return .unknown }
    return .yes(Evidence("Sends are refused by 200 while reads go through.", from: denied))
  }

  /// Sends are refused for lack of permission, and another provider had the number before.
  static let sendsFailAfterMove = Sign(
    id: "sends-fail-after-a-move",
    says: "after a move, reading works and every send is refused",
    of: .codes([200])
  ) { facts in
    guard let refused = facts.errors(withCodes: [200]).last,
      facts.has(.outboundFailing) || facts.flag(.sendsWork) == false
        || facts.flag(.readsWork) == true,
      Sign.cameFromAnotherProvider.answer(facts).isYes
    else { return .unknown }
    return .yes(
      Evidence("Sending is refused while the number came from another provider.", from: refused)
    )
  }
}

extension Untrusted {
  /// Whether a number written in the international form begins with one of the codes.
  fileprivate func hasCallingCode(of codes: [String]) -> Bool {
    let isInternational =
      reading { $0.hasPrefix("+") || $0.hasPrefix("00") } || digits.utf8.count > 10
    guard isInternational else { return false }
    let plain = digits.drop { $0 == "0" }
    return codes.contains { plain.hasPrefix($0) }
  }
}
