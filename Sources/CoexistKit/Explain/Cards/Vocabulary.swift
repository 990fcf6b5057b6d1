/// A word of the fixed vocabulary: what reports mean by it, and nothing else.
struct Word: Sendable {
  let id: String
  /// Where it stands: a status, a step's state, a verdict, a kind of next step, an owner.
  let place: String
  let meaning: String
  let isNot: String
  /// Other pages; none where its siblings are meant.
  var seeAlso: [String] = []
  var source = Source.teamJudgement

  /// Ours as they are written; Meta's in capitals or not, with any mark between their parts.
  static func named(_ id: String) -> [Word] {
    let own = all.filter { $0.id == id }
    return own.isEmpty ? ofMeta.filter { ExplainQuery($0.id).word == id } : own
  }

  static let all: [Word] =
    Status.allCases.map(\.entry) + StepState.allCases.map(\.entry) + Verdict.allCases.map(\.entry)
    + NextKind.allCases.map(\.entry) + Owner.allCases.map(\.entry)
    + Provenance.allCases.map(\.entry)
}

/// A case of a closed list that reports print.
protocol Termed {
  var id: String { get }
  /// Where it stands.
  static var place: String { get }
  var words: (meaning: String, isNot: String) { get }
}

extension Termed {
  fileprivate var entry: Word {
    Word(id: id, place: Self.place, meaning: words.meaning, isNot: words.isNot)
  }
}

extension Status: Termed {
  static let place = "status of a cause"

  var words: (meaning: String, isNot: String) {
    switch self {
    case .confirmed:
      (
        "A fact that settles this cause was seen: in a payload, on a screenshot or by the agent.",
        "A high number of points: points alone never confirm."
      )
    case .likely:
      (
        "Four points or more speak for it, and nothing rules it out.",
        "A proof; it may be acted on."
      )
    case .possible:
      ("One to three points speak for it.", "Enough to change anything: look first.")
    case .unlikely:
      ("Something points to it, and as much or more against it.", "Ruled out.")
    case .ruledOut:
      (
        "A fact that excludes it was seen.",
        "A missing fact: what nobody looked at excludes nothing."
      )
    case .heldBack:
      ("It may be considered only when what comes before it was seen done.", "Excluded.")
    }
  }
}

extension StepState: Termed {
  static let place = "state of a step"

  var words: (meaning: String, isNot: String) {
    switch self {
    case .done: ("It was seen closed.", "A statement: that is verify.")
    case .verify:
      ("Somebody says that it is done; nobody has seen it.", "Open: looks and one retry go on.")
    case .now:
      ("The one step to take; at most one step has this state.", "One of several to choose.")
    case .check: ("Only a look is allowed yet.", "Leave to change anything.")
    case .locked: ("A step before it is still open.", "Left out for good.")
    case .skip: ("Its causes are ruled out, or nothing points to them.", "Done.")
    }
  }
}

extension Verdict: Termed {
  static let place = "verdict of a report"

  var words: (meaning: String, isNot: String) {
    switch self {
    case .diagnosed: ("At least one cause is confirmed or likely.", "Always a single cause.")
    case .inconclusive:
      ("Causes are possible at most; the report asks what would decide.", "All is well.")
    case .expected:
      ("A known limitation explains it; nothing to repair.", "An excuse for an error.")
    case .elsewhere: ("A real error, but no matter of the connection.", "Harmless.")
    case .clear: ("Positive facts show that the connection works.", "The mere absence of errors.")
    }
  }
}
