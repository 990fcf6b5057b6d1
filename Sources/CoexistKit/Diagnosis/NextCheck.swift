/// Chooses the question that is worth asking: each is answered both ways, for a moment, to see what
/// would change.
///
/// Pivotal questions first, then the place the plan looks at, then the most changes a minute, then
/// the quickest, then the order of the questions: a one-step look-ahead.
struct NextCheck: Sendable {
  let ask: Ask?

  private struct Candidate {
    let question: Question
    let changes: [CauseID]
    /// The place the plan looks at next.
    let isLookedAtNext: Bool
    let isPivotal: Bool
    let order: Int
  }

  init(
    _ facts: Facts,
    _ ranking: Ranking,
    _ plan: Plan,
    among questions: [Question] = Question.all
  ) {
    let look = plan.due == nil ? plan.check(for: ranking.actionable.first)?.step : plan.due?.step
    let missing = TopicSet(
      ranking.findings.filter { $0.status <= .possible || $0.status == .heldBack }
        .flatMap(\.missing)
    )
    var candidates: [Candidate] = []
    for (order, question) in questions.enumerated() where missing.contains(question.topic) {
      guard facts.current(question.topic) == nil else { continue }
      let one = Trial(facts, ranking, supposing: question.supposed.one)
      let other = Trial(facts, ranking, supposing: question.supposed.other)
      let changes = one.ranking.changes(to: other.ranking)
      guard !changes.isEmpty else { continue }
      candidates.append(
        Candidate(
          question: question,
          changes: changes,
          isLookedAtNext: look.map { question.topic.isSeen(at: $0) } ?? false,
          isPivotal: one.leadsElsewhere(than: other),
          order: order
        )
      )
    }
    ask = candidates.min(by: Self.precedes).map { best in
      best.question.ask(facts, decides: best.changes)
    }
  }

  private static func precedes(_ left: Candidate, _ right: Candidate) -> Bool {
    if left.isPivotal != right.isPivotal { return left.isPivotal }
    if left.isLookedAtNext != right.isLookedAtNext { return left.isLookedAtNext }
    // Changes a minute, compared without dividing.
    let a = left.changes.count * right.question.minutes
    let b = right.changes.count * left.question.minutes
    if a != b { return a > b }
    if left.question.minutes != right.question.minutes {
      return left.question.minutes < right.question.minutes
    }
    return left.order < right.order
  }
}

/// What one answer to a question comes to.
private struct Trial {
  let facts: Facts
  let ranking: Ranking

  init(_ facts: Facts, _ ranking: Ranking, supposing suppositions: [Supposition]) {
    self.facts = facts.supposing(suppositions)
    self.ranking = ranking.reweighed(
      for: self.facts,
      changed: TopicSet(suppositions.lazy.map(\.topic))
    )
  }

  /// Whether another cause leads, or the plan has other states.
  func leadsElsewhere(than other: Trial) -> Bool {
    ranking.findings.first?.cause.id != other.ranking.findings.first?.cause.id
      || states != other.states
  }

  private var states: PlanStates { PlanStates(PlanFacts(facts, ranking)) }
}

extension Facts {
  /// The same facts with one more, as if it had been observed now.
  func supposing(_ suppositions: [Supposition]) -> Facts {
    let origin = Origin(text: 0, offset: 0)
    let claims = suppositions.compactMap { supposition -> Claim? in
      // A selected portfolio that is known already is not supposed away.
      if supposition.topic == .selectedBusiness, selectedBusiness != nil { return nil }
      return Claim(
        topic: supposition.topic,
        value: resolved(supposition.value),
        origin: origin,
        provenance: .observed,
        time: now
      )
    }
    return adding(claims)
  }

  private func resolved(_ value: FactValue) -> FactValue {
    switch value {
    case .parties(let parties) where parties == [.supposedProvider]:
      .parties([
        Party(name: Untrusted(provider.name), id: provider.appIDs.first.map { Untrusted($0) })
      ])
    case .party(let party) where party == .supposedSelected && selectedBusiness != nil:
      .party(Party(name: nil, id: selectedBusiness))
    default: value
    }
  }
}

extension Question {
  /// The question in the words of a case.
  func ask(_ facts: Facts, decides: [CauseID] = []) -> Ask {
    Ask(
      fact: topic.id,
      text: Phrase(ours: facts.provider.fill(text)),
      owner: owner,
      place: Phrase(ours: facts.provider.fill(place)),
      decides: decides
    )
  }
}
