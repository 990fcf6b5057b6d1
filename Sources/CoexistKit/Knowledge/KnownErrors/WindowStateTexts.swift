extension KnownError {
  /// Sentences that carry no number: states, tries and people, as the window prints them.
  static let windowState = Family(source: .metaSignupErrors, owner: .customer) {
    Row(
      name: "text/script-blocked",
      title: "The browser does not load Meta's script",
      meaning: """
        A blocker or the browser's own protection stops the script that opens Meta's window, so \
        that the button does nothing.
        """,
      message: "Uncaught ReferenceError: FB is not defined",
      told: "fb is not defined",
      category: .other,
      next: "Open the page once in Chrome without a blocker, and start again from {provider}.",
      cause: .strong(.signupInterrupted),
      letter: .scriptBlocked,
      certainty: .medium,
      source: .graphPractice
    )
    Row(
      name: "text/code-guessed-too-often",
      title: "A code was guessed too often",
      meaning:
        "Meta closes the entry for about half a day. Pairing with the phone app has no such code.",
      message: "You have guessed too many times.",
      wait: 720,
      next: "Stop, and restart later from the provider with the WhatsApp Business App option.",
      cause: .strong(.rateLimited)
    )
    Row(
      name: "text/code-requested-too-often",
      title: "A code was requested too often",
      meaning: """
        Meta gives no figure for the pause. Pairing with the phone app needs no code sent to the \
        number.
        """,
      message: "You have requested your code too many times.",
      next: "Stop, and restart later from the provider with the WhatsApp Business App option.",
      cause: .strong(.rateLimited)
    )
    Row(
      name: "text/registered-too-often",
      title: "The number was registered too often",
      meaning:
        "A series of tries lies behind it. Pairing with the phone app needs no registration.",
      message: """
        Code couldn't be verified: You tried to register this number too many times. Try again \
        later.
        """,
      next: "Stop, and look for the first error of the series.",
      cause: .strong(.rateLimited)
    )
    Row(
      name: "text/number-invalid",
      title: "Meta does not take the digits as a valid number",
      meaning: "A typing error, or a number behind a switchboard.",
      message: """
        Your phone number doesn't appear to be valid. Please double check it, or try again after 5 \
        minutes.
        """,
      wait: 5,
      next: "Check the country code and the digits, and wait five minutes before the next entry.",
      letter: .digitsRefusedForNow
    )
    Row(
      name: "text/number-not-verified-now",
      title: "The number could not be verified at the moment",
      meaning: "A general fault of the window.",
      message: "There was an error verifying this phone number. Please try again later.",
      next: "Start the signup once more after a few minutes.",
      owner: .nobody,
      cause: .moderate(.metaTransient)
    )
    Row(
      name: "text/ownership-verified",
      title: "The ownership of the number is settled already",
      meaning: "Nothing has to be proved again.",
      message: "Phone number ownership is already verified.",
      next: "Go on in the window with the number that is listed.",
      letter: .existsAlready
    )
    Row(
      name: "text/profile-too-new",
      title: "The Facebook profile is too young to create a portfolio",
      meaning: "The limit concerns the person who logged in.",
      message:
        "Your Facebook account is too new to create a business account. Try again in an hour.",
      category: .authPermission,
      wait: 60,
      next: "Let an admin with an older profile run the signup.",
      cause: .weak(.assetLimitReached)
    )
    Row(
      name: "text/portfolio-limit",
      title: "The user may create no further portfolio at present",
      meaning: "The limit concerns the person; an existing portfolio can be used.",
      message:
        "You have reached the limit for the number of Businesses you can create at this time.",
      next: "Choose the portfolio that exists instead of creating one.",
      cause: .strong(.assetLimitReached)
    )
    Row(
      name: "text/profile-banned-from-ads",
      title: "The Facebook profile is banned from advertising",
      meaning: "The ban also keeps the person from creating business accounts.",
      message: """
        You're no longer allowed to use Facebook Products to advertise. You can't run ads, manage \
        advertising assets or create new ad or business accounts.
        """,
      next: "Let an admin without this ban run the signup.",
      owner: .metaAdmin,
      place: .support,
      cause: .weak(.accountRestricted)
    )
    Row(
      name: "text/payment-account-disabled",
      title: "The payment account is disabled",
      meaning: "Meta has closed the account that pays.",
      message: "Your payment account is disabled",
      next: "Let the finance admin of the business settle it.",
      owner: .metaAdmin,
      place: .billing,
      cause: .moderate(.paymentProblem)
    )
    Row(
      name: "text/one-business-at-a-time",
      title: "The user is already creating a business",
      meaning: "Only one can be created at a time.",
      message: "A User Can Only Create One Business User At One Time",
      next: "Choose the portfolio that exists.",
      cause: .strong(.assetLimitReached)
    )
    Row(
      name: "text/request-failed",
      title: "The request failed for the moment",
      meaning: "A general fault; it may hang on the profile that is logged in.",
      message: "An error occurred while processing this request. Please try again later.",
      next: "Start the signup once more after a few minutes, if need be with another admin.",
      owner: .nobody,
      cause: .moderate(.metaTransient)
    )
  }
}
