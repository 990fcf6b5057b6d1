extension Cause {
  /// A registration call met a two-step PIN or an old registration.
  static let registrationPIN = Cause(
    id: .registrationPIN,
    group: .lifeCycle,
    title: "A registration call met a PIN or an old registration",
    explanation: """
      The calls that register a number ask for its two-step PIN. A number of the app is never \
      registered by a call: pairing does that. For a dedicated number the PIN is the one that was \
      set before; an admin can turn it off at Meta, which takes a mail to confirm.
      """,
    remedy: Remedy(
      kind: .provider,
      owner: .provider,
      also: [.developer, .metaAdmin],
      place: .twoStepVerification,
      instruction: """
        Leave the registration call out: a number of the app is paired by the signup, not registered.
        """,
      doneWhen: "The signup ends without a registration call."
    ),
    remedyFor: { facts in facts.wantsCoexistence ? nil : .storedPIN },
    letter: CauseLetter(
      finding: Localised(
        "the number still has an old registration, which got in the way of a step on our side.",
        es: "el número todavía tiene un registro anterior, que impidió un paso de nuestro lado.",
        pt: "o número ainda tem um registro anterior, que impediu um passo do nosso lado."
      )
    ),
    signs: [
      .weak(
        .event(.pinEvent, isOneOf: ["PIN_CHANGED", "PIN_RESET_REQUEST", "PIN_RESET_SUCCESS"]) {
          "A webhook reports \($0, as: .word)."
        }
      )
    ],
    doNot: [
      "Guess the PIN: a few wrong ones lock the number.",
      .ofTheApp("Call /register or /deregister for a number of the app."),
    ],
    notToBeConfusedWith: "the code of the signup window, which is confirmed inside the app",
    escalateWhen: "nobody knows the PIN and the mail to turn it off does not come.",
    sources: [.metaRegistration, .metaErrorCodes],
    examples: [
      .fires(.confirmed, when: "the PIN does not fit", #"{"error":{"code":133005}}"#),
      .silent(
        when: "the sentence beside the number is another one's",
        #"{"error":{"code":133005,"message":"Phone number already exists in another WhatsApp Business Account"}}"#
      ),
    ]
  )
}

extension Remedy {
  fileprivate static let storedPIN = Remedy(
    kind: .provider,
    owner: .provider,
    also: [.developer, .metaAdmin],
    place: .twoStepVerification,
    instruction: "Use the PIN that was set for the number, or have an admin turn it off at Meta.",
    doneWhen: "One registration call succeeds."
  )
}
