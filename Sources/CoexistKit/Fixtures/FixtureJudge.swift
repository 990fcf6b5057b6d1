import JSONText

/// Holds one check after the other against what the program says of a case.
struct FixtureJudge: Sendable {
  let report: Report
  let diagnosis: Diagnosis

  func differences(_ checks: [FixtureCheck]) -> [FixtureDifference] {
    checks.compactMap { $0.demand(self, $0) }
  }

  // MARK: Words

  func replace(
    _ words: [String?],
    _ got: String?,
    _ check: FixtureCheck,
    _ because: [Reason]
  ) -> FixtureDifference {
    FixtureDifference(
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
    _ because: [Reason]
  ) -> FixtureDifference {
    FixtureDifference(
      check: check,
      expected: expected,
      got: got,
      because: because,
      repair: check.list == nil ? .replace("[]") : .drop
    )
  }

  /// Whether a word is among those the report has.
  func holds(
    _ word: String,
    _ words: [String],
    _ check: FixtureCheck,
    _ because: [Reason] = []
  ) -> FixtureDifference? {
    guard !words.contains(word) else { return nil }
    return drop(word, list(words), check, because)
  }

  func list(_ words: [String]) -> String {
    words.isEmpty ? "none" : words.withoutRepeats.joined(separator: ", ")
  }

  // MARK: Causes

  func row(_ id: String) -> Report.CauseRow? { report.causes.first { $0.id == id } }

  func seen(_ id: String, _ check: FixtureCheck) -> FixtureDifference? {
    if let row = row(id), row.status <= .possible { return nil }
    let got = row(id)?.status.id ?? "nothing points to it"
    return drop("\(id) confirmed, likely or possible", got, check, about(id))
  }

  func notActionable(_ id: String, _ check: FixtureCheck) -> FixtureDifference? {
    guard let row = row(id), row.status.isActionable else { return nil }
    return drop("\(id) neither confirmed nor likely", row.status.id, check, about(id))
  }

  func top(_ ids: [String?], _ check: FixtureCheck) -> FixtureDifference? {
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

  func cause(_ id: String, at place: Int, _ check: FixtureCheck) -> FixtureDifference? {
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

  /// The status of a cause that is not in its place says nothing new.
  func status(
    _ words: [String?],
    of id: String,
    at place: Int,
    _ check: FixtureCheck
  ) -> FixtureDifference? {
    guard let row = report.causes.dropFirst(place).first, row.id == id,
      !words.contains(row.status.id)
    else { return nil }
    return replace(words, row.status.id, check, about(id))
  }

  // MARK: Steps

  func owner(_ words: [String?], _ check: FixtureCheck) -> FixtureDifference? {
    let owner = report.next.owner.id
    guard report.next.kind != .ask, !words.contains(owner) else { return nil }
    return replace(words, owner, check, behindNext)
  }

  func notNext(_ word: String, _ check: FixtureCheck) -> FixtureDifference? {
    guard word == report.next.kind.id || word == report.next.step?.id else { return nil }
    return drop("not \(word)", word, check, behindNext)
  }

  func planNot(
    _ step: CleanupStep,
    _ words: [String?],
    _ check: FixtureCheck
  ) -> FixtureDifference? {
    let state = state(step)
    guard words.contains(state) else { return nil }
    let rest = words.compactMap { $0 }.filter { $0 != state }
    return FixtureDifference(
      check: check,
      expected: "not \(state)",
      got: state,
      because: behind(step),
      repair: .replace(ExpectationLayout.line(.array(rest.map { .string($0) })))
    )
  }

  func ticketReady(_ ready: Bool, _ check: FixtureCheck) -> FixtureDifference? {
    guard ready != report.ticket.isReady else { return nil }
    return FixtureDifference(
      check: check,
      expected: "\(ready)",
      got: "\(report.ticket.isReady)",
      because: gaps,
      repair: .replace("\(report.ticket.isReady)")
    )
  }

  // MARK: Identifiers and codes

  var codes: [Int] {
    report.errors.flatMap { [$0.code, $0.subcode, $0.knownAs.flatMap { Int($0) }] }
      .compactMap { $0 }.withoutRepeats
  }

  func code(_ code: Int, isWanted: Bool, _ check: FixtureCheck) -> FixtureDifference? {
    guard codes.contains(code) != isWanted else { return nil }
    return isWanted
      ? drop("code \(code)", list(codes.map(String.init)), check, errors)
      : drop("no code \(code)", "\(code)", check, errors)
  }

  /// Phone numbers are compared by their digits, ids as written; the report may mask both.
  func identifier(
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
      rows.map { Reason(statement: "\(key.id) stands here.", at: $0.at) }
    )
  }
}
