import JSONText

extension Shape {
  /// One change of a webhook.
  static let webhookChange = Shape(
    id: "webhook-change",
    title: "change of a webhook",
    foundAt: "an automation tool that hands on single changes",
    example: #"{"field":"account_update","value":{"event":"ACCOUNT_RECONNECTED"}}"#,
    needs: ["field"],
    looks: { $0["field"]?.kind == .string && $0["value"]?.kind == .object },
    read: { value, extractor in extractor.readChange(value, of: nil, time: nil) }
  )
}
