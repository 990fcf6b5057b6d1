extension KnownError {
  /// Graph API: refused access.
  static let graphAccess = Family(source: .metaErrorCodes, owner: .provider) {
    Row(
      name: "200/no-token",
      code: 200,
      title: "The call carried no token",
      meaning: "Graph saw neither a token nor an app.",
      message: "Provide valid app ID",
      told: "provide valid app id",
      next: "Send the access token with the call.",
      owner: .developer,
      cause: .settles(.tokenOrPermission)
    )
    Row(
      name: "200/access-blocked",
      code: 200,
      title: "Meta has blocked the API for this app or account",
      meaning:
        "Reported from the field only, mostly together with a restricted account or a blocked app.",
      message: "(#200) API access blocked",
      told: "api access blocked",
      next: "Look in Business Support Home for a restriction of the business and of the app.",
      owner: .metaAdmin,
      place: .support,
      cause: .moderate(.accountRestricted),
      certainty: .low,
      source: .fieldReports
    )
    Row(
      code: 200,
      subcode: 1_349_174,
      title: "The app has no rights on this number",
      meaning: "The token works, but its app was not granted the number or the account.",
      next: "Reconnect at the provider and choose the account that holds the number.",
      cause: .strong(.tokenOrPermission),
      certainty: .medium,
      source: .graphPractice
    )
    Row(
      name: "200/sends-only",
      code: 200,
      title: "Sending is refused although reading may work",
      meaning: """
        When only sends fail, a grant of an earlier partner can be left on the account. Missing \
        rights of the token give the same number.
        """,
      path: "/messages",
      next: """
        Check whether reads work, then look for an old partner in the app and on the Partners tab.
        """,
      owner: .metaAdmin,
      place: .partnersTab,
      cause: .moderate(.partnerStillListed),
      certainty: .low,
      source: .reportSendsFail
    )
    Row(
      name: "200/range-200-299",
      code: 200,
      title: "A permission is missing",
      meaning:
        "The numbers from 200 to 299 all speak of rights that were not granted or were withdrawn.",
      headline: "API Permission",
      details: "Permission is either not granted or has been removed.",
      next: "Check the scopes of the token and its tasks on the WhatsApp account.",
      cause: .moderate(.tokenOrPermission)
    )
    Row(
      name: "200/other-product",
      code: 200,
      title: "A permission of another Meta product is missing",
      meaning: """
        The error names a permission for ads, Pages, Instagram or the like; those for WhatsApp begin \
        with whatsapp_business.
        """,
      category: .elsewhere,
      next: "Ignore it when judging the WhatsApp number.",
      owner: .nobody,
      letter: .aboutOtherProduct,
      source: .metaPermissions
    )
    Row(
      code: 200_000,
      subcode: 3_095_008,
      title: "The app may not add numbers to this account",
      meaning: "Seen in the field when the app was not one of a solution partner.",
      message: "Cannot add phone number to WhatsApp Business Account",
      told: "cannot add phone number to whatsapp business account",
      wraps: true,
      retry: .no,
      next: "Report it to the provider, who has to add the number with an approved app.",
      cause: .moderate(.providerAppNotApproved),
      certainty: .medium,
      source: .fieldReports
    )
    Row(
      code: 101,
      title: "The app id or its secret is wrong",
      meaning: "Graph cannot tell which app is calling.",
      headline: "API Key",
      next: "Compare the app id and its secret with the app's settings.",
      owner: .developer,
      cause: .settles(.tokenOrPermission),
      certainty: .medium,
      source: .graphPractice
    )
    Row(
      code: 102,
      title: "The session of the token is over",
      meaning: "Graph does not accept the login any longer.",
      headline: "API Session",
      next: "Reconnect the number at the provider so that a new token is issued.",
      cause: .settles(.tokenOrPermission),
      source: .metaGraphErrors
    )
    Row(
      code: 104,
      title: "The token or its signature is missing",
      meaning: "The call reached Graph without a token it could check.",
      next: "Send the access token, and its proof if the app demands one.",
      owner: .developer,
      cause: .settles(.tokenOrPermission),
      certainty: .medium
    )
  }
}
