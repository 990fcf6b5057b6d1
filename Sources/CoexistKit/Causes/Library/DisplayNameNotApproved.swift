extension Cause {
  /// The display name waits for Meta's approval, or was turned down.
  static let displayNameNotApproved = Cause(
    id: .displayNameNotApproved,
    group: .restriction,
    title: "The display name is not approved",
    explanation: """
      Meta reviews the name that customers see. Until it agrees, less may be sent; the connection \
      itself works, and coexistence does not skip the review. A name that is only waiting needs \
      nothing; one that was turned down has to be changed.
      """,
    remedy: .nameReview,
    remedyFor: { facts in facts.hasRejectedName ? .newName : facts.nameRowRemedy },
    letter: CauseLetter(
      finding: Localised(
        "Meta has not approved the display name, which is not a matter of the connection.",
        es: "Meta no aprobó el nombre visible, lo que no depende de la conexión.",
        pt: "a Meta não aprovou o nome de exibição, o que não depende da conexão."
      ),
      orders: [
        .fix: CustomerOrder(
          place: .numberProfile,
          orders: [
            Localised(
              "Read there why the display name was not accepted.",
              es: "Lea allí por qué no se aceptó el nombre visible.",
              pt: "Leia ali por que o nome de exibição não foi aceito."
            ),
            Localised(
              """
              Change it accordingly and submit it for review again. After that, you do not have to do \
              anything until Meta has decided.
              """,
              es: """
                Cámbielo según ese motivo y envíelo de nuevo a revisión. Después no tiene que hacer \
                nada más hasta que Meta decida.
                """,
              pt: """
                Altere o nome de acordo com esse motivo e envie de novo para análise. Depois disso, \
                você não precisa fazer nada até a Meta decidir.
                """
            ),
          ],
          done: Localised(
            "\(MenuName.whatsappManager.english) shows the display name as approved.",
            es: "El \(MenuName.whatsappManager.spanish) muestra el nombre como aprobado.",
            pt: "O \(MenuName.whatsappManager.portuguese) mostra o nome como aprovado."
          )
        ),
        .wait: .leaveAsItIs,
      ]
    ),
    settledBy: [.nameWasRejected],
    ruledOutBy: [.nameIsApproved],
    signs: [
      .strong(
        .healthNotice(
          about: "display-name",
          ["display name"],
          "A notice of the health status says that the display name is not approved."
        )
      ),
      .strong(.nameWaitsForDecision),
      .moderate(.nameIsInReview),
      .moderate(.nameReviewLimits),
      .moderate(.nameIsMissing),
      .weak(.isLimitedWithoutReason),
    ],
    isOfOnboardingAlone: true,
    doNot: [
      .touchConnection("Reconnect or clean up because of the name: the connection works."),
      "Change a name that is only waiting: the review begins anew.",
    ],
    notToBeConfusedWith: "the review of the whole account",
    escalateWhen: "a name that follows the rules is turned down twice.",
    sources: [.kapsoTroubleshooting, .metaHealthStatus, .metaErrorCodes],
    examples: [
      .fires(
        .confirmed,
        when: "the name was turned down",
        #"{"id":"106540352242922","verified_name":"X","name_status":"DECLINED"}"#
      ),
      .fires(
        .likely,
        when: "the health status says so",
        #"""
        {"health_status":{"can_send_message":"LIMITED","entities":[{"entity_type":"PHONE_NUMBER",
         "id":"106540352242922","can_send_message":"LIMITED","additional_info":[
         "Your display name has not been approved yet."]}]},"id":"106540352242922"}
        """#
      ),
      .silent(
        when: "the review of the name is merely running",
        #"{"id":"106540352242922","verified_name":"X","name_status":"PENDING_REVIEW"}"#
      ),
    ]
  )
}

extension Facts {
  /// Codes that ask for a name to be handed in, rather than for patience, have their own order.
  fileprivate var nameRowRemedy: Remedy? {
    guard strongestError(for: .displayNameNotApproved)?.entry?.retry == .afterFix else {
      return nil
    }
    return rowRemedy(
      for: .displayNameNotApproved,
      doneWhen: "WhatsApp Manager shows the display name as approved."
    )
  }
}

extension Remedy {
  fileprivate static let nameReview = Remedy(
    kind: .wait,
    owner: .meta,
    place: .phoneNumbers,
    instruction: "Leave the display name as it is until Meta has decided; the connection works.",
    doneWhen: "WhatsApp Manager shows the display name as approved."
  )

  fileprivate static let newName = Remedy(
    kind: .fix,
    owner: .metaAdmin,
    also: [.customer],
    place: .numberProfile,
    instruction:
      "Read why the display name was turned down, change it and submit it again.",
    doneWhen: "WhatsApp Manager shows the display name as approved."
  )
}
