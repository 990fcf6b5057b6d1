extension KnownError {
  /// Codes sent to a number: the path for dedicated numbers.
  static let codes = Family(
    source: .fieldReports,
    owner: .developer,
    cause: .moderate(.wrongOnboardingPath)
  ) {
    Row(
      code: 136_024,
      title: "Requesting a code for the number failed",
      meaning: """
        Codes sent to the number belong to the path for dedicated numbers. The same words can also \
        mean an account that is not approved yet.
        """,
      message: "Request code error",
      category: .registrationPIN,
      next: """
        Make sure whether coexistence is wanted and restart with the WhatsApp Business App option \
        if it is.
        """,
      owner: .customer,
      certainty: .medium
    )
    Row(
      code: 136_025,
      title: "Confirming a code for the number failed",
      meaning: """
        A code sent to the number was entered wrongly or too late. Pairing with the app does not \
        need it.
        """,
      message: "Verify code error",
      category: .registrationPIN,
      next: """
        Make sure whether coexistence is wanted and restart with the WhatsApp Business App option \
        if it is.
        """,
      owner: .customer,
      certainty: .medium
    )
    Row(
      name: "2388091/migration",
      code: 2_388_091,
      title: "Codes cannot be requested because the number is not in a migration",
      meaning: "The call serves the move of dedicated numbers between accounts only.",
      headline: """
        This phone number isn't eligible to receive/verify a registration code since it is not \
        being migrated.
        """,
      details: "Phone ownership verification APIs are not available for this use case.",
      told: "not being migrated|not available for this use case",
      next:
        "Leave the code calls out and use the coexistence signup for a number in the phone app.",
      source: .metaErrorCodes
    )
    Row(
      name: "2388093/migration",
      code: 2_388_093,
      title: "Codes cannot be confirmed because the number is not in a migration",
      meaning: "The call serves the move of dedicated numbers between accounts only.",
      headline: """
        This phone number isn't eligible to receive/verify a registration code since it is not \
        being migrated.
        """,
      details: "Phone ownership verification APIs are not available for this use case.",
      told: "not being migrated|not available for this use case",
      next:
        "Leave the code calls out and use the coexistence signup for a number in the phone app.",
      source: .metaErrorCodes
    )
    Row(
      code: 2_388_001,
      title: "Meta does not issue a certificate for the number",
      meaning: """
        One number with several texts: a live app account, a missing proof of ownership, or \
        two-step verification. Only the text tells which.
        """,
      category: .registrationPIN,
      next: "Read the sentence behind the number before anything is changed.",
      cause: .weak(.wrongOnboardingPath),
      certainty: .medium
    )
    Row(
      name: "2388001/existing-account",
      code: 2_388_001,
      title: "The number is live in the phone app and cannot take the dedicated path",
      meaning: """
        The call tries to register a number that a WhatsApp app uses. For coexistence the app \
        account has to stay.
        """,
      message: """
        This number is registered to an existing WhatsApp account. To use this number, disconnect \
        it from the existing account.
        """,
      headline: "Cannot Create Certificate",
      told: "registered to an existing whatsapp account|cannot create certificate",
      next: """
        Keep the number in the phone app and restart from the provider with the WhatsApp Business \
        App option.
        """,
      owner: .provider,
      certainty: .medium
    )
    Row(
      name: "2388001/confirm-ownership",
      code: 2_388_001,
      title: "The ownership of the number is not confirmed",
      meaning: "The step belongs to the move of dedicated numbers between accounts.",
      headline: "Please confirm ownership of this phone number.",
      details: """
        Certificate can be downloaded only after confirming ownership of a phone number that is \
        being migrated.
        """,
      told: "please confirm ownership of",
      category: .registrationPIN,
      next: "Make sure whether coexistence is wanted, and leave the migration if it is.",
      source: .metaErrorCodes2025
    )
    Row(
      name: "2388001/two-step",
      code: 2_388_001,
      title: "Two-step verification stands in the way of the migration",
      meaning: "A dedicated number moves only while this protection is off.",
      headline: "Please ensure two-step authentication is disabled.",
      details: "Two-step authentication must be disabled for this phone number.",
      told: "please ensure two-step authe",
      next: "Turn two-step verification off at the old place if the number is a dedicated one.",
      owner: .metaAdmin,
      place: .twoStepVerification,
      cause: .strong(.registrationPIN),
      source: .metaErrorCodes2025
    )
  }
}
