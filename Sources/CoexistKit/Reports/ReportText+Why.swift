/// Why: the evidence of the cause in the headline, what else may be, and what is not.
extension ReportText {
  func writeWhy(to layout: inout TextLayout, _ room: Room) {
    let rows = report.leads.flatMap { lead in
      lead.evidence.filter(\.effect.speaksFor).prefix(room == .tight ? 1 : 3)
    }
    for (index, row) in rows.enumerated() {
      layout.row(
        index == 0 ? "why" : "",
        row.statement,
        right: place(row.at, row.provenance),
        indent: Self.gutter
      )
    }
    if rows.isEmpty { layout.row("why", report.withoutCause, indent: Self.gutter) }
  }

  /// The causes that the headline does not name, as sure as they are.
  func writeOpen(to layout: inout TextLayout, _ room: Room) {
    let open = report.openCauses.filter { !report.named.contains($0.id) }
    // What is likely is never left out; of the rest at most so many.
    let sure = open.prefix { $0.status.isActionable }.count
    let most = room == .none ? sure : max(sure, room == .tight ? 1 : 3)
    for cause in open.prefix(most) {
      let word = cause.status == .possible ? "maybe" : cause.status.id
      layout.row(
        word,
        cause.title,
        right: cause.id,
        indent: Self.gutter,
        gutterStyle: cause.status.style
      )
    }
    let rest = room == .none ? [] : open.dropFirst(most)
    if !rest.isEmpty { layout.row("maybe", Self.few(rest.map(\.id), 3), indent: Self.gutter) }
  }

  func writeExcluded(to layout: inout TextLayout, _ room: Room) {
    for (status, word) in [(Status.ruledOut, "ruled out"), (.heldBack, "held back")] {
      let ids = report.causes.filter { $0.status == status }.map(\.id)
      guard !ids.isEmpty else { continue }
      layout.row(word, Self.few(ids, room == .tight ? 2 : 4), indent: Self.gutter)
    }
  }

  /// What people's words were understood as, or what they read most like.
  func writeUnderstood(to layout: inout TextLayout, _ room: Room) {
    let most = room == .all ? Int.max : room == .tight ? 1 : 3
    for (index, row) in report.noticed.prefix(most).enumerated() {
      let quote = TextLayout.flat(row.quote.unescaped)
      layout.row(
        index == 0 ? "understood" : "",
        room == .all
          ? "\"\(quote)\"  \(place(row.at))"
          : "\"\(TextLayout.clipped(quote, to: 36, lines: 1)[0])\"",
        right: row.id,
        indent: Self.gutter
      )
    }
    // What is known needs no guess beside it.
    guard report.verdict == .inconclusive || room == .all else { return }
    for (index, near) in report.nearest.prefix(most).enumerated() {
      layout.row(
        index == 0 ? "reads like" : "",
        room == .all ? near.words : "\"\(TextLayout.clipped(near.words, to: 42, lines: 1)[0])\"",
        right: near.id,
        indent: Self.gutter
      )
    }
  }

  func writeNotes(to layout: inout TextLayout, _ room: Room) {
    let notes = report.expected.map { ("expected", $0) } + report.advice.map { ("advice", $0) }
    for (word, note) in notes.prefix(room == .tight ? 1 : Int.max) {
      layout.row(word, note.statement, right: note.id, indent: Self.gutter)
    }
  }

  /// The first few of a list, and how many more there are.
  static func few(_ ids: [String], _ most: Int) -> String {
    let rest = ids.count > most ? " and \(ids.count - most) more" : ""
    return ids.prefix(most).joined(separator: ", ") + rest
  }
}

extension Report {
  /// The causes that may be; none where all is as it has to be, and where everything works only what
  /// limits it.
  var openCauses: [CauseRow] {
    if verdict == .expected { return [] }
    let open = causes.filter { $0.status <= .possible }
    return verdict == .clear
      ? open.filter { row in
        Cause.all.contains { $0.id.id == row.id && $0.group == .restriction }
      } : open
  }

  /// The causes that the headline names.
  var leads: [CauseRow] {
    named.compactMap { id in causes.first { $0.id == id } }
  }
}
