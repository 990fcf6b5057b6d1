extension Cause {
  /// The number or its WABA belongs to another business portfolio than the selected one.
  static let numberInAnotherPortfolio = Cause(
    id: .numberInAnotherPortfolio,
    group: .ownership,
    title: "The number belongs to another portfolio",
    explanation: """
      Meta ties a number to the portfolio that owns its WABA. The simplest explanation is a wrong \
      choice in the window; otherwise a former agency, an older company or a second portfolio of \
      the same people holds it. Check first: removing the account loses its templates.
      """,
    step: .checkPortfolio,
    remedy: Remedy(
      kind: .fix,
      owner: .metaAdmin,
      also: [.customer, .provider],
      place: .windowBeginning,
      instruction: """
        Choose the portfolio that owns the account in Meta's window; if it is not the customer's, \
        ask its admin to release the number.
        """,
      doneWhen: "The WhatsApp account is listed in Meta's window."
    ),
    letter: CauseLetter(
      finding: """
        en the number belongs to a different business portfolio at Meta than the one that was \
        chosen.
        es el número pertenece, en Meta, a un portfolio comercial distinto del que se eligió.
        pt o número pertence, na Meta, a um portfólio empresarial diferente do que foi escolhido.
        """,
      orders: [
        .fix: CustomerOrder(orders: [.releaseByItsOwner])
      ],
      details: [
        .when(.heldByProvider) { $0.isHeldByProvider },
        .when(.foundThere) { $0.holder?.name != nil && $0.isSeenInOnePortfolio },
      ]
    ),
    settledBy: [.ownerDiffers, .foundInOthers],
    ruledOutBy: [.foundNowhereElse, .removedSinceError],
    signs: [
      .strong(.symptom(.numberNotAssociatedMessage, sameAs: 3_441_041)),
      .moderate(.metaSays(2_655_093)),
      .moderate(.symptom(.partnerSharingMessage, sameAs: 2_655_093)),
      .moderate(.symptom(.wabaNotListed)),
      .moderate(.sameDigitsTwice),
      .weak(.notInOwnList),
      .against(4, .ownerIsSelected),
    ],
    doNot: [
      .said(
        "Remove a WABA before its ID was compared: its templates are lost.",
        DoNot.accountToCompare,
        as: .accountNotCompared
      )
    ],
    notToBeConfusedWith: "a partner's share, which leaves the owner as it is",
    escalateWhen: "nobody has access to the portfolio that holds the number.",
    sources: [.kapsoTroubleshooting, .kapsoGuide, .metaSignupErrors]
  )
}

extension Facts {
  /// Somebody looked, and found the number in one other portfolio.
  fileprivate var isSeenInOnePortfolio: Bool {
    let found = current(.otherPortfolios).flatMap { $0.provenance.settles ? $0 : nil }
    return isOwnerElsewhere || found.flatMap(portfolios(in:))?.count == 1
  }
}

extension Localised {
  /// Where the portfolio that holds the account is not theirs.
  static let releaseByItsOwner: Localised = """
    en If the business portfolio {holder} belongs to someone else, for example a former agency, stop \
    here: do not have anything removed yet, and tell us whose it is.
    es Si el portfolio comercial {holder} es de otra empresa, por ejemplo de una agencia con la que \
    trabajaba antes, no siga: no pida todavía que quiten nada y díganos de quién es.
    pt Se o portfólio empresarial {holder} for de outra empresa, por exemplo de uma agência com que \
    você trabalhava antes, pare aqui: não peça ainda que removam nada e diga-nos de quem é.
    """
}

/// Whose the portfolio is.
extension LetterDetail {
  fileprivate static let foundThere = LetterDetail(
    finding: """
      en the number is in the business portfolio {holder} at Meta, which is not the one that was chosen.
      es el número está, en Meta, en el portfolio comercial {holder}, que no es el que se eligió.
      pt o número está, na Meta, no portfólio empresarial {holder}, que não é o que foi escolhido.
      """
  )

  fileprivate static let heldByProvider = LetterDetail(
    finding: Localised(
      "the WhatsApp account is in {provider}'s own business portfolio at Meta.",
      es: "la cuenta de WhatsApp está en el portfolio comercial de {provider} en Meta.",
      pt: "a conta do WhatsApp está no portfólio empresarial da {provider} na Meta."
    )
  )
}
