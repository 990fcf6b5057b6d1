/// What came of one fixture.
struct FixtureResult: Sendable {
  enum Outcome: Sendable {
    case ok
    case failed([FixtureDifference])
    /// A known gap: counted, does not fail.
    case todo(reason: String, [FixtureDifference])
    /// A known gap that is none any more: the mark can go.
    case todoPasses(reason: String)
    /// The expectation itself is wrong.
    case faulty([FixtureFault])
    /// An expectation without a capture, or a capture without an expectation.
    case stale(String)
  }

  let name: String
  /// The folder, as it was found.
  let path: String
  let root: String
  let outcome: Outcome
  /// The bytes of `expected.json`, for places in it.
  let expectation: [UInt8]
  /// How many things were checked.
  var checks = 0
  /// What a passing fixture asserts, in words.
  var asserted: [String] = []
  /// The causes that were found, best first; empty when nothing was run.
  var findings: [Found] = []
  var shapes: [String] = []
  var isUnreadable = false

  struct Found: Sendable {
    let cause: CauseID
    let status: Status
    let points: Int
    let priority: Int
  }

  var expectationPath: String { FileTree.join(path, FileTree.expectation) }

  /// The word that leaves the program.
  var state: State {
    switch outcome {
    case .ok: .ok
    case .failed: .failed
    case .todo: .todo
    case .todoPasses: .todoPasses
    case .faulty: .faulty
    case .stale: .stale
    }
  }

  enum State: String, Named {
    case ok
    case failed
    case todo
    case todoPasses = "todo-passes"
    case faulty = "error"
    case stale

    var isGood: Bool {
      switch self {
      case .ok, .todo, .todoPasses: true
      case .failed, .faulty, .stale: false
      }
    }
  }

  var differences: [FixtureDifference] {
    switch outcome {
    case .failed(let differences), .todo(_, let differences): differences
    case .ok, .todoPasses, .faulty, .stale: []
    }
  }

  /// The lead of the first cause, when it hangs by a thread: under 2 points in the same status.
  var margin: (first: Found, second: Found)? {
    guard findings.count > 1, findings[0].status <= .possible,
      findings[0].status == findings[1].status, findings[0].priority == findings[1].priority,
      findings[0].points - findings[1].points < 2
    else { return nil }
    return (findings[0], findings[1])
  }
}
