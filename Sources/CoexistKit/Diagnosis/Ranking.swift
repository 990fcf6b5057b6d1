/// The findings of a case in their total order.
struct Ranking: Sendable {
  let findings: [Finding]
  private let balances: [Balance]
  /// What each balance comes to beside the others.
  private let statuses: [Status?]

  /// Weighs every cause that may be found, in any order, against the facts.
  init(of facts: Facts, by causes: [Cause] = Cause.all) {
    self.init(Balance.of(causes, in: facts))
  }

  private init(_ balances: [Balance]) {
    self.balances = balances
    let explaining = balances.filter { !$0.explains.isEmpty }
    var statuses: [Status?] = []
    var findings: [Finding] = []
    for balance in balances {
      let finding = balance.finding(beside: explaining)
      statuses.append(finding?.status)
      if let finding { findings.append(finding) }
    }
    self.statuses = statuses
    self.findings = findings.sorted(by: Self.precedes)
  }

  /// The ranking of facts that say something else of some topics, and the same of all others.
  ///
  /// Only the causes that had asked for one of these topics are weighed again.
  func reweighed(for facts: Facts, changed topics: TopicSet) -> Ranking {
    let touched = balances.filter { !$0.topics.isDisjoint(with: topics) }.map(\.cause)
    guard !touched.isEmpty else { return self }
    var weighed = Balance.of(touched, in: facts)[...]
    return Ranking(
      balances.map { $0.topics.isDisjoint(with: topics) ? $0 : weighed.removeFirst() }
    )
  }

  /// The causes whose status is another one in a ranking that was made from this one, or with it.
  func changes(to other: Ranking) -> [CauseID] {
    zip(balances, zip(statuses, other.statuses)).compactMap { balance, statuses in
      statuses.0 == statuses.1 ? nil : balance.cause.id
    }
  }

  /// The confirmed and likely ones, the one to act on first.
  var actionable: [Finding] { findings.filter(\.status.isActionable) }

  func finding(_ id: CauseID) -> Finding? { findings.first { $0.cause.id == id } }

  func status(_ id: CauseID) -> Status? { finding(id)?.status }

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
