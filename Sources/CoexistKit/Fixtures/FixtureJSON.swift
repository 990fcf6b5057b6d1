import JSONText

/// The run as `coexist.test/1`.
struct FixtureJSON {
  let report: FixtureReport

  var text: String { output.text() }

  var output: JSONOutput {
    var members: JSONOutput.Members = [
      "schema": "coexist.test/1",
      "tool": ["name": "coexist", "version": .string(Version.tool)],
      "ruleset": [
        "version": .string(Version.rules), "causes": .integer(Cause.all.count),
        "codes": .integer(KnownError.all.count),
      ],
      "passed": .bool(report.isGood),
      "summary": summary,
      "fixtures": .array(report.suite.results.map(fixture)),
    ]
    if let coverage = report.coverage { members["coverage"] = object(of: coverage) }
    if report.showsMargins {
      let thin = report.suite.results.compactMap { result in
        result.margin.map { (result.name, $0) }
      }
      members["margins"] = .array(
        thin.map { name, margin in
          [
            "fixture": .string(name), "status": .string(margin.first.status.id),
            "first": found(margin.first), "second": found(margin.second),
          ]
        }
      )
    }
    return .object(members)
  }

  private var summary: JSONOutput {
    var counts: JSONOutput.Members = ["fixtures": .integer(report.suite.results.count)]
    for state in FixtureResult.State.allCases {
      counts[Self.key(state.id)] = .integer(report.suite.count(state))
    }
    return .object(counts)
  }

  /// Keys of JSON output are written with underscores.
  private static func key(_ id: String) -> String {
    String(id.map { $0 == "-" ? "_" : $0 })
  }

  private func fixture(_ result: FixtureResult) -> JSONOutput {
    var members: JSONOutput.Members = [
      "name": .string(result.name), "path": .string(result.path),
      "state": .string(result.state.id), "checks": .integer(result.checks),
      "problems": .array(result.problems.map(problem)),
      "differences": .array(result.differences.map { difference($0, in: result) }),
      "shapes": .array(result.shapes.map { .string($0) }),
    ]
    switch result.outcome {
    case .todo(let reason, _), .todoPasses(let reason): members["todo"] = .string(reason)
    case .ok, .failed, .faulty, .stale: members["todo"] = .null
    }
    return .object(members)
  }

  private func problem(_ problem: FixtureReport.Problem) -> JSONOutput {
    [
      "file": .string(problem.path), "line": .integer(problem.line),
      "column": .integer(problem.column), "message": .string(problem.message),
      "because": .array(problem.because.map { .string($0) }),
      "help": problem.help.map { .string($0) } ?? .null,
    ]
  }

  private func difference(_ difference: FixtureDifference, in result: FixtureResult) -> JSONOutput {
    let problem = result.problem(difference)
    return [
      "field": .string(difference.check.field), "expected": .string(difference.expected),
      "got": .string(difference.got), "line": .integer(problem.line),
      "column": .integer(problem.column),
    ]
  }

  private func found(_ found: FixtureResult.Found) -> JSONOutput {
    ["cause": .string(found.cause.id), "points": .integer(found.points)]
  }

  private func object(of coverage: FixtureCoverage) -> JSONOutput {
    var measures: JSONOutput.Members = [:]
    for measure in FixtureCoverage.Measure.allCases {
      let ratio = coverage.ratio(measure)
      measures[Self.key(measure.id)] = [
        "shown": .integer(ratio.shown), "all": .integer(ratio.all),
        "percent": .integer(coverage.percent(measure)),
        "lacking": .array(coverage.lacking(measure).map { .string($0) }),
      ]
    }
    return [
      "measures": .object(measures),
      "shortfalls": .array(report.shortfalls.map { .string($0.sentence) }),
      "causes": .array(
        coverage.rows.map { row in
          [
            "id": .string(row.cause.id), "fires": .integer(row.fires),
            "ruled_out": .integer(row.ruledOut), "unknown": .integer(row.unknown),
            "can_be_ruled_out": .bool(row.canBeRuledOut),
          ]
        }
      ),
      "shapes": .array(
        coverage.shapes.map { ["id": .string($0.id), "fixtures": .integer($0.count)] }
      ),
    ]
  }
}
