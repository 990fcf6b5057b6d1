/// The one next step.
struct Next: Sendable {
  let kind: NextKind
  var step: CleanupStep?
  let owner: Owner
  var also: [Owner] = []
  var instruction: Phrase
  var place: Phrase = ""
  var doneWhen: Phrase = ""
  var earliest: Instant?
  /// The cause whose remedy it is, or `nil` when the plan or a question decides.
  var cause: CauseID?
  /// What Meta's window asks to be done before an interrupted signup, in its own words; those of a
  /// wrong path ("disconnect it from the existing account") would mislead.
  var asked: Untrusted?
  /// What is asked, or `nil` when nothing is.
  var ask: Ask?
}

extension Next {
  /// Puts the choice into words.
  init(
    of choice: NextChoice,
    _ facts: Facts,
    _ ranking: Ranking,
    _ plan: Plan,
    _ chooser: QuestionChooser,
    _ expected: [Expectation]
  ) {
    switch choice {
    case .due(let step) where !step.isLook: self.init(due: plan[step], ranking, facts)
    case .due(let step), .look(let step): self.init(lookingAt: plan[step], chooser)
    case .leadingCause:
      self.init(ranking.topToActOn(in: facts)?.cause, facts, else: chooser)
    case .rightPortfolio:
      self.init(ranking.finding(.numberInAnotherPortfolio)?.cause, facts, else: chooser)
    case .connectionWorks where facts.pastErrors.contains(where: \.isOfConnection):
      self.init(
        nothing: "Nothing to fix: the number is connected. Do not start another signup for it."
      )
    case .connectionWorks: self.init(nothing: "Nothing to fix: the connection works.")
    case .noMatterOfTheConnection:
      if let row = facts.rowOfOtherMatter {
        self.init(row, facts)
      } else {
        self.init(nothing: "Nothing to do here: the error has nothing to do with the connection.")
      }
    case .knownBehaviour: self.init(expected, facts)
    case .held(.suspicion): self.init(ranking.suspicion(in: facts)?.cause, facts, else: chooser)
    case .held(let held): self.init(held, facts, chooser)
    }
  }

  /// What is due in the plan, in its words.
  private init(due item: Plan.Item, _ ranking: Ranking, _ facts: Facts) {
    kind =
      switch item.step {
      case .removeDedicatedNumber, .disconnectProvider, .removePartner, .removeFromPortfolio:
        .cleanUp
      case .checkPortfolio: .ask
      case .wait: .wait
      case .retry: .retry
      case .escalate: .escalate
      }
    step = item.step
    owner = item.step.owner
    also = item.also
    instruction = item.instruction
    place = item.place
    doneWhen = item.doneWhen
    earliest = item.earliest
    guard item.step == .retry, let restart = ranking.restart(in: facts) else { return }
    cause = restart.id
    // A row with a letter of its own is none of Meta's demands, as where the browser fails.
    if restart.id == .signupInterrupted, facts.customersRow(for: restart) != nil,
      let error = facts.strongestError(for: restart.id), error.entry?.letter == nil
    {
      asked = error.sentence
    }
  }

  /// A look at a place before anything there may be changed.
  private init(lookingAt item: Plan.Item, _ chooser: QuestionChooser) {
    self.init(
      kind: .ask,
      step: item.step,
      owner: item.step.owner,
      also: item.step.also,
      instruction: item.instruction,
      place: item.place,
      doneWhen: item.doneWhen
    )
    guard let look = chooser.look(at: item.step) else { return }
    instruction = look.text
    place = look.place
    ask = look
  }

  /// What a cause itself asks for.
  private init(_ cause: Cause?, _ facts: Facts, else chooser: QuestionChooser) {
    guard let cause else {
      self.init(asking: chooser.question)
      return
    }
    let remedy = cause.remedy(in: facts)
    self.init(
      kind: remedy.kind,
      step: remedy.kind == .escalate ? .escalate : nil,
      owner: remedy.owner,
      also: remedy.also,
      instruction: facts.choice(by: cause, remedy.kind)
        ?? Phrase(ours: facts.provider.fill(remedy.instruction)),
      place: Phrase(ours: facts.provider.fill(remedy.place)),
      doneWhen: Phrase(ours: facts.provider.fill(remedy.doneWhen)),
      earliest: remedy.earliest
        ?? remedy.wait.flatMap { minutes in
          facts.errors.compactMap { facts.time(of: $0) }.max()?.adding(minutes: minutes)
        },
      cause: cause.id
    )
  }

  /// What the inputs hold when neither the plan nor a cause speaks.
  private init(_ held: NextFacts.Held, _ facts: Facts, _ chooser: QuestionChooser) {
    switch held {
    case .dedicatedOnItsWay where facts.isAppStillNeeded: self.init(asking: chooser.leavesApp)
    case .dedicatedOnItsWay:
      self.init(
        nothing: "Go on: a code by SMS or voice is the right path for a dedicated number."
      )
    case .limitIsOver:
      self.init(
        kind: .retry,
        owner: .customer,
        instruction: Sign.registeredTooOften.answer(facts).isYes && facts.wantsCoexistence
          ? """
          The limit is over. Do not call /register for a number of the app: connect once from \
          \(ours: facts.provider.name) with \(ours: facts.provider.fill("{app-option}")).
          """ : "The limit is over: make a single attempt."
      )
    case .overcome: self.init(asking: chooser.ask(.messagesArrive))
    case .wordsOfAnother: self.init(asking: chooser.fallbackQuestion)
    case .settledSince:
      self.init(
        kind: .retry,
        owner: .customer,
        instruction: "What Meta asked for was seen to be so since: make a single attempt."
      )
    case .catalogueRow:
      guard let row = facts.knownWithoutCause else {
        self.init(asking: chooser.question)
        return
      }
      self.init(row, facts)
    case .completeError:
      self.init(
        kind: .provider,
        owner: .provider,
        also: [.developer],
        instruction: """
          Give \(ours: facts.provider.name) support the bundle: the error is captured whole, and \
          nobody else can say what it means.
          """,
        place: Phrase(ours: facts.provider.fill(.providerSupport)),
        doneWhen: "\(ours: facts.provider.name) says what Meta refused, and why."
      )
    case .suspicion, .question, .nothing: self.init(asking: chooser.question)
    }
  }

  /// What known behaviour asks for: nothing, or to look again when it has passed.
  private init(_ expected: [Expectation], _ facts: Facts) {
    let lag = expected.first { $0.limitation.nextKind == .wait }
    let told = lag ?? expected.first
    self.init(
      kind: lag == nil ? .nothing : .wait,
      owner: .nobody,
      instruction: told.map { Phrase(ours: facts.provider.fill($0.limitation.statement)) }
        ?? "Nothing to fix: this is known behavior."
    )
  }

  private init(nothing instruction: Phrase) {
    self.init(kind: .nothing, owner: .nobody, instruction: instruction)
  }

  /// A number of Meta that speaks for no cause, and still has an answer of its own.
  private init(_ entry: KnownError, _ facts: Facts) {
    kind =
      switch (entry.owner, entry.retry) {
      case (_, .afterWait): .wait
      case (.provider, _), (.developer, _): .provider
      case (.nobody, _): .nothing
      case (.customer, _), (.metaAdmin, _), (.meta, _): .fix
      }
    owner = entry.owner
    instruction = Phrase(ours: facts.provider.fill("\(entry.next)"))
    place = Phrase(ours: facts.provider.fill(entry.place))
  }

  /// Nothing that is known says what to do: ask.
  private init(asking question: Ask) {
    kind = .ask
    owner = question.owner
    instruction = question.text
    place = question.place
    ask = question
  }
}

/// The question whose answer would change most.
struct Ask: Sendable {
  /// The fact, as `--set` takes it.
  let fact: String
  let text: Phrase
  let owner: Owner
  let place: Phrase
  /// The causes whose status the answer changes.
  let decides: [CauseID]
  /// Up to four that change the case, ready to be given.
  var answers: [Answer]

  struct Answer: Sendable {
    let say: Phrase
    /// What `--set` takes.
    let set: String
    /// Whether the value stands for a name that is to be put in.
    var wantsName = false
  }
}
