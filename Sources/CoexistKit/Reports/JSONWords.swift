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
  static let ids = ["settles", "rules-out", "points", "halved", "copy"]

  var id: String {
    switch self {
    case .settles: Self.ids[0]
    case .rulesOut: Self.ids[1]
    case .points: Self.ids[2]
    case .halved: Self.ids[3]
    case .copy: Self.ids[4]
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
