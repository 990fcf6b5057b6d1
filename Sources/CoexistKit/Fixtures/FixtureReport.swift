import JSONText

/// Everything a run says, for the writers of the formats.
struct FixtureReport: Sendable {
  let suite: FixtureSuite
  /// `nil` unless it was asked for.
  var coverage: FixtureCoverage?
  /// What keeps the coverage below its thresholds.
  var shortfalls: [FixtureCoverage.Shortfall] = []
  var showsMargins = false
  /// Failures and the summary only.
  var isQuiet = false

  var isGood: Bool { suite.isGood && shortfalls.isEmpty }

  /// Something that did not come out, with its place: what every format tells of it.
  struct Problem: Sendable {
    let path: String
    let line: Int
    let column: Int
    let message: String
    var because: [String] = []
    /// What to do about it, or `nil`.
    var help: String?
    /// The whole fixture rather than a place in its expectation.
    var isWhole = false

    var text: String { "\(place): error: \(message)" }
  }
}

extension FixtureResult {
  /// The problems of a fixture, in order of place; a todo has none.
  var problems: [FixtureReport.Problem] {
    switch outcome {
    case .ok, .todo, .todoPasses: []
    case .failed(let differences): differences.map(problem)
    case .faulty(let faults):
      faults.map { fault in
        var problem = problem(fault.message, at: fault.offset, [])
        problem.help = fault.help
        return problem
      }
    case .stale(let reason):
      [FixtureReport.Problem(path: path, line: 1, column: 1, message: reason, isWhole: true)]
    }
  }

  func problem(_ difference: FixtureDifference) -> FixtureReport.Problem {
    problem(
      "\(difference.check.field): expected \(difference.expected), got \(difference.got)",
      at: difference.check.range.lowerBound,
      difference.because.map(\.words)
    )
  }

  private func problem(
    _ message: String,
    at offset: Int,
    _ because: [String]
  ) -> FixtureReport.Problem {
    let position = TextPosition(of: offset, in: expectation)
    return FixtureReport.Problem(
      path: expectationPath,
      line: position.line,
      column: position.column,
      message: message,
      because: because
    )
  }
}

extension FixtureDifference.Reason {
  /// `Fixtures/x/case.json:12:5 provider-still-connected settles: …`.
  var words: String {
    guard let at else { return statement }
    return "\(at.file):\(at.line):\(at.column) \(statement)"
  }
}

extension FixtureReport.Problem {
  /// `path:line:column`, as compilers write it.
  var place: String { isWhole ? path : "\(path):\(line):\(column)" }

  /// What stands below the message.
  var details: [String] { because.map { "because \($0)" } + (help.map { ["help: \($0)"] } ?? []) }
}
