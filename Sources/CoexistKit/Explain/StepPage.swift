/// Pages about the steps of the cleanup.
struct StepPage: Sendable {
  let provider: Provider

  func page(_ step: CleanupStep) -> Explanation {
    let card = step.card
    let guide = step.guide
    let number = step.number.map { "step \($0): " } ?? ""
    var page = Explanation(kind: .step, id: step.id, title: number + fill(card.title))
    page.add(.means, fill(guide.why), fill(card.note))
    page.add(.isNot, fill(guide.isNot))
    page.add(.causes, causes(step))
    page.add(.lookFirst, looks(step))
    page.add(.rulesOut, fill(guide.skipped))
    page.add(.opens, fill(guide.opens))
    page.add(.act, acts(step, card, guide))
    page.add(.closedWhen, fill(card.doneWhen))
    page.add(.escalate, fill(guide.escalate))
    page.add(.doNot, guide.doNot.map { Explanation.Item(text: fill($0)) })
    page.cite(card.sources)
    page.seeAlso = neighbours(step)
    return page
  }

  private func fill(_ text: String) -> String { provider.fill(text) }

  private func items(_ pairs: [(String, String)]) -> [Explanation.Item] {
    pairs.map { Explanation.Item(label: $0, text: fill($1)) }
  }

  private func causes(_ step: CleanupStep) -> [Explanation.Item] {
    Cause.all.filter { $0.step == step }.map {
      Explanation.Item(text: "\($0.id.id): \(fill($0.title))")
    }
  }

  private func looks(_ step: CleanupStep) -> [Explanation.Item] {
    // The bundle needs what every earlier step would look at.
    let causes = Cause.all.filter { $0.step == step || step == .escalate && $0.group == .ownership }
    let places = WhereToLook(causes).items(provider)
    if !places.isEmpty { return places }
    return items([
      ("", step.card.place?.text ?? "the times of the last change and of the last attempt")
    ])
  }

  private func acts(
    _ step: CleanupStep,
    _ card: StepCard,
    _ guide: StepGuide
  ) -> [Explanation.Item] {
    var who = step.owner.id
    if !step.also.isEmpty { who += " or " + step.also.map(\.id).joined(separator: ", ") }
    let moves = guide.moves.enumerated().map { ("\($0 + 1)", $1) }
    return items(
      [("order", card.instruction), ("who", who), ("where", card.place?.text ?? "")] + moves
    )
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
