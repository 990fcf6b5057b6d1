extension Cause {
  /// The number was never brought to the end of its onboarding.
  static let onboardingUnfinished = Cause(
    id: .onboardingUnfinished,
    group: .onboarding,
    title: "The onboarding was never finished",
    explanation: """
      A number that lives in the app alone, or a registration left pending, cannot send over the \
      Cloud API. An app number is never registered by a call: it is onboarded by the coexistence \
      signup, and a pending leftover of it blocks a new one.
      """,
    step: .retry,
    remedy: Remedy(
      kind: .retry,
      owner: .customer,
      also: [.provider],
      place: .providerConnect,
      instruction: """
        Finish or delete the registration if one is listed as pending, then run the coexistence \
        signup once from {provider} with {app-option}.
        """,
      doneWhen: "The number shows as connected, in the app and on the Cloud API."
    ),
    remedyFor: { facts in
      facts.wantsCoexistence
        ? nil : .startAsDedicated(after: "Finish or delete the pending registration, then ")
    },
    letter: CauseLetter(
      finding: Localised(
        "the connection of the number was started but not finished.",
        es: "la conexión del número se inició, pero no se terminó.",
        pt: "a conexão do número foi iniciada, mas não foi concluída."
      ),
      orders: [
        .retry: CustomerOrder(
          done: Localised(
            "The number shows as connected in {provider}.",
            es: "El número aparece como conectado en {provider}.",
            pt: "O número aparece como conectado na {provider}."
          )
        )
      ],
      task: Localised(
        "the request needs no change; the connection of the number has to be finished first.",
        es: "la solicitud no necesita cambios; primero hay que terminar la conexión del número.",
        pt: "a solicitação não precisa mudar; primeiro é preciso concluir a conexão do número."
      )
    ),
    settledBy: [
      .isPendingAtProvider, .numberIsPending,
      .flag(.registrationPending, is: true, "A registration of the number is pending."),
    ],
    ruledOutBy: [
      .isCoexistenceNode, .echoArrived, .isListedAsCoexistence,
      .word(.phoneStatus, isOneOf: ["CONNECTED"]) { _ in "The number's status is CONNECTED." },
    ],
    signs: [.moderate(.isAppOnlyNode)],
    doNot: [.registerByCall],
    notToBeConfusedWith: "a review that is pending at Meta, which only needs time",
    escalateWhen: "the signup ends with success and the number stays pending.",
    sources: [.kapsoConnectionHelp, .metaCoexistence, .metaErrorCodes]
  )
}
