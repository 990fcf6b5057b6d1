/// What was done in cleanup order, and what each step rests on.
extension Publisher {
  /// The line of a step; `nil` for one that nothing points to and nobody did.
  mutating func line(_ item: Plan.Item) -> Ticket.Step? {
    let step = item.step
    guard step != .escalate else { return nil }
    let seen = facts.lastReport(of: step, seen: true)
    let said = facts.lastReport(of: step, seen: false)
    let refusal = facts.refusal(of: step)
    if item.state == .skip, seen == nil, said == nil, refusal == nil { return nil }
    let report = item.state == .done ? seen ?? said : said ?? seen
    let look = facts.look(at: step)
    var words: [String] = []
    if let refusal { words.append(refusal.outcome.words) }
    // What could not be done is not said to be done, unless somebody says so.
    if refusal == nil || report != nil { words.append(state(item, report, look)) }
    if let what = report?.what { words.append("\"\(text(what, .businessName))\"") }
    if step == .retry { words += attempts() }
    return Ticket.Step(
      step: step,
      title: facts.provider.fill(step.card.title),
      state: item.state,
      words: words.filter { !$0.isEmpty }.joined(separator: "; "),
      at: report?.time ?? look?.time
    )
  }

  mutating func action(_ report: ActionReport) -> Ticket.Action {
    Ticket.Action(
      text: text(report.action, .free),
      by: report.actor.map { text($0, .word) },
      at: report.time
    )
  }

  private mutating func state(_ item: Plan.Item, _ report: StepReport?, _ look: Fact?) -> String {
    switch item.state {
    case .done: doneWords(item.step, report, look)
    case .verify: "said to be done\(when(report?.time))\(by(report)), not checked"
    case .now: report.map { undone(item.step, $0) } ?? "due now"
    case .check:
      report == nil
        ? (isListing(look, at: item.step)
          ? "seen listed\(when(look?.time)), not removed yet" : "not checked yet")
        : "said to be done\(when(report?.time))\(by(report)), not checked yet"
    case .locked: "not yet"
    case .skip: report == nil ? "" : "reported\(when(report?.time))\(by(report)), not needed"
    }
  }

  /// A step that is due although somebody did it: the error came later, or who is there was not meant.
  private func undone(_ step: CleanupStep, _ report: StepReport) -> String {
    let done = report.isSeen ? "done" : "said to be done"
    let isBack = facts.hasError(withCodes: step.namingCodes, after: report.time)
    return
      "\(done)\(when(report.time)), \(isBack ? "but the error came back" : "and not all of it yet")"
  }

  private mutating func doneWords(
    _ step: CleanupStep,
    _ report: StepReport?,
    _ look: Fact?
  ) -> String {
    if step == .retry { return "the error came back\(when(facts.failedAttempt))" }
    if step == .wait {
      return report?.time.map { "waited until\(when($0))" } ?? "the time has passed"
    }
    if let report, report.isSeen {
      return "done\(when(report.time))\(by(report)), \(report.evidence.words)"
    }
    if let look {
      let note = look.provenance.ticketNote.map { ", \($0)" } ?? ""
      return "\(step.isLook ? "checked" : "not needed, seen empty")\(when(look.time))\(note)"
    }
    return "done\(when(report?.time))"
  }

  /// Whether somebody else than the wanted provider was seen where they can be removed.
  private func isListing(_ look: Fact?, at step: CleanupStep) -> Bool {
    guard let look, !step.isLook else { return false }
    return look.provenance.settles && facts.otherParties(in: look)?.isEmpty == false
  }

  private func when(_ time: Instant?) -> String {
    time.map { " \($0.iso8601(in: facts.zone))" } ?? ""
  }

  private mutating func by(_ report: StepReport?) -> String {
    report?.actor.map { " by \(text($0, .word))" } ?? ""
  }

  private func attempts() -> [String] {
    // Two chains of optionals with closures in one array crash the optimiser of Swift 6.3.1.
    var words: [String] = []
    if let all = facts.current(.attempts)?.number {
      words.append(all.counted("attempt") + " so far")
    }
    if let since = facts.current(.attemptsSinceCleanup)?.number {
      words.append("\(since == 0 ? "none" : "\(since)") since the clean-up")
    }
    return words
  }
}

extension Facts {
  /// The look at a step's place that counts now.
  fileprivate func look(at step: CleanupStep) -> Fact? {
    let keys: [FactKey] =
      switch step {
      case .removeDedicatedNumber: [.kapsoConnection]
      case .disconnectProvider: [.appBusinessPlatform]
      case .removePartner: [.partnersTab, .sharedWithPartners]
      case .checkPortfolio, .removeFromPortfolio: [.ownerPortfolio, .otherPortfolios]
      case .wait, .retry, .escalate: []
      }
    return current(anyOf: keys)
  }
}

extension StepReport.Evidence {
  var words: String {
    switch self {
    case .capture: "seen in a capture"
    case .screenshot: "seen on a screenshot"
    case .statement: "said, not seen"
    }
  }
}

extension StepReport.Outcome {
  fileprivate var words: String {
    switch self {
    case .done: ""
    case .refused: "Meta refused it"
    case .noAccess: "nobody here has access"
    case .unread: "not done, as far as it can be read"
    }
  }
}
