import JSONText

/// The schema of the case file, from the table of its fields.
///
/// It takes what the reader takes without a warning, in the table's own spelling; what the reader
/// warns of is an error here.
enum CaseSchema {
  static let shape: SchemaShape = .object(
    members(of: CaseField.all, requiring: "schema"),
    isOpen: false
  )

  private static func members(
    of fields: [CaseField],
    requiring key: String? = nil
  ) -> [SchemaShape.Member] {
    fields.map { field in
      SchemaShape.Member(
        key: field.key,
        shape: field.key == "observations" ? observations(field) : field.shape,
        note: field.meaning,
        isRequired: field.key == key
      )
    }
  }

  fileprivate static func object(_ fields: [CaseField]) -> SchemaShape {
    .object(members(of: fields), isOpen: false)
  }

  /// Each observation is a bare value, or one with who saw it and when.
  private static func observations(_ field: CaseField) -> SchemaShape {
    let members = field.children.map { child in
      let look: [SchemaShape.Member] = CaseFields.look.map { part in
        let shape = part.key == "value" ? child.shape : part.shape
        return SchemaShape.Member(
          key: part.key,
          shape: shape,
          note: part.meaning,
          isRequired: part.key == "value"
        )
      }
      return SchemaShape.Member(
        key: child.key,
        shape: .either([child.shape, .object(look, isOpen: false)]),
        note: child.meaning
      )
    }
    return .optional(.object(members, isOpen: false))
  }
}

extension CaseField {
  fileprivate var shape: SchemaShape {
    switch kind {
    case .fields: return key == "provider" ? .either([kind.shape, Self.words]) : kind.shape
    case .items(let fields):
      let object = CaseSchema.object(fields)
      switch key {
      case "steps_done": return .optional(.either([.list(object), object]))
      // A capture may be the payload itself.
      case "captures": return .optional(.oneOrList(.either([object, .any])))
      default: return .optional(.oneOrList(.either([object, Self.words])))
      }
    default: return key == "schema" || isClosed ? kind.bare : .optional(kind.bare)
    }
  }

  /// Whether a null says nothing here either.
  private var isClosed: Bool { ["step", "by", "evidence", "outcome", "shows"].contains(key) }

  /// Text with a letter or digit in it: `…` and `?` stand for what is to be filled in.
  fileprivate static let words: SchemaShape = .matching(
    "[0-9A-Za-z\\u00AA-\\u1FFF\\u2C00-\\uD7FF\\uF900-\\uFDFF]"
  )
}

extension SchemaShape {
  fileprivate static func oneOrList(_ shape: SchemaShape) -> SchemaShape {
    .either([shape, .list(shape)])
  }
}

extension CaseField.Kind {
  fileprivate var shape: SchemaShape { .optional(bare) }

  /// The shape without null.
  fileprivate var bare: SchemaShape {
    switch self {
    case .text: .either([CaseField.words, .integer])
    case .word(let words): .words(words)
    case .wordList(let words): .oneOrList(.words(words))
    case .flag: .flag
    case .number: .either([.count(from: 0), .matching("^[0-9]+$")])
    case .code: Shapes.code
    case .time: .either([.matching(Shapes.time), .count(from: 946_684_800)])
    case .identifier(.displayPhoneNumber): .matching("^[^A-Za-z<]*[0-9][^A-Za-z<]*$")
    case .identifier(.fbtraceID), .identifier(.sessionID), .identifier(.setupLinkID):
      .matching("^[A-Za-z0-9_.:=-]{4,80}$")
    case .identifier, .digits: .either([.matching("^[0-9]{1,25}$"), .count(from: 1)])
    case .country: .words(Country.codes.sorted())
    case .version: .matching("^[0-9]+(\\.[0-9]+)+")
    case .party: Shapes.party
    case .owner: Shapes.party
    case .parties: .oneOrList(Shapes.party)
    case .partyOrFlag: .either([.flag, .oneOrList(Shapes.party)])
    case .error: .oneOrList(.either([CaseField.words, .integer, Shapes.error]))
    case .window: .oneOrList(.either([CaseField.words, .integer, Shapes.error]))
    case .payload: .any
    case .notes: .oneOrList(.text)
    case .fields(let fields), .items(let fields): CaseSchema.object(fields)
    }
  }
}

/// The shapes that several kinds of fields share.
private enum Shapes {
  static let code: SchemaShape = .either([.integer, .matching("^[0-9]+$")])

  static let party: SchemaShape = .either([
    CaseField.words, .integer,
    .object(
      [
        SchemaShape.Member(key: "name", shape: .optional(CaseField.words)),
        SchemaShape.Member(
          key: "id",
          shape: .optional(.either([.integer, .matching("^[0-9]+$")]))
        ),
      ],
      isOpen: false
    ),
  ])

  /// Whatever was pasted; a number of Meta's is one wherever it stands alone.
  static let error: SchemaShape = .object(
    ["code", "error_subcode"].map {
      SchemaShape.Member(key: $0, shape: .optional(.either([code, .matching("^[A-Za-z]")])))
    },
    isOpen: true
  )

  static let time =
    "^[0-9]{4}-[0-9]{2}-[0-9]{2}"
    + "([Tt ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)? ?([Zz]|UTC|[+-][0-9]{2}:?([0-9]{2})?)?)?$"
}
