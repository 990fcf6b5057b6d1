import JSONText

extension Shape {
  /// What a request for the synchronisation gives back: accepted, not yet done.
  static let acceptedRequest = Shape(
    id: "accepted-request",
    title: "accepted synchronisation request",
    foundAt: "the answer of POST /{phone-number-id}/smb_app_data",
    example: #"{"messaging_product":"whatsapp","request_id":"SkVBQ0xGQjE"}"#,
    marks: ["request_id"],
    fits: { value in
      value.has("messaging_product") && value.has("request_id") && value.count <= 4
        && !value.has("error") && !value.has("errors") && !value.has("messages")
    },
    read: { _, _ in }
  )
}
