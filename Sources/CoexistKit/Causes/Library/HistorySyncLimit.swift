extension Cause {
  /// The chat history cannot be imported (again).
  static let historySyncLimit = Cause(
    id: .historySyncLimit,
    group: .lifeCycle,
    title: "The history sync was declined, came too late or was already used",
    explanation: """
      Contacts and history can be requested once, within a day of the onboarding, and only if the \
      customer agrees in the app. After that Meta refuses; the connection itself is fine.
      """,
    remedy: Remedy(
      kind: .nothing,
      owner: .nobody,
      instruction: "Explain the limit; the connection works and needs no repair.",
      doneWhen: "The customer knows that the older chats stay in the app."
    ),
    letter: CauseLetter(
      finding: """
        en the older chats can no longer be brought over: that works only once, right after \
        connecting. They are still on your phone.
        es los chats anteriores ya no se pueden importar: eso solo es posible una vez, justo \
        después de conectar. En su teléfono se conservan.
        pt as conversas anteriores não podem mais ser importadas: isso só é possível uma vez, logo \
        depois de conectar. Elas continuam no seu celular.
        """,
      details: [.when(.historyIsIn) { $0.current(.historyProgress)?.number == 100 }]
    ),
    signs: [
      .strong(.syncWindowIsOver), .weak(.symptom(.historyMissing)), .weak(.isOnlyOldMedia),
      .weak(.symptom(.oldMediaPlaceholders)), .against(4, .syncIsRunning),
      .against(4, .flag(.liveMediaWorks, is: false, "Fresh media does not arrive either.")),
    ],
    doNot: [
      .said(
        "Disconnect a working number just to get the history.",
        """
        en Please do not disconnect the number because of the older chats: the connection works and needs no repair.
        es Por favor, no desconecte el número por los chats anteriores: la conexión funciona y no hay nada que reparar.
        pt Por favor, não desconecte o número por causa das conversas anteriores: a conexão funciona e não precisa de \
        conserto.
        """
      )
    ],
    notToBeConfusedWith: "old media that stays a placeholder, which is expected",
    escalateWhen: "the customer wants the history so much that a new onboarding is worth it.",
    sources: [.metaCoexistence, .metaHistory, .metaErrorCodes]
  )
}

extension LetterDetail {
  fileprivate static let historyIsIn = LetterDetail(
    finding: """
      en the older chats have been brought over already, which works only once, right after connecting.
      es los chats anteriores ya se importaron, y eso solo es posible una vez, justo después de conectar.
      pt as conversas anteriores já foram importadas, e isso só é possível uma vez, logo depois de conectar.
      """
  )
}
