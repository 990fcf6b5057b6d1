extension Cause {
  /// The card that reads what Meta announces, of which a letter tells even where no cause leads.
  static var ofAnnouncements: Cause { accountRestricted }

  /// Whether its mere possibility would alarm: what it forbids is said without the reason, and a letter
  /// does not name it, before somebody is sure.
  var isAlarming: Bool { id == .accountRestricted }

  /// Meta has banned, locked or restricted the account.
  static let accountRestricted = Cause(
    id: .accountRestricted,
    group: .restriction,
    title: "Meta has restricted the account or warns of it",
    explanation: """
      A ban, a lock or a restriction comes before everything else: whatever is cleaned up meanwhile \
      changes nothing, and new attempts can make it worse. Business Support Home names the reason \
      and takes the appeal; only Meta lifts it.
      """,
    remedy: Remedy(
      kind: .fix,
      owner: .metaAdmin,
      also: [.customer],
      place: .support,
      instruction:
        "Read the reason in Business Support Home and request a review there; do not connect anything until then.",
      doneWhen: "Business Support Home shows no restriction any more."
    ),
    remedyFor: { $0.isOnlyWarned ? .answerTheWarning : nil },
    letter: CauseLetter(
      finding: """
        en Meta has {restricted} your WhatsApp account. Only Meta can lift that; a review can be \
        requested.
        es Meta {restricted} su cuenta de WhatsApp. Solo Meta puede levantar esa medida; se puede \
        solicitar una revisión.
        pt a Meta {restricted} a sua conta do WhatsApp. Só a Meta pode reverter isso; é possível \
        solicitar uma análise.
        """,
      orders: [
        .fix: CustomerOrder(
          orders: [
            .openSupportHome,
            """
            en Read the reason given there and request a review. If nothing is shown there, send us a \
            screenshot.
            es Lea el motivo que aparece y solicite la revisión. Si allí no aparece nada, envíenos \
            una captura de pantalla.
            pt Leia o motivo indicado e solicite a análise. Se nada aparecer ali, envie para nós uma \
            captura de tela.
            """,
          ],
          done: """
            en \(MenuName.supportHome.english) shows neither a restriction nor a warning for this account \
            any longer.
            es El \(MenuName.supportHome.spanish) ya no muestra ninguna restricción ni advertencia para \
            esta cuenta.
            pt A \(MenuName.supportHome.portuguese) não mostra mais nenhuma restrição nem aviso para \
            esta conta.
            """,
          lastLine: """
            en Let us know when you have requested the review, or if none is offered there, and again when \
            Meta has decided.
            es Escríbanos cuando haya solicitado la revisión, o si allí no se ofrece ninguna, y otra vez \
            cuando Meta decida.
            pt Escreva para nós quando tiver solicitado a análise, ou se nenhuma for oferecida ali, e de \
            novo quando a Meta decidir.
            """
        )
      ],
      details: [
        .when(.closureAnnounced) { Sign.banIsAnnounced.answer($0).isYes },
        .when(.warnedOf) { $0.isOnlyWarned },
        .when(.qualityFlagged) { $0.isOnlyFlagged },
        .when(.notApproved) { facts in
          Sign.reviewFailed.answer(facts).isYes
            && ![Sign.wasBanned, .restrictionRuns].contains { $0.answer(facts).isYes }
        },
        .when(.numberBanned) { facts in
          facts.current(.phoneStatus)?.says("BANNED") ?? false
            && !Sign.wasBanned.answer(facts).isYes
        },
      ],
      known: [.violation, .ban, .flag, .restriction, .endByMeta],
      healed: Localised(
        "According to Meta's latest notice, your WhatsApp account is no longer disabled.",
        es: "Según el último aviso de Meta, su cuenta de WhatsApp ya no está desactivada.",
        pt: "Segundo o último aviso da Meta, a sua conta do WhatsApp não está mais desativada."
      )
    ),
    settledBy: [
      .wasBanned, .restrictionRuns, .reviewFailed, .isBlockedByPolicy,
      .word(.phoneStatus, isOneOf: ["BANNED", "RESTRICTED"], group: "phone-status") {
        "The number's status is \($0, as: .word)."
      },
    ],
    ruledOutBy: [.wasReinstated],
    signs: [
      .strong(.wasCutOffByMeta),
      .strong(
        .healthNotice(
          about: "restriction",
          [
            "account is restricted", "account has been restricted", "account is disabled",
            "account has been disabled", "account has been banned",
          ],
          "A notice of the health status speaks of a restriction."
        )
      ),
      .strong(.restrictionOfUnknownEnd),
      .strong(.banIsAnnounced),
      .strong(.hasViolated),
      .strong(.alertIsActive),
      .weak(.statusIsFlagged),
      .weak(.wasFlagged),
    ],
    doNot: [
      .noAttempt(
        "Start another signup or a clean-up while the restriction lasts.",
        .nothingForNow
      ).when { !$0.isOnlyWarned },
      .noAttempt(
        "Start another signup before what Meta names is corrected.",
        Localised(
          "Do not connect the number anew until that is settled.",
          es: "No vuelva a conectar el número hasta que eso esté resuelto.",
          pt: "Não conecte o número de novo até isso estar resolvido."
        )
      ).when { $0.isOnlyWarned },
      .said(
        "Move to another portfolio or number to get around it.",
        """
        en Moving to another portfolio or number does not help and can make it worse.
        es Pasarse a otro portfolio o a otro número no ayuda y puede empeorar las cosas.
        pt Mudar para outro portfólio ou outro número não ajuda e pode piorar a situação.
        """
      ),
    ],
    notToBeConfusedWith: "a limit of new or unverified accounts, which is no punishment",
    escalateWhen: "the review was refused or Business Support Home shows nothing: take it to Meta.",
    sources: [.metaPolicyEnforcement, .metaAccountUpdate, .metaSignupErrors, .metaErrorCodes]
  )
}

extension Facts {
  /// What Meta did to the account, as far as it is known, behind "Meta has".
  var restrictionWord: Localised {
    Sign.wasBanned.answer(self).isYes
      ? Localised("disabled", es: "desactivó", pt: "desativou")
      : Localised("restricted", es: "restringió", pt: "restringiu")
  }
}

/// What Meta did to the number alone, or will do.
extension LetterDetail {
  fileprivate static let numberBanned = LetterDetail(
    finding: """
      en Meta has banned your number. Only Meta can lift that; a review can be requested.
      es Meta bloqueó su número. Solo Meta puede levantar esa medida; se puede solicitar una revisión.
      pt a Meta bloqueou o seu número. Só a Meta pode reverter isso; é possível solicitar uma análise.
      """
  )

  fileprivate static let notApproved = LetterDetail(
    finding: """
      en Meta reviewed your WhatsApp account and did not approve it; another review can be requested.
      es Meta revisó su cuenta de WhatsApp y no la aprobó; se puede solicitar otra revisión.
      pt a Meta analisou a sua conta do WhatsApp e não a aprovou; é possível solicitar outra análise.
      """
  )

  fileprivate static let closureAnnounced = LetterDetail(
    finding: """
      en Meta has announced that it will disable your WhatsApp account{ban-date}, so please do this today.
      es Meta anunció que va a desactivar su cuenta de WhatsApp{ban-date}, así que, por favor, haga esto \
      hoy mismo.
      pt a Meta anunciou que vai desativar a sua conta do WhatsApp{ban-date}. Por favor, siga os passos \
      abaixo ainda hoje.
      """
  )
}
