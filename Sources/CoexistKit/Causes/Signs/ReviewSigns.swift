/// Signs of a review of the account at Meta: running, passed or failed. The newest word counts.
extension Sign {
  static let reviewRuns = review(
    id: "review-runs",
    says: "a review is running",
    isOneOf: ["PENDING", "DEFERRED", "IN_REVIEW"]
  ) { "The review of the account is \($0, as: .word)." }

  static let reviewFailed = review(
    id: "review-failed",
    says: "the newest word on the review is a refusal",
    isOneOf: ["REJECTED", "DISABLED"]
  ) { _ in "Meta rejected the account in its review." }

  static let reviewPassed = review(
    id: "review-passed",
    says: "the newest word on the review is an approval",
    isOneOf: ["APPROVED", "none"]
  ) { _ in "No review of the account is open." }

  /// The newest word on the account's review, from a node, a webhook or an observation.
  private static func review(
    id: String,
    says words: String,
    isOneOf values: [String],
    tell: @escaping @Sendable (Untrusted) -> Phrase
  ) -> Sign {
    Sign(
      id: id,
      says: words,
      question: .reviewState,
      .now(.reviewStatus, .reviewDecision, .reviewState),
      isOneOf: values,
      group: "review",
      tell: tell
    )
  }
}
