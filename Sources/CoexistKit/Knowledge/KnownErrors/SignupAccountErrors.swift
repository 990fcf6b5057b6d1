extension KnownError {
  /// Signup window: restrictions, display names and form fields.
  static let signupAccount = Family(source: .metaSignupErrors, owner: .metaAdmin) {
    Row(
      code: 2_655_089,
      title: "The WhatsApp account is restricted",
      meaning: """
        Meta lets nothing be set up on this account until the restriction ends. Cleanup and \
        retries are wasted before that.
        """,
      message: """
        You cannot proceed with this operation since your WhatsApp Business account is currently \
        restricted. To continue, select a different WhatsApp Business account or visit Business \
        Support Home to resolve any issues with your account.
        """,
      next: "Open the case in Business Support Home and request a review.",
      place: .support,
      cause: .settles(.accountRestricted)
    )
    Row(
      code: 3_441_040,
      title: "A restriction on the WhatsApp account stops the signup",
      meaning: "The number step refuses a restricted account, whatever the state of the number is.",
      message: """
        You cannot proceed with this operation since your WhatsApp Business account is currently \
        restricted. To continue, select a different WhatsApp Business account or visit Business \
        Support Home to resolve any issues with your account.
        """,
      next: "Open the case in Business Support Home and request a review.",
      place: .support,
      cause: .settles(.accountRestricted)
    )
    Row(
      code: 2_388_107,
      title: "A restriction forbids adding numbers to this account",
      meaning: """
        The account may go on with what it has, but it takes no further number until the \
        restriction is lifted.
        """,
      message: """
        To add a phone number, you'll need to address any restrictions on this account. To resolve \
        this, visit Business Support Home.
        """,
      next: "Open the case in Business Support Home and request a review.",
      place: .support,
      cause: .settles(.accountRestricted)
    )
    Row(
      code: 1_357_053,
      title: "The acting account may not do this at present",
      meaning: """
        The restriction lies on the Facebook user or on the business; the sentence does not say \
        which.
        """,
      message: """
        Your account is currently restricted from performing this action, please review your \
        account.
        """,
      retry: .no,
      next: """
        Look in Business Support Home for the restriction, or let another admin of the portfolio \
        act.
        """,
      place: .support,
      cause: .moderate(.accountRestricted)
    )
    Row(
      code: 2_859_015,
      title: "The user is blocked from this action for a while",
      meaning: "It is a temporary block, often of the person who is logged in.",
      message: "You have been temporarily blocked from performing this action.",
      retry: .afterWait,
      next: "Look in Business Support Home for the reason and leave the signup alone meanwhile.",
      place: .support,
      cause: .moderate(.accountRestricted)
    )
    Row(
      code: 1_404_163,
      title: "The Facebook profile may not advertise or create portfolios",
      meaning:
        "The ban concerns advertising, but it also keeps this profile from creating a business.",
      message: """
        You're no longer allowed to use Meta technologies to advertise. You can't run ads, manage \
        advertising assets, or create new ad accounts or business portfolios.
        """,
      retry: .no,
      next: "Let an admin without this ban run the signup.",
      place: .support,
      cause: .weak(.accountRestricted)
    )
    Row(
      code: 1_784_028,
      title: "The business may not advertise",
      meaning: "It is an advertising ban of the business. It need not touch WhatsApp.",
      message: "Your business is prohibited from advertising, including pixel creation.",
      category: .elsewhere,
      retry: .no,
      next: "Look in Business Support Home for the reason of the ban.",
      place: .supportHome,
      letter: .stoppedTheWindow
    )
    Row(
      code: 2_388_009,
      title: "The verified name cannot be changed now",
      meaning: "A review of the name is under way, and Meta accepts no other change until it ends.",
      headline: "Cannot edit verified name",
      retry: .afterWait,
      next: "Leave the name as it is until Meta has decided, then connect once more.",
      owner: .meta,
      place: .phoneNumbers,
      cause: .strong(.displayNameNotApproved)
    )
    Row(
      code: 2_388_010,
      title: "Meta locks the verified name during its review",
      meaning: "A name decision is open. A further edit would only start the queue again.",
      headline: "Cannot edit verified name",
      retry: .afterWait,
      next: "Leave the name as it is until Meta has decided, then connect once more.",
      owner: .meta,
      place: .phoneNumbers,
      cause: .strong(.displayNameNotApproved)
    )
    Row(
      code: 2_593_010,
      title: "The name of the WhatsApp account is too long",
      meaning: "The form takes at most 255 characters.",
      message: "Your WABA name length exceeds max length (255 characters). Enter a shorter name.",
      next: "Enter a shorter name.",
      owner: .customer,
      letter: .nameRefused
    )
    Row(
      code: 3_771_014,
      title: "The web address in the form is not valid",
      meaning: "Meta cannot read the link that was entered for the business.",
      message: "The link you entered is not valid.",
      next: "Enter the full address of the website.",
      owner: .customer,
      letter: .addressRefused
    )
    Row(
      code: 2_494_102,
      title: "The handle of an uploaded file is wrong",
      meaning: "The request refers to an upload that Meta does not find.",
      message: "Check the handle provided for the uploaded media in the request.",
      next: "Upload the file again and use the new handle.",
      owner: .developer
    )
  }
}
