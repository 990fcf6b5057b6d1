/// The support bundle on the screen: every id, and Meta's words as they were captured.
extension ReportText {
  mutating func writeBundle() {
    let most = detail >= .full ? Int.max : 4
    let keys = IdentifierKey.allCases.filter { key in
      key != .fbtraceID && report.identifiers.contains { $0.key == key }
    }
    let ids = keys.map { key -> String in
      let values = report.identifiers.filter { $0.key == key }.map(\.value)
      let rest = values.count > most ? " and \(values.count - most) more" : ""
      return "\(key.id) \(values.prefix(most).joined(separator: " "))\(rest)"
    }
    guard !ids.isEmpty || !report.errors.isEmpty || !report.events.isEmpty else { return }
    layout.blank()
    if !ids.isEmpty { layout.row("ids", ids.joined(separator: ", "), indent: Self.gutter) }
    for error in report.errors.prefix(most) { writeWords(of: error) }
    if report.errors.count > most {
      layout.row("", "and \(report.errors.count - most) more errors: --full", indent: Self.gutter)
    }
    writeEvents(detail >= .full ? Int.max : 3)
  }

  private mutating func writeEvents(_ most: Int) {
    for (index, event) in report.events.prefix(most).enumerated() {
      layout.row(index == 0 ? "seen" : "", event.words, indent: Self.gutter)
    }
    if report.events.count > most {
      layout.row("", "and \(report.events.count - most) more events: --full", indent: Self.gutter)
    }
  }

  /// Meta's words stand unbroken on one line: they are copied from here.
  private mutating func writeWords(of error: Report.ErrorRow) {
    let texts = [error.userTitle, error.title, error.message, error.details, error.userMessage]
      .compactMap { $0 }.withoutRepeats
    let told = texts.filter { text in !texts.contains { $0 != text && $0.contains(text) } }
    let trace = error.fbtraceID.map { "fbtrace_id \($0)" }
    for (index, text) in told.enumerated() {
      let gutter = TextLayout.pad(index == 0 ? "said" : "", to: Self.gutter)
      layout.line("\(gutter)\"\(TextLayout.flat(text))\"")
    }
    if let trace { layout.row(told.isEmpty ? "said" : "", trace, indent: Self.gutter) }
  }
}
