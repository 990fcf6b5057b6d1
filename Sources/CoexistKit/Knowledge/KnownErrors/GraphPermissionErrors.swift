extension KnownError {
  /// Graph API: rights of the app and the token.
  static let graphPermissions = Family(
    source: .reportAppAccounts,
    owner: .provider,
    certainty: .medium
  ) {
    Row(
      code: 0,
      title: "Meta does not recognise the user behind the token",
      meaning: "The login of the token is no longer accepted.",
      headline: "AuthException",
      details: "We were unable to authenticate the app user.",
      next: "Reconnect the number at the provider so that a new token is issued.",
      cause: .settles(.tokenOrPermission),
      certainty: .high,
      source: .metaErrorCodes
    )
    Row(
      code: 3,
      title: "The app lacks a capability for this call",
      meaning: "Either the app or the token may not use this part of the API.",
      headline: "API Method",
      details: "Capability or permissions issue.",
      next: "Check the permissions of the app and of the token.",
      owner: .developer,
      cause: .moderate(.tokenOrPermission),
      certainty: .high,
      source: .metaErrorCodes
    )
    Row(
      code: 10,
      title: "The permission for this call is missing",
      meaning: "It was never granted, was taken away, or the feature is not open to this account.",
      headline: "Permission Denied",
      details: "Permission is either not granted or has been removed.",
      next: """
        Check the scopes of the token and the assets given to it, and reconnect if one is missing.
        """,
      cause: .moderate(.tokenOrPermission),
      certainty: .high,
      source: .metaErrorCodes
    )
    Row(
      name: "10/bsp-only",
      code: 10,
      title: "The call is reserved for solution partners of Meta",
      meaning: """
        The business behind the app has not the rank that this call requires. No right on the \
        customer's side replaces it.
        """,
      message: """
        (#10) You do not have permission to perform this action. This action requires that the \
        Business that owns this App is a Business Solution Provider for WhatsApp.
        """,
      told: "is a business solution provider|only business solution providers",
      retry: .no,
      next: "Report it to the provider, whose app needs the rank or another way to do this.",
      cause: .settles(.providerAppNotApproved),
      certainty: .high,
      source: .fieldReports
    )
    Row(
      name: "10/register",
      code: 10,
      title: "Registering was refused, often on a number that is connected already",
      meaning: """
        The call belongs to dedicated numbers. A number in the phone app is registered by the \
        pairing itself.
        """,
      message: "(#10) Application does not have permission for this action",
      told: "application does not have permission",
      path: "/register",
      retry: .no,
      next: "Leave the call out and read the state of the number instead.",
      owner: .developer,
      cause: .strong(.wrongOnboardingPath),
      letter: .registeredByCall
    )
    Row(
      name: "100/smb-register",
      code: 100,
      title: "Registering does not exist for a number in the phone app",
      meaning: """
        Meta recognises the number as one of the WhatsApp Business app. Such a number is \
        registered by pairing.
        """,
      message: "(#100) Register endpoint is not available for SMB businesses.",
      told: "register endpoint is not available for smb",
      retry: .no,
      next: """
        Leave the call out: a number of the app is registered by pairing. If it is not connected \
        yet, send the customer the signup with the WhatsApp Business App option.
        """,
      owner: .developer,
      cause: .settles(.wrongOnboardingPath),
      letter: .registeredByCall
    )
    Row(
      name: "100/smb-waba",
      code: 100,
      title: "The account is still one of the phone app only",
      meaning: """
        Graph asks for partner ids when an account was made by the app and never reached the \
        platform.
        """,
      message: "(#100) The parameter partner_ids is required.",
      told: "partner_ids is required",
      category: .wrongOnboardingPath,
      retry: .no,
      next: "Finish the coexistence signup at the provider.",
      owner: .developer,
      cause: .moderate(.onboardingUnfinished),
      certainty: .low
    )
    Row(
      code: 100,
      subcode: 2_494_160,
      title: "An account that only the phone app uses cannot manage templates",
      meaning: "The WhatsApp account was made by the app and is not onboarded to the platform.",
      message: "This WABA is not allowed to create or update templates.",
      told: "not allowed to create or update templates",
      category: .eligibility,
      retry: .no,
      next:
        "Finish the coexistence signup at the provider and use the account that comes out of it.",
      cause: .strong(.onboardingUnfinished)
    )
    Row(
      name: "100/missing-permission",
      code: 100,
      title: "The token may not list what was asked for",
      meaning:
        "Listing businesses needs its own permission; reading one that is named may still work.",
      message: "(#100) Missing Permission",
      told: "missing permission",
      next: "Add the permission for business management to the token.",
      owner: .developer,
      cause: .moderate(.tokenOrPermission),
      source: .reportTokenDebugging
    )
    Row(
      code: 100,
      subcode: 36_007,
      title: "The signup code was redeemed too late",
      meaning: "The code that the window hands over lives half a minute.",
      told: "authorization code has expired",
      next: "Start the signup again and redeem the code at once.",
      cause: .strong(.signupInterrupted),
      source: .graphPractice
    )
    Row(
      code: 100,
      subcode: 36_008,
      title: "The redirect address does not fit the signup code",
      meaning: """
        The setting of the provider's app differs from the address used in the window. The \
        customer cannot repair it.
        """,
      told: "redirect_uri",
      category: .authPermission,
      next: "Report it to the provider, who compares the redirect address of its app.",
      cause: .strong(.providerFault),
      letter: .addressDiffers,
      source: .graphPractice
    )
    Row(
      code: 100,
      subcode: 36_009,
      title: "The signup code was redeemed twice",
      meaning: "Each code works once; the second call gets this answer.",
      told: "authorization code has been used",
      next: "Start the signup again and redeem the code once.",
      cause: .strong(.signupInterrupted),
      source: .graphPractice
    )
  }
}
