import JSONText

/// Everything the program knows, in a stable order, as `coexist.rules/1`.
struct RulesJSON: Sendable {
  var text: String { value.text() }

  private var value: JSONOutput {
    [
      "schema": "coexist.rules/1",
      "tool": ["name": "coexist", "version": .string(Version.tool)],
      "ruleset": ["version": .string(Version.rules)],
      "causes": .array(Cause.all.map(cause)),
      "steps": .array(CleanupStep.allCases.map(step)),
      "codes": .array(KnownError.all.map(code)),
      "symptoms": .array(Symptom.allCases.map(symptom)),
      "expected": .array(Limitation.all.map { titled($0.id, $0.title) }),
      "advice": .array(ModeCard.advice.map { titled($0.id, $0.title) }),
      "sources": .array(Source.allCases.map(ExplanationJSON.source)),
    ]
  }

  private func titled(_ id: String, _ title: String) -> JSONOutput {
    ["id": .string(id), "title": .string(title)]
  }

  private func cause(_ cause: Cause) -> JSONOutput {
    let codes = KnownError.all.filter { $0.indicates == cause.id }
    return [
      "id": .string(cause.id.id),
      "title": .string(Provider.kapso.fill(cause.title)),
      "group": .string(cause.group.id),
      "step": cause.step.map { .string($0.id) } ?? nil,
      "owner": .string(cause.owner.id),
      "only_for_coexistence": .bool(cause.onlyForCoexistence),
      "requires": .array(cause.requires.map(sign)),
      "settled_by": .array(cause.settledBy.map(sign)),
      "ruled_out_by": .array(cause.ruledOutBy.map(sign)),
      "signs": .array(
        cause.signs.map { ["points": .integer($0.points), "sign": sign($0.sign)] }
      ),
      "codes": .array(
        codes.map { ["code": .string($0.key), "weight": .string($0.weight.id)] }
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

  private func step(_ step: CleanupStep) -> JSONOutput {
    let causes = Cause.all.filter { $0.step == step }
    return [
      "id": .string(step.id),
      "number": step.number.map { .integer($0) } ?? nil,
      "title": .string(Provider.kapso.fill(step.card.title)),
      "owner": .string(step.owner.id),
      "also": .array(step.also.map { .string($0.id) }),
      "where": .string(Provider.kapso.fill(step.card.place)),
      "causes": .array(causes.map { .string($0.id.id) }),
      "sources": .array(step.card.sources.map { .string($0.id) }),
    ]
  }

  private func code(_ row: KnownError) -> JSONOutput {
    [
      "key": .string(row.key),
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

  private func symptom(_ symptom: Symptom) -> JSONOutput {
    [
      "id": .string(symptom.id),
      "title": .string(symptom.words),
      "causes": .array(
        CauseHint.of(symptom).map {
          ["id": .string($0.cause.id.id), "strength": .string($0.strength.word)]
        }
      ),
    ]
  }
}
