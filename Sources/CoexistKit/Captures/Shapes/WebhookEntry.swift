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
    marks: ["changes"],
    fits: { $0["changes"]?.kind == .array && !$0.has("schema") },
    read: { value, recorder in recorder.readEntry(value) }
  )
}
