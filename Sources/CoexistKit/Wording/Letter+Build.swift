extension Letter {
  init(_ diagnosis: Diagnosis, in wording: Wording, redactor: inout Redactor) {
    let names = LetterNames(diagnosis, wording, redactor: &redactor)
    language = wording.language
    paragraphs = LetterWriter(diagnosis: diagnosis, wording: wording, names: names).paragraphs
  }
}

/// Puts the outline of a letter into the words of a language.
private struct LetterWriter {
  let diagnosis: Diagnosis
  let wording: Wording
  let names: LetterNames

  private var outline: LetterOutline { LetterOutline(diagnosis) }
  private var phrases: LetterPhrases { wording.phrases }
  private var next: Next { diagnosis.next }
  private var facts: Facts { diagnosis.facts }
  private var path: ConnectionPath { facts.hasNoPhoneApp ? .dedicated : .pairing }

  var paragraphs: [Letter.Paragraph] {
    let outline = outline
    var all: [Letter.Paragraph] = [
      .plain(names.isNamed ? phrases.helloNamed : phrases.hello), .plain(matter),
    ]
    let thanks = outline.thanks.map { wording.step($0).report }
    all.append(.labelled(phrases.thanks, Self.list(thanks)))
    if next.asked != nil {
      all.append(.labelled(phrases.windowAsks, "{asked}"))
    }
    all += body(outline)
    if let earliest = outline.earliest {
      all.append(.labelled(phrases.earliest, time(earliest)))
    }
    let label = outline.isFallback ? phrases.otherwise : phrases.after
    all.append(.labelled(label, Self.list(later(outline))))
    all += diagnosis.expected.prefix(3).map { item in
      .plain(item.limitation.letter.text(in: wording.language))
    }
    all += diagnosis.advice.compactMap { item in
      // Who is on the dedicated path already need not be told of it.
      if path == .dedicated, item.advice.id == Advice.dedicatedFitsBetter.id { return nil }
      return .plain(item.advice.letter.text(in: wording.language))
    }
    all.append(.plain(phrases.closing(outline.closing)))
    return all.map { $0.filled(names.fill) }.filter { !$0.isEmpty }.withoutRepeats
  }

  private static func list(_ parts: [String]) -> String {
    parts.isEmpty ? "" : parts.joined(separator: "; ") + "."
  }

  // MARK: What is the matter

  /// The reason in a sentence or two, no surer than it is.
  private var matter: String {
    if isRepairedByConnecting { return phrases.withoutApp }
    switch reason {
    case .kind(let kind): return words(of: kind)
    case .unknown: return phrases.unknown
    case .qrExpired: return phrases.qrExpired
    case .elsewhere: return phrases.elsewhere
    case .cause(let id, let isSure):
      let likely = isSure ? "" : " " + phrases.likely
      let look = outline.turn == .theirs && next.kind == .ask ? " " + phrases.look : ""
      return wording.finding(id) + likely + look
    }
  }

  private var reason: LetterReason { LetterReason(diagnosis, outline) }

  private func words(of kind: NextKind) -> String {
    let isAboutApp = kind == .provider && path == .pairing
    return wording.kind(kind) + (isAboutApp ? " " + phrases.appStays : "")
  }

  // MARK: What to do

  private func body(_ outline: LetterOutline) -> [Letter.Paragraph] {
    var order: Instruction?
    var app = ""
    switch outline.due {
    case .question("error_text"): order = phrases.errorText
    case .question(let fact): order = FactKey(id: fact).flatMap { wording.question($0) }
    case .remedy(let cause, let kind):
      order = remedy(cause, kind)
      if order == nil, !outline.connects, let step = next.step { order = wording.step(step).order }
    case .step(.retry): break
    case .step(let step):
      order = words(of: step).order
      app = words(of: step).app
    case .words: break
    }
    if outline.connects || isRepairedByConnecting {
      let first = Instruction(orders: preconditions.map { wording.precondition($0).order })
      order = first.then(order ?? Instruction()).then(wording.connect(path))
    }
    guard var order else {
      let isSaid = reason == .kind(outline.wordsOfDue) || next.kind == .nothing
      return isSaid ? [] : [.plain(words(of: outline.wordsOfDue))]
    }
    if path == .pairing, !app.isEmpty { order.avoid.insert(app, at: 0) }
    if let notYet = notYet(outline) { order.avoid.append(notYet) }
    return write(order, outline)
  }

  /// A number without the app needs none of the repairs there: it is connected without it.
  private var isRepairedByConnecting: Bool {
    path == .dedicated && next.kind == .fix && next.owner == .customer && outline.later.isEmpty
      && next.cause?.isAboutTheApp == true
  }

  private func remedy(_ cause: CauseID, _ kind: NextKind) -> Instruction? {
    // An end that Meta enforced is cleared up as a restriction is.
    if cause == .disconnectedAfterWorking, kind == .fix, next.owner == .metaAdmin {
      return wording.remedy(.accountRestricted, .fix)
    }
    return path == .dedicated && cause.isAboutTheApp ? nil : wording.remedy(cause, kind)
  }

  private func write(_ order: Instruction, _ outline: LetterOutline) -> [Letter.Paragraph] {
    var all: [Letter.Paragraph] = [
      .labelled(phrases.place, order.place?.text(in: wording.language) ?? "")
    ]
    let isTheirs = outline.turn == .theirs || outline.turn == .time(isTheirs: true)
    if order.orders.count > 1 {
      all.append(.list(phrases.now, order.orders, isNumbered: true))
    } else {
      let line = order.orders.joined()
      all.append(isTheirs ? .labelled(phrases.now, line) : .plain(line))
    }
    if next.owner == .metaAdmin, isTheirs { all.append(.plain(phrases.admin)) }
    all.append(.labelled(phrases.done, order.done))
    all.append(.list(phrases.avoid, order.avoid, isNumbered: false))
    return all
  }

  /// That no attempt helps before the steps are done, where one is still to come.
  private func notYet(_ outline: LetterOutline) -> String? {
    guard outline.later.contains(.retry), !outline.connects else { return nil }
    if let attempts = facts.current(.attempts)?.number, attempts > 2 {
      return phrases.notYetAgain
    }
    if case .remedy = outline.due { return nil }
    return phrases.notYet
  }

  // MARK: What comes later

  private func later(_ outline: LetterOutline) -> [String] {
    outline.later.flatMap { step -> [String] in
      let words = words(of: step)
      let title = words.ifAny.isEmpty || diagnosis.knows(step) ? words.title : words.ifAny
      let first = step == .retry ? preconditions.map { wording.precondition($0).title } : []
      return first + [title]
    }
  }

  /// What is removed by us is said as such.
  private func words(of step: CleanupStep) -> StepWords {
    let isReleased = step == .removeFromPortfolio && facts.stepsOfOurs.contains(step)
    return isReleased ? wording.release : wording.step(step)
  }

  private var preconditions: [Precondition] {
    Precondition.allCases.filter { diagnosis.asksFor($0) }
  }

  /// Up to the next minute, and how long that is from now where it is soon.
  private func time(_ instant: Instant) -> String {
    let text = instant.minuteRoundedUp.spoken
    return facts.minutes(until: instant) == nil ? text : "\(text) (\(phrases.fromNow))"
  }
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
  fileprivate var wordsOfDue: NextKind {
    if case .words(let kind) = due { return kind }
    if case .remedy(_, let kind) = due { return kind }
    return .wait
  }
}
