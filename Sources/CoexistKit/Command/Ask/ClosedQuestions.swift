/// The questions of `ask` that no rule needs an answer to, each with a list that is whole.
extension WorthKnowing.Fact {
  /// Whose look the answers are: what a customer only tells settles nothing.
  static let whoSees = Self(
    key: CaseFields.by.key,
    words: "Do you see what you will answer, or does the customer tell you?",
    owner: nil,
    place: "'by=customer' or 'by=screenshot', typed at any question, changes it",
    answers: [
      Ask.Answer(say: "I see it: a screen, an answer of the API", set: "by=agent"),
      Ask.Answer(say: "the customer tells me", set: "by=customer"),
      Ask.Answer(say: "I have a screenshot of it", set: "by=screenshot"),
    ],
    isClosed: true
  )

  /// What came of the step that is due, or `nil` where none is that somebody takes.
  init?(dueIn published: PublishedCase) {
    let (next, provider) = (published.report.next, published.diagnosis.facts.provider)
    guard next.kind == .cleanUp || next.kind == .retry, let step = next.step else { return nil }
    self.init(
      key: "steps_done",
      words: "\(provider.fill(step.card.title)): was it done, and what came of it?",
      owner: next.owner,
      place: "a time behind the number tells when; without one it is now",
      answers: step == .retry ? Self.retried : Self.done(step),
      step: step,
      isClosed: true
    )
  }

  private static let notYet = Ask.Answer(say: "not yet", set: "steps_done=?")

  private static let retried = [
    notYet,
    Ask.Answer(say: "it is connected now", set: "kapso_connection=coexistence"),
    Ask.Answer(say: "it failed again", set: "signup.last_attempt_at=now"),
  ]

  private static func done(_ step: CleanupStep) -> [Ask.Answer] {
    func answer(_ say: Phrase, _ field: String, _ word: String) -> Ask.Answer {
      let set = "steps_done={\"step\":\"\(step.id)\",\"\(field)\":\"\(word)\"}"
      return Ask.Answer(say: say, set: set)
    }
    let refused = [
      answer("Meta refuses it", "outcome", "refused"),
      answer("nobody here may do it", "outcome", "no-access"),
    ]
    return [
      notYet,
      answer("done, as the customer says", "evidence", "statement"),
      answer("done, and seen on a screen or screenshot", "evidence", "screenshot"),
    ] + (step == .removePartner || step == .removeFromPortfolio ? refused : [])
  }
}
