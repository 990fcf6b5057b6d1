/// What the facts of one case come to.
struct Diagnosis: Sendable {
  let facts: Facts
  let ranking: Ranking
  let plan: Plan
  let verdict: Verdict
  let headline: Phrase
  let next: Next
  /// The question that decides most, or `nil` when no answer would change anything.
  let ask: Ask?
  let doNot: [Phrase]
  let ticket: TicketReadiness
  /// Known limitations that explain something here.
  let expected: [Expectation]
  let advice: [(advice: Advice, evidence: Evidence)]

  init(of read: Facts, by causes: [Cause] = Cause.all) {
    let facts = read.atPresent
    let ranking = Ranking(of: facts, by: causes)
    let plan = Plan(facts, ranking)
    let ask = NextCheck(facts, ranking, plan).ask
    self.facts = facts
    self.ranking = ranking
    self.plan = plan
    self.ask = ask
    expected = facts.expectations
    advice = facts.advice
    verdict = Verdict(facts, ranking, expected)
    next = Next(facts, ranking, plan, ask, verdict, expected)
    headline = facts.headline(ranking, verdict, next)
    doNot = facts.warnings(ranking, plan, next)
    ticket = TicketReadiness(
      facts,
      isAboutOwnership: !facts.connectionErrors.isEmpty
        || ranking.findings.contains {
          $0.cause.group == .ownership && ($0.status.isActionable || $0.status == .possible)
        }
    )
  }
}

extension Verdict {
  init(_ facts: Facts, _ ranking: Ranking, _ expected: [Expectation]) {
    if !ranking.actionable.isEmpty {
      self = .diagnosed
    } else if facts.isOnlyElsewhere {
      self = .elsewhere
    } else if !expected.isEmpty && facts.areComplaintsAnswered(by: expected) {
      self = .expected
    } else if facts.isPositivelyWorking && !facts.hasUnansweredComplaint {
      self = .clear
    } else {
      self = .inconclusive
    }
  }
}

extension Next {
  /// Chooses the one next step: what screens, then the plan, then the leading cause, then a question.
  init(
    _ facts: Facts,
    _ ranking: Ranking,
    _ plan: Plan,
    _ ask: Ask?,
    _ verdict: Verdict,
    _ expected: [Expectation]
  ) {
    let top = ranking.topToActOn(in: facts)
    if let top, top.cause.step == nil, top.screen < Cause.lastScreen {
      self.init(top.cause, step: nil, facts)
    } else if let portfolio = ranking.actionable.first(where: \.isForeignPortfolio),
      facts.connectionErrors.isEmpty, facts.has(.wabaNotListed), plan.due?.step != .removePartner,
      plan.due?.step != .disconnectProvider
    {
      // The account is not listed because another portfolio was chosen: choosing is no clean-up.
      self.init(portfolio.cause, step: nil, facts)
    } else if let due = plan.due, due.step.changesSomething || ranking.leads(to: due) {
      self.init(due, for: top, facts)
    } else if let top, top.cause.step == nil {
      self.init(top.cause, step: nil, facts)
    } else if let due = plan.due {
      self.init(due)
    } else if let check = plan.check(for: top) {
      let question = ask?.isAbout(check.step) == true ? ask : nil
      self.init(lookingAt: check, facts, instead: question)
    } else if let top {
      self.init(top.cause, step: top.cause.step, facts)
    } else {
      switch verdict {
      case .clear:
        self.init(nothing: "Nothing to repair: the connection works.")
      case .elsewhere:
        self.init(nothing: "Nothing to do here: the error is no matter of the connection.")
      case .expected:
        self.init(expected, facts)
      case .diagnosed, .inconclusive:
        if facts.isDedicatedOnItsWay {
          self.init(
            nothing: "Go on: a code by SMS or voice is the right path for a dedicated number."
          )
        } else if facts.errors.isEmpty, facts.pastErrors.contains(where: \.isOfLimit) {
          self.init(single: "The limit is over: make a single try.")
        } else if facts.hasOvercomeErrors {
          self.init(asking: Question.messagesArrive.ask(facts))
        } else if let known = facts.knownWithoutCause {
          self.init(known, facts)
        } else {
          self.init(asking: ask ?? facts.openQuestion)
        }
      }
    }
  }

  /// What known behaviour asks for: nothing, or to look again when it has passed.
  private init(_ expected: [Expectation], _ facts: Facts) {
    let lag = expected.first { $0.limitation.nextKind == .wait }
    kind = lag == nil ? .nothing : .wait
    owner = .nobody
    let told = lag ?? expected.first
    instruction =
      told.map { Phrase(ours: facts.provider.fill($0.limitation.statement)) }
      ?? "Nothing to repair: this is known behaviour."
  }

  private init(single instruction: Phrase) {
    kind = .retry
    owner = .customer
    self.instruction = instruction
  }

  private init(nothing instruction: Phrase) {
    kind = .nothing
    owner = .nobody
    self.instruction = instruction
  }
}

extension Ask {
  /// Whether the question is the look at a step's place.
  func isAbout(_ step: CleanupStep) -> Bool {
    Topic(id: fact)?.isSeen(at: step) ?? false
  }
}

extension Topic {
  /// Whether a look at this topic is the look that a step begins with.
  func isSeen(at step: CleanupStep) -> Bool {
    place == step || step == .checkPortfolio && place == .removeFromPortfolio
  }
}

extension Finding {
  fileprivate var isForeignPortfolio: Bool {
    cause.id == .numberInAnotherPortfolio && status == .confirmed
  }
}

extension Ranking {
  /// The leading cause; one that asks for nothing gives way to one that asks for something.
  fileprivate func topToActOn(in facts: Facts) -> Finding? {
    let sure = actionable
    guard let top = sure.first, top.cause.remedy(in: facts).kind == .nothing else {
      return sure.first
    }
    return sure.first { $0.cause.remedy(in: facts).kind != .nothing } ?? top
  }

  /// Whether the leading cause is what the due step is for, or nothing leads at all.
  fileprivate func leads(to due: Plan.Item) -> Bool {
    guard let top = actionable.first else { return true }
    return top.cause.step != nil
  }
}
