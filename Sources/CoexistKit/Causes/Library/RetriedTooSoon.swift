extension Cause {
  /// The last attempt came before Meta could take in the clean-up.
  static let retriedTooSoon = Cause(
    id: .retriedTooSoon,
    group: .ownership,
    title: "The retry came too early: Meta had not updated yet",
    explanation: """
      After a link is removed Meta needs some minutes; 3441049 and 2655094 name a quarter of an \
      hour. An answer inside that time says nothing about who holds the number now.
      """,
    step: .wait,
    remedy: Remedy(
      kind: .wait,
      owner: .nobody,
      instruction: "Wait a few minutes after the last change, then try once.",
      doneWhen: "The earliest time is past."
    ),
    letter: CauseLetter(
      finding: """
        en the last attempt came before Meta had updated its data, so it does not tell us the \
        cause yet.
        es el último intento se hizo antes de que Meta registrara el cambio, así que todavía no \
        dice nada sobre la causa.
        pt a última tentativa foi feita antes de a Meta registrar a mudança, por isso ainda não \
        diz nada sobre a causa.
        """
    ),
    settledBy: [.triedBeforeSettled],
    notToBeConfusedWith: "a link that is still there: the same code comes back for both",
    escalateWhen: "one attempt after the wait fails with the same error.",
    sources: [.kapsoTroubleshooting, .metaSignupErrors]
  )
}
