extension Cause {
  /// One message could not be delivered or read; the connection is fine.
  static let messageLevel = Cause(
    id: .messageLevel,
    group: .lifeCycle,
    title: "Single messages failed; the connection is fine",
    explanation: """
      Some answers of Meta concern one message: the window for replies is closed, the recipient \
      cannot be reached, the content has a type that the API does not carry. The next message may \
      well go through; nothing about the connection has to be repaired.
      """,
    remedy: Remedy(
      kind: .nothing,
      owner: .nobody,
      instruction: "Nothing to fix: read or send this one message in the app.",
      doneWhen: "Other messages go through."
    ),
    remedyFor: { facts in
      facts.rowRemedy(for: .messageLevel, doneWhen: "Other messages go through.") { owner in
        switch owner {
        case .provider, .developer: .provider
        case .metaAdmin: .fix
        case .customer, .meta, .nobody: .nothing
        }
      }
    },
    letter: CauseLetter(
      finding: """
        en some messages did not go through because of the messages themselves, not because of the \
        connection.
        es algunos mensajes no se enviaron; el motivo está en esos mensajes y no en la conexión.
        pt algumas mensagens não foram enviadas; o motivo está nessas mensagens e não na conexão.
        """,
      task: Localised(
        "what Meta did not accept has to be corrected in these messages{meta-words}.{technical}",
        es: "hay que corregir en esos mensajes lo que Meta no aceptó{meta-words}.{technical}",
        pt: "é preciso corrigir nessas mensagens o que a Meta não aceitou{meta-words}.{technical}"
      ),
      details: [.when(.contentRefused) { $0.isContentRefused }]
    ),
    signs: [.weak(.symptom(.messageUnavailable))],
    doNot: [.touchConnection("Reconnect or clean up because of single messages.")],
    notToBeConfusedWith: "sending that fails for every recipient",
    escalateWhen: "the same answer comes for most senders over days.",
    sources: [.metaErrorCodes, .metaUnsupportedMessages, .reportLateMessages]
  )
}

extension Facts {
  /// Whoever built the message has to change something in it.
  fileprivate var isContentRefused: Bool {
    guard let row = strongestError(for: .messageLevel)?.entry else { return false }
    return row.owner == .developer && row.retry == .afterFix && row.letter == nil
  }
}

extension LetterDetail {
  /// What the sender's program put together.
  fileprivate static let contentRefused = LetterDetail(
    finding: Localised(
      "Meta did not accept something in the content of some messages; the connection works.",
      es: "Meta no aceptó algo del contenido de algunos mensajes; la conexión funciona bien.",
      pt: "a Meta não aceitou algo no conteúdo de algumas mensagens; a conexão está funcionando."
    )
  )
}
