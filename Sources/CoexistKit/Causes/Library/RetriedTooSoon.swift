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
        en the last attempt came shortly after a change, before Meta had updated its data, so it may have failed for \
        that reason alone.
        es el último intento se hizo poco después de un cambio, antes de que Meta actualizara sus datos, y puede \
        haber fallado solo por eso.
        pt a última tentativa foi feita pouco depois de uma mudança, antes de a Meta atualizar os dados, e pode ter \
        falhado só por isso.
        """
    ),
    settledBy: [.triedBeforeSettled],
    notToBeConfusedWith: "a link that is still there: the same code comes back for both",
    escalateWhen: "one attempt after the wait fails with the same error.",
    sources: [.kapsoTroubleshooting, .metaSignupErrors]
  )
}
