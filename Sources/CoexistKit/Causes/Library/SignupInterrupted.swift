extension Cause {
  /// The signup stopped half-way without an error of Meta.
  static let signupInterrupted = Cause(
    id: .signupInterrupted,
    group: .onboarding,
    title: "The signup was interrupted",
    explanation: """
      A QR code is valid for a short time only, and a closed window leaves a half-finished state \
      in the browser that cannot be continued. Nothing is wrong with the account: start the whole \
      flow again.
      """,
    step: .retry,
    remedy: Remedy(
      kind: .retry,
      owner: .customer,
      place: .providerConnect,
      instruction: """
        Start the whole flow again from {provider}, choose {app-option}, with the phone in hand and \
        logged in as the same admin.
        """,
      doneWhen: "Meta's window ends with a success message."
    ),
    remedyFor: { facts in
      guard facts.wantsCoexistence else { return .startAsDedicated(after: "") }
      return facts.wantsNewLink ? .newLink : nil
    },
    letter: CauseLetter(
      finding: Localised(
        "the connection was interrupted before it was finished and has to be started again.",
        es: "la conexión se interrumpió antes de terminar y hay que empezarla de nuevo.",
        pt: "a conexão foi interrompida antes de terminar e precisa ser iniciada de novo."
      ),
      orders: [
        .retry: .closeTheOldWindow
      ],
      details: [
        .when(.qrExpired) { $0.isQRExpired },
        .when(.laterLinkOver) { facts in
          facts.isLinkOver && facts.all(.setupLinkStatus).contains { $0.says("completed") }
        },
        .when(.linkOver) { $0.isLinkOver },
      ]
    ),
    settledBy: [.qrExpired, .symptom(.qrExpired), .linkIsUsedUp],
    ruledOutBy: [.finishedCoexistence, .isListedAsCoexistence],
    signs: [.strong(.windowWasClosed)],
    doNot: [
      .said(
        "Go on in the half-finished window.",
        Localised(
          "If the window of the earlier attempt is still open, close it; do not continue there.",
          es: "Si la ventana del intento anterior sigue abierta, ciérrela; no continúe en ella.",
          pt: "Se a janela da tentativa anterior ainda estiver aberta, feche-a; não continue nela."
        ),
        as: .oldWindow
      )
    ],
    notToBeConfusedWith: "an error that Meta showed before the window was closed",
    escalateWhen: "a fresh attempt in another browser stops at the same place.",
    sources: [.kapsoGuide, .kapsoConnectionDetection]
  )
}

extension Facts {
  /// The connection link that the customer had leads nowhere any more.
  fileprivate var isLinkOver: Bool {
    Sign.linkIsUsedUp.answer(self).isYes
      || strongestError(for: .signupInterrupted)?.entry?.letter == .linkOver
  }

  /// The customer needs another connection link before anything can be tried.
  var wantsNewLink: Bool { isLinkOver || Sign.linkForbidsCoexistence.answer(self).isYes }
}

extension Remedy {
  /// For a link that is over, or does not offer what is wanted.
  static let newLink = Remedy(
    kind: .retry,
    owner: .customer,
    also: [.provider],
    place: .providerConnect,
    instruction: """
      Send the customer a new setup link that offers {app-option}; they start once from it, with \
      the phone in hand.
      """,
    doneWhen: "Meta's window ends with a success message."
  )
}

extension CustomerOrder {
  /// A closed window leaves nothing to go on with.
  static let closeTheOldWindow = CustomerOrder(orders: [.closeTheOldWindow])
}

extension Localised {
  static let closeTheOldWindow = Localised(
    "Close Meta's window if it is still open; do not continue there.",
    es: "Si la ventana de Meta sigue abierta, ciérrela; no continúe en ella.",
    pt: "Se a janela da Meta ainda estiver aberta, feche-a; não continue nela."
  )
}

/// How a signup ended.
extension LetterDetail {
  fileprivate static let qrExpired = LetterDetail(
    finding: """
      en a QR code is only valid for a short time, and yours has expired, so the connection has to be started again.
      es el código QR dura muy poco y el suyo venció, así que hay que empezar la conexión de nuevo.
      pt o QR code dura pouco e o seu expirou, por isso é preciso iniciar a conexão de novo.
      """
  )

  /// What an earlier link led to is not repeated.
  fileprivate static let laterLinkOver = LetterDetail(
    finding: """
      en the last connection link has expired, but an earlier one led to a connection: if that number works, \
      do not connect it again. Otherwise, use the new link that we are sending you in a separate message.
      es el último enlace de conexión venció, pero con uno anterior el número quedó conectado: si funciona, no \
      lo conecte de nuevo. Si no, use el enlace nuevo que le enviamos en un mensaje aparte.
      pt o último link de conexão expirou, mas com um anterior o número ficou conectado: se ele funciona, não \
      o conecte de novo. Caso contrário, use o novo link que vamos enviar em outra mensagem.
      """,
    order: CustomerOrder()
  )
}

extension Facts {
  var isQRExpired: Bool { Sign.qrExpired.answer(self).isYes || has(.qrExpired) }
}
