/// What the report says: its errors word for word, and its sentences.
extension FixtureJudge {
  /// Whether one error of the report has exactly these fields.
  func error(_ wanted: ExpectedError, _ check: FixtureCheck) -> FixtureDifference? {
    guard !report.errors.contains(where: wanted.isMet) else { return nil }
    let nearest = report.errors.max { wanted.matches($0) < wanted.matches($1) }
    let got = nearest.map { wanted.asIn($0) }
    return FixtureDifference(
      check: check,
      expected: TextSafety.redacted(wanted.words).unescaped,
      got: got?.words ?? "none",
      because: errors,
      repair: got.map { .replace(ExpectationLayout.line($0.output)) } ?? .drop
    )
  }

  /// The words in which a situation, or any, was noticed.
  func quotes(of id: String?) -> [Reason] {
    report.noticed.filter { id == nil || $0.id == id }.prefix(3).map { row in
      Reason(statement: "\(row.id) is read in \"\(row.quote)\".", at: row.at)
    }
  }

  func notNoticed(_ id: String, _ check: FixtureCheck) -> FixtureDifference? {
    guard report.noticed.contains(where: { $0.id == id }) else { return nil }
    return drop("\(id) not noticed", id, check, quotes(of: id))
  }

  /// Whether a phrase stands in what an agent or a customer is told to do.
  func says(_ phrase: String, _ check: FixtureCheck) -> FixtureDifference? {
    let wanted = Self.folded(phrase)
    guard let sentence = sentences.first(where: { Self.folded($0.text).contains(wanted) }) else {
      return nil
    }
    return drop(
      "nobody says \"\(TextSafety.shown(phrase))\"",
      sentence.place,
      check,
      [Reason(statement: sentence.text, at: nil)]
    )
  }

  /// Headline, next step, question, the steps that are open now, and the English letter.
  private var sentences: [(place: String, text: String)] {
    let next = [report.next.instruction, report.next.place, report.next.doneWhen]
    let ask = report.ask.map { [$0.question, $0.place] } ?? []
    let published =
      [("headline", report.headline)] + next.map { ("next", $0) } + ask.map { ("ask", $0) }
    let steps = report.plan.filter { $0.state == .now || $0.state == .check }
      .flatMap { row in
        [row.instruction, row.place, row.doneWhen].map { ("plan.\(row.step.id)", $0) }
      }
    var redactor = Redactor(options: RedactionOptions(), facts: diagnosis.facts)
    let letter = Letter(diagnosis, in: .english, redactor: &redactor).text
    let said = (published + steps).map { (place: $0.0, text: $0.1.unescaped) }
    return said + letter.split(separator: "\n").map { (place: "reply", text: String($0)) }
  }

  /// In lower case, with single spaces.
  private static func folded(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
