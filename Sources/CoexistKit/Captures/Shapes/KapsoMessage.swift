import JSONText

extension Shape {
  /// The provider's webhook about one message.
  ///
  /// `conversation.phone_number` is the customer's own number, never an identifier of the case.
  static let kapsoMessage = Shape(
    id: "kapso-message",
    title: "provider's message webhook",
    foundAt: "the body the provider posts for whatsapp.message.failed and the like",
    example: """
      {"message":{"id":"wamid.A","timestamp":"1730093200","type":"text","kapso":{"direction":\
      "outbound","statuses":[{"status":"failed","errors":[{"code":131047,\
      "title":"Re-engagement message"}]}]}},"phone_number_id":"123456789012345"}
      """,
    needs: ["message"],
    looks: { $0.at("message", "kapso")?.kind == .object },
    read: { value, extractor in
      guard let message = value["message"], let kapso = message["kapso"] else { return }
      if let id = value["phone_number_id"] ?? value.at("conversation", "phone_number_id") {
        extractor.identify(.phoneNumberID, id.identifier, at: id)
      }
      let time = message["timestamp"]?.instant
      extractor.facts.happened(at: time)
      for status in kapso.items("statuses") where status.kind == .object {
        extractor.readStatus(status)
      }
      if kapso["direction"]?.equals("inbound") ?? false,
        !(kapso["origin"]?.equals("history_sync") ?? false)
      {
        extractor.fact(.inboundMessage, .flag(true), at: message, time: time)
      }
      // Written on the phone and seen by the provider: an echo.
      if let origin = kapso["origin"], origin.equals("business_app") {
        extractor.fact(.echo, .flag(true), at: origin, time: time)
      }
    }
  )
}
