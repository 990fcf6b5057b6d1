extension Cause {
  /// Another company's app still receives the webhooks of the WABA.
  static let foreignAppSubscribed = Cause(
    id: .foreignAppSubscribed,
    group: .ownership,
    title: "Another company's app is still subscribed to the WABA",
    explanation: """
      Subscribed apps get the WABA's webhooks. A leftover of the old provider makes messages show \
      up twice or in the old tool. It goes away with the partner; by itself it does not stop the \
      signup, so it ranks behind the app and the Partners tab.
      """,
    step: .removePartner,
    remedy: Remedy(
      kind: .cleanUp,
      owner: .metaAdmin,
      also: [.provider],
      place: .partnersTab,
      instruction: """
        Ask the customer whose app it is. One that they use may stay; that of an old provider goes \
        with its entry on the Partners tab.
        """,
      doneWhen: "GET /{waba-id}/subscribed_apps lists no app that the customer does not want."
    ),
    remedyFor: { facts in facts.isTabClean == true ? .endedByItsOwner : nil },
    letter: CauseLetter(
      finding: Localised(
        "an app besides {provider}'s also receives the messages of your WhatsApp account.",
        es: """
          además de la app de {provider}, otra app recibe los mensajes de su cuenta de \
          WhatsApp.
          """,
        pt: """
          além do app da {provider}, outro app recebe as mensagens da sua conta do WhatsApp.
          """
      )
    ),
    settledBy: [.foreignAppIsSubscribed],
    ruledOutBy: [.onlyOwnAppIsSubscribed],
    signs: [
      .moderate(.symptom(.echoesDuplicated)),
      .moderate(.foreignAppInstalled),
      .weak(.symptom(.wabaNotListed)),
    ],
    doNot: ["Unsubscribe {provider}'s own app, or the customer's own one."],
    notToBeConfusedWith: "Meta's own test app in the same list, which belongs to no provider",
    escalateWhen: "the partner is gone and the app is still subscribed.",
    sources: [.kapsoTroubleshooting, .metaAccountUpdate, .teamJudgement],
    examples: [
      .fires(
        .confirmed,
        when: "another app is in the list",
        #"""
        {"data":[{"whatsapp_business_api_data":{"id":"1234567890123456","name":"Old CRM"}}]}
        """#
      ),
      .silent(
        when: "only {provider}'s app is in the list",
        #"""
        {"data":[{"whatsapp_business_api_data":{"id":"634974688087057","name":"Kapso"}}]}
        """#
      ),
    ]
  )
}

extension Remedy {
  /// No partner is listed: the app's own company ends the subscription, if the customer does not use it.
  fileprivate static let endedByItsOwner = Remedy(
    kind: .fix,
    owner: .metaAdmin,
    also: [.customer, .provider],
    place: .customer,
    instruction: """
      Ask the customer whose app it is. One that they use may stay; an old provider is asked to end \
      its own subscription.
      """,
    doneWhen: "GET /{waba-id}/subscribed_apps lists no app that the customer does not want."
  )
}
