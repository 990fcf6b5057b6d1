/// What is said around the questions.
extension Conversation {
  /// Whether words are meant as a company's name: what nobody wrote like a name is asked back.
  mutating func isMeant(_ value: String, as key: String) throws(Stop) -> Bool {
    guard AskReply.isDoubtfulName(value, for: key) else { return true }
    try say("           is \"\(TextSafety.shown(value))\" the name of a company? y or n\n")
    let line = try nextLine(to: nil) ?? ""
    if PlainAnswer(line) == .yes { return true }
    if PlainAnswer(line) == .no || line.trimmed.isEmpty {
      try tell("no", "then type the name alone, or a number of the list")
    } else {
      lines.putBack(line)
    }
    return false
  }

  /// The next step, and what to type next.
  var closing: String {
    let report = published.report
    var layout = TextLayout()
    let missing = report.ticket.missing.filter(\.isBlocking).map(\.field)
    let ticket =
      report.ticket.isReady ? "ready" : "not ready: \(missing.joined(separator: ", ")) missing"
    if report.next.kind != .nothing { layout.row("ticket", ticket, indent: ReportText.gutter) }
    for (place, command) in ["diagnose", "reply", "ticket"].enumerated() {
      let gutter = TextLayout.pad(place == 0 ? "more" : "", to: ReportText.gutter)
      layout.line(gutter + "coexist \(command) \(path.quotedForShell)")
    }
    return "\n" + ReportText(report, detail: .quiet).text + layout.text
  }
}
