extension KnownError {
  /// Signup window: another partner still holds the number or the account.
  static let signupSharing = Family(source: .metaSignupErrors, owner: .metaAdmin) {
    Row(
      code: 2_655_093,
      title: "Meta still shares this WhatsApp account with another partner",
      meaning: """
        The account has a partner, and this window does not change partners. The link can sit in \
        the phone app, on the Partners tab or in an older portfolio, even when everybody believes \
        that it is gone.
        """,
      message: """
        The business is already sharing this WhatsApp Business Account with a partner. Switching \
        partners is not supported in this flow. Disconnect the current partner in the WhatsApp \
        Business App, then return here to connect a new partner.
        """,
      wait: 5,
      next: """
        Open the list of business platforms in the phone app and disconnect the old provider there \
        first.
        """,
      owner: .customer,
      place: .businessPlatform,
      cause: .strong(.providerStillConnected),
      seenAs: """
        Meta speaks of a partner that has to go first, while the customer is sure that the former \
        provider is gone.
        Lately also after all visible clean-up: Meta still counts the number as a former \
        partner's.
        """,
      suggestions: """
        Disconnect the present partner in the WhatsApp Business app.
        Come back to the window and connect the new partner.
        """,
      practice: """
        Look again at all three places, in order: the app's list, the Partners tab, an older \
        portfolio that still has the account.
        """,
      escalate: """
        no visible link is left and it still appears. Send phone_number_id, waba_id, the \
        exact Meta text and screenshots of the three places.
        """,
      practiceSource: .kapsoTroubleshooting
    )
    Row(
      code: 3_441_049,
      title: "The phone app is still connected to a business platform",
      meaning: """
        The link sits in the app on the phone. Meta asks for a quarter of an hour between the \
        disconnect and the next try.
        """,
      message: """
        This phone number is already registered with the product. To use it here, disconnect it \
        from the current account by opening the WhatsApp Business App, then go to Settings > \
        Account > Business Platform. Select the connected business platform and tap "Disconnect". \
        Please wait 15 minutes before retrying this process.
        """,
      wait: 15,
      next:
        "Disconnect the platform in the phone app, wait 15 minutes and start the signup once more.",
      owner: .customer,
      place: .businessPlatform,
      cause: .settles(.providerStillConnected)
    )
    Row(
      code: 2_655_094,
      title: "A business platform has to be disconnected in the phone app",
      meaning: """
        Meta names the place itself: the list of business platforms in the app. It wants 15 \
        minutes of rest afterwards.
        """,
      message: """
        Please disconnect your business platform to continue. Go to your WhatsApp Business App > \
        Settings > Account > Business Platform. Click on the connected business platform and \
        "Disconnect". Please wait for 15 minutes before retrying.
        """,
      wait: 15,
      next:
        "Disconnect the platform in the phone app, wait 15 minutes and start the signup once more.",
      owner: .customer,
      place: .businessPlatform,
      cause: .settles(.providerStillConnected)
    )
    Row(
      code: 2_655_049,
      title: "The WhatsApp account is shared with another partner",
      meaning: """
        The share belongs to the account at Meta, so the phone app does not show it. It ends on \
        the Partners tab.
        """,
      message: """
        This account is already shared with another partner, You can unshare this account with \
        your partner, or create a new WhatsApp Business Account.
        """,
      wait: 5,
      next: """
        Remove the old partner on the Partners tab of this account and leave the wanted provider \
        listed.
        """,
      place: .partnersTab,
      cause: .settles(.partnerStillListed)
    )
    Row(
      code: 2_494_028,
      title: "A different partner has a share in the WhatsApp account",
      meaning:
        "As with 2655049, the share belongs to the account at Meta and not to the phone app.",
      message: """
        This account is shared with another partner. You can unshare this account or create a new \
        WhatsApp Business account.
        """,
      wait: 5,
      next: """
        Remove the old partner on the Partners tab of this account and leave the wanted provider \
        listed.
        """,
      place: .partnersTab,
      cause: .settles(.partnerStillListed)
    )
    Row(
      code: 2_494_119,
      title: "The same provider is already attached to the account",
      meaning: """
        Meta refuses a second share with one provider. An earlier attempt may have succeeded \
        halfway.
        """,
      message: "Duplicate Service Provider Cannot Exist Under Parent WABA",
      next: """
        Look whether the number is already connected at the wanted provider, and reconnect that \
        entry instead of adding one.
        """,
      owner: .provider,
      place: .partnersTab,
      cause: .moderate(.partnerStillListed),
      certainty: .medium
    )
    Row(
      code: 2_494_029,
      title: "The WhatsApp account could not be shared right now",
      meaning:
        "Meta gives no reason. A restriction, an old share or a passing fault can be behind it.",
      message: "Your account wasn't able to be shared at this time.",
      retry: .afterWait,
      next: "Check the account for restrictions and old partners, then try once more later.",
      place: .support,
      cause: .weak(.partnerStillListed)
    )
    Row(
      code: 2_494_120,
      title: "Meta does not let this WhatsApp account be shared",
      meaning: "The refusal concerns the account itself and comes without a reason.",
      message: "This WhatsApp Account Can't Be Shared.",
      retry: .no,
      next: "Open the account in Business Support Home and ask why it may not be shared.",
      place: .support,
      letter: .askMetaWhy
    )
  }
}
