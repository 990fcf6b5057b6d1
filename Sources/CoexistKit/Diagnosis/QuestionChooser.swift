/// Chooses the question that is worth asking: each is answered both ways, for a moment, to see what
/// would change.
///
/// The place that the plan looks at first, then the most changes a minute, then
/// the quickest, then the order of the questions: a one-step look-ahead.
///
/// An object, as it looks ahead only when a question is asked for, and once.
final class QuestionChooser {
  let facts: Facts
  let ranking: Ranking
  private let plan: Plan
  private let questions: [Question]
  /// Whether anybody reads the answers to a question.
  private let tellsAnswers: Bool
  private lazy var base = WhatIf(facts, ranking)
  /// Who is to do what now; an answer that only moves the question on changes this.
  private lazy var nextInShort = DiagnosisOutline(of: facts, tellsAnswers: false).nextInShort
  /// The question that decides most, or `nil` when no answer would change anything.
  private(set) lazy var ask: Ask? = candidates.min(by: Self.precedes)
    .map { self.ask($0.question, decides: $0.changes) }

  /// What is asked where nothing else says what to do.
  var question: Ask { ask ?? fallbackQuestion }

  private struct Candidate {
    let question: Question
    let changes: [CauseID]
    /// The place the plan looks at next.
    let isLookedAtNext: Bool
    let order: Int
  }

  init(
    _ facts: Facts,
    _ ranking: Ranking,
    _ plan: Plan,
    among questions: [Question] = Question.all,
    tellsAnswers: Bool = true
  ) {
    self.facts = facts
    self.ranking = ranking
    self.plan = plan
    self.questions = questions
    self.tellsAnswers = tellsAnswers
  }

  private var candidates: [Candidate] {
    let look = plan.due ?? plan.check(for: ranking.actionable.first)
    let open = ranking.findings.filter { $0.status <= .possible || $0.status == .heldBack }
    let missing = FactKeySet(open.flatMap(\.missing))
    var candidates: [Candidate] = []
    for (order, question) in questions.enumerated() where missing.contains(question.key) {
      guard !facts.holdAnswer(to: question) else { continue }
      let one = WhatIf(facts, ranking, supposing: question.answers[0], to: question.key)
      let other = WhatIf(facts, ranking, supposing: question.answers[1], to: question.key)
      let changes = one.ranking.changes(to: other.ranking)
      // A cause that only the answer would bring up is no reason to ask.
      guard open.contains(where: { changes.contains($0.cause.id) }) else { continue }
      candidates.append(
        Candidate(
          question: question,
          changes: changes,
          isLookedAtNext: look.map { question.key.isSeen(at: $0) } ?? false,
          order: order
        )
      )
    }
    return candidates
  }

  private static func precedes(_ left: Candidate, _ right: Candidate) -> Bool {
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

  /// The look that a step begins with: the question that decides most, or the first whose answer
  /// changes something.
  func look(at step: CleanupStep) -> Ask? {
    if let ask, ask.isAbout(step) { return ask }
    let looks = Question.all.filter { $0.key.isSeen(at: step) }
    // What is held already is asked again only where nothing else is left to look at.
    let open = looks.filter { facts.current($0.key) == nil }
    let asks = (open.isEmpty ? looks : open).map { ask($0) }
    return asks.first { !$0.answers.isEmpty } ?? asks.first
  }

  /// A question in the words of the case, with those answers that change it.
  func ask(_ question: Question, decides: [CauseID] = []) -> Ask {
    Ask(
      fact: question.key.id,
      text: Phrase(ours: facts.provider.fill(question.text)),
      owner: question.owner,
      place: Phrase(ours: facts.provider.fill(question.place)),
      decides: decides,
      answers: answers(of: question.answers, for: question.key, as: question.key.id)
    )
  }

  /// Whether the number may leave the app; where a dedicated one is wanted, a yes means that the app is
  /// not needed.
  var leavesApp: Ask {
    var ask = ask(.leavesApp)
    let key = FactKey.phoneAppNeeded
    if facts.isWantedTold {
      ask.answers += answers(of: [.init("yes, without the app", set: false)], for: key, as: key.id)
    }
    return ask
  }

  /// Those answers that change the case; `key` is what `--set` calls the fact.
  func answers(
    of answers: [Question.Answer],
    for key: FactKey,
    as name: String
  ) -> [Ask.Answer] {
    guard tellsAnswers else { return [] }
    return answers.filter { answer in
      if WhatIf(facts, ranking, supposing: answer, to: key).differs(from: base) { return true }
      let supposed = facts.supposing(answer.value, for: key)
      return DiagnosisOutline(of: supposed, tellsAnswers: false).nextInShort != nextInShort
    }
    .map { $0.offered(as: name, by: facts.provider) }
  }
}

extension Question.Answer {
  /// The answer in the words of a case; `name` is what `--set` calls the fact.
  func offered(as name: String, by provider: Provider) -> Ask.Answer {
    Ask.Answer(
      say: Phrase(ours: provider.fill(say)),
      set: "\(name)=\(provider.fill(set))",
      wantsName: wantsName
    )
  }
}

extension Facts {
  /// Whether a question asks for what is known, or for what this case cannot have.
  fileprivate func holdAnswer(to question: Question) -> Bool {
    current(question.key) != nil || question.toldBy.contains(where: has)
      || question.isAboutWindow && isOfCallsOnly || !question.isPlaced(self)
  }
}

/// What a case comes to, as far as a reader of the report sees it.
private struct WhatIf {
  let ranking: Ranking
  private let states: PlanStates
  private let verdict: Verdict

  init(_ facts: Facts, _ ranking: Ranking) {
    self.ranking = ranking
    states = PlanStates(PlanFacts(facts, ranking))
    verdict = Verdict(facts, ranking, facts.expectations)
  }

  /// The same with one more fact, as if it had been observed now.
  init(_ facts: Facts, _ ranking: Ranking, supposing answer: Question.Answer, to key: FactKey) {
    let supposed = facts.supposing(answer.value, for: key)
    self.init(supposed, ranking.reweighed(for: supposed, changed: [key]))
  }

  /// Whether another cause leads, or the plan, the verdict or the status of a cause is another.
  func differs(from other: WhatIf) -> Bool {
    ranking.findings.first?.cause.id != other.ranking.findings.first?.cause.id
      || states != other.states || verdict != other.verdict
      || !ranking.changes(to: other.ranking).isEmpty
  }
}

extension Facts {
  /// The same facts with one more, as if it had been supplied now.
  func supposing(_ value: FactValue, for key: FactKey) -> Facts {
    adding([
      Fact(
        key: key,
        value: filled(value),
        origin: Origin(text: 0, offset: 0),
        provenance: .supplied,
        time: nil
      )
    ])
  }

  /// The value with the wanted provider's name in it.
  private func filled(_ value: FactValue) -> FactValue {
    guard case .parties(let parties) = value else { return value }
    return .parties(
      parties.map { Party(name: $0.name.map { $0.reading { Untrusted(provider.fill($0)) } }) }
    )
  }
}
