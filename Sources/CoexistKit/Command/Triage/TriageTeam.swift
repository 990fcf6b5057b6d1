/// Studies records on several threads, each with a share of its own, and gives them back in order.
struct TriageTeam {
  /// A record that waits to be studied.
  struct Waiting: Sendable {
    let bytes: [UInt8]
    /// The number of its first line, `nil` where it is all of the input.
    let line: Int?
    /// A record of a log is a case only with a payload.
    let isOfLog: Bool
  }

  /// One thread's share; between two rounds nobody but the team touches it.
  private final class Member: @unchecked Sendable {
    var study: TriageStudy
    var waiting: ArraySlice<Waiting> = []
    var found: [TriageCase?] = []

    init(_ study: TriageStudy) { self.study = study }

    func work() {
      found.removeAll(keepingCapacity: true)
      for record in waiting { found.append(study.study(record)) }
      waiting = []
    }
  }

  /// A thread is worth its start for so many bytes.
  private static let share = 1 << 18

  private let members: [Member]
  private let host: HostSystem
  private var waiting: [Waiting] = []
  private var bytes = 0

  init(_ study: TriageStudy, jobs: Int, on host: HostSystem) {
    members = (0..<jobs).map { _ in Member(study) }
    self.host = host
  }

  /// Whether there is work for all.
  var isBusy: Bool { bytes >= members.count * Self.share }

  mutating func add(_ record: Waiting) {
    waiting.append(record)
    bytes += record.bytes.count
  }

  /// Studies all that waits: the cases in order, `nil` for a record that is none.
  mutating func finish() -> [(found: TriageCase?, line: Int?)] {
    guard !waiting.isEmpty else { return [] }
    var start = 0
    for (index, member) in members.enumerated() {
      let end = waiting.count * (index + 1) / members.count
      member.waiting = waiting[start..<end]
      start = end
    }
    if members.count == 1 {
      members[0].work()
    } else {
      host.inParallel(members.count) { [members] index in members[index].work() }
    }
    let found = zip(members.lazy.flatMap(\.found), waiting).map { ($0, $1.line) }
    waiting.removeAll(keepingCapacity: true)
    bytes = 0
    return found
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
