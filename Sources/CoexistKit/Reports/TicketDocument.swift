/// A ticket as a list of blocks, from which every layout is written.
struct TicketDocument: Sendable {
  enum Block: Sendable {
    case heading(String)
    case paragraph([Span])
    case table([(label: String, spans: [Span])])
    case list([Item])
    /// Meta's own words: nothing in them is changed or wrapped.
    case verbatim(String)
  }

  enum Span: Sendable {
    case plain(String)
    case strong(String)
    /// An id, to be copied as it is.
    case code(String)
  }

  struct Item: Sendable {
    /// A box, ticked or not; `nil` for none.
    let box: Bool?
    let spans: [Span]
  }

  let title: String
  let blocks: [Block]
  /// For machines and the curious, not for the reader.
  let provenance: String
}

extension TicketDocument {
  init(_ ticket: Ticket) {
    title = ticket.title.unescaped
    provenance = ticket.provenance
    var blocks: [Block] = [
      .paragraph([.strong("Needed from you:"), .plain(" \(ticket.request)")])
    ]
    if !ticket.blocking.isEmpty {
      blocks.append(.paragraph([.strong("Still missing:"), .plain(" \(ticket.gapWords)")]))
    }
    blocks.append(.table(ticket.fields.map { ($0.label, Self.spans(of: $0)) }))
    blocks += Self.errors(ticket)
    blocks += Self.known(ticket)
    blocks += Self.events(ticket.report.events)
    let done = ticket.steps.map(Self.item)
    let more = ticket.actions.map {
      Item(box: nil, spans: [.plain("\($0.words(in: ticket.report.zone))")])
    }
    if !(done + more).isEmpty {
      blocks.append(.heading("Steps, in order"))
      blocks.append(.list(done + more))
    }
    if !ticket.shotItems.isEmpty {
      blocks.append(.heading("Screenshots"))
      blocks.append(.list(ticket.shotItems))
    }
    let notes = ticket.report.expected + ticket.report.advice
    if !notes.isEmpty {
      blocks.append(.heading("Good to know"))
      blocks.append(
        .list(notes.map { Item(box: nil, spans: [.plain("\($0.statement) (\($0.id))")]) })
      )
    }
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
    var blocks: [Block] = [.heading("Exact Meta error")]
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

  private static func known(_ ticket: Ticket) -> [Block] {
    let items = ticket.findings.map { finding in
      Item(
        box: nil,
        spans: [.strong("\(finding.word):"), .plain(" \(finding.text) (\(finding.id))")]
      )
    }
    guard !items.isEmpty else { return [] }
    return [.heading("What we know"), .list(items)]
  }

  private static func events(_ events: [Report.EventRow]) -> [Block] {
    guard !events.isEmpty else { return [] }
    var items = events.prefix(eventLimit).map { Item(box: nil, spans: [.plain("\($0.words)")]) }
    let rest = events.count - eventLimit
    if rest > 0 {
      items.append(Item(box: nil, spans: [.plain("And \(rest) more: see the report.")]))
    }
    return [.heading("What happened, the newest first"), .list(items)]
  }

  private static func item(_ step: Ticket.Step) -> Item {
    let number = step.step.number.map { "\($0). " } ?? ""
    let words = step.words.isEmpty ? "" : ": \(step.words)"
    return Item(box: step.isDone, spans: [.plain("\(number)\(step.title)\(words)")])
  }
}
