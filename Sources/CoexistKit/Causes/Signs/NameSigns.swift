/// Signs of the display name's review. The newest word counts.
extension Sign {
  static let nameWasRejected = Sign(
    id: "name-rejected",
    says: "the newest word on the display name is a refusal",
    .nameReview,
    isOneOf: ["DECLINED", "REJECTED", "EXPIRED"],
    group: "name"
  ) { "The display name's review says \($0, as: .word)." }

  static let nameIsInReview = Sign(
    id: "name-in-review",
    says: "the display name is in review",
    .nameReview,
    isOneOf: ["PENDING_REVIEW", "PENDING", "DEFERRED", "IN_REVIEW"],
    group: "name"
  ) { "The display name's review says \($0, as: .word)." }

  /// Meta's own webhook says that the name waits: that is what the case is about.
  static let nameWaitsForDecision = Sign(
    id: "name-waits-for-decision",
    says: "Meta's own webhook says that the display name waits",
    Look(keys: [.nameDecision]) { facts in
      Look.nameReview.find(facts).filter { $0.key == .nameDecision }
    },
    isOneOf: ["PENDING", "DEFERRED"],
    group: "name"
  ) { "Meta's decision on the display name is \($0, as: .word)." }

  /// The name waits, and the account shows as limited: the one explains the other.
  static let nameReviewLimits = Sign(
    id: "name-review-limits",
    says: "sending is limited while the display name waits",
    of: .facts(.nameStatus, .nameDecision)
  ) { facts in
    guard Sign.nameIsInReview.answer(facts).isYes else { return .unknown }
    let limited = facts.fact(for: .limited) ?? facts.all(.canSend).last { $0.says("LIMITED") }
    return limited.map {
      .yes(Evidence("Sending is limited while the name waits.", from: $0, group: "limited"))
    } ?? .unknown
  }

  static let nameIsMissing = Sign(
    id: "name-missing",
    says: "the number has no display name yet",
    .nameReview,
    isOneOf: ["NON_EXISTS"],
    group: "name"
  ) { _ in "The number has no display name at Meta." }

  static let nameIsApproved = Sign(
    id: "name-approved",
    says: "the newest word on the display name is an approval",
    .nameReview,
    isOneOf: ["APPROVED", "AVAILABLE_WITHOUT_REVIEW"],
    group: "name"
  ) { _ in "The display name is approved." }
}

extension Look {
  fileprivate static let nameReview = Look.now(.nameStatus, .nameDecision)
}

extension Facts {
  /// Whether the name was turned down, so that somebody has to act.
  var hasRejectedName: Bool {
    Sign.nameWasRejected.answer(self).isYes || Sign.proseHint(.nameRejected).answer(self).isYes
  }
}
