/// Signs that a call was made with an id that does not fit.
extension Sign {
  static let objectIsOfAnotherKind = Sign(
    id: "object-of-another-kind",
    says: "the refused id is one of a WABA or a portfolio",
    of: .codes([100, 33, 803])
  ) { facts in
    let errors = facts.errors(withCodes: [100, 33, 803])
    let (accounts, portfolios) = (facts.values(of: .wabaID), facts.values(of: .businessID))
    for error in errors {
      guard let text = error.message, let kind = text.kindOfObject(accounts, portfolios) else {
        continue
      }
      return .yes(
        Evidence("The id in the refusal is a \(ours: kind), not a phone_number_id.", from: error)
          .grouped("object-kind")
      )
    }
    return .unknown
  }

  static let newerIDIsKnown = Sign(
    id: "newer-id-known",
    says: "the refused id is an old one: a newer one is known",
    of: .codes([100, 33])
  ) { facts in
    guard let newer = facts.replacedNumber else { return .unknown }
    return .yes(newer)
  }
}

extension Facts {
  /// A second phone_number_id of the same number, or an onboarding later than the refused id.
  ///
  /// After a new onboarding Meta often gives new ids; the old ones then answer like deleted ones.
  var replacedNumber: Evidence? {
    let refused = errors(withCodes: [100, 33]).filter { $0.entry?.indicates == .wrongIdentifier }
    guard !refused.isEmpty else { return nil }
    let ids = identifiers.filter { $0.key == .phoneNumberID && $0.provenance.settles }
    let objects = Set(refused.flatMap { $0.message?.namedObjects ?? [] })
    let others = ids.filter { id in !id.value.reading { objects.contains($0) } }
    // Of several numbers each has an id of its own.
    if phoneNumbers.count < 2, others.count < ids.count, let other = others.first {
      return Evidence("A newer id is known: \(other.value, as: .identifier).", at: other)
    }
    let failed = refused.compactMap(time).max()
    if let finished = all(.signupEvent).last(where: {
      $0.says("FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING") && Self.belongs($0.time, to: failed)
    }) {
      return Evidence("A later onboarding gave new ids.", from: finished)
    }
    guard let onboarded = all(.lastOnboarded).last, Self.belongs(onboarded.instant, to: failed)
    else { return nil }
    return Evidence("The number was onboarded anew, with new ids.", from: onboarded)
  }

  /// The object that the newest refusal names, where nothing says that it is no number.
  var refusedID: Untrusted? {
    let refusal = errors(withCodes: [100, 33]).last { $0.entry?.indicates == .wrongIdentifier }
    // Where an id was left out, Graph takes the next part of the path for one: `messages`.
    let named = [refusal?.message, refusal?.quote].compactMap { $0 }.flatMap(\.namedObjects)
      .first { $0.utf8.allSatisfy(\.isDigit) }.map { Untrusted($0) }
    let others: [IdentifierKey] = [.wabaID, .businessID, .appID, .nodeID]
    return named.flatMap { id in others.contains { values(of: $0).contains(id) } ? nil : id }
  }

  /// The same where it is known as a number.
  var refusedNumber: Untrusted? {
    refusedID.flatMap { values(of: .phoneNumberID).contains($0) ? $0 : nil }
  }

  /// The only other number of the case, where a refused one may be an old id of it.
  var idInstead: Identifier? {
    guard let refused = refusedID, phoneNumbers.count < 2, values(of: .wabaID).count < 2,
      refusedNumber != nil || replacedNumber != nil
    else { return nil }
    let others = identifiers.filter { $0.key == .phoneNumberID && $0.value != refused }
    return others.count == 1 ? others.first : nil
  }

  /// Whether an onboarding can have to do with a refusal: it came later, or shortly before.
  private static func belongs(_ onboarding: Instant?, to refusal: Instant?) -> Bool {
    guard let onboarding, let refusal else { return true }
    return onboarding.adding(minutes: daysOfOneStory * 24 * 60) >= refusal
  }

  /// Our own bound: whoever calls with an old id does it within so many days.
  private static let daysOfOneStory = 30
}

extension Untrusted {
  /// The objects that Graph's sentences name: `Object with ID '123'`.
  fileprivate var namedObjects: [String] {
    let text = readingSentence { NormalisedText($0) }.bytes
    let front = Array("object with id '".utf8)
    var objects: [String] = []
    for start in text.indices where text[start...].starts(with: front) {
      let id = text[(start + front.count)...].prefix { $0 != UInt8(ascii: "'") }
      if !id.isEmpty, id.endIndex < text.endIndex {
        objects.append(String(decoding: id, as: UTF8.self))
      }
    }
    return objects
  }

  /// What the object of a refusal is known as, or `nil` when it may well be a number.
  fileprivate func kindOfObject(_ accounts: Set<Untrusted>, _ portfolios: Set<Untrusted>) -> String?
  {
    let objects = namedObjects.map { Untrusted($0) }
    if objects.contains(where: accounts.contains) { return "WABA" }
    if objects.contains(where: portfolios.contains) { return "portfolio" }
    return mentions(anyOf: ["object with id is your_whatsapp_business_account_id"]) ? "WABA" : nil
  }
}
