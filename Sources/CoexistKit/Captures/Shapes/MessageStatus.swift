import JSONText

extension Shape {
  /// One message or status with its errors, without the value around it.
  static let messageStatus = Shape(
    id: "message-status",
    title: "status of a message",
    foundAt: "the statuses[] of a messages webhook, or a database row of it",
    example: #"{"status":"failed","errors":[{"code":131042,"title":"Business eligibility"}]}"#,
    needs: ["errors"],
    looks: { value in
      value["errors"]?.kind == .array && (value["status"]?.kind == .string || value.holds("from"))
    },
    read: { value, extractor in extractor.readStatus(value) }
  )
}
