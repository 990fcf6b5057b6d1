extension Letter {
  init(_ diagnosis: Diagnosis, in wording: Wording, redactor: inout Redactor) {
    let writer = LetterWriter(diagnosis: diagnosis, wording: wording, redactor: redactor)
    language = wording.language
    paragraphs = writer.paragraphs()
    redactor = writer.redactor
  }
}

/// Chooses what the customer has to hear, in which order.
private struct LetterWriter {
  let diagnosis: Diagnosis
  let wording: Wording
  private(set) var redactor: Redactor
  /// The providers that were seen, in quotes, or a word for one that nobody knows.
  private let oldNames: String
  /// What Meta's window wants done first, in quotes.
  private let asked: String?
  /// The WABA's id, or a word for one that nobody captured.
  private let account: String

  init(diagnosis: Diagnosis, wording: Wording, redactor: Redactor) {
    var redactor = redactor
    let accounts = diagnosis.facts.identifiers.filter { $0.key == .wabaID }
    var account = wording.frame.unknownAccount
    // Of several accounts nobody but the agent can say which one is meant.
    if let only = accounts.first, accounts.count == 1 {
      account = redactor.publish(only.value, as: .identifier).escaped(for: .json)
    }
    let seen = diagnosis.facts.strangers(at: diagnosis.next.step)
    let names: Phrase = "\(names: seen)"
    let quoted = redactor.publish(names).escaped(for: .json)
    asked = diagnosis.next.asked.map {
      "\"" + redactor.publish($0, as: .metaText).escaped(for: .json) + "\""
    }
    self.account = account
    oldNames = seen.isEmpty ? wording.frame.oldProvider : quoted
    self.diagnosis = diagnosis
    self.wording = wording
    self.redactor = redactor
  }

  private var frame: Frame { wording.frame }
  private var next: Next { diagnosis.next }
  private var facts: Facts { diagnosis.facts }

  func paragraphs() -> [Letter.Paragraph] {
    var all: [Letter.Paragraph] = [.plain(frame.hello), .plain(matter)]
    let thanks = titles { item in
      item.state == .done && (item.step.changesSomething || item.step.isLook)
    }
    if !thanks.isEmpty { all.append(.labelled(frame.thanks, thanks)) }
    if let asked { all.append(.labelled(frame.windowAsks, asked)) }
    if let order {
      all += write(order)
    } else if next.kind != .nothing || diagnosis.expected.isEmpty {
      all.append(.plain(fill(wording.kind(kind))))
    }
    if let earliest = next.earliest { all.append(.labelled(frame.earliest, earliest.minute)) }
    let later = outlook
    if !later.isEmpty { all.append(.labelled(frame.after, later)) }
    all += diagnosis.expected.prefix(3).compactMap { item in
      wording.limitation(item.limitation.id).map { .plain(fill($0)) }
    }
    all.append(.plain(closing))
    return all.filter { !$0.isEmpty }.withoutRepeats
  }

  private var closing: String {
    switch kind {
    case .nothing: frame.closeDone
    case .alternative: ""
    default: isDoing ? frame.closeDoing : frame.closeWaiting
    }
  }

  // MARK: What is the matter

  /// The leading cause in plain words, no surer than it is.
  private var matter: String {
    switch next.kind {
    case .escalate: return fill(wording.kind(.escalate))
    case .wait where next.cause == nil, .retry where next.cause == nil:
      return fill(wording.kind(next.kind))
    case .nothing where next.cause == nil: return fill(wording.kind(.nothing))
    default: break
    }
    guard let finding = leading else {
      guard next.kind == .ask else { return fill(wording.kind(kind)) }
      return isDoing ? frame.unknown : ""
    }
    let sure = finding.status == .confirmed ? "" : " " + frame.likely
    let look = next.kind == .ask && isDoing ? " " + frame.look : ""
    return fill(wording.finding(finding.cause.id)) + sure + look
  }

  /// The cause that the next step is for, if it is sure enough to be named.
  private var leading: Finding? {
    let actionable = diagnosis.ranking.actionable
    if let cause = next.cause { return actionable.first { $0.cause.id == cause } }
    return actionable.first { $0.cause.step == next.step } ?? actionable.first
  }

  // MARK: What to do

  /// Whether the customer, or their admin at Meta, does it.
  private var isTheirs: Bool {
    ([next.owner] + next.also).contains { $0 == .customer || $0 == .metaAdmin }
  }

  /// What the next step is to the customer: a repair by our own side is none of theirs.
  private var kind: NextKind {
    switch next.kind {
    case .cleanUp, .fix, .retry: isTheirs ? next.kind : .provider
    case .wait, .ask, .provider, .alternative, .escalate, .nothing: next.kind
    }
  }

  /// Whether we ask the customer for something.
  private var isDoing: Bool {
    guard order != nil else { return false }
    switch kind {
    case .cleanUp, .fix, .retry, .ask, .alternative: return true
    case .wait: return next.owner == .customer || next.cause == .notEnoughActivity
    case .provider, .escalate, .nothing: return false
    }
  }

  private var order: Order? {
    if next.kind == .ask, let fact = next.fact {
      if fact == "error_text" { return frame.errorText }
      guard isTheirs else { return nil }
      return Topic(id: fact).flatMap { wording.question($0) }
    }
    if let cause = next.cause { return wording.remedy(cause, kind) }
    guard let step = next.step else { return nil }
    guard isTheirs || step == .wait || step == .escalate else { return nil }
    return wording.step(step).order
  }

  private func write(_ order: Order) -> [Letter.Paragraph] {
    var all: [Letter.Paragraph] = []
    if !order.place.isEmpty { all.append(.labelled(frame.place, fill(order.place))) }
    let isNumbered = order.orders.count > 1
    let lines = order.orders.map { fill($0) }
    if isNumbered {
      all.append(.list(frame.now, lines, isNumbered: true))
    } else {
      all.append(isDoing ? .labelled(frame.now, lines.joined()) : .plain(lines.joined()))
    }
    if next.owner == .metaAdmin { all.append(.plain(frame.admin)) }
    if !order.done.isEmpty { all.append(.labelled(frame.done, fill(order.done))) }
    if !order.avoid.isEmpty {
      all.append(.list(frame.avoid, order.avoid.map { fill($0) }, isNumbered: false))
    }
    return all
  }

  // MARK: What comes later

  /// The steps behind the one that is due, in one line.
  private var outlook: String {
    guard let step = next.step, next.kind != .escalate else { return "" }
    let isElsewhere = diagnosis.ranking.status(.numberInAnotherPortfolio) == .confirmed
    return titles { item in
      guard item.step > step, item.state.isOpen else { return false }
      switch item.step {
      case .removeFromPortfolio: return isElsewhere
      case .escalate: return false
      default: return true
      }
    }
  }

  private func titles(where isWanted: (Plan.Item) -> Bool) -> String {
    let titles = diagnosis.plan.items.filter(isWanted).map { fill(wording.step($0.step).title) }
    return titles.isEmpty ? "" : titles.joined(separator: "; ") + "."
  }

  // MARK: Words

  /// The provider's words and the names that were seen.
  private func fill(_ text: String) -> String {
    let parts = facts.provider.fill(text).split(separator: "{", omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(String(parts.first ?? "")) { filled, part in
      if part.hasPrefix("old}") { return filled + oldNames + part.dropFirst(4) }
      if part.hasPrefix("account}") { return filled + account + part.dropFirst(8) }
      return filled + "{" + part
    }
  }
}

extension Facts {
  /// The providers or partners that were seen at the place of a step.
  fileprivate func strangers(at step: CleanupStep?) -> [Party] {
    let topic: Topic? =
      switch step {
      case .disconnectProvider: .appBusinessPlatform
      case .removePartner: .partnersTab
      default: nil
      }
    guard let topic, let look = current(topic) else { return [] }
    return (strangers(in: look) ?? []).filter { $0.name != nil }
  }
}

extension Letter.Paragraph {
  fileprivate var isEmpty: Bool {
    switch self {
    case .plain(let text), .labelled(_, let text): text.isEmpty
    case .list(_, let lines, _): lines.isEmpty
    }
  }
}

extension Instant {
  /// `2026-11-20 14:05 UTC`.
  fileprivate var minute: String { "\(iso8601.prefix(10)) \(iso8601.dropFirst(11).prefix(5)) UTC" }
}
