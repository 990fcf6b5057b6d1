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
  /// What Meta's window asks to be done first, in its own words.
  var asked: Untrusted?
  /// The fact that is asked for, as `--set` takes it, or `nil` when nothing is asked.
  var fact: String?
}

extension Next {
  /// What is due in the plan.
  init(_ item: Plan.Item) {
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
    also = item.step.also
    instruction = item.instruction
    place = item.place
    doneWhen = item.doneWhen
    earliest = item.earliest
  }

  /// What is due, in the words of the error that leads to it: some signups need a thing done first.
  init(_ item: Plan.Item, for top: Finding?, _ facts: Facts) {
    self.init(item)
    guard item.step == .retry, let cause = top?.cause.id, cause == .signupInterrupted,
      let row = facts.rowRemedy(for: cause, doneWhen: ""), row.owner == .customer
    else { return }
    asked = facts.loudestError(for: cause)?.sentence
    instruction = Phrase(ours: facts.provider.fill(row.instruction))
    if !row.place.isEmpty { place = Phrase(ours: facts.provider.fill(row.place)) }
  }

  /// A look at a place before anything there may be changed.
  init(lookingAt item: Plan.Item, _ facts: Facts, instead question: Ask?) {
    kind = .ask
    step = item.step
    owner = item.step.owner
    also = item.step.also
    let look = question ?? Question.all.first { $0.topic.isSeen(at: item.step) }?.ask(facts)
    instruction = look?.text ?? item.instruction
    place = look?.place ?? item.place
    doneWhen = item.doneWhen
    fact = look?.fact
  }

  /// What the leading cause itself asks for.
  init(_ cause: Cause, step: CleanupStep?, _ facts: Facts) {
    let remedy = cause.remedy(in: facts)
    self.cause = cause.id
    kind = remedy.kind
    self.step = remedy.kind == .retry ? step : remedy.kind == .escalate ? .escalate : nil
    owner = remedy.owner
    also = remedy.also
    instruction = Phrase(ours: facts.provider.fill(remedy.instruction))
    place = Phrase(ours: facts.provider.fill(remedy.place))
    doneWhen = Phrase(ours: facts.provider.fill(remedy.doneWhen))
    earliest =
      remedy.earliest
      ?? remedy.wait.flatMap { minutes in
        facts.errors.compactMap { facts.time(of: $0) }.max()?.adding(minutes: minutes)
      }
  }

  /// A number of Meta that speaks for no cause, and still has an answer of its own.
  init(_ entry: MetaError, _ facts: Facts) {
    kind =
      switch (entry.owner, entry.retry) {
      case (_, .afterWait): .wait
      case (.provider, _), (.developer, _): .provider
      case (.nobody, _): .nothing
      case (.customer, _), (.metaAdmin, _), (.meta, _): .fix
      }
    owner = entry.owner
    instruction = Phrase(ours: facts.provider.fill("\(entry.next)"))
    place = Phrase(ours: facts.provider.fill("\(entry.place)"))
  }

  /// Nothing that is known says what to do: ask.
  init(asking question: Ask) {
    kind = .ask
    owner = question.owner
    instruction = question.text
    place = question.place
    fact = question.fact
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
}
