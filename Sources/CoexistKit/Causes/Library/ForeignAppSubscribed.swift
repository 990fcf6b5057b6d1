extension Cause {
  /// Another app receives the webhooks of the WABA.
  static let foreignAppSubscribed = Cause(
    id: .foreignAppSubscribed,
    group: .ownership,
    title: "Another app is subscribed to the WABA",
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
      finding: """
        en the messages of your WhatsApp account are set up to go to {foreign-app}.
        es los mensajes de su cuenta de WhatsApp están configurados para llegar a {foreign-app}.
        pt as mensagens da sua conta do WhatsApp estão configuradas para chegar a {foreign-app}.
        """,
      orders: [.ask: .isItKnown, .fix: .isItKnown]
    ),
    settledBy: [.foreignAppIsSubscribed],
    ruledOutBy: [.onlyOwnAppIsSubscribed],
    signs: [
      .moderate(.symptom(.echoesDuplicated)),
      .moderate(.foreignAppInstalled),
      .weak(.symptom(.wabaNotListed)),
    ],
    doNot: [
      .programs(
        "Unsubscribe {provider}'s own app, or the customer's own one.",
        Localised(
          "No system may unsubscribe {provider}'s app, or your own one, from the account.",
          es:
            "Ningún sistema debe quitar de la cuenta la suscripción de la app de {provider} ni la de su app.",
          pt:
            "Nenhum sistema deve remover da conta a assinatura do app da {provider} nem a do seu app."
        )
      )
    ],
    notToBeConfusedWith: "Meta's own test app in the same list, which belongs to no provider",
    escalateWhen: "the partner is gone and the app is still subscribed.",
    sources: [.kapsoTroubleshooting, .metaAccountUpdate, .teamJudgement]
  )
}

extension CustomerOrder {
  fileprivate static let isItKnown = CustomerOrder(
    orders: [
      Localised(
        "Tell us whether you know that app, and whether you still use it.",
        es: "Díganos si conoce esa app y si todavía la usa.",
        pt: "Diga-nos se você conhece esse app e se ainda o usa."
      )
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
