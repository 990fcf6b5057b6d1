/// Something that can be wrong, on the card an expert would write.
///
/// Texts are ours; `{provider}` and its siblings are filled in from ``Provider``.
struct Cause: Sendable {
  let id: CauseID
  let group: CauseGroup
  /// A statement without a period.
  let title: String
  /// Why it happens and why the remedy helps.
  let explanation: String
  /// The step of the cleanup that removes it, or `nil` when it is repaired outside that order.
  var step: CleanupStep?
  /// What to do when this cause leads and no step of the cleanup is due.
  let remedy: Remedy
  /// What to do where that depends on the facts; `nil`, or a `nil` answer, means ``remedy``.
  var remedyFor: (@Sendable (Facts) -> Remedy?)?
  /// Facts that confirm it when they were seen.
  var settledBy: [Sign] = []
  /// Facts that rule it out when they were seen.
  var ruledOutBy: [Sign] = []
  var signs: [Weighing] = []
  /// All must hold before the cause may be considered at all.
  var requires: [Sign] = []
  /// It is a fault only where coexistence is wanted.
  var onlyForCoexistence = false
  /// What nobody must say or do because of it; orders without "do not".
  var doNot: [String] = []
  /// What it is often mistaken for.
  let notToBeConfusedWith: String
  /// When to hand it on, and with what.
  let escalateWhen: String
  let sources: [Source]
  let examples: [Example]
}

/// The groups of the contract's table; ranking screens some before others.
enum CauseGroup: Sendable, CaseIterable {
  case ownership
  case onboarding
  case eligibility
  case restriction
  case providerSide
  case lifeCycle

  var id: String {
    switch self {
    case .ownership: "ownership"
    case .onboarding: "onboarding"
    case .eligibility: "eligibility"
    case .restriction: "restriction"
    case .providerSide: "provider-side"
    case .lifeCycle: "life-cycle"
    }
  }
}

/// A sign and what a yes is worth.
struct Weighing: Sendable {
  let sign: Sign
  /// 1 weak, 2 moderate, 4 strong; negative when a yes speaks against the cause.
  let points: Int

  static func weak(_ sign: Sign) -> Weighing { Weighing(sign: sign, points: 1) }
  static func moderate(_ sign: Sign) -> Weighing { Weighing(sign: sign, points: 2) }
  static func strong(_ sign: Sign) -> Weighing { Weighing(sign: sign, points: 4) }
  static func against(_ points: Int, _ sign: Sign) -> Weighing {
    Weighing(sign: sign, points: -points)
  }
}

/// What to do about a cause: who, where, and how one knows that it worked.
struct Remedy: Sendable {
  let kind: NextKind
  let owner: Owner
  var also: [Owner] = []
  /// The place in the app, at Meta or at the provider; empty when there is none.
  var place: String = ""
  /// An order with a period.
  let instruction: String
  /// How one knows; with a period.
  let doneWhen: String
  /// The least wait in minutes that is documented, or `nil`.
  var wait: Int?
  /// Before this nobody should try again, or `nil` when no time can be reckoned.
  var earliest: Instant?
}

extension Cause {
  /// What to do about it in this very case.
  func remedy(in facts: Facts) -> Remedy { remedyFor?(facts) ?? remedy }
}

/// The kinds of a next step (contract, section 7).
enum NextKind: Sendable, CaseIterable {
  case cleanUp
  case fix
  case wait
  case retry
  case ask
  case provider
  case alternative
  case escalate
  case nothing

  var id: String {
    switch self {
    case .cleanUp: "clean-up"
    case .fix: "fix"
    case .wait: "wait"
    case .retry: "retry"
    case .ask: "ask"
    case .provider: "provider"
    case .alternative: "alternative"
    case .escalate: "escalate"
    case .nothing: "nothing"
    }
  }
}

/// A small capture that shows one side of a cause; a test runs each.
struct Example: Sendable {
  /// `nil` when the cause must be neither confirmed nor likely.
  let status: Status?
  let when: String
  /// The fields of a case file, or a whole payload.
  let capture: String

  static func fires(_ status: Status, when: String, _ capture: String) -> Example {
    Example(status: status, when: when, capture: capture)
  }

  static func silent(when: String, _ capture: String) -> Example {
    Example(status: nil, when: when, capture: capture)
  }
}

/// How sure a cause is.
///
/// The order is the order of the ranking: the surest first.
enum Status: Sendable, CaseIterable, Comparable {
  case confirmed
  case likely
  case possible
  case unlikely
  case ruledOut
  case heldBack

  var id: String {
    switch self {
    case .confirmed: "confirmed"
    case .likely: "likely"
    case .possible: "possible"
    case .unlikely: "unlikely"
    case .ruledOut: "ruled-out"
    case .heldBack: "held-back"
    }
  }

  /// Confirmed or likely: sure enough to act on.
  var isActionable: Bool { self <= .likely }
}
