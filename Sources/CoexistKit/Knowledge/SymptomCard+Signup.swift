extension SymptomCard {
  /// What people see in Meta's signup window.
  static let signup: [SymptomCard] = [
    SymptomCard(
      symptom: .wabaNotListed,
      meaning: [
        "The wrong business portfolio is selected in the window.",
        "Another partner still controls the WABA.",
        "The number hangs on an older WABA, or on another app.",
      ],
      isNot: "A proof that the account is gone: it is somewhere, only not here.",
      moves: [
        "See that the login stands in the right portfolio.",
        "Look whether another portfolio lists the WABA.",
        "Look whether the Partners tab still names an old partner.",
        "Finish the clean-up steps that are open, then start once more.",
        "With an own Meta developer app, manual setup may fit better than the window.",
      ],
      sources: [.kapsoTroubleshooting]
    ),
    SymptomCard(
      symptom: .smsOrVoiceRequested,
      meaning: [
        "The window went the way of a dedicated number, which proves a number by SMS or a call.",
        "Coexistence pairs with the app instead: by QR, or by a code confirmed inside the app.",
      ],
      isNot: "Wrong where a dedicated number is wanted: there SMS is the normal way.",
      moves: [
        "Stop, close the window and type no code.",
        "Start again from {provider} and choose {app-option}.",
      ],
      sources: [.kapsoGuide, .kapsoTroubleshooting]
    ),
    SymptomCard(
      symptom: .qrExpired,
      meaning: ["The QR code is short-lived, and nobody scanned it in time."],
      isNot: "A matter of ownership.",
      look: "the last screen of Meta's window, and any error on it",
      moves: ["Start the whole flow again from {provider}, phone in hand, app open."],
      sources: [.kapsoGuide]
    ),
    SymptomCard(
      symptom: .popupClosed,
      meaning: ["Meta's window was closed before the end, and the browser keeps half a state."],
      isNot: "An error of Meta, as long as the window showed none.",
      look: "the last screen of Meta's window, and any error on it",
      moves: ["Close it all and start from {provider} instead of going on in the old window."],
      sources: [.kapsoGuide]
    ),
    SymptomCard(
      symptom: .notEligibleMessage,
      meaning: [
        "Meta does not find the app account fit for coexistence yet, mostly for want of activity.",
        "There is no simple public limit that one could check.",
      ],
      isNot: "A state at {provider} that further tries could force.",
      look: "how long the app account exists, and how many people write to it",
      moves: [
        "Use the app as usual; let time pass.",
        "Where it is urgent: a dedicated number or another one.",
      ],
      sources: [.kapsoGuide, .metaSignupErrors]
    ),
    SymptomCard(
      symptom: .partnerSharingMessage,
      meaning: ["Meta counts the WABA to another partner; it is the sentence of 2655093."],
      isNot: "Answered by somebody's word that the old provider is disconnected.",
      moves: ["Look at the app's list, at the Partners tab, at older portfolios, in this order."],
      sources: [.kapsoTroubleshooting, .metaSignupErrors]
    ),
    SymptomCard(
      symptom: .numberNotAssociatedMessage,
      meaning: ["Meta counts the number to another business; it is the sentence of 3441041."],
      isNot: "A proof that anything has to be removed: perhaps only the choice was wrong.",
      moves: ["Compare the selected portfolio with the owner before anything is removed."],
      sources: [.kapsoTroubleshooting, .metaSignupErrors]
    ),
  ]
}
