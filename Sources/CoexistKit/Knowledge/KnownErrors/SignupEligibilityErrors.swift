extension KnownError {
  /// Signup window: the number, the app or the account does not qualify for coexistence.
  static let signupEligibility = Family(source: .metaSignupErrors, owner: .customer) {
    Row(
      code: 3_441_045,
      title: "Meta finds too little activity on the number in the phone app",
      meaning: """
        Meta decides by the use of the number in the WhatsApp Business app and publishes no \
        threshold. No cleanup changes that decision.
        """,
      message: "Your phone number isn't eligible to connect to the WhatsApp Business Platform.",
      retry: .afterWait,
      next: """
        Keep using the number normally in the WhatsApp Business app and leave the signup alone in \
        the meantime.
        """,
      cause: .settles(.notEnoughActivity),
      seenAs: "A WhatsApp Business account that is new, or that hardly anybody writes to.",
      practice: """
        Meta publishes no simple limit, so no number of days can be named. It is a decision \
        of Meta and not a state at {provider} that further tries could force.
        """,
      escalate: "an old and busy account is refused; let {provider} take it to Meta.",
      practiceSource: .kapsoGuide
    )
    Row(
      code: 2_655_048,
      title: "The number is not registered in the WhatsApp Business app",
      meaning: """
        Only numbers that live in WhatsApp Business can pair. A number in the consumer app does \
        not count.
        """,
      message: """
        Your phone number isn't registered with WhatsApp Business. To use this feature, register \
        your number with the WhatsApp Business app or enter a different number.
        """,
      next: "Check the digits, then register the number in the WhatsApp Business app on the phone.",
      cause: .settles(.notInBusinessApp)
    )
    Row(
      code: 2_655_095,
      title: "Meta finds no WhatsApp Business account in the app for this number",
      meaning: """
        The number is in no WhatsApp Business app: it was never set up there, was moved, or lives \
        in the consumer app.
        """,
      message: """
        Your phone number isn't registered with WhatsApp Business. To use this feature, register \
        your number with the WhatsApp Business app or enter a different number.
        """,
      next: "Check the digits, then register the number in the WhatsApp Business app on the phone.",
      cause: .settles(.notInBusinessApp)
    )
    Row(
      code: 3_441_042,
      title: "Coexistence is not offered for the country code of this number",
      meaning: "Meta leaves out the region of the number. No cleanup and no waiting changes that.",
      message: """
        This feature is unavailable for phone numbers from this region. Enter a phone number from \
        a different region to continue.
        """,
      retry: .no,
      next: "Offer a dedicated connection or a number with another country code.",
      cause: .settles(.countryNotSupported)
    )
    Row(
      code: 4_563_015,
      title: "The WhatsApp Business app on the phone is too old",
      meaning: "The pairing needs a newer version of the app than the one on the phone.",
      message: "Update your WhatsApp Business App to the latest version to use this phone number.",
      next: "Update the WhatsApp Business app from the phone's store, then start the signup again.",
      place: .appStore,
      cause: .settles(.appVersionTooOld)
    )
    Row(
      code: 3_441_047,
      title: "The chosen WhatsApp account uses Meta's marketing messages product",
      meaning: "Coexistence cannot be set up on an account that has joined this product.",
      message: """
        This feature is not available for accounts using marketing messages. Please select a \
        different WhatsApp Business Account to continue.
        """,
      next: "Choose another WhatsApp account in the window or let Meta create a fresh one.",
      owner: .metaAdmin,
      cause: .settles(.marketingMessagesWABA)
    )
    Row(
      code: 3_441_030,
      title: "Meta treats a registered number as a new one",
      meaning: """
        Either the window runs the path for new numbers, or the number is still a dedicated one \
        somewhere. Meta's word "deregister" does not apply to a number in the app.
        """,
      message: """
        The phone number you entered is already registered. To proceed, enter a different phone \
        number or deregister the current one.
        """,
      next: """
        Restart from the provider with the WhatsApp Business App option, and leave the number in \
        the phone app as it is.
        """,
      owner: .provider,
      cause: .moderate(.wrongOnboardingPath)
    )
    Row(
      code: 2_655_122,
      title: "The number already belongs to a WhatsApp account, says the path for new numbers",
      meaning: """
        Known from the field only: the standard path was used for a number that lives in the app, \
        or an old registration is left at Meta.
        """,
      message: "This phone number is already registered to a WhatsApp account",
      next: "Restart from the provider with the WhatsApp Business App option.",
      cause: .moderate(.wrongOnboardingPath),
      certainty: .low,
      source: .fieldReports
    )
    Row(
      code: 2_655_076,
      title: "Meta does not give this account a virtual number",
      meaning: """
        The window was asked for a number of Meta's own, and the account may not have one. For \
        coexistence no such number is needed.
        """,
      message:
        "You are unable to create virtual numbers. Check account status in Business Support Home.",
      next:
        "Look for restrictions of the account, and choose the number that lives in the phone app.",
      owner: .metaAdmin,
      place: .support,
      cause: .weak(.accountRestricted)
    )
    Row(
      code: 2_655_005,
      title: "Meta has no number of its own to give away at the moment",
      meaning: """
        It concerns numbers that Meta provides. A number that lives in the phone app does not need \
        one.
        """,
      message: "WhatsApp numbers are currently unavailable. Try again.",
      category: .elsewhere,
      retry: .afterWait,
      next: "Choose the path for the number in the phone app.",
      owner: .nobody
    )
  }
}
