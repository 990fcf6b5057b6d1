extension KnownError {
  /// Messages: content, media and unsupported types.
  static let messageContent = Family(source: .metaErrorCodes, owner: .developer) {
    Row(
      code: 131_008,
      title: "The message call lacks a parameter",
      meaning: "The details name the part that is missing.",
      headline: "Required parameter is missing",
      next: "Add the parameter that the details name.",
      cause: .settles(.messageLevel)
    )
    Row(
      code: 131_009,
      title: "The message call has a wrong value",
      meaning:
        "The details name the value. A phone number id of another account is a frequent one.",
      headline: "Parameter value is not valid",
      details: "One or more parameter values are invalid.",
      next: "Correct the value that the details name.",
      cause: .settles(.messageLevel)
    )
    Row(
      code: 131_020,
      title: "The group in the call is wrong",
      meaning: "Groups are not open to coexistence numbers.",
      headline: "Bad Group",
      next: "Address single recipients.",
      cause: .settles(.messageLevel),
      source: .metaGroups
    )
    Row(
      code: 131_021,
      title: "Sender and recipient are the same number",
      meaning: "A business number cannot write to itself.",
      headline: "Recipient cannot be sender",
      next: "Test with another recipient.",
      cause: .settles(.messageLevel)
    )
    Row(
      code: 131_041,
      title: "Meta does not know the group",
      meaning: "Groups are not open to coexistence numbers.",
      headline: "Group unknown",
      next: "Address single recipients.",
      cause: .settles(.messageLevel),
      source: .metaGroups
    )
    Row(
      code: 131_215,
      title: "The number may not use groups",
      meaning:
        "Groups are not offered to coexistence numbers. The connection itself is not affected.",
      headline: "This phone number is not eligible to access Groups APIs",
      category: .elsewhere,
      retry: .no,
      next: "Address single recipients.",
      source: .metaGroups
    )
    Row(
      name: "131051/send",
      code: 131_051,
      title: "The type of the message is not supported for sending",
      meaning: "The API does not send messages of this type.",
      headline: "Unsupported message type",
      next: "Use a type that the API offers.",
      cause: .settles(.messageLevel)
    )
    Row(
      name: "131051/incoming",
      code: 131_051,
      title: "An incoming message has a type that the API does not deliver",
      meaning: "The content is in the phone app. Nothing is broken.",
      message: "Message type unknown",
      headline: "Message type unknown",
      details: "Message type is currently not supported.",
      told: "message type unknown|currently not supported|not currently supported",
      retry: .no,
      next: "Read the message in the phone app.",
      owner: .nobody,
      cause: .moderate(.messageLevel),
      source: .metaUnsupportedMessages
    )
    Row(
      code: 131_052,
      title: "Meta could not fetch the media of an incoming message",
      meaning: "It concerns one file of one message.",
      headline: "Media download error",
      retry: .no,
      next: "Ask the sender for the file once more.",
      owner: .customer,
      cause: .settles(.messageLevel)
    )
    Row(
      code: 131_053,
      title: "Meta could not take the media of this message",
      meaning: "The type, the size or the address of the file is not accepted.",
      headline: "Media upload error",
      next: "Check the type, the size and the address of the file.",
      cause: .settles(.messageLevel)
    )
    Row(
      code: 131_055,
      title: "This way of sending takes marketing templates only",
      meaning: "The message went to the endpoint of another product.",
      headline: "Method not allowed",
      details: "Only marketing template messages are supported",
      next: "Send the message through the ordinary endpoint.",
      cause: .settles(.messageLevel)
    )
    Row(
      code: 131_060,
      title: "The message can be read only in the phone app",
      meaning: """
        Expected with coexistence: a first contact or a linked device that the API does not \
        support. The content often follows under the same id.
        """,
      message: "This message is unavailable.",
      headline: "This message is unavailable.",
      details: "This message is currently unavailable.",
      retry: .no,
      next: "Look in the phone app and wait for the message with the same id.",
      owner: .nobody,
      cause: .moderate(.messageLevel),
      source: .metaCoexistence
    )
  }
}
