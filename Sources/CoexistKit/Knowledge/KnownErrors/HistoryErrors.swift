extension KnownError {
  /// History and contacts: what can be synchronised, and when.
  static let history = Family(
    source: .metaErrorCodes,
    retry: .no,
    owner: .provider,
    cause: .settles(.historySyncLimit)
  ) {
    Row(
      code: 2_593_107,
      title: "The synchronisation was requested before",
      meaning: """
        Contacts and history can each be asked for once per onboarding. Messages of today are not \
        affected.
        """,
      headline: "Synchronization Request limit exceeded",
      details: """
        You have exceeded the maximum number of times to call the synchronization api for this \
        phone number.
        """,
      next: "Accept the state of the history; only a new onboarding opens another chance."
    )
    Row(
      code: 2_593_108,
      title: "The synchronisation was requested too late",
      meaning: """
        Meta takes the request only during the first day after the onboarding. Messages of today \
        are not affected.
        """,
      headline: "Synchronization Request made outside of allowed time window",
      details: "Synchronization request can only be made within 24 hours of onboarding",
      next: "Accept the state of the history; only a new onboarding opens another chance."
    )
    Row(
      code: 2_593_109,
      title: "The customer chose not to share the chat history",
      meaning: "The choice is made in the phone app during the onboarding. Nothing is broken.",
      message: "History sync is turned off by the business from the WhatsApp Business App",
      headline: "History sync is turned off by the business from the WhatsApp Business App",
      details: "History sharing is turned off by the business",
      next: "Explain the choice to the customer; only a new onboarding asks again.",
      owner: .customer,
      letter: .historyDeclined,
      source: .metaCoexistence
    )
  }
}
