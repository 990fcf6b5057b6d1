extension ReportText {
  /// What people's words were understood as, or what they read most like.
  mutating func writeUnderstood() {
    if !report.noticed.isEmpty {
      let ids = report.noticed.map(\.id)
      let rest = ids.count > 4 ? " and \(ids.count - 4) more" : ""
      layout.row("understood", ids.prefix(4).joined(separator: ", ") + rest, indent: Self.gutter)
    }
    if detail >= .full {
      for row in report.noticed {
        layout.row("", "\(place(row.at))  \"\(row.quote)\" (\(row.id))", indent: Self.gutter)
      }
    }
    for near in report.nearest {
      layout.row("reads like", "\(near.words) (\(near.id))", indent: Self.gutter)
    }
  }
}
