/// All fixtures of a run, in the order of their paths.
struct FixtureSuite: Sendable {
  let results: [FixtureResult]

  init(_ search: FixtureSearch, by run: FixtureRun) {
    results = search.folders.map(run.result)
  }

  func count(_ state: FixtureResult.State) -> Int {
    results.reduce(0) { $0 + ($1.state == state ? 1 : 0) }
  }

  var isGood: Bool { results.allSatisfy(\.state.isGood) }

  /// `7 fixtures: 6 ok, 1 todo`; states that nobody is in are left out.
  var summary: String {
    let parts = FixtureResult.State.allCases.filter { count($0) > 0 || $0 == .ok }
      .map { "\(count($0)) \($0.words)" }
    return "\(results.count.counted("fixture")): " + parts.joined(separator: ", ")
  }

  /// The reason of a failure on one line.
  var text: String {
    let bad = FixtureResult.State.allCases.filter { !$0.isGood && count($0) > 0 }
      .map { "\(count($0)) \($0.words)" }
    return
      "coexist: \(bad.joined(separator: ", ")) of \(results.count.counted("fixture"))"
  }
}

extension FixtureResult.State {
  /// For a summary.
  fileprivate var words: String {
    switch self {
    case .ok: "ok"
    case .failed: "failed"
    case .todo: "todo"
    case .todoPasses: "todo that passes"
    case .faulty: "with a wrong expectation"
    case .stale: "stale"
    }
  }
}
