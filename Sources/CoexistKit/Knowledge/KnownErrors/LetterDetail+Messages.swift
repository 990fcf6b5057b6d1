/// What single messages came to, in the customer's words.
extension LetterDetail {
  static let notDelivered = LetterDetail(
    finding: Localised(
      "Meta itself chose not to deliver some marketing messages; the connection works.",
      es: "Meta decidió no entregar algunos mensajes de marketing; la conexión funciona bien.",
      pt: "a Meta decidiu não entregar algumas mensagens de marketing; a conexão está funcionando."
    )
  )

  static let stoppedByRecipient = LetterDetail(
    finding: Localised(
      "some recipients no longer want to receive marketing messages; the connection works.",
      es:
        "algunos destinatarios ya no quieren recibir mensajes de marketing; la conexión funciona bien.",
      pt:
        "alguns destinatários não querem mais receber mensagens de marketing; a conexão está funcionando."
    )
  )

  static let replyWindow = LetterDetail(
    finding: Localised(
      """
      more than a day has passed since this person last wrote, so WhatsApp only delivers \
      messages that use an approved template until they write again. The connection itself \
      works.
      """,
      es: """
        pasó más de un día desde el último mensaje de esa persona, así que WhatsApp solo \
        entrega mensajes con una plantilla aprobada hasta que ella vuelva a escribir. La \
        conexión funciona.
        """,
      pt: """
        passou mais de um dia desde a última mensagem dessa pessoa, por isso o WhatsApp só \
        entrega mensagens com um modelo aprovado até que ela escreva de novo. A conexão \
        funciona.
        """
    ),
    leavesConnectionAlone: true
  )

  static let unreachable = LetterDetail(
    finding: Localised(
      """
      one message could not be delivered to that person: the number may not be on WhatsApp, or \
      their app may be too old. Your connection is not affected.
      """,
      es: """
        un mensaje no se pudo entregar a esa persona: puede que su número no esté en WhatsApp o que \
        su app sea muy antigua. La conexión de su empresa no se ve afectada.
        """,
      pt: """
        uma mensagem não pôde ser entregue a essa pessoa: o número dela talvez não esteja no \
        WhatsApp ou o app esteja desatualizado. A sua conexão não foi afetada.
        """
    ),
    leavesConnectionAlone: true
  )

  static let sendsTooFast = LetterDetail(
    finding: Localised(
      """
      messages were sent faster than this kind of connection allows. The connection itself \
      works.
      """,
      es: """
        se enviaron mensajes más rápido de lo que permite este tipo de conexión. La conexión \
        funciona.
        """,
      pt: """
        foram enviadas mensagens mais rápido do que este tipo de conexão permite. A conexão \
        funciona.
        """
    ),
    order: CustomerOrder(
      orders: [
        Localised(
          "Send fewer messages at a time, with pauses in between.",
          es: "Envíe menos mensajes a la vez, con pausas entre ellos.",
          pt: "Envie menos mensagens de cada vez, com pausas entre elas."
        )
      ],
      done: Localised(
        "Messages go out again.",
        es: "Los mensajes vuelven a enviarse.",
        pt: "As mensagens voltam a ser enviadas."
      )
    ),
    leavesConnectionAlone: true
  )
}
