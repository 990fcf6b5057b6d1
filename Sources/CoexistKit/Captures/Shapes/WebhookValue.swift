import JSONText

extension Shape {
  /// The bare value of a change; n8n and others put the field beside it.
  static let webhookValue = Shape(
    id: "webhook-value",
    title: "value of a webhook change",
    foundAt: "a documentation example, n8n's WhatsApp trigger, a log of the value alone",
    example: """
      {"event":"PARTNER_REMOVED","waba_info":{"waba_id":"980198427658004"},\
      "disconnection_info":{"reason":"PRIMARY_INACTIVITY","initiated_by":"SYSTEM"}}
      """,
    needs: [
      "messaging_product", "metadata", "event", "decision", "alert_info",
      "max_phone_numbers_per_waba", "max_phone_numbers_per_business",
    ],
    looks: { $0.isMessagesValue || $0.isAccountValue },
    read: { value, extractor in
      extractor.readValue(value, field: value["field"]?.string ?? "", entryID: nil, time: nil)
    }
  )
}

extension JSONCursor {
  /// A value of the fields that carry messages.
  fileprivate var isMessagesValue: Bool {
    guard holds("messaging_product") || self["metadata"]?.holds("phone_number_id") ?? false else {
      return false
    }
    let lists: [StaticString] = ["statuses", "history", "state_sync", "message_echoes", "messages"]
    return lists.contains { holds($0) } || self["errors"]?.kind == .array
  }

  /// Whether the event has a name that Meta gives to those of an account.
  private var isOfAccount: Bool {
    ["ACCOUNT_", "PARTNER_"].contains { self["event"]?.string?.hasPrefix($0) ?? false }
  }

  /// A value of the fields about the account; an event's name alone is not enough.
  fileprivate var isAccountValue: Bool {
    if self["event"]?.kind == .string {
      let details: [StaticString] = [
        "waba_info", "ban_info", "restriction_info", "disconnection_info", "violation_info",
        "message_template_id", "partner_client_certification_info", "solution_id",
        "display_phone_number", "phone_number", "restrictions",
      ]
      return details.contains { holds($0) } || holds("waba_id") && isOfAccount
    }
    if self["decision"]?.kind == .string { return holds("requested_verified_name") }
    return holds("alert_info") || holds("max_phone_numbers_per_waba")
      || holds("max_phone_numbers_per_business")
  }
}
