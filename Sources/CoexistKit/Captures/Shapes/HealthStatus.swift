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
    needs: ["health_status", "can_send_message"],
    looks: { ($0["health_status"] ?? $0)["entities"]?.kind == .array },
    read: { value, extractor in
      extractor.readHealthEntities(value["health_status"] ?? value)
      extractor.scanParts(of: value, except: ["health_status", "entities"])
    }
  )

  /// One entity of a health status, without the list around it.
  static let healthEntity = Shape(
    id: "health-entity",
    title: "entity of a Meta health status",
    foundAt: "one item of the entities[] of a health status",
    example: #"{"entity_type":"WABA","id":"102290129340398","can_send_message":"BLOCKED"}"#,
    needs: ["entity_type"],
    looks: { $0.holds("can_send_message") },
    read: { value, extractor in extractor.readHealthEntity(value, time: nil) }
  )
}

extension FactExtractor {
  /// Meta's overall value can be wrong (its own example is): only the entities count.
  mutating func readHealthEntities(_ health: JSONCursor, time: Instant? = nil) {
    for entity in health.items("entities") { readHealthEntity(entity, time: time) }
  }

  fileprivate mutating func readHealthEntity(_ entity: JSONCursor, time: Instant?) {
    let kind = entity["entity_type"]?.words
    if let id = entity["id"], let key = entity.entityKey {
      identify(key, id.identifier, at: id, time: time)
    }
    fact(.canSend, in: entity["can_send_message"], time: time, subject: kind)
    for info in entity.items("additional_info") {
      fact(.healthInfo, info.wordValue, at: info, time: time, subject: kind)
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
