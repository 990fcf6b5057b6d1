/// Signs of what stops templates while the connection is fine: payment and the templates themselves.
extension Sign {
  /// The payment account was asked for, and there is none.
  ///
  /// A field nobody asked for says nothing. Before the number is connected nobody needs one yet.
  static let hasNoPaymentMethod = Sign(
    id: "no-payment-method",
    says: "the payment method was asked for, and there is none",
    .now(.fundingID)
  ) { funding, facts in
    let isEmpty = funding.isAbsent || (funding.word?.isEmpty ?? false) || funding.says("0")
    return isEmpty && !facts.isNotConnectedYet
      ? "No payment method is attached to the WABA." : nil
  }

  /// The same before the number is connected: worth a note, no more.
  static let lacksPaymentBeforeConnecting = Sign(
    id: "no-payment-method-yet",
    says: "there is no payment method, and the number is not connected yet",
    .now(.fundingID)
  ) { funding, facts in
    funding.isAbsent && facts.isNotConnectedYet
      ? "No payment method is attached to the WABA yet." : nil
  }

  static let templateWasStopped = templateEvent(
    id: "template-stopped",
    says: "Meta stopped a template",
    Facts.stopsOfTemplates
  )

  /// Meta warns of a template and may stop it.
  static let templateIsFlagged = templateEvent(
    id: "template-flagged",
    says: "a template is flagged",
    ["FLAGGED", "LOCKED", "LIMIT_EXCEEDED"]
  )

  /// Events of templates that are still the last word on theirs.
  private static func templateEvent(id: String, says words: String, _ values: [String]) -> Sign {
    Sign(id: id, says: words, .newestOfEach(.templateEvent), group: "template-event") {
      event,
      facts in
      guard event.says(anyOf: values), let word = event.word else { return nil }
      let reason = facts.all(.templateReason).last {
        $0.subject == event.subject && $0.time == event.time
      }
      guard let why = reason?.word else { return "Meta reports a template as \(word, as: .word)." }
      return "Meta reports a template as \(word, as: .word): \(why, as: .word)."
    }
  }

  /// Templates are missed, and a signup has given another WABA than the one known before.
  ///
  /// Source: ``Source/kapsoTroubleshooting``: in many moves Meta creates a fresh WABA.
  static let accountHasNoTemplatesYet = Sign(
    id: "fresh-account-without-templates",
    says: "fresh account without templates",
    of: .facts(.symptom)
  ) { facts in
    guard facts.has(.templatesBlocked), let fresh = facts.freshAccount, let account = fresh.subject
    else { return .unknown }
    return .yes(
      Evidence(
        "The signup gave another WABA, \(account, as: .identifier): it has no templates yet.",
        from: fresh
      )
    )
  }
}

extension Facts {
  fileprivate static let stopsOfTemplates = ["REJECTED", "PAUSED", "DISABLED"]

  /// The last of Meta's events that stopped a template and are still the last word on theirs, with the
  /// template's name and language.
  var stoppedTemplate: (event: Fact, name: Untrusted?, language: Untrusted?)? {
    let stops = newestOfEachSubject(.templateEvent).filter { $0.says(anyOf: Self.stopsOfTemplates) }
    return stops.last.map { stop in
      func told(_ key: FactKey) -> Untrusted? { all(key).last { $0.subject == stop.subject }?.word }
      return (stop, told(.templateName), told(.templateLanguage))
    }
  }

  /// The template that Meta does not find, and the code of its language: "template name (x) does not
  /// exist in es".
  var missingTemplate: (name: Untrusted, language: Untrusted?)? {
    let words = errors(withCodes: [132_001]).flatMap { [$0.details, $0.message].compactMap { $0 } }
    return words.lazy.compactMap { $0.reading(Self.template) }.first
  }

  private static func template(_ text: String) -> (name: Untrusted, language: Untrusted?)? {
    guard let head = text.firstRange(of: "template name (") else { return nil }
    let rest = text[head.upperBound...]
    guard let end = rest.firstRange(of: ") does not exist in ") else { return nil }
    let language = rest[end.upperBound...].prefix { $0.isLetter || $0 == "_" }
    return (
      Untrusted(String(rest[..<end.lowerBound])),
      language.isEmpty ? nil : Untrusted(String(language))
    )
  }

  /// The end of a signup that gave another WABA than the case knows otherwise.
  var freshAccount: Fact? {
    let known = identifiers.filter { $0.key == .wabaID && $0.provenance.settles }.map(\.value)
    return all(.signupEvent).last { end in
      guard let given = end.subject, end.word?.reading({ $0.hasPrefix("FINISH") }) ?? false else {
        return false
      }
      return known.contains { $0 != given }
    }
  }

  /// Whether something still keeps the number from being connected.
  fileprivate var isNotConnectedYet: Bool { !connectionErrors.isEmpty || has(.wabaNotListed) }
}
