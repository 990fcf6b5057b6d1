import JSONText

/// The report as `coexist.report/1`; keys stand in the order in which they are written.
struct ReportJSON {
  let report: Report

  var text: String { output.text() }

  var output: JSONOutput { .object(members) }

  var members: JSONOutput.Members {
    [
      "advice": .array(report.advice.map(note)),
      "ask": report.ask.map(ask) ?? .null,
      "causes": .array(report.causes.map(cause)),
      "do_not": .array(report.doNot.map { .string($0) }),
      "errors": .array(report.errors.map(error)),
      "events": .array(report.events.map(event)),
      "expected": .array(report.expected.map(note)),
      "headline": .string(report.headline),
      "identifiers": identifiers,
      "inputs": .array(report.inputs.map(input)),
      "next": next,
      "nearest": .array(report.nearest.map(near)),
      "noticed": .array(report.noticed.map(noticed)),
      "plan": .array(report.plan.map(step)),
      "redactions": .object(.init(report.redactions.mapValues { .integer($0) })),
      "ruleset": [
        "causes": .integer(Cause.all.count), "codes": .integer(KnownError.all.count),
        "version": .string(Version.rules),
      ],
      "schema": "coexist.report/1",
      "ticket": ticket,
      "tool": ["name": "coexist", "version": .string(Version.tool)],
      "verdict": .string(report.verdict.id),
      "warnings": .array(report.warnings.map(warning)),
    ]
  }

  private func optional(_ text: String?) -> JSONOutput { text.map { .string($0) } ?? .null }

  private func optional(_ text: Safe?) -> JSONOutput { text.map { .string($0) } ?? .null }

  private func spot(_ spot: Report.Spot?) -> JSONOutput {
    guard let spot else { return .null }
    return [
      "column": .integer(spot.column), "file": .string(spot.file), "line": .integer(spot.line),
      "pointer": optional(spot.pointer),
    ]
  }

  private func noticed(_ row: Report.NoticedRow) -> JSONOutput {
    ["at": spot(row.at), "id": .string(row.id), "quote": .string(row.quote)]
  }

  private func near(_ row: Report.NearRow) -> JSONOutput {
    ["id": .string(row.id), "likeness": .integer(row.likeness), "words": .string(row.words)]
  }

  private func input(_ input: Report.Input) -> JSONOutput {
    [
      "name": .string(input.name), "problem": optional(input.problem),
      "records": .integer(input.records), "shape": .string(input.shape),
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
            "at": spot(row.at), "provenance": .string(row.provenance.id),
            "value": .string(row.value),
          ]
        }
      )
    }
    return .object(keys)
  }

  private func error(_ row: Report.ErrorRow) -> JSONOutput {
    [
      "at": spot(row.at), "code": row.code.map { .integer($0) } ?? .null,
      "count": .integer(row.count), "details": optional(row.details),
      "fbtrace_id": optional(row.fbtraceID), "known_as": optional(row.knownAs),
      "meaning": .string(row.meaning), "message": optional(row.message), "past": .bool(row.isPast),
      "quote": optional(row.quote),
      "subcode": row.subcode.map { .integer($0) } ?? .null,
      "title": optional(row.title), "user_message": optional(row.userMessage),
      "user_title": optional(row.userTitle),
    ]
  }

  private func event(_ row: Report.EventRow) -> JSONOutput {
    func time(_ time: Instant?) -> JSONOutput {
      time.map { ["at": .string($0.iso8601), "unix": .integer($0.seconds)] } ?? .null
    }
    return [
      "at": spot(row.at), "count": .integer(row.count), "field": .string(row.field),
      "first": time(row.times?.lowerBound), "last": time(row.times?.upperBound),
      "name": optional(row.name), "version": optional(row.version),
    ]
  }

  private func cause(_ row: Report.CauseRow) -> JSONOutput {
    [
      "evidence": .array(row.evidence.map(evidence)), "id": .string(row.id),
      "missing": .array(row.missing.map { .string($0) }), "owner": .string(row.owner.id),
      "points": .integer(row.points), "status": .string(row.status.id),
      "step": optional(row.step?.id), "title": .string(row.title),
    ]
  }

  private func evidence(_ row: Report.Row) -> JSONOutput {
    [
      "at": spot(row.at), "effect": .string(row.effect.id),
      "points": row.effect.points.map { .integer($0) } ?? .null,
      "provenance": .string(row.provenance.id), "statement": .string(row.statement),
    ]
  }

  private func owners(_ owners: [Owner]) -> JSONOutput { .array(owners.map { .string($0.id) }) }

  private func step(_ row: Report.StepRow) -> JSONOutput {
    [
      "also": owners(row.also), "done_when": .string(row.doneWhen),
      "earliest": optional(row.earliest?.iso8601), "instruction": .string(row.instruction),
      "number": row.step.number.map { .integer($0) } ?? .null,
      "owner": .string(row.step.owner.id), "state": .string(row.state.id),
      "step": .string(row.step.id), "where": .string(row.place),
    ]
  }

  private var next: JSONOutput {
    let row = report.next
    return [
      "also": owners(row.also), "done_when": .string(row.doneWhen),
      "earliest": optional(row.earliest?.iso8601), "instruction": .string(row.instruction),
      "kind": .string(row.kind.id), "owner": .string(row.owner.id),
      "step": optional(row.step?.id), "where": .string(row.place),
    ]
  }

  private func ask(_ row: Report.AskRow) -> JSONOutput {
    [
      "answers": .array(row.answers.map { ["say": .string($0.say), "set": .string($0.set)] }),
      "decides": .array(row.decides.map { .string($0) }), "fact": .string(row.fact),
      "owner": .string(row.owner.id), "question": .string(row.question),
      "where": .string(row.place),
    ]
  }

  private func note(_ note: Report.Note) -> JSONOutput {
    ["at": spot(note.at), "id": .string(note.id), "statement": .string(note.statement)]
  }

  private var ticket: JSONOutput {
    [
      "have": .array(report.ticketHave.map { .string($0) }),
      "missing": .array(
        report.ticketMissing.map { gap in
          [
            "blocking": .bool(gap.isBlocking), "field": .string(gap.field),
            "reason": .string(gap.reason), "where": .string(gap.place),
          ]
        }
      ),
      "ready": .bool(report.isTicketReady),
    ]
  }

  private func warning(_ row: Report.WarningRow) -> JSONOutput {
    ["at": spot(row.at), "code": .string(row.code), "message": .string(row.message)]
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
