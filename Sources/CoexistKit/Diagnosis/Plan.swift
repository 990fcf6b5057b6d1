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

  /// What the states rest on.
  let basis: PlanFacts
  private let states: PlanStates
  private let facts: Facts
  /// The cause that calls for a new start.
  private let restart: Cause?

  init(_ facts: Facts, _ ranking: Ranking) {
    basis = PlanFacts(facts, ranking)
    states = PlanStates(basis)
    self.facts = facts
    restart = ranking.restart(in: facts)
  }

  /// All steps, in their order; each is put into words when it is asked for.
  var items: [Item] { CleanupStep.allCases.map { self[$0] } }

  subscript(step: CleanupStep) -> Item {
    let card = step.card(forCoexistence: facts.wantsCoexistence)
    let start = step == .retry ? restart.map(facts.remedy) : nil
    let instruction = start.map { Phrase(ours: facts.provider.fill($0.instruction)) }
    return Item(
      step: step,
      state: states[step],
      also: start?.also ?? step.also,
      instruction: instruction ?? facts.instruction(for: step, card),
      place: Phrase(ours: facts.provider.fill(start?.place ?? card.place)),
      doneWhen: Phrase(ours: facts.provider.fill(start?.doneWhen ?? card.doneWhen)),
      earliest: step == .wait && states[step] == .now ? facts.settledAt : nil
    )
  }

  /// The one step that is due, if any.
  var due: CleanupStep? { CleanupStep.allCases.first { states[$0] == .now } }

  /// The place to look at: the leading cause's own, else the first; looks have no order.
  func check(for leading: Finding?) -> CleanupStep? {
    let open = CleanupStep.allCases.filter { states[$0] == .check }
    return open.first { $0 == leading?.cause.step } ?? open.first
  }
}

extension Plan {
  /// Whether an answer could still change what is cleaned up.
  var isOpenForLooks: Bool {
    basis.hold != .everything
      && CleanupStep.allCases.contains { $0 < .wait && states[$0].isOpen }
  }
}

extension Ranking {
  /// The cause that calls for a new start, or `nil` when none does.
  func restart(in facts: Facts) -> Cause? {
    actionable.first { $0.cause.step(in: facts) == .retry }?.cause
  }
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
    case .removeDedicatedNumber where carriesMessages:
      return """
        Ask first whether this connection is still needed: messages go through it, and they stop at \
        once. Only if it is not, remove the number from \(ours: provider.numbersPage) in \
        \(ours: provider.name).
        """
    case .disconnectProvider:
      guard let names = others(in: .appBusinessPlatform) else { return plain }
      return "On the phone, disconnect \(names: names) in the app."
    case .removePartner:
      guard let names = others(in: .partnersTab) else { return plain }
      return
        "Remove \(names: names) in the Partners tab; leave \(ours: provider.name) if it is there."
    case .removeFromPortfolio:
      switch portfolioAtStake.whose {
      case .provider:
        return "Ask \(ours: provider.name) to release the WhatsApp account from its own portfolio."
      case .selected where carriesMessages:
        return """
          Ask first whether the number really does not work: messages were seen to come through. Only if \
          it does not, compare the WABA id and remove the WhatsApp account from the customer's own \
          portfolio; it costs the account's templates.
          """
      case .selected:
        return """
          Compare the WABA id, then remove the WhatsApp account from the customer's own portfolio: no \
          visible link is left, and it costs the account's templates.
          """
      case .unknown, .another:
        guard let holder = namedAtStake else { return plain }
        return """
          If \(holder) is the customer's own, choose it in Meta's window and remove nothing; otherwise \
          have its admin remove the WhatsApp account from it.
          """
      }
    case .escalate:
      let known = isBeforeFirstConnection ? identifiers.map(\.key) : [.phoneNumberID, .wabaID]
      let number = known.contains(.phoneNumberID) ? "phone_number_id" : "the phone number"
      let account = known.contains(.wabaID) ? "waba_id" : "the portfolio id"
      return """
        Send \(ours: provider.name) the bundle: \(ours: number), \(ours: account), the exact error \
        text and the screenshots.
        """
    case .wait where settlingMinutes > Self.aFewMinutes:
      return
        "Wait \(settlingMinutes) minutes after the last change; do not change or retry anything in the meantime."
    case .removeDedicatedNumber, .checkPortfolio, .wait, .retry: return plain
    }
  }

  /// The order to choose the portfolio that holds the number, where one was seen beside the selected
  /// one; else `nil`.
  func choice(by cause: Cause, _ kind: NextKind) -> Phrase? {
    guard cause.id == .numberInAnotherPortfolio, kind == .fix, portfolioAtStake.whose == .another
    else { return nil }
    return namedAtStake.map {
      """
      If \($0) is the customer's own, choose it in Meta's window; otherwise ask its admin to release \
      the number.
      """
    }
  }

  /// The portfolio whose owner has to be asked for, as an order names it; `nil` where nobody saw one.
  var namedAtStake: Phrase? {
    let stake = portfolioAtStake
    if let party = stake.party { return "portfolio \(names: [party])" }
    return stake.whose == .another ? "the other portfolio that holds the number" : nil
  }

  private var carriesMessages: Bool {
    [.messagesArrive, .echoesArrive, .sendsWork].contains { flag($0) == true }
  }

  private func others(in key: FactKey) -> [Party]? {
    guard let look = current(key), let others = otherParties(in: look), !others.isEmpty,
      others.allSatisfy(\.isNamed)
    else { return nil }
    return others
  }
}
