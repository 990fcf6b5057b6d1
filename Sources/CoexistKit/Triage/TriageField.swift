import JSONText

/// A key of a line of triage: what may stand there, and what does (contract, section 7).
struct TriageField: Sendable {
  let key: String
  let shape: SchemaShape
  /// Whether it stands also where there is nothing to say.
  var isAlways = true
  let value: @Sendable (TriageRow) -> Value

  enum Value {
    case text(String?)
    case texts([String])
    case number(Int)
    case numbers([Int])
  }

  /// In the order in which they are written.
  static let all: [TriageField] = [
    TriageField(key: "case", shape: .text) { .text($0.place) },
    TriageField(key: "verdict", shape: .words(Verdict.allCases.map(\.id))) { .text($0.verdict.id) },
    TriageField(key: "cause", shape: .optional(.words(Cause.all.map(\.id.id)))) {
      .text($0.cause?.id)
    },
    TriageField(key: "status", shape: .optional(.words(Status.allCases.map(\.id)))) {
      .text($0.status?.id)
    },
    TriageField(key: "next", shape: .words(NextKind.allCases.map(\.id))) { .text($0.next.id) },
    TriageField(key: "owner", shape: .words(Owner.allCases.map(\.id))) { .text($0.owner.id) },
    TriageField(key: "codes", shape: .list(.integer)) { .numbers($0.codes) },
    TriageField(key: "waba_id", shape: .optional(.text)) { .text($0.wabaID) },
    TriageField(key: "phone_number_id", shape: .optional(.text)) { .text($0.phoneNumberID) },
    TriageField(key: "warnings", shape: .count(from: 0)) { .number($0.warnings) },
    TriageField(key: "problem", shape: .text, isAlways: false) { .text($0.problem?.id) },
    TriageField(key: "reason", shape: .text, isAlways: false) { .text($0.problem?.reason) },
    TriageField(key: "unknown", shape: .list(.text), isAlways: false) { .texts($0.unknownWords) },
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
    var separator = UInt8(ascii: "{")
    for field in TriageField.all {
      let value = field.value(self)
      if !field.isAlways, value.isNothing { continue }
      bytes.append(separator)
      bytes.append(quoted: field.key)
      bytes.append(UInt8(ascii: ":"))
      value.append(to: &bytes)
      separator = UInt8(ascii: ",")
    }
    bytes += "}\n".utf8
  }

  /// Appends it as a line for spreadsheets, in which nothing is a formula.
  func appendCSV(to bytes: inout [UInt8]) {
    let cells = TriageField.columns.map { Escape.csv.apply(to: $0.value(self).cell) }
    bytes += cells.joined(separator: ",").utf8
    bytes += "\r\n".utf8
  }
}

extension TriageField.Value {
  fileprivate var isNothing: Bool {
    switch self {
    case .text(let text): text == nil
    case .texts(let texts): texts.isEmpty
    case .number, .numbers: false
    }
  }

  fileprivate var cell: String {
    switch self {
    case .text(let text): text ?? ""
    case .texts(let texts): texts.joined(separator: " ")
    case .number(let number): String(number)
    case .numbers(let numbers): numbers.map(String.init).joined(separator: " ")
    }
  }

  fileprivate func append(to bytes: inout [UInt8]) {
    switch self {
    case .text(nil): bytes += "null".utf8
    case .text(let text?): bytes.append(quoted: text)
    case .number(let number): bytes += String(number).utf8
    case .numbers(let numbers): Self.append(numbers.map { .number($0) }, to: &bytes)
    case .texts(let texts): Self.append(texts.map { .text($0) }, to: &bytes)
    }
  }

  private static func append(_ items: [Self], to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "["))
    for (place, item) in items.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      item.append(to: &bytes)
    }
    bytes.append(UInt8(ascii: "]"))
  }
}
