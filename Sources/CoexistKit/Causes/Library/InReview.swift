extension Cause {
  /// Meta has not finished looking at the account.
  static let inReview = Cause(
    id: .inReview,
    group: .restriction,
    title: "Meta is still reviewing the account",
    explanation: """
      After an onboarding Meta looks at the account, which takes some hours, sometimes days. \
      Meanwhile the number can show as pending or ask to be connected again. It settles by itself; \
      renaming or recreating the account restarts the review.
      """,
    remedy: Remedy(
      kind: .wait,
      owner: .meta,
      place: .support,
      instruction: "Leave account, number and name as they are until Meta has decided.",
      doneWhen: "The review of the account shows as approved."
    ),
    letter: CauseLetter(
      finding: Localised(
        "Meta is still reviewing your WhatsApp account{account-name}.",
        es: "Meta todavía está revisando su cuenta de WhatsApp{account-name}.",
        pt: "a Meta ainda está analisando a sua conta do WhatsApp{account-name}."
      ),
      orders: [
        .wait: .leaveAsItIs(
          shownAt: Localised(
            "\(MenuPath.support.text(in: .english)), at business.facebook.com/business-support-home",
            es:
              "\(MenuPath.support.text(in: .spanish)), en business.facebook.com/business-support-home",
            pt:
              "\(MenuPath.support.text(in: .portuguese)), em business.facebook.com/business-support-home"
          )
        )
      ]
    ),
    settledBy: [.reviewRuns],
    ruledOutBy: [.reviewPassed],
    signs: [],
    doNot: [
      .said(
        "Rename, delete or recreate the account: the review begins anew.",
        .changeRestartsReview
      ),
      .noAttempt(
        "Reconnect or authorise again while the review runs.",
        Localised(
          "Meanwhile, please do not connect the number again.",
          es: "Mientras tanto, no vuelva a conectar el número.",
          pt: "Enquanto isso, não conecte o número de novo."
        )
      ),
    ],
    notToBeConfusedWith: "a number whose own status is PENDING: its registration is not finished",
    escalateWhen: "Meta has not decided after some working days.",
    sources: [.kapsoHealthReference, .kapsoConnectionHelp, .metaAccountUpdate]
  )
}

extension CustomerOrder {
  /// Until Meta has decided, which is shown at a place.
  static func leaveAsItIs(shownAt place: Localised) -> CustomerOrder {
    CustomerOrder(
      orders: [
        Localised(
          """
          Please leave the account, the number and the name as they are for now. Check from time to \
          time whether Meta has decided: {what}.
          """,
          es: """
            Por favor, deje por ahora la cuenta, el número y el nombre como están. De vez en cuando, mire \
            si Meta ya decidió: {what}.
            """,
          pt: """
            Por favor, por enquanto deixe a conta, o número e o nome como estão. De vez em quando, veja \
            se a Meta já decidiu: {what}.
            """
        ).about(place)
      ]
    )
  }
}

extension Localised {
  static let changeRestartsReview: Localised = """
    en Changing the name, or deleting and creating the account again, would make Meta's review start again.
    es Cambiar el nombre, o eliminar la cuenta y volver a crearla, haría que la revisión de Meta empezara de \
    nuevo.
    pt Mudar o nome, ou excluir a conta e criá-la de novo, faria a análise da Meta recomeçar.
    """
}
