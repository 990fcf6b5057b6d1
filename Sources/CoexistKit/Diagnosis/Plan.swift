/// The ordered steps with their states, as people read them.
struct Plan: Sendable {
  struct Item: Sendable {
    let step: CleanupStep
    let state: StepState
    /// Others who may do it.
    let also: [Owner]
    let instruction: Phrase
    let place: Phrase
    let doneWhen: Phrase
    let earliest: Instant?
  }

  /// All steps, in their order.
  let items: [Item]
  /// What the states rest on.
  let basis: PlanFacts

  init(_ facts: Facts, _ ranking: Ranking) {
    basis = PlanFacts(facts, ranking)
    let states = PlanStates(basis)
    items = CleanupStep.allCases.map { step in
      let card = step.card(forCoexistence: facts.wantsCoexistence)
      let restart = step == .retry ? ranking.restart.map(facts.remedy) : nil
      let instruction = restart.map { Phrase(ours: facts.provider.fill($0.instruction)) }
      return Item(
        step: step,
        state: states[step],
        also: restart?.also ?? step.also,
        instruction: instruction ?? facts.instruction(for: step, card),
        place: Phrase(ours: facts.provider.fill(restart?.place ?? card.place)),
        doneWhen: Phrase(ours: facts.provider.fill(restart?.doneWhen ?? card.doneWhen)),
        earliest: step == .wait && states[step] == .now ? facts.settledAt : nil
      )
    }
  }

  /// The one step that is due, if any.
  var due: Item? { items.first { $0.state == .now } }

  /// The place to look at: the leading cause's own, else the first; looks have no order.
  func check(for leading: Finding?) -> Item? {
    let open = items.filter { $0.state == .check }
    return open.first { $0.step == leading?.cause.step } ?? open.first
  }

  /// The steps are numbered from 0 and the support bundle stands last.
  subscript(step: CleanupStep) -> Item { items[step.number ?? items.count - 1] }
}

extension Ranking {
  /// The cause that calls for a new start, or `nil` when none does.
  var restart: Cause? { actionable.first { $0.cause.step == .retry }?.cause }
}

extension Facts {
  /// How a new start is begun: as the cause that calls for it says, since some need a thing done
  /// first, and where the customer acts, as the row of its error says.
  fileprivate func remedy(for restart: Cause) -> Remedy {
    let remedy = restart.remedy(in: self)
    guard let row = customersRow(for: restart) else { return remedy }
    return Remedy(
      kind: remedy.kind,
      owner: remedy.owner,
      also: remedy.also,
      place: row.place ?? remedy.place,
      instruction: row.instruction,
      doneWhen: remedy.doneWhen
    )
  }

  /// What the row of a cause's error tells the customer to do, or `nil`.
  func customersRow(for cause: Cause) -> Remedy? {
    rowRemedy(for: cause.id, doneWhen: "").flatMap { $0.owner == .customer ? $0 : nil }
  }

  /// The card's order, with the names that were seen.
  fileprivate func instruction(for step: CleanupStep, _ card: StepCard) -> Phrase {
    let plain = Phrase(ours: provider.fill(card.instruction))
    switch step {
    case .disconnectProvider:
      guard let names = others(in: .appBusinessPlatform) else { return plain }
      return "On the phone, disconnect \(names: names) in the app."
    case .removePartner:
      guard let names = others(in: .partnersTab) else { return plain }
      return
        "Remove \(names: names) in the Partners tab; leave \(ours: provider.name) if it is there."
    case .removeFromPortfolio:
      guard let owner = current(.ownerPortfolio)?.party else { return plain }
      if provider.isSelf(owner) {
        return "Ask \(ours: provider.name) to release the WhatsApp account from its own portfolio."
      }
      return isInSelectedPortfolio
        ? plain
        : """
        Remove the WhatsApp account from portfolio \(names: [owner]); if that portfolio is the \
        customer's own, choose it in Meta's window instead and remove nothing.
        """
    case .wait where settlingMinutes > Self.aFewMinutes:
      return
        "Wait \(settlingMinutes) minutes after the last change; change and try nothing meanwhile."
    case .removeDedicatedNumber, .checkPortfolio, .wait, .retry, .escalate: return plain
    }
  }

  private func others(in key: FactKey) -> [Party]? {
    guard let look = current(key), let others = otherParties(in: look), !others.isEmpty else {
      return nil
    }
    return others
  }
}
