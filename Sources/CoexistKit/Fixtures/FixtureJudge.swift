import JSONText

/// Holds one check after the other against what the program says of a case.
struct FixtureJudge: Sendable {
  let report: Report
  let diagnosis: Diagnosis

  func differences(_ checks: [FixtureCheck]) -> [FixtureDifference] {
    var wrongPlaces: Set<Int> = []
    return checks.compactMap { check in
      // The status of a cause that is not in its place says nothing new.
      if case .status(let place, _, _) = check.demand, wrongPlaces.contains(place) { return nil }
      let difference = difference(check)
      if case .cause(let place, _) = check.demand, difference != nil { wrongPlaces.insert(place) }
      return difference
    }
  }

  private func difference(_ check: FixtureCheck) -> FixtureDifference? {
    switch check.demand {
    case .verdict(let words):
      return oneOf(words, report.verdict.id, check, because: leading)
    case .top(let ids): return top(ids, check)
    case .cause(let place, let id): return cause(place, id, check)
    case .status(let place, let id, let words):
      guard report.causes.indices.contains(place) else { return nil }
      return oneOf(words, report.causes[place].status.id, check, because: about(id))
    case .seen(let id):
      if let row = row(id), row.status <= .possible { return nil }
      let got = row(id)?.status.id ?? "nothing points to it"
      return drop("\(id) confirmed, likely or possible", got, check, about(id))
    case .not(let id):
      guard let row = row(id), row.status.isActionable else { return nil }
      return drop("\(id) neither confirmed nor likely", row.status.id, check, about(id))
    case .nextKind(let words):
      return oneOf(words, report.next.kind.id, check, because: behindNext)
    case .nextStep(let words):
      return oneOf(words, report.next.step?.id, check, because: behindNext)
    case .nextOwner(let words):
      guard report.next.kind != .ask else { return nil }
      return oneOf(words, report.next.owner.id, check, because: behindNext)
    case .notNext(let word):
      guard word == report.next.kind.id || word == report.next.step?.id else { return nil }
      return drop("not \(word)", word, check, behindNext)
    case .plan(let step, let words):
      return oneOf(words, state(step), check, because: behind(step))
    case .planNot(let step, let words):
      let state = state(step)
      guard words.contains(state) else { return nil }
      let rest = words.filter { $0 != state }.map { JSONOutput.string($0) }
      let text = ExpectationLayout.line(.array(rest))
      return FixtureDifference(
        check: check,
        expected: "not \(state)",
        got: state,
        because: behind(step),
        repair: .replace(text)
      )
    case .ask(let words): return oneOf(words, report.ask?.fact, check, because: leading)
    case .expected(let id): return contains(id, report.expected.map(\.id), check)
    case .advice(let id): return contains(id, report.advice.map(\.id), check)
    case .ticketReady(let ready):
      guard ready != report.isTicketReady else { return nil }
      return FixtureDifference(
        check: check,
        expected: "\(ready)",
        got: "\(report.isTicketReady)",
        because: gaps,
        repair: .replace("\(report.isTicketReady)")
      )
    case .ticketMissing(let field):
      return contains(field, report.ticketMissing.map(\.field), check)
    case .identifier(let key, let id): return identifier(key, id, check, isWanted: true)
    case .notIdentifier(let key, let id): return identifier(key, id, check, isWanted: false)
    case .code(let code):
      guard !codes.contains(code) else { return nil }
      return drop("code \(code)", list(codes.map(String.init)), check, errors)
    case .notCode(let code):
      guard codes.contains(code) else { return nil }
      return drop("no code \(code)", "\(code)", check, errors)
    case .error(let wanted): return error(wanted, check)
    case .noticed(let id): return contains(id, report.noticed.map(\.id), check, quotes(of: nil))
    case .notNoticed(let id):
      guard report.noticed.contains(where: { $0.id == id }) else { return nil }
      return drop("\(id) not noticed", id, check, quotes(of: id))
    case .notSay(let phrase): return says(phrase, check)
    case .knownAs(let key): return contains(key, report.errors.compactMap(\.knownAs), check, errors)
    }
  }

  // MARK: Words

  private func oneOf(
    _ words: [String?],
    _ got: String?,
    _ check: FixtureCheck,
    because: [FixtureDifference.Reason]
  ) -> FixtureDifference? {
    guard !words.contains(got) else { return nil }
    return FixtureDifference(
      check: check,
      expected: words.map { $0 ?? "none" }.joined(separator: " or "),
      got: got ?? "none",
      because: because,
      repair: .replace(ExpectationLayout.line(got.map { .string($0) } ?? .null))
    )
  }

  func drop(
    _ expected: String,
    _ got: String,
    _ check: FixtureCheck,
    _ because: [FixtureDifference.Reason]
  ) -> FixtureDifference {
    FixtureDifference(
      check: check,
      expected: expected,
      got: got,
      because: because,
      repair: check.list == nil ? .replace("[]") : .drop
    )
  }

  private func contains(
    _ word: String,
    _ words: [String],
    _ check: FixtureCheck,
    _ because: [FixtureDifference.Reason] = []
  ) -> FixtureDifference? {
    guard !words.contains(word) else { return nil }
    return drop(word, list(words), check, because)
  }

  private func list(_ words: [String]) -> String {
    words.isEmpty ? "none" : words.withoutRepeats.joined(separator: ", ")
  }

  // MARK: Causes

  func row(_ id: String) -> Report.CauseRow? { report.causes.first { $0.id == id } }

  private func top(_ ids: [String?], _ check: FixtureCheck) -> FixtureDifference? {
    let shown = report.causes.filter { $0.status <= .possible }
    let hasActionable = report.causes.contains(where: \.status.isActionable)
    let leader = shown.first
    let expected: String
    if ids.isEmpty {
      guard hasActionable else { return nil }
      expected = "no confirmed or likely cause"
    } else {
      if let leader, ids.contains(leader.id) { return nil }
      if ids.contains(nil), !hasActionable { return nil }
      expected = ids.map { $0 ?? "none confirmed or likely" }.joined(separator: " or ")
    }
    let wanted = ids.first { $0 != nil }.flatMap { $0 }
    return FixtureDifference(
      check: check,
      expected: expected,
      got: leader.map { "\($0.id) \($0.status.id)" } ?? "none",
      because: leading + (wanted.map(about) ?? []),
      repair: .replace(
        ExpectationLayout.line(.array(hasActionable ? leader.map { [.string($0.id)] } ?? [] : []))
      )
    )
  }

  private func cause(_ place: Int, _ id: String, _ check: FixtureCheck) -> FixtureDifference? {
    let got = report.causes.indices.contains(place) ? report.causes[place] : nil
    guard got?.id != id else { return nil }
    return FixtureDifference(
      check: check,
      expected: id,
      got: got.map { "\($0.id) \($0.status.id)" } ?? "nothing in place \(place + 1)",
      because: about(id),
      repair: got.map {
        .replace(
          "{ \(ExpectationLayout.member("id", $0.id)), "
            + "\(ExpectationLayout.member("status", $0.status.id)) }"
        )
      } ?? .drop
    )
  }

  // MARK: Identifiers and codes

  var codes: [Int] {
    report.errors.flatMap { [$0.code, $0.subcode, $0.knownAs.flatMap { Int($0) }] }
      .compactMap { $0 }.withoutRepeats
  }

  /// Phone numbers are compared by their digits, ids as written; the report may mask both.
  private func identifier(
    _ key: IdentifierKey,
    _ id: String,
    _ check: FixtureCheck,
    isWanted: Bool
  ) -> FixtureDifference? {
    let wanted = Untrusted(id)
    let isThere = diagnosis.facts.identifiers.contains { found in
      found.key == key
        && (found.value == wanted
          || key == .displayPhoneNumber && found.value.digits == wanted.digits)
    }
    guard isThere != isWanted else { return nil }
    let rows = report.identifiers.filter { $0.key == key }
    let shown = TextSafety.shown(id, as: key == .displayPhoneNumber ? .phone : .identifier)
    return drop(
      isWanted ? shown.unescaped : "not \(shown)",
      list(rows.map(\.value.unescaped)),
      check,
      rows.map { FixtureDifference.Reason(statement: "\(key.id) stands here.", at: $0.at) }
    )
  }
}
