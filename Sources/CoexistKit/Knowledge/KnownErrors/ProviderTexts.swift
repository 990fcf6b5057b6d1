extension KnownError {
  /// Sentences without a number: the provider's pages and the field.
  static let providerTexts = Family(source: .kapsoConnectionHelp, owner: .metaAdmin) {
    Row(
      name: "text/invalid-account-linking",
      title: "The account cannot be linked yet",
      meaning: """
        The provider's page explains it with an account that waits for approval or a verification \
        that is incomplete.
        """,
      message: "Invalid account linking",
      next: "Look up the review of the account and the state of the business verification.",
      place: .verification,
      cause: .moderate(.inReview)
    )
    Row(
      name: "text/request-code-error",
      title: "A code could not be requested for this account",
      meaning: """
        The provider's page explains it with a pending approval or an incomplete verification. \
        Graph uses the words for 136024.
        """,
      message: "Request code error",
      next: "Look up the review of the account and the state of the business verification.",
      place: .verification,
      cause: .moderate(.inReview)
    )
    Row(
      name: "text/under-review",
      title: "Meta is reviewing the account",
      meaning: "That is normal for some hours after an onboarding.",
      message: "Account under review",
      retry: .afterWait,
      next: "Leave name, number and account as they are until Meta has decided.",
      owner: .meta,
      place: .whatsappAccounts,
      cause: .strong(.inReview),
      source: .kapsoHealthReference
    )
    Row(
      name: "text/callback-refused",
      title: "Meta could not verify the address of the webhooks",
      meaning: """
        Meta asks the address once for the challenge that it sends, and another answer, a refusal or \
        another token ends it. The server behind the address is at fault.
        """,
      message: """
        The callback URL or verify token couldn't be validated. Please verify the provided \
        information or try again later.
        """,
      next: """
        Have the server answer that request with status 200 and the challenge, for the same verify \
        token, then save the address again.
        """,
      owner: .developer,
      cause: .strong(.providerFault),
      letter: .addressDiffers,
      certainty: .medium,
      source: .fieldReports
    )
    Row(
      name: "text/number-unavailable",
      title: "The provider lost the connection to the number",
      meaning: "The number was connected and is no longer reachable for the provider.",
      message: "Number shows \"unavailable\"",
      category: .authPermission,
      next: "Open the reconnection link that the provider sent.",
      owner: .customer,
      cause: .moderate(.disconnectedAfterWorking)
    )
    Row(
      name: "text/number-pending",
      title: "A registration of the number was never finished",
      meaning: "The half-finished entry blocks every new connection.",
      message: "Number stuck in \"Pending\" state",
      next: """
        Finish the pending entry, or remove it in WhatsApp Manager after making sure that it is \
        not the live one.
        """,
      place: .phoneNumbers,
      cause: .strong(.onboardingUnfinished)
    )
    Row(
      name: "text/account-restricted",
      title: "A notice says that the account is restricted",
      meaning: """
        Seen as a dialog while adding a number. It does not say whether the person or the business \
        is meant.
        """,
      message: "Account Restricted",
      next: "Look in Business Support Home for the restriction.",
      place: .support,
      cause: .moderate(.accountRestricted),
      certainty: .medium,
      source: .fieldReports
    )
    Row(
      name: "text/account-disabled",
      title: "Meta has disabled the account and gives a reason",
      meaning: "The reason follows in the same sentence.",
      message: "This account has been disabled because",
      next: "Read the reason and request a review in Business Support Home.",
      place: .support,
      cause: .strong(.accountRestricted),
      certainty: .medium,
      source: .fieldReports
    )
    Row(
      name: "text/missing-scopes",
      title: "The token lacks a permission that the software needs",
      meaning: "The words come from software that checks the token before it uses it.",
      message: "Token does not have all the necessary scopes",
      next: "Issue a token with both WhatsApp permissions and the account assigned.",
      owner: .developer,
      cause: .moderate(.tokenOrPermission),
      certainty: .medium,
      source: .fieldReports
    )
    Row(
      name: "text/in-another-account",
      title: "The number is said to sit in another WhatsApp account",
      meaning: "A sentence from the field that names no portfolio.",
      message: "Phone number already exists in another WhatsApp Business Account",
      next: "Look for the number in the other WhatsApp accounts of the business.",
      place: .phoneNumbers,
      cause: .moderate(.numberInAnotherPortfolio),
      certainty: .low,
      source: .fieldReports
    )
    Row(
      name: "text/display-name-limit",
      title: "The display name waits for approval",
      meaning: "It limits how many messages may go out. It does not stop the connection.",
      message: """
        Your display name has not been approved yet. Your message limit will increase after the \
        display name is approved.
        """,
      retry: .afterWait,
      next: "Leave the name as it is until Meta has decided.",
      place: .phoneNumbers,
      cause: .weak(.displayNameNotApproved),
      source: .metaHealthStatus
    )
  }
}
