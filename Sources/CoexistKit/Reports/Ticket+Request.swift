/// The first sentence of a ticket.
extension Report {
  /// What the reader has to do, or who acts first.
  func request(_ provider: Provider) -> Safe {
    switch next.kind {
    case .escalate:
      plan.contains { $0.state == .verify && $0.step.needsAccess }
        ? """
        Release at Meta what could not be removed here, or name who can: see the steps below for \
        what was refused.
        """
        : """
        Find out with Meta which link still holds this number and have it released: every visible \
        one is gone.
        """
    case .provider: next.instruction
    case .alternative: "Confirm that nothing can be done for this number: \(lowered)"
    case .cleanUp where next.owner == .provider: "\(next.instruction)\(condition(provider))"
    case .ask where next.owner == .provider || next.owner == .developer:
      "Answer, please: \(next.instruction)"
    case .ask: "Nothing yet; asked of \(ours: next.owner.words(provider)): \(next.instruction)"
    case .cleanUp, .fix, .retry:
      """
      Nothing yet; first it is up to \(ours: next.owner.words(provider)): \(next.instruction)\
      \(condition(provider))
      """
    case .wait: "Nothing yet. \(next.instruction)"
    case .nothing:
      next.instruction.isBegun(by: "Nothing") ? next.instruction : "Nothing. \(next.instruction)"
    }
  }

  /// What must be so before a step that cannot be taken back.
  private func condition(_ provider: Provider) -> Safe {
    guard next.kind == .cleanUp, let warning = next.step?.card.warning else { return "" }
    let order: Safe = "\(ours: provider.fill(warning))"
    return " Do not \(order.beginningSmall)"
  }

  private var lowered: Safe { next.instruction.beginningSmall }
}

extension CleanupStep {
  /// Steps that Meta may refuse and that need rights nobody here may have.
  fileprivate var needsAccess: Bool {
    switch self {
    case .removePartner, .removeFromPortfolio: true
    case .removeDedicatedNumber, .disconnectProvider, .checkPortfolio, .wait, .retry, .escalate:
      false
    }
  }
}

extension Owner {
  /// In a sentence.
  func words(_ provider: Provider) -> String {
    switch self {
    case .customer: "the customer"
    case .metaAdmin: "the customer's Meta admin"
    case .provider: provider.name
    case .developer: "the developer"
    case .meta: "Meta"
    case .nobody: "nobody"
    }
  }
}
