/// The questions an agent may ask, each read-only. The texts are ready to paste.
extension Question {
  static let appPlatform = Question(
    key: .appBusinessPlatform,
    text:
      "What does the phone list under \(MenuPath.businessPlatform.inside(.english))? A screenshot, please.",
    owner: .customer,
    place: .businessPlatform,
    minutes: 2,
    answers: [
      .init(somebody: "an old provider is listed (put its name in)", set: "another-provider"),
      .init(nobody: "nobody, or only {provider}"),
    ]
  )

  static let partnersTab = Question(
    key: .partnersTab,
    text: "Which partners does the Partners tab of this WhatsApp account list?",
    owner: .metaAdmin,
    place: .partnersTab,
    minutes: 3,
    answers: [
      .init(somebody: "an old partner is listed (put its name in)", set: "another-partner"),
      .init(nobody: "nobody, or only {provider}"),
    ]
  )

  static let ownerPortfolio = Question(
    key: .ownerPortfolio,
    text:
      "Does the portfolio that was selected in Meta's window own this WhatsApp account?",
    owner: .metaAdmin,
    place: .whatsappAccountsEverywhere,
    minutes: 3,
    answers: [
      .init("no, another one owns it", set: "another"),
      .init("yes, the selected one", set: "selected"),
    ]
  )

  static let otherPortfolios = Question(
    key: .otherPortfolios,
    text: "Is the number listed in any other business portfolio?",
    owner: .metaAdmin,
    place: .phoneNumbersEverywhere,
    minutes: 4,
    answers: [
      .init(somebody: "yes (put the portfolio's name in)", set: "another-portfolio"),
      .init(nobody: "no, in none that was searched"),
    ]
  )

  static let kapsoConnection = Question(
    key: .kapsoConnection,
    text:
      "How is the number listed in {provider} today: not at all, dedicated, coexistence or pending?",
    owner: .provider,
    place: .providerNumbers,
    minutes: 1,
    answers: [
      .init("as dedicated", set: "dedicated"),
      .init("not at all", set: "none"),
      .init("as pending", set: "pending"),
      .init("as coexistence", set: "coexistence"),
    ]
  )

  static let inBusinessApp = Question(
    key: .numberInBusinessApp,
    text: "Is this number active in the WhatsApp Business app on a phone today?",
    owner: .customer,
    place: .numberInApp,
    minutes: 1,
    answers: [
      .init("no", set: false),
      .init("yes", set: true),
    ]
  )

  static let askedFor = Question(
    key: .signupAskedFor,
    text:
      "What did Meta's window ask for: a QR code, a code confirmed inside the app, or SMS or voice?",
    owner: .customer,
    place: .windowEnd,
    minutes: 1,
    answers: [
      .init("a code by SMS", set: "sms"),
      .init("a QR code", set: "qr"),
      .init("a code inside the app", set: "in-app-code"),
      .init("a call", set: "voice"),
    ]
  )

  static let messagesArrive = Question(
    key: .messagesArrive,
    text: "Write a message to the number: does it arrive in {provider}?",
    owner: .customer,
    place: .otherPhone,
    minutes: 2,
    answers: [
      .init("no", set: false),
      .init("yes", set: true),
    ]
  )

  static let liveMedia = Question(
    key: .liveMediaWorks,
    text: "Send a fresh photo to the number: does it arrive in {provider}?",
    owner: .customer,
    place: .otherPhone,
    minutes: 2,
    answers: [
      .init("no", set: false),
      .init("yes", set: true),
    ]
  )

  static let subscribedApps = Question(
    key: .subscribedApps,
    text: "Which apps are subscribed to the WABA (GET /{waba-id}/subscribed_apps)?",
    owner: .provider,
    place: .providerOrDeveloper,
    minutes: 2,
    answers: [
      .init(nobody: "none"),
      .init(somebody: "{provider}'s app", set: "{provider}"),
    ]
  )

  static let workedBefore = Question(
    key: .workedBefore,
    text: "Did this number ever work in {provider} together with the app, and until when?",
    owner: .customer,
    place: .customer,
    minutes: 1,
    answers: [
      .init("yes", set: true),
      .init("no", set: false),
    ]
  )

  static let reviewState = Question(
    key: .reviewState,
    text: "What does Business Support Home say about the account: nothing, in review or rejected?",
    owner: .metaAdmin,
    place: .support,
    minutes: 3,
    answers: [
      .init("rejected", set: "rejected"),
      .init("approved, or nothing", set: "approved"),
      .init("in review", set: "pending"),
    ]
  )

  static let appVersion = Question(
    key: .appVersion,
    text: "Which version of the WhatsApp Business app is on the phone?",
    owner: .customer,
    place: .appInfo,
    minutes: 1,
    answers: [
      .init("older than 2.24.17", set: "2.24.16"),
      .init("2.24.17 or newer", set: "2.24.17"),
    ]
  )

  static let all: [Question] = [
    appPlatform, partnersTab, ownerPortfolio, otherPortfolios, kapsoConnection, inBusinessApp,
    askedFor, messagesArrive, liveMedia, subscribedApps, workedBefore,
    reviewState, appVersion,
  ]
}
