/// What answers a refusal of one kind alone: of a setup link, or of the chat history.
struct Answers: Sendable {
  /// Setup links that led to a connection, each at its time.
  private let completed: [Fact]
  /// The last time the number was seen connected, by whatever link.
  private let connected: Instant?
  /// The last time a part of the history came in, or the number was connected anew: that gives
  /// another chance to ask for it.
  private let history: Instant?

  init(_ facts: Facts) {
    completed = facts.all(.setupLinkStatus).filter { $0.says("completed") }
    let nodes = facts.numberNodes.filter { node in
      node.app.flag == true && node.app.provenance.settles
        && node.platform?.says("CLOUD_API") ?? false
    }
    connected = later(later(facts.lastLife, facts.lastListing), nodes.compactMap(\.app.time).max())
    let parts = facts.all(.historyProgress).filter(\.provenance.settles)
    history = (parts + facts.onboardings).compactMap { $0.instant ?? $0.time }.max()
  }

  /// Whether something came after an error that shows that it is over.
  func cover(_ error: ReportedError) -> Bool {
    switch error.entry?.indicates {
    case .historySyncLimit:
      guard let history, let refused = error.date else { return false }
      return refused < history
    case .signupInterrupted: return isLinkOver(error.setupLink, at: error.time, error.origin)
    default:
      return error.setupLink != nil && isLinkOver(error.setupLink, at: error.time, error.origin)
    }
  }

  /// Whether a setup link was seen to lead nowhere before one led to a connection.
  func cover(_ state: Fact) -> Bool {
    !state.says("completed") && isLinkOver(state.subject, at: state.time, state.origin)
  }

  /// A link that was completed is over whenever it failed, and so is every other one that failed
  /// before; of what one text tells without a time the order is that of its lines.
  private func isLinkOver(_ link: Untrusted?, at time: Instant?, _ origin: Origin) -> Bool {
    if let time, let connected, time < connected { return true }
    return completed.contains { done in
      if done.subject == link, link != nil { return true }
      if let end = done.time, let time { return time <= end }
      return done.time == nil && time == nil && done.origin.text == origin.text
        && done.origin.offset > origin.offset
    }
  }
}

extension Facts {
  /// What tells that the number was connected anew.
  var onboardings: [Fact] {
    connectionEvidence.filter { $0.key == .signupEvent || $0.key == .partnerAdded }
      + all(.lastOnboarded)
  }
}
