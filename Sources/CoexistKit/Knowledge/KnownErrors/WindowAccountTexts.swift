extension KnownError {
  /// Sentences that carry no number: accounts and reviews, as the window prints them.
  static let windowAccount = Family(source: .metaSignupErrors, owner: .metaAdmin) {
    Row(
      name: "text/number-registered-elsewhere",
      title: "The path for new numbers was taken with a number that lives in an app",
      meaning: """
        Meta's sentence is meant for dedicated numbers. For coexistence the number stays where it \
        is.
        """,
      message: """
        This number is registered to an existing WhatsApp account. To use this number, disconnect \
        it from the existing account. Then, return to this page and re-enter the number. Note: It \
        may take up to 3 minutes for the number to become available.
        """,
      next: """
        Keep the number in the phone app and restart from the provider with the WhatsApp Business \
        App option.
        """,
      owner: .customer,
      cause: .strong(.wrongOnboardingPath)
    )
    Row(
      name: "text/number-already-listed",
      title: "The account lists this number already",
      meaning: "An earlier connection has left the number in the account.",
      message: "This phone number already exists in your list of phone numbers.",
      next: "Pick the existing number instead of adding it again.",
      owner: .provider,
      place: .phoneNumbers,
      cause: .moderate(.dedicatedConnectionInKapso)
    )
    Row(
      name: "text/number-blocked",
      title: "Meta has blocked this phone number",
      meaning: "The reason stands in WhatsApp Manager or in Business Support Home.",
      message: """
        Phone Number has been blocked. Please check alert prompt in WhatsApp Manager Overview or \
        follow instructions in Business Support Home.
        """,
      next: "Open the alert in Business Support Home and request a review.",
      place: .support,
      cause: .strong(.accountRestricted)
    )
    Row(
      name: "text/number-limit",
      title: "The business has its full number of phone numbers",
      meaning: "A new portfolio starts with few numbers and gets more once it is verified.",
      message: """
        You have already linked the maximum number of phone numbers allowed for this Business \
        Account. Delete a phone number to continue or request additional numbers.
        """,
      next: "Remove a number that nobody uses or complete the business verification.",
      place: .phoneNumbers,
      cause: .strong(.assetLimitReached)
    )
    Row(
      name: "text/name-violates-guidelines",
      title: "The display name breaks WhatsApp's rules",
      meaning: "Meta refuses the name as it was typed.",
      message: """
        Your verified name violates WhatsApp guidelines. Please edit your verified name and try \
        again.
        """,
      next: "Enter a name that follows the rules for display names.",
      place: .phoneNumbers,
      cause: .strong(.displayNameNotApproved)
    )
    Row(
      name: "text/something-wrong",
      title: "The window failed without a reason",
      meaning: "A general fault; it names no partner and no portfolio.",
      message: "Something has gone wrong. You will need to contact support and try again.",
      next:
        "Start the signup once more after a few minutes, then hand the session id to the provider.",
      owner: .nobody,
      cause: .moderate(.metaTransient)
    )
    Row(
      name: "text/cannot-create-accounts",
      title: "The user may not create WhatsApp accounts",
      meaning: "The person who logged in has no full control of the portfolio.",
      message: "User does not have permission to create WhatsApp Business Accounts.",
      next: "Let an admin with full control run the signup.",
      place: .people,
      cause: .strong(.tokenOrPermission)
    )
    Row(
      name: "text/account-limit",
      title: "No further WhatsApp account before verification",
      meaning: "An unverified business may own only a few accounts.",
      message: """
        You can only create a limited number WhatsApp Business Accounts before your business and \
        WhatsApp account verification is complete. You can create additional accounts after you \
        are verified.
        """,
      next: "Reuse an account that exists or complete the business verification.",
      place: .verification,
      cause: .strong(.assetLimitReached)
    )
    Row(
      name: "text/business-unverifiable",
      title: "Meta cannot verify the chosen portfolio",
      meaning: "The portfolio did not pass Meta's checks.",
      message: """
        We can't verify the Meta Business Account that you selected. Go back to the previous \
        screen to select a different account, or go to Meta Business Manager for support.
        """,
      next: """
        Open Security Center to see what Meta wants, or choose another portfolio of the same \
        business.
        """,
      place: .verification,
      cause: .strong(.businessNotVerified)
    )
    Row(
      name: "text/name-review-running",
      title: "A review of the display name is running",
      meaning: "Meta takes no further change until it has decided.",
      message: "Cannot Edit Verified Name: Name verification already in progress.",
      retry: .afterWait,
      next: "Leave the name as it is until Meta has decided.",
      place: .phoneNumbers,
      cause: .strong(.displayNameNotApproved)
    )
    Row(
      name: "text/business-locked",
      title: "The business account is locked",
      meaning: "Words of the provider's page and of message reports for a lock by policy.",
      message: "Business account locked",
      next: "Open the alert in WhatsApp Manager and request a review.",
      place: .support,
      cause: .strong(.accountRestricted),
      source: .kapsoConnectionHelp
    )
  }
}
