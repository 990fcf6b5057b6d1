extension Cause {
  /// A call was made with an id that Graph does not know, or not for this token.
  static let wrongIdentifier = Cause(
    id: .wrongIdentifier,
    group: .providerSide,
    title: "The call uses the wrong ID",
    explanation: """
      Graph answers the same for an id that is mistyped, of another kind, out of date or out of \
      reach of the token. It proves no deletion. After a reconnection Meta often gives new ids; \
      the stored ones then have to be replaced.
      """,
    remedy: Remedy(
      kind: .provider,
      owner: .developer,
      also: [.provider],
      place: .phoneNumbersEdge,
      instruction: """
        List the numbers of the WABA with the same token and compare the id that the call used; \
        a WABA id is no phone_number_id.
        """,
      doneWhen: "The call with the listed id succeeds."
    ),
    remedyFor: { facts in facts.replacedNumber == nil ? nil : .newIDs },
    letter: CauseLetter(
      finding: Localised(
        "a program sent Meta an ID that does not fit the number.",
        es: "un programa le envió a Meta un ID que no corresponde al número.",
        pt: "um programa enviou à Meta um ID que não corresponde ao número."
      ),
      task: Localised(
        "it has to use the ID of the number{new-id}, which the list of the account's numbers shows.",
        es:
          "ese sistema debe usar el ID del número{new-id}, que aparece en la lista de números de la cuenta.",
        pt:
          "esse sistema precisa usar o ID do número{new-id}, que aparece na lista de números da conta."
      ),
      details: [.when(.oldIDStored) { $0.replacedNumber != nil }]
    ),
    signs: [
      .moderate(.objectIsOfAnotherKind),
      .weak(.newerIDIsKnown),
      .against(2, .told(.appAccountDeleted)),
    ],
    doNot: [
      "Tell the customer that the number was deleted: the answer does not say so.",
      .touchConnection("Have the customer clean up anything: the call is wrong, not the number.")
        .said(.connectionStays),
    ],
    notToBeConfusedWith: "a new waba_id after a reconnection, which is normal",
    escalateWhen: "the listed id with a token of both permissions is refused as well.",
    sources: [.metaGraphErrors, .graphPractice, .kapsoTroubleshooting]
  )
}

extension Remedy {
  fileprivate static let newIDs = Remedy(
    kind: .provider,
    owner: .provider,
    also: [.developer],
    place: .phoneNumbersEdge,
    instruction:
      "Replace the stored id: the onboarding gave new ones, and the old one is out of date.",
    doneWhen: "The call with the newest id succeeds."
  )
}

extension LetterDetail {
  fileprivate static let oldIDStored = LetterDetail(
    finding: """
      en Meta refused {request} because it used an old ID of your number, which has a new one now. The \
      number itself is not at fault.
      es Meta rechazó {request} porque usaba un ID anterior de su número, que ahora tiene otro. El número \
      en sí no es el problema.
      pt a Meta recusou {request} porque usava um ID antigo do seu número, que agora tem outro. O número \
      em si não é o problema.
      """
  )
}
