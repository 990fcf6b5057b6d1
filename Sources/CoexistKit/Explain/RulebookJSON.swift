import JSONText

/// The rulebook as `coexist.rules/1`.
struct RulebookJSON: Sendable {
  let book: Rulebook

  var text: String { value.text() }

  private var value: JSONOutput {
    [
      "schema": "coexist.rules/1",
      "tool": ["name": "coexist", "version": .string(Version.tool)],
      "ruleset": ["version": .string(Version.rules)],
      "causes": .array(book.causes.map(cause)),
      "steps": .array(book.steps.map(step)),
      "codes": .array(book.codes.map(code)),
      "symptoms": .array(book.symptoms.map(symptom)),
      "expected": .array(
        book.expected.map { ["id": .string($0.id), "title": .string($0.title)] }
      ),
      "advice": .array(book.advice.map { ["id": .string($0.id), "title": .string($0.title)] }),
      "sources": .array(book.sources.map(ExplanationJSON.source)),
    ]
  }

  private func cause(_ row: Rulebook.CauseRow) -> JSONOutput {
    let cause = row.cause
    return [
      "id": .string(cause.id.id),
      "title": .string(row.title),
      "group": .string(cause.group.id),
      "step": cause.step.map { .string($0.id) } ?? nil,
      "owner": .string((cause.step?.owner ?? cause.remedy.owner).id),
      "only_for_coexistence": .bool(cause.onlyForCoexistence),
      "requires": .array(cause.requires.map(sign)),
      "settled_by": .array(cause.settledBy.map(sign)),
      "ruled_out_by": .array(cause.ruledOutBy.map(sign)),
      "signs": .array(
        cause.signs.map { ["points": .integer($0.points), "sign": sign($0.sign)] }
      ),
      "codes": .array(
        row.codes.map {
          ["code": .string($0.key.description), "weight": .string($0.weight.id)]
        }
      ),
      "sources": .array(cause.sources.map { .string($0.id) }),
    ]
  }

  private func sign(_ sign: Sign) -> JSONOutput {
    [
      "id": .string(sign.id),
      "says": .string(sign.words),
      "asks_for": sign.question.map { .string($0.key.id) } ?? nil,
    ]
  }

  private func step(_ row: Rulebook.StepRow) -> JSONOutput {
    [
      "id": .string(row.step.id),
      "number": row.step.number.map { .integer($0) } ?? nil,
      "title": .string(row.title),
      "owner": .string(row.step.owner.id),
      "also": .array(row.step.also.map { .string($0.id) }),
      "where": .string(row.place),
      "causes": .array(row.causes.map { .string($0.id) }),
      "sources": .array(row.step.card.sources.map { .string($0.id) }),
    ]
  }

  private func code(_ row: KnownError) -> JSONOutput {
    [
      "key": .string(row.key.description),
      "code": row.code >= 0 ? .integer(row.code) : nil,
      "subcode": row.subcode >= 0 ? .integer(row.subcode) : nil,
      "title": .string(row.title.description),
      "category": .string(row.category.id),
      "retry": .string(row.retry.id),
      "wait_minutes": row.wait > 0 ? .integer(row.wait) : nil,
      "owner": .string(row.owner.id),
      "cause": row.indicates.map { .string($0.id) } ?? nil,
      "weight": row.indicates == nil ? nil : .string(row.weight.id),
      "certainty": .string(row.certainty.id),
      "source": .string(row.source.id),
    ]
  }

  private func symptom(_ row: Rulebook.SymptomRow) -> JSONOutput {
    [
      "id": .string(row.symptom.id),
      "title": .string(row.symptom.words),
      "causes": .array(
        row.hints.map {
          ["id": .string($0.cause.id.id), "strength": .string($0.strength.word)]
        }
      ),
    ]
  }
}
