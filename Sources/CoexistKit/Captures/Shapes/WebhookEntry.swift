import JSONText

extension Shape {
  /// One entry of a webhook.
  static let webhookEntry = Shape(
    id: "webhook-entry",
    title: "entry of a webhook",
    foundAt: "a webhook body without its envelope",
    example: """
      {"id":"102290129340398","changes":[{"field":"account_review_update",\
      "value":{"decision":"APPROVED"}}]}
      """,
    needs: ["changes"],
    looks: { $0["changes"]?.kind == .array },
    read: { value, extractor in extractor.readEntry(value) }
  )
}
