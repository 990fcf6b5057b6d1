/// Signs of what stops templates while the connection is fine: payment and the templates themselves.
extension Sign {
  /// The payment account was asked for, and there is none.
  ///
  /// A field nobody asked for says nothing. Before the number is connected nobody needs one yet.
  static let hasNoPaymentMethod = Sign(
    id: "no-payment-method",
    says: "the payment method was asked for, and there is none"
  ) { facts in
    guard let funding = facts.current(.fundingID) else { return .unknown }
    let isEmpty = funding.isAbsent || (funding.word?.isEmpty ?? false) || funding.says("0")
    guard isEmpty else { return .no([]) }
    guard facts.connectionErrors.isEmpty, !facts.has(.wabaNotListed) else { return .unknown }
    return .yes(Evidence("No payment method is attached to the WABA.", from: funding))
  }

  /// The same before the number is connected: worth a note, no more.
  static let lacksPaymentBeforeConnecting = Sign(
    id: "no-payment-method-yet",
    says: "there is no payment method, and the number is not connected yet"
  ) { facts in
    guard let funding = facts.current(.fundingID), funding.isAbsent,
      !facts.connectionErrors.isEmpty || facts.has(.wabaNotListed)
    else { return .unknown }
    return .yes(Evidence("No payment method is attached to the WABA yet.", from: funding))
  }

  /// Meta stopped a template, and no later word lets it go again.
  static let templateWasStopped = Sign(id: "template-stopped", says: "Meta stopped a template") {
    facts in
    facts.templateEvents(["REJECTED", "PAUSED", "DISABLED"])
  }

  /// Meta warns of a template and may stop it.
  static let templateIsFlagged = Sign(id: "template-flagged", says: "a template is flagged") {
    facts in
    facts.templateEvents(["FLAGGED", "LOCKED", "LIMIT_EXCEEDED"])
  }

  /// Templates are missed, and a signup has given another WABA than the one known before.
  ///
  /// Source: ``Source/kapsoTroubleshooting``: in many moves Meta creates a fresh WABA.
  static let accountHasNoTemplatesYet = Sign(
    id: "fresh-account-without-templates",
    says: "fresh account without templates"
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

  /// Events of templates that are still the last word on theirs.
  fileprivate func templateEvents(_ words: [String]) -> Answer {
    let last = newestOfEachSubject(.templateEvent)
    guard !last.isEmpty else { return .unknown }
    let found = last.filter { $0.says(anyOf: words) }.compactMap { event in
      event.word.map { word in
        let reason = all(.templateReason).last {
          $0.subject == event.subject && $0.time == event.time
        }
        return Evidence(
          reason?.word.map { why -> Phrase in
            "Meta reports a template as \(word, as: .word): \(why, as: .word)."
          }
            ?? "Meta reports a template as \(word, as: .word).",
          from: event,
          group: "template-event"
        )
      }
    }
    return found.isEmpty ? .no([]) : .yes(found)
  }
}
