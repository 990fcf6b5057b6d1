extension KnownError {
  /// Messages: refusals that concern the account or the number.
  static let messagingAccount = Family(source: .metaErrorCodes, owner: .metaAdmin) {
    Row(
      code: 130_429,
      title: "Messages are sent faster than the number allows",
      meaning: "A coexistence number has a low fixed ceiling of messages per second.",
      headline: "Rate limit hit",
      details: "Cloud API message throughput has been reached.",
      category: .throughput,
      next: "Send more slowly, below the limit for a coexistence number.",
      owner: .developer,
      cause: .settles(.rateLimited),
      letter: .sendsTooFast
    )
    Row(
      code: 130_497,
      title: "The account may not write to users in this country",
      meaning: "The rule depends on the trade of the business and on the country of the recipient.",
      headline: "Business account is restricted from messaging users in this country.",
      details:
        "The WhatsApp Business Account is restricted from messaging to users in certain countries.",
      category: .policy,
      retry: .no,
      next: "Leave this country out, or check the category of the business.",
      place: .support,
      cause: .strong(.messageLevel),
      letter: .countryLeftOut
    )
    Row(
      code: 131_000,
      title: "Sending failed for an unknown reason",
      meaning: "Meta gives no more than that.",
      headline: "Something went wrong",
      details: "Message failed to send due to an unknown error.",
      wraps: true,
      next: "Repeat the message once later, then hand the trace id to the provider.",
      owner: .developer,
      cause: .strong(.metaTransient)
    )
    Row(
      code: 131_005,
      title: "Access for sending is denied",
      meaning: "A permission is missing or was taken away.",
      headline: "Access denied",
      details: "Permission is either not granted or has been removed.",
      next: """
        Check the scopes of the token and the assets given to it, and reconnect if one is missing.
        """,
      owner: .provider,
      cause: .strong(.tokenOrPermission)
    )
    Row(
      code: 131_016,
      title: "A service of Meta is down for a moment",
      meaning: "A passing fault; nothing is wrong with the number.",
      headline: "Service unavailable",
      details: "A service is temporarily unavailable.",
      next: "Wait a few minutes and repeat the message once.",
      owner: .nobody,
      cause: .settles(.metaTransient)
    )
    Row(
      code: 131_031,
      title: "Meta has locked the WhatsApp account",
      meaning: """
        On a message it means a lock by policy. On a registration call the same number means a \
        wrong PIN.
        """,
      headline: "Account has been locked",
      details: """
        The WhatsApp Business Account associated with the app has been restricted or disabled for \
        violating a platform policy, or we were unable to verify data included in the request \
        against data set on the WhatsApp Business Account (e.g, the two-step pin included in the \
        request is incorrect).
        """,
      next: "Open the case in Business Support Home and request a review.",
      place: .support,
      cause: .settles(.accountRestricted)
    )
    Row(
      code: 131_037,
      title: "A number provided by Meta has no approved display name",
      meaning:
        "The sender is a number of Meta's own, so the signup left the path of the phone app.",
      headline: "WhatsApp provided number needs display name approval before message can be sent.",
      next: """
        Delete the +1 555 number that Meta gave out, then restart from the provider with the \
        WhatsApp Business App option to connect the customer's own number.
        """,
      owner: .customer,
      place: .phoneNumbers,
      cause: .strong(.displayNameNotApproved)
    )
    Row(
      code: 131_042,
      title: "Meta has a payment problem with this account",
      meaning: """
        The payment method is missing, fails, or the account behind it is suspended. Coexistence \
        neither causes nor cures it.
        """,
      headline: "Business eligibility payment issue",
      details: "There was an error related to your payment method.",
      next: "Add or repair the payment method of the WhatsApp account.",
      place: .billing,
      cause: .settles(.paymentProblem)
    )
    Row(
      code: 131_044,
      title: "There is no valid payment method for calls",
      meaning: "Calls that the business starts are billed and need one.",
      next: "Add a payment method to the WhatsApp account.",
      place: .billing,
      cause: .settles(.paymentProblem),
      source: .metaCalling
    )
    Row(
      code: 134_011,
      title: "The terms of WhatsApp payments are not accepted",
      meaning: "The business has not agreed to the terms of this product.",
      headline: "WhatsApp Payments terms of service has not been accepted",
      category: .elsewhere,
      next: "Let an admin accept the terms in WhatsApp Manager.",
      letter: .aboutPayments
    )
    Row(
      code: 131_048,
      title: "Too many recipients treat the messages as spam",
      meaning: "Meta limits a sender whose quality has dropped.",
      headline: "Spam rate limit hit",
      category: .throughput,
      next: "Check the quality rating and send less unasked content.",
      place: .phoneNumbers,
      cause: .settles(.rateLimited),
      letter: .takenForSpam
    )
    Row(
      code: 131_056,
      title: "Too many messages to one recipient",
      meaning: "The limit counts the messages between this pair of numbers.",
      headline: "(Business Account, Consumer Account) pair rate limit hit",
      category: .throughput,
      next: "Send to this recipient less often.",
      owner: .developer,
      cause: .settles(.rateLimited),
      letter: .sameRecipient
    )
  }
}
