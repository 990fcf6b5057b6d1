/// The support bundle on the screen: every id, Meta's words, what the ticket lacks.
extension ReportText {
  var hasBundle: Bool {
    !report.identifiers.isEmpty || !report.errors.isEmpty || !report.events.isEmpty
  }

  func writeIdentifiers(to layout: inout TextLayout, _ room: Room) {
    let most = room == .all ? Int.max : room == .tight ? 1 : 2
    let parts = IdentifierKey.allCases.filter { $0 != .fbtraceID }.compactMap { key -> String? in
      let values = report.identifiers.filter { $0.key == key }.map(\.value.unescaped)
      guard !values.isEmpty else { return nil }
      let rest = values.count > most ? " and \(values.count - most) more" : ""
      return "\(key.id) \(values.prefix(most).joined(separator: " "))\(rest)"
    }
    if !parts.isEmpty { layout.row("ids", units: parts, separator: ",", indent: Self.gutter) }
  }

  /// Meta's words stand unbroken on one line, as they are copied from there; where room is saved, as
  /// far as two rows or one of the terminal go.
  func writeSaid(to layout: inout TextLayout, _ room: Room) {
    let most = room == .all ? Int.max : room == .tight ? 1 : 2
    var gutter = ""
    let errors = room == .all ? report.errors : report.errors.filter { !$0.isOfAnother }
    for (place, error) in errors.prefix(most).enumerated() {
      if place == 0 || error.isPast != errors[place - 1].isPast {
        gutter = error.isPast ? "before" : "said"
      }
      let trace = error.fbtraceID.map { ["fbtrace_id \($0)"] } ?? []
      // The first is what people were told; the others give way to what else was seen.
      let sentences = error.sentences.prefix(room > .short ? .max : 1)
      var parts = sentences.map { "\"\(TextLayout.flat($0.unescaped))\"" } + trace
      // What the headline does not say is told by its number, and so is each of several.
      let isAlone = errors.count == 1 || parts.isEmpty
      let isTold = isAlone && error.label == report.headlineError?.label
      let number = isTold ? nil : error.label
      if let number {
        parts =
          [[number, parts.first].compactMap { $0 }.joined(separator: " ")] + parts.dropFirst()
      }
      for part in parts {
        var text = part
        if room <= .short {
          let rows = room == .tight ? 1 : 2
          let cut = TextLayout.clipped(part, to: width - Self.gutter, lines: rows)
          text = cut.joined(separator: " ")
        }
        layout.line(TextLayout.pad(gutter, to: Self.gutter) + text)
        gutter = ""
      }
    }
    if errors.count > most {
      layout.row("", Self.more(errors.count - most, "error"), indent: Self.gutter)
    }
  }

  private static func more(_ count: Int, _ what: String) -> String {
    "and \(count) more \(what)\(count == 1 ? "" : "s") (--full)"
  }

  func writeEvents(to layout: inout TextLayout, _ room: Room) {
    let most = room == .all ? Int.max : room == .tight ? 1 : 3
    for (index, event) in report.events.prefix(most).enumerated() {
      let rest = index == most - 1 ? report.events.count - most : 0
      let more = rest > 0 ? "and \(rest) more" : ""
      layout.row(index == 0 ? "seen" : "", event.words, right: more, indent: Self.gutter)
    }
  }

  func writeTicket(to layout: inout TextLayout, _ room: Room) {
    guard report.next.kind != .nothing || room == .all else { return }
    let missing = report.ticket.missing
    if room == .all {
      layout.row("ticket", report.ticket.isReady ? "ready" : "not ready", indent: Self.gutter)
      if !report.ticket.have.isEmpty {
        layout.row("  have", report.ticket.have.joined(separator: ", "), indent: Self.gutter)
      }
      for gap in missing {
        let field = gap.isBlocking ? gap.field : "\(gap.field) (optional)"
        // "Not issued yet" says its own reason.
        let own: Safe = "\(ours: gap.reason.words)"
        let reason = gap.place.isBegun(by: own) ? "" : ", \(gap.reason.words)"
        layout.row("  missing", "\(field)\(reason): \(gap.place)", indent: Self.gutter)
      }
      return
    }
    let blocking = missing.filter(\.isBlocking)
    if report.ticket.isReady {
      layout.row("ticket", "ready", indent: Self.gutter)
    } else if room > .tight, let gap = blocking.first, blocking.count == 1 {
      layout.row("ticket", "\(gap.field) is missing (\(gap.place))", indent: Self.gutter)
    } else {
      let fields = blocking.map(\.field).joined(separator: ", ")
      layout.row(
        "ticket",
        fields.isEmpty ? "not ready" : "\(fields) \(blocking.count == 1 ? "is" : "are") missing",
        indent: Self.gutter
      )
    }
  }

  func writeWarnings(to layout: inout TextLayout, _ room: Room) {
    let most = room == .all ? Int.max : room == .tight ? 1 : 2
    // One place may be read twice, as itself and as what it carries.
    let warnings = report.warnings.withoutRepeats
    for warning in warnings.prefix(most) {
      let code: Safe = room == .all ? " [\(ours: warning.code)]" : ""
      layout.row("warning", warning.message + code, right: place(warning.at), indent: Self.gutter)
    }
    if warnings.count > most {
      layout.row("", Self.more(warnings.count - most, "warning"), indent: Self.gutter)
    }
  }
}

extension Report.ErrorRow {
  /// Meta's sentences, none inside another.
  var sentences: [Safe] {
    // What people were told is what support asks for.
    let texts = [userMessage, userTitle, title, message, details].compactMap { $0 }.withoutRepeats
    return texts.filter { text in !texts.contains { $0 != text && $0.contains(text) } }
  }
}

extension String {
  /// Why a field of the ticket is missing.
  fileprivate var words: String { split(separator: "-").joined(separator: " ") }
}
