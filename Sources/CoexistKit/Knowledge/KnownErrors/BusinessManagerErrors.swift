extension KnownError {
  /// Business Manager: users, roles and logins.
  static let businessManager = Family(source: .metaSignupErrors, owner: .customer) {
    Row(
      code: 1_349_246,
      title: "The window was finished without all permissions",
      meaning: "One of the assets was left without the rights that the provider asks for.",
      message: "The following business assets were not granted the requested permissions.",
      next: """
        Repeat the flow, keep every requested permission ticked and choose the right WhatsApp \
        account.
        """,
      owner: .metaAdmin,
      cause: .strong(.tokenOrPermission)
    )
    Row(
      code: 1_752_206,
      title: "The user cannot join this portfolio",
      meaning: "Meta does not let this person be added, for a reason that it keeps to itself.",
      message: "The user cannot be added to the business.",
      retry: .no,
      next: "Let a different admin of the portfolio run the signup.",
      owner: .metaAdmin,
      place: .people,
      letter: .anotherAdmin
    )
    Row(
      code: 1_752_224,
      title: "An earlier attempt is still running",
      meaning: "Two windows or a double click have started the same thing twice.",
      message: "A previous attempt to create the Business relationship is already in progress.",
      wait: 15,
      next: "Close every signup window, wait a quarter of an hour and start a single one.",
      cause: .strong(.metaTransient)
    )
    Row(
      code: 2_859_009,
      title: "The business asks for two-factor authentication",
      meaning:
        "The portfolio requires it of everybody who works in it, and this user has not set it up.",
      message: """
        To continue working in your account, you'll need to enable two-factor authentication. \
        Navigate to the business settings page to set up now.
        """,
      next: "Set up two-factor authentication for the Facebook user, then start the signup again.",
      place: .loginSecurity,
      cause: .strong(.signupInterrupted)
    )
    Row(
      code: 4_612_001,
      title: "The Facebook profile has no two-factor authentication yet",
      meaning: "Meta stops the signup until the profile of the person is secured.",
      message: """
        You need to set up two-factor authentication in your profile settings. Go to Facebook \
        Account Center, then select password and security settings to make your changes.
        """,
      next: "Set up two-factor authentication in Accounts Center, then start the signup again.",
      place: .loginSecurity,
      cause: .strong(.signupInterrupted)
    )
    Row(
      code: 2_859_043,
      title: "Meta does not know the device or the place of the login",
      meaning: "A safety check is waiting for the person who logged in.",
      message: """
        We noticed you're attempting to access this business from a new device or location. To \
        help keep your account safe, please refresh this page to start verification, or navigate \
        to the business home page and verify when prompted.
        """,
      next: """
        Confirm the login on the business home page, then start the signup again in the same \
        browser.
        """,
      cause: .strong(.signupInterrupted)
    )
    Row(
      code: 2_136_001,
      title: "Meta wants a safety check before it goes on",
      meaning: "The action needs a confirmation by the person who is logged in.",
      message: "A challenge is required to process this secured action.",
      next: "Complete the check that Facebook shows, then start the signup again.",
      cause: .strong(.signupInterrupted)
    )
    Row(
      code: 2_655_091,
      title: "A CAPTCHA is waiting to be solved",
      meaning: "Meta wants to see a person before it creates a business.",
      message: "Please complete the CAPTCHA challenge before creating a business account.",
      next: "Solve the CAPTCHA in the window and go on.",
      cause: .strong(.signupInterrupted)
    )
    Row(
      code: 1_690_062,
      title: "The chosen name is taken",
      meaning: "Another asset of the same kind has the name already.",
      message: "The name provided is already in use. Please choose a different name.",
      next: "Enter another name.",
      letter: .nameRefused
    )
    Row(
      code: 1_690_089,
      title: "Another system user has this name",
      meaning: "Names of system users have to differ inside one portfolio.",
      message: "System users cannot have duplicate names. Please use another name.",
      next: "Enter another name for the system user.",
      owner: .metaAdmin,
      letter: .nameRefused
    )
    Row(
      code: 1_690_090,
      title: "The name of the portfolio is not allowed",
      meaning: "Meta refuses the name that was typed for the business portfolio.",
      message: "The name you chose for this Business Manager is not valid. Please choose another.",
      next: "Enter the name of the business as it appears in public.",
      letter: .nameRefused
    )
    Row(
      code: 1_690_091,
      title: "Meta does not accept the name",
      meaning: "The name in the form does not follow Meta's rules.",
      message: "The name provided is not valid.",
      next: "Enter another name.",
      letter: .nameRefused
    )
  }
}
