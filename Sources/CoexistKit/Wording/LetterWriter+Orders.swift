/// What to do now.
extension LetterWriter {
  /// The order of the letter with all that is to be avoided, or `nil` where its reason says all there
  /// is to say.
  var order: CustomerOrder? {
    var order = ownOrder ?? CustomerOrder()
    // What came to its end left no window open.
    if facts.hasFinishedOtherPath { order.orders.removeAll { $0 == .closeTheOldWindow } }
    if saysNoCode { order.avoid.removeAll { $0 == .noCodeByMessage } }
    let forbidden = unsaid(beside: order)
    let own = forbidden.compactMap(\.letter).filter { ![.notYet, .notYetAgain].contains($0) }
    if forbidden.contains(where: { $0.isOfAttempts && $0.letter.map(own.contains) ?? false }) {
      order.attempt = order.attempt ?? .forbidden
    }
    order.avoid = (own + order.avoid).withoutRepeats
    if let notYet = notYet(beside: order) { order.avoid.append(notYet) }
    if outline.connects, path == .pairing, connection.choice == .owner, facts.has(.wabaNotListed) {
      order.avoid.append(.ifNotListed)
    }
    if outline.connects, facts.stoppedAtPortfolio { order.avoid.append(.ifNoPortfolio) }
    return order == CustomerOrder() ? nil : order
  }

  private var ownOrder: CustomerOrder? {
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
      if asksWhetherItAppears {
        order?.orders.insert(matters.doesItStillAppear, at: 0)
      }
      if let lead = LetterReason.leading(diagnosis, outline)?.cause.letter.orders[.ask] {
        order = order.map(lead.then)
      }
    case .remedy(.numberInAnotherPortfolio, .fix) where !outline.connects:
      order = .whosePortfolio(mayBeRemoved: facts.areLinksSeenEmpty)
    case .remedy(let cause, let kind):
      order = remedy(cause, kind)
      if order == nil, !outline.connects, let step = next.step { order = words(of: step).order }
    case .step(.retry): break
    case .step where asksWhosePortfolio: order = .whosePortfolio(mayBeRemoved: true)
    case .step where comparesFirst: order = .accountIDFirst
    case .step(let step):
      order = words(of: step).order
      app = words(of: step).app
      // Whoever has removed it is not asked whether it is still in use.
      if diagnosis.stepSeenUndone == step || isSaidDone { order?.before = nil }
    case .words(let kind): order = detail?.order ?? (kind == .provider ? ofProvider : nil)
    }
    if outline.connects || diagnosis.isConnectedInstead(outline) {
      // A wait before the attempt leaves to it what else comes first.
      let lead = next.kind == .wait ? LetterReason.leading(diagnosis, outline) : nil
      let before = lead?.cause.letter.orders[.retry] ?? CustomerOrder()
      let first = before.then(CustomerOrder(orders: preconditions.map(\.order)))
      order = first.then(order ?? CustomerOrder()).then(connection.order)
    } else {
      order?.orders.removeAll { $0 == .startIfClosed }
    }
    if let step = next.step, holdsScreenshot(of: step), let orders = order?.orders {
      order?.orders = orders.map(\.afterScreenshot)
    }
    if path == .pairing, let app { order?.avoid.insert(app, at: 0) }
    return order
  }

  /// Whether the case holds a screenshot of the list that a step changes, which shows who is listed.
  private func holdsScreenshot(of step: CleanupStep) -> Bool {
    guard let list = step.lists.first, !facts.otherParties(at: step).isEmpty else { return false }
    let shows: Attachment.Shows =
      list == .appBusinessPlatform ? .businessPlatformList : .partnersTab
    return facts.attachments.contains { $0.shows == shows }
  }

  /// Another portfolio than the chosen one holds the account: whose it is decides.
  var asksWhosePortfolio: Bool {
    outline.due == .step(.removeFromPortfolio) && turnIsTheirs
      && reason != .detail(.stuckInPortfolio)
  }

  /// Nobody knows the id of what is to be removed: it is told before anything is removed.
  var comparesFirst: Bool {
    outline.due == .step(.removeFromPortfolio) && turnIsTheirs && !asksWhosePortfolio
      && names.fill("{account-id}").isEmpty
  }

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
      let isPaused =
        kind == .wait && facts.limitMinutes(for: cause) != nil && order.attempt != .forbidden
      return isPaused ? CustomerOrder(orders: [phrases.pause]).then(order) : afterPause(order)
    }
    // An end that Meta enforced is cleared up as a restriction is.
    let isEnforced = cause == .disconnectedAfterWorking && kind == .fix && next.owner == .metaAdmin
    if path == .dedicated, cause.isAboutTheApp, !isEnforced { return nil }
    return Cause.named(isEnforced ? .accountRestricted : cause)?.letter.orders[kind].map(afterPause)
  }

  /// Their part where the provider's side acts: what their login is needed for, or what to pass on to
  /// whoever looks after a program; `nil` where it is ours alone.
  private var ofProvider: CustomerOrder? {
    // A call that an unfinished signup alone refuses is right as it is.
    let hint = facts.knownWithoutCause?.indicates
    let cause = next.cause ?? (hint == .onboardingUnfinished ? hint : nil)
    let letter = cause.flatMap(Cause.named)?.letter
    if next.also.contains(.customer), let order = letter?.orders[.provider] { return order }
    let isDevelopers = next.owner == .developer
    // What the row of an error tells is not what the cause's own words are about.
    let isOwn = detail == nil || !facts.errors.contains { $0.entry?.letter == detail }
    let task =
      detail?.task ?? (isOwn ? letter?.task : nil) ?? (isDevelopers ? phrases.lookAtCall : nil)
    let isOwnApp = facts.flag(.ownMetaApp) == true
    // What is no call of theirs, and no program of theirs receives, is done by us.
    let mayBeTheirs = isOwnApp || !facts.errors.isEmpty || cause == .providerFault
    guard isDevelopers || next.also.contains(.developer) && mayBeTheirs, let task else {
      return nil
    }
    return CustomerOrder(
      orders: [isDevelopers || isOwnApp ? phrases.passOn(task) : phrases.passOnIfAny(task)],
      lastLine: phrases.reportBack
    )
  }

  /// A pause of attempts with what follows it, and without asking for an error that is known.
  private func afterPause(_ paused: CustomerOrder) -> CustomerOrder {
    guard paused.orders.contains(where: \.tellsPause) else { return paused }
    var order = paused
    if outline.later.isEmpty { order.orders.append(phrases.afterPause) }
    if facts.errors.contains(where: { $0.isOfOnboarding && !$0.isOfLimit }) { order.lastLine = nil }
    return order
  }

  var turnIsTheirs: Bool {
    outline.turn == .theirs || outline.turn == .time(isTheirs: true)
  }

  /// That what they complain of is over, where nothing else stands before that.
  private func goals(beside order: CustomerOrder) -> [Localised] {
    let isLast = outline.connects || next.kind == .fix && outline.later.isEmpty
    let isTheirs = order.lastLine == phrases.reportBack || isLast && order.done != nil
    guard isTheirs, next.cause != .messageLevel else { return [] }
    let isOfTemplate = facts.has(.templatesBlocked) || next.cause == .templateProblem
    let isSent =
      facts.has(.outboundFailing) || facts.flag(.sendsWork) == false || facts.hasFailedMessage
      || facts.errors.contains(where: \.isOfSending)
    let isMissed =
      [Symptom.inboundMissing, .webhookSilent].contains(where: facts.has)
      || facts.flag(.messagesArrive) == false
    return [
      isOfTemplate && (isSent || facts.has(.templatesBlocked)) ? .templateGoesOut : nil,
      isSent && !isOfTemplate && order.done != .messagesGoOut ? .messageGoesOut : nil,
      isMissed ? .messageArrives : nil,
      facts.has(.echoesMissing) ? .sentMessageShowsUp : nil,
    ].compactMap { $0 }
  }

  /// Whether the time before which nobody should go on stands below the order: a wait has it within.
  private func saysEarliest(beside order: CustomerOrder) -> Bool {
    outline.earliest != nil && outline.due != .step(.wait) && order.lastLine != .nothing
      && !order.orders.contains(where: \.tellsPause)
  }

  func write(_ order: CustomerOrder) -> [Letter.Paragraph] {
    var all: [Letter.Paragraph] = []
    let isOne = order.orders.count == 1
    let isAdmins =
      next.owner == .metaAdmin && !order.needsNoAdmin
      || outline.connects && preconditions.contains(where: \.needsAdmin)
    if isAdmins, turnIsTheirs {
      all.append(.plain(say(phrases.admin)))
    }
    all.append(.plain(order.before.map(say) ?? ""))
    all.append(.labelled(say(phrases.place), order.place?.text(in: language) ?? ""))
    let label = say(order.choice ?? phrases.now)
    if isOne, !turnIsTheirs || order.isOffer {
      all.append(.plain(say(order.orders[0])))
    } else {
      all.append(.list(label, order.orders.map(say), isNumbered: order.choice == nil))
    }
    let done = ([order.done] + goals(beside: order)).compactMap { $0 }.withoutRepeats.map(say)
    all.append(.labelled(say(phrases.done), done.joined(separator: " ")))
    // One line needs no heading.
    all.append(
      order.avoid.count == 1
        ? .plain(say(order.avoid[0]))
        : .list(say(phrases.avoid), order.avoid.map(say), isNumbered: false)
    )
    if saysEarliest(beside: order) {
      let isReturn = outline.due == .remedy(.disconnectedAfterWorking, .wait)
      all.append(.plain(say(isReturn ? phrases.comesBack : phrases.earliest)))
    }
    return all
  }

  /// That no attempt is to be made now, where one is still to come and nothing else says so.
  private func notYet(beside order: CustomerOrder) -> Localised? {
    let isOpen =
      outline.later.contains(.retry) || diagnosis.forbidsRetry
      || diagnosis.isAttemptOpen && ![.retry, .nothing, .alternative].contains(next.kind)
    guard isOpen, !outline.connects, order.attempt == nil, !saysEarliest(beside: order) else {
      return nil
    }
    return facts.hasTriedOften ? phrases.notYetAgain : phrases.notYet
  }
}
