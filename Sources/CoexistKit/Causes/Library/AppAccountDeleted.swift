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
        .nothingDeleted
      ),
      .touchConnection("Look for old links: they went with the account."),
    ],
    notToBeConfusedWith: "a provider that was disconnected in the app, which keeps the account",
    escalateWhen: "the number cannot be set up in the app again.",
    sources: [.metaAccountUpdate, .metaCoexistence, .fieldReports],
    examples: [
      .fires(
        .likely,
        when: "its user ended the account, and Meta reports that the WABA is gone",
        #"""
        {"entry":[{"id":"1","time":1761000000,"changes":[
          {"field":"account_update","value":{"event":"ACCOUNT_DELETED"}},
          {"field":"account_update","value":{"event":"PARTNER_REMOVED","disconnection_info":{
            "reason":"ACCOUNT_DISCONNECTED","initiated_by":"USER"}}}]}]}
        """#
      ),
      .silent(
        when: "the phone was heard of since the WABA was deleted",
        #"""
        {"captures":[{"payload":{"entry":[{"id":"1","time":1761000000,"changes":[
           {"field":"account_update","value":{"event":"ACCOUNT_DELETED"}}]}]}},
         {"payload":{"field":"smb_message_echoes","value":{"messaging_product":"whatsapp",
           "metadata":{"phone_number_id":"480022910048012"},"message_echoes":[
             {"from":"56900000001","id":"wamid.A","timestamp":"1761100000","type":"text"}]}}}]}
        """#
      ),
      .silent(
        when: "the WABA was removed from a portfolio just before",
        #"""
        {"captured_at":"2026-11-20T12:00:00Z",
         "steps_done":[{"step":"remove-from-portfolio","at":"2026-11-20T11:00:00Z",
                        "evidence":"screenshot"}],
         "captures":[{"payload":{"entry":[{"id":"1","time":1795172500,"changes":[
           {"field":"account_update","value":{"event":"ACCOUNT_DELETED"}}]}]}}]}
        """#
      ),
      .silent(
        when: "only notes say so",
        #"{"notes":"The account in the phone app was deleted."}"#
      ),
      .silent(
        when: "the account is there",
        #"{"notes":"They deleted the WhatsApp account in March.","observations":{"number_in_business_app":true}}"#
      ),
    ]
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
  fileprivate static let deletionTold = LetterDetail(
    finding: Localised(
      """
      we were told that the WhatsApp account was deleted in the app. How to go on depends on whether \
      the number is active in the app again.
      """,
      es: """
        nos contaron que la cuenta de WhatsApp se eliminó en la app. Para decirle cómo seguir, \
        necesitamos saber si el número volvió a quedar activo allí.
        """,
      pt: """
        fomos informados de que a conta do WhatsApp foi apagada no app. Os próximos passos dependem de \
        o número ter voltado a ficar ativo ali.
        """
    )
  )
}
