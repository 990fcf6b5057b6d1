/// What a case comes to, before it is put into words: enough for a line about it.
struct DiagnosisOutline {
  let facts: Facts
  let ranking: Ranking
  let plan: Plan
  /// Known limitations that explain something here.
  let expected: [Expectation]
  let verdict: Verdict
  let chooser: QuestionChooser
  /// The rule for the next step.
  let choice: NextChoice

  /// `tellsAnswers` is false where nobody reads more than ``nextInShort``.
  init(of read: Facts, by causes: [Cause] = Cause.all, tellsAnswers: Bool = true) {
    facts = read.withoutResolvedErrors
    ranking = Ranking(of: facts, by: causes)
    plan = Plan(facts, ranking)
    expected = facts.expectations
    verdict = Verdict(facts, ranking, expected)
    chooser = QuestionChooser(facts, ranking, plan, tellsAnswers: tellsAnswers)
    choice = NextChoice(NextFacts(facts, ranking, plan, chooser.ask, verdict))
  }

  /// The next step in words.
  var next: Next { Next(of: choice, facts, ranking, plan, chooser, expected) }

  /// What the next step is and who does it: that of ``next``, without looking at a place.
  var nextInShort: (kind: NextKind, owner: Owner) {
    switch choice {
    case .look(let step): return (.ask, step.owner)
    case .due(let step) where step.isLook: return (.ask, step.owner)
    default:
      let next = next
      return (next.kind, next.owner)
    }
  }
}
