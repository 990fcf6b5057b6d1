/// All that the choice of the next step depends on: a small, finite value, so that a test can walk
/// every combination.
struct NextFacts: Hashable, Sendable {
  /// What is left to go by when neither the plan nor a cause speaks, the most telling first.
  enum Held: Hashable, Sendable, CaseIterable {
    /// A dedicated number is wanted, and its own path was taken.
    case dedicatedOnItsWay
    /// Meta's limit was the trouble and is over.
    case limitIsOver
    /// The number was connected after the error.
    case overcome
    /// What Meta asked for was seen to be so since.
    case settledSince
    /// A number of Meta's that stands for no cause and has an answer of its own.
    case catalogueRow
    /// An error whose number and words belong to two different ones.
    case wordsOfAnother
    /// What may be wrong although everything works: what its cause asks for.
    case suspicion
    /// A question whose answer changes something.
    case question
    /// An error that nobody here knows, captured whole: there is nothing left to ask the customer.
    case completeError
    /// Nothing.
    case nothing
  }

  var verdict = Verdict.inconclusive
  /// The step of the plan that is due.
  var due: CleanupStep?
  /// The place that the plan looks at next.
  var look: CleanupStep?
  var hold = PlanFacts.Hold.nothing
  /// Whether a cause is confirmed or likely.
  var isLed = false
  var held = Held.nothing
}

/// The rule for the one next step, chosen by ``NextFacts`` alone.
enum NextChoice: Hashable, Sendable {
  /// What the plan says is due.
  case due(CleanupStep)
  /// A look at a place before anything there may be changed.
  case look(CleanupStep)
  /// What the leading cause itself asks for.
  case leadingCause
  /// To choose the portfolio that owns the account.
  case rightPortfolio
  case connectionWorks
  case noMatterOfTheConnection
  case knownBehaviour
  case held(NextFacts.Held)

  init(_ facts: NextFacts) {
    self =
      if let due = facts.due {
        .due(due)
      } else if facts.hold == .removal {
        .rightPortfolio
      } else if facts.hold != .nothing {
        .leadingCause
      } else if let look = facts.look {
        .look(look)
      } else if facts.isLed {
        .leadingCause
      } else {
        Self.withoutCause(facts)
      }
  }

  private static func withoutCause(_ facts: NextFacts) -> NextChoice {
    switch facts.verdict {
    case .clear: .connectionWorks
    case .elsewhere: .noMatterOfTheConnection
    case .expected: .knownBehaviour
    case .diagnosed, .inconclusive: .held(facts.held)
    }
  }
}

extension NextFacts {
  /// `ask` is only looked for where nothing else decides.
  init(
    _ facts: Facts,
    _ ranking: Ranking,
    _ plan: Plan,
    _ ask: @autoclosure () -> Ask?,
    _ verdict: Verdict
  ) {
    self.verdict = verdict
    due = plan.due
    isLed = !ranking.actionable.isEmpty
    // Before it is known which error it is, no place that one of them names is looked at.
    look = facts.hasWordsOfAnother && !isLed ? nil : plan.check(for: ranking.topToActOn(in: facts))
    hold = plan.basis.hold
    if due == nil, hold == .nothing, look == nil, !isLed { held = Held(facts, ranking, ask) }
  }
}

extension NextFacts.Held {
  fileprivate init(_ facts: Facts, _ ranking: Ranking, _ ask: () -> Ask?) {
    self =
      if facts.isDedicatedOnItsWay {
        .dedicatedOnItsWay
      } else if facts.errors.isEmpty, facts.pastErrors.contains(where: \.isOfLimit) {
        .limitIsOver
      } else if facts.hasOvercomeErrors {
        .overcome
      } else if facts.areSettledSince(ranking) {
        .settledSince
      } else if facts.knownWithoutCause != nil {
        .catalogueRow
      } else if facts.hasWordsOfAnother {
        .wordsOfAnother
      } else if facts.isWorkingQuietly, ranking.suspicion(in: facts) != nil {
        .suspicion
      } else if ask() != nil {
        .question
      } else {
        facts.completeError == nil ? .nothing : .completeError
      }
  }
}
