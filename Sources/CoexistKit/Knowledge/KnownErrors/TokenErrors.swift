extension KnownError {
  /// Graph API: tokens that no longer work.
  static let tokens = Family(
    source: .metaGraphErrors,
    owner: .metaAdmin,
    cause: .settles(.tokenOrPermission)
  ) {
    Row(
      code: 190,
      title: "The access token is invalid or has expired",
      meaning: """
        Every call with this token fails until it is replaced. It says nothing about who owns the \
        number.
        """,
      headline: "Access token has expired",
      details: "Your access token has expired.",
      next: """
        Have the customer's admin reconnect the same number and account at the provider, so that a \
        new token is issued.
        """,
      source: .metaErrorCodes
    )
    Row(
      code: 190,
      subcode: 458,
      title: "The provider's app was removed by the user",
      meaning: "The person who once agreed has taken the consent back.",
      told: "has not authorized application",
      next: "Have the customer's admin reconnect the same number and account at the provider."
    )
    Row(
      code: 190,
      subcode: 459,
      title: "Facebook holds the user at a checkpoint",
      meaning: "The person behind the token has to pass a safety check on Facebook.",
      next: "Log in at facebook.com, pass the check and reconnect at the provider.",
      owner: .customer
    )
    Row(
      code: 190,
      subcode: 460,
      title: "The Facebook password was changed",
      meaning: "A new password ends the tokens of that person.",
      told: "the session has been invalidated because",
      next: "Have the customer's admin reconnect the same number and account at the provider.",
      letter: .passwordChanged
    )
    Row(
      code: 190,
      subcode: 463,
      title: "The access token has run out",
      meaning: "The token had an end date, and that date has passed.",
      message:
        "Error validating access token: Session has expired on <TIME>. The current time is <TIME>.",
      told: "session has expired",
      next: "Have the customer's admin reconnect the same number and account at the provider."
    )
    Row(
      code: 190,
      subcode: 464,
      title: "The Facebook user is not confirmed",
      meaning: "Facebook wants this person to confirm the account first.",
      next: "Log in at facebook.com, confirm the account and reconnect at the provider.",
      owner: .customer
    )
    Row(
      code: 190,
      subcode: 467,
      title: "The access token was declared invalid",
      meaning: "The token was withdrawn, for example by a logout.",
      next: "Have the customer's admin reconnect the same number and account at the provider."
    )
    Row(
      code: 190,
      subcode: 492,
      title: "The user has lost the role that the token relied on",
      meaning: "The person who connected is no admin any more.",
      next: "Let a present admin of the portfolio reconnect at the provider.",
      place: .people
    )
  }
}
