extension KnownError {
  /// Messages: Meta's policies, accounts in motion and blocks.
  static let messagingService = Family(
    source: .metaErrorCodes,
    owner: .developer,
    cause: .settles(.messageLevel)
  ) {
    Row(
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
      next: "Look up the violation in Business Support Home and request a review.",
      owner: .metaAdmin,
      place: .support,
      cause: .settles(.accountRestricted)
    )
    Row(
      code: 131_057,
      title: "The account is in maintenance",
      meaning: "Meta works on the account, for example to raise its throughput.",
      headline: "Account in maintenance mode",
      details: "Business Account is in maintenance mode",
      wait: 10,
      next: "Wait ten minutes and repeat the message once.",
      owner: .nobody,
      cause: .settles(.metaTransient)
    )
    Row(
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
      cause: .weak(.metaTransient)
    )
    Row(
      code: 130_403,
      title: "The business has blocked this recipient",
      meaning: "The block was set in the phone app or through the API.",
      details: "Unable to deliver the message. This business has blocked the end user on WhatsApp",
      retry: .no,
      next: "Unblock the contact if messages are wanted again.",
      owner: .customer
    )
    Row(
      code: 130_472,
      title: "Meta held the message back for an experiment",
      meaning: "The recipient is in a test group. The sender can do nothing.",
      headline: "User's number is part of an experiment",
      details: "Message was not sent as part of an experiment.",
      retry: .no,
      next: "Leave the message unsent.",
      owner: .nobody,
      letter: .notDelivered
    )
    Row(
      code: 131_026,
      title: "The message cannot reach this recipient",
      meaning: "The recipient has no WhatsApp, an old version, or has not accepted the terms.",
      headline: "Message undeliverable",
      retry: .no,
      next: "Reach the recipient through another channel.",
      owner: .customer,
      letter: .unreachable
    )
    Row(
      code: 131_047,
      title: "The free window for replies is closed",
      meaning: """
        It opens with a message of the user that arrives after the onboarding. Messages from \
        before and replies from the app do not open it.
        """,
      headline: "Re-engagement message",
      details:
        "More than 24 hours have passed since the recipient last replied to the sender number.",
      retry: .no,
      next: "Send an approved template instead.",
      letter: .replyWindow
    )
    Row(
      code: 131_049,
      title: "Meta chose not to deliver this message",
      meaning: "Meta limits marketing messages per recipient.",
      headline: "This message was not delivered to maintain healthy ecosystem engagement.",
      details:
        "In order to maintain a healthy ecosystem engagement, the message failed to be delivered.",
      retry: .afterWait,
      wait: 1440,
      next: "Leave this recipient alone for at least a day.",
      letter: .notDelivered
    )
    Row(
      code: 131_050,
      title: "The recipient has stopped marketing messages",
      meaning: "The wish comes from the recipient and is binding.",
      headline: "User has stopped receipt of marketing messages.",
      retry: .no,
      next: "Take the recipient off the marketing list.",
      letter: .stoppedByRecipient
    )
    Row(
      code: 137_000,
      title: "The identity of the recipient has changed",
      meaning: "The call carries an identity key that is no longer the present one.",
      next: "Fetch the present identity key of the recipient.",
      certainty: .medium,
      source: .graphPractice
    )
  }
}
