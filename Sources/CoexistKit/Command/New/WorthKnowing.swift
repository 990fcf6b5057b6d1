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
    /// Answers that can be given as they stand.
    var answers: [Ask.Answer] = []
    /// The step that it asks about, or `nil`.
    var step: CleanupStep?
    /// Whether nothing but those answers is one.
    var isClosed = false

    /// What is settled by an answer to it: each step is asked about by itself.
    var topic: String { step.map { "\(key) \($0.id)" } ?? key }
    /// Who knows it and where it stands, as one line.
    var whereToLook: String { (owner.map { "\($0.id) · " } ?? "") + place }
  }

  let facts: [Fact]

  /// The question that decides most comes first; `skipped` are topics that are not asked about again.
  init(_ published: PublishedCase, besides skipped: Set<String> = []) {
    let (facts, report) = (published.diagnosis.facts, published.report)
    let chooser = QuestionChooser(
      facts,
      published.diagnosis.ranking,
      published.diagnosis.plan,
      among: Question.all.filter { !skipped.contains($0.key.id) }
    )
    let asked = [published.diagnosis.ask, chooser.ask].compactMap { $0 }.map { Fact($0, published) }
    let undecided = report.causes.filter { $0.status <= .possible || $0.status == .heldBack }
      .flatMap { cause in
        cause.missing.compactMap { id -> Fact? in
          guard let question = Question.all.first(where: { $0.key.id == id }) else { return nil }
          let ask = chooser.ask(question)
          return ask.answers.isEmpty ? nil : Fact(ask, published)
        }
      }
    var seen = skipped
    self.facts = (asked + undecided + Self.lackedByTicket(report, facts)).filter {
      FactOverrides.keys.contains($0.key) && seen.insert($0.key).inserted
    }
  }

  /// What Meta has not issued nobody can tell: what names the number instead is asked for.
  private static func lackedByTicket(_ report: Report, _ facts: Facts) -> [Fact] {
    guard report.wantsTicket else { return [] }
    return report.ticket.missing.filter(\.isBlocking).flatMap { gap -> [Fact] in
      if gap.reason != TicketReadiness.notIssuedYet {
        let isText = gap.field == QuestionChooser.fallbackFact
        let words = isText ? "What did it say, word for word?" : meaning(of: gap.field)
        let none = Ask.Answer(say: "no error text was shown", set: "error_text=none")
        let place = gap.place.unescaped
        return [
          Fact(
            key: gap.field,
            words: words,
            owner: nil,
            place: place,
            answers: isText ? [none] : []
          )
        ]
      }
      return facts.missingStandIns.map(\.id).map { key in
        let place = facts.provider.fill(place(of: key))
        return Fact(key: key, words: meaning(of: key), owner: nil, place: place)
      }
    }
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

extension WorthKnowing.Fact {
  /// A question with all its answers: the true one may change nothing.
  fileprivate init(_ ask: Ask, _ published: PublishedCase) {
    var redactor = published.redactor
    let provider = published.diagnosis.facts.provider
    let all = Question.all.first { $0.key.id == ask.fact }?.answers
      .map { $0.offered(as: ask.fact, by: provider) }
    self.init(
      key: ask.fact,
      words: redactor.publish(ask.text).unescaped,
      owner: ask.owner,
      place: redactor.publish(ask.place).unescaped,
      answers: all ?? ask.answers
    )
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
  /// So many are told in full, that the first of them stay on a screen of 24 rows.
  private static let most = 4

  /// The list beside a new case file; `path` is the file's, or `nil` for standard output.
  func layout(of path: String?) -> TextLayout {
    var layout = TextLayout()
    if facts.isEmpty {
      layout.line("worth knowing: nothing more")
    } else {
      layout.line("worth knowing")
      for fact in facts.prefix(Self.most) {
        layout.row("  \(fact.key)", fact.words, indent: 26)
        layout.row("", fact.whereToLook, indent: 26)
      }
      let rest = facts.dropFirst(Self.most).map(\.key)
      if !rest.isEmpty { layout.row("  and", rest.joined(separator: ", "), indent: 26) }
    }
    if let path {
      layout.line("written    \(path)")
      layout.line("more       coexist ask \(path.quotedForShell)")
    }
    return layout
  }
}
