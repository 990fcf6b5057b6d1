/// The run for the terminal: a line a fixture, and under a failure what differs and why.
struct FixtureText {
  let report: FixtureReport
  private var layout = TextLayout()

  init(_ report: FixtureReport) { self.report = report }

  var text: String {
    var copy = self
    copy.write()
    return copy.layout.text
  }

  private var results: [FixtureResult] { report.suite.results }

  /// The words at the left, and where the details of a failure begin.
  private static let gutter = 6
  private static let detail = 8

  private mutating func write() {
    let shown = results.filter { !report.isQuiet || !$0.state.isGood }
    let room = min(40, shown.map { TextLayout.cells($0.name) }.max() ?? 0) + 2
    for result in shown { write(result, room: room) }
    if let coverage = report.coverage { write(coverage) }
    if report.showsMargins { writeMargins() }
    if !layout.lines.isEmpty { layout.blank() }
    layout.line(report.suite.summary)
    for sentence in report.shortfalls { layout.row("", sentence.text, indent: 0) }
  }

  private mutating func write(_ result: FixtureResult, room: Int) {
    let head = TextLayout.pad(result.state.word, to: Self.gutter)
    let name = TextLayout.pad(result.name, to: room)
    switch result.outcome {
    case .ok: writeLine(head + name, result.asserted)
    case .failed(let differences):
      writeLine(head + name, [differences.count.counted("difference")])
      write(result.problems)
    case .todo(let reason, let differences):
      let count = differences.count.counted("difference")
      layout.row(head + result.name, "\(reason) (\(count))", indent: Self.gutter + room)
    case .todoPasses(let reason):
      layout.row(
        head + result.name,
        "passes, take the mark away: \(reason)",
        indent: Self.gutter + room
      )
    case .faulty:
      writeLine(head + name, ["the expectation is wrong"])
      write(result.problems)
    case .stale(let reason): layout.row(head + result.name, reason, indent: Self.gutter + room)
    }
  }

  /// The parts behind the name, or below it when they do not fit the line.
  private mutating func writeLine(_ head: String, _ parts: [String]) {
    let words = parts.joined(separator: ", ")
    if TextLayout.cells(head + words) <= TextLayout.width {
      layout.line(head + words)
    } else {
      layout.line(head)
      layout.row("", words, indent: Self.detail)
    }
  }

  /// What several differences have in common is told once.
  private mutating func write(_ problems: [FixtureReport.Problem]) {
    var told: Set<String> = []
    for problem in problems {
      layout.row("", problem.place, indent: Self.detail)
      layout.row("", problem.message, indent: Self.detail + 2)
      for line in problem.details where told.insert(line).inserted {
        layout.row("", line, indent: Self.detail + 2)
      }
    }
  }

  // MARK: Coverage and margins

  private mutating func write(_ coverage: FixtureCoverage) {
    layout.blank()
    layout.line(TextLayout.pad("coverage", to: 34) + "fires  ruled out  unknown")
    for row in coverage.rows {
      let ruledOut = row.asksToBeRuledOut ? "\(row.ruledOut)" : "-"
      layout.line(
        TextLayout.pad(row.cause.id, to: 34) + "\(row.fires)".rightAligned(to: 5)
          + ruledOut.rightAligned(to: 11) + "\(row.unknown)".rightAligned(to: 9)
      )
    }
    layout.blank()
    for shape in coverage.shapes {
      layout.line(
        TextLayout.pad("shape \(shape.id)", to: 34) + "\(shape.count)".rightAligned(to: 5)
      )
    }
    layout.blank()
    for measure in FixtureCoverage.Measure.allCases { layout.line(coverage.words(measure)) }
  }

  private mutating func writeMargins() {
    layout.blank()
    let thin = results.filter { $0.margin != nil }
    layout.line("\(thin.count.counted("fixture")) with a lead of less than 2 points")
    for result in thin {
      guard let margin = result.margin else { continue }
      layout.line("  \(result.name)")
      let first = "\(margin.first.cause.id) \(margin.first.points)"
      let second = "\(margin.second.cause.id) \(margin.second.points)"
      layout.row("", "\(first), \(second), both \(margin.first.status.id)", indent: 6)
    }
  }
}

extension FixtureResult.State {
  /// The word at the left; what needs somebody's work is written large.
  fileprivate var word: String {
    switch self {
    case .ok: "ok"
    case .failed: "FAIL"
    case .todo, .todoPasses: "todo"
    case .faulty: "ERROR"
    case .stale: "STALE"
    }
  }
}
