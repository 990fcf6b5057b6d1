extension KnownError {
  /// Signup window: Meta's own server side.
  static let signupBackend = Family(source: .metaSignupErrors, owner: .nobody) {
    Row(
      code: 3_441_003,
      title: "Meta asks for a pause without giving a reason",
      meaning: "A general fault of the number step. It says nothing about partners or portfolios.",
      message: "Please retry in some time or reach support to get issue fixed.",
      wait: 15,
      next: "Try once more after a quarter of an hour, then hand the session id to the provider.",
      place: .support,
      cause: .strong(.metaTransient)
    )
    Row(
      code: 4_056_009,
      title: "Setting up the account failed at Meta",
      meaning: "A fault on Meta's side while the account was prepared.",
      message: "Error occurred while setting up your account.",
      wait: 15,
      next: "Try once more after a quarter of an hour, then hand the session id to the provider.",
      place: .support,
      cause: .strong(.metaTransient)
    )
    Row(
      code: 1_675_012,
      title: "Meta could not handle the request",
      meaning: "A general fault without a named reason.",
      message: "There was a problem with this request. Try again later.",
      wait: 15,
      next: "Try once more after a quarter of an hour, then hand the session id to the provider.",
      place: .support,
      cause: .strong(.metaTransient)
    )
    Row(
      code: 1_675_030,
      title: "A query inside Meta's window failed",
      meaning: "The fault lies in Meta's own data access.",
      message: "Error performing query.",
      wait: 15,
      next: "Try once more after a quarter of an hour, then hand the session id to the provider.",
      place: .support,
      cause: .strong(.metaTransient)
    )
    Row(
      code: 2_593_030,
      title: "Meta failed to create the WhatsApp account",
      meaning: "A fault on Meta's side, without a word about limits or restrictions.",
      message: """
        Your account couldn't be created. Try again later or visit Business Support Home to file a \
        case.
        """,
      wait: 15,
      next: "Try once more after a quarter of an hour, then hand the session id to the provider.",
      place: .support,
      cause: .strong(.metaTransient)
    )
    Row(
      code: 2_593_035,
      title: "Meta failed to create the phone number",
      meaning: "A fault on Meta's side; a typing error in the number can also lead here.",
      message: """
        Something went wrong while creating your phone number. Check that your number is correct \
        and try again. If the issue persists, contact support for help.
        """,
      wait: 15,
      next: "Check the digits and try once more after a quarter of an hour.",
      place: .support,
      cause: .strong(.metaTransient)
    )
    Row(
      code: 2_494_100,
      title: "The number is in maintenance for a few minutes",
      meaning: "Meta works on the number itself, for example to move it to more capacity.",
      headline: "Account is in maintenance mode.",
      details: "The business phone number is in maintenance mode.",
      wait: 5,
      next: "Wait a few minutes and repeat the call once.",
      cause: .settles(.metaTransient),
      source: .metaErrorCodes
    )
    Row(
      code: 2_655_069,
      title: "The terms of the marketing product could not be accepted",
      meaning: """
        A fault while the window stored the consent to marketing messages. Coexistence does not \
        need that product.
        """,
      message: "Error Accepting Marketing Messages Lite TOS. Please try again.",
      wait: 15,
      next: "Try once more after a quarter of an hour and leave the marketing option out.",
      place: .support,
      cause: .strong(.metaTransient)
    )
    Row(
      code: 2_593_037,
      title: "A verification code could not be requested",
      meaning: """
        A code sent to the number belongs to the path for dedicated numbers. For pairing with the \
        app it is the wrong door.
        """,
      message: """
        An error occurred while requesting your phone number verification code. Try again or reach \
        out to support if the issue continues.
        """,
      category: .transient,
      wait: 5,
      next: "Close the window and restart from the provider with the WhatsApp Business App option.",
      owner: .customer,
      cause: .moderate(.wrongOnboardingPath)
    )
    Row(
      code: 2_593_039,
      title: "A verification code could not be checked",
      meaning:
        "Entering a code that was sent to the number belongs to the path for dedicated numbers.",
      message: """
        An error occurred while verifying your phone number verification code. Try again or reach \
        out to support if the issue continues.
        """,
      category: .transient,
      wait: 5,
      next: "Close the window and restart from the provider with the WhatsApp Business App option.",
      owner: .customer,
      cause: .moderate(.wrongOnboardingPath)
    )
    Row(
      name: "2388091/embedded-signup",
      code: 2_388_091,
      title: "The code could not be sent to the number",
      meaning: """
        The sentence below the title gives the reason. Codes sent to the number belong to the path \
        for dedicated numbers.
        """,
      headline: "Code Couldn't Be Sent",
      category: .registrationPIN,
      next: "Close the window and restart from the provider with the WhatsApp Business App option.",
      owner: .customer,
      cause: .moderate(.wrongOnboardingPath)
    )
    Row(
      name: "2388093/embedded-signup",
      code: 2_388_093,
      title: "The code could not be confirmed",
      meaning: """
        A wrong code or too many tries; the sentence below the title says which. Pairing with the \
        app does not ask for such a code.
        """,
      headline: "Code Couldn't Be Verified",
      category: .registrationPIN,
      next: "Close the window and restart from the provider with the WhatsApp Business App option.",
      owner: .customer,
      cause: .moderate(.wrongOnboardingPath)
    )
  }
}
