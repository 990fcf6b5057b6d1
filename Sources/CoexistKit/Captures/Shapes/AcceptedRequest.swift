import JSONText

extension Shape {
  /// What a request for the synchronisation gives back: accepted, not yet done.
  static let acceptedRequest = Shape(
    id: "accepted-request",
    title: "accepted synchronisation request",
    foundAt: "the answer of POST /{phone-number-id}/smb_app_data",
    example: #"{"messaging_product":"whatsapp","request_id":"SkVBQ0xGQjE"}"#,
    needs: ["request_id"],
    looks: { $0.holds("messaging_product") },
    read: { _, _ in }
  )
}
