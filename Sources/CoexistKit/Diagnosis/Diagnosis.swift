/// What the facts of one case come to.
struct Diagnosis: Sendable {
  let facts: Facts
  let ranking: Ranking
  let plan: Plan
  let verdict: Verdict
  let headline: Phrase
  /// The causes that the headline names, the leading one first.
  let named: [Finding]
  let next: Next
  /// The question that decides most, or `nil` when no answer would change anything.
  let ask: Ask?
  /// What nobody must do yet, the most important first; a report and a letter tell it alike.
  let doNot: [DoNot]
  let ticket: TicketReadiness
  /// Known limitations that explain something here.
  let expected: [Expectation]
  let advice: [(advice: Advice, evidence: Evidence)]

  init(of read: Facts, by causes: [Cause] = Cause.all) {
    let outline = DiagnosisOutline(of: read, by: causes)
    let (facts, ranking, plan) = (outline.facts, outline.ranking, outline.plan)
    self.facts = facts
    self.ranking = ranking
    self.plan = plan
    expected = outline.expected
    advice = facts.advice
    verdict = outline.verdict
    next = outline.next
    ask = next.ask ?? (plan.isOpenForLooks ? outline.chooser.ask : nil)
    named = facts.named(ranking, verdict, next)
    headline = facts.headline(naming: named, ranking, plan, verdict, next)
    doNot = facts.warnings(ranking, plan, next, verdict)
    let isAboutOwnership =
      !facts.connectionErrors.isEmpty
      || ranking.findings.contains {
        $0.cause.group == .ownership && $0.status <= .possible
      }
    ticket = TicketReadiness(
      facts,
      isAboutOwnership: isAboutOwnership,
      isSure: !isAboutOwnership
        && ranking.actionable.first.map { !$0.cause.group.isMetInWindow } ?? false
    )
  }
}

extension Verdict {
  /// A known behavior explains what somebody complains of; where nobody does and it works, it works.
  init(_ facts: Facts, _ ranking: Ranking, _ expected: [Expectation]) {
    let isQuiet = facts.isWorkingQuietly && ranking.suspicion(in: facts) == nil
    let hasComplaint =
      !facts.all(.symptom).isEmpty || !expected.allSatisfy { $0.evidence.provenance.settles }
    if !ranking.actionable.isEmpty {
      self = .diagnosed
    } else if facts.isOnlyElsewhere {
      self = .elsewhere
    } else if !isQuiet || hasComplaint, !expected.isEmpty,
      facts.areComplaintsAnswered(by: expected)
    {
      self = .expected
    } else if isQuiet {
      self = .clear
    } else {
      self = .inconclusive
    }
  }
}

extension Next {
  /// The step that is due, or at whose place the question looks.
  var stepInQuestion: CleanupStep? { step ?? ask.flatMap { FactKey(id: $0.fact)?.place } }
}

extension Ask {
  /// Whether the question is the look at a step's place.
  func isAbout(_ step: CleanupStep) -> Bool {
    FactKey(id: fact)?.isSeen(at: step) ?? false
  }
}

extension FactKey {
  /// Whether a look at this key is the look that a step begins with.
  func isSeen(at step: CleanupStep) -> Bool {
    place == step || step == .checkPortfolio && place == .removeFromPortfolio
  }
}
