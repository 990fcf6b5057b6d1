import JSONText

/// The ticket as `coexist.ticket/1`.
struct TicketJSON {
  let ticket: Ticket

  var text: String { output.text() }

  private var output: JSONOutput {
    let report = ReportJSON(report: ticket.report).members
    var members: JSONOutput.Members = [
      "schema": "coexist.ticket/1",
      "title": .string(ticket.title),
      "request": .string(ticket.request),
      "ready": .bool(ticket.report.isTicketReady),
      "errors": .array(ticket.errors.map(error)),
      "attempt": attempt,
      "portfolio": [
        "selected": portfolio(ticket.selectedPortfolio), "owner": portfolio(ticket.ownerPortfolio),
      ],
      "steps": .array(ticket.steps.map(step)),
      "actions": .array(ticket.actions.map(action)),
      "findings": .array(ticket.findings.map(finding)),
      "attachments": .array(ticket.screenshots.map(screenshot)),
      "redaction_summary": .string(ticket.summary),
      "notice": .string(Ticket.notice),
    ]
    if case .object(let gaps)? = report["ticket"] {
      members["have"] = gaps["have"]
      members["missing"] = gaps["missing"]
    }
    for key in [
      "tool", "ruleset", "verdict", "headline", "identifiers", "events", "next", "ask", "do_not",
      "expected",
      "advice", "warnings", "redactions",
    ] {
      members[key] = report[key]
    }
    return .object(members)
  }

  private func optional(_ text: String?) -> JSONOutput { text.map { .string($0) } ?? .null }

  private func optional(_ text: Safe?) -> JSONOutput { text.map { .string($0) } ?? .null }

  private func number(_ number: Int?) -> JSONOutput { number.map { .integer($0) } ?? .null }

  private func error(_ error: Ticket.ErrorText) -> JSONOutput {
    [
      "code": number(error.row.code), "subcode": number(error.row.subcode),
      "known_as": optional(error.row.knownAs), "fbtrace_id": optional(error.row.fbtraceID),
      "count": .integer(error.row.count), "seen": optional(error.seen?.iso8601),
      "texts": .array(
        error.sentences.map { sentence in
          [
            "field": .string(sentence.field), "text": .string(sentence.text),
            "exact": .bool(
              sentence.placeholders.isEmpty && sentence.field != Ticket.Sentence.quote
            ),
            "placeholders": .array(sentence.placeholders.map(placeholder)),
          ]
        }
      ),
    ]
  }

  private func placeholder(_ placeholder: Placeholder) -> JSONOutput {
    [
      "kind": .string(placeholder.kind.id), "at": .integer(placeholder.at),
      "length": number(placeholder.length),
    ]
  }

  private var attempt: JSONOutput {
    let attempt = ticket.attempt
    return [
      "at": optional(attempt.at?.iso8601), "entry": optional(attempt.entry),
      "asked_for": optional(attempt.askedFor), "ended": optional(attempt.ended),
      "current_step": optional(attempt.screen), "attempts": number(attempt.count),
      "attempts_since_cleanup": number(attempt.countSinceCleanup),
    ]
  }

  private func portfolio(_ value: Ticket.Value?) -> JSONOutput {
    guard let value else { return .null }
    return ["value": .string(value.text), "note": optional(value.note)]
  }

  private func step(_ step: Ticket.Step) -> JSONOutput {
    [
      "step": .string(step.step.id), "number": number(step.step.number),
      "title": .string(step.title), "state": .string(step.state.id),
      "done": .bool(step.isDone), "words": .string(step.words), "at": optional(step.at?.iso8601),
    ]
  }

  private func action(_ action: Ticket.Action) -> JSONOutput {
    ["action": .string(action.text), "by": optional(action.by), "at": optional(action.at?.iso8601)]
  }

  private func finding(_ finding: Ticket.FindingLine) -> JSONOutput {
    ["word": .string(finding.word), "text": .string(finding.text), "cause": .string(finding.id)]
  }

  private func screenshot(_ shot: Screenshot) -> JSONOutput {
    [
      "file": .string(shot.file), "shows": .string(shot.shows.id), "name": .string(shot.name),
      "present": .bool(shot.problem == nil), "problem": optional(shot.problem?.words),
    ]
  }
}
