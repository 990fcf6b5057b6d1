/// The ordered steps with their states, as people read them.
struct Plan: Sendable {
  struct Item: Sendable {
    let step: CleanupStep
    let state: StepState
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
      return Item(
        step: step,
        state: states[step],
        instruction: facts.instruction(for: step, card),
        place: Phrase(ours: facts.provider.fill(card.place)),
        doneWhen: Phrase(ours: facts.provider.fill(card.doneWhen)),
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

extension Facts {
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
