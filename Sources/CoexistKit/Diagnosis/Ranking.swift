/// The findings of a case in their total order.
struct Ranking: Sendable {
  let findings: [Finding]
  private let causes: [Cause]
  /// Of each cause, at its place; `nil` where nothing in the case is about it.
  private let assessments: [CauseAssessment?]
  /// The status of each cause beside the others.
  private let statuses: [Status?]

  /// Weighs the causes, in any order, that something in the facts is about.
  init(of facts: Facts, by causes: [Cause] = Cause.all) {
    self.init(causes, CauseAssessment.of(causes, in: facts))
  }

  private init(_ causes: [Cause], _ assessments: [CauseAssessment?]) {
    self.causes = causes
    self.assessments = assessments
    let explaining = assessments.compactMap { $0 }.filter(\.explainsOthers)
    let found = assessments.map { $0?.finding(beside: explaining) }
    statuses = found.map { $0?.status }
    findings = found.compactMap { $0 }.sorted(by: Self.precedes)
  }

  /// The ranking of facts that differ from these in some keys.
  ///
  /// Only the causes that had asked for one of these keys are weighed again, and those that the facts
  /// now hold something about.
  func reweighed(for facts: Facts, changed keys: FactKeySet) -> Ranking {
    Ranking(
      causes,
      CauseAssessment.of(causes, in: facts, known: assessments, changed: keys)
    )
  }

  /// The causes whose status is another one in a ranking that was made from this one, or with it.
  func changes(to other: Ranking) -> [CauseID] {
    causes.indices.filter { statuses[$0] != other.statuses[$0] }.map { causes[$0].id }
  }

  /// The confirmed and likely ones, the one to act on first.
  var actionable: [Finding] { findings.filter(\.status.isActionable) }

  /// The first cause that is no more than possible, of which something was captured, and about which
  /// somebody can do something now; an old link that is only told of is worth a look, too.
  func suspicion(in facts: Facts) -> Finding? {
    findings.first { finding in
      finding.status == .possible && !finding.cause.isOfOnboardingAlone
        && finding.cause.remedy(in: facts).kind != .wait
        && finding.rows.contains { row in
          row.effect.speaksFor
            && (finding.cause.group == .ownership || !row.evidence.provenance.isHearsay)
        }
    }
  }

  func finding(_ id: CauseID) -> Finding? { findings.first { $0.cause.id == id } }

  func status(_ id: CauseID) -> Status? { finding(id)?.status }

  /// Screen, status, points, groups, step (none last), id: no two causes compare equal.
  static func precedes(_ left: Finding, _ right: Finding) -> Bool {
    if left.priority != right.priority { return left.priority < right.priority }
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
  var priority: Int { status.isActionable ? cause.priority : Cause.lowestPriority }
}

extension Finding.Row.Effect {
  /// Whether the row speaks for its cause.
  var speaksFor: Bool { weight > 0 }

  /// How much the row speaks for its cause, or against it.
  var weight: Int {
    switch self {
    case .settles: .max
    case .points(let points), .halved(let points): points
    case .rulesOut: .min
    case .copy: 0
    }
  }
}
