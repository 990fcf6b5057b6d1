extension KnownError {
  /// Sentences without a number about the provider's app and about paying, seen in translation.
  static let windowApp = Family(source: .fieldReports, owner: .provider, certainty: .medium) {
    Row(
      name: "text/cannot-onboard-customers",
      title: "The provider cannot take in customers at the moment",
      meaning: """
        The sentence begins with the provider's name. Its app lacks advanced access, or its own \
        onboarding at Meta is not finished.
        """,
      next: "Report the words to the provider, who has to finish its own setup at Meta.",
      cause: .strong(.providerAppNotApproved)
    )
    Row(
      name: "text/app-not-active",
      title: "The provider's app is not active",
      meaning: "Its app at Meta is still in development, so nobody from outside gets in.",
      next: "Report the words to the provider, who has to make its app live.",
      cause: .strong(.providerAppNotApproved)
    )
    Row(
      name: "text/app-needs-permission",
      title: "The provider's app asks for no permission that Meta knows",
      meaning: """
        Seen in September 2026 where the app had no advanced access, or its sign-in lost the \
        configuration of the signup.
        """,
      next: "Report the words to the provider, who has to look at its app at Meta.",
      cause: .moderate(.providerAppNotApproved),
      certainty: .low
    )
    Row(
      name: "text/payment-method-not-saved",
      title: "The payment method could not be saved",
      meaning: "It is saved in as many advertising accounts as Meta allows already.",
      next: "Choose another payment method.",
      owner: .metaAdmin,
      place: .billing,
      cause: .moderate(.paymentProblem)
    )
  }
}
