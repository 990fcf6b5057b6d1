/// What explains a difference: the evidence rows behind the program's answer, with their places.
extension FixtureJudge {
  typealias Reason = FixtureDifference.Reason

  /// Why a cause stands where it stands.
  func about(_ id: String) -> [Reason] {
    guard let row = row(id) else {
      return [Reason(statement: "Nothing in the captures points to \(id).", at: nil)]
    }
    var reasons = reasons(of: row)
    if !row.status.isActionable, !row.missing.isEmpty {
      let facts = row.missing.joined(separator: ", ")
      reasons.append(Reason(statement: "Nobody looked: \(facts).", at: nil))
    }
    return reasons
  }

  /// The rows that decided: what settles or rules out, else what counts most.
  private func reasons(of row: Report.CauseRow) -> [Reason] {
    let decisive = row.evidence.filter { $0.effect == .settles || $0.effect == .rulesOut }
    let counted = row.evidence.filter { ($0.effect.points ?? 0) != 0 }
    return (decisive.isEmpty ? counted : decisive).prefix(2).map { evidence in
      let points = evidence.effect.points.map(\.signed)
      let effect = points ?? (evidence.effect == .settles ? "settles" : "rules out")
      return Reason(statement: "\(row.id) \(effect): \(evidence.statement)", at: evidence.at)
    }
  }

  /// What the leading cause rests on, or that nothing leads.
  var leading: [Reason] {
    if let row = report.causes.first(where: { $0.status <= .possible }) { return reasons(of: row) }
    return [Reason(statement: "No cause is confirmed, likely or possible.", at: nil)] + errors
  }

  /// What the next step follows from.
  var behindNext: [Reason] {
    let ids = report.causes.filter { row in
      row.status <= .possible
        && (report.next.step == nil || row.step == report.next.step)
    }
    guard let row = ids.first else { return leading }
    return reasons(of: row)
  }

  /// What the state of a step follows from: its causes, or a step that is still open before it.
  func behind(_ step: CleanupStep) -> [Reason] {
    let rows = report.causes.filter { $0.step == step }.flatMap(reasons)
    let before = report.plan.first { $0.step < step && $0.state.isOpen }
    let open = before.map {
      Reason(statement: "\($0.step.id) is \($0.state.id) before it.", at: nil)
    }
    let all = rows + (open.map { [$0] } ?? [])
    return all.isEmpty ? leading : Array(all.prefix(2))
  }

  func state(_ step: CleanupStep) -> String {
    report.plan.first { $0.step == step }?.state.id ?? StepState.skip.id
  }

  /// What keeps the ticket from being ready.
  var gaps: [Reason] {
    report.ticket.missing.filter(\.isBlocking).map {
      Reason(statement: "The ticket lacks \($0.field) (\($0.reason)).", at: nil)
    }
  }

  /// The errors that were read.
  var errors: [Reason] {
    report.errors.prefix(3).map { row in
      let code = row.code.map { "\($0)" } ?? row.knownAs ?? "no number"
      return Reason(
        statement: "Read here: \(code), known as \(row.knownAs ?? "nothing").",
        at: row.at
      )
    }
  }
}
