extension Cause {
  /// Meta does not offer coexistence for the country code.
  static let countryNotSupported = Cause(
    id: .countryNotSupported,
    group: .eligibility,
    title: "Meta does not offer coexistence for the number's country",
    explanation: """
      Meta opens coexistence country by country and changes the list without notice. When it \
      refuses the country code, neither clean-up nor patience helps: another number or a dedicated \
      connection does. Older lists are a hint, Meta's own answer is the proof.
      """,
    remedy: Remedy(
      kind: .alternative,
      owner: .provider,
      also: [.customer],
      instruction:
        "Offer a dedicated connection, or a number of a country for which Meta offers coexistence.",
      doneWhen: "The customer has chosen one of the two."
    ),
    letter: CauseLetter(
      finding: """
        en Meta does not offer the connection with the app on the phone for numbers with this country \
        code.
        es Meta no ofrece la conexión con la app del teléfono para números con este código de país.
        pt a Meta não oferece a conexão com o app do celular para números com este código de país.
        """,
      orders: [
        .alternative: CustomerOrder(
          orders: [
            """
            en Tell us whether a number from another country would work for you, or whether you could \
            use this one in {provider} only, without the app on the phone.
            es Díganos si le serviría un número de otro país, o si podría usar este solo en {provider}, \
            sin la app del teléfono.
            pt Diga-nos se um número de outro país serviria para você, ou se poderia usar este só na \
            {provider}, sem o app do celular.
            """
          ]
        )
      ]
    ),
    ruledOutBy: [.isCoexistenceNode, .echoArrived, .finishedCoexistence],
    signs: [.moderate(.isFromSanctionedCountry), .weak(.isFromListedCountry)],
    onlyForCoexistence: true,
    doNot: [
      .noAttempt(
        "Start a clean-up or retry: the country code stays the same.",
        Localised(
          "Do not try again with this number: it would fail in the same way.",
          es: "No haga otro intento con este número: fallaría de la misma manera.",
          pt: "Não tente de novo com este número: falharia da mesma forma."
        )
      ).beside(.alternative, .ask),
      .ours("Name a day on which the country will be open."),
    ],
    notToBeConfusedWith: "an account without enough activity, which time can change",
    escalateWhen: "Meta's current page lists the country as open and the answer stays.",
    sources: [.metaSignupErrors, .metaCoexistence, .metaSupport]
  )
}
