extension ModeCard {
  /// The words of the field that people ask about.
  static let glossary: [ModeCard] = [
    term(
      "partner",
      "a business that Meta lists with access to a WhatsApp account",
      "An old partner on the account stops a new one from connecting.",
      isNot: "The list of the phone app: that one names the provider the app is linked to.",
      look: MenuPath.partnersTab.text,
      ["partner-still-listed", "remove-partner", "partner-sharing-message", "2655093"]
    ),
    term(
      "waba",
      "WhatsApp Business account: what numbers, templates and partners belong to at Meta",
      "It belongs to one business portfolio and may be shared with partners.",
      isNot: "The account in the phone app: that one stays when the WABA is removed.",
      look: MenuPath.accountID.text,
      ["waba-not-listed", "number-in-another-portfolio", "identifiers.waba_id"]
    ),
    term(
      "qr",
      "the code that pairs the phone app with the Cloud API",
      "Seeing it says that the window went the way of coexistence; it is scanned within the app.",
      isNot: "A code by SMS, which belongs to a dedicated number.",
      look: "Meta's window, after the number was entered",
      ["qr-expired", "sms-or-voice-requested", "retry"]
    ),
    term(
      "sms",
      "a code by text message, by which Meta proves a number of its own for the API",
      "In coexistence it is a sign of the wrong way: stop, and start with {app-option}.",
      isNot: "Wrong for a dedicated number, where it is the normal way.",
      look: "the way that was chosen at the beginning of Meta's window",
      ["sms-or-voice-requested", "wrong-onboarding-path", "dedicated"]
    ),
    term(
      "token",
      "the key by which a program acts for a WhatsApp account",
      "Without a valid one every call ends in an error, however healthy the number is.",
      isNot: "Something for a ticket or a chat: whoever has it, sends.",
      look: "the answer of debug_token: is_valid, expires_at, scopes",
      ["token-or-permission", "reauthorize-prompt", "190"],
      from: [.teamJudgement]
    ),
    term(
      "webhook",
      "the address to which Meta delivers messages and events",
      "Where it is missing, {provider} sees nothing while the phone shows everything.",
      isNot: "What is broken when the number cannot be connected at all.",
      look: "the account's subscribed_apps",
      ["webhook-not-subscribed", "webhook-silent", "inbound-missing"],
      from: [.teamJudgement]
    ),
    term(
      "phone-number-id",
      "Meta's id of a number on the Cloud API",
      "It exists once the number is on the API; before that there is nothing to give.",
      isNot: "The number itself, and not the WABA's id.",
      look: MenuPath.phoneNumbers.text,
      ["identifiers.phone_number_id", "wrong-identifier"],
      from: [.teamJudgement]
    ),
    term(
      "business-portfolio",
      "the business at Meta that owns WhatsApp accounts, pages and people",
      "The one selected in the window must be the one that owns the WhatsApp account.",
      isNot: "A WhatsApp account, and not a Facebook page.",
      look: MenuPath.businessSettings.text,
      ["check-portfolio", "number-in-another-portfolio", "3441041"]
    ),
    term(
      "echo",
      "a message sent from the phone, as the Cloud API tells of it",
      "Each proves that the link between app and API worked at its time.",
      isNot: "A copy that the customer gets: echoes go to programs only.",
      look: "the webhook smb_message_echoes",
      ["echoes-missing", "echoes-duplicated", "coexistence"],
      from: [.metaCoexistence]
    ),
    term(
      "pin",
      "the six digits of two-step verification, which a registration by a call asks for",
      "A number of the app is paired and not registered: no step of coexistence asks for it.",
      isNot: "The code that comes by SMS or stands in the app, and nothing for a ticket.",
      look: MenuPath.phoneNumbers.text,
      ["registration-pin", "131031/register", "133005"],
      from: [.metaRegistration]
    ),
    term(
      "template",
      "a message that Meta approves before it may begin a conversation",
      "It belongs to a WABA: a removed or fresh WABA has none of the old ones.",
      isNot: "A part of the connection: blocked templates leave the number connected.",
      look: "the WABA's list of templates",
      ["template-problem", "templates-blocked", "remove-from-portfolio"],
      from: [.teamJudgement]
    ),
    term(
      "business-platform",
      "the list in the WhatsApp Business app of the provider it is linked to",
      "Only the phone shows it; an old entry stops a new connection.",
      isNot: "The Partners tab at Meta, which is another link.",
      look: MenuPath.businessPlatform.text,
      ["provider-still-connected", "disconnect-provider", "3441049"]
    ),
    term(
      "embedded-signup",
      "Meta's window in which a number is connected to a provider",
      "It asks for the portfolio, the account, the number, and pairs with the app at the end.",
      isNot: "A window of {provider}: what it says are Meta's words.",
      look: "the first and the last screen of it",
      ["retry", "waba-not-listed", "wrong-onboarding-path"]
    ),
    term(
      "cloud-api",
      "Meta's interface through which programs send and receive",
      "A number is on it alone (dedicated) or together with the phone app (coexistence).",
      isNot: "The phone app's list Business platform.",
      look: "the number's node: platform_type",
      ["dedicated", "coexistence", "onboarding-unfinished"]
    ),
  ]

  private static func term(
    _ id: String,
    _ title: String,
    _ meaning: String,
    isNot: String,
    look: String,
    _ seeAlso: [String],
    from sources: [Source] = [.kapsoGuide, .kapsoTroubleshooting]
  ) -> ModeCard {
    ModeCard(
      id: id,
      title: title,
      kind: .word,
      lines: [(.means, [meaning]), (.isNot, [isNot]), (.lookFirst, [look])],
      seeAlso: seeAlso,
      sources: sources
    )
  }
}
