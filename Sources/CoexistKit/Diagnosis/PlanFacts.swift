/// All that the plan depends on: a small, finite value, so that a test can walk every combination.
struct PlanFacts: Hashable, Sendable {
  /// What is known of a step's end.
  enum Closing: Hashable, Sendable, CaseIterable {
    case open
    /// Somebody says that it was done.
    case stated
    /// It was seen: a capture, a screenshot, or the place itself was looked at and is clean.
    case seen
  }

  /// How much points to a step, the least first.
  enum Need: Hashable, Comparable, Sendable, CaseIterable {
    case ruledOut
    case none
    case possible
    /// Its cause is confirmed or likely.
    case certain
  }

  enum Wait: Hashable, Sendable, CaseIterable {
    /// Nothing was changed that Meta would have to take in.
    case notNeeded
    case running
    case kept
  }

  enum Retry: Hashable, Sendable, CaseIterable {
    /// Nothing of this case is about connecting.
    case notCalledFor
    case due
    /// One attempt failed after everything was clean and the wait was kept.
    case failedClean
  }

  /// How much of the plan waits for something that is repaired outside it.
  enum Hold: Hashable, Sendable, CaseIterable {
    case nothing
    /// Wait, retry and support come after that repair; cleaning up and looking go on.
    case end
    /// The same, and nothing is removed from a portfolio: choosing the right one may be all.
    case removal
    /// A restriction, a limit, a lacking condition: nothing of the plan may start.
    case everything
  }

  struct Place: Hashable, Sendable {
    var closing = Closing.open
    var need = Need.none

    var isSeenClosed: Bool { closing == .seen || need == .ruledOut }
  }

  var dedicated = Place()
  var app = Place()
  var partners = Place()
  var portfolio = Place()
  var removal = Closing.open
  /// The check found the number in another portfolio.
  var isFoundElsewhere = false
  /// The account sits in the very portfolio that was selected.
  var isInSelected = false
  /// The Partners tab was seen to list an old partner, or an error names the tab.
  var isTabNamed = false
  /// The app itself was seen to list a provider.
  var isAppSeenListing = false
  /// Meta would not remove the partner, or nobody here may.
  var isPartnerRefused = false
  /// The same for the removal from the portfolio.
  var isRemovalRefused = false
  var wait = Wait.notNeeded
  var retry = Retry.notCalledFor
  var hold = Hold.nothing
}
