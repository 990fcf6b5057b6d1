import JSONText

extension Shape {
  /// Meta's own health status of a number, WABA or template.
  static let healthStatus = Shape(
    id: "health-status",
    title: "Meta health status",
    foundAt: "GET /{phone-number-id or waba-id}?fields=health_status",
    example: """
      {"health_status":{"can_send_message":"AVAILABLE","entities":[{"entity_type":"WABA",\
      "id":"102290129340398","can_send_message":"AVAILABLE"}]},"id":"106540352242922"}
      """,
    marks: ["health_status", "can_send_message"],
    fits: { value in
      if value.has("error") || value.has("schema") { return false }
      if value.has("entity_type") { return value.has("can_send_message") }
      if value["health_status"]?["entities"]?.kind == .array {
        return !value.has("display_phone_number") && !value.has("verified_name")
          && !value.has("account_review_status") && !value.has("is_on_biz_app")
      }
      return value.has("can_send_message") && value["entities"]?.kind == .array
        && !value.has("checks")
    },
    read: { value, recorder in
      if value.has("entity_type") {
        recorder.readHealthEntity(value, time: nil)
      } else {
        recorder.readHealthEntities(value["health_status"] ?? value)
      }
    }
  )
}

extension Recorder {
  /// Meta's overall value can be wrong (its own example is): only the entities count.
  mutating func readHealthEntities(_ health: JSONCursor, time: Instant? = nil) {
    for entity in health.items("entities") { readHealthEntity(entity, time: time) }
  }

  fileprivate mutating func readHealthEntity(_ entity: JSONCursor, time: Instant?) {
    let kind = entity["entity_type"]?.words
    if let id = entity["id"], let key = entity.entityKey {
      identify(key, id.identifier, at: id, time: time)
    }
    if let send = entity["can_send_message"] {
      claim(.canSend, send.wordValue, at: send, time: time, subject: kind)
    }
    for info in entity.items("additional_info") {
      claim(.healthInfo, info.wordValue, at: info, time: time, subject: kind)
    }
    for error in entity.items("errors") where error.kind == .object {
      reportError(error, time: time)
    }
  }
}

extension JSONCursor {
  /// Which identifier the id of an entity is; templates have none of ours.
  var entityKey: IdentifierKey? {
    switch self["entity_type"]?.string {
    case "PHONE_NUMBER": .phoneNumberID
    case "WABA": .wabaID
    case "BUSINESS": .businessID
    case "APP": .appID
    default: nil
    }
  }
}
