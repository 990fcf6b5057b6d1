/// The signs of life of the wanted link, worked out once.
struct Life: Sendable {
  /// The newest sign that is no return of an account.
  private var newest: Instant?
  /// The newest sign of all.
  private(set) var last: Instant?
  /// The returns of each account, and of those that name none.
  private var returns: [Untrusted?: Return] = [:]
  /// Whether somebody says now that messages come through.
  private var isSaidNow = false

  private struct Return {
    var newest: Instant?
    var hasUndated = false
  }

  /// What it is made from.
  static let keys = FactKeySet([
    .echo, .echoesArrive, .messagesArrive, .signupEvent, .accountEvent, .partnerAdded,
    .healthOverall,
  ])

  init() {}

  init(_ facts: Facts) {
    for proof in facts.connectionEvidence {
      last = later(last, proof.time)
      if proof.isSaidNow { isSaidNow = true }
      guard proof.key == .accountEvent else {
        newest = later(newest, proof.time)
        continue
      }
      var back = returns[proof.subject] ?? Return()
      back.newest = later(back.newest, proof.time)
      if proof.time == nil { back.hasUndated = true }
      returns[proof.subject] = back
    }
  }

  /// Whether the account came back after an end; Meta's own times can be off by some seconds.
  func cameBack(after end: Fact) -> Bool {
    if isSaidNow { return true }
    if let over = end.time, let newest, newest > over { return true }
    // The return of another account undoes nothing.
    let isOfAnAccount = end.key == .accountEvent && end.subject != nil
    let matching =
      isOfAnAccount ? [end.subject, nil].compactMap { returns[$0] } : Array(returns.values)
    return matching.contains { back in
      guard let over = end.time else { return true }
      return back.hasUndated
        || back.newest.map { $0.seconds >= over.seconds - Self.clockSkewSeconds } ?? false
    }
  }

  /// Meta's examples print a reconnection one second before the end it undoes.
  private static let clockSkewSeconds = 60
}
