import JSONText

extension Shape {
  /// What a call that sends a message gives back: accepted, and under which id.
  ///
  /// Its `messages` are the ones sent, with an id and without a sender; no message has arrived.
  static let sendAnswer = Shape(
    id: "send-answer",
    title: "answer of a call that sends a message",
    foundAt: "the answer of POST /{phone-number-id}/messages",
    example: """
      {"messaging_product":"whatsapp","contacts":[{"input":"16505551234","wa_id":"16505551234"}],\
      "messages":[{"id":"wamid.A","message_status":"accepted"}]}
      """,
    needs: ["messages"],
    looks: { value in
      let sent = value.items("messages")
      return !sent.isEmpty && sent.allSatisfy(\.isReceipt)
        && (value.holds("messaging_product") || value.holds("contacts"))
    },
    read: { value, extractor in
      guard let sent = value["messages"] else { return }
      extractor.fact(.sendsWork, .flag(true), at: sent)
    }
  )
}

extension JSONCursor {
  /// An id for a message that was taken in, and nothing of the message itself.
  fileprivate var isReceipt: Bool {
    let others: [StaticString] = ["id", "message_status", "group_id"]
    return holds("id") && members.allSatisfy { member in others.contains(where: member.key.spells) }
  }
}
