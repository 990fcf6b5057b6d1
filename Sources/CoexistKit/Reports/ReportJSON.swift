import JSONText

/// The report as `coexist.report/1`.
struct ReportJSON {
  let report: Report

  var text: String { output.text() }

  var output: JSONOutput { .object(members) }

  var members: JSONOutput.Members {
    [
      "schema": "coexist.report/1",
      "tool": ["name": "coexist", "version": .string(Version.tool)],
      "ruleset": [
        "version": .string(Version.rules), "causes": .integer(Cause.all.count),
        "codes": .integer(MetaError.all.count),
      ],
      "verdict": .string(report.verdict.id),
      "headline": .string(report.headline),
      "inputs": .array(report.inputs.map(input)),
      "identifiers": identifiers,
      "errors": .array(report.errors.map(error)),
      "events": .array(report.events.map(event)),
      "causes": .array(report.causes.map(cause)),
      "plan": .array(report.plan.map(step)),
      "next": next,
      "ask": report.ask.map(ask) ?? .null,
      "do_not": .array(report.doNot.map { .string($0) }),
      "expected": .array(report.expected.map(note)),
      "advice": .array(report.advice.map(note)),
      "ticket": ticket,
      "warnings": .array(report.warnings.map(warning)),
      "redactions": .object(.init(report.redactions.mapValues { .integer($0) })),
    ]
  }

  private func optional(_ text: String?) -> JSONOutput { text.map { .string($0) } ?? .null }

  private func spot(_ spot: Report.Spot?) -> JSONOutput {
    guard let spot else { return .null }
    return [
      "file": .string(spot.file), "line": .integer(spot.line), "column": .integer(spot.column),
      "pointer": optional(spot.pointer),
    ]
  }

  private func input(_ input: Report.Input) -> JSONOutput {
    [
      "name": .string(input.name), "shape": .string(input.shape),
      "records": .integer(input.records), "problem": optional(input.problem),
    ]
  }

  private var identifiers: JSONOutput {
    var keys: JSONOutput.Members = [:]
    for key in IdentifierKey.allCases {
      let rows = report.identifiers.filter { $0.key == key }
      guard !rows.isEmpty else { continue }
      keys[key.id] = .array(
        rows.map { row in
          [
            "value": .string(row.value), "provenance": .string(row.provenance.id),
            "at": spot(row.at),
          ]
        }
      )
    }
    return .object(keys)
  }

  private func error(_ row: Report.ErrorRow) -> JSONOutput {
    [
      "code": row.code.map { .integer($0) } ?? .null,
      "subcode": row.subcode.map { .integer($0) } ?? .null,
      "known_as": optional(row.knownAs), "meaning": .string(row.meaning),
      "message": optional(row.message), "details": optional(row.details),
      "title": optional(row.title), "user_title": optional(row.userTitle),
      "user_message": optional(row.userMessage), "fbtrace_id": optional(row.fbtraceID),
      "count": .integer(row.count), "at": spot(row.at),
    ]
  }

  private func event(_ row: Report.EventRow) -> JSONOutput {
    func time(_ time: Instant?) -> JSONOutput {
      time.map { ["at": .string($0.iso8601), "unix": .integer($0.seconds)] } ?? .null
    }
    return [
      "field": .string(row.field), "name": optional(row.name), "version": optional(row.version),
      "count": .integer(row.count), "first": time(row.times?.lowerBound),
      "last": time(row.times?.upperBound), "at": spot(row.at),
    ]
  }

  private func cause(_ row: Report.CauseRow) -> JSONOutput {
    [
      "id": .string(row.id), "title": .string(row.title), "status": .string(row.status.id),
      "points": .integer(row.points), "step": optional(row.step?.id),
      "owner": .string(row.owner.id), "evidence": .array(row.evidence.map(evidence)),
      "missing": .array(row.missing.map { .string($0) }),
    ]
  }

  private func evidence(_ row: Report.Row) -> JSONOutput {
    [
      "effect": .string(row.effect.id), "points": row.effect.points.map { .integer($0) } ?? .null,
      "statement": .string(row.statement), "provenance": .string(row.provenance.id),
      "at": spot(row.at),
    ]
  }

  private func owners(_ owners: [Owner]) -> JSONOutput { .array(owners.map { .string($0.id) }) }

  private func step(_ row: Report.StepRow) -> JSONOutput {
    [
      "step": .string(row.step.id), "number": row.step.number.map { .integer($0) } ?? .null,
      "state": .string(row.state.id), "owner": .string(row.step.owner.id),
      "also": owners(row.step.also), "where": .string(row.place),
      "instruction": .string(row.instruction), "done_when": .string(row.doneWhen),
      "earliest": optional(row.earliest?.iso8601),
    ]
  }

  private var next: JSONOutput {
    let row = report.next
    return [
      "kind": .string(row.kind.id), "step": optional(row.step?.id),
      "owner": .string(row.owner.id), "also": owners(row.also),
      "instruction": .string(row.instruction), "where": .string(row.place),
      "done_when": .string(row.doneWhen), "earliest": optional(row.earliest?.iso8601),
    ]
  }

  private func ask(_ row: Report.AskRow) -> JSONOutput {
    [
      "fact": .string(row.fact), "question": .string(row.question),
      "owner": .string(row.owner.id), "where": .string(row.place),
      "decides": .array(row.decides.map { .string($0) }),
    ]
  }

  private func note(_ note: Report.Note) -> JSONOutput {
    ["id": .string(note.id), "statement": .string(note.statement), "at": spot(note.at)]
  }

  private var ticket: JSONOutput {
    [
      "ready": .bool(report.isTicketReady),
      "have": .array(report.ticketHave.map { .string($0) }),
      "missing": .array(
        report.ticketMissing.map { gap in
          [
            "field": .string(gap.field), "where": .string(gap.place),
            "reason": .string(gap.reason), "blocking": .bool(gap.isBlocking),
          ]
        }
      ),
    ]
  }

  private func warning(_ row: Report.WarningRow) -> JSONOutput {
    ["code": .string(row.code), "message": .string(row.message), "at": spot(row.at)]
  }
}

extension Finding.Row.Effect {
  var id: String {
    switch self {
    case .settles: "settles"
    case .rulesOut: "rules-out"
    case .points: "points"
    case .halved: "halved"
    case .copy: "copy"
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
