/// The run as workflow commands: annotations at their lines in a pull request.
///
/// GitHub shows ten of a level and drops the rest without a word, so the tenth tells of the others.
struct FixtureGitHub {
  let report: FixtureReport
  private static let most = 10

  var text: String {
    var errors: [Annotation] = []
    for result in report.suite.results.sorted(by: Self.isWorse) {
      errors += result.problems.map { Annotation(title: result.name, problem: $0) }
    }
    errors += report.shortfalls.map { Annotation(title: "coverage", message: $0.text) }
    let warnings = report.suite.results.compactMap { result -> Annotation? in
      guard case .todoPasses(let reason) = result.outcome else { return nil }
      return Annotation(
        title: result.name,
        path: result.expectationPath,
        message: "todo that passes, take the mark away: \(reason)"
      )
    }
    let lines = Self.folded(errors, "error") + Self.folded(warnings, "warning")
    return lines.map { $0 + "\n" }.joined() + Escape.line.apply(to: report.suite.summary) + "\n"
  }

  /// Wrong expectations first, then failures, then stale ones; each in the order of the paths.
  private static func isWorse(_ left: FixtureResult, _ right: FixtureResult) -> Bool {
    let a = rank(left.state)
    let b = rank(right.state)
    return a != b ? a < b : left.path.isByteBefore(right.path)
  }

  private static func rank(_ state: FixtureResult.State) -> Int {
    switch state {
    case .faulty: 0
    case .failed: 1
    case .stale: 2
    case .ok, .todo, .todoPasses: 3
    }
  }

  private static func folded(_ annotations: [Annotation], _ level: String) -> [String] {
    guard annotations.count > most else { return annotations.map { $0.line(level) } }
    let shown = annotations.prefix(most - 1)
    let rest = annotations.dropFirst(most - 1)
    let titles = rest.map(\.title).withoutRepeats
    let more = Annotation(
      title: "\(rest.count) more",
      message: "\(rest.count) more in \(titles.joined(separator: ", "))"
    )
    return shown.map { $0.line(level) } + [more.line(level)]
  }
}

private struct Annotation {
  let title: String
  var path: String?
  var line = 1
  var column = 1
  let message: String

  init(title: String, path: String? = nil, message: String) {
    self.title = title
    self.path = path
    self.message = message
  }

  init(title: String, problem: FixtureReport.Problem) {
    self.title = title
    path = problem.path
    line = problem.line
    column = problem.column
    message = ([problem.message] + problem.details).joined(separator: "\n")
  }

  func line(_ level: String) -> String {
    func property(_ text: String) -> String { Escape.githubProperty.apply(to: text) }
    let place = path.map { "file=\(property($0)),line=\(line),col=\(column)," } ?? ""
    return "::\(level) \(place)title=\(property(title))::\(Escape.githubMessage.apply(to: message))"
  }
}
