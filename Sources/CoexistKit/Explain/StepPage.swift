/// Pages about the steps of the cleanup.
struct StepPage: Sendable {
  let provider: Provider

  func page(_ step: CleanupStep) -> Explanation {
    let card = step.card
    let guide = step.guide
    let number = step.number.map { "step \($0): " } ?? ""
    var page = Explanation(.step, step.id, number + card.title, by: provider)
    page.add(.means, guide.why, card.note)
    page.add(.isNot, guide.isNot)
    page.add(.causes, Cause.all.filter { $0.step == step }.map { "\($0.id.id): \($0.title)" })
    page.add(.lookFirst, looks(step))
    page.add(.rulesOut, guide.skipped)
    page.add(.opens, guide.opens)
    page.add(.act, acts(step, card, guide))
    page.add(.closedWhen, card.doneWhen)
    page.add(.escalate, guide.escalate)
    page.add(.doNot, guide.doNot)
    page.cite(card.sources)
    page.seeAlso = neighbours(step)
    return page
  }

  private func looks(_ step: CleanupStep) -> [Explanation.Item] {
    // The bundle needs what every earlier step would look at.
    let causes = Cause.all.filter { $0.step == step || step == .escalate && $0.group == .ownership }
    let places = WhereToLook(causes).items
    let place = step.card.place?.text ?? "the times of the last change and of the last attempt"
    return places.isEmpty ? [Explanation.Item(text: place)] : places
  }

  private func acts(
    _ step: CleanupStep,
    _ card: StepCard,
    _ guide: StepGuide
  ) -> [Explanation.Item] {
    var who = step.owner.id
    if !step.also.isEmpty { who += " or " + step.also.map(\.id).joined(separator: ", ") }
    return [
      Explanation.Item(label: "order", text: card.instruction),
      Explanation.Item(label: "who", text: who),
      Explanation.Item(label: "where", text: card.place?.text ?? ""),
    ] + .numbered(guide.moves)
  }

  /// The steps before and after, and Meta's code of the same number.
  private func neighbours(_ step: CleanupStep) -> [String] {
    let steps = CleanupStep.allCases
    guard let place = steps.firstIndex(of: step) else { return [] }
    var ids: [String] = []
    if place > 0 { ids.append(steps[place - 1].id) }
    if place + 1 < steps.count { ids.append(steps[place + 1].id) }
    if let number = step.number, KnownError.entry(key: "\(number)") != nil {
      ids.append("#\(number)")
    }
    return ids
  }
}
