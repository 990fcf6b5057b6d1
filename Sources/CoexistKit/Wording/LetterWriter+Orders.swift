/// What to do now.
extension LetterWriter {
  /// The order of the letter, or `nil` where its reason says all there is to say.
  var order: CustomerOrder? {
    if detail.map({ $0.leavesConnectionAlone && $0.order == nil }) ?? false { return nil }
    if let order = orderOfDue { return order }
    let isSaid = reason == .kind(outline.wordsOfDue) || next.kind == .nothing
    return isSaid ? nil : CustomerOrder(orders: [outline.wordsOfDue.letter])
  }

  private var orderOfDue: CustomerOrder? {
    var order: CustomerOrder?
    var app: Localised?
    switch outline.due {
    case .question where outline.asksOpenly: order = openQuestion
    case .question(let fact):
      order = Question.all.first { $0.key.id == fact }?.letter
      // What the case holds is not asked for.
      if fact == FactKey.ownerPortfolio.id, facts.selectedBusiness != nil {
        order?.orders.removeFirst()
      }
      let lead = LetterReason.leading(diagnosis, outline)?.cause.letter.orders[.ask]
      order = order.map { (lead ?? CustomerOrder()).then($0) }
    case .remedy(let cause, let kind):
      order = remedy(cause, kind)
      if order == nil, !outline.connects, let step = next.step { order = words(of: step).order }
    case .step(.retry): break
    case .step(.removeFromPortfolio) where asksWhosePortfolio:
      order = .whosePortfolio
      app = words(of: .removeFromPortfolio).app
    case .step(let step):
      order = words(of: step).order
      app = words(of: step).app
    case .words: order = detail?.order
    }
    if outline.connects || diagnosis.isConnectedInstead(outline) {
      // A wait before the attempt leaves to it what else comes first.
      let lead = next.kind == .wait ? LetterReason.leading(diagnosis, outline) : nil
      let before = lead?.cause.letter.orders[.retry] ?? CustomerOrder()
      let first = before.then(CustomerOrder(orders: preconditions.map(\.order)))
      order = first.then(order ?? CustomerOrder()).then(connection.order)
    }
    if path == .pairing, let app { order?.avoid.insert(app, at: 0) }
    if let due = order { order?.avoid = (diagnosis.forbiddenInLetter + due.avoid).withoutRepeats }
    if let notYet { order?.avoid.append(notYet) }
    return order
  }

  /// Another portfolio than the chosen one holds the account: whose it is decides.
  private var asksWhosePortfolio: Bool { turnIsTheirs && reason != .detail(.stuckInPortfolio) }

  /// What to tell us where no question of a cause decides.
  private var openQuestion: CustomerOrder? {
    let order = detail?.order ?? uncertainty.letter(in: facts).order
    guard startsAnew else { return order }
    // The old window tells nothing more.
    let first = diagnosis.ranking.findings.first?.cause.letter.orders[.retry]
    return (first ?? order ?? CustomerOrder()).then(connection.order)
  }

  private var uncertainty: Uncertainty { Uncertainty(facts, diagnosis.ranking) }

  /// What a new window shows is the answer to the question.
  var startsAnew: Bool { outline.asksOpenly && uncertainty == .newStart }

  private var connection: Connection {
    let choice: Connection.Choice =
      switch (next.cause, next.kind) {
      case (.numberInAnotherPortfolio, .fix): .holder
      case (.marketingMessagesWABA, .fix): .otherAccount
      case (.disconnectedAfterWorking, _): detail == .numberChanged ? .newNumber : .same
      default: .owner
      }
    return Connection(
      path: path,
      beginning: facts.wantsNewLink ? .newLink : facts.hasConnectionLink ? .link : .product,
      choice: choice
    )
  }

  private func remedy(_ cause: CauseID, _ kind: NextKind) -> CustomerOrder? {
    if let order = detail?.order {
      let isPaused = kind == .wait && facts.limitMinutes(for: cause) != nil
      return isPaused ? CustomerOrder(orders: [phrases.pause]).then(order) : order
    }
    // An end that Meta enforced is cleared up as a restriction is.
    let isEnforced = cause == .disconnectedAfterWorking && kind == .fix && next.owner == .metaAdmin
    if path == .dedicated, cause.isAboutTheApp, !isEnforced { return nil }
    return Cause.named(isEnforced ? .accountRestricted : cause)?.letter.orders[kind]
  }

  private var turnIsTheirs: Bool {
    outline.turn == .theirs || outline.turn == .time(isTheirs: true)
  }

  func write(_ order: CustomerOrder) -> [Letter.Paragraph] {
    var all: [Letter.Paragraph] = []
    let isOne = order.orders.count == 1
    if next.owner == .metaAdmin, turnIsTheirs, order.choice == nil, !order.needsNoAdmin {
      all.append(.plain(say(phrases.admin)))
    }
    all.append(.plain(order.before.map(say) ?? ""))
    all.append(.labelled(say(phrases.place), order.place?.text(in: language) ?? ""))
    let label = say(order.choice ?? phrases.now)
    if isOne {
      let line = say(order.orders[0])
      all.append(turnIsTheirs ? .labelled(label, line) : .plain(line))
    } else {
      all.append(.list(label, order.orders.map(say), isNumbered: order.choice == nil))
    }
    all.append(.labelled(say(phrases.done), order.done.map(say) ?? ""))
    all.append(.list(say(phrases.avoid), order.avoid.map(say), isNumbered: false))
    // A step that is a wait has its time in its order.
    if outline.earliest != nil, outline.due != .step(.wait), order.lastLine != .nothing {
      let isReturn = outline.due == .remedy(.disconnectedAfterWorking, .wait)
      all.append(.plain(say(isReturn ? phrases.comesBack : phrases.earliest)))
    }
    return all
  }

  /// That no attempt helps before the steps are done, where one is still to come.
  private var notYet: Localised? {
    guard outline.later.contains(.retry), !outline.connects, outline.due != .step(.wait),
      facts.triedToConnect
    else { return nil }
    if let attempts = facts.current(.attempts)?.number, attempts > 2 { return phrases.notYetAgain }
    if case .remedy = outline.due { return nil }
    return phrases.notYet
  }
}
