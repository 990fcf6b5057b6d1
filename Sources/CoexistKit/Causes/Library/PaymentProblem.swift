extension Cause {
  /// Meta cannot charge the account.
  static let paymentProblem = Cause(
    id: .paymentProblem,
    group: .restriction,
    title: "Meta has a payment problem with the account",
    explanation: """
      Templates stop when Meta finds no working payment method on the WABA; replies may go on for a \
      while. Every customer of {provider} adds an own method. It is billing, not the connection: \
      nothing has to be cleaned or connected again.
      """,
    remedy: Remedy(
      kind: .fix,
      owner: .metaAdmin,
      also: [.customer],
      place: .billing,
      instruction:
        "Check in Meta's billing that a working payment method is attached to this account.",
      doneWhen: "A template goes out."
    ),
    letter: CauseLetter(
      finding: Localised(
        "Meta cannot charge for the messages on this account, so some of them are not going out.",
        es: "Meta no puede cobrar los mensajes de la cuenta y por eso algunos no se envían.",
        pt: "a Meta não consegue cobrar as mensagens da conta, por isso algumas não são enviadas."
      ),
      unaffected: Localised(
        "The connection is not affected.",
        es: "La conexión no se ve afectada.",
        pt: "A conexão não é afetada."
      ),
      orders: [
        .fix: CustomerOrder(
          place: .billing,
          orders: [
            """
            en Check there that your WhatsApp account{account-id} has a working payment method; if it does \
            not, add one. If it has one, send us a screenshot without the card's details.
            es Revise allí que su cuenta de WhatsApp{account-id} tenga un método de pago que funcione; si no \
            lo tiene, agregue uno. Si ya lo tiene, envíenos una captura sin los datos de la tarjeta.
            pt Confira ali se a sua conta do WhatsApp{account-id} tem uma forma de pagamento que funcione; se \
            não tiver, adicione uma. Se já tiver, envie para nós uma captura de tela sem os dados do cartão.
            """
          ],
          done: .messagesGoOut
        )
      ]
    ),
    settledBy: [.hasNoPaymentMethod],
    signs: [
      .strong(
        .healthNotice(
          about: "payment",
          ["payment", "billing"],
          "A notice of the health status speaks of the payment."
        )
      ),
      .weak(.symptom(.templatesBlocked)),
      .weak(.lacksPaymentBeforeConnecting),
      .weak(.isLimitedWithoutReason),
    ],
    doNot: [
      .touchConnection("Reconnect or clean up: the connection works."),
      .said(
        "Accept card details in a chat: they are entered at Meta only.",
        Localised(
          "Enter card details at Meta only, never in a chat.",
          es: "Escriba los datos de la tarjeta solo en Meta, nunca por mensaje.",
          pt: "Digite os dados do cartão só na Meta, nunca por mensagem."
        )
      ),
    ],
    notToBeConfusedWith: "a template that Meta stopped for its quality",
    escalateWhen: "the method is attached to this account and works, and the answer stays.",
    sources: [.metaErrorCodes, .metaHealthStatus, .kapsoTroubleshooting]
  )
}
