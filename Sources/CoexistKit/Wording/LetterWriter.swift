extension Letter {
  init(_ diagnosis: Diagnosis, in language: Language, redactor: inout Redactor) {
    let names = LetterNames(diagnosis, language, redactor: &redactor)
    self.language = language
    paragraphs = LetterWriter(diagnosis, language, names).paragraphs
  }
}

/// Puts the outline of a letter into the words of a language.
struct LetterWriter {
  let diagnosis: Diagnosis
  let language: Language
  let names: LetterNames
  let outline: LetterOutline
  let reason: LetterReason
  let phrases = LetterPhrases.shared
  let matters = LetterMatter.shared

  init(_ diagnosis: Diagnosis, _ language: Language, _ names: LetterNames) {
    self.diagnosis = diagnosis
    self.language = language
    self.names = names
    outline = LetterOutline(diagnosis)
    let reason = LetterReason(diagnosis, outline)
    self.reason = diagnosis.isConnectedInstead(outline) ? .detail(.withoutApp) : reason
  }

  var next: Next { diagnosis.next }
  var facts: Facts { diagnosis.facts }
  var path: ConnectionPath { facts.hasNoPhoneApp ? .dedicated : .pairing }

  func say(_ words: Localised) -> String { words.text(in: language) }

  var paragraphs: [Letter.Paragraph] {
    var all: [Letter.Paragraph] = [
      .plain(say(names.isNamed ? phrases.helloNamed : phrases.hello)),
      .plain(subject.map(say) ?? ""),
      .plain(isSaidDone && reason == .unknown ? done.joined(separator: " ") : matter),
    ]
    let order = order
    if saysNoCode { all.append(.plain(noCode(order))) }
    all.append(.plain(claims))
    if asksTwoFactor { all.append(.plain(say(phrases.twoFactor))) }
    all += order.map(write) ?? []
    all += later
    all += besides.map { .plain("\(say(matters.besides)) \($0)") }
    let needed = needed.map(say)
    if !needed.isEmpty {
      all.append(
        .plain(say(matters.needed).replacing("{needed}", with: language.listed(needed)))
      )
    }
    // With nothing else to say, what is normal is the answer; else it is a remark at the end.
    let isAnswer = order?.orders.isEmpty ?? true && outline.later.isEmpty
    if isAnswer { all += remarks.map { .plain($0) } }
    let advice = diagnosis.advice.filter { item in
      // Who is on the dedicated path already need not be told of it.
      if path == .dedicated, item.advice.id == Advice.dedicatedFitsBetter.id { return false }
      // Who has no trouble is not talked out of the app.
      let isTold = !facts.errors.isEmpty || !facts.all(.symptom).isEmpty
      return isTold || item.advice.id != Advice.manualSetup.id
    }
    all += advice.map { .plain(say($0.advice.letter)) }
    let works = detail?.leavesConnectionAlone ?? false
    // What we check ourselves does not wait for an answer.
    let isOurs = outline.closing == .idle && (triesLater || !needed.isEmpty)
    let closing = works ? .works : startsAnew ? .doing : isOurs ? .ours : outline.closing
    // An offer asks for an answer of its own.
    let isSaid = isAnswer && next.kind == .wait && !remarks.isEmpty
    if !isSaid, closing != .works || advice.isEmpty {
      all.append(.plain(say(order?.lastLine ?? closing.words)))
    }
    if !isAnswer { all.append(.labelled(say(phrases.aside), remarks.joined(separator: " "))) }
    return all.map { $0.filled(names.fill) }.filter { !$0.isEmpty }.withoutRepeats
  }

  /// What is normal.
  ///
  /// A state that was seen is no mere delay of the screen. Nor is one told of that only words suggest,
  /// beside another matter.
  var remarks: [String] {
    diagnosis.expected.filter {
      diagnosis.verdict == .expected || $0.evidence.provenance.settles
    }.map(\.limitation).filter {
      !facts.showsDisconnected || !$0.answers.contains(.disconnected)
    }.map { say($0.letter) }
  }

  // MARK: What was done

  /// What was seen as done, or is ours, and what was seen clean: before what is still the matter.
  var done: [String] {
    // Who came since, or is still there, takes nothing away from what was done about another.
    let again = facts.stepsToTell.filter {
      facts.wasDoneBeforeArrival($0) || facts.removedSomebodyElse(at: $0)
    }
    let seen = again.union(outline.thanks).sorted().filter { $0 != diagnosis.stepSeenUndone }
    let thanks = seen.filter { !facts.stepsDoneByUs.contains($0) }
    let ours = (seen + stated).filter(facts.stepsDoneByUs.contains)
    let isNews = outline.looksForALink || [.kind(.retry), .kind(.wait)].contains(reason)
    let clean = thanks.isEmpty && isNews ? seenClean : []
    return ([report(matters.thanks, thanks), report(matters.ours, ours)] + clean)
      .filter { !$0.isEmpty }
  }

  private var stated: [CleanupStep] { outline.told.filter { $0 != diagnosis.stepSeenUndone } }

  /// What somebody says was done.
  private var claims: String {
    let said = stated.filter { !facts.stepsDoneByUs.contains($0) }
    let told = report(matters.told, (isSaidDone ? [next.step].compactMap { $0 } : []) + said)
    return isSaidDone ? told + " " + say(matters.saidDone) : told
  }

  /// What was seen to be clean at another place than the one that is looked at now.
  private var seenClean: [String] {
    let lists: [(FactKey, Localised)] = [
      (.appBusinessPlatform, .listInApp), (.partnersTab, .listAtMeta),
    ]
    let empty = lists.filter { key, _ in
      key.place != next.stepInQuestion
        && facts.current(key).flatMap(facts.otherParties(in:))?.isEmpty == true
    }
    let seen = empty.filter { facts.current($0.0)?.provenance.settles ?? false }
    let words = seen.count == lists.count ? [.bothLists] : seen.map(\.1)
    let told = empty.filter { list in !seen.contains { $0.0 == list.0 } }
    return words.map { say($0).capitalizedFirst } + told.map { saidEmpty($0.0) }
  }

  /// That somebody said that a list shows nobody.
  func saidEmpty(_ list: FactKey) -> String {
    let place = list.place?.letter(isSeen: false).look.map(say) ?? ""
    return say(matters.saidEmpty).replacing("{place}", with: place)
  }

  /// One sentence about several steps; empty for none.
  private func report(_ sentence: Localised, _ steps: [CleanupStep]) -> String {
    let reports = steps.compactMap { words(of: $0, isSeen: true).report.map(say) }
    return reports.isEmpty ? "" : "\(say(sentence)) \(language.listed(reports))."
  }

  /// A code by SMS or call is in play: that it is not to be used is said before anything else.
  var saysNoCode: Bool {
    facts.isCodeInPlay && path == .pairing && outline.due != .question(FactKey.signupEntry.id)
  }

  private func noCode(_ order: CustomerOrder?) -> String {
    let isSaid = order?.orders.contains(.closeTheOldWindow) ?? false || facts.hasFinishedOtherPath
    return ([.noCodeNow] + (isSaid ? [] : [.closeTheOldWindow])).map(say).joined(separator: " ")
  }

  /// Meta's window asks for two-factor authentication, of which the letter knows the place.
  var asksTwoFactor: Bool {
    next.cause == .signupInterrupted
      && facts.strongestError(for: .signupInterrupted)?.entry?.place == .loginSecurity
  }

  // MARK: Steps

  func words(of step: CleanupStep) -> StepWords {
    words(of: step, isSeen: diagnosis.knows(step))
  }

  /// What is removed by us is said as such.
  func words(of step: CleanupStep, isSeen: Bool) -> StepWords {
    let isReleased = step == .removeFromPortfolio && facts.stepsOfOurs.contains(step)
    return isReleased ? .release : step.letter(isSeen: isSeen)
  }

  var preconditions: [Precondition] {
    Precondition.allCases.filter { diagnosis.asksFor($0) }
  }
}
