/// What a letter to the customer says, in order and in no language.
///
/// It follows from the plan and the next step alone, so that the letter cannot contradict them:
/// each open step of the customer's way is named once, and who has something to do is decided in
/// one place.
struct LetterOutline: Hashable, Sendable {
  /// Steps that were reported and seen as done; what was only seen clean is nobody's work.
  let thanks: [CleanupStep]
  /// Steps that are done by somebody's word only.
  let told: [CleanupStep]
  let due: Due
  let turn: Turn
  /// Whether what is due ends in connecting the number.
  let connects: Bool
  /// The open steps besides the one that is due, in the order of the cleanup.
  let later: [CleanupStep]
  /// Whether somebody still has to look for the portfolio that holds the account.
  let isPortfolioOpen: Bool
  /// Whether ``later`` is only for the case that what is due leads nowhere.
  let isFallback: Bool
  /// Before this nobody should go on, or `nil` when no time is known.
  let earliest: Instant?
  let closing: Closing

  /// What the middle of the letter is about.
  enum Due: Hashable, Sendable {
    case step(CleanupStep)
    /// A fact that the customer can tell, as `--set` takes it.
    case question(String)
    case remedy(CauseID, NextKind)
    /// No orders, only what is going on.
    case words(NextKind)
  }

  /// Who has to act now.
  enum Turn: Hashable, Sendable {
    /// The customer, or their admin at Meta.
    case theirs
    /// We or the provider.
    case ours
    /// Time has to pass; the customer may be asked to go on with something meanwhile.
    case time(isTheirs: Bool)
    case nobody
  }

  /// The last line.
  enum Closing: Hashable, Sendable, CaseIterable {
    /// They tell us when it is done.
    case doing
    /// They tell us something.
    case answering
    /// They look at a place first, where it may not be.
    case looking
    /// Nothing of theirs is left.
    case idle
    /// We act first; then something of theirs may come.
    case ours
    /// Meta decides, which only they are shown.
    case decision
    /// Time passes, and then it is their turn.
    case time
    case works
  }

  /// `reported` holds the steps that somebody says were done, `ours` those that we or the provider
  /// take in this case; `endsInConnecting` says that the repair does, whatever its cause, `looksFirst`
  /// that who was removed was seen since.
  init(
    _ items: [Plan.Item],
    _ next: Next,
    reported: Set<CleanupStep>,
    ours: Set<CleanupStep> = [.removeDedicatedNumber, .escalate],
    endsInConnecting: Bool = false,
    looksFirst: Bool = false
  ) {
    let open = items.filter(\.state.isOpen).map(\.step)
    let turn = Turn(next, ours)
    let due = Due(next, turn, ours)
    // After a look there is still to be done what it finds.
    let others = open.filter { $0 != next.step || due.isQuestion && $0.changesSomething }
    isPortfolioOpen = open.contains(.checkPortfolio)
    // A remedy that ends in connecting does so only where nothing else stands before the retry; the
    // right portfolio is chosen so that the account need not be removed from it.
    let spared: Set<CleanupStep> =
      next.choosesPortfolio ? [.removeFromPortfolio, .wait, .retry] : [.retry]
    let isLast = others.allSatisfy { $0 == .retry }
    let connects =
      switch next.kind {
      // A wait that is the last thing before the attempt tells how it goes on.
      case .wait: next.step == .wait && !others.isEmpty && isLast && !looksFirst
      case .retry where next.step == nil && next.cause == nil: turn == .theirs && isLast
      default:
        turn == .theirs
          && (next.step == .retry
            || (next.endsInConnecting || endsInConnecting)
              && (next.kind == .retry || spared.isSuperset(of: others)))
      }
    let closed = items.filter { item in
      (item.step.changesSomething || item.step.isLook) && reported.contains(item.step)
        && !open.contains(item.step)
    }
    thanks = closed.filter { $0.state != .verify }.map(\.step)
    told = closed.filter { $0.state == .verify }.map(\.step)
    self.turn = turn
    self.connects = connects
    self.due = due
    // Another way than connecting like this has no steps of this plan.
    isFallback = connects && others.contains { $0 != .retry } && next.choosesPortfolio
    later =
      next.kind == .alternative
      ? []
      : others.filter { $0 != .retry || !connects || next.choosesPortfolio && others.count > 1 }
    earliest =
      next.earliest ?? items.first { $0.step == .wait && $0.state == .now }.flatMap(\.earliest)
    closing =
      due.isLook
      ? .looking
      : due.isQuestion || next.kind == .alternative
        ? .answering
        : connects
          ? .doing : Closing(turn, isMetas: next.owner == .meta, isMoreToCome: !later.isEmpty)
  }
}

extension LetterOutline.Turn {
  fileprivate init(_ next: Next, _ ours: Set<CleanupStep>) {
    let isTheirs = ([next.owner] + next.also).contains { $0 == .customer || $0 == .metaAdmin }
    switch next.kind {
    case .nothing: self = .nobody
    case .provider, .escalate: self = .ours
    case .alternative: self = .theirs
    case .wait: self = .time(isTheirs: isTheirs)
    case .cleanUp, .fix, .retry, .ask:
      if next.owner == .meta {
        self = .time(isTheirs: false)
      } else {
        self =
          isTheirs && !(next.step.map(ours.contains) ?? false)
            || next.ask?.fact == QuestionChooser.fallbackFact
          ? .theirs : .ours
      }
    }
  }
}

extension LetterOutline {
  /// What is due is a look at a place where somebody may be linked, or the removal there.
  var looksForALink: Bool {
    switch due {
    case .step(let step): step < .wait
    case .question(let fact): FactKey(id: fact)?.place.map { $0 < .wait } ?? false
    case .remedy, .words: false
    }
  }
}

extension LetterOutline.Due {
  /// The question is answered by a look at a place.
  var isLook: Bool {
    guard case .question(let fact) = self else { return false }
    return Question.all.contains { $0.key.id == fact && $0.letter.avoid.contains(.onlyLook) }
  }

  var isQuestion: Bool { if case .question = self { true } else { false } }

  fileprivate init(_ next: Next, _ turn: LetterOutline.Turn, _ ours: Set<CleanupStep>) {
    switch turn {
    case .ours where next.kind == .ask: self = .words(.ask)
    case .ours:
      self = next.step.flatMap { ours.contains($0) ? .step($0) : nil } ?? .words(.provider)
    case .nobody: self = .words(.nothing)
    case .theirs, .time:
      if next.kind == .ask, let fact = next.ask?.fact {
        self = .question(fact)
      } else if let cause = next.cause {
        self = .remedy(cause, next.kind)
      } else if let step = next.step {
        self = .step(step)
      } else {
        self = .words(turn == .theirs ? next.kind : .wait)
      }
    }
  }
}

extension LetterOutline.Closing {
  fileprivate init(_ turn: LetterOutline.Turn, isMetas: Bool, isMoreToCome: Bool) {
    self =
      switch turn {
      case .theirs: .doing
      case .ours: isMoreToCome ? .ours : .idle
      case .time: isMetas ? .decision : .time
      case .nobody: isMoreToCome ? .time : .works
      }
  }
}

extension Next {
  /// Whether the next attempt is to choose the portfolio that has the account.
  fileprivate var choosesPortfolio: Bool { cause == .numberInAnotherPortfolio && kind == .fix }

  /// Whether the cause's own repair ends in connecting the number once more.
  var endsInConnecting: Bool {
    switch (cause, kind) {
    case (.numberInAnotherPortfolio, .fix), (.appVersionTooOld, .fix), (.numberLinkedToPage, .fix),
      (.marketingMessagesWABA, .fix), (.onboardingUnfinished, .retry), (.signupInterrupted, .retry),
      (.wrongOnboardingPath, .retry), (.disconnectedAfterWorking, .retry):
      true
    default: false
    }
  }
}
