/// The questions an agent may ask, each read-only. The texts are ready to paste.
extension Question {
  static let appPlatform = Question(
    topic: .appBusinessPlatform,
    text:
      "What does the phone list under Settings > Account > Business platform? A screenshot, please.",
    owner: .customer,
    place: "WhatsApp Business app > Settings > Account > Business platform",
    minutes: 2,
    supposed: (
      [Supposition(topic: .appBusinessPlatform, value: .parties([.supposed]))],
      [Supposition(topic: .appBusinessPlatform, value: .parties([]))]
    )
  )

  static let partnersTab = Question(
    topic: .partnersTab,
    text: "Which partners does the Partners tab of this WhatsApp account list?",
    owner: .metaAdmin,
    place: "WhatsApp Manager > the WhatsApp account > Partners",
    minutes: 3,
    supposed: (
      [Supposition(topic: .partnersTab, value: .parties([.supposed]))],
      [Supposition(topic: .partnersTab, value: .parties([]))]
    )
  )

  static let ownerPortfolio = Question(
    topic: .ownerPortfolio,
    text:
      "Which portfolio was selected in Meta's window, and which one owns this WhatsApp account?",
    owner: .metaAdmin,
    place: "Meta Business Suite > Settings > Accounts > WhatsApp accounts, in every portfolio",
    minutes: 3,
    supposed: (
      [
        Supposition(topic: .selectedBusiness, value: .party(.supposedSelected)),
        Supposition(topic: .ownerPortfolio, value: .party(.supposed)),
      ],
      [
        Supposition(topic: .selectedBusiness, value: .party(.supposedSelected)),
        Supposition(topic: .ownerPortfolio, value: .party(.supposedSelected)),
      ]
    )
  )

  static let otherPortfolios = Question(
    topic: .otherPortfolios,
    text: "Is the number listed in any other business portfolio?",
    owner: .metaAdmin,
    place:
      "Business switcher > WhatsApp Manager > Account tools > Phone numbers, in each portfolio",
    minutes: 4,
    supposed: (
      [Supposition(topic: .otherPortfolios, value: .parties([.supposed]))],
      [Supposition(topic: .otherPortfolios, value: .parties([]))]
    )
  )

  static let kapsoConnection = Question(
    topic: .kapsoConnection,
    text:
      "How is the number listed in {provider} today: not at all, dedicated, coexistence or pending?",
    owner: .provider,
    place: "{provider} > {numbers-page}",
    minutes: 1,
    supposed: (
      [Supposition(topic: .kapsoConnection, value: .word(Untrusted("dedicated")))],
      [Supposition(topic: .kapsoConnection, value: .word(Untrusted("none")))]
    )
  )

  static let inBusinessApp = Question(
    topic: .numberInBusinessApp,
    text: "Is this number active in the WhatsApp Business app on a phone today?",
    owner: .customer,
    place: "WhatsApp Business app > Settings, the number under the name",
    minutes: 1,
    supposed: (
      [Supposition(topic: .numberInBusinessApp, value: .flag(false))],
      [Supposition(topic: .numberInBusinessApp, value: .flag(true))]
    )
  )

  static let askedFor = Question(
    topic: .signupAskedFor,
    text:
      "What did Meta's window ask for: a QR code, a code confirmed inside the app, or SMS or voice?",
    owner: .customer,
    place: "Meta's signup window, last screen",
    minutes: 1,
    supposed: (
      [Supposition(topic: .signupAskedFor, value: .word(Untrusted("sms")))],
      [Supposition(topic: .signupAskedFor, value: .word(Untrusted("qr")))]
    )
  )

  static let messagesArrive = Question(
    topic: .messagesArrive,
    text: "Write a message to the number: does it arrive in {provider}?",
    owner: .customer,
    place: "any other phone",
    minutes: 2,
    supposed: (
      [Supposition(topic: .messagesArrive, value: .flag(false))],
      [Supposition(topic: .messagesArrive, value: .flag(true))]
    )
  )

  static let liveMedia = Question(
    topic: .liveMediaWorks,
    text: "Send a fresh photo to the number: does it arrive in {provider}?",
    owner: .customer,
    place: "any other phone",
    minutes: 2,
    supposed: (
      [Supposition(topic: .liveMediaWorks, value: .flag(false))],
      [Supposition(topic: .liveMediaWorks, value: .flag(true))]
    )
  )

  static let subscribedApps = Question(
    topic: .subscribedApps,
    text: "Which apps are subscribed to the WABA (GET /{waba-id}/subscribed_apps)?",
    owner: .provider,
    place: "{provider}'s support, or the developer",
    minutes: 2,
    supposed: (
      [Supposition(topic: .subscribedApps, value: .parties([]))],
      [Supposition(topic: .subscribedApps, value: .parties([.supposedProvider]))]
    )
  )

  static let workedBefore = Question(
    topic: .workedBefore,
    text: "Did this number ever work in {provider} together with the app, and until when?",
    owner: .customer,
    place: "the customer",
    minutes: 1,
    supposed: (
      [Supposition(topic: .workedBefore, value: .flag(true))],
      [Supposition(topic: .workedBefore, value: .flag(false))]
    )
  )

  static let reviewState = Question(
    topic: .reviewState,
    text: "What does Business Support Home say about the account: nothing, in review or rejected?",
    owner: .metaAdmin,
    place: "Business Support Home > the business > WhatsApp account",
    minutes: 3,
    supposed: (
      [Supposition(topic: .reviewState, value: .word(Untrusted("rejected")))],
      [Supposition(topic: .reviewState, value: .word(Untrusted("approved")))]
    )
  )

  static let appVersion = Question(
    topic: .appVersion,
    text: "Which version of the WhatsApp Business app is on the phone?",
    owner: .customer,
    place: "WhatsApp Business app > Settings > Help > App info",
    minutes: 1,
    supposed: (
      [Supposition(topic: .appVersion, value: .word(Untrusted("2.24.1")))],
      [Supposition(topic: .appVersion, value: .word(Untrusted("2.99.1")))]
    )
  )

  static let all: [Question] = [
    appPlatform, partnersTab, ownerPortfolio, otherPortfolios, kapsoConnection, inBusinessApp,
    askedFor, messagesArrive, liveMedia, subscribedApps, workedBefore,
    reviewState, appVersion,
  ]
}

extension Party {
  /// Stands for "somebody else" while a question is weighed.
  fileprivate static let supposed = Party(name: Untrusted("another company"), id: Untrusted("1"))
  static let supposedSelected = Party(
    name: Untrusted("the selected one"),
    id: Untrusted("2")
  )
  /// The wanted provider, whichever it is: its id is looked up when the supposition is made.
  static let supposedProvider = Party(name: Untrusted("{provider}"), id: nil)
}
