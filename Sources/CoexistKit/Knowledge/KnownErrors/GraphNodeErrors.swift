extension KnownError {
  /// Graph API: a field or list that the object asked for does not have tells its kind.
  static let graphNodes = Family(source: .graphPractice, owner: .developer, certainty: .medium) {
    Row(
      name: "100/another-node",
      code: 100,
      title: "The object that was asked is of another kind",
      meaning: """
        Templates, numbers and subscribed apps belong to a WABA, lists of accounts to a portfolio, \
        app, platform and display name to a phone number. The id in the call is another's.
        """,
      message: "(#100) Tried accessing nonexisting field (message_templates)",
      told: """
        nonexisting field (message_templates)|nonexisting field (phone_numbers)\
        |nonexisting field (subscribed_apps)|nonexisting field (assigned_users)\
        |nonexisting field (account_review_status)|nonexisting field (owner_business_info)\
        |nonexisting field (owned_whatsapp_business_accounts)\
        |nonexisting field (client_whatsapp_business_accounts)\
        |nonexisting field (display_phone_number)|nonexisting field (verified_name)\
        |nonexisting field (is_on_biz_app)|nonexisting field (platform_type)\
        |nonexisting field (whatsapp_business_profile)|nonexisting field (quality_rating)
        """,
      next: "Put the id of the kind into the call that the field belongs to, and repeat it.",
      cause: .strong(.wrongIdentifier)
    )
    Row(
      name: "100/no-field",
      code: 100,
      title: "The object that was asked has no such field",
      meaning: "The field is misspelt, or the id in the call is one of another kind.",
      told: "tried accessing nonexisting field",
      next: "Compare the field with the reference, and the id with the kind the field belongs to.",
      cause: .moderate(.wrongIdentifier)
    )
  }
}
