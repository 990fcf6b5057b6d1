/// A closed list of words that an expectation may use, for checking and for suggestions.
struct Vocabulary: Sendable {
  /// What one of the words is called: "verdict".
  let name: String
  let words: [String]

  static let verdicts = Vocabulary(name: "verdict", words: Verdict.allCases.map(\.id))
  static let statuses = Vocabulary(name: "status", words: Status.allCases.map(\.id))
  static let causes = Vocabulary(name: "cause", words: Cause.all.map(\.id.id))
  static let steps = Vocabulary(name: "step", words: CleanupStep.allCases.map(\.id))
  static let states = Vocabulary(name: "step state", words: StepState.allCases.map(\.id))
  static let kinds = Vocabulary(name: "kind of next step", words: NextKind.allCases.map(\.id))
  static let kindsAndSteps = Vocabulary(
    name: "kind of next step or step",
    words: kinds.words + steps.words.filter { !kinds.words.contains($0) }
  )
  static let owners = Vocabulary(name: "owner", words: Owner.allCases.map(\.id))
  static let facts = Vocabulary(
    name: "fact to ask for",
    words: FactKey.allCases.map(\.id)
      + [QuestionChooser.fallbackFact].filter { FactKey(id: $0) == nil }
  )
  static let limitations = Vocabulary(
    name: "known limitation",
    words: Limitation.all.map(\.id)
  )
  static let situations = Vocabulary(
    name: "situation",
    words: (Symptom.allCases.map(\.id) + causes.words + limitations.words
      + Situation.all.map(\.meaning.id)).withoutRepeats
  )
  static let advice = Vocabulary(name: "advice", words: Advice.all.map(\.id))
  static let ticketFields = Vocabulary(
    name: "ticket field",
    words: ["phone_number_id", "waba_id", QuestionChooser.fallbackFact]
      + Attachment.Shows.allCases.map { "screenshot:\($0.id)" }
  )
  static let knownAs = Vocabulary(name: "catalogue key", words: KnownError.all.map { "\($0.key)" })
}
