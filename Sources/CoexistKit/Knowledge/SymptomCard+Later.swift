extension SymptomCard {
  /// What people see once a number was connected.
  static let afterwards: [SymptomCard] = [
    SymptomCard(
      symptom: .inboundMissing,
      meaning: ["What customers write reaches the phone but not {provider}."],
      isNot: "A webhook fault by itself: the number may be off the Cloud API altogether.",
      moves: [
        "Write to the number from another phone, then run the health check.",
        "Look which apps are subscribed to the WABA.",
      ],
      sources: [.kapsoConnectionHelp, .kapsoHealthReference]
    ),
    SymptomCard(
      symptom: .outboundFailing,
      meaning: ["A send is refused; its code says why: permission, payment, template or window."],
      isNot: "Explained without the code: read it first.",
      look: "the code and the text of the refused send",
      moves: ["Take the code and the text of the refused send and explain them."],
      sources: [.metaErrorCodes]
    ),
    SymptomCard(
      symptom: .echoesMissing,
      meaning: ["Messages typed on the phone do not show up at {provider}."],
      isNot: "Lost messages: the customers have them.",
      moves: ["Send one from the phone now, and look whether its echo arrives."],
      sources: [.metaCoexistence]
    ),
    SymptomCard(
      symptom: .echoesDuplicated,
      meaning: ["One message of the phone arrives twice: two apps or two listeners take it in."],
      isNot: "A message that was sent twice.",
      moves: ["Look which apps are subscribed to the WABA, and which software listens."],
      sources: [.fieldReports]
    ),
    SymptomCard(
      symptom: .disconnected,
      meaning: [
        "The link between app and Cloud API ended: an idle phone, a new device, or somebody's hand."
      ],
      isNot: "A failed signup: it worked before. A short break that heals itself is normal.",
      moves: [
        "Read the reason in the account_update webhook.",
        "After a change of device wait some minutes for Meta's own reconnection.",
      ],
      sources: [.metaAccountUpdate, .metaReconnect, .kapsoTroubleshooting]
    ),
    SymptomCard(
      symptom: .reauthorizePrompt,
      meaning: ["{provider} lost its access: a token ran out, or a permission was withdrawn."],
      isNot: "An old link of another partner.",
      moves: ["Follow the reconnection link as the admin, with the same account and number."],
      sources: [.kapsoConnectionHelp]
    ),
    SymptomCard(
      symptom: .historyMissing,
      meaning: ["Chats from before are not there; the import has limits and needs consent."],
      isNot: "A broken connection, when new messages arrive.",
      look: "the history webhooks since the onboarding, and what the app was asked about sharing",
      moves: ["Ask whether sharing was declined, and when the number was connected."],
      sources: [.metaHistory, .kapsoGuide]
    ),
    SymptomCard(
      symptom: .messageUnavailable,
      meaning: ["A message arrives without its content: a type the API does not deliver, or late."],
      isNot: "A broken connection: the app shows the message.",
      look: "the same message in the app",
      moves: ["Look at it in the app; wait whether its content follows."],
      sources: [.metaUnsupportedMessages, .reportLateMessages]
    ),
    SymptomCard(
      symptom: .templatesBlocked,
      meaning: ["Templates are refused: by payment, by a review, or a fresh WABA has none yet."],
      isNot: "A fault of the connection: replies may go on.",
      look: "the refused send, the billing page, the status of the template",
      moves: ["Read the code of the refused send; look at billing, then at the template."],
      sources: [.metaErrorCodes, .kapsoTroubleshooting]
    ),
    SymptomCard(
      symptom: .limited,
      meaning: ["Meta limits the account: verification, name, quality or payment."],
      isNot: "A fault of the connection; coexistence does not lift it.",
      look: "the health status of the number and of the WABA",
      moves: ["Read the health status: it names what is limited and why."],
      sources: [.metaHealthStatus]
    ),
    SymptomCard(
      symptom: .webhookSilent,
      meaning: ["Nothing at all arrives: no subscription, or a listener that refuses."],
      isNot: "The usual reason of a failed signup: that is seldom the webhook.",
      moves: ["Write to the number, run the health check, look at the subscription."],
      sources: [.kapsoHealthReference, .kapsoGuide]
    ),
  ]
}
