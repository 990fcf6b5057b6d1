/// Studies records on several threads, and gives them back in order.
struct TriageTeam {
  /// A record that waits to be studied.
  struct Waiting: Sendable {
    let bytes: [UInt8]
    /// The number of its first line, `nil` where it is all of the input.
    let line: Int?
    /// A record of a log is a case only with a payload.
    let isOfLog: Bool
  }

  /// A thread is worth its start for so many bytes.
  private static let share = 1 << 18

  private let team: WorkTeam<TriageStudy>
  private var waiting: [Waiting] = []
  private var bytes = 0

  init(_ study: TriageStudy, jobs: Int, on host: HostSystem) {
    team = WorkTeam(study, jobs: jobs, on: host)
  }

  /// Whether there is work for all.
  var isBusy: Bool { bytes >= team.jobs * Self.share }

  mutating func add(_ record: Waiting) {
    waiting.append(record)
    bytes += record.bytes.count
  }

  /// Studies all that waits: the cases in order, `nil` for a record that is none.
  mutating func finish() -> [(found: TriageCase?, line: Int?)] {
    defer {
      waiting.removeAll(keepingCapacity: true)
      bytes = 0
    }
    let found = team.products(of: waiting) { $0.study($1) }
    return zip(found, waiting).map { ($0, $1.line) }
  }
}

extension TriageStudy {
  /// The case of a record, or `nil` for one of a log that holds no payload.
  mutating func study(_ record: TriageTeam.Waiting) -> TriageCase? {
    guard record.isOfLog else { return study(record.bytes) }
    let found = record.bytes.contains(0x7B) ? study(record.bytes) : nil
    return found?.problem?.isUnreadable == false ? nil : found
  }
}
