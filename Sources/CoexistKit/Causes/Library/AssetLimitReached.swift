extension Cause {
  /// The business has as many accounts or numbers as Meta gives it.
  static let assetLimitReached = Cause(
    id: .assetLimitReached,
    group: .restriction,
    title: "The business has reached a limit of Meta's on accounts or numbers",
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
        "The business has reached a limit of Meta's on accounts or numbers.",
        es: "La empresa ha llegado a un límite de Meta en cuentas o números.",
        pt: "A empresa atingiu um limite da Meta de contas ou números."
      ),
      orders: [
        .fix: CustomerOrder(
          place: .whatsappAccounts,
          orders: [
            Localised(
              "In Meta's window choose a WhatsApp account that exists already, or",
              es: "Elija en la ventana de Meta una cuenta de WhatsApp que ya exista, o bien",
              pt: "Escolha na janela da Meta uma conta do WhatsApp que já exista, ou"
            ),
            Localised(
              """
              remove a WhatsApp account that nobody uses, after comparing its id with the live \
              one, or
              """,
              es: """
                quite una cuenta de WhatsApp que nadie use, tras comparar su id con la que \
                funciona, o
                """,
              pt: """
                remova uma conta do WhatsApp que ninguém use, após comparar o id com a que \
                funciona, ou
                """
            ),
            Localised(
              "verify the business in the Security Center for a higher limit.",
              es: """
                verifique la empresa en el \(MenuName.securityCenter.text(in: .spanish)) para un \
                límite mayor.
                """,
              pt: """
                verifique a empresa na \(MenuName.securityCenter.text(in: .portuguese)) para um \
                limite maior.
                """
            ),
          ],
          done: Localised(
            "Meta's window lets you go on.",
            es: "La ventana de Meta le deja continuar.",
            pt: "A janela da Meta deixa você continuar."
          )
        )
      ]
    ),
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
