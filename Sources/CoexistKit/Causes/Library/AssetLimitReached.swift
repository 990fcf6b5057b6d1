extension Cause {
  /// The business has as many accounts or numbers as Meta gives it.
  static let assetLimitReached = Cause(
    id: .assetLimitReached,
    group: .restriction,
    title: "The business has reached a limit of Meta's on accounts or numbers",
    explanation: """
      Meta gives a new portfolio only a few WhatsApp accounts and numbers, and a person only a few \
      portfolios. What is unused can go, or the business is verified and gets more.
      """,
    remedy: Remedy(
      kind: .fix,
      owner: .metaAdmin,
      also: [.customer],
      place: .whatsappAccounts,
      instruction: """
        Choose an existing WhatsApp account in the window, remove one that nobody uses, or verify \
        the business for a higher limit.
        """,
      doneWhen: "The window lets the signup go on."
    ),
    remedyFor: { facts in
      facts.rowRemedy(for: .assetLimitReached, doneWhen: "The window lets the signup go on.")
    },
    doNot: ["Remove an account before its id was compared with the live one."],
    notToBeConfusedWith: "a limit on how many messages may go out in a day",
    escalateWhen: "the lists show fewer accounts than the limit and Meta still refuses.",
    sources: [.metaSignupErrors, .kapsoConnectionDetection],
    examples: [
      .fires(.confirmed, when: "Meta says so", #"{"error":{"code":2494067}}"#),
      .silent(
        when: "the account shows as limited in what it sends",
        #"{"symptoms":["limited"]}"#
      ),
    ]
  )
}
