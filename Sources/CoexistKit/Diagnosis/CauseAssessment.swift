/// What the facts say for and against one cause, apart from all others.
///
/// An object, since rankings that differ in a few assessments share the rest.
final class CauseAssessment: Sendable {
  let cause: Cause
  /// The keys the answers rest on: while they stay, so do the answers.
  let keys: FactKeySet
  /// The symptoms it explains, when it is confirmed; by their groups.
  let explains: Set<String>
  /// The places of the looks that confirm it, when it is confirmed.
  private let looks: Set<Origin?>
  private let weighed: [Weighed]
  private let finding: Finding?

  /// The assessments of some causes, each at its place; `nil` for one of which the facts hold nothing.
  ///
  /// Those of `known` stay that never asked for one of the `changed` keys.
  static func of(
    _ causes: [Cause],
    in facts: Facts,
    known: [CauseAssessment?] = [],
    changed: FactKeySet = []
  ) -> [CauseAssessment?] {
    let log = FactKeyLog()
    var logged = facts
    logged.log = log
    return causes.enumerated().map { place, cause in
      if !known.isEmpty, let known = known[place], known.keys.isDisjoint(with: changed) {
        return known
      }
      guard cause.isTouched(by: facts) else { return nil }
      let weighed = cause.weigh(logged)
      return CauseAssessment(of: cause, weighed, keys: log.take())
    }
  }

  private init(of cause: Cause, _ weighed: [Weighed], keys: FactKeySet) {
    self.cause = cause
    self.weighed = weighed
    self.keys = keys
    finding = Finding(of: cause, in: weighed)
    explains = finding.map(Self.explained) ?? []
    let isConfirmed = finding?.status == .confirmed
    looks = Set(
      finding?.rows.filter { isConfirmed && $0.effect == .settles }.map(\.evidence.origin) ?? []
    )
  }

  private static func explained(by finding: Finding) -> Set<String> {
    guard finding.status == .confirmed else { return [] }
    let rows = finding.rows.filter { $0.evidence.isSymptom && $0.effect.speaksFor }
    return Set(rows.map(\.evidence.group))
  }

  /// Whether it is confirmed, and so may explain what else was seen.
  var explainsOthers: Bool { !explains.isEmpty || !looks.isEmpty }

  /// The finding, where the symptoms that others explain count half.
  ///
  /// A look that rules this cause out and confirms another one explains the error, too.
  func finding(beside others: [CauseAssessment]) -> Finding? {
    guard let finding, !others.isEmpty else { return finding }
    var explained: Set<String> = []
    for other in others where other.cause.id != cause.id { explained.formUnion(other.explains) }
    let excluding = finding.rows.filter { $0.effect == .rulesOut }.map(\.evidence.origin)
    let isAnswered =
      finding.isInConflict
      && others.contains { other in
        other.cause.id != cause.id && !other.looks.isDisjoint(with: excluding)
      }
    let isTouched =
      isAnswered
      || finding.rows.contains { $0.evidence.isSymptom && explained.contains($0.evidence.group) }
    return isTouched
      ? Finding(of: cause, in: weighed, explained: explained, isAnswered: isAnswered) : finding
  }
}
