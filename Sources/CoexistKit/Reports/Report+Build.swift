/// Publishes a diagnosis: the one way from facts to words that leave.
extension Report {
  init(_ diagnosis: Diagnosis, inputs: [CaseInput], warnings: [Warning], redactor: inout Redactor) {
    let facts = diagnosis.facts
    var publisher = Publisher(facts: facts, redactor: redactor)
    next = publisher.row(diagnosis.next)
    verdict = diagnosis.verdict
    headline = publisher.text(diagnosis.headline)
    named = diagnosis.named.map(\.cause.id.id)
    customer = facts.customer.map { publisher.text($0, .businessName) }
    now = facts.now
    zone = facts.zone
    self.inputs = inputs.map { input in
      Input(
        name: publisher.text(input.name, .word),
        shape: input.shapes.isEmpty ? "unknown" : input.shapes.joined(separator: "+"),
        records: input.records,
        problem: input.problem?.id
      )
    }
    let leading = diagnosis.ranking.leadingOrigins
    errors =
      facts.errors.filter { leading.contains($0.origin) }.map { publisher.row($0) }
      + facts.errors.filter { !leading.contains($0.origin) }.map { publisher.row($0) }
      + facts.pastErrors.map { publisher.row($0, isPast: true) }
      + facts.otherErrors.map { publisher.row($0, isPast: true, isOfAnother: true) }
    identifiers = publisher.identifiers()
    events = publisher.events()
    causes = diagnosis.ranking.findings.map { publisher.row($0) }
    plan = diagnosis.plan.items.map { publisher.row($0) }
    ask = diagnosis.ask.map { publisher.row($0) }
    doNot = diagnosis.doNot.map { publisher.text(Phrase(ours: facts.provider.fill($0.text))) }
    expected = diagnosis.expected.map { item in
      publisher.note(item.limitation.id, item.limitation.statement, item.evidence)
    }
    advice = diagnosis.advice.map { item in
      publisher.note(item.advice.id, item.advice.statement, item.evidence)
    }
    nearest = inputs.flatMap(\.nearest).map { near in
      NearRow(
        id: near.subject.id,
        words: facts.provider.fill(near.subject.words),
        likeness: near.likeness
      )
    }
    noticed = facts.noticed.map { notice in
      NoticedRow(
        id: notice.id,
        quote: publisher.text(notice.quote, .free),
        at: publisher.spot(notice.origin)
      )
    }
    ticket = TicketRow(
      isReady: diagnosis.ticket.isReady,
      have: diagnosis.ticket.have,
      missing: diagnosis.ticket.missing.map { gap in
        Gap(
          field: gap.field,
          place: publisher.text(gap.place),
          reason: gap.reason,
          isBlocking: gap.isBlocking
        )
      }
    )
    self.warnings =
      (warnings + facts.contradictionWarnings).map { warning in
        WarningRow(
          code: warning.code.id,
          message: publisher.text(warning.message),
          at: publisher.spot(warning.origin)
        )
      }
    redactor = publisher.redactor
    redactions = redactor.summary
  }
}

extension Ranking {
  /// Where the evidence for the leading cause stands: its own errors are told before all others.
  fileprivate var leadingOrigins: Set<Origin?> {
    guard let lead = findings.first, lead.status <= .possible else { return [] }
    return Set(lead.rows.filter(\.effect.speaksFor).map(\.evidence.origin))
  }
}

/// Turns pieces of a diagnosis into rows of a report.
///
/// The writer of a format still makes the text harmless there (``Escape``).
struct Publisher {
  let facts: Facts
  var redactor: Redactor

  mutating func text(_ phrase: Phrase) -> Safe { redactor.publish(phrase) }

  mutating func text(_ words: Untrusted, _ kind: FieldKind) -> Safe {
    redactor.publish(words, as: kind)
  }

  mutating func spot(_ origin: Origin) -> Report.Spot {
    let place = facts.place(of: origin)
    return Report.Spot(
      file: text(place.file, .word),
      line: place.line,
      column: place.column,
      pointer: place.pointer.map { text($0, .word) }
    )
  }

  mutating func note(_ id: String, _ statement: String, _ evidence: Evidence) -> Report.Note {
    Report.Note(
      id: id,
      statement: text(Phrase(ours: facts.provider.fill(statement))),
      at: evidence.origin.map { spot($0) }
    )
  }

  mutating func row(_ finding: Finding) -> Report.CauseRow {
    Report.CauseRow(
      id: finding.cause.id.id,
      title: facts.provider.fill(finding.cause.title),
      status: finding.status,
      points: finding.points,
      step: finding.cause.step(in: facts),
      owner: finding.cause.step(in: facts)?.owner ?? finding.cause.remedy(in: facts).owner,
      evidence: finding.rows.map { row in
        Report.Row(
          effect: row.effect,
          statement: text(row.evidence.statement),
          provenance: row.evidence.provenance,
          at: row.evidence.origin.map { spot($0) }
        )
      },
      missing: finding.missing.filter { facts.current($0) == nil }.map(\.id)
        .withoutRepeats
    )
  }

  mutating func row(
    _ error: ReportedError,
    isPast: Bool = false,
    isOfAnother: Bool = false
  ) -> Report.ErrorRow {
    func words(_ text: Untrusted?, _ publisher: inout Publisher) -> Safe? {
      text.map { publisher.text($0, .metaText) }
    }
    let meaning =
      error.entry.map { "\($0.title)" }
      ?? error.code.flatMap { KnownError.family(of: $0) } ?? "not in this ruleset"
    return Report.ErrorRow(
      code: error.code,
      subcode: error.subcode,
      knownAs: error.entry.map { "\($0.key)" },
      isWordsOfAnother: error.isContradicted && error.contrary == nil,
      isOfSeveralCodes: (error.entry?.codesOfSentence.count ?? 0) > 1,
      meaning: facts.provider.fill(meaning),
      message: words(error.message, &self),
      quote: words(error.quote, &self),
      details: words(error.details, &self),
      title: words(error.title, &self),
      userTitle: words(error.userTitle, &self),
      userMessage: words(error.userMessage, &self),
      fbtraceID: error.fbtraceID.map { text($0, .identifier) },
      count: error.count,
      isPast: isPast,
      isOfAnother: isOfAnother,
      at: spot(error.origin)
    )
  }

  /// Every distinct value with its place, the newest of a key first.
  mutating func identifiers() -> [Report.IdentifierRow] {
    var rows: [Report.IdentifierRow] = []
    // Of these nodes something tells what they are.
    let told = Set(facts.identifiers.filter { $0.key != .nodeID }.map(\.value))
    for key in IdentifierKey.allCases {
      for identifier in facts.identifiers.reversed() where identifier.key == key {
        if key == .nodeID, told.contains(identifier.value) { continue }
        rows.append(
          Report.IdentifierRow(
            key: key,
            value: text(identifier.value, key == .displayPhoneNumber ? .phone : .identifier),
            provenance: identifier.provenance,
            at: spot(identifier.origin)
          )
        )
      }
    }
    return rows
  }

  mutating func row(_ item: Plan.Item) -> Report.StepRow {
    Report.StepRow(
      step: item.step,
      state: item.state,
      also: item.also,
      place: text(item.place),
      instruction: text(item.instruction),
      doneWhen: text(item.doneWhen),
      earliest: item.earliest
    )
  }

  mutating func row(_ next: Next) -> Report.NextRow {
    Report.NextRow(
      kind: next.kind,
      step: next.step,
      owner: next.owner,
      also: next.also,
      instruction: text(next.instruction),
      place: text(next.place),
      doneWhen: text(next.doneWhen),
      earliest: next.earliest
    )
  }

  mutating func row(_ ask: Ask) -> Report.AskRow {
    Report.AskRow(
      fact: ask.fact,
      question: text(ask.text),
      owner: ask.owner,
      place: text(ask.place),
      decides: ask.decides.map(\.id),
      answers: ask.answers.map { Report.AnswerRow(say: text($0.say), set: $0.set) }
    )
  }
}
