extension Cause {
  /// The provider's app does not get the webhooks of the WABA.
  static let webhookNotSubscribed = Cause(
    id: .webhookNotSubscribed,
    group: .providerSide,
    title: "{provider} is not subscribed to the WABA's webhooks",
    explanation: """
      Messages reach {provider} only while its app is subscribed to the WABA. After an interrupted \
      or wrong onboarding the subscription can be missing. It is the provider's work; the customer \
      cleans nothing.
      """,
    remedy: Remedy(
      kind: .provider,
      owner: .provider,
      also: [.developer],
      place: .providerHealth,
      instruction: "Subscribe the app to the WABA again, then send one message and check.",
      doneWhen: "A message to the number arrives in {provider}."
    ),
    remedyFor: { facts in
      facts.lackedField.map { .addField($0, isOwn: facts.flag(.ownMetaApp) == true) }
    },
    letter: CauseLetter(
      finding: Localised(
        "messages do not reach {provider} because a setting for receiving them is missing.",
        es: "los mensajes no llegan a {provider} porque falta una configuración para recibirlos.",
        pt: "as mensagens não chegam à {provider} porque falta uma configuração para recebê-las."
      ),
      task: """
        en the app that receives the messages has to be subscribed again to the webhooks of the WhatsApp \
        account{account-id}.
        es hay que volver a suscribir la app que recibe los mensajes a los webhooks de la cuenta de \
        WhatsApp{account-id}.
        pt é preciso inscrever de novo o app que recebe as mensagens nos webhooks da conta do \
        WhatsApp{account-id}.
        """,
      details: [
        .when(.fieldIsMissing) { $0.lackedField != nil },
        .when(.mediaFails) { $0.flag(.liveMediaWorks) == false },
        .when(.mayNotArrive) { facts in
          Sign.isNotReceiving.contains { $0.answer(facts).isYes }
            && !Symptom.ofReceiving.contains(where: facts.has)
            && facts.flag(.messagesArrive) != false
        },
      ]
    ),
    settledBy: Sign.isNotReceiving,
    ruledOutBy: [
      .flag(.messagesArrive, is: true, "Messages arrive.", question: .messagesArrive).ofEveryField,
      .flag(.echoesArrive, is: true, "Echoes of the phone's messages arrive.").ofEveryField,
      Sign.webhookArrived.ofEveryField,
    ],
    signs: [
      .strong(.webhookFieldIsMissing),
      .moderate(.symptom(.webhookSilent)),
      .moderate(.flag(.messagesArrive, is: false, "Messages do not arrive.", group: "inbound")),
      .moderate(.symptom(.inboundMissing)),
      .weak(.symptom(.echoesMissing)),
      .weak(
        .flag(
          .echoesArrive,
          is: false,
          "Echoes do not arrive.",
          group: "symptom:\(Symptom.echoesMissing.id)"
        )
      ),
      .weak(.flag(.liveMediaWorks, is: false, "Fresh media does not arrive.", group: "inbound")),
      .weak(
        .checkFailed(
          "webhook_verified",
          "The webhook is not verified yet; a single message may be enough."
        )
      ),
      .against(4, Sign.providerIsSubscribed.ofEveryField),
    ],
    doNot: [
      .touchConnection("Have the customer clean up anything: no link is in the way.")
    ],
    notToBeConfusedWith: "an unverified webhook, which may only need its first message",
    escalateWhen: "the subscription is there and still nothing arrives.",
    sources: [.kapsoHealthReference, .kapsoTroubleshooting, .chatwoot13154]
  )
}

extension Sign {
  fileprivate static let isNotReceiving: [Sign] = [
    .providerNotSubscribed,
    .checkFailed("webhook_subscription", "The health check finds no webhook subscription."),
  ]
}

extension Remedy {
  /// A field is missing of the app itself: the account's subscription does not add it.
  fileprivate static func addField(_ field: String, isOwn: Bool) -> Remedy {
    Remedy(
      kind: .provider,
      owner: isOwn ? .developer : .provider,
      also: isOwn ? [] : [.developer],
      place: .appWebhook,
      instruction:
        "Subscribe the app to the webhook field \(field), then send one message and check.",
      doneWhen: "What was missing arrives in {provider}."
    )
  }
}

extension LetterDetail {
  /// Nobody has missed a message.
  fileprivate static let mayNotArrive = LetterDetail(
    finding: """
      en a setting for receiving messages from your WhatsApp account{account-id} is missing, so messages may \
      not reach {provider}.
      es falta una configuración para recibir los mensajes de su cuenta de WhatsApp{account-id}, así que es \
      posible que no lleguen a {provider}.
      pt falta uma configuração para receber as mensagens da sua conta do WhatsApp{account-id}, por isso \
      talvez elas não cheguem à {provider}.
      """
  )

  /// The account's own subscription is not what lacks.
  fileprivate static let fieldIsMissing = LetterDetail(
    finding: """
      en some messages may not reach {provider} because a setting for receiving them is missing at Meta.
      es es posible que algunos mensajes no lleguen a {provider}, porque falta en Meta una configuración para \
      recibirlos.
      pt é possível que algumas mensagens não cheguem à {provider}, porque falta na Meta uma configuração para \
      recebê-las.
      """,
    task: """
      en in its own settings at Meta, the app that receives the messages has to be subscribed to the \
      webhook field that is missing.{technical}
      es en su propia configuración en Meta, la app que recibe los mensajes tiene que suscribirse al campo \
      de webhook que falta.{technical}
      pt na sua própria configuração na Meta, o app que recebe as mensagens precisa ser inscrito no campo \
      de webhook que falta.{technical}
      """
  )

  fileprivate static let mediaFails = LetterDetail(
    finding: """
      en new photos and files do not reach {provider} because a setting for receiving them is \
      missing. Those from before the connection can stay empty there; they are still in the app on \
      your phone.
      es las fotos y los archivos nuevos no llegan a {provider} porque falta una configuración \
      para recibirlos. Los de antes de la conexión pueden quedar vacíos allí; siguen en la app de \
      su teléfono.
      pt as fotos e os arquivos novos não chegam à {provider} porque falta uma configuração para \
      recebê-los. Os de antes da conexão podem ficar vazios ali; eles continuam no app do seu \
      celular.
      """
  )
}
