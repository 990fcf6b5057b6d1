/// What single messages came to, in the customer's words.
extension LetterDetail {
  static let notDelivered = LetterDetail(
    finding: Localised(
      "Meta itself chose not to deliver some marketing messages; the connection works.",
      es: "Meta decidió no entregar algunos mensajes de marketing; la conexión funciona bien.",
      pt: "a Meta decidiu não entregar algumas mensagens de marketing; a conexão está funcionando."
    ),
    order: CustomerOrder(
      orders: [
        Localised(
          "Please send those recipients no marketing for at least a day.",
          es: "Por favor, no les envíe marketing a esos destinatarios durante al menos un día.",
          pt: "Por favor, não envie marketing a esses destinatários por pelo menos um dia."
        )
      ],
      lastLine: .nothing
    )
  )

  static let stoppedByRecipient = LetterDetail(
    finding: Localised(
      "some recipients no longer want to receive marketing messages; the connection works.",
      es:
        "algunos destinatarios ya no quieren recibir mensajes de marketing; la conexión funciona bien.",
      pt:
        "alguns destinatários não querem mais receber mensagens de marketing; a conexão está funcionando."
    ),
    order: CustomerOrder(
      orders: [
        Localised(
          "Please send those recipients no more marketing.",
          es: "Por favor, no les envíe más marketing a esos destinatarios.",
          pt: "Por favor, não envie mais marketing a esses destinatários."
        )
      ],
      lastLine: .nothing
    )
  )

  static let replyWindow = LetterDetail(
    finding: """
      en a message was not delivered: the person it was for has not written to you within the last day, or has not \
      written at all since the number was connected. Until they write again, what you send them from {provider} or \
      another system is only delivered if it uses an approved template. The connection itself works.
      es un mensaje no se entregó: la persona a la que iba dirigido no le escribió en el último día, o no le ha \
      escrito nunca desde que se conectó el número. Hasta que vuelva a escribir, lo que le envíe desde {provider} u otro \
      sistema solo se entrega si usa una plantilla aprobada. La conexión en sí funciona.
      pt uma mensagem não foi entregue: a pessoa a quem ela se destinava não escreveu para você no último dia, ou ainda \
      não escreveu desde que o número foi conectado. Até que escreva de novo, o que você enviar a ela pela {provider} ou \
      por outro sistema só é entregue se usar um modelo aprovado. A conexão em si funciona.
      """,
    order: CustomerOrder(orders: [
      """
      en To reach them now, send a message with an approved template; once they answer, you can write \
      freely for a day.
      es Para contactarla ahora, envíe un mensaje con una plantilla aprobada; cuando responda, podrá \
      escribirle libremente durante un día.
      pt Para falar com ela agora, envie uma mensagem com um modelo aprovado; quando ela responder, você \
      poderá escrever livremente por um dia.
      """
    ]),
    leavesConnectionAlone: true
  )

  static let unreachable = LetterDetail(
    finding: """
      en one message could not be delivered: the recipient's number may not be on WhatsApp, or their app may be too \
      old. Please reach them in another way. Your connection is not affected.
      es un mensaje no se pudo entregar: puede que el número del destinatario no esté en WhatsApp o que su app sea muy \
      antigua. Por favor, comuníquese con esa persona por otro medio. La conexión de su empresa no se ve afectada.
      pt uma mensagem não pôde ser entregue: o número do destinatário talvez não esteja no WhatsApp ou o app dele \
      esteja desatualizado. Por favor, fale com essa pessoa por outro meio. A sua conexão não foi afetada.
      """,
    leavesConnectionAlone: true
  )

  static let sameRecipient = LetterDetail(
    finding: """
      en too many messages went to the same person in a short time, so for now Meta \
      refuses further ones to that person. Other recipients and the connection are not affected.
      es se enviaron demasiados mensajes a la misma persona en poco tiempo, así que por ahora \
      Meta rechaza los siguientes para ella. Los demás destinatarios y la conexión no se ven afectados.
      pt foram enviadas mensagens demais à mesma pessoa em pouco tempo, por isso, por \
      enquanto, a Meta recusa as próximas para ela. Os outros destinatários e a conexão não são afetados.
      """,
    order: CustomerOrder(orders: [
      Localised(
        "Wait a while before you write to that person again, and send them fewer messages in a row.",
        es: "Espere un rato antes de volver a escribirle y envíele menos mensajes seguidos.",
        pt: "Espere um pouco antes de escrever de novo para ela e envie menos mensagens seguidas."
      )
    ]),
    leavesConnectionAlone: true
  )

  static let sendsTooFast = LetterDetail(
    finding: """
      en messages were sent faster than this kind of connection allows. The connection itself \
      works.
      es se enviaron mensajes más rápido de lo que permite este tipo de conexión. La conexión \
      funciona.
      pt foram enviadas mensagens mais rápido do que este tipo de conexão permite. A conexão \
      funciona.
      """,
    order: CustomerOrder(
      orders: [
        """
        en Send fewer messages at a time, with pauses in between; if a program sends them, please forward this to \
        whoever looks after it.
        es Envíe menos mensajes a la vez, con pausas entre ellos; si los envía un programa, reenvíe esto a quien se \
        ocupa de él.
        pt Envie menos mensagens de cada vez, com pausas entre elas; se é um programa que as envia, encaminhe isto a \
        quem cuida dele.
        """
      ],
      done: .messagesGoOut
    ),
    leavesConnectionAlone: true
  )
}
