extension Cause {
  /// The number does not live in the WhatsApp Business app.
  static let notInBusinessApp = Cause(
    id: .notInBusinessApp,
    group: .eligibility,
    title: "The number is not active in the WhatsApp Business app",
    explanation: """
      Coexistence pairs a phone with the Cloud API, so the number has to live in the WhatsApp \
      Business app first; the consumer app does not count. Nothing at Meta or at {provider} can \
      stand in for that, and a fresh account may then need some time of use.
      """,
    remedy: Remedy(
      kind: .fix,
      owner: .customer,
      place: .phone,
      instruction: """
        Set the number up in the WhatsApp Business app and use it there; where no phone app is \
        wanted, connect it as a dedicated number instead.
        """,
      doneWhen: "The app shows this number under its settings."
    ),
    settledBy: [.isNotInApp, .movedToConsumerApp],
    ruledOutBy: [
      .flag(
        .numberInBusinessApp,
        is: true,
        "The number is in the app.",
        question: .inBusinessApp
      ),
      .echoArrived,
    ],
    signs: [.moderate(.isDedicatedAndNotInApp)],
    onlyForCoexistence: true,
    doNot: ["Promise that the number can be paired on the same day: Meta looks at its activity."],
    notToBeConfusedWith: "an account that is in the app and too young for Meta",
    escalateWhen: "the app shows the number and Meta still finds no account in it.",
    sources: [.kapsoGuide, .metaSignupErrors, .metaCoexistence],
    examples: [
      .fires(.confirmed, when: "Meta says so", #"{"error":{"code":2655095}}"#),
      .fires(
        .confirmed,
        when: "the agent saw that it is not there",
        #"{"observations":{"number_in_business_app":false}}"#
      ),
      .silent(
        when: "a dedicated number is wanted",
        #"{"wanted":"dedicated","observations":{"number_in_business_app":false}}"#
      ),
      .silent(
        when: "only the customer says so",
        #"{"observations":{"number_in_business_app":{"value":false,"by":"customer"}}}"#
      ),
    ]
  )
}
