extension Cause {
  /// Meta does not find the app account active enough yet.
  static let notEnoughActivity = Cause(
    id: .notEnoughActivity,
    group: .eligibility,
    title: "Meta does not find the app account active enough yet",
    explanation: """
      Meta decides by the activity of the WhatsApp Business account and publishes no threshold. It \
      is a matter of eligibility at Meta, not a state at {provider}: clean-up does not change it, \
      and repeated tries lead to a rate limit.
      """,
    remedy: Remedy(
      kind: .wait,
      owner: .nobody,
      also: [.customer, .meta],
      place: .phone,
      instruction: """
        Go on using the app as usual and let time pass; where it is urgent, offer a dedicated or \
        another number.
        """,
      doneWhen: "Meta accepts the number in one later attempt."
    ),
    ruledOutBy: [.flag(.numberInBusinessApp, is: false, "The number is not in the app at all.")],
    signs: [.strong(.symptom(.notEligibleMessage, sameAs: 3_441_045)), .weak(.isYoungAccount)],
    doNot: [
      "Retry day after day: Meta counts tries.",
      "Name a number of days after which it will work.",
      .touchConnection("Start a clean-up: no link is in the way."),
    ],
    notToBeConfusedWith: "a number that is not in the Business app at all",
    escalateWhen: "an old, active account is refused: ask {provider} to take it to Meta.",
    sources: [.kapsoGuide, .metaSignupErrors],
    examples: [
      .fires(.confirmed, when: "Meta says so", #"{"error":{"code":3441045}}"#),
      .silent(
        when: "the number is not in the app",
        #"{"error":{"code":3441045},"observations":{"number_in_business_app":false}}"#
      ),
    ]
  )
}
