extension KnownError {
  /// Templates and flows: refusals while sending.
  static let templateSend = Family(
    source: .metaErrorCodes,
    owner: .developer,
    place: .templates,
    cause: .settles(.templateProblem)
  ) {
    Row(
      code: 132_000,
      title: "The number of template parameters is wrong",
      meaning: "The call gives more or fewer values than the template has places.",
      headline: "Template Param Count Mismatch",
      next: "Give as many values as the template has places."
    )
    Row(
      code: 132_001,
      title: "The template does not exist in this account and language",
      meaning: """
        After a new onboarding the account can be a fresh one, and a fresh account has no \
        templates.
        """,
      headline: "Template does not exist",
      next: "Check whether the WABA id has changed, and create the template there.",
      owner: .metaAdmin,
      letter: .newAccount
    )
    Row(
      code: 132_005,
      title: "The filled-in template is too long",
      meaning: "The text exceeds its limit once the values are in.",
      headline: "Template Hydrated Text Too Long",
      next: "Shorten the values."
    )
    Row(
      code: 132_007,
      title: "The template's content breaks a rule on characters",
      meaning: "Meta's check of the text has refused it.",
      headline: "Template Format Character Policy Violated",
      next: "Change the text as the decision on the template demands."
    )
    Row(
      code: 132_012,
      title: "A template value has the wrong form",
      meaning: "The template expects another kind of value at this place.",
      headline: "Template Parameter Format Mismatch",
      next: "Give the value in the form that the template defines."
    )
    Row(
      code: 132_015,
      title: "The template is paused",
      meaning: "Meta has paused it for low quality. The number itself works.",
      headline: "Template is Paused",
      next: "Improve the template or use another one.",
      owner: .metaAdmin
    )
    Row(
      code: 132_016,
      title: "The template is disabled for good",
      meaning: "It was paused too often for low quality. The number itself works.",
      headline: "Template is Disabled",
      next: "Write a new template.",
      owner: .metaAdmin
    )
    Row(
      code: 132_018,
      title: "The template call does not pass the check",
      meaning: "The details name what does not fit.",
      next: "Correct what the details name."
    )
    Row(
      code: 132_068,
      title: "The flow in the message is blocked",
      meaning: "Meta has blocked this flow; other messages go out.",
      headline: "Flow is blocked",
      next: "Repair the flow."
    )
    Row(
      code: 132_069,
      title: "The flow in the message is slowed down",
      meaning: "Meta limits how often this flow goes out.",
      headline: "Flow is throttled",
      next: "Repair the fault of the flow and send it less often meanwhile."
    )
  }
}
