/// Signs of a review of the account at Meta: running, passed or failed. The newest word counts.
extension Sign {
  /// Meta has not decided.
  static let reviewRuns = Sign(
    id: "review-runs",
    says: "a review is running",
    question: .reviewState
  ) { facts in
    guard let review = facts.review, let word = review.word else { return .unknown }
    guard review.says(anyOf: ["PENDING", "DEFERRED", "IN_REVIEW"]) else { return .no([]) }
    return .yes(
      Evidence("The review of the account is \(word, as: .word).", from: review, group: "review")
    )
  }

  /// Meta has decided against the account.
  static let reviewFailed = Sign(
    id: "review-failed",
    says: "the newest word on the review is a refusal",
    question: .reviewState
  ) { facts in
    guard let review = facts.review else { return .unknown }
    guard review.says(anyOf: ["REJECTED", "DISABLED"]) else { return .no([]) }
    return .yes(Evidence("Meta rejected the account in its review.", from: review, group: "review"))
  }

  /// Meta has decided for the account, or there is no review.
  static let reviewPassed = Sign(
    id: "review-passed",
    says: "the newest word on the review is an approval",
    question: .reviewState
  ) { facts in
    guard let review = facts.review else { return .unknown }
    guard review.says(anyOf: ["APPROVED", "none"]) else { return .no([]) }
    return .yes(Evidence("No review of the account is open.", from: review, group: "review"))
  }
}

extension Facts {
  /// The newest word on the account's review, from a node, a webhook or an observation.
  fileprivate var review: Fact? {
    current(anyOf: [.reviewStatus, .reviewDecision, .reviewState])
  }
}
