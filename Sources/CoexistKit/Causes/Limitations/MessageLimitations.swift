// Limits of single messages.
extension Limitation {
  /// A contact's first message that does not come at once.
  static let firstMessageLate = Limitation(
    id: "first-message-late",
    title: "The first message of a contact can come late",
    statement: """
      The first message of some contacts reaches {provider} late or not at all; the next ones come \
      as usual.
      """,
    letter: """
      en The very first message after connecting can arrive late or only in the app; that is normal. The \
      following ones should arrive as usual: if they do not, tell us.
      es El primer mensaje después de conectar puede llegar tarde o quedarse solo en la app; es normal. \
      Los siguientes deberían llegar como siempre: si no llegan, avísenos.
      pt A primeira mensagem depois de conectar pode chegar tarde ou ficar só no app; isso é normal. As \
      seguintes devem chegar como sempre: se não chegarem, nos avise.
      """,
    explanation: """
      Right after the onboarding, and with contacts that wrote before it, the first message can \
      stay on the phone. It is visible in the app; later messages are delivered.
      """,
    answers: [.firstMessageLate],
    excusedNot: Sign.messagesFail,
    isNot: "A lost subscription, as long as later messages arrive.",
    look: "the time of the message on the phone and at {provider}",
    escalate: "When first messages never arrive. Send phone_number_id, number and times.",
    doNot: ["Reconnect because of one late message."],
    sources: [.kapsoTroubleshooting],
    examples: [
      .expected(
        when: "later messages come",
        #"{"symptoms":["first-message-late"],"observations":{"messages_arrive":true}}"#
      ),
      .fault(
        when: "nothing comes",
        #"{"symptoms":["first-message-late"],"observations":{"messages_arrive":false}}"#
      ),
    ]
  ) { $0.seen(.firstMessageLate) }

  /// An incoming message without content.
  static let unsupportedCompanion = Limitation(
    id: "unsupported-companion",
    title: "Some devices cannot be linked, and some messages can be read in the app only",
    statement: """
      WhatsApp for Windows and for watches does not work with coexistence, and messages that the API \
      does not carry are in the app on the phone.
      """,
    letter: """
      en Messages that {provider} cannot show are in the app on your phone; sometimes their content follows a \
      little later. If you use WhatsApp for Windows or on a watch, that may be the reason: they do not work \
      with this connection. If it happens with many messages, tell us.
      es Los mensajes que {provider} no puede mostrar están en la app de su teléfono; a veces el contenido llega \
      un poco después. Si usa WhatsApp para Windows o en un reloj, ese puede ser el motivo: no funcionan con \
      esta conexión. Si pasa con muchos mensajes, avísenos.
      pt As mensagens que a {provider} não consegue mostrar estão no app do seu celular; às vezes o conteúdo \
      chega um pouco depois. Se você usa o WhatsApp para Windows ou em um relógio, esse pode ser o motivo: eles \
      não funcionam com esta conexão. Se acontecer com muitas mensagens, nos avise.
      """,
    explanation: """
      Windows and watches are not supported. Messages from such devices, of unsupported kinds, or \
      from a contact's very first moment come without content. Sometimes the content follows a \
      little later under the same id.
      """,
    answers: [.messageUnavailable],
    answersCodes: [131_060, 131_051],
    excusedNot: Sign.messagesFail,
    isNot: "A lost message: it is on the phone.",
    look: "the message in the app, and whether its content follows",
    escalate: "When most messages of most senders come empty over days.",
    doNot: ["Reinstall the app on the phone."],
    sources: [.metaUnsupportedMessages, .reportLateMessages],
    examples: [
      .expected(when: "Meta marks one", #"{"error":{"code":131060,"message":"x"}}"#),
      .expected(when: "somebody sees one", #"{"symptoms":["message-unavailable"]}"#),
      .fault(
        when: "all incoming messages are missing",
        #"{"symptoms":["message-unavailable","inbound-missing"]}"#
      ),
    ]
  ) { facts in
    let unsupported = facts.errors.last { error in
      ["131060", "131051/incoming"].contains { error.entry?.key == $0 }
    }
    return unsupported.map { Evidence(.reporting($0), from: $0) } ?? facts.seen(.messageUnavailable)
  }
}
