extension Cause {
  /// Somebody deleted the WhatsApp account in the app.
  static let appAccountDeleted = Cause(
    id: .appAccountDeleted,
    group: .lifeCycle,
    title: "The WhatsApp account in the app was deleted",
    explanation: """
      Deleting the account on the phone takes the chats, the pairing and the WABA of the app with \
      it; old ids stop answering. Nothing is left to clean. The number has to be set up in the app \
      again, and Meta may then want to see some use first.
      """,
    remedy: Remedy(
      kind: .fix,
      owner: .customer,
      also: [.provider],
      place: .phone,
      instruction: """
        Set the number up in the WhatsApp Business app again and use it as usual; then connect it \
        once as a new number, with new ids.
        """,
      doneWhen: "The app shows the number, and a new signup gives new ids."
    ),
    remedyFor: { facts in facts.wantsCoexistence ? nil : .connectAsDedicated },
    letter: CauseLetter(
      finding: Localised(
        "the WhatsApp account in the app on your phone no longer exists.",
        es: "la cuenta de WhatsApp en la app del teléfono ya no existe.",
        pt: "a conta do WhatsApp no app do celular não existe mais."
      ),
      orders: [
        .fix: .setUpInTheApp
      ],
      details: [
        .when(.deletionTold) { facts in
          facts.all(.hint).contains { $0.says(CauseID.appAccountDeleted.id) }
        }
      ]
    ),
    ruledOutBy: [
      .flag(.numberInBusinessApp, is: true, "The number is in the app.", question: .inBusinessApp)
    ],
    signs: [
      .moderate(.accountWasDeleted),
      .moderate(.wasDeletedByUser),
      .moderate(.idsAreGoneSinceDeletion),
    ],
    doNot: [
      .said(
        "Delete the account in the app as a way of cleaning up: it destroys chats and pairing.",
        .nothingDeleted,
        as: .appDeletion
      ),
      .touchConnection(
        "Look for old links: they went with the account.",
        .nothingToCleanUp
      ),
    ],
    notToBeConfusedWith: "a provider that was disconnected in the app, which keeps the account",
    escalateWhen: "the number cannot be set up in the app again.",
    sources: [.metaAccountUpdate, .metaCoexistence, .fieldReports]
  )
}

extension Remedy {
  fileprivate static let connectAsDedicated = Remedy(
    kind: .provider,
    owner: .provider,
    also: [.customer],
    place: .providerNumbers,
    instruction: "Connect the number as a new dedicated one; ids of the deleted account are void.",
    doneWhen: "{provider} lists the number as dedicated, with new ids."
  )
}

extension LetterDetail {
  /// Nobody saw it.
  static let deletionTold = LetterDetail(
    finding: """
      en we were told that the WhatsApp account was deleted in the app. How to go on depends on whether \
      the number is active in the app again.
      es nos contaron que la cuenta de WhatsApp se eliminó en la app. Para decirle cómo seguir, \
      necesitamos saber si el número volvió a quedar activo allí.
      pt fomos informados de que a conta do WhatsApp foi apagada no app. Os próximos passos dependem de \
      o número ter voltado a ficar ativo ali.
      """
  )
}
