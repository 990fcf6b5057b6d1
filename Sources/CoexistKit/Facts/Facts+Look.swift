/// Typed look-ups: what is known of a key now.
extension Facts {
  /// Whether the case holds nothing but what people say: no error, nothing seen or supplied.
  var isHearsayOnly: Bool {
    errors.isEmpty && pastErrors.isEmpty
      && FactKey.allCases.allSatisfy { key in all(key).allSatisfy { $0.provenance <= .text } }
  }

  /// A fact that held once and no longer counts, the newest.
  func outdated(_ key: FactKey) -> Fact? {
    all(key).last { isStale($0) }
  }

  /// The fact that holds now among keys that tell of one state, by the same order.
  func current(anyOf keys: [FactKey]) -> Fact? {
    var held: Fact?
    for key in keys {
      if let fact = current(key), fact.supersedes(held) { held = fact }
    }
    return held
  }

  /// Facts of the same trust and moment that say something else than `fact`.
  ///
  /// What the agent says now is of a later moment than what was captured.
  func contradictions(of fact: Fact) -> [Fact] {
    all(fact.key).filter { other in
      guard other.value != fact.value, other.subject == fact.subject, other.provenance.settles,
        fact.provenance.settles, other.isSaidNow || !fact.isSaidNow
      else { return false }
      return (other.time == fact.time || other.time == nil || fact.time == nil) && !isStale(other)
    }
  }

  /// The newest fact of each account or number that a key is about, the newest last; what names
  /// none is about the only one that is named.
  func newestOfEachSubject(_ key: FactKey) -> [Fact] {
    let claims = all(key)
    let isOne = Set(claims.compactMap(\.subject)).count < 2
    var seen: Set<Untrusted?> = []
    return claims.reversed().filter { seen.insert(isOne ? nil : $0.subject).inserted }.reversed()
  }

  func flag(_ key: FactKey) -> Bool? { current(key)?.flag }

  /// What is known of a number's place: in the app or not, and the platform it is on.
  ///
  /// Two fields are only joined where they are about the same number; a fact without a subject is
  /// about the number of the case.
  var numberNodes: [(app: Fact, platform: Fact?)] {
    let platforms = all(.platformType).filter { !isStale($0) }
    let apps = all(.numberInBusinessApp).filter { !isStale($0) && $0.flag != nil }
    // A node that says itself whether it is in the app is not joined with what others say.
    let complete = Set(apps.compactMap(\.subject))
    let others = platforms.filter { $0.subject.map { !complete.contains($0) } ?? true }
    let onlyOne = Set(others.compactMap(\.subject)).count < 2 ? others.last : nil
    let own = Dictionary(platforms.map { ($0.subject, $0) }, uniquingKeysWith: { $1 })
    return apps.reversed().map { app in
      (app, own[app.subject] ?? (app.subject == nil ? onlyOne : nil))
    }
  }

  func has(_ symptom: Symptom) -> Bool { fact(for: symptom) != nil }

  func fact(for symptom: Symptom) -> Fact? {
    all(.symptom).last { $0.says(symptom.id) }
  }

  /// Whether coexistence is wanted; it is, unless the case or people's words say otherwise.
  var wantsCoexistence: Bool {
    guard let wanted = current(.wanted) else { return !isSaidToBeCloudOnly }
    return !wanted.says("dedicated")
  }

  /// Prose says "cloud only", and nobody was seen to take the app's way.
  private var isSaidToBeCloudOnly: Bool {
    all(.proseHint).contains { $0.says(ProseHint.cloudOnly.id) }
      && current(.signupEntry)?.says("whatsapp-business-app") != true
  }

  /// Whether the number is to work without the app on the phone: then a code by SMS or a call is
  /// right, and advice about the app is out of place.
  var hasNoPhoneApp: Bool {
    !wantsCoexistence || flag(.phoneAppNeeded) == false && flag(.numberInBusinessApp) == false
  }

  /// Nobody has decided yet between coexistence and a dedicated number.
  var isWantedUnknown: Bool { current(.wanted)?.says("unknown") ?? false }

  /// The id of the portfolio that was selected in Meta's window.
  var selectedBusiness: Untrusted? { current(.selectedBusiness)?.party?.id }

  /// The newest fact; undated ones come first.
  func newest(_ claims: [Fact]) -> Fact? { claims.ordered(by: \.order).last }
}

extension Fact {
  /// Whether it holds instead of another one.
  fileprivate func supersedes(_ other: Fact?) -> Bool {
    guard let other else { return true }
    return provenance.settles == other.provenance.settles
      ? other.order < order : provenance.settles
  }
}
