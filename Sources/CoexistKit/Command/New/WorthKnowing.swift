/// What nobody has told of a case yet, and what would come of it: the facts that decide, then what
/// support asks for.
struct WorthKnowing: Sendable {
  /// A fact that is missing.
  struct Fact: Sendable {
    /// What `--set` calls it.
    let key: String
    /// What to ask, or what it is.
    let words: String
    /// Who knows it, or `nil` for anybody who has the page before them.
    let owner: Owner?
    let place: String
    /// The causes that it decides; none for what only the ticket needs.
    var decides: [String] = []
    /// Answers that can be given as they stand.
    var answers: [Ask.Answer] = []
  }

  let facts: [Fact]

  /// The question that decides most comes first; `skipped` are keys that nobody can answer now.
  init(_ study: Study, besides skipped: Set<String> = []) {
    let (diagnosis, report) = (study.diagnosis, study.report)
    let provider = diagnosis.facts.provider
    var redactor = study.redactor
    var found: [Fact] = []
    func add(_ fact: Fact) {
      guard !skipped.contains(fact.key), !found.contains(where: { $0.key == fact.key }),
        FactOverrides.keys.contains(fact.key)
      else { return }
      found.append(fact)
    }
    let check = QuestionChooser(
      diagnosis.facts,
      diagnosis.ranking,
      diagnosis.plan,
      among: Question.all.filter { !skipped.contains($0.key.id) }
    )
    for ask in [diagnosis.ask, check.ask].compactMap({ $0 }) {
      add(
        Fact(
          key: ask.fact,
          words: redactor.publish(ask.text).unescaped,
          owner: ask.owner,
          place: redactor.publish(ask.place).unescaped,
          decides: ask.decides.map(\.id),
          answers: ask.answers
        )
      )
    }
    for cause in report.causes where cause.status <= .possible || cause.status == .heldBack {
      for id in cause.missing {
        guard let question = Question.all.first(where: { $0.key.id == id }) else { continue }
        let ask = check.ask(question)
        guard !ask.answers.isEmpty else { continue }
        add(
          Fact(
            key: id,
            words: provider.fill(question.text),
            owner: question.owner,
            place: provider.fill(question.place),
            decides: [cause.id],
            answers: ask.answers
          )
        )
      }
    }
    for gap in report.ticket.missing where gap.isBlocking && report.wantsTicket {
      // What Meta has not issued nobody can tell: what names the number instead is asked for.
      let isIssued = gap.reason != TicketReadiness.notIssuedYet
      for key in isIssued ? [gap.field] : diagnosis.facts.missingStandIns.map(\.id) {
        add(
          Fact(
            key: key,
            words: Self.meaning(of: key),
            owner: nil,
            place: isIssued ? gap.place.unescaped : provider.fill(Self.place(of: key))
          )
        )
      }
    }
    facts = found
  }

  /// Where a field's value is looked up, as the table says it.
  private static func place(of key: String) -> String {
    FactOverrides.place(of: key)?.field.place ?? ""
  }

  /// What a field holds, as the table says it.
  private static func meaning(of key: String) -> String {
    guard let meaning = FactOverrides.place(of: key)?.field.meaning else { return key }
    return IdentifierKey.allCases.contains { $0.id == key }
      ? "What is the \(key)? \(meaning)." : meaning
  }
}

extension Report {
  /// Whether support may come to see the case: what is certain and the customer's own to do needs
  /// no ids, which an expired code or an old app never brought forth.
  fileprivate var wantsTicket: Bool {
    guard next.kind != .nothing else { return false }
    guard let lead = causes.first, lead.status == .confirmed, lead.step != .removePartner else {
      return true
    }
    let isTheirs = next.owner == .customer || next.owner == .nobody
    return !(isTheirs && (next.kind == .fix || next.kind == .wait || next.kind == .retry))
  }
}

extension WorthKnowing {
  /// The list beside a new case file; `path` is the file's, or `nil` for standard output.
  func layout(of path: String?) -> TextLayout {
    var layout = TextLayout()
    if facts.isEmpty {
      layout.line("worth knowing: nothing more")
    } else {
      layout.line("worth knowing")
      for fact in facts {
        layout.row("  \(fact.key)", fact.words, indent: 26)
        let owner = fact.owner.map { "\($0.id) · " } ?? ""
        layout.row("", owner + fact.place, indent: 26)
      }
    }
    if let path { layout.line("more       coexist ask \(path.quotedForShell)") }
    return layout
  }
}
