// What is less than a restriction.

extension Facts {
  /// Meta warns of a violation and has not restricted anything, as far as anything tells.
  var isOnlyWarned: Bool {
    let measures: [Sign] = [
      .wasBanned, .restrictionRuns, .restrictionOfUnknownEnd, .reviewFailed, .isBlockedByPolicy,
      .wasCutOffByMeta, .banIsAnnounced,
    ]
    func isYes(_ sign: Sign) -> Bool { sign.answer(self).isYes }
    return [Sign.alertIsActive, .hasViolated].contains(where: isYes)
      && !measures.contains(where: isYes)
      && !(current(.phoneStatus)?.says(anyOf: ["BANNED", "RESTRICTED"]) ?? false)
      && errors(for: .accountRestricted).isEmpty
  }

  /// Nothing but the quality of the number is in question.
  var isOnlyFlagged: Bool {
    Sign.wasFlagged.answer(self).isYes && !isOnlyWarned && !Sign.wasBanned.answer(self).isYes
      && errors(for: .accountRestricted).isEmpty
  }
}

extension LetterDetail {
  static let warnedOf = LetterDetail(
    finding: Localised(
      """
      Meta warns about the WhatsApp account: it has not been restricted, as far as we can see, but it is \
      at risk of that.
      """,
      es: """
        Meta hizo una advertencia sobre la cuenta de WhatsApp: por lo que vemos, no la restringió, pero \
        hay riesgo de que lo haga.
        """,
      pt: """
        a Meta fez um aviso sobre a conta do WhatsApp: pelo que vemos, ela não foi restringida, mas há \
        esse risco.
        """
    ),
    order: CustomerOrder(
      orders: [
        .openSupportHome,
        Localised(
          """
          Read the reason given there, correct what is named, and request a review if one is offered. If \
          nothing is shown there, send us a screenshot.
          """,
          es: """
            Lea el motivo que aparece, corrija lo que se indica y solicite una revisión si se ofrece. Si \
            allí no aparece nada, envíenos una captura de pantalla.
            """,
          pt: """
            Leia o motivo indicado, corrija o que for apontado e solicite uma análise, se for oferecida. \
            Se nada aparecer ali, envie para nós uma captura de tela.
            """
        ),
      ]
    )
  )

  static let qualityFlagged = LetterDetail(
    finding: Localised(
      """
      Meta has flagged the quality of the number: people who received its messages have blocked or \
      reported them. Until that is better, send only what people expect from you.
      """,
      es: """
        Meta marcó la calidad del número: personas que recibieron sus mensajes los bloquearon o \
        denunciaron. Hasta que mejore, envíe solo lo que las personas esperan de usted.
        """,
      pt: """
        a Meta sinalizou a qualidade do número: pessoas que receberam as mensagens as bloquearam ou \
        denunciaram. Até isso melhorar, envie só o que as pessoas esperam de você.
        """
    )
  )
}
