/// The ticket as a document.
extension Document {
  init(_ ticket: Ticket) {
    title = ticket.title.unescaped
    provenance = ticket.provenance
    var blocks: [Block] = [
      .paragraph([.strong("Needed from you:"), .plain(" \(ticket.request)")])
    ]
    if !ticket.blocking.isEmpty {
      blocks.append(
        .paragraph([.strong("To add before it is sent:"), .plain(" \(ticket.gapWords)")])
      )
    }
    blocks.append(
      .table(
        head: ["Field", "Value"],
        rows: ticket.fields.map { [[.plain($0.label)], Self.spans(of: $0)] }
      )
    )
    blocks += Self.errors(ticket)
    let known = ticket.findings.map { finding in
      Item(spans: [.strong("\(finding.word):"), .plain(" \(finding.text) (\(finding.id))")])
    }
    blocks.add("What we know", known)
    blocks.add("What happened, the newest first", Self.events(ticket.report.events))
    let done = ticket.steps.map(Self.item)
    let more = ticket.actions.map {
      Item(spans: [.plain("\($0.words(in: ticket.report.zone))")])
    }
    blocks.add("Steps, in order", done + more)
    blocks.add("Screenshots", ticket.shotItems)
    let notes = ticket.report.expected + ticket.report.advice
    blocks.add("Good to know", notes.map { Item(spans: [.plain("\($0.statement) (\($0.id))")]) })
    let personal = ticket.isPersonal ? " Personal data is shown (--show-personal)." : ""
    blocks.append(.paragraph([.plain("\(ticket.summary)\(personal)")]))
    blocks.append(.paragraph([.plain(Ticket.notice)]))
    self.blocks = blocks
  }

  private static func spans(of field: Ticket.Field) -> [Span] {
    var spans: [Span] = []
    for (place, value) in field.values.enumerated() {
      if place > 0 { spans.append(.plain(", ")) }
      spans.append(value.isExact ? .code(value.text.unescaped) : .plain(value.text.unescaped))
      if let note = value.note { spans.append(.plain(" (\(note))")) }
    }
    return spans
  }

  /// At most so many errors are written out; the report holds all.
  private static let errorLimit = 8
  /// The same for events.
  private static let eventLimit = 8

  private static func errors(_ ticket: Ticket) -> [Block] {
    var blocks: [Block] = [.heading(ticket.isPastedOnly ? "Error as pasted" : "Exact Meta error")]
    for error in ticket.errors.prefix(errorLimit) {
      let seen = error.seen.map { ", \($0.iso8601(in: ticket.report.zone))" } ?? ""
      if ticket.errors.count > 1 || error.sentences.isEmpty {
        blocks.append(.paragraph([.strong("\(error.row.numbers)"), .plain(seen)]))
      }
      if error.sentences.isEmpty {
        blocks.append(.paragraph([.plain("Only the code was captured, not its text.")]))
      }
      for sentence in error.sentences {
        blocks.append(.paragraph([.plain("\(sentence.field), \(sentence.exactness):")]))
        blocks.append(.verbatim(sentence.text.unescaped))
      }
    }
    let rest = ticket.errors.count - errorLimit
    if rest > 0 { blocks.append(.paragraph([.plain("And \(rest) more: see the report.")])) }
    if ticket.errors.isEmpty {
      blocks.append(.paragraph([.plain("None was captured.")]))
    }
    return blocks
  }

  private static func events(_ events: [Report.EventRow]) -> [Item] {
    var items = events.prefix(eventLimit).map { Item(spans: [.plain("\($0.words)")]) }
    let rest = events.count - eventLimit
    if rest > 0 { items.append(Item(spans: [.plain("And \(rest) more: see the report.")])) }
    return items
  }

  private static func item(_ step: Ticket.Step) -> Item {
    let number = step.step.number.map { "\($0). " } ?? ""
    let words = step.words.isEmpty ? "" : ": \(step.words)"
    return Item(box: step.isDone, spans: [.plain("\(number)\(step.title)\(words)")])
  }
}
