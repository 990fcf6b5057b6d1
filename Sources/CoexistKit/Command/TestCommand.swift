extension Command {
  static let test = Command(
    name: "test",
    summary: "Checks fixture cases against the diagnosis they expect.",
    operands: "<path> ...",
    operandHelp: """
      A folder of fixtures, one fixture, or its expected.json. A fixture is a folder with captures \
      and an expected.json beside them.
      """,
    arity: .some,
    examples: [
      ("coexist test Fixtures", "every fixture, a line each"),
      ("coexist test -f github Fixtures", "annotations in a pull request"),
      ("coexist test --update Fixtures/x", "accept what is said now"),
    ],
    options: [
      .format(TestRun.formats.map(\.word)), .output, .update, .coverage,
      .coverageMin, .margins, .failuresOnly, .provider,
    ],
    run: { arguments, host, result throws(UsageError) in
      try TestRun(arguments, host).run(&result)
    }
  )
}

extension Option {
  fileprivate static let update = Option(
    name: "update",
    help: "Rewrite what differs in expected.json and show it; never where CI is set."
  )
  fileprivate static let coverage = Option(
    name: "coverage",
    help: "Count for every cause and shape what the fixtures show of it."
  )
  fileprivate static let coverageMin = Option(
    name: "coverage-min",
    value: "list",
    help: """
      Exit 1 below these whole percents, e.g. fires=100,ruled-out=80,unknown=80,shapes=90; implies \
      --coverage.
      """
  )
  fileprivate static let margins = Option(
    name: "margins",
    help: "List the fixtures in which the first cause leads by less than 2 points."
  )
  fileprivate static let failuresOnly = Option(
    name: "quiet",
    short: "q",
    help: "Failures and the summary only."
  )
}

/// One run of `coexist test`.
private struct TestRun {
  let arguments: Arguments
  let host: HostSystem

  init(_ arguments: Arguments, _ host: HostSystem) throws(UsageError) {
    self.arguments = arguments
    self.host = host
    guard arguments.has(.update) else { return }
    if host.isCI {
      throw Command.test.misuse("--update writes files and does not run where CI is set")
    }
    if arguments.format ?? "text" != "text" {
      throw Command.test.misuse("--update shows a difference, as text only")
    }
  }

  func run(_ commandResult: inout CommandResult) throws(UsageError) {
    let thresholds = try thresholds()
    guard let provider = ProviderFile.provider(arguments, host, &commandResult) else { return }
    let search = FixtureSearch(arguments.operands, in: host)
    for skipped in search.skipped { commandResult.complain(skipped.line, .missing) }
    for path in search.folders.flatMap({ $0.captures + [$0.expectation] }) {
      commandResult.hasRead(.file(path), in: host)
    }
    for path in search.missing {
      let what: Safe = host.entry(path) == .missing ? "no such file or folder" : "no fixture"
      commandResult.complain("\(TextSafety.shown(path)): error: \(what)", .missing)
    }
    guard search.hasFixtures else {
      commandResult.complain(
        "coexist: no fixtures found: a fixture is a folder with captures and an expected.json",
        .missing,
        help: "name the folder that holds the fixtures"
      )
      return
    }
    let suite = FixtureSuite(search, by: FixtureRun(host: host, provider: provider))
    learn(suite, &commandResult)
    if arguments.has(.update) {
      commandResult.deliver(Safe(TestUpdate(host: host).apply(suite, &commandResult)), arguments)
      return
    }
    var report = FixtureReport(suite: suite)
    if arguments.has(.coverage) || !thresholds.isEmpty {
      let coverage = FixtureCoverage(suite.results)
      report.coverage = coverage
      report.shortfalls = coverage.shortfalls(thresholds)
    }
    report.showsMargins = arguments.has(.margins)
    report.isQuiet = arguments.has(.failuresOnly)
    complain(report, &commandResult)
    commandResult.deliver(arguments.output(of: report, in: Self.formats), arguments)
  }

  /// Takes in what must not leave of the captures that something is said about.
  private func learn(_ suite: FixtureSuite, _ commandResult: inout CommandResult) {
    for result in suite.results where !result.state.isGood || arguments.has(.update) {
      for path in FileTree(below: result.path, in: host).folders.flatMap(\.captures) {
        host.read(path).map { commandResult.leakCheck.learn(from: $0) }
      }
    }
  }

  static let formats: [OutputFormat<FixtureReport>] = [
    OutputFormat("text") { Safe(FixtureText($0)) },
    OutputFormat("junit") { Safe(FixtureJUnit(report: $0)) },
    OutputFormat("tap") { Safe(FixtureTAP(report: $0)) },
    OutputFormat("github") { Safe(FixtureGitHub(report: $0)) },
    OutputFormat("json") { Safe(FixtureJSON(report: $0)) },
  ]

  /// One line of reason for every way to fail.
  private func complain(_ report: FixtureReport, _ commandResult: inout CommandResult) {
    if !report.suite.isGood {
      let isFaulty = report.suite.count(.faulty) > 0
      commandResult.complain(
        Safe(report.suite),
        isFaulty ? .unreadable : .negative,
        help: report.suite.count(.failed) > 0
          ? "where the new result is right, 'coexist test --update' accepts it" : nil
      )
    }
    for shortfall in report.shortfalls {
      commandResult.complain("coexist: \(ours: shortfall.sentence)", .negative)
    }
  }

  /// `fires=100,ruled-out=80`.
  private func thresholds() throws(UsageError) -> [FixtureCoverage.Measure: Int] {
    var thresholds: [FixtureCoverage.Measure: Int] = [:]
    let known = FixtureCoverage.Measure.allCases.map(\.id)
    for pair in (arguments.value(.coverageMin) ?? "").split(separator: ",") {
      let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
      guard let name = parts.first, let measure = FixtureCoverage.Measure(rawValue: name) else {
        let near = Nearest.hint(to: parts.first ?? "", among: known)
        throw Command.test.misuse(
          """
          --coverage-min takes \(ours: known.quotedAlternatives), not \
          '\(TextSafety.shown(String(pair)))'\(near)
          """
        )
      }
      guard parts.count == 2, let percent = Int(parts[1]), (0...100).contains(percent) else {
        throw Command.test.misuse(
          "--coverage-min \(ours: measure.id) takes a whole percent from 0 to 100"
        )
      }
      thresholds[measure] = percent
    }
    return thresholds
  }
}
