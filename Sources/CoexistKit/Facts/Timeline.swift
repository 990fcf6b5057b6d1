/// When things changed and failed: the answers to every question of time, worked out once.
struct Timeline: Sendable {
  /// The last attempt to connect that is dated.
  private(set) var lastAttempt: Instant?
  /// The last time the cleanup changed anything.
  private(set) var lastChange: Instant?
  /// The last change at the place of a step, by anybody.
  private(set) var changes: [CleanupStep: Instant] = [:]
  /// The last time another partner came to the place of a step.
  private(set) var arrivals: [CleanupStep: Instant] = [:]
  /// The errors of Meta's window that are about owning or sharing the number.
  private(set) var connectionErrors: [ReportedError] = []
  /// The least minutes Meta asks for between a change and the next attempt.
  private(set) var settlingMinutes = Facts.aFewMinutes
  /// Partners that came to the account and are neither the wanted provider nor gone again.
  private(set) var foreignPartnersAdded: [Fact] = []
  /// The last event that makes a snapshot of the account old.
  private(set) var lastTurn: Instant?
  /// The errors by the codes they carry, in order.
  private(set) var places: [Int: [Int]] = [:]
  /// The errors of which a row of the catalogue speaks for a cause, in order.
  private(set) var indicating: [CauseID: [Int]] = [:]
  private var newest: [Int: Instant] = [:]
  private var undated: Set<Int> = []

  /// What it is made from, beside errors and steps.
  static let keys = FactKeySet([
    .lastAttemptAt, .partnerAdded, .partnerRemoved, .accountEvent, .appBusinessPlatform,
    .partnersTab,
  ])

  init() {}

  init(_ facts: Facts) {
    lastAttempt = facts.lastToldAttempt
    foreignPartnersAdded = facts.foreign(.partnerAdded, endedBy: .partnerRemoved)
    lastTurn =
      facts.all(.accountEvent).last {
        $0.says(anyOf: ["ACCOUNT_OFFBOARDED", "ACCOUNT_RECONNECTED", "PARTNER_REMOVED"])
      }?.time
    for step in facts.steps where step.outcome == .done {
      guard let time = step.time else { continue }
      changes[step.step] = later(changes[step.step], time)
      if step.step.changesSomething { lastChange = later(lastChange, time) }
    }
    if let added = foreignPartnersAdded.last?.time {
      for place in [CleanupStep.disconnectProvider, .removePartner] {
        arrivals[place] = added
        changes[place] = later(changes[place], added)
      }
    }
    lastChange = later(lastChange, facts.lastEmptying)
    connectionErrors = facts.errors.filter(\.isOfConnection)
    // The wait that Meta asks for after an error stays, also where the error's reason is gone.
    let documented =
      (facts.errors + facts.pastErrors).lazy.filter(\.isOfConnection)
      .compactMap { $0.entry?.wait }.max() ?? 0
    settlingMinutes = max(documented, Facts.aFewMinutes)
    for (place, error) in facts.errors.enumerated() {
      for cause in Set([error.entry, error.contrary].compactMap { $0?.indicates }) {
        indicating[cause, default: []].append(place)
      }
      for code in error.codes {
        places[code, default: []].append(place)
        if isTooSoon(error) { continue }
        guard let seen = error.date else {
          undated.insert(code)
          continue
        }
        newest[code] = later(newest[code], seen)
      }
    }
  }

  /// When the last change has settled, or `nil` when no change is dated.
  var settledAt: Instant? { lastChange?.adding(minutes: settlingMinutes) }

  /// Whether an attempt was made after a change and before Meta could take it in.
  func isTooSoon(_ error: ReportedError) -> Bool {
    guard error.isOfConnection, let change = lastChange, let settled = settledAt,
      let seen = error.date
    else { return false }
    return change <= seen && seen < settled
  }

  /// Whether an error with one of the codes came after `time`; an undated statement is older.
  func hasError(withCodes codes: [Int], after time: Instant?) -> Bool {
    codes.contains { code in
      if undated.contains(code) { return true }
      guard let seen = newest[code] else { return false }
      return time.map { seen > $0 } ?? true
    }
  }

  /// The same, by dated errors alone.
  func hasDatedError(withCodes codes: [Int], after time: Instant) -> Bool {
    codes.contains { newest[$0].map { $0 > time } ?? false }
  }
}

extension ReportedError {
  /// An error of Meta's window that is about owning or sharing the number.
  var isOfConnection: Bool {
    switch entry?.category {
    case .ownership, .partnerSharing: true
    default: false
    }
  }

  /// The code it carries, and the one whose words it has.
  fileprivate var codes: Set<Int> {
    Set([code, entry?.code].compactMap { $0 }.filter { $0 >= 0 })
  }
}
