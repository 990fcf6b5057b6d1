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
    letter: CauseLetter(
      finding: Localised(
        "Meta does not find the number in the WhatsApp Business app.",
        es: "Meta no encuentra el número en la app WhatsApp Business.",
        pt: "a Meta não encontra o número no app WhatsApp Business."
      ),
      orders: [
        .fix: .setUpInTheApp
      ]
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

extension CustomerOrder {
  /// The number has to live in the app before it can be connected.
  static let setUpInTheApp = CustomerOrder(
    place: .phone,
    orders: [
      Localised(
        """
        Open the WhatsApp Business app and check whether it shows this number under \
        Settings.
        """,
        es: """
          Abra la app WhatsApp Business y revise si muestra este número en \
          \(MenuName.appSettings.spanish).
          """,
        pt: """
          Abra o app WhatsApp Business e veja se ele mostra este número em \
          \(MenuName.appSettings.portuguese).
          """
      ),
      Localised(
        """
        If not, set the number up in the WhatsApp Business app and use it there for your \
        everyday conversations.
        """,
        es: """
          Si no, configure el número en la app WhatsApp Business y úselo allí para sus \
          conversaciones cotidianas.
          """,
        pt: """
          Se não, configure o número no app WhatsApp Business e use-o ali nas conversas do \
          dia a dia.
          """
      ),
    ],
    done: Localised(
      "The app shows this number under Settings.",
      es: "La app muestra este número en \(MenuName.appSettings.spanish).",
      pt: "O app mostra este número em \(MenuName.appSettings.portuguese)."
    ),
    avoid: [
      Localised(
        "Meta may want to see some normal use of the app before it agrees.",
        es: "Es posible que Meta quiera ver algo de uso normal de la app antes de aceptar.",
        pt: "É possível que a Meta queira ver algum uso normal do app antes de aceitar."
      ),
      Localised(
        "Once the app shows the number, we will plan a new attempt with you.",
        es: "Cuando la app muestre el número, coordinamos con usted un nuevo intento.",
        pt: "Quando o app mostrar o número, combinamos com você uma nova tentativa."
      ),
    ]
  )
}
