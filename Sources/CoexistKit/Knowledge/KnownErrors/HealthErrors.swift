extension KnownError {
  /// Health status and calling.
  static let health = Family(source: .metaHealthStatus, owner: .nobody) {
    Row(
      name: "138000/family",
      code: 138_000,
      title: "A matter of calls, not of messages",
      meaning: "Calling is not part of coexistence, and these numbers do not touch messages.",
      category: .elsewhere,
      next: "Ignore it when judging the messages.",
      letter: .aboutCalls
    )
    Row(
      name: "2018000/family",
      code: 2_018_000,
      title: "A matter of Messenger or Instagram, not of WhatsApp",
      meaning: """
        The same app sends through the Messenger platform too, and this subcode is one of that \
        platform's own.
        """,
      category: .elsewhere,
      next: "Ignore it when judging the WhatsApp number.",
      letter: .aboutOtherProduct,
      certainty: .medium,
      source: .fieldReports
    )
    Row(
      code: 138_024,
      title: "Calls through SIP are not switched on",
      meaning: "The entry in the health status concerns calls only.",
      message: "WhatsApp Business calling cannot use SIP because it is not enabled",
      category: .elsewhere,
      next: "Ignore it when judging the messages.",
      letter: .aboutCalls
    )
    Row(
      code: 138_025,
      title: "The app has no SIP server for calls",
      meaning: "The entry in the health status concerns calls only.",
      message: """
        This app cannot use SIP for WhatsApp Business calling because it has not configured a SIP \
        server for this business phone number
        """,
      category: .elsewhere,
      next: "Ignore it when judging the messages.",
      letter: .aboutCalls
    )
    Row(
      code: 141_000,
      title: "The health check is blocked without a reason",
      meaning: "Meta names neither the entity's fault nor a remedy.",
      next: "Send the health status to the provider.",
      owner: .provider,
      certainty: .medium,
      source: .kapsoHealthReference
    )
    Row(
      code: 141_002,
      title: "A template is not approved",
      meaning:
        "Meta sends out approved templates only. Replies without a template are not affected.",
      message: "Message templates can only be sent out if they are approved.",
      next: "Edit the template or appeal the decision.",
      owner: .metaAdmin,
      place: .templates,
      cause: .settles(.templateProblem)
    )
    Row(
      code: 141_006,
      title: "The payment method stops conversations that the business starts",
      meaning: "Meta cannot charge the account. It is no fault of the connection.",
      message: """
        There is an error with the payment method. This will block business initiated \
        conversations.
        """,
      next: "Repair the payment method of the WhatsApp account.",
      owner: .metaAdmin,
      place: .billing,
      cause: .settles(.paymentProblem),
      source: .kapsoOpenAPI
    )
    Row(
      code: 141_010,
      title: "The business has not passed verification",
      meaning: "It limits the account but does not stop the onboarding or replies.",
      message: "The Business has not passed business verification",
      next: "Complete the business verification when higher limits are needed.",
      owner: .metaAdmin,
      place: .verification,
      cause: .strong(.businessNotVerified),
      certainty: .medium,
      source: .graphPractice
    )
  }
}
