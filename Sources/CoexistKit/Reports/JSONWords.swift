import JSONText

/// The closed words and the values of reports and tickets.
extension Owner: JSONWord {}
extension Verdict: JSONWord {}
extension Status: JSONWord {}
extension StepState: JSONWord {}
extension NextKind: JSONWord {}
extension CleanupStep: JSONWord {}
extension Provenance: JSONWord {}
extension Attachment.Shows: JSONWord {}
extension PrivateKind: JSONWord {}

extension Safe: JSONPrintable {
  static var shape: SchemaShape { .text }
  var json: JSONOutput { .string(self) }
}

extension Instant: JSONPrintable {
  static var shape: SchemaShape { .text }
  var json: JSONOutput { .string(iso8601) }
}

extension Finding.Row.Effect {
  /// How a row counts, without how much.
  enum Word: String, Named, JSONWord {
    case settles
    case rulesOut = "rules-out"
    case points
    case halved
    case copy
  }

  var word: Word {
    switch self {
    case .settles: .settles
    case .rulesOut: .rulesOut
    case .points: .points
    case .halved: .halved
    case .copy: .copy
    }
  }

  /// What the row counts, or `nil` when it does not count by points.
  var points: Int? {
    switch self {
    case .points(let points), .halved(let points): points
    case .settles, .rulesOut, .copy: nil
    }
  }
}
