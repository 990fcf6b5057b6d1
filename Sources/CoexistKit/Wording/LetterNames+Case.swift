// What the case holds, in place of a general phrase.

extension Diagnosis {
  /// What each of two looks that disagree shows, behind a colon; empty where they are no lists, or more
  /// than two.
  func disputedLooks(
    _ language: Language,
    or nobody: String,
    _ quoted: ([Party]) -> String
  ) -> String {
    guard let key = next.ask.flatMap({ FactKey(id: $0.fact) }), let look = facts.current(key) else {
      return ""
    }
    let looks = [look] + facts.contradictions(of: look)
    let shown = looks.map { facts.otherParties(in: $0) }
    guard looks.count == 2, let one = shown[0], let other = shown[1],
      (one + other).allSatisfy({ $0.name != nil })
    else { return "" }
    func say(_ parties: [Party]) -> String { parties.isEmpty ? nobody : quoted(parties) }
    guard say(one) != say(other) else { return "" }
    let named = one.isEmpty ? (other, one) : (one, other)
    return StandIns.shared.eachLook.text(in: language)
      .replacing("{one}", with: say(named.0)).replacing("{other}", with: say(named.1))
  }
}
