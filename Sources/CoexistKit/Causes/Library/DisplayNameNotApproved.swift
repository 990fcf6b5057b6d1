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
        "Meta has not approved the display name{display-name}.",
        es: "Meta no aprobó el nombre visible{display-name}.",
        pt: "a Meta não aprovou o nome de exibição{display-name}."
      ),
      unaffected: Localised(
        "The connection is not affected: nothing has to be connected again.",
        es: "Esto no afecta la conexión: no hace falta volver a conectar nada.",
        pt: "Isso não afeta a conexão: não é preciso reconectar nada."
      ),
      orders: [
        .fix: CustomerOrder(
          place: .numberProfile,
          orders: [
            """
            en Choose a name that clearly belongs to your business, such as the one on your website. If \
            a reason is shown there, take it into account.
            es Elija un nombre que corresponda claramente a su empresa, por ejemplo el de su sitio \
            web. Si allí aparece un motivo, téngalo en cuenta.
            pt Escolha um nome que corresponda claramente à sua empresa, por exemplo o do seu site. Se \
            aparecer um motivo ali, leve-o em conta.
            """,
            """
            en Submit it for review. After that, you do not have to do anything until Meta has decided.
            es Envíelo a revisión. Después no tiene que hacer nada más hasta que Meta decida.
            pt Envie para análise. Depois disso, você não precisa fazer nada até a Meta decidir.
            """,
          ],
          done: Localised(
            "\(MenuName.whatsappManager.english) shows the display name as approved.",
            es: "El \(MenuName.whatsappManager.spanish) muestra el nombre como aprobado.",
            pt: "O \(MenuName.whatsappManager.portuguese) mostra o nome como aprovado."
          ),
          lastLine: Localised(
            "Let us know when Meta has decided, or if anything is unclear.",
            es: "Escríbanos cuando Meta haya decidido o si tiene alguna duda.",
            pt: "Escreva para nós quando a Meta decidir ou se tiver dúvidas."
          )
        ),
        .wait: .leaveAsItIs(
          shownAt: Localised(
            MenuPath.phoneNumbers.text(in: .english),
            es: MenuPath.phoneNumbers.text(in: .spanish),
            pt: MenuPath.phoneNumbers.text(in: .portuguese)
          )
        ),
      ],
      details: [
        .when(.nameWaits) { Sign.nameIsInReview.answer($0).isYes },
        .when(.nameWaitsPerhaps) { !$0.hasRejectedName },
      ],
      known: [.nameReason]
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
      .said("Change a name that is only waiting: the review begins anew.", .changeRestartsReview)
        .beside(.wait),
    ],
    notToBeConfusedWith: "the review of the whole account",
    escalateWhen: "a name that follows the rules is turned down twice.",
    sources: [.kapsoTroubleshooting, .metaHealthStatus, .metaErrorCodes]
  )
}

extension KnownFact {
  /// Meanings: Meta's reference of `phone_number_name_update`, a public copy read 2026-11-28.
  fileprivate static let nameReason = KnownFact(
    key: .nameReason,
    words: Localised(
      "According to Meta, {meaning}.",
      es: "Según Meta, {meaning}.",
      pt: "Segundo a Meta, {meaning}."
    ),
    meanings: [
      "NAME_NOT_CONSISTENT": Localised(
        "the name does not clearly match your business's brand",
        es: "el nombre no coincide claramente con la marca de su empresa",
        pt: "o nome não corresponde claramente à marca da sua empresa"
      ),
      "NAME_ENDCLIENT_NOTRELATED": Localised(
        "the name is that of a business which is not related to yours",
        es: "el nombre es de una empresa que no tiene relación con la suya",
        pt: "o nome é de uma empresa que não tem relação com a sua"
      ),
      "NAME_FORMAT_UNACCEPTABLE": Localised(
        "the name is written in a way that is not accepted",
        es: "el nombre está escrito en un formato que no se acepta",
        pt: "o nome está escrito em um formato que não é aceito"
      ),
      "NAME_EMPLOYEE_ISSUE": .nameOfPerson,
      "NAME_INDIVIDUAL_ISSUE": .nameOfPerson,
    ]
  ) { _, facts in facts.hasRejectedName }
}

extension LetterDetail {
  fileprivate static let nameWaits = LetterDetail(
    finding: Localised(
      "Meta has not yet approved the display name{display-name}.",
      es: "Meta todavía no aprobó el nombre visible{display-name}.",
      pt: "a Meta ainda não aprovou o nome de exibição{display-name}."
    )
  )

  /// An answer of Meta points to it, and nobody has looked.
  fileprivate static let nameWaitsPerhaps = LetterDetail(
    finding: Localised(
      "Meta may not yet have approved the display name{display-name}.",
      es: "es posible que Meta todavía no haya aprobado el nombre visible{display-name}.",
      pt: "é possível que a Meta ainda não tenha aprovado o nome de exibição{display-name}."
    )
  )
}

extension Localised {
  fileprivate static let nameOfPerson = Localised(
    "the name contains the name of a person",
    es: "el nombre incluye el de una persona",
    pt: "o nome inclui o de uma pessoa"
  )
}

extension Facts {
  /// Codes that ask for a name to be handed in, and those that only Meta's decision ends, have their own
  /// order.
  fileprivate var nameRowRemedy: Remedy? {
    guard let row = strongestError(for: .displayNameNotApproved)?.entry,
      row.retry == .afterFix || row.owner == .meta
    else { return nil }
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
    instruction: "Leave the display name as it is until Meta has decided.",
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
