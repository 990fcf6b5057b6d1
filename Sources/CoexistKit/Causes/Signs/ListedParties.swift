/// What looks at a list of parties come to.
extension Facts {
  /// The current look at a key, and looks of equal trust and moment that contradict it.
  private func looks(_ key: FactKey) -> [Fact] {
    guard let look = current(key) else { return [] }
    return ([look] + contradictions(of: look)).filter { otherParties(in: $0) != nil }
  }

  /// Yes when a current look at a list shows somebody else than the wanted provider.
  func lists(_ key: FactKey, _ say: ([Party]) -> Phrase) -> Answer {
    let looks = looks(key)
    guard !looks.isEmpty else { return .unknown }
    let found = looks.compactMap { look in
      otherParties(in: look).flatMap { $0.isEmpty ? nil : Evidence(say($0), from: look) }
    }
    return found.isEmpty ? .no([]) : .yes(found)
  }

  /// Yes when a current look at a list shows nobody but the wanted provider.
  func listsNobody(_ key: FactKey, _ statement: Phrase) -> Answer {
    let looks = looks(key)
    guard !looks.isEmpty else { return .unknown }
    let clean = looks.filter { otherParties(in: $0)?.isEmpty == true }
    return clean.isEmpty ? .no([]) : .yes(clean.map { Evidence(statement, from: $0) })
  }
}
