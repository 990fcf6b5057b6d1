/// What of a JSON text is kept by a ``JSONFilter``.
public indirect enum Projection: Sendable {
  /// The value, whatever it is.
  case all
  /// The value, but of a string that cannot hold JSON, in clear or in base64, only the quotes.
  case payload
  /// Of an object these members; of anything else all.
  case members([(key: StaticString, value: Projection)])
  /// Of a list every element by one rule; of anything else all.
  case elements(Projection)
  /// Of a list the elements that are worth it, by one rule.
  case judged(Projection)

  var isMembers: Bool { if case .members = self { true } else { false } }
  var isJudged: Bool { if case .judged = self { true } else { false } }
  var isPayload: Bool { if case .payload = self { true } else { false } }
  var isList: Bool { element != nil }

  var element: Projection? {
    switch self {
    case .elements(let rule), .judged(let rule): rule
    case .all, .payload, .members: nil
    }
  }

  /// The rule of the member with this key as it stands in the text, or `nil` when it is left out.
  func member(_ key: [UInt8]) -> Projection? {
    guard case .members(let members) = self else { return nil }
    return members.first { name, _ in
      name.withUTF8Buffer { $0.elementsEqual(key) }
    }?.value
  }
}
