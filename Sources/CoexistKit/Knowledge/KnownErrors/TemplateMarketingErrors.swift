extension KnownError {
  /// Templates: marketing messages and insights.
  static let templateMarketing = Family(
    source: .metaErrorCodes,
    owner: .developer,
    cause: .settles(.templateProblem)
  ) {
    Row(
      code: 131_063,
      title: "Marketing messages are switched off for the ordinary endpoint",
      meaning: "A setting of the WhatsApp account sends marketing to another product.",
      next: "Change the setting or use the endpoint for marketing messages."
    )
    Row(
      code: 131_064,
      title: "A limit follows from wrongly classified templates",
      meaning: "Meta limits an account whose templates carry the wrong category.",
      details: """
        Message failed to send because this account has reached its messaging limit due to \
        template classification violations. This applies to both template messages and direct send \
        messages.
        """,
      retry: .afterWait,
      next: "Correct the categories of the templates.",
      owner: .metaAdmin,
      place: .templates
    )
    Row(
      code: 134_100,
      title: "This endpoint takes marketing messages only",
      meaning: "Messages of another category have to go the ordinary way.",
      headline: "Only marketing messages supported",
      next: "Send the message through the ordinary endpoint."
    )
    Row(
      code: 134_101,
      title: "The template is not ready yet for marketing messages",
      meaning: "Meta copies a new template to this product first.",
      headline: "Your template is still syncing",
      retry: .afterWait,
      wait: 10,
      next: "Wait ten minutes and send the message again."
    )
    Row(
      code: 134_102,
      title: "The template cannot be used for marketing messages",
      meaning: "The copy of the template in this product is not usable.",
      headline: "Template unavailable for use",
      next: "Use another template or send it through the ordinary endpoint."
    )
    Row(
      code: 200_005,
      title: "There are no insights for the template",
      meaning: "The figures of templates are not at hand. Messages are not affected.",
      headline: "Template insights unavailable",
      next: "Do without the figures for now."
    )
    Row(
      code: 200_006,
      title: "Template insights cannot be switched off",
      meaning: "Once they are on they stay on. Messages are not affected.",
      headline: "Cannot disable template insights",
      next: "Leave the setting as it is."
    )
    Row(
      code: 200_007,
      title: "Template insights are not switched on",
      meaning: "The figures have to be allowed once for the account.",
      headline: "Template Insights not enabled",
      next: "Switch the insights on in WhatsApp Manager.",
      owner: .metaAdmin,
      place: .templates
    )
  }
}
