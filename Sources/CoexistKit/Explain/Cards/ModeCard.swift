/// What `explain` says of a way to connect a number, and of the advice that follows from it.
struct ModeCard: Sendable {
  let id: String
  /// A statement without a period.
  let title: String
  let kind: Explanation.Kind
  /// Lines under their headings, in the order of the page; `{provider}` is filled in.
  let lines: [(heading: Explanation.Heading, texts: [String])]
  let seeAlso: [String]
  let sources: [Source]

  static let all: [ModeCard] =
    [coexistence, dedicated, dedicatedFitsBetter, manualSetup] + glossary
}

extension ModeCard {
  static let coexistence = ModeCard(
    id: "coexistence",
    title: "one number, active in the WhatsApp Business app and on the Cloud API",
    kind: .mode,
    lines: [
      (
        .means,
        [
          "The number goes on living in the WhatsApp Business app on a phone: people answer there.",
          "The same number is on the Cloud API through {provider}: webhooks, automation, workflows "
            + "and sending.",
          "The connection pairs with the app: a QR code is scanned, or a code is confirmed in it.",
        ]
      ),
      (
        .isNot,
        [
          "As steady as a dedicated number: it is convenient, and less stable.",
          "A way around Meta's rules: it changes how a number is connected, nothing else. "
            + "Display name, business verification, payment, templates: all restrictions of the "
            + "WABA still apply.",
          "A question of the webhook handler, as a rule: when it fails, an old attachment at Meta "
            + "is behind most errors.",
        ]
      ),
      (
        .rightWhen,
        [
          "the customer is on the WhatsApp Business app already",
          "people still answer from the phone",
          "light automation, routing, notices or AI help are wanted",
          "the customer is small, and an API-only move would only be in the way",
          "the product has to see the messages while the work stays as it is",
        ]
      ),
      (.otherModeWhen, ["stability or volume counts, or nobody needs the app: explain dedicated"]),
      (
        .symptoms,
        [
          "Known and harmless: occasional-disconnect, whatsapp-web-out-of-sync, "
            + "contact-names-wrong, first-message-late, old-media-placeholders.",
          "A move to {provider} often brings a fresh WABA: new ids, no templates yet.",
        ]
      ),
      (.lookFirst, ["the number's node: is_on_biz_app and platform_type"]),
      (.confirms, ["is_on_biz_app true with CLOUD_API, or a message of the phone that echoes"]),
      (.rulesOut, ["CLOUD_API without the app (dedicated), or the app without CLOUD_API"]),
      (
        .mayPromise,
        [
          "The app stays in use while the product adds automation and a view through the API.",
          "Meta's eligibility, and links of a former provider, may take some clean-up first.",
        ]
      ),
      (
        .mustNotPromise,
        ["A connection at once and without any migration work; a complete history; a date."]
      ),
      (.escalate, ["When the clean-up is done and 3441041 or 2655093 stays: explain escalate."]),
      (.doNot, ["Choose it for a number that must never drop."]),
    ],
    seeAlso: ["dedicated", "retry", "old-media-placeholders", "wrong-onboarding-path"],
    sources: [.kapsoGuide, .kapsoTroubleshooting, .metaCoexistence]
  )

  static let dedicated = ModeCard(
    id: "dedicated",
    title: "a number that lives on the Cloud API alone",
    kind: .mode,
    lines: [
      (
        .means,
        [
          "The number is registered on the Cloud API and no longer in any phone app. It proves "
            + "itself by SMS or a call, and it is built for scale.",
          "{provider} offers both modes: dedicated for automation that the API owns, coexistence "
            + "where app and API share the number. Choose for each customer.",
        ]
      ),
      (
        .isNot,
        [
          "A repair for a failing coexistence connection: it takes the number out of the app.",
          "A way around display name, verification, payment or template rules: they hold here too.",
        ]
      ),
      (
        .rightWhen,
        [
          "nobody needs the phone app",
          "messages go out in high volume",
          "the connection has to be as stable as possible: production, automation, templates, "
            + "webhooks",
          "the product owns routing, automation and the people's inbox",
          "the number was made for the API product from the start",
        ]
      ),
      (.otherModeWhen, ["people answer from the phone, or the customer lives in the app"]),
      (.lookFirst, ["the number's node, and \(MenuPath.providerNumbers.text)"]),
      (.confirms, ["CLOUD_API with is_on_biz_app false, or {provider} lists it as dedicated"]),
      (.rulesOut, ["is_on_biz_app true: the number is in the app"]),
      (
        .act,
        [
          "In {provider} choose the dedicated path; an SMS or voice code is right there.",
          "Before a later move to coexistence the dedicated entry goes first: step 0.",
        ]
      ),
      (.mayPromise, ["The steadier connection, with more room for volume."]),
      (.mustNotPromise, ["That the app goes on working with the same number."]),
      (.escalate, ["When an order needs both the app and full stability: talk it over first."]),
      (.doNot, ["Take the dedicated path with a number whose app is still needed."]),
    ],
    seeAlso: ["coexistence", "remove-dedicated-number", "dedicated-fits-better"],
    sources: [.kapsoGuide, .kapsoTroubleshooting, .metaRegistration]
  )
}
