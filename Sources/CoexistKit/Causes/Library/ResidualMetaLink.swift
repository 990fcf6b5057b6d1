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
      finding: Localised(
        "no earlier link can be seen any more, and Meta still treats the number as taken.",
        es: "ya no se ve ningún vínculo anterior, y aun así Meta trata el número como ocupado.",
        pt: """
          já não aparece nenhum vínculo anterior, e mesmo assim a Meta trata o número como \
          ocupado.
          """
      )
    ),
    signs: [.strong(.isBack)],
    requires: [.everyVisibleLinkGone, .cleanRetryFailed],
    doNot: [
      DoNot("Retry: another attempt will not tell anything new.")
        .beside(.escalate, .ask, .wait, .cleanUp)
    ],
    notToBeConfusedWith: "a link that nobody has looked for yet",
    escalateWhen: "at once, with phone_number_id, waba_id, the exact text and the screenshots.",
    sources: [.kapsoTroubleshooting, .kapsoGuide],
    examples: [
      .fires(
        .likely,
        when: "everything was seen clean and the error is back",
        #"""
        {"captured_at":"2026-11-20T12:00:00Z","error":{"code":2655093},
         "identifiers":{"business_id":"11"},
         "signup":{"attempts_since_cleanup":1,"last_attempt_at":"2026-11-20T11:30:00Z"},
         "observations":{
           "app_business_platform":{"value":[],"by":"screenshot","at":"2026-11-20T11:40:00Z"},
           "partners_tab":{"value":[],"by":"screenshot","at":"2026-11-20T11:41:00Z"},
           "owner_portfolio":{"value":null,"by":"api","at":"2026-11-20T11:42:00Z"},
           "other_portfolios":{"value":[],"by":"agent","at":"2026-11-20T11:43:00Z"}},
         "steps_done":[{"step":"disconnect-provider","at":"2026-11-20T09:00:00Z",
                        "evidence":"screenshot"}]}
        """#
      ),
      .silent(when: "nobody has looked anywhere", #"{"error":{"code":2655093}}"#),
    ]
  )
}
