/// What is the matter.
extension LetterWriter {
  /// The reason in a sentence or two, no surer than it is.
  var matter: String {
    let why =
      switch reason {
      case .kind(let kind): words(of: kind)
      case .unknown: say(matters.unknown)
      case .detail(.noError) where names.seen != nil: names.seen ?? ""
      case .detail(let detail): say(detail.finding).capitalizedFirst
      case .cause(let id, let isSure):
        isSure ? finding(id).capitalizedFirst : say(matters.likely) + " " + finding(id)
      }
    let news = [healed.map(say), ended, saidByMeta, changed, why].compactMap { $0 }
    var sentences = news + names.known
    if !names.isAsked, let possibility {
      if reason == .unknown { sentences.append(possibility) }
      if reason == .kind(.ask) { sentences.insert(possibility, at: 0) }
    }
    if reason == .kind(.ask), names.hasComplaint { sentences.insert(say(matters.heard), at: 0) }
    if names.saidBesides != nil { sentences.append(say(matters.alsoShown)) }
    if isRefused { sentences.append(say(matters.refused)) }
    if let explained { sentences.append(explained) }
    if isInTabToo { sentences.append(say(matters.inTabToo)) }
    if let removal { sentences.append(say(removal)) }
    if isLook, !isSaidDone, reason != .detail(.looksDisagree) {
      sentences.append(say(matters.look))
    }
    return sentences.joined(separator: " ")
  }

  /// What Meta itself said comes before what it is taken to mean.
  private var saidByMeta: String? {
    let isOfReason =
      switch reason {
      case .cause, .unknown, .kind(.ask), .kind(.retry): true
      case .detail(let detail): !detail.leavesConnectionAlone && detail != .onlyCode
      case .kind: false
      }
    guard isOfReason, next.asked == nil, names.saidByMeta != nil else { return nil }
    return say(names.isOnlyTold ? matters.aboutError : matters.saidByMeta)
  }

  /// What nobody is sure of yet, where there is nothing else to tell what it is about; no alarm and no
  /// fault of ours.
  private var possibility: String? {
    guard let cause = diagnosis.named.first?.cause, cause.group != .providerSide,
      cause.id != .accountRestricted
    else { return nil }
    return say(matters.mayBe) + " " + finding(cause.id)
  }

  /// Why another attempt may succeed now.
  private var changed: String? {
    guard reason == .kind(.retry) else { return nil }
    if names.removalByMeta != nil { return say(matters.removedByMeta) }
    let isOver = facts.errors.isEmpty && facts.pastErrors.contains(where: \.isOfLimit)
    return isOver ? say(matters.limitIsOver) : nil
  }

  func finding(_ cause: CauseID) -> String {
    guard let letter = Cause.named(cause)?.letter else { return "" }
    let calm = facts.isOfConnecting ? nil : letter.unaffected
    return ([letter.finding] + [calm].compactMap { $0 }).map(say).joined(separator: " ")
  }

  /// Whether something has to be seen before anything may be done.
  private var isLook: Bool {
    guard outline.turn == .theirs, next.kind == .ask else { return false }
    return switch outline.due {
    case .question: outline.due.isLook
    case .step(let step): step.isLook
    case .remedy, .words: false
    }
  }

  /// What the reason tells beyond its cause.
  var detail: LetterDetail? { if case .detail(let detail) = reason { detail } else { nil } }

  /// Whoever is to be removed was removed before, and somebody saw them there: who did it.
  private var removal: Localised? {
    let place = next.step ?? next.ask.flatMap { FactKey(id: $0.fact)?.place }
    guard let step = place, step.isLinkOfParty, !facts.wasDoneBeforeArrival(step) else {
      return nil
    }
    let listed = facts.otherParties(at: step)
    let isListed = facts.steps.contains { report in
      report.step == step && report.outcome == .done
        && listed.contains { party in
          report.what.map { NamedParties([$0]).contains(party) } ?? true
        }
    }
    guard isListed else { return nil }
    if facts.stepsDoneByUs.contains(step) { return matters.weRemoved }
    return facts.stepsToTell.contains(step) ? matters.theyRemoved : matters.removedBySomebody
  }

  /// The reason speaks of a company's link to the number.
  private var isLinkTheReason: Bool {
    reason.cause.flatMap(Cause.named)?.step?.isLinkOfParty ?? false
  }

  /// Meta refused the number because of it.
  private var isRefused: Bool { isLinkTheReason && facts.errors.contains { $0.isOfConnection } }

  /// That the connection ended, before who came to the account since.
  var ended: String? {
    guard let lead = LetterReason.leading(diagnosis, outline), lead.cause.group == .ownership,
      let end = diagnosis.named.first, end.cause.id == .disconnectedAfterWorking,
      end.status == .confirmed
    else { return nil }
    return (end.cause.letterDetail(in: facts).map { say($0.finding) } ?? finding(end.cause.id))
      .capitalizedFirst
  }

  /// What they complain of, where the link that is the reason explains it.
  private var explained: String? {
    guard case .cause = reason, !isRefused,
      let lead = LetterReason.leading(diagnosis, outline), lead.cause.group == .ownership,
      let complaint = facts.complaint(explainedBy: lead)
    else { return nil }
    return say(matters.thatIsWhy).replacing("{explained}", with: say(complaint))
  }

  /// It was seen in the app, and another one in the Partners tab.
  private var isInTabToo: Bool {
    outline.due == .step(.disconnectProvider) && outline.later.contains(.removePartner)
      && !facts.otherParties(at: .removePartner).isEmpty
  }

  /// Somebody said that what is due was done, and nobody has seen it.
  var isSaidDone: Bool {
    guard outline.turn == .theirs, let step = next.step, step.isLinkOfParty else { return false }
    return facts.isSaid(step) && facts.otherParties(at: step).isEmpty && !facts.errors.isEmpty
  }

  func words(of kind: NextKind) -> String {
    if kind == .escalate { return say(facts.reasonToEscalate(matters)) }
    let isAboutApp = kind == .provider && path == .pairing
    return say(kind.letter) + (isAboutApp ? " " + say(phrases.appStays) : "")
  }
}

extension Facts {
  /// Why the case is handed on: what could not be removed, or that nothing visible is left.
  fileprivate func reasonToEscalate(_ matters: LetterMatter) -> Localised {
    let refused = steps.filter(\.isRefused).map(\.step)
    if refused.contains(.removePartner) { return matters.partnerStays }
    if refused.contains(.removeFromPortfolio) {
      return holder?.name == nil ? matters.portfolioStays : matters.namedPortfolioStays
    }
    return matters.nothingVisible
  }
}
