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
    let missing = Set(
      ranking.findings.filter { $0.status <= .possible || $0.status == .heldBack }
        .flatMap(\.missing)
    )
    var candidates: [Candidate] = []
    for (order, question) in questions.enumerated() where missing.contains(question.topic) {
      guard facts.current(question.topic) == nil else { continue }
      let tried = question.supposed.map { supposed in
        let other = facts.supposing(supposed)
        let topics = TopicSet(supposed.map(\.topic))
        return (facts: other, ranking: ranking.reweighed(for: other, changed: topics))
      }
      let changes = CauseID.allCases.filter { id in
        Set(tried.map { $0.ranking.status(id) }).count > 1
      }
      guard !changes.isEmpty else { continue }
      let tops = Set(tried.map { $0.ranking.findings.first?.cause.id })
      let dues = Set(tried.map { PlanStates(PlanFacts($0.facts, $0.ranking)) })
      candidates.append(
        Candidate(
          question: question,
          changes: changes,
          isLookedAtNext: look.map { question.topic.isSeen(at: $0) } ?? false,
          isPivotal: tops.count > 1 || dues.count > 1,
          order: order
        )
      )
    }
    ask = candidates.min(by: Self.precedes).map { best in
      Ask(
        fact: best.question.topic.id,
        text: Phrase(ours: facts.provider.fill(best.question.text)),
        owner: best.question.owner,
        place: Phrase(ours: facts.provider.fill(best.question.place)),
        decides: best.changes
      )
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

extension Facts {
  /// The same facts with one more, as if it had been observed now.
  func supposing(_ suppositions: [Supposition]) -> Facts {
    var facts = self
    let origin = Origin(text: 0, offset: 0)
    for supposition in suppositions {
      // A selected portfolio that is known already is not supposed away.
      if supposition.topic == .selectedBusiness, selectedBusiness != nil { continue }
      facts.add(
        Claim(
          topic: supposition.topic,
          value: facts.resolved(supposition.value),
          origin: origin,
          provenance: .observed,
          time: now
        )
      )
    }
    return facts
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
