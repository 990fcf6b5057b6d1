/// `coexist.ticket/1`: what support needs, with what the report says as well.
extension Ticket: JSONRow {
  static let fields: [JSONField<Ticket>] =
    [
      JSONField("schema", "which form this is", as: .words([schemaWord])) { _ in schemaWord },
      JSONField("title", "product, code, state and customer", \.title),
      JSONField("request", "what is asked of its reader", \.request),
      JSONField("errors", "each error with Meta's words", \.errors),
      JSONField("attempt", "the attempt that failed", \.attempt),
      JSONField("portfolio", "the business portfolios", \.portfolios),
      JSONField("steps", "the steps of the cleanup and what is known of them", \.steps),
      JSONField("actions", "what was done apart from the cleanup", \.actions),
      JSONField("findings", "what is known and what is open", \.findings),
      JSONField("attachments", "screenshots that the case names", \.screenshots),
      JSONField("redaction_summary", "how much was masked", \.summary),
      JSONField("notice", "what its sender must not forget") { _ in notice },
    ] + Report.TicketRow.fields.map { $0.of(\.report.ticket) }
    + Report.common.map { $0.of(\.report) }

  private static let schemaWord = "coexist.ticket/1"

  private var portfolios: Portfolios {
    Portfolios(selected: selectedPortfolio, owner: ownerPortfolio, found: foundPortfolios)
  }

  private struct Portfolios: JSONRow {
    let selected: Value?
    let owner: Value?
    let found: [Value]

    static let fields: [JSONField<Portfolios>] = [
      JSONField("selected", "chosen in Meta's window", \.selected),
      JSONField("owner", "the one that has the account", \.owner),
      JSONField("found", "others in which the number was found", \.found),
    ]
  }
}

extension Ticket.Value: JSONRow {
  static let fields: [JSONField<Self>] = [
    JSONField("value", "as it was read", \.text),
    JSONField("note", "how it came to us", \.note),
  ]
}

extension Ticket.ErrorText: JSONRow {
  static let fields: [JSONField<Self>] =
    Report.ErrorRow.fields.filter { numbers.contains($0.key) }.map { $0.of(\.row) } + [
      JSONField("seen", "when it came", \.seen),
      JSONField("texts", "its different sentences", \.sentences),
    ]

  private static let numbers = ["code", "subcode", "known_as", "fbtrace_id", "count"]
}

extension Ticket.Sentence: JSONRow {
  static let fields: [JSONField<Self>] = [
    JSONField("field", "where it stood; \"quote\" for a line as it was pasted", \.field),
    JSONField("text", "the words", \.text),
    JSONField("exact", "whether they are Meta's own, and whole", \.isExact),
    JSONField("placeholders", "what was masked in them", \.placeholders),
  ]

  private var isExact: Bool { placeholders.isEmpty && field != Self.quote }
}

extension Placeholder: JSONRow {
  static let fields: [JSONField<Self>] = [
    JSONField("kind", "what stood there", \.kind),
    JSONField("at", "from which place, in Unicode scalars", \.at),
    JSONField("length", "how long it was, where that gives nothing away", \.length),
  ]
}

extension Ticket.Attempt: JSONRow {
  static let fields: [JSONField<Self>] = [
    JSONField("at", "when", \.at),
    JSONField("entry", "the option chosen in Meta's window", \.entry),
    JSONField("asked_for", "what the window asked for", \.askedFor),
    JSONField("ended", "how it ended", \.ended),
    JSONField("current_step", "the screen where it ended", \.screen),
    JSONField("attempts", "how many there were", \.count),
    JSONField("attempts_since_cleanup", "how many after the last change", \.countSinceCleanup),
  ]
}

extension Ticket.Step: JSONRow {
  static let fields: [JSONField<Self>] = [
    JSONField("step", "its id", \.step),
    JSONField("number", "as people know it", \.step.number),
    JSONField("title", "what is done", \.title),
    JSONField("state", "whether it is due", \.state),
    JSONField("done", "whether it was seen done", \.isDone),
    JSONField("words", "what is known of it", \.words),
    JSONField("at", "when it was done", \.at),
  ]
}

extension Ticket.Action: JSONRow {
  static let fields: [JSONField<Self>] = [
    JSONField("action", "what was done", \.text),
    JSONField("by", "by whom", \.by),
    JSONField("at", "when", \.at),
  ]
}

extension Ticket.FindingLine: JSONRow {
  static let fields: [JSONField<Self>] = [
    JSONField("word", "how sure it is", \.word),
    JSONField("text", "the finding", \.text),
    JSONField("cause", "the id of the cause", \.id),
  ]
}

extension Screenshot: JSONRow {
  static let fields: [JSONField<Self>] = [
    JSONField("file", "the name in the case", \.file),
    JSONField("shows", "what it shows", \.shows),
    JSONField("name", "the name in the ticket's folder", \.name),
    JSONField("present", "whether it can be sent") { $0.problem == nil },
    JSONField("problem", "why not", \.problem?.words),
  ]
}
