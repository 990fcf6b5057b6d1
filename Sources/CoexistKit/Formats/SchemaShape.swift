import JSONText

/// What a JSON value may look like; printed as a JSON Schema of the draft 2020-12.
indirect enum SchemaShape: Sendable {
  case any
  case text
  case integer
  /// A whole number that is not below this.
  case count(from: Int)
  case flag
  case null
  /// Text in which a regular expression is found.
  case matching(String)
  /// One word of a closed list.
  case words([String])
  case list(SchemaShape)
  /// A list that is not empty.
  case someOf(SchemaShape)
  case object([Member], isOpen: Bool)
  /// An object with any keys whose values look alike.
  case map(SchemaShape)
  case either([SchemaShape])

  /// A member of an object.
  struct Member: Sendable {
    let key: String
    let shape: SchemaShape
    var note: String?
    var isRequired = false
  }

  /// A value that may be null.
  static func optional(_ shape: SchemaShape) -> SchemaShape { .either([shape, .null]) }

  /// One of these, or a list of some.
  static func oneOrMore(_ shape: SchemaShape) -> SchemaShape { .either([shape, .someOf(shape)]) }
}

extension SchemaShape {
  /// The members of the schema.
  var members: JSONOutput.Members {
    switch self {
    case .any: return [:]
    case .text: return ["type": "string"]
    case .integer: return ["type": "integer"]
    case .count(let least): return ["type": "integer", "minimum": .integer(least)]
    case .flag: return ["type": "boolean"]
    case .null: return ["type": "null"]
    case .matching(let pattern): return ["type": "string", "pattern": .string(pattern)]
    case .words(let words): return ["enum": .array(words.map { .string($0) })]
    case .list(let shape): return ["type": "array", "items": shape.output]
    case .someOf(let shape):
      return ["type": "array", "items": shape.output, "minItems": 1]
    case .map(let shape): return ["type": "object", "additionalProperties": shape.output]
    case .either(let shapes): return ["anyOf": .array(shapes.map(\.output))]
    case .object(let fields, let isOpen):
      var members: JSONOutput.Members = [
        "type": "object",
        "properties": .object(Dictionary(fields.map { ($0.key, $0.output) }) { first, _ in first }),
      ]
      if !isOpen { members["additionalProperties"] = false }
      let required = fields.filter(\.isRequired).map(\.key)
      if !required.isEmpty { members["required"] = .array(required.map { .string($0) }) }
      return members
    }
  }

  var output: JSONOutput { .object(members) }
}

extension SchemaShape.Member {
  fileprivate var output: JSONOutput {
    var members = shape.members
    if let note { members["description"] = .string(note) }
    return .object(members)
  }
}
