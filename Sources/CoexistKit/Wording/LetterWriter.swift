extension Letter {
  init(_ diagnosis: Diagnosis, in wording: Wording, redactor: inout Redactor) {
    let names = LetterNames(diagnosis, wording, redactor: &redactor)
    language = wording.language
    paragraphs = LetterWriter(diagnosis, wording, names).paragraphs
  }
}

/// Puts the outline of a letter into the words of a language.
struct LetterWriter {
  let diagnosis: Diagnosis
  let wording: Wording
  let names: LetterNames
  let outline: LetterOutline
  let reason: LetterReason

  init(_ diagnosis: Diagnosis, _ wording: Wording, _ names: LetterNames) {
    self.diagnosis = diagnosis
    self.wording = wording
    self.names = names
    outline = LetterOutline(diagnosis)
    let reason = LetterReason(diagnosis, outline)
    self.reason = diagnosis.isConnectedInstead(outline) ? .detail(.withoutApp) : reason
  }

  var phrases: LetterPhrases { wording.phrases }
  var next: Next { diagnosis.next }
  var facts: Facts { diagnosis.facts }
  var path: ConnectionPath { facts.hasNoPhoneApp ? .dedicated : .pairing }

  var paragraphs: [Letter.Paragraph] {
    var all: [Letter.Paragraph] = [
      .plain(names.isNamed ? phrases.helloNamed : phrases.hello), .plain(matter),
    ]
    if saysNoCode { all.append(.plain(phrases.noCode)) }
    all.append(.labelled(phrases.thanks, reports(of: outline.thanks)))
    let told = isSaidDone ? [next.step].compactMap { $0 } + outline.told : outline.told
    all.append(.labelled(phrases.told, reports(of: told)))
    if isSaidDone { all.append(.plain(phrases.saidDone)) }
    if next.asked != nil { all.append(.plain(windowAsks)) }
    all += body
    all += later
    all += diagnosis.expected.prefix(3).map { item in
      .plain(item.limitation.letter.text(in: wording.language))
    }
    all += diagnosis.advice.compactMap { item in
      // Who is on the dedicated path already need not be told of it.
      if path == .dedicated, item.advice.id == Advice.dedicatedFitsBetter.id { return nil }
      return .plain(item.advice.letter.text(in: wording.language))
    }
    let works = detail?.leavesConnectionAlone ?? false
    let closing = works ? .works : startsAnew ? .doing : outline.closing
    // An offer asks for an answer of its own.
    if closing != .works || diagnosis.advice.isEmpty {
      all.append(.plain(phrases.closing(closing)))
    }
    return all.map { $0.filled(names.fill) }.filter { !$0.isEmpty }.withoutRepeats
  }

  private func reports(of steps: [CleanupStep]) -> String {
    let reports = steps.map { wording.step($0, true).report }
    return reports.isEmpty ? "" : reports.joined(separator: "; ") + "."
  }

  /// A code by SMS or call is in play, and no order of the letter says that it is not to be used.
  private var saysNoCode: Bool {
    let saying: [LetterOutline.Due] = [
      .remedy(.wrongOnboardingPath, .retry), .question(FactKey.signupEntry.id),
    ]
    return facts.isCodeInPlay && path == .pairing && !saying.contains(outline.due)
  }

  // MARK: What is the matter

  /// The reason in a sentence or two, no surer than it is.
  private var matter: String {
    let reason =
      switch reason {
      case .kind(let kind): words(of: kind)
      case .unknown: phrases.unknown
      case .detail(let detail): detail.finding.text(in: wording.language).capitalizedFirst
      case .cause(let id, isSure: true): wording.finding(id).capitalizedFirst
      case .cause(let id, isSure: false): phrases.likely + " " + wording.finding(id)
      }
    var sentences = [reason]
    if isNamed { sentences.append(phrases.named) }
    if isRefused { sentences.append(phrases.refused) }
    if isStillThere { sentences.append(phrases.stillThere) }
    if isLook, !isSaidDone { sentences.append(phrases.look) }
    return sentences.joined(separator: " ")
  }

  /// Whether something has to be seen before anything may be done.
  private var isLook: Bool {
    guard outline.turn == .theirs, next.kind == .ask else { return false }
    return switch outline.due {
    case .question(let fact):
      Question.all.contains { $0.key.id == fact && $0.letter.avoid.contains(.onlyLook) }
    case .step(let step): step.isLook
    case .remedy, .words: false
    }
  }

  /// The reason says all there is to say, and nobody repairs anything.
  var isExplained: Bool { detail.map { $0.leavesConnectionAlone && $0.order == nil } ?? false }

  /// What the reason tells beyond its cause.
  var detail: LetterDetail? { if case .detail(let detail) = reason { detail } else { nil } }

  /// The step that is due was said to be done, and somebody saw that it is not.
  private var isStillThere: Bool {
    guard let step = next.step, case .step = outline.due else { return false }
    return !facts.otherParties(at: step).isEmpty
      && facts.steps.contains { $0.step == step && $0.outcome == .done }
  }

  /// The reason speaks of a company whose name only its evidence tells.
  private var isNamed: Bool {
    guard case .cause(let id, _) = reason, Cause.named(id)?.step?.isLinkOfParty ?? false else {
      return false
    }
    return !diagnosis.namedByEvidence.isEmpty
  }

  /// Meta refused the number because of a link to another company.
  private var isRefused: Bool {
    guard case .cause(let id, _) = reason, Cause.named(id)?.step?.isLinkOfParty ?? false else {
      return false
    }
    return facts.errors.contains { $0.isOfConnection }
  }

  /// Somebody said that what is due was done, and nobody has seen it.
  private var isSaidDone: Bool {
    guard outline.turn == .theirs, let step = next.step, step.isLinkOfParty else { return false }
    return facts.isSaid(step) && facts.otherParties(at: step).isEmpty && !facts.errors.isEmpty
  }

  func words(of kind: NextKind) -> String {
    let isAboutApp = kind == .provider && path == .pairing
    return wording.kind(kind) + (isAboutApp ? " " + phrases.appStays : "")
  }

  private var windowAsks: String {
    facts.strongestError(for: .signupInterrupted)?.entry?.place == .loginSecurity
      ? phrases.twoFactor : phrases.windowAsks
  }

  // MARK: What comes later

  private var later: [Letter.Paragraph] {
    let titles = outline.later.flatMap { step -> [String] in
      let first = step == .retry ? preconditions.map { wording.precondition($0).title } : []
      return first + [title(of: step)]
    }
    guard !titles.isEmpty else { return [] }
    let label = outline.isFallback ? phrases.otherwise : phrases.after
    return [.list(label, titles.map { $0.capitalizedFirst + "." }, isNumbered: false)]
  }

  private func title(of step: CleanupStep) -> String {
    let words = words(of: step)
    guard case .question(let fact) = outline.due, let key = FactKey(id: fact),
      key.isSeen(at: step), !words.found.isEmpty
    else { return words.title }
    return words.found
  }

  /// What is removed by us is said as such.
  func words(of step: CleanupStep) -> StepWords {
    let isReleased = step == .removeFromPortfolio && facts.stepsOfOurs.contains(step)
    return isReleased ? wording.release : wording.step(step, diagnosis.knows(step))
  }

  var preconditions: [Precondition] {
    Precondition.allCases.filter { diagnosis.asksFor($0) }
  }
}

extension Diagnosis {
  /// A number without the app needs none of the repairs there: it is connected without it.
  func isConnectedInstead(_ outline: LetterOutline) -> Bool {
    facts.hasNoPhoneApp && next.kind == .fix && next.owner == .customer && outline.later.isEmpty
      && next.cause?.isAboutTheApp == true
  }
}

extension String {
  /// A sentence as it stands at its beginning; a placeholder stays.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension Letter.Paragraph {
  fileprivate var isEmpty: Bool {
    switch self {
    case .plain(let text), .labelled(_, let text): text.isEmpty
    case .list(_, let lines, _): lines.isEmpty
    }
  }

  fileprivate func filled(_ fill: (String) -> String) -> Letter.Paragraph {
    switch self {
    case .plain(let text): .plain(fill(text))
    case .labelled(let label, let text): .labelled(label, fill(text))
    case .list(let label, let lines, let isNumbered):
      .list(label, lines.map(fill), isNumbered: isNumbered)
    }
  }
}

extension LetterOutline {
  var wordsOfDue: NextKind {
    if case .words(let kind) = due { return kind }
    if case .remedy(_, let kind) = due { return kind }
    return .wait
  }
}
