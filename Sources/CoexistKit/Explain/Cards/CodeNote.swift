/// What a founding document says about one code beyond the row of the catalogue.
struct CodeNote: Sendable {
  let key: String
  /// How people meet it; with a period.
  let seenAs: [String]
  /// What Meta itself proposes; orders with a period.
  let suggestions: [String]
  /// What the proposals mean in practice; with a period.
  let inPractice: [String]
  let escalate: String
  let sources: [Source]

  static func on(_ key: String) -> CodeNote? { all.first { $0.key == key } }

  static let all: [CodeNote] = [
    CodeNote(
      key: "3441041",
      seenAs: [
        "Another company or portfolio still holds the number at Meta.",
        "An earlier provider was taken away only halfway.",
        "The phone was cleaned, but not the portfolio or the WABA.",
      ],
      suggestions: [
        "Enter a number that belongs to the business selected in the window.",
        "Take the WhatsApp account out of the business that holds it now, in Meta Business Suite.",
        "Delete the number from the WABA that holds it now, in WhatsApp Manager.",
      ],
      inPractice: [
        "App first, Partners tab second; only then the account leaves the portfolio that still "
          + "lists it. Deleting the number in WhatsApp Manager comes last: never in the live "
          + "WABA, and not within 30 days of paid messages. Then rest a few minutes and start "
          + "once from {provider}."
      ],
      escalate: """
        it is still there after the full clean-up and one clean attempt. Send phone_number_id, \
        waba_id, the exact Meta text and screenshots of the Meta pages.
        """,
      sources: [.kapsoTroubleshooting]
    ),
    CodeNote(
      key: "2655093",
      seenAs: [
        "Meta speaks of a partner that has to go first, while the customer is sure that the "
          + "former provider is gone.",
        "Lately also after all visible clean-up: Meta goes on counting the number to a former "
          + "partner.",
      ],
      suggestions: [
        "Disconnect the present partner in the WhatsApp Business app.",
        "Come back to the window and connect the new partner.",
      ],
      inPractice: [
        "Look again at all three places, in order: the app's list, the Partners tab, an older "
          + "portfolio that still has the account."
      ],
      escalate: """
        no visible link is left and it still appears. Send phone_number_id, waba_id, the exact \
        Meta text and screenshots of the three places.
        """,
      sources: [.kapsoTroubleshooting]
    ),
    CodeNote(
      key: "3441045",
      seenAs: ["A WhatsApp Business account that is new, or that hardly anybody writes to."],
      suggestions: [],
      inPractice: [
        "Meta publishes no simple limit, so no number of days can be named. It is a decision of "
          + "Meta and not a state at {provider} that further tries could force."
      ],
      escalate: "an old and busy account is refused; let {provider} take it to Meta.",
      sources: [.kapsoGuide]
    ),
  ]
}
