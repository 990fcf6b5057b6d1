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
        "the business has reached one of Meta's limits on accounts or numbers.",
        es: "la empresa llegó a uno de los límites de Meta en cuentas o números.",
        pt: "a empresa atingiu um dos limites da Meta para contas ou números."
      ),
      orders: [
        .fix: CustomerOrder(
          choice: .anyIsEnough,
          orders: [
            Localised(
              "In Meta's window, choose a WhatsApp account that already exists.",
              es: "En la ventana de Meta, elija una cuenta de WhatsApp que ya exista.",
              pt: "Na janela da Meta, escolha uma conta do WhatsApp que já exista."
            ),
            Localised(
              """
              Remove a WhatsApp account that nobody uses, after checking its ID, so that it is \
              not the one in use: \(MenuPath.whatsappAccounts.text(in: .english)).
              """,
              es: """
                Quite una cuenta de WhatsApp que nadie use, después de mirar su ID para que no sea \
                la que está en uso: \(MenuPath.whatsappAccounts.text(in: .spanish)).
                """,
              pt: """
                Remova uma conta do WhatsApp que ninguém use, depois de conferir o ID para não ser \
                a que está em uso: \(MenuPath.whatsappAccounts.text(in: .portuguese)).
                """
            ),
            Localised(
              """
              Verify the business to get a higher limit: \
              \(MenuPath.verification.text(in: .english)).
              """,
              es: """
                Verifique la empresa para obtener un límite mayor: \
                \(MenuPath.verification.text(in: .spanish)).
                """,
              pt: """
                Verifique a empresa para ter um limite maior: \
                \(MenuPath.verification.text(in: .portuguese)).
                """
            ),
          ],
          done: Localised(
            "Meta's window lets you continue.",
            es: "La ventana de Meta le deja continuar.",
            pt: "A janela da Meta deixa você continuar."
          )
        )
      ]
    ),
    isOfOnboardingAlone: true,
    doNot: ["Remove an account before its id was compared with the live one."],
    notToBeConfusedWith: "a limit on how many messages may go out in a day",
    escalateWhen: "the lists show fewer accounts than the limit and Meta still refuses.",
    sources: [.metaSignupErrors, .kapsoConnectionDetection],
    examples: [
      .fires(.confirmed, when: "Meta says so", #"{"error":{"code":2494067}}"#),
      .silent(
        when: "the account shows as limited in what it sends",
        #"{"symptoms":["limited"]}"#
      ),
    ]
  )
}
