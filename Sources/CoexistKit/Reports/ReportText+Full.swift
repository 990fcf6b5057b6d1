/// What only `--full` shows: every cause with its points, and the whole plan.
extension ReportText {
  func writeCauses(to layout: inout TextLayout) {
    for cause in report.causes {
      layout.row(
        cause.status.id,
        cause.title,
        right: cause.id,
        indent: Self.gutter,
        gutterStyle: cause.status.style
      )
      for row in cause.evidence {
        layout.row(
          row.effect.words.rightAligned(to: Self.gutter - 1),
          row.statement,
          right: place(row.at, row.provenance),
          indent: Self.gutter
        )
      }
      for fact in cause.missing where cause.status != .ruledOut {
        layout.row(
          "?".rightAligned(to: Self.gutter - 1),
          "\(fact): not checked",
          indent: Self.gutter
        )
      }
      guard cause.status != .ruledOut else { continue }
      let unit = abs(cause.points) == 1 ? "point" : "points"
      layout.row("\(cause.points)".rightAligned(to: Self.gutter - 1), unit, indent: Self.gutter)
    }
    let seen = Set(report.causes.map(\.id))
    let others = Cause.all.map(\.id.id).filter { !seen.contains($0) }
    layout.row("not met", "no sign of \(others.count) other causes", indent: Self.gutter)
    if detail == .trace {
      layout.row("", others.joined(separator: ", "), indent: Self.gutter)
    }
    layout.blank()
  }

  func writePlan(to layout: inout TextLayout) {
    for step in report.plan {
      let mark = step.state == .now ? ">" : " "
      let number = step.step.number.map { "\($0)" } ?? "-"
      layout.row(
        "\(mark) \(step.state.id)",
        "\(number) \(step.step.id), \(step.step.owner.id): \(step.instruction)",
        indent: Self.gutter,
        gutterStyle: step.state == .now ? .bold : nil
      )
      if step.state.isOpen, step.state != .locked {
        if !step.place.isEmpty {
          layout.row("", "where: \(step.place)", indent: Self.gutter + 2)
        }
        layout.row("", "closed when: \(step.doneWhen)", indent: Self.gutter + 2)
      }
    }
  }
}
