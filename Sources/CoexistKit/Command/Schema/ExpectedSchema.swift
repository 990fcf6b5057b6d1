/// The schema of `expected.json`, from the forms of its keys.
enum ExpectedSchema {
  static let shape: SchemaShape = .object(
    ExpectationKey.allCases.map { key in
      SchemaShape.Member(key: key.id, shape: key.form?.shape ?? key.shape)
    },
    isOpen: false
  )
}

extension ExpectationKey {
  /// What a key looks like that demands nothing.
  fileprivate var shape: SchemaShape {
    switch self {
    case .schema: .words([Self.schemaWord])
    case .now: .matching("^[0-9]{4}-[0-9]{2}-[0-9]{2}")
    case .set: .map(.any)
    case .todo, .why: .matching(".")
    case .rows: .list(.text)
    default: .any
    }
  }
}
