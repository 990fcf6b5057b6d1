import Testing

@testable import CoexistKit

/// The choice of the one next step, over every combination of what it depends on.
@Suite struct NextChoiceTests {
  private static let steps: [CleanupStep?] = [nil] + CleanupStep.allCases

  private static func walk(_ check: (NextFacts, NextChoice) -> Void) -> Int {
    var count = 0
    for verdict in Verdict.allCases {
      for due in steps {
        for look in steps {
          for hold in PlanFacts.Hold.allCases {
            for isLed in [false, true] {
              for held in NextFacts.Held.allCases {
                let facts = NextFacts(
                  verdict: verdict,
                  due: due,
                  look: look,
                  hold: hold,
                  isLed: isLed,
                  held: held
                )
                check(facts, NextChoice(facts))
                count += 1
              }
            }
          }
        }
      }
    }
    return count
  }

  @Test func whatIsDueIsNextAndNothingElse() {
    let count = Self.walk { facts, choice in
      if let due = facts.due {
        #expect(choice == .due(due))
      } else if case .due = choice {
        Issue.record("\(facts)")
      }
    }
    #expect(count == 5 * 9 * 9 * 4 * 2 * NextFacts.Held.allCases.count)
  }

  @Test func nothingToDoIsSaidOnlyWhereThePlanIsSilent() {
    _ = Self.walk { facts, choice in
      switch choice {
      case .connectionWorks, .noMatterOfTheConnection, .knownBehaviour, .held:
        #expect(facts.due == nil && facts.look == nil && facts.hold == .nothing && !facts.isLed)
      case .due, .look, .leadingCause, .rightPortfolio: break
      }
    }
  }

  @Test func aRepairOutsideThePlanGoesBeforeALook() {
    _ = Self.walk { facts, choice in
      guard facts.due == nil, facts.hold != .nothing else { return }
      #expect(choice == (facts.hold == .removal ? .rightPortfolio : .leadingCause))
    }
  }
}
