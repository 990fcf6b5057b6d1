import JSONText

/// What an expectation says of one error of the report: some of its fields, all of them exactly.
struct ExpectedError: Sendable {
  /// The fields of an error that can be named, by the keys of the report.
  enum Field: String, Named {
    case code
    case subcode
    case message
    case quote
    case fbtraceID = "fbtrace_id"

    /// Whether it holds a whole number, and else text.
    var isNumber: Bool { self == .code || self == .subcode }
  }

  /// The values by their fields, in the order of ``Field``; `null` demands that there is none.
  let fields: [(field: Field, value: JSONOutput)]

  func isMet(by row: Report.ErrorRow) -> Bool { matches(row) == fields.count }

  /// How many of the fields are as they should be.
  func matches(_ row: Report.ErrorRow) -> Int {
    fields.reduce(0) { $0 + ($1.value == row.value(of: $1.field) ? 1 : 0) }
  }

  /// The same fields as a row has them.
  func asIn(_ row: Report.ErrorRow) -> ExpectedError {
    ExpectedError(fields: fields.map { ($0.field, row.value(of: $0.field)) })
  }

  /// `code 190, message "Session has expired"`.
  var words: String {
    fields.map { "\($0.field.id) \($0.value.line())" }.joined(separator: ", ")
  }

  /// As it is written into an expectation.
  var output: JSONOutput {
    .object(Dictionary(fields.map { ($0.field.id, $0.value) }) { first, _ in first })
  }
}

extension Report.ErrorRow {
  fileprivate func value(of field: ExpectedError.Field) -> JSONOutput {
    func text(_ text: Safe?) -> JSONOutput { text.map { .string($0) } ?? .null }
    return switch field {
    case .code: code.map { .integer($0) } ?? .null
    case .subcode: subcode.map { .integer($0) } ?? .null
    case .message: text(message)
    case .quote: text(quote)
    case .fbtraceID: text(fbtraceID)
    }
  }
}

extension ExpectationForm {
  /// An object of some fields of an error, all of which one error of the report must have.
  static let error = ExpectationForm(
    shape: .object(
      ExpectedError.Field.allCases.map { field in
        SchemaShape.Member(key: field.id, shape: .optional(field.isNumber ? .integer : .text))
      },
      isOpen: false
    )
  ) { reader, spot, value in
    guard value.kind == .object, value.count > 0 else {
      reader.fault(value, "an error is written as an object of some of its fields")
      return
    }
    guard let error = reader.error(value) else { return }
    reader.add(spot, value) { $0.error(error, $1) }
  }
}

extension FixtureExpectation {
  /// `nil` when something is wrong with one of the fields.
  fileprivate mutating func error(_ item: JSONCursor) -> ExpectedError? {
    var values: [ExpectedError.Field: JSONOutput] = [:]
    for member in item.members {
      guard let field = member.key.string.flatMap(ExpectedError.Field.init(rawValue:)) else {
        let known = ExpectedError.Field.allCases.map(\.id)
        faultOfUnknown(member.key, among: known, what: "field of an error")
        return nil
      }
      let number = member.value.integer.map { JSONOutput.integer($0) }
      let text = member.value.string.map { JSONOutput.string($0) }
      guard let value = member.value.isNull ? .null : field.isNumber ? number : text else {
        let wants = field.isNumber ? "a whole number" : "text"
        fault(member.value, "\(field.id) takes \(wants) or null, found \(Self.found(member.value))")
        return nil
      }
      values[field] = value
    }
    return ExpectedError(
      fields: ExpectedError.Field.allCases.compactMap { field in values[field].map { (field, $0) } }
    )
  }
}
