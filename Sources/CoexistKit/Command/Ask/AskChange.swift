/// What an answer changed in a case, on one line.
struct AskChange: Sendable {
  let before: Report
  let after: Report
  /// Whether only the customer says so.
  let isTold: Bool

  /// The most important first, as much as has room beside the gutter.
  func line(width: Int) -> String {
    let parts = [next, ticket].compactMap { $0 } + causes
    guard let first = parts.first else {
      let reason = isTold ? ": what the customer only tells settles nothing" : ""
      return "noted; the diagnosis stays the same\(reason)"
    }
    var line = first
    for (place, part) in parts.enumerated().dropFirst() {
      let rest = parts.count - place - 1
      let tail = rest > 0 ? ", and \(rest) more" : ""
      guard TextLayout.cells(line + "; " + part + tail) <= width else {
        return line + ", and \(rest + 1) more"
      }
      line += "; " + part
    }
    return line
  }

  private var next: String? {
    let (old, new) = (before.next, after.next)
    guard old.kind != new.kind || old.step != new.step || old.owner != new.owner else { return nil }
    return "next: \(new.step?.id ?? new.kind.id)"
  }

  private var ticket: String? {
    guard after.ticket.have != before.ticket.have || after.ticket.isReady != before.ticket.isReady
    else { return nil }
    if after.ticket.isReady != before.ticket.isReady {
      return after.ticket.isReady ? "the ticket is ready" : "the ticket is not ready"
    }
    let gained = after.ticket.have.filter { !before.ticket.have.contains($0) }
    return gained.isEmpty ? nil : "the ticket has \(gained.joined(separator: ", "))"
  }

  /// Causes whose status is another one, those that matter most first.
  private var causes: [String] {
    let old = Dictionary(before.causes.map { ($0.id, $0.status) }) { first, _ in first }
    return after.causes.filter { old[$0.id] != $0.status }.map { "\($0.title): \($0.status.id)" }
      + before.causes.filter { cause in !after.causes.contains { $0.id == cause.id } }
      .map { "\($0.title): no longer seen" }
  }
}
