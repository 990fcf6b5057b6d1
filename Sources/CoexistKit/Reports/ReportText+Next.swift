/// The answer: what the case is, the next step, and what nobody must do yet.
extension ReportText {
  func writeHead(to layout: inout TextLayout) {
    let code = report.headlineError?.label ?? ""
    let indent = code.isEmpty ? 0 : max(Self.gutter, TextLayout.cells(code) + 1)
    let status = report.leads.first?.status.id ?? report.verdict.id
    let isOneRow =
      indent + TextLayout.cells(report.headline.unescaped) + TextLayout.cells(status) + 2 <= width
    layout.row(
      code,
      report.headline,
      right: isOneRow ? status : "",
      indent: indent,
      style: .bold,
      gutterStyle: .bold,
      rightStyle: report.leads.first?.status.style ?? .dim
    )
    var about: [String] = []
    if let customer = report.customer { about.append(customer.unescaped) }
    if let now = report.now { about.append("as of \(now.spoken(in: report.zone))") }
    if about.isEmpty {
      about = report.inputs.filter { $0.name != "-" }.prefix(3)
        .map { "\(shown($0.name.unescaped)) (\($0.shape))" }
    }
    guard !about.isEmpty || !isOneRow else { return }
    layout.row("", about.joined(separator: ", "), right: isOneRow ? "" : status, indent: indent)
  }

  func writeNext(to layout: inout TextLayout) {
    let next = report.next
    layout.row("next", next.instruction, indent: Self.gutter, style: .bold, gutterStyle: .bold)
    guard next.kind != .nothing else { return }
    var facts = [next.kind.id + place(of: next.step)]
    let others = next.owner == .nobody ? [] : next.also
    facts.append(([next.owner] + others).map(\.title).alternatives)
    if let earliest = next.earliest {
      facts.append("not before \(earliest.spoken(in: report.zone))")
    }
    layout.row("", facts.joined(separator: " · "), indent: Self.gutter)
    if !next.place.isEmpty { layout.row("", next.place, indent: Self.gutter) }
  }

  /// Which of the plan's steps it is; nothing where it is the only one, so that nobody looks for
  /// those before it.
  private func place(of step: CleanupStep?) -> String {
    let isOfSeveral = report.plan.contains {
      $0.step != step && $0.step.number != nil && $0.state != .skip
    }
    guard let number = step?.number, isOfSeveral else { return "" }
    return number == 0 ? ", before step 1" : ", step \(number) of \(Self.lastStep)"
  }

  private static let lastStep = CleanupStep.allCases.compactMap(\.number).max() ?? 0

  func writeDoNot(to layout: inout TextLayout, _ room: Room) {
    let orders = report.doNot.map { order in
      String(order.beginningSmall.unescaped[...].trimmingSuffix("."))
    }
    if room == .all {
      for (index, order) in orders.enumerated() {
        layout.row(index == 0 ? "do not" : "", order, indent: Self.gutter)
      }
    } else if !orders.isEmpty {
      let shown = orders.prefix(room == .tight ? 1 : 3)
      layout.row("do not", shown.joined(separator: " · "), indent: Self.gutter)
    }
  }

  /// The question and its answers, ready to be given.
  func writeAsk(to layout: inout TextLayout, _ room: Room) {
    guard let ask = report.ask else { return }
    var gutter = "answer"
    if ask.question != report.next.instruction {
      layout.row("ask", "\(ask.question) (\(ask.owner.title))", indent: Self.gutter)
      gutter = ""
    }
    let ways = ask.answers.map { "--set \($0.set.quotedForShell)" }
    if room == .tight {
      layout.row(gutter, units: ways, separator: " or", indent: Self.gutter)
      return
    }
    for (index, (way, answer)) in zip(ways, ask.answers).enumerated() {
      let word = index == 0 ? gutter : ""
      // A command is never cut: where both do not fit, it stands on a line of its own.
      if TextLayout.cells(answer.say.unescaped) + TextLayout.cells(way) + 2 <= width - Self.gutter {
        layout.row(word, answer.say, right: way, indent: Self.gutter)
      } else {
        layout.row(word, answer.say, indent: Self.gutter)
        layout.row("", "", right: way, indent: Self.gutter)
      }
    }
    if ask.fact == QuestionChooser.fallbackFact {
      layout.row("", "the words themselves", right: "--set error_text='…'", indent: Self.gutter)
    }
  }

  /// The commands that people type next, ready to run; where they are too long or room is short, only
  /// what becomes of the command that was typed.
  func writeMore(to layout: inout TextLayout, _ room: Room) {
    let topic = report.openCauses.first?.id ?? report.headlineError?.label
    let verbs = report.next.kind == .nothing ? ["reply"] : ["reply", "ticket"]
    let typed = operands.map(\.quotedForShell).joined(separator: " ")
    let isShort = TextLayout.cells(typed) <= width - Self.gutter - 15
    var ways: [String] = []
    if operands.isEmpty || operands == ["-"] || room == .tight || !isShort {
      ways.append("put \(verbs.joined(separator: " or ")) in place of diagnose")
    } else {
      ways += verbs.map { "coexist \($0) \(typed)" }
    }
    if room > .tight { ways += topic.map { ["coexist explain \($0)"] } ?? [] }
    layout.row("more", units: ways, separator: " ·", indent: Self.gutter)
  }
}

extension Status {
  var style: TextStyle? {
    switch self {
    case .confirmed: .red
    case .likely, .possible: .yellow
    default: nil
    }
  }
}

extension Substring {
  fileprivate func trimmingSuffix(_ end: Character) -> Substring { last == end ? dropLast() : self }
}
