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
        "a program used the wrong ID in a request to Meta.",
        es: "un sistema usó un ID equivocado en una solicitud a Meta.",
        pt: "um sistema usou o ID errado em uma solicitação à Meta."
      ),
      task: """
        en the ID{old-id} that the system uses has to be corrected (the account and the number each have their own) \
        and compared with the current one of the number{new-id}.
        es hay que corregir el ID{old-id} que usa el sistema (la cuenta y el número tienen cada uno el suyo) y \
        compararlo con el actual del número{new-id}.
        pt é preciso corrigir o ID{old-id} que o sistema usa (a conta e o número têm cada um o seu) e compará-lo com o \
        atual do número{new-id}.
        """,
      details: [
        .when(.oldIDStored) { $0.replacedNumber != nil },
        .when(.idRefused) { $0.refusedNumber != nil },
      ]
    ),
    signs: [
      .moderate(.objectIsOfAnotherKind),
      .weak(.newerIDIsKnown),
      .against(2, .told(.appAccountDeleted)),
    ],
    doNot: [
      .ours("Tell the customer that the number was deleted: the answer does not say so."),
      .touchConnection("Have the customer clean up anything: the call is wrong, not the number."),
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
      en Meta refused {request} that used an old ID; your number has a new one now. The number itself is \
      not at fault.
      es Meta rechazó {request} que usaba un ID anterior; su número ahora tiene otro. El número en sí no \
      es el problema.
      pt a Meta recusou {request} que usava um ID antigo; o seu número agora tem outro. O número em si não \
      é o problema.
      """,
    task: """
      en the ID{old-id} that the system uses has to be replaced by the current one of the number{new-id}.
      es hay que reemplazar el ID{old-id} que usa el sistema por el ID actual del número{new-id}.
      pt é preciso trocar o ID{old-id} que o sistema usa pelo ID atual do número{new-id}.
      """
  )

  fileprivate static let idRefused = LetterDetail(
    finding: """
      en Meta refused {request} that used the ID{old-id} of a number. That does not mean that the number \
      was deleted; most likely, the ID is not the current one.
      es Meta rechazó {request} que usaba el ID{old-id} de un número. Eso no significa que el número se \
      haya eliminado; es probable que ese ID no sea el actual.
      pt a Meta recusou {request} que usava o ID{old-id} de um número. Isso não quer dizer que o número \
      tenha sido excluído; é provável que esse ID não seja o atual.
      """
  )
}
