@testable import CoexistKit

/// How often each step is done, to be verified, now, to be checked, locked and skipped over all
/// combinations of ``PlanFacts``: whatever changes the plan changes a count.
struct PlanTally {
  private static let steps = CleanupStep.allCases
  private static let states = StepState.allCases
  private var counts = [Int](repeating: 0, count: steps.count * states.count)

  mutating func count(_ plan: PlanStates) {
    var place = 0
    for step in Self.steps {
      counts[place + plan[step].place] += 1
      place += Self.states.count
    }
  }

  var lines: [String] {
    Self.steps.enumerated().map { place, step in
      let parts = Self.states.map { "\(counts[place * Self.states.count + $0.place])" }
      return "\(step.id): \(parts.joined(separator: " "))"
    }
  }

  static let known = [
    "remove-dedicated-number: 530712 0 398034 398034 265356 0",
    "disconnect-provider: 244944 208980 58320 633258 61236 385398",
    "remove-partner: 151632 615762 24300 431568 34020 334854",
    "check-portfolio: 353808 411858 6840 435852 16632 367146",
    "remove-from-portfolio: 265356 542295 1152 0 457497 325836",
    "wait: 306288 0 4680 0 1009554 271614",
    "retry: 184086 0 4536 0 822258 581256",
    "escalate: 0 0 17136 0 138384 1436616",
  ]
}

extension StepState {
  fileprivate var place: Int {
    switch self {
    case .done: 0
    case .verify: 1
    case .now: 2
    case .check: 3
    case .locked: 4
    case .skip: 5
    }
  }
}
