/// Typed look-ups: what is known of a topic now.
extension Facts {
  /// All claims of a topic, as read.
  func all(_ topic: Topic) -> [Claim] { claims[topic] ?? [] }

  /// The claim that holds now: the most trusted kind first, then the newest; never a stale one.
  func current(_ topic: Topic) -> Claim? {
    let fresh = all(topic).filter { !isStale($0) }
    let settled = fresh.filter(\.provenance.settles)
    return newest(settled.isEmpty ? fresh : settled)
  }

  /// A claim that held once and no longer counts, the newest.
  func outdated(_ topic: Topic) -> Claim? {
    newest(all(topic).filter(isStale))
  }

  /// The claim that holds now among topics that tell of one state, by the same order.
  func current(anyOf topics: [Topic]) -> Claim? {
    let held = topics.compactMap(current)
    let settled = held.filter(\.provenance.settles)
    return newest(settled.isEmpty ? held : settled)
  }

  /// Claims of the same trust and moment that say something else than `claim`.
  func contradictions(of claim: Claim) -> [Claim] {
    all(claim.topic).filter { other in
      other.value != claim.value && other.provenance.settles && claim.provenance.settles
        && !isStale(other) && (other.time == claim.time || other.time == nil || claim.time == nil)
        && other.subject == claim.subject
    }
  }

  func flag(_ topic: Topic) -> Bool? { current(topic)?.flag }

  /// What is known of a number's place: in the app or not, and the platform it is on.
  ///
  /// Two fields are only joined where they are about the same number; a fact without a subject is
  /// about the number of the case.
  var numberNodes: [(app: Claim, platform: Claim?)] {
    let platforms = all(.platformType).filter { !isStale($0) }
    let apps = all(.numberInBusinessApp).filter { !isStale($0) && $0.flag != nil }
    return apps.reversed().map { app in
      let same = platforms.last { $0.subject == app.subject }
      let onlyOne = Set(platforms.compactMap(\.subject)).count < 2 ? platforms.last : nil
      return (app, same ?? (app.subject == nil ? onlyOne : nil))
    }
  }

  func has(_ symptom: Symptom) -> Bool { claim(for: symptom) != nil }

  func claim(for symptom: Symptom) -> Claim? {
    newest(all(.symptom).filter { $0.says(symptom.id) })
  }

  /// Whether coexistence is wanted; it is, unless the case says otherwise.
  var wantsCoexistence: Bool {
    guard let wanted = current(.wanted) else { return true }
    return !wanted.says("dedicated")
  }

  /// The id of the portfolio that was selected in Meta's window.
  var selectedBusiness: Untrusted? { current(.selectedBusiness)?.party?.id }

  /// The newest claim; undated ones come first, and the later read wins a tie.
  func newest(_ claims: [Claim]) -> Claim? {
    claims.enumerated().max { left, right in
      switch (left.element.time, right.element.time) {
      case (let a?, let b?) where a != b: a < b
      case (nil, .some): true
      case (.some, nil): false
      default: left.offset < right.offset
      }
    }?.element
  }
}
