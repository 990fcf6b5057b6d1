extension KnownError {
  /// Graph API: general numbers.
  static let graph = Family(source: .metaErrorCodes, owner: .developer) {
    Row(
      code: 1,
      title: "Graph failed for an unknown reason",
      meaning: "Mostly a fault of Meta's servers, sometimes a call that Graph cannot digest.",
      headline: "API Unknown",
      details: "Invalid request or possible server error.",
      wraps: true,
      next: "Check the call against the reference and repeat it once after a few minutes.",
      cause: .strong(.metaTransient)
    )
    Row(
      code: 2,
      title: "The service behind Graph is down for a moment",
      meaning: "Meta is overloaded or updates the API.",
      headline: "API Service",
      details: "Temporary due to downtime or due to being overloaded.",
      wraps: true,
      wait: 5,
      next: "Wait five minutes and repeat the call once.",
      owner: .nobody,
      cause: .settles(.metaTransient)
    )
    Row(
      code: 4,
      title: "The app makes too many calls",
      meaning: "All calls of the app share one budget, and it is used up.",
      headline: "API Too Many Calls",
      details: "The app has reached its API call rate limit.",
      category: .throughput,
      next: "Spread the calls of the app and wait until the budget is back.",
      cause: .settles(.rateLimited)
    )
    Row(
      code: 4,
      subcode: 2_446_079,
      title: "The app's request budget is used up",
      meaning: "The subcode names the same limit once more; Meta marks it as passing.",
      category: .throughput,
      next: "Spread the calls of the app and wait until the budget is back.",
      cause: .settles(.rateLimited),
      certainty: .medium,
      source: .graphPractice
    )
    Row(
      code: 17,
      title: "One user makes too many calls",
      meaning: "The budget of the person behind the token is used up.",
      headline: "API User Too Many Calls",
      category: .throughput,
      next: "Spread the calls made with this token.",
      cause: .settles(.rateLimited),
      source: .metaGraphErrors
    )
    Row(
      code: 341,
      title: "The app has hit a limit of Graph",
      meaning: "Graph stops the app for a while.",
      headline: "Application limit reached",
      category: .throughput,
      next: "Spread the calls of the app and wait.",
      cause: .settles(.rateLimited),
      source: .metaGraphErrors
    )
    Row(
      code: 80_007,
      title: "Too many management calls on this WhatsApp account",
      meaning: "The limit counts calls on the account, not messages.",
      headline: "Rate limit issues",
      details: "The WhatsApp Business Account has reached its rate limit.",
      category: .throughput,
      next: "Spread the management calls on this account.",
      cause: .settles(.rateLimited)
    )
    Row(
      code: 33,
      title: "The stored phone number id is no longer valid",
      meaning: """
        Meta says that the business number behind the id was deleted. A new onboarding gives the \
        same number a new id.
        """,
      headline: "Parameter value is not valid",
      details: "The business phone number has been deleted.",
      retry: .no,
      next: "Read the numbers of the WhatsApp account again and use the id that stands there.",
      place: .phoneNumbers,
      cause: .strong(.wrongIdentifier)
    )
    Row(
      code: 100,
      title: "A parameter of the call is wrong",
      meaning: "A collective number: the subcode and the details tell what is meant.",
      headline: "Invalid parameter",
      details: "The request included one or more unsupported or misspelled parameters.",
      wraps: true,
      next: "Read the details and the subcode, and correct the call."
    )
    Row(
      code: 100,
      subcode: 33,
      title: "The object is not there or this token cannot see it",
      meaning: """
        The id is wrong, belongs to another account, or the token has no right to it. The sentence \
        is no proof that the number was deleted.
        """,
      message: """
        Unsupported get request. Object with ID '<ID>' does not exist, cannot be loaded due to \
        missing permissions, or does not support this operation.
        """,
      told: "object with id",
      category: .authPermission,
      next: "Compare the id with the accounts that the token may see before changing anything.",
      cause: .strong(.wrongIdentifier),
      source: .metaGraphErrors
    )
    Row(
      code: 803,
      title: "Graph knows no object with this name or id",
      meaning: "A wrong id, a wrong API path, or an object that the token cannot see.",
      category: .authPermission,
      next: "Compare the id with the accounts that the token may see.",
      cause: .strong(.wrongIdentifier),
      certainty: .medium,
      source: .graphPractice
    )
    Row(
      name: "100/callback-override",
      code: 100,
      title: "The callback was overridden before the app was subscribed",
      meaning: """
        Meta takes an own callback address for an account only after the app is subscribed to it. \
        Until then messages go nowhere.
        """,
      message: """
        (#100) Before override the current callback uri, your app must be subscribed to receive \
        messages for WhatsApp Business Account
        """,
      told: "before override the current callback uri",
      next: "Subscribe the app to the WhatsApp account first, then set the callback address.",
      cause: .settles(.webhookNotSubscribed),
      source: .chatwoot13154
    )
  }
}
