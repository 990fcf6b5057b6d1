/// Everything the program knows, in a stable order, as `rules` and the pages list it.
struct Rulebook: Sendable {
  let causes: [CauseRow]
  let steps: [StepRow]
  let codes: [KnownError]
  let symptoms: [SymptomRow]
  let expected: [Limitation]
  let advice: [ModeCard]
  let sources: [Source]

  /// A cause with its signs and what each is worth.
  struct CauseRow: Sendable {
    let cause: Cause
    let title: String
    let codes: [KnownError]
  }

  /// A step with the causes that lead to it.
  struct StepRow: Sendable {
    let step: CleanupStep
    let title: String
    let place: String
    let causes: [CauseID]
  }

  /// A symptom with the causes that it speaks for.
  struct SymptomRow: Sendable {
    let symptom: Symptom
    let hints: [CauseHint]
  }

  init(provider: Provider = .kapso) {
    causes = Cause.all.map { cause in
      CauseRow(
        cause: cause,
        title: provider.fill(cause.title),
        codes: KnownError.all.filter { $0.indicates == cause.id }
      )
    }
    steps = CleanupStep.allCases.map { step in
      StepRow(
        step: step,
        title: provider.fill(step.card.title),
        place: provider.fill(step.card.place),
        causes: Cause.all.filter { $0.step == step }.map(\.id)
      )
    }
    codes = Array(KnownError.all)
    symptoms = Symptom.allCases.map { SymptomRow(symptom: $0, hints: CauseHint.of($0)) }
    expected = Limitation.all
    advice = ModeCard.all.filter { $0.kind == .advice }
    sources = Source.all
  }
}
