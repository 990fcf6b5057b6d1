import JSONText

/// What a payload tells of, with its own words and times.
extension FactExtractor {
  /// Notes what a change of a webhook tells of: an event of the account, or messages by their type.
  mutating func noteEvents(of value: JSONCursor, field: String, posted: Instant?) {
    let before = facts.count.events
    let lists: [(list: StaticString, name: StaticString)] = [
      ("messages", "type"), ("message_echoes", "type"), ("statuses", "status"),
    ]
    for (list, name) in lists {
      for item in value.items(list) where item.kind == .object {
        note("\(list)", item[name], of: item, posted: nil)
      }
    }
    for chunk in value.items("history") {
      for message in chunk.items("threads").flatMap({ $0.items("messages") }) {
        note("history", message["type"], of: message, posted: nil)
      }
    }
    if let word = value["event"] ?? value["decision"] {
      note(field, word, of: value, posted: posted)
    } else if facts.count.events == before, !field.isEmpty {
      note(field, nil, of: value, posted: posted)
    }
  }

  /// Notes one event; `posted` is when Meta sent it.
  mutating func note(_ field: String, _ name: JSONCursor?, of holder: JSONCursor, posted: Instant?)
  {
    facts.add(
      Event(
        field: Untrusted(field.isEmpty ? "webhook" : field),
        name: name?.words,
        version: holder["version"]?.identifier,
        origin: origin(name ?? holder),
        times: [holder["timestamp"]?.instant, posted]
      )
    )
  }
}
