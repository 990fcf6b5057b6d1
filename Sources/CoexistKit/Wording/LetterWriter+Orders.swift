/// What to do now.
extension LetterWriter {
  var body: [Letter.Paragraph] {
    guard !isExplained else { return [] }
    guard let order = order else {
      let isSaid = reason == .kind(outline.wordsOfDue) || next.kind == .nothing
      return isSaid ? [] : [.plain(words(of: outline.wordsOfDue))]
    }
    return write(order)
  }

  private var order: Instruction? {
    var order: Instruction?
    var app = ""
    switch outline.due {
    case .question where outline.asksOpenly: order = openQuestion
    case .question(let fact):
      order = FactKey(id: fact).flatMap { wording.question($0) }
      // What the case holds is not asked for.
      if fact == FactKey.ownerPortfolio.id, facts.selectedBusiness != nil {
        order?.orders.removeFirst()
      }
    case .remedy(let cause, let kind):
      order = remedy(cause, kind)
      if order == nil, !outline.connects, let step = next.step { order = words(of: step).order }
    case .step(.retry): break
    case .step(let step):
      order = words(of: step).order
      app = words(of: step).app
      if step == .removeFromPortfolio, turnIsTheirs, reason != .detail(.stuckInPortfolio) {
        order?.orders.insert(contentsOf: wording.whosePortfolio, at: 0)
      }
    case .words: order = detail?.order.map { Instruction($0, in: wording.language) }
    }
    if outline.connects || diagnosis.isConnectedInstead(outline) {
      let first = Instruction(orders: preconditions.map { wording.precondition($0).order })
      order = first.then(order ?? Instruction()).then(wording.connect(connection))
    }
    if path == .pairing, !app.isEmpty { order?.avoid.insert(app, at: 0) }
    if let notYet { order?.avoid.append(notYet) }
    return order
  }

  /// What to tell us where no question of a cause decides.
  private var openQuestion: Instruction? {
    let order = (detail?.order ?? uncertainty.letter.order).map {
      Instruction($0, in: wording.language)
    }
    guard startsAnew else { return order }
    // The old window tells nothing more.
    let first = diagnosis.ranking.findings.first.flatMap { wording.remedy($0.cause.id, .retry) }
    return (first ?? order ?? Instruction()).then(wording.connect(connection))
  }

  private var uncertainty: Uncertainty { Uncertainty(facts, diagnosis.ranking) }

  /// What a new window shows is the answer to the question.
  var startsAnew: Bool { outline.asksOpenly && uncertainty == .newStart }

  private var connection: Connection {
    let choice: Connection.Choice =
      switch (next.cause, next.kind) {
      case (.numberInAnotherPortfolio, .fix): .holder
      case (.marketingMessagesWABA, .fix): .otherAccount
      default: .owner
      }
    let isBack = next.cause == .disconnectedAfterWorking && detail != .numberChanged
    return Connection(
      path: path,
      beginning: facts.wantsNewLink ? .newLink : facts.hasConnectionLink ? .link : .product,
      choice: isBack ? .same : choice
    )
  }

  private func remedy(_ cause: CauseID, _ kind: NextKind) -> Instruction? {
    if let order = detail?.order {
      return Instruction(order, in: wording.language)
    }
    // An end that Meta enforced is cleared up as a restriction is.
    if cause == .disconnectedAfterWorking, kind == .fix, next.owner == .metaAdmin {
      return wording.remedy(.accountRestricted, .fix)
    }
    return path == .dedicated && cause.isAboutTheApp ? nil : wording.remedy(cause, kind)
  }

  private var turnIsTheirs: Bool {
    outline.turn == .theirs || outline.turn == .time(isTheirs: true)
  }

  private func write(_ order: Instruction) -> [Letter.Paragraph] {
    var all: [Letter.Paragraph] = []
    if next.owner == .metaAdmin, turnIsTheirs { all.append(.plain(phrases.admin)) }
    all.append(.labelled(phrases.place, order.place?.text(in: wording.language) ?? ""))
    if order.orders.count > 1 {
      let label = order.isChoice ? phrases.anyOf : phrases.now
      all.append(.list(label, order.orders, isNumbered: !order.isChoice))
    } else {
      let line = order.orders.joined()
      all.append(turnIsTheirs ? .labelled(phrases.now, line) : .plain(line))
    }
    all.append(.labelled(phrases.done, order.done))
    all.append(.list(phrases.avoid, order.avoid, isNumbered: false))
    // A step that is a wait has its time in its order.
    if outline.earliest != nil, outline.due != .step(.wait) {
      let isReturn = outline.due == .remedy(.disconnectedAfterWorking, .wait)
      all.append(.plain(isReturn ? phrases.comesBack : phrases.earliest))
    }
    return all
  }

  /// That no attempt helps before the steps are done, where one is still to come.
  private var notYet: String? {
    guard outline.later.contains(.retry), !outline.connects, outline.due != .step(.wait) else {
      return nil
    }
    guard facts.triedToConnect else { return nil }
    if let attempts = facts.current(.attempts)?.number, attempts > 2 {
      return phrases.notYetAgain
    }
    if case .remedy = outline.due { return nil }
    return phrases.notYet
  }
}
