import JSONText

/// A value that is written as JSON and told of by a schema; both follow from its type.
protocol JSONPrintable: SendableMetatype {
  /// What every such value looks like.
  static var shape: SchemaShape { get }
  var json: JSONOutput { get }
}

/// An object whose keys all stand in one table.
protocol JSONRow: JSONPrintable {
  static var fields: [JSONField<Self>] { get }
}

/// One word of a closed list.
protocol JSONWord: JSONPrintable, CaseIterable {
  var id: String { get }
}

/// A key of an object: what it means, what may stand there, and what does.
struct JSONField<Row>: Sendable {
  let key: String
  let meaning: String
  let shape: @Sendable () -> SchemaShape
  let value: @Sendable (Row) -> JSONOutput

  /// `shape` is for a value of which more is known than its type tells.
  init<Value: JSONPrintable>(
    _ key: String,
    _ meaning: String,
    as shape: @autoclosure @escaping @Sendable () -> SchemaShape = Value.shape,
    _ value: @escaping @Sendable (Row) -> Value
  ) {
    self.key = key
    self.meaning = meaning
    self.shape = shape
    self.value = { value($0).json }
  }

  /// The same field of an object that has such a row.
  func of<Whole>(_ row: @escaping @Sendable (Whole) -> Row) -> JSONField<Whole> {
    JSONField<Whole>(key, meaning, as: shape()) { value(row($0)) }
  }
}

extension JSONRow {
  /// Every key stands, and others may be added.
  static var shape: SchemaShape {
    .object(
      fields.map { .init(key: $0.key, shape: $0.shape(), note: $0.meaning, isRequired: true) },
      isOpen: true
    )
  }

  var json: JSONOutput {
    var members: JSONOutput.Members = [:]
    for field in Self.fields { members[field.key] = field.value(self) }
    return .object(members)
  }

  var text: String { json.text() }
}

extension JSONWord {
  static var shape: SchemaShape { .words(allCases.map(\.id)) }
  var json: JSONOutput { .string(id) }
}

extension JSONOutput: JSONPrintable {
  static var shape: SchemaShape { .any }
  var json: JSONOutput { self }
}

extension String: JSONPrintable {
  static var shape: SchemaShape { .text }
  var json: JSONOutput { .string(self) }
}

extension Int: JSONPrintable {
  static var shape: SchemaShape { .integer }
  var json: JSONOutput { .integer(self) }
}

extension Bool: JSONPrintable {
  static var shape: SchemaShape { .flag }
  var json: JSONOutput { .bool(self) }
}

extension Optional: JSONPrintable where Wrapped: JSONPrintable {
  static var shape: SchemaShape { .optional(Wrapped.shape) }
  var json: JSONOutput { self?.json ?? .null }
}

extension Array: JSONPrintable where Element: JSONPrintable {
  static var shape: SchemaShape { .list(Element.shape) }
  var json: JSONOutput { .array(map(\.json)) }
}
