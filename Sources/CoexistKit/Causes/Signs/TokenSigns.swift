/// Signs of the provider's access: its token, its scopes, the accounts it was given.
extension Sign {
  static let tokenIsInvalid = Sign.flag(
    .tokenValid,
    is: false,
    "Graph says that the token is not valid.",
    group: "token"
  )

  static let tokenHasExpired = Sign(
    id: "token-expired",
    says: "the token has run out",
    .now(.tokenExpiry),
    group: "token"
  ) { expiry, facts in
    guard let end = expiry.instant, let now = facts.now, end < now else { return nil }
    return "The token ended on \(ours: end.iso8601)."
  }

  /// A list of scopes was shown, and one that WhatsApp needs is not in it; of an invalid token Graph
  /// tells none.
  static let scopeIsMissing = Sign(
    id: "scope-missing",
    says: "the token lacks a scope that WhatsApp needs",
    .now(.tokenScopes)
  ) { scopes, facts in
    guard facts.flag(.tokenValid) != false else { return nil }
    return scopes.lacking(["whatsapp_business_management", "whatsapp_business_messaging"]).map {
      "The token lacks the permission \(ours: $0)."
    }
  }

  static let accountIsNotGranted = Sign(
    id: "account-not-granted",
    says: "the token names its accounts, and this one is not among them",
    .now(.grantedAccounts)
  ) { grant, facts in
    let targets = Set(grant.parties?.compactMap(\.id) ?? [])
    if targets.isEmpty, grant.parties != nil { return "The token was given no WABA at all." }
    let accounts = facts.identifiers.filter {
      $0.key == .wabaID && $0.provenance.settles && !$0.isListed
    }
    return accounts.isEmpty || accounts.contains { targets.contains($0.value) }
      ? nil : "The token was not given this WABA."
  }

  /// A token that another app than the provider's was given, where the provider's own is known.
  static let isOfAnotherApp = Sign(
    id: "token-of-another-app",
    says: "the token belongs to another app than the provider's",
    .now(.tokenApp)
  ) { app, facts in
    guard let id = app.word?.digits, !facts.provider.appIDs.isEmpty,
      !facts.provider.appIDs.contains(id)
    else { return nil }
    return "The token belongs to another app than \(ours: facts.provider.name)'s."
  }

  static let objectIsNotFound = Sign(
    id: "object-not-found",
    says: "Graph does not find the object, or the token may not see it",
    of: .codes([100, 33])
  ) { facts in
    let refused = facts.errors(for: .wrongIdentifier).filter { $0.subcode == 33 }
    return refused.isEmpty ? .unknown : .yes(refused.map { Evidence(.reporting($0), from: $0) })
  }

  static let ownAppWasRemoved = Sign(
    id: "own-app-removed",
    says: "the customer took the provider's app off the WABA",
    Look(keys: [.partnerAppRemoved]) { facts in
      facts.all(.partnerAppRemoved).filter(facts.isOwn).suffix(1)
    }
  ) { last, facts in
    let isBack = facts.all(.partnerAppInstalled).contains { fact in
      guard fact.party.map(facts.provider.isSelf) ?? false else { return false }
      return (fact.time?.seconds ?? 0) > (last.time?.seconds ?? 0)
    }
    return isBack ? nil : "A webhook says that the provider's app was removed from the WABA."
  }

  /// The provider's check cannot read the number, nothing says that only the id is wrong, and the link
  /// has shown no sign of life since: what Graph says of a token stands for itself.
  static let accessCheckFailed = Sign(
    id: "access-check-failed",
    says: "the provider's check cannot read the number, its id being right, and no life came since",
    .check("phone_number_access"),
    group: "check:phone_number_access"
  ) { check, facts in
    let isOld = check.time.flatMap { seen in facts.life.last.map { seen < $0 } } ?? false
    return check.flag == false && !isOld && facts.errors(for: .wrongIdentifier).isEmpty
      ? "The provider's health check cannot read the number." : nil
  }

  static let accessWasChecked = Sign(
    id: "access-checked",
    says: "the provider's own check read the number, and no refusal came later",
    .check("phone_number_access")
  ) { check, facts in
    let token = Look.check("token_validity").find(facts).first
    let isOlder = facts.errors(for: .tokenOrPermission).allSatisfy { error in
      guard let refused = facts.time(of: error), let seen = check.time else { return false }
      return refused < seen
    }
    return check.flag == true && token?.flag == true && isOlder
      ? "The provider's check reads the number with its token." : nil
  }
}
