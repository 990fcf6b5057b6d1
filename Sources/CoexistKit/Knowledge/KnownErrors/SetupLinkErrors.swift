extension KnownError {
  /// Words that the provider's setup link puts into its return address.
  static let setupLinks = Family(
    source: .kapsoConnectionDetection,
    owner: .customer,
    cause: .settles(.signupInterrupted)
  ) {
    Row(
      name: "setup-link/facebook_auth_failed",
      title: "The Facebook login was not completed",
      meaning: "The customer closed the login or refused it.",
      told: "facebook_auth_failed",
      next: "Open the setup link again and finish the Facebook login as an admin.",
      letter: .loginNotFinished
    )
    Row(
      name: "setup-link/phone_verification_failed",
      title: "The number step of the signup failed",
      meaning:
        "In a coexistence link that is the pairing; the window showed a sentence that says more.",
      told: "phone_verification_failed",
      category: .wrongOnboardingPath,
      next: """
        Ask for the sentence in Meta's window and check that the WhatsApp Business App option was \
        taken.
        """,
      cause: .moderate(.signupInterrupted)
    )
    Row(
      name: "setup-link/waba_limit_reached",
      title: "The business may create no further WhatsApp account",
      meaning: "Earlier attempts have often left unused accounts behind.",
      told: "waba_limit_reached",
      next: "Reuse an account that exists or complete the business verification.",
      owner: .metaAdmin,
      place: .whatsappAccounts,
      cause: .settles(.assetLimitReached)
    )
    Row(
      name: "setup-link/token_exchange_failed",
      title: "The signup code could not be redeemed",
      meaning: "The code lives half a minute and works once.",
      told: "token_exchange_failed",
      category: .transient,
      retry: .afterFix,
      next: "Open the setup link again and report it to the provider if it comes back.",
      owner: .provider
    )
    Row(
      name: "setup-link/link_expired",
      title: "The setup link has expired",
      meaning: "Setup links end after thirty days.",
      told: "link_expired",
      category: .other,
      next: "Create a new setup link.",
      owner: .developer,
      letter: .linkOver
    )
    Row(
      name: "setup-link/already_used",
      title: "The setup link was used before",
      meaning: "A link serves one connection, and a newer link replaces an older one.",
      told: "already_used",
      category: .other,
      next: "Create a new setup link.",
      owner: .developer,
      letter: .linkOver
    )
  }
}
