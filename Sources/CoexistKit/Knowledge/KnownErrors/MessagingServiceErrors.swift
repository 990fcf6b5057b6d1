extension KnownError {
  /// Messages: Meta's policies, accounts in motion and blocks.
  static let messagingService: [KnownError] = [
    KnownError(
      code: 368,
      title: "Meta has blocked the account for breaking a policy",
      meaning: """
        The WhatsApp account is restricted or disabled. No onboarding step helps before that is \
        settled.
        """,
      headline: "Temporarily blocked for policies violations",
      details: """
        The WhatsApp Business Account associated with the app has been restricted or disabled for \
        violating a platform policy.
        """,
      category: .policy,
      next: "Look up the violation in Business Support Home and request a review.",
      owner: .metaAdmin,
      place: .support,
      indicates: .accountRestricted,
      weight: .settles,
      source: .metaErrorCodes
    ),
    KnownError(
      code: 131_057,
      title: "The account is in maintenance",
      meaning: "Meta works on the account, for example to raise its throughput.",
      headline: "Account in maintenance mode",
      details: "Business Account is in maintenance mode",
      category: .transient,
      retry: .afterWait,
      wait: 10,
      next: "Wait ten minutes and repeat the message once.",
      owner: .nobody,
      indicates: .metaTransient,
      weight: .settles,
      source: .metaErrorCodes
    ),
    KnownError(
      code: 135_000,
      title: "The call failed without a usable reason",
      meaning: """
        A general answer. It also comes when a number has just been onboarded and is not settled \
        yet.
        """,
      headline: "Generic user error",
      wraps: true,
      category: .other,
      retry: .afterWait,
      next: "Check the call and repeat it once after a short pause.",
      owner: .developer,
      indicates: .metaTransient,
      source: .metaErrorCodes
    ),
    KnownError(
      code: 130_403,
      title: "The business has blocked this recipient",
      meaning: "The block was set in the phone app or through the API.",
      details: "Unable to deliver the message. This business has blocked the end user on WhatsApp",
      category: .messageLevel,
      retry: .no,
      next: "Unblock the contact if messages are wanted again.",
      owner: .customer,
      indicates: .messageLevel,
      weight: .settles,
      source: .metaErrorCodes
    ),
    KnownError(
      code: 130_472,
      title: "Meta held the message back for an experiment",
      meaning: "The recipient is in a test group. The sender can do nothing.",
      headline: "User's number is part of an experiment",
      details: "Message was not sent as part of an experiment.",
      category: .messageLevel,
      retry: .no,
      next: "Leave the message unsent.",
      owner: .nobody,
      indicates: .messageLevel,
      weight: .settles,
      letter: .notDelivered,
      source: .metaErrorCodes
    ),
    KnownError(
      code: 131_026,
      title: "The message cannot reach this recipient",
      meaning: "The recipient has no WhatsApp, an old version, or has not accepted the terms.",
      headline: "Message undeliverable",
      category: .messageLevel,
      retry: .no,
      next: "Reach the recipient through another channel.",
      owner: .customer,
      indicates: .messageLevel,
      weight: .settles,
      letter: .unreachable,
      source: .metaErrorCodes
    ),
    KnownError(
      code: 131_047,
      title: "The free window for replies is closed",
      meaning: """
        It opens with a message of the user that arrives after the onboarding. Messages from \
        before and replies from the app do not open it.
        """,
      headline: "Re-engagement message",
      details: """
        More than 24 hours have passed since the recipient last replied to the sender number.
        """,
      category: .messageLevel,
      retry: .no,
      next: "Send an approved template instead.",
      owner: .developer,
      indicates: .messageLevel,
      weight: .settles,
      letter: .replyWindow,
      source: .metaErrorCodes
    ),
    KnownError(
      code: 131_049,
      title: "Meta chose not to deliver this message",
      meaning: "Meta limits marketing messages per recipient.",
      headline: "This message was not delivered to maintain healthy ecosystem engagement.",
      details: """
        In order to maintain a healthy ecosystem engagement, the message failed to be delivered.
        """,
      category: .messageLevel,
      retry: .afterWait,
      wait: 1440,
      next: "Leave this recipient alone for at least a day.",
      owner: .developer,
      indicates: .messageLevel,
      weight: .settles,
      letter: .notDelivered,
      source: .metaErrorCodes
    ),
    KnownError(
      code: 131_050,
      title: "The recipient has stopped marketing messages",
      meaning: "The wish comes from the recipient and is binding.",
      headline: "User has stopped receipt of marketing messages.",
      category: .messageLevel,
      retry: .no,
      next: "Take the recipient off the marketing list.",
      owner: .developer,
      indicates: .messageLevel,
      weight: .settles,
      letter: .stoppedByRecipient,
      source: .metaErrorCodes
    ),
    KnownError(
      code: 137_000,
      title: "The identity of the recipient has changed",
      meaning: "The call carries an identity key that is no longer the present one.",
      category: .messageLevel,
      next: "Fetch the present identity key of the recipient.",
      owner: .developer,
      indicates: .messageLevel,
      weight: .settles,
      certainty: .medium,
      source: .graphPractice
    ),
  ]
}
