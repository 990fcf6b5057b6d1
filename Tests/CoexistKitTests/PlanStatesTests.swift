import Testing

@testable import CoexistKit

/// The gate of contract, section 5, over every combination of step facts.
@Suite struct PlanStatesTests {
  /// The places that differ in what they mean for the plan; ``placesAreComplete`` proves it.
  private static let places: [PlanFacts.Place] = [
    .init(closing: .seen, need: .none),
    .init(closing: .seen, need: .certain),
    .init(closing: .open, need: .ruledOut),
    .init(closing: .stated, need: .none),
    .init(closing: .stated, need: .possible),
    .init(closing: .stated, need: .certain),
    .init(closing: .open, need: .none),
    .init(closing: .open, need: .possible),
    .init(closing: .open, need: .certain),
  ]

  private static let flags = [false, true]

  /// Calls `check` with every combination that facts can make, and returns how many there are.
  private static func walk(_ check: (PlanFacts) -> Void) -> Int {
    var count = 0
    var facts = PlanFacts()
    for hold in PlanFacts.Hold.allCases {
      facts.hold = hold
      for retry in PlanFacts.Retry.allCases {
        facts.retry = retry
        for wait in PlanFacts.Wait.allCases {
          facts.wait = wait
          for app in places {
            facts.app = app
            for partners in places {
              facts.partners = partners
              for portfolio in places {
                facts.portfolio = portfolio
                for removal in PlanFacts.Closing.allCases {
                  facts.removal = removal
                  count += walkFlags(facts, check)
                }
              }
            }
          }
        }
      }
    }
    return count
  }

  private static func walkFlags(_ base: PlanFacts, _ check: (PlanFacts) -> Void) -> Int {
    var count = 0
    var facts = base
    // For the later steps, step 0 is closed, looked at or due; more there is not to it.
    for dedicated in [places[0], places[7], places[8]] {
      facts.dedicated = dedicated
      // What was seen clean cannot be seen listing, refused or found elsewhere at once.
      for tabNamed in facts.partners.closing == .open ? flags : [false] {
        facts.isTabNamed = tabNamed
        for listing in facts.app.closing == .open ? flags : [false] {
          facts.isAppSeenListing = listing
          for refused in facts.partners.closing == .open ? flags : [false] {
            facts.isPartnerRefused = refused
            for held in facts.removal == .open ? [0, 1, 2, 3] : [0] {
              facts.isRemovalRefused = held == 1
              facts.isFoundElsewhere = held == 2
              facts.isInSelected = held == 3
              count += 1
              check(facts)
            }
          }
        }
      }
    }
    return count
  }

  @Test func theGateHoldsForEveryCombination() {
    var broken: [(String, PlanFacts)] = []
    var tally = PlanTally()
    let count = Self.walk { facts in
      let states = PlanStates(facts)
      tally.count(states)
      if let rule = Self.brokenRule(states, facts), broken.count < 5 {
        broken.append((rule, facts))
      }
    }
    #expect(broken.isEmpty, "\(broken.map { "\($0.0): \($0.1)" }.joined(separator: "\n"))")
    // Say so when the number of combinations changes: it stands in docs/architecture.md.
    #expect(count == Self.combinations)
    #expect(tally.lines == PlanTally.known)
  }

  static let combinations = 1_592_136

  private static func brokenRule(_ states: PlanStates, _ facts: PlanFacts) -> String? {
    var nows = 0
    var openBefore: [CleanupStep] = []
    for step in CleanupStep.allCases {
      let state = states[step]
      if state == .now {
        nows += 1
        let isException =
          step == .removePartner && facts.isTabNamed && !facts.isAppSeenListing
          && openBefore == [.disconnectProvider] && states[.disconnectProvider] == .check
        if !openBefore.isEmpty && !isException { return "\(step.id) is now behind an open step" }
      }
      if state.isOpen { openBefore.append(step) }
    }
    if nows > 1 { return "two steps are now" }
    return brokenRemoval(states, facts) ?? brokenSkip(states, facts)
      ?? brokenHold(states, facts, nows)
  }

  private static func brokenRemoval(_ states: PlanStates, _ facts: PlanFacts) -> String? {
    if states[.removeFromPortfolio] == .now,
      !facts.app.isSeenClosed || !facts.partners.isSeenClosed
    {
      return "removal before app and tab were seen closed"
    }
    if states[.escalate] == .now {
      if !facts.app.isSeenClosed { return "escalation before the app was seen closed" }
      if !facts.partners.isSeenClosed, !facts.isPartnerRefused {
        return "escalation before the tab was seen closed"
      }
    }
    if states[.retry] == .now, facts.retry == .failedClean {
      return "a second retry after a clean one failed"
    }
    if states[.retry] == .now, facts.wait == .running { return "a retry before the wait is over" }
    return nil
  }

  /// What points somewhere is never skipped.
  private static func brokenSkip(_ states: PlanStates, _ facts: PlanFacts) -> String? {
    func isForgotten(_ step: CleanupStep, _ place: PlanFacts.Place) -> Bool {
      states[step] == .skip && (place.need == .possible || place.need == .certain)
    }
    guard
      isForgotten(.removeDedicatedNumber, facts.dedicated)
        || isForgotten(.disconnectProvider, facts.app)
        || isForgotten(.removePartner, facts.partners)
        || isForgotten(.checkPortfolio, facts.portfolio)
        || isForgotten(.removeFromPortfolio, facts.portfolio)
    else { return nil }
    return "a step is skipped although something points to it"
  }

  private static func brokenHold(
    _ states: PlanStates,
    _ facts: PlanFacts,
    _ nows: Int
  ) -> String? {
    if facts.hold == .nothing { return nil }
    if facts.hold == .everything, nows > 0 { return "a step is now although all of it waits" }
    if facts.hold == .removal, states[.removeFromPortfolio] == .now {
      return "a removal instead of a choice"
    }
    return states[.wait] == .now || states[.retry] == .now || states[.escalate] == .now
      ? "the end is now although a repair comes first" : nil
  }

  /// Every pair of closing and need behaves as one of ``places``.
  @Test func placesAreComplete() {
    for closing in PlanFacts.Closing.allCases {
      for need in PlanFacts.Need.allCases {
        let place = PlanFacts.Place(closing: closing, need: need)
        let isListed = Self.places.contains(place)
        let isAlike = Self.places.contains { other in
          Self.behaviour(of: other) == Self.behaviour(of: place)
        }
        #expect(isListed || isAlike, "\(closing) \(need)")
      }
    }
  }

  /// All states of all plans in which only one place differs, for each place it can stand at.
  private static func behaviour(of place: PlanFacts.Place) -> [PlanStates] {
    var plans: [PlanStates] = []
    for retry in PlanFacts.Retry.allCases {
      for hold in PlanFacts.Hold.allCases {
        for flag in flags {
          var facts = PlanFacts()
          facts.retry = retry
          facts.hold = hold
          facts.isFoundElsewhere = flag
          facts.app = place
          plans.append(PlanStates(facts))
          facts.app = .init(closing: .seen, need: .none)
          facts.partners = place
          plans.append(PlanStates(facts))
          facts.partners = .init(closing: .seen, need: .none)
          facts.portfolio = place
          plans.append(PlanStates(facts))
        }
      }
    }
    return plans
  }

  @Test func nothingKnownMeansNothingOpen() {
    let states = PlanStates(PlanFacts())
    #expect(CleanupStep.allCases.allSatisfy { states[$0] == .skip })
  }
}
