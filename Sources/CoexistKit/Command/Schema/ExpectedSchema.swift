/// The schema of `expected.json`, key by key from its list of keys and their closed words.
enum ExpectedSchema {
  static let shape: SchemaShape = .object(
    ExpectationKey.allCases.map { SchemaShape.Member(key: $0.id, shape: $0.shape) },
    isOpen: false
  )
}

extension ExpectationKey {
  fileprivate var shape: SchemaShape {
    switch self {
    case .schema: .words([Self.schemaWord])
    case .verdict: Self.words(.verdicts)
    case .top: .either([Self.wordsOrNone(.causes), .list(Self.wordOrNone(.causes))])
    case .causes:
      .list(
        Self.object([
          ("id", .words(Vocabulary.causes.words), true), ("status", Self.words(.statuses), false),
        ])
      )
    case .seen, .not: Self.anyWords(.causes)
    case .next:
      Self.object([
        ("kind", Self.words(.kinds), false), ("step", Self.wordsOrNone(.steps), false),
        ("owner", Self.words(.owners), false),
      ])
    case .notNext: Self.anyWords(.kindsAndSteps)
    case .plan: Self.plan(Self.words(.states))
    case .planNot: Self.plan(Self.anyWords(.states))
    case .ask: Self.wordsOrNone(.facts)
    case .expected: Self.anyWords(.limitations)
    case .advice: Self.anyWords(.advice)
    case .ticket:
      Self.object([("ready", .flag, false), ("missing", Self.anyWords(.ticketFields), false)])
    case .identifiers, .notIdentifiers:
      Self.object(IdentifierKey.allCases.map { ($0.id, .oneOrMore(.matching(".")), false) })
    case .codes, .notCodes: .list(.integer)
    case .knownAs: Self.anyWords(.knownAs)
    case .errors:
      .list(
        Self.object(
          ExpectedError.Field.allCases.map {
            ($0.id, .optional($0.isNumber ? .integer : .text), false)
          }
        )
      )
    case .noticed, .notNoticed: Self.anyWords(.situations)
    case .notSay: .either([.matching("\\S"), .list(.matching("\\S"))])
    case .now: .matching("^[0-9]{4}-[0-9]{2}-[0-9]{2}")
    case .set: .map(.any)
    case .todo, .why: .matching(".")
    case .rows: .list(.text)
    }
  }

  private static func word(_ vocabulary: Vocabulary) -> SchemaShape { .words(vocabulary.words) }

  private static func wordOrNone(_ vocabulary: Vocabulary) -> SchemaShape {
    .optional(word(vocabulary))
  }

  /// One word, or some in a list.
  private static func words(_ vocabulary: Vocabulary) -> SchemaShape {
    .oneOrMore(word(vocabulary))
  }

  private static func wordsOrNone(_ vocabulary: Vocabulary) -> SchemaShape {
    .oneOrMore(wordOrNone(vocabulary))
  }

  /// One word, or a list of any length.
  private static func anyWords(_ vocabulary: Vocabulary) -> SchemaShape {
    .either([word(vocabulary), .list(word(vocabulary))])
  }

  private static func plan(_ states: SchemaShape) -> SchemaShape {
    object(CleanupStep.allCases.map { ($0.id, states, false) })
  }

  private static func object(_ members: [(String, SchemaShape, Bool)]) -> SchemaShape {
    .object(
      members.map { SchemaShape.Member(key: $0, shape: $1, isRequired: $2) },
      isOpen: false
    )
  }
}
