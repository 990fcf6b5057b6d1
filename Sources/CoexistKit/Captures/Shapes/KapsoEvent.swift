import JSONText

extension Shape {
  /// The provider's note that a number came or went.
  static let kapsoEvent = Shape(
    id: "kapso-event",
    title: "provider's project webhook",
    foundAt: "the body the provider posts for whatsapp.phone_number.created",
    example: """
      {"phone_number_id":"123456789012345","project":{"id":"990e8400-e29b-41d4-a716-446655440004"},\
      "customer":{"id":"880e8400-e29b-41d4-a716-446655440003"}}
      """,
    needs: ["project"],
    looks: { $0.holds("phone_number_id") && $0["project"]?.kind == .object },
    read: { value, extractor in
      extractor.identify(["phone_number_id": .phoneNumberID], in: value)
    }
  )
}
