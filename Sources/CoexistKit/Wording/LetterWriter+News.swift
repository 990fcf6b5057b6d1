/// What a letter says beside its reason: which number it is about, what else is the matter, and what is
/// no longer.
extension LetterWriter {
  /// Which number, account or portfolio it is about, as far as that is known; `nil` where nothing is,
  /// unless the case holds more than one or the letter tells of no trouble.
  var subject: Localised? {
    if names.hasNumber { return phrases.aboutNumber }
    if names.hasID { return phrases.aboutID }
    return facts.isOfSeveral || detail == .noError ? phrases.aboutConnection : nil
  }

  /// What is known besides the reason, and no step of the plan repairs.
  private var otherFindings: [Finding] {
    guard let leading = LetterReason.leading(diagnosis, outline) else { return [] }
    return diagnosis.named.filter { finding in
      finding.status == .confirmed && finding.cause.step == nil
        && finding.cause.id != leading.cause.id
        && (ended == nil || finding.cause.id != .disconnectedAfterWorking)
    }
  }

  /// What is forbidden because of that alone, which stands beside it.
  var notBesides: [Localised] {
    otherFindings.flatMap(\.cause.doNot).filter { order in
      !order.isOfAttempts && !order.leavesConnectionAlone && order.holds(facts)
    }
    .compactMap(\.letter)
  }

  var besides: [String] {
    otherFindings.map { finding in
      let (cause, detail) = (finding.cause, finding.cause.letterDetail(in: facts))
      let remedy = cause.remedy(in: facts)
      let order = detail?.order ?? cause.letter.orders[remedy.kind]
      let matter = detail.map { say($0.finding) } ?? self.finding(cause.id)
      // No attempt is ordered besides, while none may be made.
      if order?.attempt == .made, diagnosis.forbidsRetry {
        return ([matter] + (notBesides + [matters.later]).map(say)).joined(separator: " ")
      }
      let isAdmins = remedy.owner == .metaAdmin && order?.needsNoAdmin == false
      let admin = isAdmins && next.owner != .metaAdmin ? phrases.admin : nil
      let place = order?.place.map {
        say(matters.goThere).replacing("{place}", with: $0.text(in: language))
      }
      let rest = (order.map { $0.orders + $0.avoid } ?? []) + notBesides
      return ([matter, admin.map(say), place].compactMap { $0 } + rest.map(say))
        .joined(separator: " ")
    }
  }

  /// What support needs and only they have, where the letter asks for no error or number anyway.
  var needed: [Localised] {
    let isHandedOn = next.kind == .escalate || reason == .kind(.ask)
    let asks = order?.orders.contains { $0.holds("asked-digits") } ?? false
    let isAbout = next.kind == .cleanUp || next.kind == .ask && outline.turn == .theirs
    let isShown = facts.attachments.contains { $0.shows == .errorWindow }
    let lacksWords =
      !isShown && diagnosis.ticket.missing.contains { $0.field == QuestionChooser.fallbackFact }
      && facts.errors.allSatisfy { $0.sentence == nil }
    let isError = facts.errors.contains { $0.codeOfReason != nil }
    let asksForError =
      outline.connects || next.kind == .wait
      || asksWhetherItAppears || outline.asksOpenly && detail?.isOfCall != true
    return
      ((isHandedOn || isAbout) && !asks && !names.hasNumber && !names.hasID
      ? [matters.neededNumber] : [])
      + (saysNoTrouble ? [matters.neededTrouble] : [])
      + (lacksWords && isError && !asksForError && (turnIsTheirs || isHandedOn)
        ? [matters.neededWords] : [])
  }

  /// Whether the error is known from notes alone, so that it is asked whether it is still there.
  var asksWhetherItAppears: Bool {
    guard outline.due.isQuestion, !outline.asksOpenly else { return false }
    return !facts.errors.isEmpty && facts.errors.allSatisfy { $0.provenance == .notes }
  }

  /// They are asked something, and nobody has told yet what does not work.
  private var saysNoTrouble: Bool {
    next.kind == .ask && outline.turn == .theirs && !outline.asksOpenly && !facts.triedToConnect
      && facts.errors.isEmpty && facts.pastErrors.isEmpty && facts.all(.symptom).isEmpty
  }

  /// What Meta told of late, where nothing is the matter: the newest of each kind.
  var told: [Localised] {
    guard reason == .detail(.noError) else { return [] }
    let newest = facts.events.filter { event in
      facts.events.allSatisfy { other in
        other.field != event.field || !other.isLater(than: event)
      }
    }
    // Of two of one time nobody knows which came last.
    return newest.filter { event in
      newest.allSatisfy { $0.field != event.field || $0.name == event.name }
    }
    .compactMap(EventNews.words).withoutRepeats
  }

  /// What was the matter and is no longer: news where nothing else is known.
  var healed: Localised? {
    guard outline.asksOpenly || next.kind == .nothing || next.kind == .retry else { return nil }
    return diagnosis.ranking.findings.lazy.filter { finding in
      finding.status == .ruledOut
        && (finding.cause.group == .restriction || !facts.errors(for: finding.cause.id).isEmpty)
    }
    .compactMap(\.cause.letter.healed).first
  }
}

extension Event {
  /// Whether its last time is known and later than that of another.
  fileprivate func isLater(than other: Event) -> Bool {
    guard let time = times?.upperBound else { return false }
    return other.times.map { $0.upperBound < time } ?? true
  }
}
