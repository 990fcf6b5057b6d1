extension Cause {
  /// Meta keeps a link that nobody can see any more.
  static let residualMetaLink = Cause(
    id: .residualMetaLink,
    group: .ownership,
    title: "Meta keeps a hidden link to a past partner",
    explanation: """
      In some cases Meta treats a number as taken although every visible link is gone. Nothing \
      proves it; it is what is left when the app, the Partners tab and the portfolios were seen \
      clean, the wait was observed and one attempt failed. Then support has to ask Meta.
      """,
    step: .escalate,
    remedy: Remedy(
      kind: .escalate,
      owner: .provider,
      place: .providerSupport,
      instruction: "Send the support bundle to {provider}; nobody retries meanwhile.",
      doneWhen: "{provider} reports what Meta released."
    ),
    letter: CauseLetter(
      finding: """
        en no earlier link can be seen any more, and Meta still treats the number as taken.
        es ya no se ve ningún vínculo anterior, y aun así Meta trata el número como ocupado.
        pt já não aparece nenhum vínculo anterior, e mesmo assim a Meta trata o número como \
        ocupado.
        """
    ),
    signs: [.strong(.isBack)],
    requires: [.everyVisibleLinkGone, .cleanRetryFailed],
    doNot: [
      .noAttempt("Retry: another attempt will not tell anything new.", .notYet)
        .beside(.escalate, .ask, .wait, .cleanUp)
    ],
    notToBeConfusedWith: "a link that nobody has looked for yet",
    escalateWhen: "at once, with phone_number_id, waba_id, the exact text and the screenshots.",
    sources: [.kapsoTroubleshooting, .kapsoGuide]
  )
}
