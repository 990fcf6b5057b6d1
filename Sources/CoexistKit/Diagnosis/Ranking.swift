/// The findings of a case in their total order.
struct Ranking: Sendable {
  let findings: [Finding]

  /// Weighs every cause that may be found, in any order, against the facts.
  init(of facts: Facts, by causes: [Cause] = Cause.all) {
    let weighed = causes.map { ($0, $0.weigh(facts)) }
    let first = weighed.compactMap { Finding(of: $0.0, in: $0.1) }
    let second = weighed.compactMap { cause, items in
      Finding(of: cause, in: items, explained: Self.explained(by: first, other: cause))
    }
    findings = second.sorted(by: Self.precedes)
  }

  /// The confirmed and likely ones, the one to act on first.
  var actionable: [Finding] { findings.filter(\.status.isActionable) }

  func finding(_ id: CauseID) -> Finding? { findings.first { $0.cause.id == id } }

  func status(_ id: CauseID) -> Status? { finding(id)?.status }

  /// The symptoms that other causes, confirmed ones, already explain.
  private static func explained(by findings: [Finding], other cause: Cause) -> Set<String> {
    var groups: Set<String> = []
    for finding in findings where finding.status == .confirmed && finding.cause.id != cause.id {
      for row in finding.rows where row.evidence.isSymptom && row.effect.speaksFor {
        groups.insert(row.evidence.group)
      }
    }
    return groups
  }

  /// Screen, status, points, groups, step (none last), id: no two causes compare equal.
  static func precedes(_ left: Finding, _ right: Finding) -> Bool {
    if left.screen != right.screen { return left.screen < right.screen }
    if left.status != right.status { return left.status < right.status }
    if left.points != right.points { return left.points > right.points }
    if left.groups != right.groups { return left.groups > right.groups }
    switch (left.cause.step, right.cause.step) {
    case (let a?, let b?) where a != b: return a < b
    case (.some, nil): return true
    case (nil, .some): return false
    default: return left.cause.id.id < right.cause.id.id
    }
  }
}

extension Finding {
  /// The screen it passes first; only what is sure enough to act on is screened.
  var screen: Int { status.isActionable ? cause.screen : Cause.lastScreen }
}

extension Finding.Row.Effect {
  /// Whether the row speaks for its cause.
  var speaksFor: Bool {
    switch self {
    case .settles: true
    case .points(let points), .halved(let points): points > 0
    case .rulesOut, .copy: false
    }
  }
}
