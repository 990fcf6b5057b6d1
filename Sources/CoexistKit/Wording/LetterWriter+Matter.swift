/// What is the matter.
extension LetterWriter {
  /// The reason in a sentence or two, no surer than it is.
  var matter: String {
    let why: String? =
      switch reason {
      // What is normal says it.
      case .kind(.nothing) where isNormal: nil
      case .detail(.windowAsked) where asksTwoFactor: nil
      case .kind(let kind): words(of: kind)
      case .unknown: names.isAsked || possibility == nil ? say(matters.unknown) : nil
      case .detail(.noError) where names.seen != nil || !answered.isEmpty || !told.isEmpty:
        names.seen
      case .detail(let detail):
        ((isOnlyTold(detail) ? say(matters.asTold) + " " : "") + say(detail.finding))
          .capitalizedFirst
      // What was seen of it since is said already, and may be so no longer.
      case .cause where removal != nil && isLinkTheReason: nil
      case .cause(let id, let isSure):
        isSure ? finding(id).capitalizedFirst : say(matters.likely) + " " + finding(id)
      }
    let news = [
      isNormal ? normal : understood, removal.map(say), ended, saidByMeta, healed.map(say),
    ]
    var sentences =
      (news + (answered + done) + told.map(say) + [changed, why]).compactMap { $0 } + otherFailures
      + names.known
    if !names.isAsked, let possibility {
      if reason == .unknown { sentences.append(possibility) }
      if reason == .kind(.ask) { sentences.insert(possibility, at: 0) }
    }
    if isRefused, removal == nil { sentences.append(say(matters.refused)) }
    if names.saidBesides != nil { sentences.append(say(matters.alsoShown)) }
    if let explained { sentences.append(explained) }
    if isInTabToo { sentences.append(say(matters.inTabToo)) }
    if facts.worksSinceTheErrors, !isRefused, reason != .detail(.noError) {
      sentences += [names.seen].compactMap { $0 }
    }
    if let saidEmpty { sentences += [saidEmpty, say(matters.saidDone)] }
    return sentences.joined(separator: " ")
  }

  /// Why other messages failed: each for a reason of its own.
  private var otherFailures: [String] {
    guard let detail, LetterReason.leading(diagnosis, outline)?.cause.id == .messageLevel else {
      return []
    }
    return facts.errors(for: .messageLevel).compactMap { $0.entry?.letter?.finding }
      .filter { $0 != detail.finding }.withoutRepeats.map { say($0).capitalizedFirst }
  }

  /// What Meta itself said comes before what it is taken to mean.
  private var saidByMeta: String? {
    // What came with a message, nobody was shown.
    if isNormal, diagnosis.errorOfReason(outline)?.isOfOnboarding != true { return nil }
    let isOfReason =
      switch reason {
      case .cause, .unknown, .kind(.ask), .kind(.retry), .kind(.wait): true
      case .detail(let detail): detail != .noError
      case .kind: isNormal
      }
    guard isOfReason, next.asked == nil || asksTwoFactor, names.saidByMeta != nil,
      let error = diagnosis.errorOfReason(outline)
    else { return nil }
    // The answer is quoted once, where it is passed on.
    guard names.isAnswerKnown,
      order?.orders.contains(where: { $0.holds("meta-words") }) ?? false
    else { return say(introduction(error)) }
    return names.number == nil
      ? nil : say(introduction(error)).replacing("{meta-error}", with: "{meta-number}")
  }

  /// How an error is brought up: by whom it was shown, as far as that is known.
  private func introduction(_ error: ReportedError) -> Localised {
    error.provenance == .notes
      ? matters.fromNotes : error.isMetas ? matters.saidByMeta : matters.aboutError
  }

  /// The last error that what came later has answered, where nothing else is the matter.
  var answered: [String] {
    let isOver = reason == .detail(.connectedSince)
    guard facts.errors.isEmpty, outline.asksOpenly || isOver || next.kind == .nothing,
      names.past != nil, let error = facts.pastErrors.last
    else { return [] }
    let named = say(introduction(error)).replacing("{meta-error}", with: "{past-error}")
    let over = isOver ? nil : say(matters.isOver)
    let isOfMessage = !error.isOfOnboarding && facts.hasFailedMessage
    return [named, over, isOfMessage ? say(matters.notSentAgain) : nil].compactMap { $0 }
  }

  /// What is the matter is normal, and stands below.
  var isNormal: Bool { diagnosis.verdict == .expected && !remarks.isEmpty }

  /// What somebody noticed of what is normal, and that it is.
  private var normal: String? {
    toldBack(diagnosis.expected.flatMap(\.limitation.answers).filter(facts.has))
      .map { $0 + " " + say(matters.isNormal) }
  }

  /// Says back what somebody noticed, two things at most; `nil` where no words are for it.
  private func toldBack(_ symptoms: [Symptom]) -> String? {
    let complaints = symptoms.compactMap(\.complaint).withoutRepeats.prefix(2)
    let words = language.listed(complaints.map(say))
    return words.isEmpty ? nil : say(matters.understood).replacing("{told}", with: words)
  }

  /// What somebody complains of, where nothing else in the letter says it back; what was only understood
  /// out of words is not repeated.
  var understood: String? {
    guard saidByMeta == nil, explained == nil, !outline.asksOpenly, diagnosis.verdict != .clear,
      reason != .unknown
    else { return nil }
    let lead = reason == .kind(.ask) ? nil : LetterReason.leading(diagnosis, outline)
    let told = (lead?.rows.filter(\.effect.speaksFor) ?? []).map(\.evidence.origin)
    let answers = diagnosis.expected.flatMap(\.limitation.answers)
    let open = Symptom.allCases.filter {
      ($0 == .wabaNotListed || !Symptom.ofAttempt.contains($0)) && !answers.contains($0)
    }
    return toldBack(
      open.filter { symptom in
        facts.fact(for: symptom).map {
          ($0.provenance.settles || $0.provenance == .reported) && !told.contains($0.origin)
        } ?? false
      }
    )
  }

  /// What nobody is sure of yet, where there is nothing else to tell what it is about; no alarm and no
  /// fault of ours.
  private var possibility: String? {
    guard let cause = diagnosis.named.first?.cause, cause.group != .providerSide,
      !cause.isAlarming
    else { return nil }
    return say(matters.mayBe) + " " + finding(cause.id)
  }

  /// Nobody saw what the cause tells in other words; that somebody told it says itself.
  ///
  /// What words show that settle nothing is no surer where the cause is not.
  private func isOnlyTold(_ detail: LetterDetail) -> Bool {
    let finding = LetterReason.leading(diagnosis, outline) ?? diagnosis.ranking.findings.first
    guard let finding, detail != .deletionTold,
      finding.cause.letter.details.contains(where: { $0.words == detail })
    else { return false }
    return finding.rows.filter(\.effect.speaksFor).allSatisfy { row in
      row.evidence.provenance.isHearsay
        || finding.status > .confirmed && !row.evidence.provenance.settles
    }
  }

  /// Why another attempt may succeed now.
  private var changed: String? {
    let isNews = [.kind(.retry), .unknown].contains(reason) || isRefused && removal == nil
    guard isNews else { return nil }
    if names.removalByMeta != nil { return say(matters.removedByMeta) }
    let isOver = facts.errors.isEmpty && facts.pastErrors.contains(where: \.isOfLimit)
    return isOver ? say(matters.limitIsOver) : nil
  }

  func finding(_ cause: CauseID) -> String {
    guard let letter = Cause.named(cause)?.letter else { return "" }
    let calm = facts.isOfConnecting ? nil : letter.unaffected
    return ([letter.finding] + [calm].compactMap { $0 }).map(say).joined(separator: " ")
  }

  /// What the reason tells beyond its cause.
  var detail: LetterDetail? { if case .detail(let detail) = reason { detail } else { nil } }

  /// Whoever is to be removed was removed before, and somebody saw them there: who did it.
  private var removal: Localised? {
    guard let step = diagnosis.stepSeenUndone else { return nil }
    let isTheirs = facts.stepsToTell.subtracting(facts.stepsDoneByUs).contains(step)
    return isTheirs ? matters.theyRemoved : matters.removedBySomebody
  }

  /// That they said who is listed at the place that is looked at: nobody.
  private var saidEmpty: String? {
    guard let place = next.stepInQuestion, place.isLinkOfParty, !isSaidDone,
      !facts.errors.isEmpty, let list = place.lists.first,
      let look = facts.current(list) ?? facts.outdated(list), !look.provenance.settles,
      facts.otherParties(in: look)?.isEmpty == true
    else { return nil }
    return saidEmpty(list)
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

  /// Whether the reason is a cause, or what is known of it.
  private func isOf(_ cause: Cause) -> Bool {
    if case .cause = reason { return true }
    return cause.letter.details.contains { $0.words == detail }
  }

  /// What they complain of, where the link that is the reason explains it.
  private var explained: String? {
    guard !isRefused, let lead = LetterReason.leading(diagnosis, outline),
      lead.cause.group == .ownership, isOf(lead.cause),
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
    if kind == .escalate {
      return facts.reasonToEscalate(matters).map(say).joined(separator: " ")
    }
    return say(kind.letter)
  }
}

extension Facts {
  /// Why the case is handed on: what could not be removed, or that nothing visible is left.
  fileprivate func reasonToEscalate(_ matters: LetterMatter) -> [Localised] {
    let refused = steps.filter(\.isRefused).map(\.step)
    if refused.contains(.removePartner) { return [matters.partnerStays] }
    guard refused.contains(.removeFromPortfolio) else { return [NextKind.escalate.letter] }
    return [matters.portfolioStays] + (holder?.name == nil ? [] : [matters.holderCan])
  }
}
