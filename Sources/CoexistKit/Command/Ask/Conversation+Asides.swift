/// What is said around the questions.
extension Conversation {
  /// What a customer only tells settles nothing, so it is asked once whose look it is; a script is
  /// told what it is taken for.
  mutating func askWhoSees() throws(Stop) {
    guard who == nil else { return }
    who = "agent"
    guard host.isInputTerminal else {
      try tell("note", "answers count as seen by you; --by customer is for what is only told")
      return
    }
    try tell("first", "Do you see what you will answer, or does the customer tell you?")
    try tell("1".rightAligned(to: 9), "I see it: a screen, a screenshot, an answer of the API")
    try tell("2".rightAligned(to: 9), "the customer tells me")
    let line = try nextLine(to: nil)?.trimmed ?? ""
    if line.hasPrefix("2") || line.lowercased() == "customer" { who = "customer" }
  }

  /// Whether words are meant as a company's name: what nobody wrote like a name is asked back.
  mutating func isMeant(_ value: String, as key: String) throws(Stop) -> Bool {
    guard AskReply.isDoubtfulName(value, for: key) else { return true }
    try say("           is \"\(TextSafety.shown(value))\" the name of a company? y or n\n")
    if try AskReply.isYes(nextLine(to: nil) ?? "") { return true }
    try tell("no", "then type the name alone, or a number of the list")
    return false
  }

  /// The next step, and what to type next.
  var closing: String {
    let report = study.report
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
