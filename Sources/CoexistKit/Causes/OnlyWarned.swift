// A warning of Meta, which is no restriction yet.

extension Facts {
  /// Whether Meta has announced something, or reports a breach, and nothing shows that it has acted.
  var isOnlyWarned: Bool {
    let warnings: [Sign] = [.banIsAnnounced, .hasViolated, .alertIsActive]
    return !hasMetaActed && warnings.contains { $0.answer(self).isYes }
  }

  /// Nothing but the quality of the number is in question.
  var isOnlyFlagged: Bool { isFlagged && !isOnlyWarned && !hasMetaActed }

  /// Whether nothing is captured but a flag for the quality of what the number sends: that is rated
  /// anew day by day, and nobody reviews it.
  var isFlagTheOnlyNews: Bool {
    isFlagged && errors.isEmpty && all(.symptom).isEmpty
      && [
        FactKey.banState, .restriction, .violation, .accountAlert, .reviewStatus, .reviewDecision,
      ]
      .allSatisfy { all($0).isEmpty }
  }

  /// Whether an event or the number's own status flags its quality.
  private var isFlagged: Bool {
    [Sign.wasFlagged, .statusIsFlagged].contains { $0.answer(self).isYes }
  }

  /// Whether anything shows that Meta has banned, restricted or cut off the account.
  private var hasMetaActed: Bool {
    let measures: [Sign] = [
      .wasBanned, .restrictionRuns, .reviewFailed, .restrictionOfUnknownEnd, .isBlockedByPolicy,
      .wasCutOffByMeta,
    ]
    return !errors(for: .accountRestricted).isEmpty
      || current(.phoneStatus)?.says(anyOf: ["BANNED", "RESTRICTED"]) ?? false
      || measures.contains { $0.answer(self).isYes }
  }
}

extension Remedy {
  /// A warning is answered before anything follows from it.
  static let answerTheWarning = Remedy(
    kind: .fix,
    owner: .metaAdmin,
    also: [.customer],
    place: .support,
    instruction: """
      Read the warning in Business Support Home and do what it asks, or request a review there: a \
      restriction can follow.
      """,
    doneWhen: "Business Support Home shows no warning any more."
  )
}

extension LetterDetail {
  static let warnedOf = LetterDetail(
    finding: """
      en Meta warns about the WhatsApp account: it has not been restricted, as far as we can see, but it is \
      at risk of that.
      es Meta hizo una advertencia sobre la cuenta de WhatsApp: por lo que vemos, no la restringió, pero \
      hay riesgo de que lo haga.
      pt a Meta fez um aviso sobre a conta do WhatsApp: pelo que vemos, ela não foi restringida, mas há \
      esse risco.
      """,
    order: CustomerOrder(
      orders: [
        .openSupportHome,
        """
        en Read the reason given there, correct what is named, and request a review if one is offered. If \
        nothing is shown there, send us a screenshot.
        es Lea el motivo que aparece, corrija lo que se indica y solicite una revisión si se ofrece. Si \
        allí no aparece nada, envíenos una captura de pantalla.
        pt Leia o motivo indicado, corrija o que for apontado e solicite uma análise, se for oferecida. \
        Se nada aparecer ali, envie para nós uma captura de tela.
        """,
      ]
    )
  )

  static let qualityFlagged = LetterDetail(
    finding: """
      en Meta has rated the quality of your number as low. That usually happens when people who receive its messages \
      block the number or report it. Until that is better, send only what people expect from you.
      es Meta calificó como baja la calidad de su número. Suele pasar cuando personas que reciben los mensajes bloquean \
      el número o lo denuncian. Hasta que mejore, envíe solo lo que las personas esperan de usted.
      pt a Meta classificou a qualidade do seu número como baixa. Isso costuma acontecer quando pessoas que recebem as \
      mensagens bloqueiam o número ou o denunciam. Até isso melhorar, envie só o que as pessoas esperam de você.
      """
  )
}
