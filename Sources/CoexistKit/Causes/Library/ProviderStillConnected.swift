extension Cause {
  /// An old provider is still linked inside the WhatsApp Business app.
  static let providerStillConnected = Cause(
    id: .providerStillConnected,
    group: .ownership,
    title: "A provider is still connected in the app on the phone",
    explanation: """
      The app keeps a link to the provider that connected it first. No API shows that link and no \
      clean-up elsewhere clears it: only the phone does. Customers often believe that it is gone \
      because the old contract has ended.
      """,
    step: .disconnectProvider,
    remedy: Remedy(
      kind: .cleanUp,
      owner: .customer,
      place: .businessPlatform,
      instruction: "Disconnect the old provider in the app on the phone.",
      doneWhen: "The Business platform list in the app is empty (screenshot)."
    ),
    letter: CauseLetter(
      finding: Localised(
        "in the app on your phone, the number is still linked to {provider-seen}.",
        es: "el número sigue vinculado, en la app del teléfono, a {provider-seen}.",
        pt: "o número ainda está vinculado, no app do celular, a {provider-seen}."
      ),
      details: CauseDetail.looksAgain(.appBusinessPlatform, .listInApp)
    ),
    settledBy: [.appListsAnother],
    ruledOutBy: [
      .appListsNobody, .seenDone(.disconnectProvider), .partnerLeftSinceError,
      .flag(.numberInBusinessApp, is: false, "The number is not in the app at all."),
    ],
    signs: [
      .strong(.symptom(.partnerSharingMessage, sameAs: 2_655_093)),
      .strong(.foreignPartnerCameInstead),
      .moderate(.metaSays(3_441_041)),
      .moderate(.symptom(.numberNotAssociatedMessage, sameAs: 3_441_041)),
      .moderate(.listedOnce(.appBusinessPlatform, in: "The app")),
      .weak(.metaSays(2_655_049, 2_494_028)),
      .weak(.symptom(.wabaNotListed)),
      .weak(.symptom(.echoesDuplicated)),
      .weak(.foreignPartnerAdded),
      .weak(.cameFromAnotherProvider),
    ],
    doNot: [
      .said(
        "Delete the WhatsApp account in the app, re-install the app or change the number.",
        Localised(
          "Keep the app installed, and do not change the account or the number in it.",
          es: "Deje la app instalada y no cambie la cuenta ni el número que usa en ella.",
          pt: "Deixe o app instalado e não mude a conta nem o número que usa nele."
        ),
        as: .appChange
      )
    ],
    notToBeConfusedWith: "the Partners tab at Meta, which is another link and another place",
    escalateWhen:
      "the list in the app is empty, the Partners tab too, and the error is back after a wait.",
    sources: [.kapsoTroubleshooting, .metaSignupErrors, .metaCoexistence]
  )
}
