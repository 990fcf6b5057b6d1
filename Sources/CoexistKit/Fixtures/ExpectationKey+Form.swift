import JSONText

extension ExpectationKey {
  /// How its value is written and what each part of it demands of a report; `nil` when it demands
  /// nothing.
  var form: ExpectationForm? {
    switch self {
    case .verdict: .oneOf(.verdicts) { ($0.report.verdict.id, $0.leading) }
    case .top:
      .anyOf(.causes, orNone: true, orEmpty: true) { ids in { $0.top(ids, $1) } }
    case .causes: .each(.cause, of: "{ id, status }")
    case .seen: .each(.word(.causes) { $0.seen($1, $2) })
    case .not: .each(.word(.causes) { $0.notActionable($1, $2) })
    case .next:
      .object(
        [
          ("kind", .oneOf(.kinds) { ($0.report.next.kind.id, $0.behindNext) }),
          ("step", .oneOf(.steps, orNone: true) { ($0.report.next.step?.id, $0.behindNext) }),
          ("owner", .anyOf(.owners) { words in { $0.owner(words, $1) } }),
        ],
        of: "kind, step and owner"
      )
    case .notNext: .each(.word(.kindsAndSteps) { $0.notNext($1, $2) })
    case .plan: Self.plan { step in .oneOf(.states) { ($0.state(step), $0.behind(step)) } }
    case .planNot: Self.plan(Self.notInState)
    case .ask: .oneOf(.facts, orNone: true) { ($0.report.ask?.fact, $0.leading) }
    case .expected: .each(.word(.limitations) { $0.holds($1, $0.report.expected.map(\.id), $2) })
    case .advice: .each(.word(.advice) { $0.holds($1, $0.report.advice.map(\.id), $2) })
    case .ticket:
      .object(
        [
          ("ready", .flag { ready in { $0.ticketReady(ready, $1) } }),
          (
            "missing",
            .each(.word(.ticketFields) { $0.holds($1, $0.report.ticket.missing.map(\.field), $2) })
          ),
        ],
        of: "ready and missing"
      )
    case .identifiers: Self.identifiers(areWanted: true)
    case .notIdentifiers: Self.identifiers(areWanted: false)
    case .codes: .each(.code { $0.code($1, isWanted: true, $2) }, of: "numbers")
    case .notCodes: .each(.code { $0.code($1, isWanted: false, $2) }, of: "numbers")
    case .knownAs:
      .each(
        .word(.knownAs) { $0.holds($1, $0.report.errors.compactMap(\.knownAs), $2, $0.errors) }
      )
    case .errors: .each(.error, of: "objects")
    case .noticed:
      .each(
        .word(.situations) { $0.holds($1, $0.report.noticed.map(\.id), $2, $0.quotes(of: nil)) }
      )
    case .notNoticed: .each(.word(.situations) { $0.notNoticed($1, $2) })
    case .notSay: .each(.text("a phrase is written as text") { $0.says($1, $2) })
    case .schema, .now, .set, .todo, .why, .rows: nil
    }
  }

  private static func plan(_ state: (CleanupStep) -> ExpectationForm) -> ExpectationForm {
    .object(
      CleanupStep.allCases.map { ($0.id, state($0)) },
      of: "steps and their states",
      each: "step"
    )
  }

  /// An empty list is what `--update` leaves where every forbidden state was the wrong one.
  private static func notInState(_ step: CleanupStep) -> ExpectationForm {
    .anyOf(.states, orEmpty: true) { words -> ExpectationForm.Demand? in
      if words.isEmpty { return nil }
      return { $0.planNot(step, words, $1) }
    }
  }

  private static func identifiers(areWanted: Bool) -> ExpectationForm {
    .object(
      IdentifierKey.allCases.map { key in
        (
          key.id,
          .each(
            .text("an identifier is written as text, in quotes") {
              $0.identifier(key, $1, $2, isWanted: areWanted)
            }
          )
        )
      },
      of: "identifiers",
      each: "identifier"
    )
  }
}

extension ExpectationForm {
  /// `{ "id": …, "status": … }`, of which the second may be left out; its place is that in the list.
  fileprivate static let cause = ExpectationForm(
    shape: .object(
      [
        SchemaShape.Member(
          key: "id",
          shape: .words(Vocabulary.causes.words),
          isRequired: true
        ),
        SchemaShape.Member(key: "status", shape: .oneOrMore(.words(Vocabulary.statuses.words))),
      ],
      isOpen: false
    )
  ) { reader, spot, value in
    guard value.kind == .object, let id = value["id"] else {
      reader.fault(value, "a cause is written as { \"id\": … } or { \"id\": …, \"status\": … }")
      return
    }
    for member in value.members where !["id", "status"].contains(member.key.string) {
      reader.faultOfUnknown(member.key, among: ["id", "status"], what: "key")
    }
    guard let cause = reader.word(id, .causes) else { return }
    reader.add(spot, value) { $0.cause(cause, at: spot.place, $1) }
    guard let status = value["status"] else { return }
    anyOf(.statuses) { words in { $0.status(words, of: cause, at: spot.place, $1) } }
      .read(&reader, Spot(field: spot.field + ".status"), status)
  }
}
