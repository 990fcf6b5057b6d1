extension KnownError {
  /// Ads and Pages inside the signup window: real errors, but no matter of the connection.
  static let adAccounts = Family(
    source: .metaSignupErrors,
    category: .elsewhere,
    owner: .metaAdmin
  ) {
    Row(
      code: 1_690_181,
      title: "The Page cannot be claimed by this user",
      meaning: """
        Only an admin of the Page itself may bring it into a portfolio. WhatsApp does not depend \
        on it.
        """,
      message: """
        You cannot claim this page. You are not an admin on this page or you only have access via \
        an agency.
        """,
      next: "Ask an admin of the Page, or leave the Page out of the signup.",
      letter: .leaveOutPage
    )
    Row(
      code: 1_752_069,
      title: "The Page admin was added too recently",
      meaning: """
        Meta lets nobody move a Page in the first week as its admin. WhatsApp does not depend on \
        it.
        """,
      message: """
        As a security precaution, you aren't allowed to approve a request to add this Page to a \
        Business Manager account because you were added as an admin on the Page less than a week \
        ago.
        """,
      retry: .afterWait,
      wait: 10_080,
      next: "Let an older admin of the Page approve it, or leave the Page out of the signup.",
      letter: .leaveOutPage
    )
    Row(
      code: 2_655_081,
      title: "The business has its full number of ad accounts",
      meaning: "The window tried to add an ad account. Coexistence works without one.",
      message: """
        You've reached the maximum number of ad accounts allowed for your business. To increase \
        your ad account limit, make a payment, verify your business, and continue using our \
        platform in good standing.
        """,
      next: "Leave the ad account out of the signup.",
      place: .supportHome,
      letter: .leaveOutAdAccount
    )
    Row(
      code: 2_655_055,
      title: "The ad account could not be linked to the WhatsApp account",
      meaning: "The link serves advertising only. Coexistence works without it.",
      message: "Error linking WhatsApp Business Account with Ad account. Please try again.",
      retry: .afterWait,
      next: "Leave the ad account out of the signup.",
      place: .supportHome,
      letter: .leaveOutAdAccount
    )
    Row(
      code: 1_752_004,
      title: "An ad account of the business has a problem",
      meaning: "One ad account is in review or in bad standing, so Meta adds no further one.",
      message: """
        One or more of the ad accounts in your business manager are currently in bad standing or \
        in review. All of your accounts must be in good standing to create or add new ad accounts.
        """,
      next: "Leave the ad account out of the signup and settle the ad account separately.",
      place: .supportHome,
      letter: .leaveOutAdAccount
    )
    Row(
      code: 1_752_140,
      title: "No further ad account is allowed",
      meaning: "The limit concerns advertising. Coexistence works without an ad account.",
      message: """
        You've reached your ad account maximum. You can increase your limit by making a payment on \
        your business account. See your ad account limit in Business Manager (go to Business \
        Settings, then Business Info).
        """,
      next: "Leave the ad account out of the signup.",
      place: .supportHome,
      letter: .leaveOutAdAccount
    )
    Row(
      code: 2_455_008,
      title: "A new business may have only a few ad accounts",
      meaning: "The limit concerns advertising. Coexistence works without an ad account.",
      message: """
        You've reached the maximum number of ad accounts allowed for a new business account. \
        You'll be able to create more ad accounts after several weeks of following our policies or \
        completing business verification.
        """,
      next: "Leave the ad account out of the signup.",
      place: .supportHome,
      letter: .leaveOutAdAccount
    )
    Row(
      code: 2_494_149,
      title: "The ad account could not be created",
      meaning: "A fault of the advertising side. Coexistence works without an ad account.",
      message: "There was an error creating your ad account. Please try again.",
      retry: .afterWait,
      next: "Leave the ad account out of the signup.",
      place: .supportHome,
      letter: .leaveOutAdAccount
    )
    Row(
      code: 2_446_325,
      title: "The business breaks Meta's rules for advertising",
      meaning: "The notice concerns ads. It does not say that WhatsApp is restricted.",
      message: """
        This business account does not comply with our advertising policies or standards. Visit \
        Business Support Home to resolve account issues.
        """,
      next:
        "Settle the notice in Business Support Home and leave the ad account out of the signup.",
      place: .supportHome,
      letter: .settleTheNotice
    )
    Row(
      code: 1_690_214,
      title: "The payment account for ads is disabled",
      meaning: """
        The account that pays for advertising is closed. The payment method of WhatsApp is a \
        separate matter.
        """,
      message: """
        Your payment account is disabled. Contact the financial admin for this account or submit \
        an appeal.
        """,
      next: """
        Leave the ad account out of the signup; the finance admin of the business can appeal in \
        Business Support Home.
        """,
      place: .supportHome,
      letter: .leaveOutAdAccount
    )
    Row(
      code: 1_752_041,
      title: "An invitation to marketing messages exists already",
      meaning: """
        Some partner has invited the client to this product before. It is no proof that a number \
        is attached anywhere.
        """,
      message: "(#1752041) Duplicate Request",
      headline: "Duplicate Request",
      details: """
        Duplicate Request is thrown when a client has already been invited to onboard by any \
        partner.
        """,
      retry: .no,
      next: "Ignore it: the earlier invitation covers the accounts.",
      owner: .nobody,
      source: .metaErrorCodes
    )
    Row(
      code: 2_388_027,
      title: "Meta reports a problem with the catalogue",
      meaning: "It concerns products for sale and not the connection of the number.",
      next: "Check the catalogue that the call names.",
      owner: .developer,
      certainty: .low,
      source: .graphPractice
    )
    Row(
      code: 2_388_100,
      title: "The call lacks rights on a catalogue",
      meaning: "It concerns products for sale and not the connection of the number.",
      next: "Check who may manage the catalogue that the call names.",
      owner: .developer,
      certainty: .low,
      source: .graphPractice
    )
  }
}
