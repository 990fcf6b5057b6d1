/// Tells somebody who waits at a terminal how far a triage is, on one line that goes away again.
struct TriageProgress {
  private let host: HostSystem
  private let start: Int
  private var shown: Int?

  init(in host: HostSystem) {
    self.host = host
    start = host.clock()
  }

  /// Shows the number of cases, once a second after the first, unless the cases stand there
  /// themselves.
  mutating func show(_ cases: Int, isVisible: Bool) {
    guard host.isErrorTerminal, !isVisible else { return }
    let now = host.clock()
    guard now > start + 1, now != shown else { return }
    shown = now
    host.note("\r\(cases) cases")
  }

  /// Takes the line away.
  func end() {
    if shown != nil { host.note("\r\u{1B}[K") }
  }
}
