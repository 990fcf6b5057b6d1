extension Cause {
  /// A template is refused, stopped or called in the wrong way.
  static let templateProblem = Cause(
    id: .templateProblem,
    group: .restriction,
    title: "A message template is rejected, paused or missing",
    explanation: """
      Templates belong to one WABA, are approved one by one, and Meta pauses those that recipients \
      dislike. A new WABA after a reconnection has none of the old ones. The connection itself is \
      not touched.
      """,
    remedy: Remedy(
      kind: .fix,
      owner: .metaAdmin,
      also: [.developer],
      place: .templates,
      instruction: "Look up the template, correct it and hand it in again, or send another one.",
      doneWhen: "The template shows as active and a message with it goes out."
    ),
    remedyFor: { facts in
      facts.rowRemedy(
        for: .templateProblem,
        doneWhen: "A message with the template goes out.",
        kind: { _ in .fix }
      ) ?? (facts.freshAccount == nil ? nil : .newTemplates)
    },
    letter: CauseLetter(
      finding: Localised(
        "Meta has rejected or paused a message template. The connection is not affected.",
        es: "Meta rechazó o pausó una plantilla de mensaje. La conexión no se ve afectada.",
        pt: "a Meta recusou ou pausou um modelo de mensagem. A conexão não é afetada."
      ),
      orders: [
        .fix: CustomerOrder(
          place: .templates,
          orders: [
            """
            en Open the template{template} and check its text and links. If it is active again, tell us; if \
            not, correct it and submit it again, or use another one.
            es Abra la plantilla{template} y revise el texto y los enlaces. Si ya está activa otra vez, \
            avísenos; si no, corríjala y envíela de nuevo a revisión, o use otra.
            pt Abra o modelo{template} e confira o texto e os links. Se ele já estiver ativo de novo, avise; \
            se não, corrija-o e envie-o de novo para análise, ou use outro.
            """
          ],
          done: .templateIsActive
        )
      ],
      details: [
        .when(.templateStopped) { $0.stoppedTemplate?.name != nil },
        .when(.templatesStayBehind) { $0.freshAccount != nil },
      ]
    ),
    settledBy: [.templateWasStopped],
    signs: [
      .moderate(.templateIsFlagged),
      .weak(.symptom(.templatesBlocked)),
      .strong(.accountHasNoTemplatesYet),
    ],
    doNot: [
      .touchConnection(
        "Reconnect or clean up: the connection works.",
        Localised(
          "Please do not disconnect or reconnect the number: its connection is not the problem.",
          es:
            "Por favor, no desconecte ni vuelva a conectar el número: la conexión no es el problema.",
          pt: "Por favor, não desconecte nem reconecte o número: o problema não é a conexão."
        )
      )
    ],
    notToBeConfusedWith: "templates that stop for lack of a payment method",
    escalateWhen: "a harmless template is refused again after it was corrected.",
    sources: [.metaErrorCodes, .metaAccountUpdate, .kapsoTroubleshooting]
  )
}

extension LetterDetail {
  /// Which one it is, and what Meta did, is known.
  fileprivate static let templateStopped = LetterDetail(
    finding: """
      en Meta {template-stopped} the message template{template}{template-day}{template-reason}. The connection is not \
      affected.
      es Meta {template-stopped} la plantilla de mensaje{template}{template-day}{template-reason}. La conexión no se ve \
      afectada.
      pt a Meta {template-stopped} o modelo de mensagem{template}{template-day}{template-reason}. A conexão não é afetada.
      """
  )
}

extension Remedy {
  fileprivate static let newTemplates = Remedy(
    kind: .fix,
    owner: .metaAdmin,
    also: [.developer],
    place: .templates,
    instruction: """
      Create the templates again in the new WABA and have them approved; those of the old WABA stay \
      there. Send from the new WABA and phone number ids.
      """,
    doneWhen: "A template of the new WABA is approved and a message with it goes out."
  )
}
