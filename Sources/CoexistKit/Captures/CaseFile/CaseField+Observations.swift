extension CaseFields {
  /// The attempt to connect.
  static let signup: [CaseField] = [
    CaseField(
      key: "entry",
      kind: .word(["whatsapp-business-app", "cloud-api", "display-name-only", "existing-app"]),
      meaning: "The way into the signup that was chosen",
      knownBy: .customer,
      place: MenuPath.windowBeginning.text,
      factKey: .signupEntry
    ),
    CaseField(
      key: "asked_for",
      kind: .word(["qr", "in-app-code", "sms", "voice"]),
      meaning: "How the window wanted the number to be confirmed",
      factKey: .signupAskedFor
    ),
    CaseField(
      key: "ended",
      kind: .word(["finished", "error", "closed", "qr-expired"]),
      meaning: "How the attempt ended",
      knownBy: .customer,
      place: MenuPath.windowEnd.text,
      factKey: .signupEnded
    ),
    CaseField(
      key: "selected_business",
      kind: .party,
      meaning: "The portfolio that was selected in the window",
      knownBy: .customer,
      place: "Meta's signup window, the choice of the portfolio",
      factKey: .selectedBusiness
    ),
    CaseField(
      key: "attempts",
      kind: .number,
      meaning: "How many attempts were made in all",
      knownBy: .customer,
      place: MenuPath.customer.text,
      factKey: .attempts
    ),
    CaseField(
      key: "attempts_since_cleanup",
      kind: .number,
      meaning: "How many of them came after the last change of the clean-up",
      knownBy: .customer,
      place: MenuPath.customer.text,
      factKey: .attemptsSinceCleanup
    ),
    CaseField(
      key: "last_attempt_at",
      kind: .time,
      meaning: "When the last attempt was made",
      knownBy: .customer,
      place: MenuPath.customer.text,
      factKey: .lastAttemptAt
    ),
    CaseField(
      key: "current_step",
      kind: .text,
      meaning: "The screen of the window on which it ended, as its event names it",
      knownBy: .developer,
      place: "the window's event in the browser console",
      factKey: .signupStep
    ),
  ]

  /// What was looked at; those with a question take its words, its owner and its place.
  static let observations: [CaseField] = [
    look(
      .kapsoConnection,
      .word(["none", "dedicated", "coexistence", "pending", "unavailable"]),
      "How the number is listed at the provider today"
    ),
    look(.appBusinessPlatform, .parties, "Who is listed in the phone app under Business platform"),
    look(.partnersTab, .parties, "Who is listed on the WABA's Partners tab"),
    look(.ownerPortfolio, .owner, "The portfolio that owns the WABA"),
    look(
      .otherPortfolios,
      .parties,
      "Portfolios, other than the selected one, in which the number was found"
    ),
    look(.numberInBusinessApp, .flag, "Whether the number is active in the WhatsApp Business app"),
    look(.workedBefore, .flag, "Whether the number worked at the provider before"),
    look(.liveMediaWorks, .flag, "Whether a fresh photo arrives"),
    look(.messagesArrive, .flag, "Whether messages to the number arrive at the provider"),
    look(
      .echoesArrive,
      .flag,
      "Whether what is sent from the phone shows at the provider",
      .customer,
      "the provider's inbox, after a message was sent from the phone"
    ),
    look(
      .readsWork,
      .flag,
      "Whether the API reads the number",
      .provider,
      "GET /{phone-number-id} with the token of the case"
    ),
    look(
      .sendsWork,
      .flag,
      "Whether the API sends from the number",
      .provider,
      "POST /{phone-number-id}/messages with the token of the case"
    ),
    look(
      .registrationPending,
      .flag,
      "Whether a registration of the number was begun and not finished",
      .metaAdmin,
      MenuPath.phoneNumbers.text
    ),
    look(
      .businessVerified,
      .flag,
      "Whether Meta has verified the business",
      .metaAdmin,
      MenuPath.verification.text
    ),
    look(
      .phoneAppWorks,
      .flag,
      "Whether the app on the phone works as usual",
      .customer,
      "the phone"
    ),
    look(
      .phoneAppNeeded,
      .flag,
      "Whether the customer still needs the app on the phone",
      .customer,
      MenuPath.customer.text
    ),
    look(
      .needsMaximumStability,
      .flag,
      "Whether a short break of the connection would be a serious matter",
      .customer,
      MenuPath.customer.text
    ),
    look(
      .ownMetaApp,
      .flag,
      "Whether the customer has a Meta app of their own",
      .developer,
      "the developer"
    ),
    look(.appVersion, .version, "The version of the WhatsApp Business app"),
    look(
      .accountAgeDays,
      .number,
      "How many days the number has been in the app",
      .customer,
      MenuPath.customer.text
    ),
    look(
      .messagesPerDay,
      .number,
      "How many messages a day go through the number",
      .customer,
      MenuPath.customer.text
    ),
    look(
      .reviewState,
      .word(["none", "pending", "approved", "rejected"]),
      "What Meta's review of the account came to"
    ),
    look(
      .previousProvider,
      .partyOrFlag,
      "The provider that the number was with before",
      .customer,
      MenuPath.customer.text
    ),
    look(
      .appWebhookFields,
      .parties,
      "The webhook fields that the Meta app is subscribed to",
      .developer,
      MenuPath.appWebhook.text
    ),
    look(.country, .country, "The country of the number", .customer, MenuPath.customer.text),
    look(.subscribedApps, .parties, "The Meta apps that are subscribed to the WABA"),
  ]

  private static func look(
    _ factKey: FactKey,
    _ kind: CaseField.Kind,
    _ meaning: String,
    _ knownBy: Owner? = nil,
    _ place: String? = nil
  ) -> CaseField {
    CaseField(
      key: factKey.id,
      kind: kind,
      meaning: meaning,
      knownBy: knownBy,
      place: place,
      factKey: factKey
    )
  }
}
