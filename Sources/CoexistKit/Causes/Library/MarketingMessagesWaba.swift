extension Cause {
  /// The chosen WABA belongs to Meta's marketing messages product.
  static let marketingMessagesWABA = Cause(
    id: .marketingMessagesWABA,
    group: .eligibility,
    title: "The chosen WABA is used for marketing messages",
    explanation: """
      A WABA that was signed up for Meta's marketing messages product cannot take a number of the \
      app. Another WABA of the same portfolio can, or a new one that Meta makes during the signup; \
      nothing has to be removed.
      """,
    remedy: Remedy(
      kind: .fix,
      owner: .customer,
      also: [.metaAdmin],
      place: .windowAccounts,
      instruction:
        "Choose another WhatsApp account in Meta's window, or let Meta create a new one.",
      doneWhen: "The window continues after the account is chosen."
    ),
    letter: CauseLetter(
      finding: """
        en the WhatsApp account that was chosen is used for marketing messages, so it cannot be used for \
        this connection.
        es la cuenta de WhatsApp elegida se usa para mensajes de marketing y por eso no puede usarse en \
        esta conexión.
        pt a conta do WhatsApp escolhida é usada para mensagens de marketing e por isso não pode ser usada \
        nesta conexão.
        """,
      orders: [
        .fix: CustomerOrder()
      ]
    ),
    ruledOutBy: [.isCoexistenceNode, .finishedCoexistence],
    signs: [
      .weak(
        .word(.marketingMessages, isOneOf: ["ONBOARDED"], group: "marketing") { _ in
          "The WABA is signed up for marketing messages."
        }
      ),
      .weak(
        .event(.accountEvent, isOneOf: ["MM_LITE_TERMS_SIGNED"], group: "marketing") { _ in
          "The terms of marketing messages were accepted for the WABA."
        }
      ),
    ],
    onlyForCoexistence: true,
    doNot: [
      .said(
        "Remove the WABA: campaigns run on it.",
        Localised(
          "Leave the account that is used for marketing messages as it is.",
          es: "Deje como está la cuenta que se usa para mensajes de marketing.",
          pt: "Deixe como está a conta usada para mensagens de marketing."
        )
      )
    ],
    notToBeConfusedWith: "marketing templates, which any WABA may send",
    escalateWhen: "a new WABA is refused with the same answer.",
    sources: [.metaSignupErrors]
  )
}
