import JSONText

extension Shape {
  /// The provider's link that leads a customer through the signup.
  static let setupLink = Shape(
    id: "setup-link",
    title: "provider's setup link",
    foundAt: "GET /platform/v1/customers/{id}/setup_links",
    example: """
      {"id":"7f8a9b1c-2d3e-4f5a-6b7c-8d9e0f1a2b3c","status":"active",\
      "url":"https://app.kapso.ai/whatsapp/setup/aBc","allowed_connection_types":["coexistence"]}
      """,
    needs: ["allowed_connection_types", "success_redirect_url"],
    read: { value, extractor in
      extractor.identify(["id": .setupLinkID], in: value)
      if let types = value["allowed_connection_types"] {
        extractor.fact(.allowedConnectionTypes, types.partyList, at: types)
      }
      extractor.fact(.setupLinkStatus, in: value["status"])
    }
  )
}
