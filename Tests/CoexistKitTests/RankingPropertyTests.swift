import Testing

@testable import CoexistKit

/// The properties of the ranking, over seeded random cases.
@Suite struct RankingPropertyTests {
  /// Facts a case may hold, each a piece of JSON with its path.
  private static let observations = [
    #""kapso_connection":"none""#, #""kapso_connection":"dedicated""#,
    #""app_business_platform":{"value":[],"by":"screenshot","at":"2026-11-20T10:00:00Z"}"#,
    #""app_business_platform":{"value":["Acme"],"by":"screenshot","at":"2026-11-20T10:00:00Z"}"#,
    #""app_business_platform":{"value":[],"by":"customer"}"#,
    #""partners_tab":["Acme"]"#, #""partners_tab":[]"#, #""partners_tab":["Kapso"]"#,
    #""owner_portfolio":{"id":"7001"}"#, #""owner_portfolio":{"id":"7002"}"#,
    #""other_portfolios":[]"#, #""number_in_business_app":true"#,
    #""previous_provider":{"value":"Acme","by":"customer"}"#, #""messages_arrive":false"#,
  ]
  private static let tops = [
    #""error":{"code":2655093}"#, #""error":{"code":3441041}"#, #""error":{"code":3441049}"#,
    #""error":{"code":2655049}"#, #""error_text":"(#3441041) no""#,
    #""symptoms":["waba-not-listed"]"#,
    #""signup":{"asked_for":"sms"}"#, #""signup":{"ended":"closed"}"#,
    #""notes":"error 2655093 again""#,
  ]

  private static func name(_ piece: String) -> Substring { piece.prefix { $0 != ":" } }

  /// A random case as its pieces: top-level ones and observations, no name twice.
  private static func pieces(_ random: inout SeededGenerator) -> (tops: [String], seen: [String]) {
    func some(_ pool: [String], _ most: Int) -> [String] {
      var names: Set<Substring> = []
      let picked = pool.shuffled(using: &random).prefix(Int.random(in: 0...most, using: &random))
      return picked.filter { names.insert(name($0)).inserted }
    }
    return (some(tops, 3), some(observations, 6))
  }

  private static func json(_ tops: [String], _ seen: [String]) -> String {
    let fixed = [
      #""schema":"coexist.case/1""#, #""captured_at":"2026-11-20T12:00:00Z""#,
      #""identifiers":{"business_id":"7001"}"#,
    ]
    let parts = fixed + tops + ["\"observations\":{\(seen.joined(separator: ","))}"]
    return "{\(parts.joined(separator: ","))}"
  }

  private static func facts(_ texts: String...) -> Facts {
    var reader = CaseReader()
    for text in texts { reader.read(name: Untrusted("case.json"), bytes: Array(text.utf8)) }
    return reader.facts
  }

  private static func statuses(_ facts: Facts) -> [CauseID: Status] {
    let findings = Ranking(of: facts).findings
    return Dictionary(uniqueKeysWithValues: findings.map { ($0.cause.id, $0.status) })
  }

  /// Calls `body` with many random cases, the same ones at every run.
  private static func forMany(
    _ count: Int = 300,
    _ body: (_ tops: [String], _ seen: [String], inout SeededGenerator) -> Void
  ) {
    var random = SeededGenerator(seed: 20_261_121)
    for _ in 0..<count {
      let (tops, seen) = pieces(&random)
      body(tops, seen, &random)
    }
  }

  @Test func theOrderOfKeysChangesNothing() {
    Self.forMany { tops, seen, random in
      let one = Self.statuses(Self.facts(Self.json(tops, seen)))
      let two = Self.statuses(
        Self.facts(Self.json(tops.shuffled(using: &random), seen.shuffled(using: &random)))
      )
      #expect(one == two, "\(tops) \(seen)")
    }
  }

  @Test func repeatingACaptureAddsNoPoints() {
    Self.forMany { tops, seen, _ in
      let text = Self.json(tops, seen)
      let once = Ranking(of: Self.facts(text)).findings.map { [$0.points, $0.groups] }
      let twice = Ranking(of: Self.facts(text, text)).findings.map { [$0.points, $0.groups] }
      #expect(once == twice, "\(text)")
    }
  }

  @Test func leavingAFactOutNeverConfirmsOrRulesOut() {
    Self.forMany(120) { tops, seen, _ in
      let whole = Self.statuses(Self.facts(Self.json(tops, seen)))
      for index in seen.indices {
        var fewer = seen
        fewer.remove(at: index)
        for (id, status) in Self.statuses(Self.facts(Self.json(tops, fewer))) {
          let isNew = status == .ruledOut && whole[id] != .ruledOut
          // Two facts that contradict each other may leave one that settles.
          let wasInConflict = whole[id] == .likely || whole[id] == .confirmed
          #expect(!isNew || wasInConflict, "\(id.id) without \(seen[index])")
        }
      }
    }
  }

  @Test func noTwoFindingsCompareEqual() {
    Self.forMany { tops, seen, _ in
      let findings = Ranking(of: Self.facts(Self.json(tops, seen))).findings
      for (left, right) in zip(findings, findings.dropFirst()) {
        #expect(Ranking.precedes(left, right) && !Ranking.precedes(right, left))
      }
    }
  }

  @Test func theHiddenLinkWaitsForEverythingElse() {
    Self.forMany { tops, seen, _ in
      let facts = Self.facts(Self.json(tops, seen))
      guard let status = Ranking(of: facts).status(.residualMetaLink) else { return }
      let isOpen = status != .heldBack
      #expect(!isOpen || Sign.everyVisibleLinkGone.answer(facts).isYes && facts.hasFailedCleanRetry)
    }
  }

  @Test func twoCasesTogetherKeepBothCauses() {
    let one = #"{"schema":"coexist.case/1","observations":{"app_business_platform":["Acme"]}}"#
    let two = #"{"schema":"coexist.case/1","observations":{"partners_tab":["Acme"]}}"#
    let both = Self.statuses(Self.facts(one, two))
    #expect(both[.providerStillConnected] == .confirmed)
    #expect(both[.partnerStillListed] == .confirmed)
  }

  @Test func addingASignNeverLowersItsCause() {
    let base = #""error":{"code":2655093}"#
    for piece in Self.observations where piece.contains("Acme") {
      let before = Ranking(of: Self.facts(Self.json([base], [])))
      let after = Ranking(of: Self.facts(Self.json([base], [piece])))
      let id: CauseID =
        piece.contains("partners_tab") ? .partnerStillListed : .providerStillConnected
      let (a, b) = (before.finding(id)?.points ?? 0, after.finding(id)?.points ?? 0)
      #expect(b >= a, "\(piece)")
    }
  }

  /// The question that is asked really decides: its two answers lead to different places.
  @Test func theAskedQuestionDecides() throws {
    for text in [#"{"schema":"coexist.case/1","error":{"code":2655093}}"#, "(#3441041)"] {
      let facts = Self.facts(text)
      let ask = try #require(Diagnosis(of: facts).ask)
      let question = try #require(Question.all.first { $0.key.id == ask.fact })
      let outcomes = question.answers.prefix(2).map { answer -> String in
        let other = Diagnosis(of: facts.supposing(answer.value, for: question.key))
        let top = other.ranking.findings.first?.cause.id.id ?? "-"
        return "\(top) \(other.plan.due?.id ?? "-") \(other.next.kind.id)"
      }
      #expect(Set(outcomes).count > 1, "\(ask.fact)")
    }
  }

  @Test func aWordOfTheCustomerNeverSettles() {
    let text = #"""
      {"schema":"coexist.case/1","observations":{
        "partners_tab":{"value":["Acme"],"by":"customer"},
        "app_business_platform":{"value":["Acme"],"by":"customer"}}}
      """#
    let statuses = Self.statuses(Self.facts(text))
    #expect(statuses[.partnerStillListed] == .possible)
    #expect(statuses[.providerStillConnected] == .possible)
  }

  @Test func notesGiveAtMostTwoPoints() {
    let text = #"{"schema":"coexist.case/1","notes":"Meta says error 2655049"}"#
    #expect(Self.statuses(Self.facts(text))[.partnerStillListed] == .possible)
  }
}

/// SplitMix64: the same numbers on every machine.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
