// A warning of Meta, which is no restriction yet.

extension Facts {
  /// Whether Meta has announced something, or reports a breach, and nothing shows that it has acted.
  var isOnlyWarned: Bool {
    let warnings: [Sign] = [.banIsAnnounced, .hasViolated, .alertIsActive]
    let measures: [Sign] = [
      .wasBanned, .restrictionRuns, .reviewFailed, .restrictionOfUnknownEnd, .wasCutOffByMeta,
    ]
    return errors(for: .accountRestricted).isEmpty
      && !(current(.phoneStatus)?.says(anyOf: ["BANNED", "RESTRICTED"]) ?? false)
      && warnings.contains { $0.answer(self).isYes } && !measures.contains { $0.answer(self).isYes }
  }
}

extension Remedy {
  /// A warning is answered before anything follows from it.
  static let answerTheWarning = Remedy(
    kind: .fix,
    owner: .metaAdmin,
    also: [.customer],
    place: .support,
    instruction: """
      Read the warning in Business Support Home and do what it asks, or request a review there: a \
      restriction can follow.
      """,
    doneWhen: "Business Support Home shows no warning any more."
  )
}

extension LetterDetail {
  static let onlyWarned = LetterDetail(
    finding: Localised(
      "Meta has sent a warning about your WhatsApp account, and a restriction can follow.",
      es: "Meta envió una advertencia sobre su cuenta de WhatsApp y puede seguir una restricción.",
      pt: "a Meta enviou um aviso sobre a sua conta do WhatsApp, e uma restrição pode vir depois."
    )
  )
}
