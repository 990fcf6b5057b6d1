extension KnownError {
  /// Moving dedicated numbers between WhatsApp accounts.
  static let migration: [KnownError] = [
    KnownError(
      name: "2388103/generic",
      code: 2_388_103,
      title: "The migration of the number failed",
      meaning: """
        Meta gives no reason. A number that lives in the phone app is not moved this way at all.
        """,
      headline: "There was an error migrating this phone number.",
      category: .transient,
      next: "Make sure that the number is a dedicated one, then try once more later.",
      owner: .developer,
      indicates: .metaTransient,
      weight: .moderate,
      source: .metaErrorCodes
    ),
    KnownError(
      name: "2388103/webhooks",
      code: 2_388_103,
      title: "The app is not subscribed to the account that should receive the number",
      meaning: "Meta moves no number into an account whose messages would go nowhere.",
      headline: "Cannot migrate phone number.",
      told: "cannot migrate phone number.",
      category: .other,
      next: "Subscribe the app to the receiving account if the number is a dedicated one.",
      owner: .developer,
      indicates: .webhookNotSubscribed,
      source: .metaErrorCodes
    ),
    KnownError(
      name: "2388103/add-directly",
      code: 2_388_103,
      title: "The number needs no migration",
      meaning: """
        Meta wants it added to the account directly. A number in the phone app comes in through \
        pairing.
        """,
      headline: "Please add this phone number in your WhatsApp account",
      told: "please add this phone number",
      category: .wrongOnboardingPath,
      next: "Use the coexistence signup if the number lives in the phone app.",
      owner: .developer,
      indicates: .wrongOnboardingPath,
      weight: .moderate,
      source: .metaErrorCodes
    ),
    KnownError(
      name: "2388103/name",
      code: 2_388_103,
      title: "The display name of the number is not approved",
      meaning: """
        A dedicated number moves only with an approved name and without an open change of it.
        """,
      headline: "Registered name should be present and approved.",
      told: "registered name should be pr",
      category: .displayName,
      next: "Wait for the decision on the display name.",
      owner: .metaAdmin,
      place: .phoneNumbers,
      indicates: .displayNameNotApproved,
      weight: .strong,
      source: .metaErrorCodes
    ),
    KnownError(
      name: "2388103/source-waba",
      code: 2_388_103,
      title: "The account that holds the number now is not in order",
      meaning: """
        The account at the old place was never approved or uses the former model of shared \
        ownership.
        """,
      headline: """
        The WhatsApp account that this phone number is registered with is not set up correctly.
        """,
      told: "the whatsapp account that th",
      category: .ownership,
      next: "Let the provider take both WABA ids to Meta.",
      owner: .meta,
      indicates: .numberInAnotherPortfolio,
      source: .metaErrorCodes
    ),
    KnownError(
      name: "2388103/payment",
      code: 2_388_103,
      title: "The receiving account has no payment method",
      meaning: "Meta moves a number only into an account that can pay.",
      headline: "Your WhatsApp account does not have a payment account.",
      told: "your whatsapp account does n",
      category: .payment,
      next: "Add a payment method to the WhatsApp account.",
      owner: .metaAdmin,
      place: .billing,
      indicates: .paymentProblem,
      weight: .settles,
      source: .metaErrorCodes
    ),
    KnownError(
      name: "2388103/other-business",
      code: 2_388_103,
      title: "The number belongs to another business",
      meaning: "Old and new account have to belong to the same business.",
      headline: "This phone number belongs to a different Business Manager account.",
      told: "this phone number belongs to",
      category: .ownership,
      next: "Find out which portfolio owns the account that holds the number.",
      owner: .metaAdmin,
      place: .whatsappAccounts,
      indicates: .numberInAnotherPortfolio,
      weight: .moderate,
      source: .metaErrorCodes
    ),
    KnownError(
      name: "2388103/waba-approval",
      code: 2_388_103,
      title: "The WhatsApp account is not approved yet",
      meaning: "The verification of the business or the review of the account is still open.",
      headline: "Your WhatsApp account must be approved",
      told: "your whatsapp account must b",
      category: .verification,
      next: "Look up both reviews and hand in what Meta still wants.",
      owner: .metaAdmin,
      place: .verification,
      indicates: .businessNotVerified,
      weight: .moderate,
      source: .metaErrorCodes
    ),
    KnownError(
      name: "2388103/messaging-for",
      code: 2_388_103,
      title: "A request to act for the business is still open",
      meaning: """
        The business has not yet answered the request of the partner who manages the account.
        """,
      headline: "Your WhatsApp account's “Messaging For” request must be approved",
      told: "messaging for",
      category: .ownership,
      next: "Answer the open request in the settings of the business.",
      owner: .metaAdmin,
      place: .requests,
      indicates: .partnerStillListed,
      source: .metaErrorCodes
    ),
  ]
}
