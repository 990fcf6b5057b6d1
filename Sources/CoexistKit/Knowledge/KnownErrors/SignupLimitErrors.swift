extension KnownError {
  /// Signup window: limits on tries and on the number of assets.
  static let signupLimits = Family(
    source: .metaSignupErrors,
    owner: .customer,
    cause: .settles(.rateLimited)
  ) {
    Row(
      code: 3_441_033,
      title: "Too many attempts with this number",
      meaning: """
        Meta has closed the door for a while. The count is the result of repeated tries on another \
        error.
        """,
      message: "You have tried too many times. Try again later.",
      wait: 720,
      next: "Stop, find the first error of the series and repair that one while the block lasts."
    )
    Row(
      code: 3_441_046,
      title: "Meta blocks the number after too many tries",
      meaning: """
        The repeated tries have an earlier error behind them, and that one is worth the attention.
        """,
      message: "You have tried too many times. Try again later.",
      wait: 720,
      next: "Stop, find the first error of the series and repair that one while the block lasts."
    )
    Row(
      code: 1_390_006,
      title: "Facebook slows this user down",
      meaning: "The Facebook profile acted too fast and may be blocked if it goes on.",
      message: """
        Warning! You are engaging in behavior that may be considered annoying or abusive by other \
        users. Facebook's systems determined that you were going too fast when taking an action. \
        You must significantly slow down. Further misuse of site features may result in a \
        temporary block or your account being permanently disabled.
        """,
      next: "Stop for the day and look for the first error that led to the many tries."
    )
    Row(
      code: 1_390_008,
      title: "The Facebook profile has reached a limit of use",
      meaning: """
        Facebook limits how often one profile may act. The limit concerns the person, not the \
        number.
        """,
      message: """
        We limit how often you can post, comment or do other things in a given amount of time in \
        order to help protect the community from spam. You can try again later.
        """,
      next: "Pause, and repair the error behind the many tries before the next one."
    )
    Row(
      code: 1_675_004,
      title: "Too many requests in a short time",
      meaning: """
        The window was called more often than Meta allows. Waiting is part of the cure, the error \
        before it is the other.
        """,
      message: """
        You have made too many requests in a short period of time. Please wait a few minutes \
        before trying again.
        """,
      wait: 15,
      next: "Wait at least a quarter of an hour and look for the first error of the series."
    )
    Row(
      code: 2_494_158,
      title: "Verification codes were requested too often",
      meaning: """
        Codes sent to the number belong to the path for dedicated numbers. Pairing with the phone \
        app does not need them.
        """,
      message: "You have requested a verification code too many times. Please try again later.",
      wait: 720,
      next: """
        Request no more codes, and restart from the provider with the WhatsApp Business App \
        option.
        """
    )
    Row(
      code: 2_388_098,
      title: "No further WhatsApp account before the business is verified",
      meaning: """
        An unverified business may own only a few accounts. Failed attempts can each leave one \
        behind.
        """,
      message: """
        You can only create a limited number of WhatsApp Business Accounts before your business \
        verification and WhatsApp account checks are complete. You can create additional accounts \
        after you are verified.
        """,
      next: "Reuse an account that exists or complete the business verification.",
      owner: .metaAdmin,
      place: .verification,
      cause: .settles(.assetLimitReached)
    )
    Row(
      code: 2_494_067,
      title: "The portfolio has its full number of WhatsApp accounts",
      meaning: """
        Meta creates no further account in this portfolio. Often earlier attempts left unused \
        ones.
        """,
      message: """
        You already have created the maximum number of WhatsApp Business Accounts allowed for this \
        Business. Go to Meta Business Suite to delete a WhatsApp Business Account.
        """,
      next: """
        Reuse an account that exists, or delete an unused one after comparing its id with the live \
        one.
        """,
      owner: .metaAdmin,
      place: .whatsappAccounts,
      cause: .settles(.assetLimitReached)
    )
    Row(
      code: 1_752_089,
      title: "The user is already creating another business",
      meaning: "One person may create only one business portfolio at a time.",
      message: "A user can only create one business account at a time.",
      next: "Choose the portfolio that exists instead of creating one.",
      cause: .settles(.assetLimitReached)
    )
    Row(
      code: 1_690_114,
      title: "The user may create no further portfolio for now",
      meaning:
        "The limit concerns the Facebook user, and a new portfolio is not needed when one exists.",
      message:
        "You have reached the limit for the number of Businesses you can create at this time.",
      next: "Choose the portfolio that exists instead of creating one.",
      cause: .settles(.assetLimitReached)
    )
  }
}
