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
        "the number is not in use in the WhatsApp Business app.",
        es: "el número no está en uso en la app de WhatsApp Business.",
        pt: "o número não está em uso no app WhatsApp Business."
      ),
      orders: [
        .fix: .setUpInTheApp
      ],
      details: [
        .when(.movedAway) { Sign.movedToConsumerApp.answer($0).isYes },
        .when(.seenOutside) { facts in
          facts.current(.numberInBusinessApp).map { $0.flag == false && $0.provenance.settles }
            ?? false
        },
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
    doNot: [
      .ours("Promise that the number can be paired on the same day: Meta looks at its activity.")
    ],
    notToBeConfusedWith: "an account that is in the app and too young for Meta",
    escalateWhen: "the app shows the number and Meta still finds no account in it.",
    sources: [.kapsoGuide, .metaSignupErrors, .metaCoexistence]
  )
}

extension LetterDetail {
  /// Somebody looked.
  fileprivate static let seenOutside = LetterDetail(
    finding: """
      en we saw that the number is not in the WhatsApp Business app. To be connected and used in that app, it has to be \
      set up there first.
      es vimos que el número no está en la app de WhatsApp Business. Para conectarlo y usarlo en esa app, antes hay \
      que configurarlo allí.
      pt vimos que o número não está no app WhatsApp Business. Para conectá-lo e usá-lo nesse app, antes é preciso \
      configurá-lo ali.
      """,
    order: CustomerOrder.fromOrdinaryApp.then(.setUp).then(.onlyWhenInUse)
  )

  /// Meta reports it.
  fileprivate static let movedAway = LetterDetail(
    finding: """
      en Meta reports that the number was moved from the WhatsApp Business app to the normal WhatsApp app, \
      and that ends the connection.
      es Meta informa que el número pasó de la app de WhatsApp Business a la app WhatsApp común, y eso \
      termina la conexión.
      pt a Meta informa que o número passou do app WhatsApp Business para o app WhatsApp comum, e isso \
      encerra a conexão.
      """,
    order: CustomerOrder(orders: [
      """
      en If that was not intended, first make a backup of the chats in the app that the phone uses \
      now.
      es Si no fue a propósito, haga antes una copia de seguridad de los chats en la app que usa \
      ahora.
      pt Se não foi intencional, primeiro faça um backup das conversas no app que o celular usa \
      agora.
      """
    ]).then(.setUp).then(.onlyWhenInUse)
  )
}

extension CustomerOrder {
  /// The number has to live in the app before it can be connected.
  static let setUpInTheApp = lookFirst.then(fromOrdinaryApp).then(setUp).then(onlyWhenInUse)

  private static let lookFirst = CustomerOrder(
    orders: [
      """
      en If the WhatsApp Business app is on the phone, open it and check whether it shows the number that you want to \
      connect under \(MenuName.appSettings.text(in: .english)). If it does, send us a screenshot and stop here.
      es Si la app de WhatsApp Business está en el teléfono, ábrala y revise si muestra el número que quiere conectar \
      en \(MenuName.appSettings.text(in: .spanish)). Si lo muestra, envíenos una captura de pantalla y no haga nada más.
      pt Se o app WhatsApp Business estiver no celular, abra-o e veja se ele mostra o número que você quer conectar em \
      \(MenuName.appSettings.text(in: .portuguese)). Se mostrar, envie uma captura de tela para nós e não faça mais nada.
      """
    ]
  )

  fileprivate static let fromOrdinaryApp = CustomerOrder(
    orders: [
      """
      en If the number is in the regular WhatsApp app, back up your chats there first; do not delete that \
      app or its account.
      es Si el número está en la app WhatsApp común, haga antes allí una copia de seguridad de los chats; \
      no elimine esa app ni su cuenta.
      pt Se o número está no app WhatsApp comum, faça antes um backup das conversas ali; não exclua esse \
      app nem a conta.
      """
    ]
  )

  fileprivate static let setUp = CustomerOrder(
    orders: [
      """
      en Then set the number up in the WhatsApp Business app (install it if it is not there yet) and use it there for \
      your everyday conversations.
      es Después configure el número en la app de WhatsApp Business (instálela si todavía no la tiene) y úselo allí \
      para sus conversaciones cotidianas.
      pt Depois configure o número no app WhatsApp Business (instale-o se ainda não o tiver) e use-o ali nas conversas \
      do dia a dia.
      """
    ]
  )

  fileprivate static let onlyWhenInUse = CustomerOrder(
    avoid: [
      """
      en Do not try the connection again until the number is in use there; we will plan the new attempt \
      with you.
      es Hasta que el número se use allí, no haga otro intento de conexión; el nuevo intento lo \
      coordinamos con usted.
      pt Enquanto o número não estiver em uso ali, não tente a conexão de novo; a nova tentativa nós combinamos com \
      você.
      """,
      """
      en Meta may want to see that the app is used normally for a while before it accepts the number.
      es Es posible que Meta pida que la app se use con normalidad un tiempo antes de aceptar el \
      número.
      pt Talvez a Meta exija algum tempo de uso normal do app antes de aceitar o número.
      """,
    ],
    lastLine: """
      en Let us know as soon as the number is set up in the app, or if anything looks different.
      es Escríbanos en cuanto el número esté configurado en la app o si ve algo distinto.
      pt Escreva para nós assim que o número estiver configurado no app ou se aparecer algo \
      diferente.
      """,
    attempt: .forbidden
  )
}
