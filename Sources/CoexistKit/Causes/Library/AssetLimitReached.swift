extension Cause {
  /// The business has as many accounts or numbers as Meta gives it.
  static let assetLimitReached = Cause(
    id: .assetLimitReached,
    group: .restriction,
    title: "The business has reached one of Meta's limits on accounts or numbers",
    explanation: """
      Meta gives a new portfolio only a few WhatsApp accounts and numbers, and a person only a few \
      portfolios. What is unused can go, or the business is verified and gets more.
      """,
    remedy: Remedy(
      kind: .fix,
      owner: .metaAdmin,
      also: [.customer],
      place: .whatsappAccounts,
      instruction: """
        Choose an existing WhatsApp account in the window, remove one that nobody uses, or verify \
        the business for a higher limit.
        """,
      doneWhen: "The window lets the signup go on."
    ),
    remedyFor: { facts in
      facts.rowRemedy(for: .assetLimitReached, doneWhen: "The window lets the signup go on.")
    },
    letter: CauseLetter(
      finding: Localised(
        "your business has reached one of Meta's limits on accounts or numbers.",
        es: "su empresa llegó a uno de los límites de Meta en cuentas o números.",
        pt: "a sua empresa atingiu um dos limites da Meta para contas ou números."
      ),
      orders: [
        .fix: CustomerOrder(
          choice: .anyIsEnough,
          orders: [
            """
            en Start the connection once more in the same way, and in Meta's window choose a WhatsApp \
            account that already exists instead of creating one.
            es Empiece la conexión una vez más de la misma manera y, en la ventana de Meta, elija una \
            cuenta de WhatsApp que ya exista en vez de crear una.
            pt Comece a conexão mais uma vez do mesmo modo e, na janela da Meta, escolha uma conta do \
            WhatsApp que já exista em vez de criar uma.
            """,
            """
            en Verify the business to get a higher limit, then tell us: \
            \(MenuPath.verification.text(in: .english)).
            es Verifique la empresa para obtener un límite mayor y después avísenos: \
            \(MenuPath.verification.text(in: .spanish)).
            pt Verifique a empresa para ter um limite maior e depois nos avise: \
            \(MenuPath.verification.text(in: .portuguese)).
            """,
            .unusedAccount,
          ],
          done: Localised(
            "Meta's window lets you continue.",
            es: "La ventana de Meta le deja continuar.",
            pt: "A janela da Meta deixa você continuar."
          ),
          avoid: [.oneAttempt],
          attempt: .made
        )
      ]
    ),
    isOfOnboardingAlone: true,
    doNot: [
      .said(
        "Remove an account before its id was compared with the live one.",
        DoNot.accountToCompare,
        as: .accountNotCompared
      )
    ],
    notToBeConfusedWith: "a limit on how many messages may go out in a day",
    escalateWhen: "the lists show fewer accounts than the limit and Meta still refuses.",
    sources: [.metaSignupErrors, .kapsoConnectionDetection]
  )
}

extension Localised {
  /// An account that nobody uses goes only once it was compared.
  static let unusedAccount: Localised = """
    en Look for a WhatsApp account that nobody uses, under \(MenuPath.whatsappAccounts.text(in: .english)). If \
    there is one, send us a screenshot of the list with the IDs, and do not remove anything until we have \
    confirmed it: the message templates of a removed account are lost.
    es Busque una cuenta de WhatsApp que nadie use en \(MenuPath.whatsappAccounts.text(in: .spanish)). Si hay \
    una, envíenos una captura de la lista con los ID y no quite nada hasta que se lo confirmemos: las \
    plantillas de una cuenta quitada se pierden.
    pt Procure uma conta do WhatsApp que ninguém use em \(MenuPath.whatsappAccounts.text(in: .portuguese)). Se \
    houver uma, envie para nós uma captura de tela da lista com os IDs e não remova nada até confirmarmos: os \
    modelos de mensagem de uma conta removida se perdem.
    """
}
