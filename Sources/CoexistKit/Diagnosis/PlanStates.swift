/// The state of a step in the plan (contract, section 5).
enum StepState: String, Named {
  case done
  /// Done by a statement only.
  case verify
  case now
  /// Only a look is allowed yet.
  case check
  case locked
  /// Its causes are ruled out, or nothing points to them.
  case skip

  /// Whether it keeps later steps closed.
  var isOpen: Bool {
    switch self {
    case .now, .check, .locked: true
    case .done, .verify, .skip: false
    }
  }
}

/// The gated states of all steps, in cleanup order: a pure function of ``PlanFacts``.
struct PlanStates: Hashable, Sendable {
  private var states: [StepState] = []

  /// The steps are numbered from 0 and the support bundle stands last.
  subscript(step: CleanupStep) -> StepState { states[step.number ?? states.count - 1] }

  init(_ facts: PlanFacts) {
    for step in CleanupStep.allCases {
      let isBlocked = states.contains(where: \.isOpen)
      let wished = facts.wish(for: step, isBlocked: isBlocked)
      states.append(
        isBlocked && wished.isOpen ? facts.behindOpenStep(step, wished, after: states) : wished
      )
    }
  }
}

extension PlanFacts {
  /// What a step would be by itself; what stands before it is looked at afterwards.
  fileprivate func wish(for step: CleanupStep, isBlocked: Bool) -> StepState {
    if hold == .everything {
      if isDone(step) { return .done }
      return isCalledFor(step) || step == .wait && isBlocked && retry != .notCalledFor
        ? .locked : .skip
    }
    if isSupportsMatter, step > .removePartner, step != .escalate { return passed(step) }
    switch step {
    case .removeDedicatedNumber: return dedicated.state(mustBeSeen: false, isBlocked: false)
    case .disconnectProvider:
      // The one exception: the tab goes first while nobody has seen the app.
      return isTabFirst && app.closing == .open && !app.isSeenClosed
        ? .check : app.state(mustBeSeen: mustSeeBothPlaces, isBlocked: isBlocked)
    case .removePartner:
      return isPartnerRefused && partners.closing != .seen
        ? .verify : partners.state(mustBeSeen: mustSeeBothPlaces, isBlocked: isBlocked)
    case .checkPortfolio:
      return portfolio.state(
        mustBeSeen: isRemovalCalledFor || retry == .failedClean,
        isBlocked: isBlocked
      )
    case .removeFromPortfolio: return removalState
    case .wait: return waitState(isBlocked: isBlocked)
    case .retry: return isBlocked && retry == .failedClean ? .locked : retryState
    case .escalate:
      guard isEscalationCalledFor else { return .skip }
      return hold == .nothing ? .now : .locked
    }
  }

  /// A step behind one that Meta refused: support comes before it, and it stays to be verified.
  private func passed(_ step: CleanupStep) -> StepState {
    if isDone(step) { return .done }
    switch step {
    case .wait, .retry: return .skip
    default: return isCalledFor(step) ? .verify : .skip
    }
  }

  /// What an open step becomes behind another open one.
  fileprivate func behindOpenStep(
    _ step: CleanupStep,
    _ wished: StepState,
    after states: [StepState]
  ) -> StepState {
    switch step {
    case .disconnectProvider, .checkPortfolio: return .check
    case .removePartner:
      // Only the unseen app may stand open before the tab's removal.
      let onlyAppIsOpen = states.first.map { !$0.isOpen } ?? true
      return wished == .now && isTabFirst && onlyAppIsOpen ? .now : .check
    case .removeDedicatedNumber, .removeFromPortfolio, .wait, .retry, .escalate: return .locked
    }
  }

  private var isTabFirst: Bool { isTabNamed && !isAppSeenListing && partners.need == .certain }

  private var isEscalationCalledFor: Bool {
    isSupportsMatter
      || retry == .failedClean && app.isSeenClosed && partners.isSeenClosed
        && portfolio.isSeenClosed && !isRemovalCalledFor
  }

  private var isRemovalCalledFor: Bool {
    // A partner that Meta would not remove is support's matter before anything else is removed.
    removal == .open && !isRemovalRefused && !(isPartnerRefused && partners.closing != .seen)
      && (isFoundElsewhere || isInSelected && retry == .failedClean)
  }

  /// Removal and escalation need the app and the tab *seen* closed.
  private var mustSeeBothPlaces: Bool {
    isRemovalCalledFor || retry == .failedClean || isPartnerRefused || isRemovalRefused
  }

  private var removalState: StepState {
    if removal == .seen { return .done }
    if isRemovalRefused || removal == .stated { return .verify }
    if isRemovalCalledFor { return hold == .removal ? .locked : .now }
    guard portfolio.isWanted else { return .skip }
    // The portfolios were looked at and the number was not found: a retry comes before a removal.
    return portfolio.closing == .open ? .locked : .verify
  }

  private func waitState(isBlocked: Bool) -> StepState {
    switch wait {
    case .notNeeded: isBlocked && retry != .notCalledFor ? .locked : .skip
    case .running: hold == .nothing ? .now : .locked
    case .kept: isBlocked && retry != .notCalledFor ? .locked : .done
    }
  }

  /// Something that should be removed was not, and nobody here can change that.
  private var isSupportsMatter: Bool {
    if isPartnerRefused && partners.closing != .seen { return app.isSeenClosed }
    return isRemovalRefused && removal != .seen && app.isSeenClosed && partners.isSeenClosed
  }

  private var retryState: StepState {
    switch retry {
    case .notCalledFor: .skip
    case .due: hold == .nothing ? .now : .locked
    case .failedClean: .done
    }
  }

  private func isDone(_ step: CleanupStep) -> Bool {
    switch step {
    case .removeDedicatedNumber: dedicated.closing == .seen
    case .disconnectProvider: app.closing == .seen
    case .removePartner: partners.closing == .seen
    case .checkPortfolio: portfolio.closing == .seen
    case .removeFromPortfolio: removal == .seen
    case .wait: wait == .kept
    case .retry: retry == .failedClean
    case .escalate: false
    }
  }

  private func isCalledFor(_ step: CleanupStep) -> Bool {
    switch step {
    case .removeDedicatedNumber: dedicated.isWanted
    case .disconnectProvider: app.isWanted
    case .removePartner: partners.isWanted
    case .checkPortfolio: portfolio.isWanted
    case .removeFromPortfolio: isFoundElsewhere || portfolio.isWanted
    case .wait: wait == .running
    case .retry: retry == .due
    case .escalate: false
    }
  }
}

extension PlanFacts.Place {
  /// Something points here, surely or possibly.
  fileprivate var isWanted: Bool { need == .certain || need == .possible }

  /// Of steps that are only said to be done the earliest is looked at first.
  fileprivate func state(mustBeSeen: Bool, isBlocked: Bool) -> StepState {
    switch (closing, need) {
    case (.seen, _): .done
    case (.open, .ruledOut), (.stated, .ruledOut): .skip
    case (.stated, _): mustBeSeen && !isBlocked ? .check : .verify
    case (.open, .certain): .now
    case (.open, .possible): .check
    case (.open, .none): mustBeSeen ? .check : .skip
    }
  }
}
