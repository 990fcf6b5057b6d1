/// Triage for the terminal: a line a case, then the counts.
struct TriageText {
  /// How many of a list are shown.
  var most = 10
  /// What is counted, each in a table of its own.
  var dimensions = TriageTally.Dimension.allCases
  var width = TextLayout.width
  var isPainted = false

  /// The line of a case, with its line feed; its name, as long as it is, stands last.
  func line(_ row: TriageRow) -> String {
    let cause = row.cause?.id ?? row.problem.map { "\($0.id): \($0.reason)" } ?? "-"
    let status = row.status.map { paint($0.id, $0.style) } ?? ""
    let gap = row.status.map { String(repeating: " ", count: max(1, 10 - $0.id.utf8.count)) } ?? ""
    let head = TextLayout.pad(row.verdict.id, to: 14)
    let next = row.owner == .nobody ? row.next.id : "\(row.next.id) \(row.owner.id)"
    let codes = row.codes.isEmpty ? "-" : row.codes.map(String.init).joined(separator: " ")
    return Escape.line.apply(to: head + TextLayout.pad(cause, to: 30)) + status + gap
      + TextLayout.pad(next, to: 20)
      + Escape.line.apply(to: TextLayout.pad(codes, to: 16) + row.place) + "\n"
  }

  /// The counts.
  func summary(_ tally: TriageTally) -> String {
    var layout = TextLayout()
    layout.width = width
    layout.isPainted = isPainted
    let verdicts = Verdict.allCases.compactMap { verdict in
      tally.verdicts[verdict].map { "\($0) \(verdict.id)" }
    }
    let cases = tally.cases.counted("case")
    layout.row(
      "",
      verdicts.isEmpty ? cases : "\(cases): \(verdicts.joined(separator: ", "))",
      indent: 0,
      style: .bold
    )
    if tally.recordsWithoutPayload > 0 {
      layout.row(
        "",
        "\(tally.recordsWithoutPayload) records of logs without a known payload passed over",
        indent: 0
      )
    }
    for dimension in dimensions {
      let counts = tally.ordered(by: dimension)
      guard !counts.isEmpty else { continue }
      table(dimension.rawValue, counts, of: tally.cases, &layout)
    }
    unknown("codes that are in no list", tally.unknownCodes, &layout)
    unknown("words that are in no list", tally.unknownWords, &layout)
    unknown("not read", tally.problems, &layout)
    return layout.text
  }

  private typealias Counts = [(key: String, count: TriageTally.Count)]

  private func table(_ title: String, _ counts: Counts, of all: Int, _ layout: inout TextLayout) {
    layout.blank()
    layout.row(title, "", right: "cases", indent: 32, gutterStyle: .bold)
    let largest = counts.map(\.count.cases).max() ?? 1
    for (key, count) in counts.prefix(most) {
      let bar = String(repeating: "█", count: max(1, count.cases * 24 / largest))
      let percent = (count.cases * 200 + all) / max(2 * all, 1)
      layout.row("  \(key)", bar, right: "\(count.cases)  \(percent) %", indent: 32)
    }
    rest(counts, &layout)
  }

  /// Things without a bar, each with the first case that has it.
  private func unknown(
    _ title: String,
    _ all: [String: TriageTally.Count],
    _ layout: inout TextLayout
  ) {
    guard !all.isEmpty else { return }
    let counts = TriageTally.ordered(all)
    layout.blank()
    layout.row(title, "", right: "cases", indent: 32, gutterStyle: .bold)
    for (key, count) in counts.prefix(most) {
      layout.row("  \(count.cases)", "\(key)", right: "first: \(count.first)", indent: 12)
    }
    rest(counts, &layout)
  }

  private func rest(_ counts: Counts, _ layout: inout TextLayout) {
    guard counts.count > most else { return }
    layout.row("  and \(counts.count - most) more (--top shows them)", "", indent: 2)
  }

  private func paint(_ text: String, _ style: TextStyle?) -> String {
    isPainted ? style?.paint(text) ?? text : text
  }
}
