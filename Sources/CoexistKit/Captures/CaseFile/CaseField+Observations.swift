extension CaseFields {
  /// The attempt to connect.
  static let signup: [CaseField] = [
    look(
      .signupEntry,
      .word(["whatsapp-business-app", "cloud-api", "display-name-only", "existing-app"]),
      "The way into the signup that was chosen",
      .customer,
      MenuPath.windowBeginning.text
    ),
    look(
      .signupAskedFor,
      .word(["qr", "in-app-code", "sms", "voice"]),
      "How the window wanted the number to be confirmed"
    ),
    look(
      .signupEnded,
      .word(["finished", "error", "closed", "qr-expired"]),
      "How the attempt ended",
      .customer,
      MenuPath.windowEnd.text
    ),
    look(
      .selectedBusiness,
      .party,
      "The portfolio that was selected in the window",
      .customer,
      "Meta's signup window, the choice of the portfolio"
    ),
    look(.attempts, .number, "How many attempts were made in all", .customer),
    look(
      .attemptsSinceCleanup,
      .number,
      "How many of them came after the last change of the clean-up",
      .customer
    ),
    look(.lastAttemptAt, .time, "When the last attempt was made", .customer),
    look(
      .signupStep,
      .text,
      "The screen of the window on which it ended, as its event names it",
      .developer,
      "the window's event in the browser console"
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
      .customer
    ),
    look(
      .needsMaximumStability,
      .flag,
      "Whether a short break of the connection would be a serious matter",
      .customer
    ),
    look(
      .ownMetaApp,
      .flag,
      "Whether the customer has a Meta app of their own",
      .developer,
      "the developer"
    ),
    look(.appVersion, .version, "The version of the WhatsApp Business app"),
    look(.accountAgeDays, .number, "How many days the number has been in the app", .customer),
    look(.messagesPerDay, .number, "How many messages a day go through the number", .customer),
    look(
      .reviewState,
      .word(["none", "pending", "approved", "rejected"]),
      "What Meta's review of the account came to"
    ),
    look(
      .previousProvider,
      .partyOrFlag,
      "The provider that the number was with before",
      .customer
    ),
    look(
      .appWebhookFields,
      .parties,
      "The webhook fields that the Meta app is subscribed to",
      .developer,
      MenuPath.appWebhook.text
    ),
    look(.country, .country, "The country of the number", .customer),
    look(.subscribedApps, .parties, "The Meta apps that are subscribed to the WABA"),
  ]

  /// A field that tells a fact, under the last part of its id; what the customer knows they are asked.
  private static func look(
    _ factKey: FactKey,
    _ kind: CaseField.Kind,
    _ meaning: String,
    _ knownBy: Owner? = nil,
    _ place: String? = nil
  ) -> CaseField {
    CaseField(
      key: String(factKey.id.split(separator: ".").last ?? ""),
      kind: kind,
      meaning: meaning,
      knownBy: knownBy,
      place: place ?? (knownBy == .customer ? MenuPath.customer.text : nil),
      factKey: factKey
    )
  }
}
