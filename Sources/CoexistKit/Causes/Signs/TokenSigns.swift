/// Signs of the provider's access: its token, its scopes, the accounts it was given.
extension Sign {
  /// Graph's own word on the token.
  static let tokenIsInvalid = Sign.flag(
    .tokenValid,
    is: false,
    "Graph says that the token is not valid.",
    group: "token"
  )

  /// The date on the token has passed since it was inspected.
  static let tokenHasExpired = Sign(id: "token-expired", says: "the token has run out") { facts in
    guard let expiry = facts.current(.tokenExpiry), let end = expiry.instant, let now = facts.now
    else { return .unknown }
    guard end < now else { return .no([]) }
    return .yes(Evidence("The token ended on \(ours: end.iso8601).", from: expiry, group: "token"))
  }

  /// A list of scopes was shown, and one that WhatsApp needs is not in it.
  static let scopeIsMissing = Sign(
    id: "scope-missing",
    says: "the token lacks a scope that WhatsApp needs"
  ) { facts in
    guard let scopes = facts.current(.tokenScopes), let granted = scopes.parties else {
      return .unknown
    }
    let missing = ["whatsapp_business_management", "whatsapp_business_messaging"].filter { needed in
      !granted.contains { $0.name?.equalsIgnoringCase(needed) ?? false }
    }
    guard let first = missing.first else { return .no([]) }
    return .yes(Evidence("The token lacks the permission \(ours: first).", from: scopes))
  }

  /// The token names the accounts it may use, and the case's account is not among them.
  static let accountIsNotGranted = Sign(
    id: "account-not-granted",
    says: "the token names its accounts, and this one is not among them"
  ) { facts in
    guard let grant = facts.current(.grantedAccounts), let targets = grant.parties,
      !targets.isEmpty
    else { return .unknown }
    let accounts = facts.identifiers.filter { $0.key == .wabaID && $0.provenance.settles }
    guard !accounts.isEmpty else { return .unknown }
    let isGranted = accounts.contains { account in targets.contains { $0.id == account.value } }
    return isGranted
      ? .no([]) : .yes(Evidence("The token was not given this WABA.", from: grant))
  }

  /// The customer took the provider's app off the WABA, and nothing later put it back.
  static let ownAppWasRemoved = Sign(
    id: "own-app-removed",
    says: "the customer took the provider's app off the WABA"
  ) { facts in
    let gone = facts.all(.partnerAppRemoved).filter(facts.isOwn)
    guard let last = facts.newest(gone) else { return .unknown }
    let isBack = facts.all(.partnerAppInstalled).contains { fact in
      guard fact.party.map(facts.provider.isSelf) ?? false else { return false }
      return (fact.time?.seconds ?? 0) > (last.time?.seconds ?? 0)
    }
    return isBack
      ? .no([])
      : .yes(
        Evidence("A webhook says that the provider's app was removed from the WABA.", from: last)
      )
  }

  /// The provider's check cannot read the number, and nothing says that only the id is wrong.
  static let accessCheckFailed = Sign(
    id: "access-check-failed",
    says: "the provider's check cannot read the number, its id being right"
  ) { facts in
    guard !facts.errors.contains(where: { $0.entry?.indicates == .wrongIdentifier }) else {
      return .unknown
    }
    return Sign.checkFailed(
      "phone_number_access",
      "The provider's health check cannot read the number."
    ).answer(facts)
  }

  /// The provider's own check read the number with a working token, and no refusal came later.
  static let accessWasChecked = Sign(
    id: "access-checked",
    says: "the provider's own check read the number, and no refusal came later"
  ) { facts in
    let names = ["phone_number_access", "token_validity"]
    let passed = names.compactMap { name in
      facts.all(.healthCheck).last { $0.subject?.equalsIgnoringCase(name) ?? false }
    }
    guard passed.count == names.count, passed.allSatisfy({ $0.flag != nil }),
      let check = passed.first
    else { return .unknown }
    guard passed.allSatisfy({ $0.flag == true }) else { return .no([]) }
    let refusals = facts.errors.filter { $0.entry?.indicates == .tokenOrPermission }
    let isOlder = refusals.allSatisfy { error in
      guard let refused = facts.time(of: error), let seen = check.time else { return false }
      return refused < seen
    }
    return isOlder
      ? .yes(Evidence("The provider's check reads the number with its token.", from: check))
      : .no([])
  }
}
