/// The findings of a case in their total order.
struct Ranking: Sendable {
  let findings: [Finding]
  private let assessments: [CauseAssessment]
  /// The status of each assessed cause beside the others.
  private let statuses: [Status?]

  /// Weighs every cause that may be found, in any order, against the facts.
  init(of facts: Facts, by causes: [Cause] = Cause.all) {
    self.init(CauseAssessment.of(causes, in: facts))
  }

  private init(_ assessments: [CauseAssessment]) {
    self.assessments = assessments
    let explaining = assessments.filter(\.explainsOthers)
    var statuses: [Status?] = []
    var findings: [Finding] = []
    for assessment in assessments {
      let finding = assessment.finding(beside: explaining)
      statuses.append(finding?.status)
      if let finding { findings.append(finding) }
    }
    self.statuses = statuses
    self.findings = findings.sorted(by: Self.precedes)
  }

  /// The ranking of facts that differ from these in some keys.
  ///
  /// Only the causes that had asked for one of these keys are weighed again.
  func reweighed(for facts: Facts, changed keys: FactKeySet) -> Ranking {
    let touched = assessments.filter { !$0.keys.isDisjoint(with: keys) }.map(\.cause)
    guard !touched.isEmpty else { return self }
    var weighed = CauseAssessment.of(touched, in: facts)[...]
    return Ranking(
      assessments.map { $0.keys.isDisjoint(with: keys) ? $0 : weighed.removeFirst() }
    )
  }

  /// The causes whose status is another one in a ranking that was made from this one, or with it.
  func changes(to other: Ranking) -> [CauseID] {
    zip(assessments, zip(statuses, other.statuses)).compactMap { assessment, statuses in
      statuses.0 == statuses.1 ? nil : assessment.cause.id
    }
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
  var speaksFor: Bool {
    switch self {
    case .settles: true
    case .points(let points), .halved(let points): points > 0
    case .rulesOut, .copy: false
    }
  }
}

extension Cause {
  /// Whether it can keep a number from being connected, and not a connected one from working.
  fileprivate var isOfOnboardingAlone: Bool {
    group == .eligibility || group == .onboarding
      || [.businessNotVerified, .displayNameNotApproved, .assetLimitReached].contains(id)
  }
}
