/// The report for the terminal: the answer on the first line, the next step near the last.
struct ReportText {
  enum Detail: Comparable, Sendable {
    case quiet
    case compact
    case full
    /// Every cause, also those that nothing points to.
    case trace
  }

  let report: Report
  let detail: Detail
  var layout = TextLayout()
  /// The width of the words at the left.
  static let gutter = 11
  /// Where sentences behind a place begin.
  private static let text = 13

  init(_ report: Report, detail: Detail = .compact) {
    self.report = report
    self.detail = detail
  }

  func text() -> String {
    var copy = self
    copy.write()
    return copy.layout.text
  }

  private mutating func write() {
    writeHead()
    if detail == .quiet {
      writeNext()
      return
    }
    writeUnderstood()
    layout.blank()
    if detail >= .full { writeFullCauses() } else { writeCauses() }
    if !report.expected.isEmpty || !report.advice.isEmpty { writeNotes() }
    if detail >= .full { writePlan() }
    writeNext()
    writeDoNot()
    writeBundle()
    if report.next.kind != .nothing || detail >= .full { writeTicket() }
    writeWarnings()
  }

  private mutating func writeHead() {
    let code = report.headlineError?.label
    let head =
      code.map { TextLayout.pad($0, to: 9) + report.headline } ?? report.headline
    layout.row("", head, indent: 0)
    var about: [String] = []
    if let customer = report.customer { about.append(customer) }
    if let now = report.now { about.append("as of \(now.iso8601)") }
    if about.isEmpty { about = report.inputs.prefix(3).map { "\($0.name) (\($0.shape))" } }
    layout.row("", about.joined(separator: ", "), indent: code == nil ? 0 : 9)
  }

  // MARK: Causes

  private var isManyFiles: Bool { report.inputs.count > 1 }

  func place(_ spot: Report.Spot?) -> String {
    guard let spot else { return "" }
    let place = "\(spot.line):\(spot.column)"
    return isManyFiles ? "\(spot.file):\(place)" : place
  }

  private mutating func writeCauses() {
    let shown = report.causes.filter { $0.status <= .possible }
    if shown.isEmpty {
      layout.row(report.verdict.id, report.withoutCause, indent: Self.text)
    }
    for cause in shown.prefix(4) {
      writeTitle(cause)
      // What nobody looked at says more about a merely possible cause than what points to it.
      if cause.status == .possible, let fact = cause.missing.first {
        layout.row("?".rightAligned(to: Self.gutter), "\(fact): nobody looked.", indent: Self.text)
        continue
      }
      let rows = cause.evidence.filter { $0.effect != .copy && $0.effect != .rulesOut }
      for row in rows.prefix(cause.status.isActionable ? 3 : 1) {
        layout.row(place(row.at).rightAligned(to: Self.gutter), row.statement, indent: Self.text)
      }
    }
    if shown.count > 4 {
      layout.row("", "and \(shown.count - 4) more possible: --full", indent: Self.gutter)
    }
    writeList(.ruledOut, as: "ruled out")
    writeList(.heldBack, as: "held back")
  }

  private mutating func writeTitle(_ cause: Report.CauseRow) {
    let title = TextLayout.pad(cause.status.id, to: Self.gutter) + cause.title
    let room = TextLayout.width - TextLayout.cells(title) - TextLayout.cells(cause.id)
    if room >= 2 {
      layout.line(title + String(repeating: " ", count: room) + cause.id)
    } else {
      layout.row(cause.status.id, cause.title, indent: Self.gutter)
      layout.row("", cause.id, indent: Self.gutter)
    }
  }

  private mutating func writeList(_ status: Status, as word: String) {
    let ids = report.causes.filter { $0.status == status }.map(\.id)
    guard !ids.isEmpty else { return }
    let rest = ids.count > 6 ? " and \(ids.count - 6) more" : ""
    layout.row(word, ids.prefix(6).joined(separator: ", ") + rest, indent: Self.gutter)
  }

  private mutating func writeFullCauses() {
    for cause in report.causes {
      writeTitle(cause)
      for row in cause.evidence {
        let words = row.effect.words.rightAligned(to: Self.gutter)
        layout.row(words, "\(place(row.at))  \(row.statement)", indent: Self.text)
      }
      for fact in cause.missing where cause.status != .ruledOut {
        layout.row("?".rightAligned(to: Self.gutter), "\(fact): nobody looked", indent: Self.text)
      }
      let unit = abs(cause.points) == 1 ? "point" : "points"
      layout.row("\(cause.points)".rightAligned(to: Self.gutter), unit, indent: Self.text)
    }
    let unmet = Cause.all.count - report.causes.count
    layout.row("not met", "\(unmet) causes: nothing points to them", indent: Self.gutter)
    if detail == .trace {
      let seen = Set(report.causes.map(\.id))
      let others = Cause.all.map(\.id.id).filter { !seen.contains($0) }
      layout.row("", others.joined(separator: ", "), indent: Self.gutter)
    }
    layout.blank()
  }

  private mutating func writeNotes() {
    for note in report.expected {
      layout.row("expected", "\(note.statement) (\(note.id))", indent: Self.gutter)
    }
    for note in report.advice {
      layout.row("advice", "\(note.statement) (\(note.id))", indent: Self.gutter)
    }
  }

  // MARK: Plan

  private mutating func writePlan() {
    for step in report.plan {
      let mark = step.state == .now ? ">" : " "
      let number = step.step.number.map { "\($0)" } ?? "-"
      layout.row(
        "\(mark) \(step.state.id)",
        "\(number) \(step.step.id), \(step.step.owner.id): \(step.instruction)",
        indent: Self.gutter
      )
      if step.state.isOpen, step.state != .locked {
        layout.row("", "where: \(step.place)", indent: Self.gutter + 2)
        layout.row("", "closed when: \(step.doneWhen)", indent: Self.gutter + 2)
      }
    }
    layout.blank()
  }

  private mutating func writeDoNot() {
    for order in report.doNot.prefix(detail >= .full ? 99 : 3) {
      layout.row("do not", order.prefix(1).lowercased() + order.dropFirst(), indent: Self.gutter)
    }
  }

  private mutating func writeTicket() {
    let fields = report.ticketMissing.map { $0.isBlocking ? $0.field : "\($0.field) (optional)" }
    let blocking = report.ticketMissing.filter(\.isBlocking).map(\.field)
    if detail < .full {
      let missing = blocking.isEmpty ? "" : ": \(blocking.joined(separator: ", ")) missing"
      layout.row(
        "ticket",
        report.isTicketReady ? "ready" : "not ready\(missing)",
        indent: Self.gutter
      )
      return
    }
    layout.row("ticket", report.isTicketReady ? "ready" : "not ready", indent: Self.gutter)
    layout.row("  have", report.ticketHave.joined(separator: ", "), indent: Self.gutter)
    for (field, gap) in zip(fields, report.ticketMissing) {
      layout.row("  missing", "\(field), \(gap.reason): \(gap.place)", indent: Self.gutter)
    }
  }

  private mutating func writeWarnings() {
    for warning in report.warnings.prefix(detail >= .full ? 99 : 3) {
      layout.row(
        "warning",
        "\(warning.at.file):\(warning.at.line):\(warning.at.column) \(warning.message) "
          + "[\(warning.code)]",
        indent: Self.gutter
      )
    }
    let rest = report.warnings.count - 3
    if rest > 0, detail < .full {
      layout.row("", "and \(rest) more warnings: --full", indent: Self.gutter)
    }
  }
}
