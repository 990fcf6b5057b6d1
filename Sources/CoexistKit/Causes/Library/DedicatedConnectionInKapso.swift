extension Cause {
  /// The provider still runs the number as a dedicated Cloud API number.
  static let dedicatedConnectionInKapso = Cause(
    id: .dedicatedConnectionInKapso,
    group: .ownership,
    title: "The number is still a dedicated Cloud API number in {provider}",
    explanation: """
      A number that {provider} runs as dedicated is registered on the Cloud API alone. It cannot be \
      paired with the app until that registration is taken away at {provider}; this comes before \
      anything in the app or at Meta.
      """,
    step: .removeDedicatedNumber,
    remedy: Remedy(
      kind: .cleanUp,
      owner: .provider,
      also: [.customer],
      place: .providerNumbers,
      instruction: "Remove the dedicated number from {numbers-page} in {provider}.",
      doneWhen: "{provider} lists no dedicated number with these digits."
    ),
    letter: CauseLetter(
      finding: """
        en your number still has an earlier connection in {provider} that has to be removed before it can be connected \
        together with the app.
        es su número tiene todavía una conexión anterior en {provider} que hay que quitar antes de conectarlo junto con \
        la app.
        pt seu número ainda tem uma conexão anterior na {provider}, que precisa ser removida antes de conectá-lo junto \
        com o app.
        """
    ),
    settledBy: [
      .word(.kapsoConnection, isOneOf: ["dedicated"], question: .kapsoConnection) { _ in
        "The provider lists the number as dedicated."
      }
    ],
    ruledOutBy: [
      .word(.kapsoConnection, isOneOf: ["none", "coexistence"], question: .kapsoConnection) {
        "The provider lists no dedicated connection (\"\($0, as: .word)\")."
      },
      .isCoexistenceNode,
    ],
    // Somebody's API holds the number; whose, neither the node nor Meta's refusal says.
    signs: [.moderate(.isDedicatedNode), .weak(.isRegisteredSomewhere)],
    onlyForCoexistence: true,
    doNot: [.deletion],
    notToBeConfusedWith:
      "an old provider in the app: here it is {provider}'s own earlier connection that is in the way",
    escalateWhen: "{provider} cannot remove the number: send the phone_number_id and the waba_id.",
    sources: [.kapsoTroubleshooting, .kapsoGuide, .metaCoexistence]
  )
}

extension Sign {
  /// Of a number that is in the app the refusal says that the wrong path was taken.
  fileprivate static let isRegisteredSomewhere = Sign(
    id: "registered-somewhere",
    says: "Meta says that the number is registered already, and nobody saw it in the app",
    of: .facts(.numberInBusinessApp, and: .errors)
  ) { facts in
    facts.current(.numberInBusinessApp)?.flag == true
      ? .unknown : Sign.metaSays(3_441_030, 2_388_002, 2_388_012).answer(facts)
  }
}
