extension Cause {
  /// A partner that the business left still holds a share of its WABA.
  static let partnerStillListed = Cause(
    id: .partnerStillListed,
    group: .ownership,
    title: "A previous partner is still on the WABA",
    explanation: """
      A WABA is shared with a provider's portfolio as with a partner. Ending the contract, or \
      disconnecting in the app, does not end the sharing: someone with full control has to remove \
      the partner in the Partners tab.
      """,
    step: .removePartner,
    remedy: Remedy(
      kind: .cleanUp,
      owner: .metaAdmin,
      also: [.customer],
      place: .partnersTab,
      instruction: "Remove the old partner in the Partners tab; leave {provider} if it is listed.",
      doneWhen: "The Partners tab lists no partner but {provider} (screenshot)."
    ),
    letter: CauseLetter(
      finding: """
        en your WhatsApp account still lists {partner-seen} on its Partners tab at Meta.
        es en la pestaña Socios (Partners) de su cuenta de WhatsApp, en Meta, todavía aparece \
        {partner-seen}.
        pt na aba Parceiros (Partners) da sua conta do WhatsApp, na Meta, ainda aparece {partner-seen}.
        """,
      details: CauseDetail.looksAgain(.partnersTab, .listAtMeta) + [
        .when(.sharedWithSomebody) { facts in
          facts.errors.isEmpty && facts.current(.partnersTab) == nil
            && Sign.isSharedWithSomebody.answer(facts).isYes
        }
      ]
    ),
    settledBy: [.partnersTabListsAnother, .isSharedWithKnownStranger],
    ruledOutBy: [.partnersTabListsNobody, .isSharedWithNobody, .seenDone(.removePartner)],
    signs: [
      .strong(.sendsFailAfterMove),
      .strong(.foreignPartnerCameInstead),
      .moderate(.onlySendsAreDenied),
      .moderate(.metaSays(2_655_093)),
      .moderate(.symptom(.partnerSharingMessage, sameAs: 2_655_093)),
      .moderate(.metaSays(3_441_041)),
      .moderate(.symptom(.numberNotAssociatedMessage, sameAs: 3_441_041)),
      .moderate(.symptom(.wabaNotListed)),
      .moderate(.listedOnce(.partnersTab, in: "The Partners tab")),
      .moderate(.foreignPartnerAdded),
      .moderate(.actsOnBehalf),
      .moderate(.strangerHasAccess),
      .weak(.isSharedWithSomebody),
      .weak(.symptom(.echoesDuplicated)),
      .weak(.cameFromAnotherProvider),
    ],
    doNot: [
      .said(
        "Remove {provider}'s own share of the WABA.",
        Localised(
          "Leave {provider}'s access to the account as it is.",
          es: "No quite a {provider} de la cuenta.",
          pt: "Não remova a {provider} da conta."
        ),
        as: .ownShare
      )
    ],
    notToBeConfusedWith: "the app's Business platform list, which only the phone shows",
    escalateWhen: "Meta refuses to remove the partner, or nobody here may.",
    sources: [.kapsoTroubleshooting, .kapsoGuide, .metaSignupErrors, .metaAccountUpdate]
  )
}

extension LetterDetail {
  fileprivate static let sharedWithSomebody = LetterDetail(
    finding: """
      en Meta says that your WhatsApp account is shared with a partner: {provider} or an earlier provider.
      es según Meta, su cuenta de WhatsApp está compartida con un socio: {provider} o un proveedor anterior.
      pt segundo a Meta, a sua conta do WhatsApp está compartilhada com um parceiro: {provider} ou outro.
      """
  )
}
