/// What answers a refusal of one kind alone: of a setup link, of the chat history, or of a number that
/// was not connected yet.
struct Answers: Sendable {
  /// Setup links that led to a connection.
  private let completed: Set<Untrusted?>
  /// The last time that one did.
  private let lastCompleted: Instant?
  /// Where the last one stands that has no time, by the text.
  private let lastLine: [Int: Int]
  /// The last time the number was seen connected, by whatever link.
  private let connected: Instant?
  /// The last time a part of the history came in, or the number was connected anew: that gives
  /// another chance to ask for it.
  private let history: Instant?

  init(_ facts: Facts) {
    let done = facts.all(.setupLinkStatus).filter { $0.says("completed") }
    completed = Set(done.map(\.subject).filter { $0 != nil })
    lastCompleted = done.compactMap(\.time).max()
    lastLine = Dictionary(
      done.filter { $0.time == nil }.map { ($0.origin.text, $0.origin.offset) },
      uniquingKeysWith: max
    )
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
    let cause = error.entry?.indicates
    if cause == .historySyncLimit {
      guard let history, let refused = error.date else { return false }
      return refused < history
    }
    if cause == .onboardingUnfinished, let connected, let refused = error.time {
      return refused < connected
    }
    return (cause == .signupInterrupted || error.setupLink != nil)
      && isLinkOver(error.setupLink, at: error.time, error.origin)
  }

  /// Whether a setup link was seen to lead nowhere before one led to a connection.
  func cover(_ state: Fact) -> Bool {
    !state.says("completed") && isLinkOver(state.subject, at: state.time, state.origin)
  }

  /// A link that was completed is over whenever it failed, and so is every other one that failed
  /// before; of what one text tells without a time the order is that of its lines.
  private func isLinkOver(_ link: Untrusted?, at time: Instant?, _ origin: Origin) -> Bool {
    if completed.contains(link) { return true }
    guard let time else { return lastLine[origin.text].map { $0 > origin.offset } ?? false }
    return connected.map { time < $0 } ?? false || lastCompleted.map { time <= $0 } ?? false
  }
}

extension Facts {
  /// What tells that the number was connected anew.
  var onboardings: [Fact] {
    connectionEvidence.filter { $0.key == .signupEvent || $0.key == .partnerAdded }
      + all(.lastOnboarded)
  }
}
