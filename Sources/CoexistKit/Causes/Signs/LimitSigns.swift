/// Signs of limits of Meta that only time lifts.
extension Sign {
  /// Our own bound: the same error three times within an hour is a retry loop.
  static let repeatsWithinAnHour = Sign(
    id: "same-error-within-an-hour",
    says: "the same error came three times within an hour",
    of: .any(.errors)
  ) { facts in
    let dated = facts.connectionErrors.filter { $0.time != nil && $0.provenance.settles }
    for (index, error) in dated.enumerated() {
      guard let first = error.time,
        !dated[..<index].contains(where: { $0.identity == error.identity })
      else { continue }
      let times = dated.filter { $0.identity == error.identity }.compactMap(\.time).sorted()
      for start in times.indices.dropLast(2)
      where times[start + 2].seconds - times[start].seconds <= 3600 {
        return .yes(
          Evidence("The same error came three times within an hour.", from: error)
            .grouped("retry-loop:\(first.seconds)")
        )
      }
    }
    return .unknown
  }

  static let mustRetryLater = Sign(
    id: "retry-after",
    says: "the answer names a time to wait",
    .now(.retryAfter)
  ) { wait, _ in wait.number.map { "The answer asks to wait \($0) seconds." } }

  static let saysTransient = Sign(
    id: "says-transient",
    says: "Meta calls the failure a passing one",
    of: .any(.errors)
  ) { facts in
    let passing = facts.errors.filter { error in
      error.isTransient && (error.entry == nil || error.entry?.category == .transient)
    }
    guard !passing.isEmpty else { return .unknown }
    return .yes(passing.map { Evidence("Meta marks the error as transient.", from: $0) })
  }

  /// The answer's own status says that a server failed, and nothing that it was the provider's.
  static let serverFailed = Sign(
    id: "server-failed",
    says: "the server failed to answer",
    .now(.httpStatus)
  ) { status, facts in
    status.isOfServer(facts.provider)
      ? nil : status.failure.map { "The answer has HTTP status \($0)." }
  }

  static let providersServerFailed = Sign(
    id: "providers-server-failed",
    says: "the provider's own server failed to answer",
    .now(.httpStatus)
  ) { status, facts in
    status.isOfServer(facts.provider)
      ? status.failure.map { "The provider's own server answered with HTTP status \($0)." } : nil
  }
}

extension Facts {
  /// When a limit lets go: the last such answer plus the wait it asks for.
  ///
  /// `nil` when the answer has no time.
  func limitEnds(for id: CauseID) -> Instant? {
    let ends = errors(for: id).compactMap { error -> Instant? in
      let minutes = waitMinutes(of: error)
      guard minutes > 0 else { return nil }
      return time(of: error)?.adding(minutes: minutes)
    }
    return ends.max()
  }

  /// The longest wait the limits ask for, in minutes, or `nil` when none does.
  func limitMinutes(for id: CauseID) -> Int? {
    var longest = retryAfterMinutes ?? 0
    for error in errors(for: id) {
      longest = max(longest, waitMinutes(of: error))
    }
    return longest > 0 ? longest : nil
  }

  private func waitMinutes(of error: ReportedError) -> Int {
    max(error.waitMinutes, retryAfterMinutes ?? 0)
  }

  private var retryAfterMinutes: Int? {
    guard let fact = current(.retryAfter), let seconds = fact.number else { return nil }
    return (seconds + 59) / 60
  }
}

extension Fact {
  /// The HTTP status, where it says that a server failed.
  fileprivate var failure: Int? { number.flatMap { (500...599).contains($0) ? $0 : nil } }

  /// Whether it is known to be the answer of a provider's server.
  fileprivate func isOfServer(_ provider: Provider) -> Bool {
    subject?.equalsIgnoringCase(provider.domain) ?? false
  }
}
