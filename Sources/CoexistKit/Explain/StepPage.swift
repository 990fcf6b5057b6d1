/// Pages about the steps of the cleanup.
extension Explanation {
  init(_ step: CleanupStep, by provider: Provider) {
    let card = step.card
    let number = step.number.map { "step \($0): " } ?? ""
    self.init(.step, step.id, number + card.title, by: provider)
    add(.means, card.why, card.note)
    add(.isNot, card.isNot)
    add(.causes, Cause.all.filter { $0.step == step }.map { "\($0.id.id): \($0.title)" })
    add(.lookFirst, step.looks)
    add(.rulesOut, card.skipped)
    add(.opens, card.opens)
    add(.act, step.acts)
    add(.closedWhen, card.doneWhen)
    add(.escalate, card.escalate)
    add(.doNot, card.doNot)
    cite(card.sources)
    seeAlso = step.neighbours
  }
}

extension CleanupStep {
  fileprivate var looks: [Explanation.Item] {
    // The bundle needs what every earlier step would look at.
    let causes = Cause.all.filter { $0.step == self || self == .escalate && $0.group == .ownership }
    let places = WhereToLook(causes).items
    let place = card.place?.text ?? "the times of the last change and of the last attempt"
    return places.isEmpty ? [Explanation.Item(text: place)] : places
  }

  fileprivate var acts: [Explanation.Item] {
    var who = owner.id
    if !also.isEmpty { who += " or " + also.map(\.id).joined(separator: ", ") }
    return [
      Explanation.Item(label: "order", text: card.instruction),
      Explanation.Item(label: "who", text: who),
      Explanation.Item(label: "where", text: card.place?.text ?? ""),
    ] + .numbered(card.moves)
  }

  /// The steps before and after, and Meta's code of the same number.
  fileprivate var neighbours: [String] {
    let steps = CleanupStep.allCases
    guard let place = steps.firstIndex(of: self) else { return [] }
    var ids: [String] = []
    if place > 0 { ids.append(steps[place - 1].id) }
    if place + 1 < steps.count { ids.append(steps[place + 1].id) }
    if let number, KnownError.entry(key: "\(number)") != nil {
      ids.append("#\(number)")
    }
    return ids
  }
}
