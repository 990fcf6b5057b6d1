/// The schema of `coexist.report/1`; fields may be added to a report, so its objects are open.
enum ReportSchema {
  static let shape: SchemaShape = .row(
    [
      ("schema", .words(["coexist.report/1"])),
      (
        "inputs",
        .list(
          .row([
            ("name", .text), ("shape", .text), ("records", .count(from: 0)),
            (
              "problem",
              .optional(.words(["syntax", "encoding", "limit", "nothing-recognised"]))
            ),
          ])
        )
      ),
      ("errors", .list(error)), ("causes", .list(cause)), ("plan", .list(step)),
      ("nearest", .list(.row([("id", .text), ("words", .text), ("likeness", .integer)]))),
      ("noticed", .list(.row([("id", .text), ("quote", .text), ("at", place)]))),
      ("ticket", .row([("ready", .flag), ("have", .list(.text)), ("missing", .list(gap))])),
    ] + common
  )

  /// What report and ticket have in common.
  static let common: [(String, SchemaShape)] = [
    ("tool", .row([("name", .words(["coexist"])), ("version", .text)])),
    (
      "ruleset",
      .row([("version", .text), ("causes", .count(from: 1)), ("codes", .count(from: 1))])
    ),
    ("verdict", .words(Verdict.allCases.map(\.id))), ("headline", .text),
    ("identifiers", identifiers), ("events", .list(event)), ("next", next),
    ("ask", .optional(ask)), ("do_not", .list(.text)), ("expected", .list(note)),
    ("advice", .list(note)), ("redactions", .map(.count(from: 0))),
    ("warnings", .list(.row([("code", .text), ("message", .text), ("at", place)]))),
  ]

  static let gap: SchemaShape = .row([
    ("field", .words(Vocabulary.ticketFields.words)), ("where", .text), ("reason", .text),
    ("blocking", .flag),
  ])

  /// Where something stands, in lines and columns from 1.
  static let place: SchemaShape = .optional(
    .row([
      ("file", .text), ("line", .count(from: 1)), ("column", .count(from: 1)),
      ("pointer", .optional(.text)),
    ])
  )

  private static let owner: SchemaShape = .words(Owner.allCases.map(\.id))
  private static let stepID: SchemaShape = .words(CleanupStep.allCases.map(\.id))
  private static let provenance: SchemaShape = .text
  private static let note: SchemaShape = .row([("id", .text), ("statement", .text), ("at", place)])

  private static let error: SchemaShape = .row(
    [
      ("code", .optional(.integer)), ("subcode", .optional(.integer)),
      ("known_as", .optional(.words(Vocabulary.knownAs.words))), ("count", .count(from: 1)),
      ("meaning", .text), ("past", .flag), ("at", place),
    ]
      + ["message", "details", "title", "user_title", "user_message", "fbtrace_id"].map {
        ($0, .optional(.text))
      }
  )

  private static let cause: SchemaShape = .row([
    ("id", .words(Cause.all.map(\.id.id))), ("title", .text),
    ("status", .words(Status.allCases.map(\.id))), ("points", .integer),
    ("step", .optional(stepID)), ("owner", owner), ("missing", .list(.text)),
    (
      "evidence",
      .list(
        .row([
          ("effect", .words(["settles", "rules-out", "points", "halved", "copy"])),
          ("points", .optional(.integer)), ("statement", .text), ("provenance", provenance),
          ("at", place),
        ])
      )
    ),
  ])

  private static let step: SchemaShape = .row([
    ("step", stepID), ("state", .words(StepState.allCases.map(\.id))), ("owner", owner),
    ("also", .list(owner)), ("number", .optional(.count(from: 0))), ("instruction", .text),
    ("where", .text), ("done_when", .text), ("earliest", .optional(.text)),
  ])

  private static let next: SchemaShape = .row([
    ("kind", .words(NextKind.allCases.map(\.id))), ("step", .optional(stepID)), ("owner", owner),
    ("also", .list(owner)), ("instruction", .text), ("where", .text), ("done_when", .text),
    ("earliest", .optional(.text)),
  ])

  private static let ask: SchemaShape = .row([
    ("fact", .words(Vocabulary.facts.words)), ("question", .text), ("owner", owner),
    ("where", .text), ("decides", .list(.words(Cause.all.map(\.id.id)))),
    ("answers", .list(.row([("say", .text), ("set", .matching("^[a-z_.]+=."))]))),
  ])

  private static let event: SchemaShape = .row([
    ("field", .text), ("name", .optional(.text)), ("version", .optional(.text)),
    ("count", .count(from: 1)), ("first", time), ("last", time), ("at", place),
  ])

  private static let time: SchemaShape = .optional(.row([("at", .text), ("unix", .integer)]))

  private static let identifiers: SchemaShape = .object(
    IdentifierKey.allCases.map {
      SchemaShape.Member(
        key: $0.id,
        shape: .list(.row([("value", .text), ("provenance", provenance), ("at", place)]))
      )
    },
    isOpen: false
  )
}

/// The schema of `coexist.ticket/1`.
enum TicketSchema {
  static let shape: SchemaShape = .row(
    [
      ("schema", .words(["coexist.ticket/1"])), ("title", .text), ("request", .text),
      ("ready", .flag), ("have", .list(.text)), ("missing", .list(ReportSchema.gap)),
      ("attempt", .map(.any)), ("portfolio", .row([("selected", .any), ("owner", .any)])),
      (
        "errors",
        .list(
          .row([
            ("code", .optional(.integer)), ("subcode", .optional(.integer)),
            ("count", .count(from: 1)), ("fbtrace_id", .optional(.text)),
            ("texts", .list(.row([("field", .text), ("text", .text), ("exact", .flag)]))),
          ])
        )
      ),
      (
        "steps",
        .list(
          .row([
            ("step", .words(CleanupStep.allCases.map(\.id))), ("title", .text),
            ("state", .words(StepState.allCases.map(\.id))), ("done", .flag), ("words", .text),
            ("at", .optional(.text)),
          ])
        )
      ),
      (
        "actions",
        .list(.row([("action", .text), ("by", .optional(.text)), ("at", .optional(.text))]))
      ),
      ("findings", .list(.row([("word", .text), ("text", .text), ("cause", .text)]))),
      (
        "attachments",
        .list(
          .row([
            ("file", .text), ("shows", .words(Attachment.Shows.allCases.map(\.id))),
            ("present", .flag), ("problem", .optional(.text)),
          ])
        )
      ),
      ("redaction_summary", .text), ("notice", .text),
    ] + ReportSchema.common
  )
}
