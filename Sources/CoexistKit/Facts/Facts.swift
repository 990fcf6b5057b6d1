/// Everything that was read of a case, frozen: what rules, signs and reports look into.
///
/// Every list is sorted by time, then trust, then content (``FactOrder``), so that it is the same
/// for any order of files, records and keys; `last` is the newest.
struct Facts: Sendable {
  /// What an origin points into.
  let texts: SourceTexts
  let provider: Provider
  /// The newest `captured_at` of the case files.
  let caseTime: Instant?
  /// The zone that it is written in, or `nil` for UTC.
  let zone: Zone?
  let customer: Untrusted?
  /// Somebody says that no error text was shown.
  let isWithoutErrorText: Bool
  let caseID: Untrusted?
  /// The moment the case is looked at (contract, section 3), or `nil` when nothing says.
  let now: Instant?
  /// Each distinct value once, where it was seen best.
  let identifiers: [Identifier]
  let attachments: [Attachment]
  /// Accounts and numbers of others, of which records were set aside.
  let otherRecords: [Identifier]
  /// Errors of those: reported, and weighed by nobody.
  let otherErrors: [ReportedError]
  /// What was done apart from the steps of the clean-up.
  let actions: [ActionReport]
  /// What people's words were understood as, each thing once.
  let noticed: [Noticed]
  /// What payloads tell of; events of the same words are one.
  let events: [Event]
  private(set) var errors: [ReportedError]
  /// Errors that later facts have answered: reported, and no longer weighed.
  private(set) var pastErrors: [ReportedError] = []
  private(set) var steps: [StepReport]
  /// The facts of each key, at its place.
  private var claims: [[Fact]]
  /// The fact of each key that holds now.
  private var held: [Fact?] = []
  /// The keys of which there are facts.
  private(set) var keys = FactKeySet()
  /// When things changed and failed; what depends on the last change is read through ``times``.
  private(set) var timeline = Timeline()
  /// When the wanted link showed signs of life.
  private(set) var life = Life()
  /// Whether somebody else than the wanted provider is known to hold the number or the account.
  private(set) var knowsAnotherHolder = false
  /// Where the keys that somebody asks for are noted, or `nil`.
  var log: FactKeyLog?

  /// The unsorted lists of what was read.
  struct Parts: Sendable {
    var claims: [Fact] = []
    var errors: [ReportedError] = []
    var steps: [StepReport] = []
    var identifiers: [Identifier] = []
    var events: [Event] = []
    var attachments: [Attachment] = []
    var actions: [ActionReport] = []
    var noticed: [Noticed] = []
    var headers: [CaseHeader] = []
    var sightings: [String: Instant] = [:]
    var newestEvent: Instant?
    var provider = Provider.kapso
    var suppliedNow: Instant?
    var suppliedZone: Zone?

    /// When somebody last looked or took a step: a case is never judged by a time before that.
    var lastLook: Instant? {
      let looks = claims.lazy.filter(\.key.isObservation).compactMap(\.time)
      return [looks.max(), steps.lazy.compactMap(\.time).max()].compactMap { $0 }.max()
    }
  }

  init(_ read: Parts, in texts: SourceTexts) {
    self.texts = texts
    let others = ForeignRecords(read)
    let parts = read.without(others)
    otherRecords = Identifier.distinct(
      read.identifiers.filter { others.contains($0.subject) },
      seenAgain: [:]
    )
    otherErrors = ReportedError.merged(read.errors.filter { others.contains($0.about) })
    let headers = parts.headers.ordered(by: \.order)
    provider = headers.reduce(parts.provider) { $1.provider(insteadOf: $0) }
    caseTime = headers.last { $0.time != nil }?.time
    zone = parts.suppliedZone ?? headers.last { $0.time != nil }?.zone
    customer = headers.last { $0.customer != nil }?.customer
    isWithoutErrorText = headers.contains(where: \.isWithoutErrorText)
    caseID = headers.last { $0.id != nil }?.id
    now =
      parts.suppliedNow ?? caseTime.map { max($0, parts.lastLook ?? $0) } ?? parts.newestEvent
    steps = parts.steps.ordered(by: \.order)
    let named = NamedAccounts(parts)
    identifiers = Identifier.distinct(
      parts.identifiers + named.ownerIdentifiers,
      seenAgain: parts.sightings
    )
    attachments = parts.attachments.ordered(by: \.order)
    actions = parts.actions.ordered(by: \.order)
    noticed = Noticed.distinct(parts.noticed)
    events = Event.merged(parts.events)
    claims = [[Fact]](repeating: [], count: FactKey.allCases.count)
    errors = []
    for fact in parts.claims { claims[fact.key.rawValue].append(fact.inOrder) }
    claims[FactKey.ownerPortfolio.rawValue] += named.owners
    for key in claims.indices { claims[key] = claims[key].ordered(by: \.order) }
    let times = CaseFileTimes(attempt: lastToldAttempt, captured: caseTime)
    let isOneOfSeveral = Set(headers.compactMap(\.time)).count > 1
    let dated = parts.errors.map { $0.dated(by: times, amongSeveral: isOneOfSeveral) }
    errors = ReportedError.merged(dated).withHints
    index()
  }

  /// Works out what holds now.
  private mutating func index() {
    timeline = Timeline(self)
    life = Life(self)
    held = claims.map { newestHolding(of: $0) }
    keys = FactKeySet(FactKey.allCases.filter { !claims[$0.rawValue].isEmpty })
    knowsAnotherHolder = findsAnotherHolder
  }

  /// The most trusted kind first, then the newest; never a stale one, but what is left of it.
  private func newestHolding(of claims: [Fact]) -> Fact? {
    var weak: Fact?
    // The newest stale moment of what settles and of what does not; older looks are replaced by it.
    var stale: [Bool: (seen: Instant, removed: NamedParties?)] = [:]
    for fact in claims.reversed() {
      guard isStale(fact) else {
        if fact.provenance.settles { return fact }
        weak = weak ?? fact
        continue
      }
      guard let seen = fact.time else { continue }
      let moment =
        stale[fact.provenance.settles] ?? (seen, removals(from: fact.key, after: seen))
      stale[fact.provenance.settles] = moment
      guard moment.seen == seen, let removed = moment.removed,
        let rest = remains(of: fact, without: removed)
      else { continue }
      if rest.provenance.settles { return rest }
      weak = weak ?? rest
    }
    return weak
  }

  /// All facts of a key; everybody reads them through this function, so that ``log`` misses none.
  func all(_ key: FactKey) -> [Fact] {
    log?.insert(key)
    return claims[key.rawValue]
  }

  /// The fact that holds now: the most trusted kind first, then the newest; never a stale one.
  func current(_ key: FactKey) -> Fact? {
    log?.insert(key)
    return held[key.rawValue]
  }

  /// The same facts with more facts.
  func adding(_ more: [Fact]) -> Facts {
    var facts = self
    for fact in more {
      let key = fact.key.rawValue
      facts.keys.insert(fact.key)
      facts.claims[key] = (facts.claims[key] + [fact.inOrder]).ordered(by: \.order)
    }
    if more.contains(where: { Timeline.keys.contains($0.key) }) {
      facts.index()
    } else {
      for fact in more {
        facts.held[fact.key.rawValue] = newestHolding(of: facts.claims[fact.key.rawValue])
      }
      if more.contains(where: { Life.keys.contains($0.key) }) { facts.life = Life(facts) }
      facts.knowsAnotherHolder = facts.findsAnotherHolder
    }
    return facts
  }

  /// The same facts without what is of the past, and with steps that events report.
  func present(
    without isPast: (ReportedError) -> Bool,
    dropping keys: [FactKey],
    where isOver: (Fact) -> Bool,
    adding more: [StepReport]
  ) -> Facts {
    let past = errors.filter(isPast)
    let isOutOfDate = keys.contains { claims[$0.rawValue].contains(where: isOver) }
    guard !past.isEmpty || isOutOfDate || !more.isEmpty else { return self }
    var facts = self
    facts.pastErrors += past
    facts.errors.removeAll(where: isPast)
    for key in keys { facts.claims[key.rawValue].removeAll(where: isOver) }
    facts.steps = (facts.steps + more).ordered(by: \.order)
    facts.index()
    return facts
  }
}

extension Facts.Parts {
  /// The same without what was read of other accounts and numbers, and of unfinished twins.
  fileprivate func without(_ others: ForeignRecords) -> Facts.Parts {
    var parts = self
    let twins = UnfinishedTwins(self)
    parts.claims.removeAll(where: twins.contains)
    guard !others.isEmpty else { return parts }
    parts.claims.removeAll { others.contains($0.about) }
    parts.errors.removeAll { others.contains($0.about) }
    parts.identifiers.removeAll { others.contains($0) }
    return parts
  }
}

extension Fact {
  /// The same fact with its parties in order: a list means the same in any.
  fileprivate var inOrder: Fact {
    guard case .parties(let parties) = value, parties.count > 1 else { return self }
    let ordered = parties.ordered { party in
      var content = FactContent()
      content.add(party)
      return FactOrder(content: content.bytes)
    }
    var fact = self
    fact.value = .parties(ordered)
    return fact
  }
}
