extension KnownError {
  /// Signup window: verification of the business and of the provider.
  static let signupVerification = Family(source: .metaSignupErrors, owner: .metaAdmin) {
    Row(
      code: 2_494_143,
      title: "Another partner has already started to verify this business",
      meaning: """
        Only one partner may lead the verification of a business. It shows an earlier relation \
        with a partner, not that the number is still attached.
        """,
      message: """
        This business has started or attempted Partner-led business verification with another \
        partner already. Currently, we do not support multiple partners performing Partner-led \
        business verification for the same client business. The client business can either \
        continue Partner-led business verification with the existing partner, or apply for Meta \
        Business Verification instead.
        """,
      next: "Let the earlier partner finish the verification or apply for it directly at Meta.",
      place: .verification,
      cause: .strong(.businessNotVerified),
      letter: .verifiedByAnother
    )
    Row(
      code: 2_494_030,
      title: "The verification of the business has to finish first",
      meaning: "Meta will not create a WhatsApp account while this verification is under way.",
      message: """
        Your business verification is in progress and must be completed before you can create a \
        WhatsApp Business Account. Go to Meta Business Suite > Security Center > Business \
        Verification to check the status.
        """,
      next: """
        Look up the state of the verification and hand in what Meta still wants, then start the \
        signup again.
        """,
      place: .verification,
      cause: .settles(.businessNotVerified)
    )
    Row(
      code: 2_494_091,
      title: "The provider itself is not verified at Meta",
      meaning: """
        Meta checks the company that receives the share. Nothing on the customer's side can repair \
        this.
        """,
      message: """
        Before you can share a WhatsApp Business Account, Business Solution Provider has to \
        complete Business Verification.
        """,
      category: .verification,
      retry: .no,
      next: "Report the error to the provider, who has to complete its own verification.",
      owner: .provider,
      cause: .settles(.providerAppNotApproved)
    )
    Row(
      code: 2_655_111,
      title: "The provider's app has no advanced access to WhatsApp",
      meaning: """
        The popup says that the partner's app lacks the permissions for messaging and management. \
        The wording was seen only in translation.
        """,
      next: "Report the error to the provider, who needs advanced access for its Meta app.",
      owner: .provider,
      cause: .strong(.providerAppNotApproved),
      certainty: .medium,
      source: .fieldReports
    )
  }
}
