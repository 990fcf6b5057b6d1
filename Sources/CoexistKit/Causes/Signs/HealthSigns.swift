/// Signs out of Meta's health status and the notices beside it.
extension Sign {
  /// A notice of the health status that speaks of something, such as the display name.
  ///
  /// - Parameters:
  ///   - matter: what it speaks of, for the sign's id.
  ///   - words: one of them has to stand in the notice; in lower case.
  ///   - statement: what to say of it.
  /// - Returns: a sign that says yes once for each such notice.
  static func healthNotice(about matter: String, _ words: [String], _ statement: Phrase) -> Sign {
    Sign(
      id: "health-notice-\(matter)",
      says: "a notice of the health status is about "
        + matter.split(separator: "-").joined(separator: " "),
      .each(.healthInfo),
      group: "notice"
    ) { notice, _ in notice.word?.mentions(anyOf: words) ?? false ? statement : nil }
  }

  static let verificationLimitsSending = Sign(
    id: "verification-limits-sending",
    says: "the health status limits the business for its verification",
    Look(keys: [.canSend]) { facts in
      facts.all(.canSend).filter { $0.isBy("BUSINESS") && $0.says(anyOf: ["LIMITED", "BLOCKED"]) }
        .suffix(1)
    }
  ) { _, facts in
    facts.errors(withCodes: [141_010]).isEmpty
      ? nil : "Meta's health status limits the business for it."
  }

  /// A field says that the business is not verified; that of a number that works is no fault.
  static let isNotVerified = Sign(
    id: "business-not-verified",
    says: "the business is not verified, and nothing shows that the number works",
    Look(keys: [.verificationStatus, .businessVerified, .platformType, .numberInBusinessApp, .echo])
    { facts in
      Sign.isCoexistenceNode.answer(facts).isYes || Sign.echoArrived.answer(facts).isYes
        ? [] : [.verificationStatus, .businessVerified].compactMap(facts.current)
    },
    group: "verification"
  ) { fact, _ in
    if fact.flag == false { return "The business is not verified." }
    return fact.says(anyOf: unverified)
      ? fact.word.map { "The WABA's business is \($0, as: .word)." } : nil
  }

  private static let unverified = [
    "NOT_VERIFIED", "UNVERIFIED", "FAILED", "REJECTED", "EXPIRED", "REVOKED", "PENDING",
    "PENDING_SUBMISSION", "PENDING_NEED_MORE_INFO",
  ]

  static let isLimitedWithoutReason = Sign(
    id: "limited-without-reason",
    says: "sending is limited, and nothing says by what",
    of: .facts(.symptom, .canSend)
  ) { facts in
    guard facts.all(.healthInfo).isEmpty, facts.errors.isEmpty else { return .unknown }
    if let fact = facts.fact(for: .limited) {
      return .yes(
        Evidence("The account is shown as limited, without a reason.", from: fact, group: "limited")
      )
    }
    let limited = facts.all(.canSend).filter { $0.says("LIMITED") }
    guard !limited.isEmpty else { return .unknown }
    return .yes(
      limited.map { Evidence("Sending is LIMITED, without a reason.", from: $0, group: "limited") }
    )
  }
}

extension Untrusted {
  /// Whether one of the phrases stands in the text; both in lower case.
  func mentions(anyOf phrases: [String]) -> Bool {
    let text = readingSentence { NormalisedText($0) }
    return phrases.contains { text.contains(Array($0.utf8)[...]) }
  }
}
