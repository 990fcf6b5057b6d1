extension Cause {
  /// Meta asks for the verification of the business.
  static let businessNotVerified = Cause(
    id: .businessNotVerified,
    group: .restriction,
    title: "The business is not verified at Meta",
    explanation: """
      Verification is not asked for to connect a number; it lifts limits. Only where Meta's own \
      answer names it does it stop the signup. An unverified business with a working number is \
      information, not a fault.
      """,
    remedy: Remedy(
      kind: .fix,
      owner: .metaAdmin,
      also: [.customer],
      place: .verification,
      instruction: "Finish the verification of the business in the Security Center.",
      doneWhen: "The Security Center shows the business as verified."
    ),
    remedyFor: { facts in
      facts.rowRemedy(
        for: .businessNotVerified,
        doneWhen: "The Security Center shows the business as verified."
      )
    },
    letter: CauseLetter(
      finding: Localised(
        "Meta asks for the business to be verified first.",
        es: "Meta pide verificar antes el negocio.",
        pt: "a Meta pede que a empresa seja verificada antes."
      ),
      orders: [
        .fix: .verification(
          """
          en Look at the state of the verification there. If Meta asks for something, hand it in; if Meta \
          is reviewing it, wait; if it has not begun, start it.
          es Mire allí el estado de la verificación. Si Meta pide algo, entréguelo; si Meta la está \
          revisando, espere; si no ha empezado, iníciela.
          pt Veja ali em que estado está a verificação. Se a Meta pedir algo, envie; se a Meta estiver \
          analisando, espere; se ela não tiver começado, inicie-a.
          """
        )
      ],
      details: [.when(.sendingLimited) { Sign.verificationLimitsSending.answer($0).isYes }]
    ),
    ruledOutBy: [
      .word(.verificationStatus, isOneOf: ["VERIFIED"], group: "verification") { _ in
        "The business is verified."
      },
      .flag(.businessVerified, is: true, "The business is verified."),
    ],
    signs: [
      .strong(
        .healthNotice(
          about: "verification",
          ["business verification", "not verified", "verify your business"],
          "A notice of the health status speaks of the verification."
        )
      ),
      .moderate(.metaSays(2_388_098)),
      .moderate(
        .word(.certification, isOneOf: ["FAILED", "REVOKED", "DISCARDED"]) {
          "The verification through a partner ended as \($0, as: .word)."
        }
      ),
      .weak(.isNotVerified),
      .weak(.isLimitedWithoutReason),
    ],
    isOfOnboardingAlone: true,
    doNot: [
      .touchConnection("Reconnect or clean up because of it: the connection does not depend on it.")
    ],
    notToBeConfusedWith: "a number that was verified by a code, which is another thing",
    escalateWhen: "Meta refuses the papers twice, or another partner began the verification.",
    sources: [.metaSignupErrors, .kapsoTroubleshooting, .metaHealthStatus]
  )
}

/// The number is connected and sends less than it could.
extension LetterDetail {
  fileprivate static let sendingLimited = LetterDetail(
    finding: """
      en Meta limits how many conversations you can start, most likely because the business is not \
      verified yet. The connection itself is not affected.
      es Meta limita la cantidad de conversaciones que usted puede iniciar; lo más probable es que sea porque el \
      negocio aún no está verificado. La conexión en sí no se ve afectada.
      pt a Meta limita quantas conversas você pode iniciar, provavelmente porque a empresa ainda não \
      foi verificada. A conexão em si não foi afetada.
      """,
    order: .verification(
      """
      en If you need a higher limit, complete the business verification there; Meta's check can take a \
      while.
      es Si necesita un límite más alto, complete allí la verificación del negocio; la revisión de Meta puede tardar \
      un tiempo.
      pt Se precisar de um limite maior, conclua ali a verificação da empresa; a análise da Meta pode levar algum \
      tempo.
      """
    )
  )
}

extension CustomerOrder {
  fileprivate static func verification(_ order: Localised) -> CustomerOrder {
    CustomerOrder(
      place: .verification,
      orders: [order],
      done: .isVerified
    )
  }
}
