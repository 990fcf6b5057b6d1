extension Cause {
  /// The chosen WABA belongs to Meta's marketing messages product.
  static let marketingMessagesWABA = Cause(
    id: .marketingMessagesWABA,
    group: .eligibility,
    title: "The chosen WABA is used for marketing messages",
    explanation: """
      A WABA that was signed up for Meta's marketing messages product cannot take a number of the \
      app. Another WABA of the same portfolio can, or a new one that Meta makes during the signup; \
      nothing has to be removed.
      """,
    remedy: Remedy(
      kind: .fix,
      owner: .customer,
      also: [.metaAdmin],
      place: .windowAccounts,
      instruction:
        "Choose another WhatsApp account in Meta's window, or let Meta create a new one.",
      doneWhen: "The window goes on behind the choice of the account."
    ),
    ruledOutBy: [.isCoexistenceNode, .finishedCoexistence],
    signs: [
      .weak(
        .word(.marketingMessages, isOneOf: ["ONBOARDED"], group: "marketing") { _ in
          "The WABA is signed up for marketing messages."
        }
      ),
      .weak(
        .event(.accountEvent, isOneOf: ["MM_LITE_TERMS_SIGNED"], group: "marketing") { _ in
          "The terms of marketing messages were accepted for the WABA."
        }
      ),
    ],
    onlyForCoexistence: true,
    doNot: ["Remove the WABA: campaigns run on it."],
    notToBeConfusedWith: "marketing templates, which any WABA may send",
    escalateWhen: "a new WABA is refused with the same answer.",
    sources: [.metaSignupErrors],
    examples: [
      .fires(.confirmed, when: "Meta says so", #"{"error":{"code":3441047}}"#),
      .silent(
        when: "only the product's status is known",
        #"{"id":"980198427658004","marketing_messages_lite_api_status":"ONBOARDED"}"#
      ),
    ]
  )
}
