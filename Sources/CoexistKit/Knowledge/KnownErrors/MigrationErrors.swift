extension KnownError {
  /// The number under which Meta says that a number was not moved, whatever the reason.
  static let moveRefused = 2_388_103

  /// Moving dedicated numbers between WhatsApp accounts.
  static let migration = Family(source: .metaErrorCodes, owner: .metaAdmin) {
    Row(
      name: "2388103/generic",
      code: moveRefused,
      title: "The migration of the number failed",
      meaning:
        "Meta gives no reason. A number that lives in the phone app is not moved this way at all.",
      headline: "There was an error migrating this phone number.",
      retry: .afterFix,
      next: "Make sure that the number is a dedicated one, then try once more later.",
      owner: .developer,
      cause: .moderate(.metaTransient)
    )
    Row(
      name: "2388103/webhooks",
      code: moveRefused,
      title: "The app is not subscribed to the account that should receive the number",
      meaning: "Meta moves no number into an account whose messages would go nowhere.",
      headline: "Cannot migrate phone number.",
      told: "cannot migrate phone number.",
      next: "Subscribe the app to the receiving account if the number is a dedicated one.",
      owner: .developer,
      cause: .weak(.webhookNotSubscribed)
    )
    Row(
      name: "2388103/add-directly",
      code: moveRefused,
      title: "The number needs no migration",
      meaning: """
        Meta wants it added to the account directly. A number in the phone app comes in through \
        pairing.
        """,
      headline: "Please add this phone number in your WhatsApp account",
      told: "please add this phone number",
      next: "Use the coexistence signup if the number lives in the phone app.",
      owner: .developer,
      cause: .moderate(.wrongOnboardingPath)
    )
    Row(
      name: "2388103/name",
      code: moveRefused,
      title: "The display name of the number is not approved",
      meaning:
        "A dedicated number moves only with an approved name and without an open change of it.",
      headline: "Registered name should be present and approved.",
      told: "registered name should be pr",
      retry: .afterWait,
      next: "Wait for the decision on the display name, then try the move once more.",
      owner: .meta,
      place: .phoneNumbers,
      cause: .strong(.displayNameNotApproved)
    )
    Row(
      name: "2388103/source-waba",
      code: moveRefused,
      title: "The account that holds the number now is not in order",
      meaning: """
        The account at the old place was never approved or uses the former model of shared \
        ownership.
        """,
      headline:
        "The WhatsApp account that this phone number is registered with is not set up correctly.",
      told: "the whatsapp account that th",
      next: "Let the provider take both WABA ids to Meta.",
      owner: .meta,
      cause: .weak(.numberInAnotherPortfolio)
    )
    Row(
      name: "2388103/payment",
      code: moveRefused,
      title: "The receiving account has no payment method",
      meaning: "Meta moves a number only into an account that can pay.",
      headline: "Your WhatsApp account does not have a payment account.",
      told: "your whatsapp account does n",
      next: "Add a payment method to the WhatsApp account.",
      place: .billing,
      cause: .settles(.paymentProblem),
      letter: .noMoveWithoutPayment
    )
    Row(
      name: "2388103/other-business",
      code: moveRefused,
      title: "The number belongs to another business",
      meaning: "Old and new account have to belong to the same business.",
      headline: "This phone number belongs to a different Business Manager account.",
      told: "this phone number belongs to",
      next: "Find out which portfolio owns the account that holds the number.",
      place: .whatsappAccounts,
      cause: .moderate(.numberInAnotherPortfolio)
    )
    Row(
      name: "2388103/waba-approval",
      code: moveRefused,
      title: "The WhatsApp account is not approved yet",
      meaning: "The verification of the business or the review of the account is still open.",
      headline: "Your WhatsApp account must be approved",
      told: "your whatsapp account must b",
      next: "Look up both reviews and hand in what Meta still wants.",
      place: .verification,
      cause: .moderate(.businessNotVerified)
    )
    Row(
      name: "2388103/messaging-for",
      code: moveRefused,
      title: "A request to act for the business is still open",
      meaning:
        "The business has not yet answered the request of the partner who manages the account.",
      headline: "Your WhatsApp account's “Messaging For” request must be approved",
      told: "messaging for",
      category: .ownership,
      next: "Answer the open request in the settings of the business.",
      place: .requests,
      cause: .weak(.partnerStillListed)
    )
  }
}
