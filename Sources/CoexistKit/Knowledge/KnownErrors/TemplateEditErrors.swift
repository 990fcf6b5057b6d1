extension KnownError {
  /// Templates: refusals while writing them.
  static let templateEdit = Family(
    source: .metaErrorCodes,
    owner: .developer,
    place: .templates,
    cause: .settles(.templateProblem)
  ) {
    Row(
      code: 2_388_019,
      title: "The account has its full number of templates",
      meaning: "Meta takes no further template. The connection is not affected.",
      headline: "Message Template Limit Exceeded",
      next: "Delete templates that nobody uses."
    )
    Row(
      code: 2_388_023,
      title: "The template's name is taken in this language",
      meaning: "It exists already or is being deleted, which keeps the name reserved for a while.",
      next: "Choose another name.",
      certainty: .medium,
      source: .graphPractice
    )
    Row(
      code: 2_388_039,
      title: "The state of the template cannot be changed",
      meaning: "The wanted change does not fit the state the template is in.",
      next: "Read the present state of the template first."
    )
    Row(
      code: 2_388_040,
      title: "A part of the template is too long",
      meaning: "One of its parts exceeds the limit of characters.",
      headline: "Character limit exceeded",
      next: "Shorten the part that the answer names."
    )
    Row(
      code: 2_388_047,
      title: "The header of the template is malformed",
      meaning: "Meta does not accept the header as it stands.",
      headline: "Message header format is incorrect",
      next: "Write the header as the reference shows it."
    )
    Row(
      code: 2_388_072,
      title: "The body of the template is malformed",
      meaning: "Meta does not accept the body as it stands.",
      headline: "Message body format is incorrect",
      next: "Write the body as the reference shows it."
    )
    Row(
      code: 2_388_073,
      title: "The footer of the template is malformed",
      meaning: "Meta does not accept the footer as it stands.",
      headline: "Message footer format is incorrect",
      next: "Write the footer as the reference shows it."
    )
    Row(
      code: 2_388_293,
      title: "The template has too many places for its words",
      meaning: "Meta wants more fixed text around the values.",
      headline: "Parameters words ratio exceeds limit",
      next: "Add text or drop a value."
    )
    Row(
      code: 2_388_299,
      title: "The template begins or ends with a value",
      meaning: "Meta wants fixed text on both ends.",
      headline: "Leading or trailing parameters not allowed",
      next: "Put text before the first and after the last value."
    )
  }
}
