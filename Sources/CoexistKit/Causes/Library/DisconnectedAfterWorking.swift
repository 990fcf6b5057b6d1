extension Cause {
  /// A link that worked has ended.
  static let disconnectedAfterWorking = Cause(
    id: .disconnectedAfterWorking,
    group: .lifeCycle,
    title: "A connection that worked has ended",
    explanation: """
      Coexistence ends when the phone stays unused, the number or the device changes, or somebody \
      disconnects it. After a device change Meta brings it back by itself within minutes; \
      otherwise one new signup does. No link of an old provider has to be cleaned.
      """,
    remedy: Remedy(
      kind: .retry,
      owner: .customer,
      also: [.provider],
      place: .providerReconnect,
      instruction: "Open the app on the phone, then connect once more from {provider}.",
      doneWhen: "A message sent from the phone shows up in {provider}."
    ),
    remedyFor: { facts in Remedy.afterEnd(in: facts) },
    letter: CauseLetter(
      finding: Localised(
        "the connection was working, but it has been cut.",
        es: "la conexión funcionaba y se cortó.",
        pt: "a conexão funcionava e caiu."
      ),
      orders: [
        .retry: CustomerOrder(
          orders: [
            .openTheAppOnce
          ],
          done: .sentMessageShowsUp
        ),
        .wait: CustomerOrder(
          place: .phone,
          orders: [
            Localised(
              """
              Open the app. If it shows a ticked box about keeping the connection, leave it \
              ticked and continue.
              """,
              es: """
                Abra la app. Si muestra una casilla marcada para mantener la conexión, déjela \
                marcada y continúe.
                """,
              pt: """
                Abra o app. Se aparecer uma caixa marcada para manter a conexão, deixe-a marcada e \
                continue.
                """
            ),
            Localised(
              "Leave everything else as it is: Meta can reconnect by itself.",
              es: "Deje todo lo demás como está: Meta puede reconectar por sí misma.",
              pt: "Deixe todo o resto como está: a Meta pode reconectar sozinha."
            ),
          ],
          done: .sentMessageShowsUp,
          avoid: [
            Localised(
              "Do not connect the number anywhere else in the meantime.",
              es: "Mientras tanto, no conecte el número en otro sitio.",
              pt: "Enquanto isso, não conecte o número em outro lugar."
            )
          ]
        ),
        .fix: .setUpInTheApp,
      ]
    ),
    settledBy: [.wasOffboarded, .wasDisconnected, .providerWasRemoved],
    ruledOutBy: [.cameBack, .worksAgain],
    signs: [
      .moderate(.symptom(.disconnected)),
      .moderate(
        .word(.kapsoConnection, isOneOf: ["unavailable"], question: .kapsoConnection) { _ in
          "The provider lists the number as unavailable."
        }
      ),
      .moderate(
        .word(.phoneStatus, isOneOf: ["DISCONNECTED"]) { _ in
          "The number's status is DISCONNECTED."
        }
      ),
      .weak(.symptom(.reauthorizePrompt)),
      .moderate(.flag(.workedBefore, is: true, "It worked before.", question: .workedBefore)),
      .against(2, .flag(.workedBefore, is: false, "It never worked.", question: .workedBefore)),
    ],
    doNot: [
      "Let another provider onboard the number meanwhile: that ends the right to come back.",
      .touchConnection("Clean up links: none of them ended this connection."),
    ],
    notToBeConfusedWith: "a first signup that fails, where an old link is in the way",
    escalateWhen: "Meta ended it by itself for a policy reason, or it does not come back.",
    sources: [.metaCoexistence, .metaAccountUpdate, .metaReconnect],
    examples: [
      .fires(
        .confirmed,
        when: "Meta reports the end",
        #"""
        {"object":"whatsapp_business_account","entry":[{"id":"7","time":1768477204,
          "changes":[{"field":"account_update","value":{"event":"ACCOUNT_OFFBOARDED"}}]}]}
        """#
      ),
      .fires(
        .confirmed,
        when: "the phone was not used for too long",
        #"""
        {"event":"PARTNER_REMOVED","waba_info":{"waba_id":"980198427658004"},
         "disconnection_info":{"reason":"PRIMARY_INACTIVITY","initiated_by":"SYSTEM"}}
        """#
      ),
      .silent(
        when: "it came back by itself",
        #"""
        {"object":"whatsapp_business_account","entry":[
          {"id":"7","time":1768477204,"changes":[{"field":"account_update",
            "value":{"event":"ACCOUNT_OFFBOARDED"}}]},
          {"id":"7","time":1768477504,"changes":[{"field":"account_update",
            "value":{"event":"ACCOUNT_RECONNECTED"}}]}]}
        """#
      ),
      .silent(when: "it never worked", #"{"observations":{"worked_before":false}}"#),
    ]
  )
}
