import JSONText

/// A key of a line of triage: what may stand there, and what does (contract, section 7).
struct TriageField: Sendable {
  let key: String
  let shape: SchemaShape
  /// Whether it stands also where there is nothing to say.
  let isAlways: Bool
  let value: @Sendable (TriageRow) -> JSONOutput

  private init<Value: JSONPrintable>(
    _ key: String,
    as shape: SchemaShape = Value.shape,
    isAlways: Bool = true,
    _ value: @escaping @Sendable (TriageRow) -> Value
  ) {
    self.key = key
    self.shape = shape
    self.isAlways = isAlways
    self.value = { value($0).json }
  }

  /// In the order in which they are written.
  static let all: [TriageField] = [
    TriageField("case", \.place),
    TriageField("verdict", \.verdict),
    TriageField("cause", as: .optional(.words(Cause.all.map(\.id.id))), \.cause?.id),
    TriageField("status", \.status),
    TriageField("next", \.next),
    TriageField("owner", \.owner),
    TriageField("codes", \.codes),
    TriageField("waba_id", \.wabaID),
    TriageField("phone_number_id", \.phoneNumberID),
    TriageField("warnings", as: .count(from: 0), \.warnings),
    TriageField("problem", as: .text, isAlways: false, \.problem?.id),
    TriageField("reason", as: .text, isAlways: false, \.problem?.reason),
    TriageField("unknown", isAlways: false, \.unknownWords),
  ]

  /// The cells of a table: all but the words, of which there may be any number.
  fileprivate static let columns = all.dropLast()

  /// The schema of a line; fields may be added.
  static var lineShape: SchemaShape {
    .object(
      all.map { .init(key: $0.key, shape: $0.shape, isRequired: $0.isAlways) },
      isOpen: true
    )
  }

  /// The first line of a table for spreadsheets.
  static let head = columns.map(\.key).joined(separator: ",") + "\r\n"
}

extension TriageRow {
  /// Appends it as one line of JSON.
  func appendJSON(to bytes: inout [UInt8]) {
    let members = TriageField.all.map { ($0, $0.value(self)) }.filter { field, value in
      field.isAlways || value != .null && value != .array([])
    }
    bytes += JSONOutput.line(ofMembers: members.map { ($0.key, $1) })
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Appends it as a line for spreadsheets, in which nothing is a formula.
  func appendCSV(to bytes: inout [UInt8]) {
    let cells = TriageField.columns.map { Escape.csv.apply(to: $0.value(self).cell) }
    bytes += cells.joined(separator: ",").utf8
    bytes += "\r\n".utf8
  }
}

extension JSONOutput {
  /// The words of a value that is neither an object nor a flag.
  fileprivate var cell: String {
    switch self {
    case .string(let text): text
    case .integer(let number): String(number)
    case .array(let values): values.map(\.cell).joined(separator: " ")
    case .null, .bool, .object: ""
    }
  }
}
