extension KnownError {
  /// Sentences without a number about the provider's app and about paying, seen in translation.
  static let windowApp: [KnownError] = [
    KnownError(
      name: "text/cannot-onboard-customers",
      title: "The provider cannot take in customers at the moment",
      meaning: """
        The sentence begins with the provider's name. Its app lacks advanced access, or its own \
        onboarding at Meta is not finished.
        """,
      category: .authPermission,
      next: "Report the words to the provider, who has to finish its own setup at Meta.",
      owner: .provider,
      indicates: .providerAppNotApproved,
      weight: .strong,
      certainty: .medium,
      source: .fieldReports
    ),
    KnownError(
      name: "text/app-not-active",
      title: "The provider's app is not active",
      meaning: "Its app at Meta is still in development, so nobody from outside gets in.",
      category: .authPermission,
      next: "Report the words to the provider, who has to make its app live.",
      owner: .provider,
      indicates: .providerAppNotApproved,
      weight: .strong,
      certainty: .medium,
      source: .fieldReports
    ),
    KnownError(
      name: "text/app-needs-permission",
      title: "The provider's app asks for no permission that Meta knows",
      meaning: """
        Seen in September 2026 where the app had no advanced access, or its sign-in lost the \
        configuration of the signup.
        """,
      category: .authPermission,
      next: "Report the words to the provider, who has to look at its app at Meta.",
      owner: .provider,
      indicates: .providerAppNotApproved,
      weight: .moderate,
      certainty: .low,
      source: .fieldReports
    ),
    KnownError(
      name: "text/payment-method-not-saved",
      title: "The payment method could not be saved",
      meaning: "It is saved in as many advertising accounts as Meta allows already.",
      category: .payment,
      next: "Choose another payment method.",
      owner: .metaAdmin,
      place: .billing,
      indicates: .paymentProblem,
      weight: .moderate,
      certainty: .medium,
      source: .fieldReports
    ),
  ]
}
