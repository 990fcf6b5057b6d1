/// The schema of a line of triage; fields may be added.
enum TriageSchema {
  static let shape: SchemaShape = .object(always + sometimes, isOpen: true)

  private static let always = [
    ("case", SchemaShape.text), ("verdict", .words(Verdict.allCases.map(\.id))),
    ("cause", .optional(.words(Cause.all.map(\.id.id)))),
    ("status", .optional(.words(Status.allCases.map(\.id)))),
    ("next", .words(NextKind.allCases.map(\.id))), ("owner", .words(Owner.allCases.map(\.id))),
    ("codes", .list(.integer)), ("waba_id", .optional(.text)),
    ("phone_number_id", .optional(.text)), ("warnings", .count(from: 0)),
  ].map { SchemaShape.Member(key: $0, shape: $1, isRequired: true) }

  /// Only where there is something to say.
  private static let sometimes = [
    ("problem", SchemaShape.text), ("reason", .text), ("unknown", .list(.text)),
  ].map { SchemaShape.Member(key: $0, shape: $1) }
}
