/// What comes after the steps of the letter.
extension LetterWriter {
  var later: [Letter.Paragraph] {
    let later = outline.later.filter { !isAnswered($0) && ($0 < .wait || $0 == .retry || isChange) }
    let again = next.step == .wait ? diagnosis.stepSeenUndone : nil
    let looks =
      ([again].compactMap { $0?.letter(isSeen: false).look }
      + later.filter { outline.isPortfolioOpen || $0 != .removeFromPortfolio }
      .compactMap { words(of: $0).look }).withoutRepeats.map(say)
    let known = later.filter { $0 < .wait && words(of: $0).look == nil }.map(title)
    let isTried = later.contains(.retry) || triesLater
    let first = known + (isTried ? preconditions.compactMap(\.title) : [])
    var lines = first.isEmpty ? [] : [first.map(say).joined(separator: "; ")]
    if !looks.isEmpty {
      lines.append(say(phrases.looks).replacing("{places}", with: language.listed(looks)))
    }
    // Where only an answer stands before it, the last line says that the next step follows.
    let isPromised = isTried && (isChange || !lines.isEmpty || !outline.due.isQuestion)
    let isRetried = (isPromised || diagnosis.isHeldByMeta) && order?.lastLine != .nothing
    let last =
      later.filter { $0 >= .wait && $0 != .retry }.map { words(of: $0).title }
      + (isRetried ? [words(of: .retry).title] : [])
    if !last.isEmpty { lines.append(last.map(say).joined(separator: "; ")) }
    return [.list(say(headingOfLater), lines.map { $0.capitalizedFirst + "." }, isNumbered: false)]
  }

  /// What stands above ``later``.
  var headingOfLater: Localised {
    if outline.isFallback { return phrases.otherwise }
    return diagnosis.isHeldByMeta ? phrases.lifted : phrases.after
  }

  private func title(of step: CleanupStep) -> Localised {
    let isChosen = outline.isFallback || facts.isInSelectedPortfolio
    let words = words(of: step)
    return step == .removeFromPortfolio && isChosen && !facts.isHeldByProvider
      ? StepWords.helpRelease : words.title
  }

  /// Whether something is changed before what comes next: after an answer the next letter says what
  /// there is to wait for.
  private var isChange: Bool {
    switch outline.due {
    case .step, .remedy(_, .fix), .remedy(_, .cleanUp): true
    case .question, .words, .remedy:
      outline.later.contains { $0 < .wait && words(of: $0).look == nil }
    }
  }

  /// Whether their answer decides about the step: the last line says that it does.
  private func isAnswered(_ step: CleanupStep) -> Bool {
    guard case .question(let fact) = outline.due, let key = FactKey(id: fact) else { return false }
    return key.isSeen(at: step)
  }

  /// Whether an attempt follows of which the plan says nothing, as its failure is repaired elsewhere.
  var triesLater: Bool {
    !outline.connects && order?.attempt != .made && diagnosis.isAttemptOpen
      && [.fix, .provider].contains(next.kind)
  }
}

extension Diagnosis {
  /// Meta has restricted the account, and whatever follows waits for that to end.
  var isHeldByMeta: Bool {
    next.cause == .accountRestricted && next.kind == .fix && !facts.isOnlyWarned
      && !facts.isOnlyFlagged
  }

  /// An error of Meta's window is the last word on connecting.
  var isAttemptOpen: Bool {
    let isOfAttempt = facts.errors.contains { error in
      error.setupLink != nil || error.isOfOnboarding && error.entry?.category != .registrationPIN
    }
    return isOfAttempt && !facts.isConnected
  }
}
