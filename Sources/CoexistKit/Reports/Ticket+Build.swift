/// Publishes what a ticket needs beyond the report.
extension Ticket {
  init(
    _ diagnosis: Diagnosis,
    _ report: Report,
    screenshots: [Screenshot],
    redactor: inout Redactor
  ) {
    let facts = diagnosis.facts
    var publisher = Publisher(facts: facts, redactor: redactor)
    self.report = report
    self.screenshots = screenshots
    isPersonal = redactor.options.showPersonal
    title = publisher.title(diagnosis, report)
    request = report.request(facts.provider)
    errors = Self.withoutCopies((facts.errors + facts.pastErrors).map { publisher.texts(of: $0) })
    attempt = publisher.attempt()
    selectedPortfolio = publisher.portfolio(facts.current(.selectedBusiness))
    ownerPortfolio = publisher.portfolio(facts.current(.ownerPortfolio))
    foundPortfolios = publisher.foundPortfolios()
    steps = diagnosis.plan.items.compactMap { publisher.line($0) }
    actions = facts.actions.map { publisher.action($0) }
    fields = publisher.fields(of: self)
    redactor = publisher.redactor
    summary = redactor.summaryLine()
    self.report.redactions = redactor.summary
  }

  /// The errors without those that say nothing besides what another says: no number, no trace, and
  /// words that the other has too.
  private static func withoutCopies(_ errors: [ErrorText]) -> [ErrorText] {
    errors.indices.filter { place in
      let words = errors[place].sentences.map(\.text)
      guard errors[place].rank < 2, !words.isEmpty else { return true }
      return !errors.indices.contains { other in
        (errors[other].rank, place) > (errors[place].rank, other)
          && words.allSatisfy { errors[other].sentences.map(\.text).contains($0) }
      }
    }
    .map { errors[$0] }
  }
}

extension Ticket.ErrorText {
  /// How much it tells: a number or a trace, Meta's exact words, or a line as it was pasted.
  fileprivate var rank: Int {
    if row.code != nil || row.subcode != nil || row.fbtraceID != nil { return 2 }
    return sentences.contains { $0.field != Ticket.Sentence.quote } ? 1 : 0
  }
}

extension Publisher {
  /// Product, code, state and customer; of a title that is too long, the name and then the state
  /// lose their ends.
  fileprivate mutating func title(_ diagnosis: Diagnosis, _ report: Report) -> Safe {
    let code = report.headlineError?.label.map { "\($0), " } ?? ""
    let headline = redactor.publish(diagnosis.headline)
    let title: Safe = "WhatsApp coexistence: \(ours: code)\(headline)"
    guard let customer = facts.customer else {
      return title.truncated(to: Ticket.longestTitle - 1)
    }
    let name = redactor.publish(customer, as: .businessName)
    // Without the space, the brackets, and the marks where something is cut off.
    let room = Ticket.longestTitle - 5
    let rest = max(Ticket.shortestName, room - title.unescaped.unicodeScalars.count)
    let shown = name.truncated(to: rest)
    let head = title.truncated(to: room - shown.unescaped.unicodeScalars.count)
    return "\(head) (\(shown))"
  }

  fileprivate mutating func texts(of error: ReportedError) -> Ticket.ErrorText {
    var sentences: [Ticket.Sentence] = []
    let fields: [(String, Untrusted?)] = [
      ("error_user_title", error.userTitle), ("error_user_msg", error.userMessage),
      ("message", error.message), ("title", error.title), ("details", error.details),
    ]
    for case (let field, let words?) in fields where !words.isEmpty {
      let published = redactor.publishMetaText(words)
      let text = published.text
      guard !sentences.contains(where: { $0.text == text }) else { continue }
      sentences.append(
        Ticket.Sentence(
          field: field,
          text: text,
          exactness: published.exactness
            + (error.sentence == nil ? ", but no whole sentence" : ""),
          placeholders: published.placeholders
        )
      )
    }
    if sentences.isEmpty, let quote = error.quote {
      let published = redactor.publishMetaText(quote)
      sentences.append(
        Ticket.Sentence(
          field: Ticket.Sentence.quote,
          text: published.text,
          exactness: "as pasted",
          placeholders: published.placeholders
        )
      )
    }
    return Ticket.ErrorText(row: row(error), seen: facts.time(of: error), sentences: sentences)
  }

  fileprivate mutating func attempt() -> Ticket.Attempt {
    var attempt = Ticket.Attempt()
    attempt.at = facts.failedAttempt ?? facts.errors.compactMap { facts.time(of: $0) }.max()
    attempt.entry = word(.signupEntry)
    attempt.askedFor = word(.signupAskedFor)
    attempt.ended = word(.signupEnded)
    attempt.screen = word(.signupStep)
    attempt.count = facts.current(.attempts)?.number
    attempt.countSinceCleanup = facts.current(.attemptsSinceCleanup)?.number
    return attempt
  }

  mutating func word(_ key: FactKey) -> Safe? {
    facts.current(key)?.word.map { text($0, .word) }
  }

  fileprivate mutating func portfolio(_ fact: Fact?) -> Ticket.Value? {
    guard let fact else { return nil }
    guard let party = fact.parties?.first else {
      // The word of a look that told no name: the selected one, another, or none.
      let word: Safe = fact.word.map { text($0, .word) } ?? "nobody found one"
      return Ticket.Value(text: word, note: note(fact), isExact: false)
    }
    return value(of: party, fact)
  }

  fileprivate mutating func foundPortfolios() -> [Ticket.Value] {
    guard let search = facts.current(.otherPortfolios) else { return [] }
    return (facts.portfolios(in: search) ?? []).map { value(of: $0, search) }
  }

  private mutating func value(of party: Party, _ fact: Fact) -> Ticket.Value {
    let name = party.name.map { text($0, .businessName) }
    let id = party.id.map { text($0, .identifier) }
    let words: [Safe] = [id, name.map { id == nil ? $0 : "(\($0))" }].compactMap { $0 }
    return Ticket.Value(
      text: party.isNamed ? words.joined(separator: " ") : "one that nobody named",
      note: note(fact),
      isExact: name == nil && id != nil
    )
  }

  /// How a fact came to us and when, where that has to be said.
  func note(_ fact: Fact) -> String? {
    let parts = [
      fact.provenance.ticketNote, fact.time.map { "as of \($0.iso8601(in: facts.zone))" },
    ]
    let said = parts.compactMap { $0 }
    return said.isEmpty ? nil : said.joined(separator: ", ")
  }
}

extension Provenance {
  /// What the ticket says beside a value; `nil` for what was seen.
  var ticketNote: String? {
    switch self {
    case .observed: nil
    case .supplied: "supplied by agent"
    case .text: "read in a text"
    case .reported: "said by the customer"
    case .notes: "from the notes"
    }
  }
}
