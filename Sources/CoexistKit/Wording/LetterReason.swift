/// What a letter gives as the reason, before it asks for anything.
enum LetterReason: Hashable, Sendable {
  case cause(CauseID, isSure: Bool)
  case detail(LetterDetail)
  /// What is going on, where no cause stands behind it.
  case kind(NextKind)
  /// Nobody can say yet.
  case unknown

  init(_ diagnosis: Diagnosis, _ outline: LetterOutline) {
    let next = diagnosis.next
    if let row = diagnosis.rowLetter {
      self = .detail(row)
      return
    }
    if next.kind == .nothing, let detail = Self.answer(diagnosis) {
      self = .detail(detail)
      return
    }
    if let key = next.ask.flatMap({ FactKey(id: $0.fact) }),
      let look = diagnosis.facts.current(key), !diagnosis.facts.contradictions(of: look).isEmpty
    {
      self = .detail(.looksDisagree(at: key))
      return
    }
    let leading = Self.leading(diagnosis, outline)
    if next.kind == .escalate
      || next.cause == nil && leading == nil && [.wait, .nothing].contains(next.kind)
    {
      self = .kind(next.kind)
      return
    }
    if next.step == .removeFromPortfolio, diagnosis.facts.isInSelectedPortfolio {
      self = .detail(.stuckInPortfolio)
    } else if next.asked != nil {
      self = .detail(.windowAsked)
    } else if let detail = Self.detail(of: leading?.cause, diagnosis) {
      self = .detail(detail)
    } else if let leading {
      self = .cause(leading.cause.id, isSure: leading.status == .confirmed)
    } else if next.kind == .ask {
      self = Self.withoutCause(diagnosis, outline)
    } else if outline.turn == .ours {
      let isRefused = next.owner == .developer && !diagnosis.facts.errors.isEmpty
      let isKnown = diagnosis.facts.knownWithoutCause != nil
      self = .detail(isRefused ? .requestRefused : isKnown ? .takenToMeta : .unknownError)
    } else {
      self = .kind(next.kind)
    }
  }

  /// What to say where nothing has to be done.
  private static func answer(_ diagnosis: Diagnosis) -> LetterDetail? {
    if diagnosis.facts.isDedicatedOnItsWay { return .rightCode }
    return diagnosis.verdict == .clear ? .noError : nil
  }

  /// What was seen or told beyond the cause; an announcement of Meta counts without one, too.
  private static func detail(of cause: Cause?, _ diagnosis: Diagnosis) -> LetterDetail? {
    (cause ?? .ofAnnouncements).letterDetail(in: diagnosis.facts)
  }

  /// The finding behind the next step, or `nil`.
  static func leading(_ diagnosis: Diagnosis, _ outline: LetterOutline) -> Finding? {
    let next = diagnosis.next
    // What a step was done about is no reason for another one.
    let retry: CleanupStep? = outline.connects ? .retry : nil
    let open = Set(outline.later + [next.step, retry].compactMap { $0 })
    let sure = diagnosis.ranking.actionable.filter { finding in
      finding.cause.id == next.cause || finding.cause.step == nil
        || open.contains(where: finding.cause.isReason(for:))
    }
    if let cause = next.cause { return sure.first { $0.cause.id == cause } }
    guard let step = next.step else { return sure.first }
    return sure.first { $0.cause.isReason(for: step) }
      ?? (step == .retry ? nil : sure.first { $0.cause.step != nil })
  }

  /// The card of the reason: the leading one, or that of what Meta announced without one.
  static func card(_ diagnosis: Diagnosis, _ outline: LetterOutline) -> Cause? {
    if let leading = Self.leading(diagnosis, outline) { return leading.cause }
    guard case .detail(let detail) = LetterReason(diagnosis, outline) else { return nil }
    let card = Cause.ofAnnouncements
    return card.letter.details.contains { $0.words == detail } ? card : nil
  }

  private static func withoutCause(
    _ diagnosis: Diagnosis,
    _ outline: LetterOutline
  ) -> LetterReason {
    guard outline.turn == .theirs else { return .kind(.ask) }
    if diagnosis.facts.hasOvercomeErrors { return .detail(.connectedSince) }
    // What was seen or told may be said before anybody knows its cause.
    let first = diagnosis.ranking.findings.first { $0.status <= .possible }
    if let told = first?.cause.letter.details.first(where: { $0.isTold(diagnosis.facts) }) {
      return .detail(told.words)
    }
    return outline.asksOpenly
      ? .detail(Uncertainty(diagnosis.facts, diagnosis.ranking).letter(in: diagnosis.facts))
      : .unknown
  }
}

extension LetterReason {
  /// The cause that it names.
  var cause: CauseID? { if case .cause(let id, _) = self { id } else { nil } }
}

extension LetterOutline {
  /// It asks what no question of a cause asks.
  var asksOpenly: Bool { due == .question(QuestionChooser.fallbackFact) }
}

extension Diagnosis {
  /// What the row of an error says to the customer that no cause stands for.
  var rowLetter: LetterDetail? {
    if verdict == .elsewhere {
      let row =
        facts.rowOfOtherMatter ?? facts.errors.last { $0.entry?.category == .elsewhere }?.entry
      return row?.letter ?? .elsewhere
    }
    return next.kind == .fix && next.cause == nil ? facts.knownWithoutCause?.letter : nil
  }
}
