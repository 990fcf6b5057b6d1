import Testing

@testable import CoexistKit

/// Ways that save time come to the same as the long ones.
@Suite struct ShortcutTests {
  @Test func aSupposedAnswerIsRankedAsIfItHadBeenRead() {
    for facts in Self.cases {
      let ranking = Ranking(of: facts)
      for question in Question.all {
        for answer in question.answers {
          let other = facts.supposing(answer.value, for: question.key)
          let quick = ranking.reweighed(for: other, changed: FactKeySet([question.key]))
          let full = Ranking(of: other)
          #expect(quick.findings.map(Sheet.init) == full.findings.map(Sheet.init))
          let changed = Cause.all.map(\.id).filter { ranking.status($0) != full.status($0) }
          #expect(ranking.changes(to: quick) == changed)
        }
      }
    }
  }

  @Test func aSignWhoseGroundIsMissingWouldSayYesToNothing() {
    for facts in Self.cases {
      for sign in Self.signs where !facts.hold(sign.ground) {
        #expect(!sign.tell(facts).isYes, "\(sign.id)")
      }
    }
  }

  @Test func aCauseThatNothingTouchesWouldNotBeFound() {
    var left = 0
    for facts in Self.cases {
      for cause in Cause.all where !cause.isTouched(by: facts) {
        left += 1
        #expect(Finding(of: cause, in: cause.weigh(facts)) == nil, "\(cause.id)")
      }
    }
    // Most causes have nothing to do with a case.
    #expect(left > Self.cases.count * Cause.all.count * 2 / 3)
  }

  @Test func theCatalogueHoldsItsTablesInOrder() {
    let nothing = KnownError.Family(source: .fieldReports, owner: .nobody) {}
    let families = [KnownError.signupOwnership, nothing, KnownError.graph, KnownError.tokens]
    let keys = Catalogue(families).map(\.key)
    #expect(keys == families.flatMap(\.errors).map(\.key))
  }

  /// The examples of all causes and limitations.
  private static let cases =
    (Cause.all.flatMap(\.examples).map(\.capture)
    + Limitation.all.flatMap(\.examples).map(\.capture)).map(ExampleCapture.facts)

  private static let signs = Cause.all.flatMap { cause in
    cause.settledBy + cause.ruledOutBy + cause.signs.map(\.sign)
  }

  /// All of a finding.
  private struct Sheet: Equatable {
    let id: CauseID
    let status: Status
    let numbers: [Int]
    let missing: [FactKey]
    let isInConflict: Bool
    let effects: [Finding.Row.Effect]
    let evidence: [Evidence]

    init(_ finding: Finding) {
      id = finding.cause.id
      status = finding.status
      numbers = [finding.points, finding.groups]
      missing = finding.missing
      isInConflict = finding.isInConflict
      effects = finding.rows.map(\.effect)
      evidence = finding.rows.map(\.evidence)
    }
  }
}
