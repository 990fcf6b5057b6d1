/// Signs of the display name's review. The newest word counts.
extension Sign {
  /// The name was turned down, or its approval has run out.
  static let nameWasRejected = Sign(
    id: "name-rejected",
    says: "the newest word on the display name is a refusal"
  ) { facts in
    guard let name = facts.nameReview, let word = name.word else { return .unknown }
    guard name.says(anyOf: ["DECLINED", "REJECTED", "EXPIRED"]) else { return .no([]) }
    return .yes(
      Evidence("The display name's review says \(word, as: .word).", from: name, group: "name")
    )
  }

  /// The name waits for Meta.
  static let nameIsInReview = Sign(id: "name-in-review", says: "the display name is in review") {
    facts in
    guard let name = facts.nameReview, let word = name.word else { return .unknown }
    guard name.says(anyOf: ["PENDING_REVIEW", "PENDING", "DEFERRED", "IN_REVIEW"]) else {
      return .no([])
    }
    return .yes(
      Evidence("The display name's review says \(word, as: .word).", from: name, group: "name")
    )
  }

  /// Meta's own webhook says that the name waits: that is what the case is about.
  static let nameWaitsForDecision = Sign(
    id: "name-waits-for-decision",
    says: "Meta's own webhook says that the display name waits"
  ) { facts in
    guard let name = facts.nameReview, name.key == .nameDecision,
      name.says(anyOf: ["PENDING", "DEFERRED"]), let word = name.word
    else { return .unknown }
    return .yes(
      Evidence(
        "Meta's decision on the display name is \(word, as: .word).",
        from: name,
        group: "name"
      )
    )
  }

  /// The name waits, and the account shows as limited: the one explains the other.
  static let nameReviewLimits = Sign(
    id: "name-review-limits",
    says: "sending is limited while the display name waits"
  ) { facts in
    guard Sign.nameIsInReview.answer(facts).isYes else { return .unknown }
    let limited = facts.fact(for: .limited) ?? facts.all(.canSend).last { $0.says("LIMITED") }
    return limited.map {
      .yes(Evidence("Sending is limited while the name waits.", from: $0, group: "limited"))
    } ?? .unknown
  }

  /// The number was never given a name.
  static let nameIsMissing = Sign(id: "name-missing", says: "the number has no display name yet") {
    facts in
    guard let name = facts.nameReview else { return .unknown }
    guard name.says("NON_EXISTS") else { return .no([]) }
    return .yes(Evidence("The number has no display name at Meta.", from: name, group: "name"))
  }

  /// The name needs nothing.
  static let nameIsApproved = Sign(
    id: "name-approved",
    says: "the newest word on the display name is an approval"
  ) { facts in
    guard let name = facts.nameReview else { return .unknown }
    guard name.says(anyOf: ["APPROVED", "AVAILABLE_WITHOUT_REVIEW"]) else { return .no([]) }
    return .yes(Evidence("The display name is approved.", from: name, group: "name"))
  }
}

extension Facts {
  fileprivate var nameReview: Fact? { current(anyOf: [.nameStatus, .nameDecision]) }

  /// Whether the name was turned down, so that somebody has to act.
  var hasRejectedName: Bool {
    Sign.nameWasRejected.answer(self).isYes || Sign.proseHint(.nameRejected).answer(self).isYes
  }
}
