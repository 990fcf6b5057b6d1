/// What the facts say for and against one cause, apart from all others.
///
/// An object, since rankings that differ in a few balances share the rest.
final class Balance: Sendable {
  let cause: Cause
  /// The topics the answers rest on: while they stay, so do the answers.
  let topics: TopicSet
  /// The symptoms it explains, when it is confirmed; by their groups.
  let explains: Set<String>
  private let weighed: [Weighed]
  private let finding: Finding?

  /// The balances of some causes, in their order.
  static func of(_ causes: [Cause], in facts: Facts) -> [Balance] {
    let log = TopicLog()
    var facts = facts
    facts.log = log
    return causes.map { cause in
      let weighed = cause.weigh(facts)
      return Balance(of: cause, weighed, topics: log.take())
    }
  }

  private init(of cause: Cause, _ weighed: [Weighed], topics: TopicSet) {
    self.cause = cause
    self.weighed = weighed
    self.topics = topics
    finding = Finding(of: cause, in: weighed)
    explains = finding.map(Self.explained) ?? []
  }

  private static func explained(by finding: Finding) -> Set<String> {
    guard finding.status == .confirmed else { return [] }
    let rows = finding.rows.filter { $0.evidence.isSymptom && $0.effect.speaksFor }
    return Set(rows.map(\.evidence.group))
  }

  /// The finding, where the symptoms that others explain count half.
  func finding(beside others: [Balance]) -> Finding? {
    guard let finding, !others.isEmpty else { return finding }
    var explained: Set<String> = []
    for other in others where other.cause.id != cause.id { explained.formUnion(other.explains) }
    let isTouched = finding.rows.contains {
      $0.evidence.isSymptom && explained.contains($0.evidence.group)
    }
    return isTouched ? Finding(of: cause, in: weighed, explained: explained) : finding
  }
}
