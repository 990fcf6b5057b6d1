/// What was read, each thing with its origin: it takes in, and answers nothing.
///
/// No reader can look up here what another input said, so the order of files, records and keys
/// cannot matter. ``frozen`` is what rules look into.
struct FactLog: Sendable {
  /// How much of each kind was taken in, whether or not it was known before.
  struct Count: Equatable, Sendable {
    let claims: Int
    let errors: Int
    let steps: Int
    let actions: Int
    let identifiers: Int
    let events: Int
    let attachments: Int
    /// Times of something that happened.
    let moments: Int

    /// What a case is about; ids and events alone are none.
    var statements: Int { claims + errors + steps + actions }
    /// What a report may name the place of.
    var placed: Int { statements + identifiers + events + attachments }
  }

  private(set) var read = Facts.Parts()

  /// The times of what happened, of which the newest may be now.
  private(set) var eventTimes: Set<Instant> = []
  /// How often such a time was told.
  private var moments = 0

  var count: Count {
    Count(
      claims: read.claims.count,
      errors: read.errors.count,
      steps: read.steps.count,
      actions: read.actions.count,
      identifiers: read.identifiers.count,
      events: read.events.count,
      attachments: read.attachments.count,
      moments: moments
    )
  }

  /// What case files say of themselves, in the order of reading.
  var headers: [CaseHeader] { read.headers }

  mutating func add(_ fact: Fact) { read.claims.append(fact) }
  mutating func add(_ error: ReportedError) { read.errors.append(error) }
  mutating func add(_ step: StepReport) { read.steps.append(step) }
  mutating func add(_ action: ActionReport) { read.actions.append(action) }
  mutating func add(_ identifier: Identifier) { read.identifiers.append(identifier) }
  mutating func add(_ event: Event) { read.events.append(event) }
  mutating func add(_ attachment: Attachment) { read.attachments.append(attachment) }
  mutating func add(_ notice: Noticed) { read.noticed.append(notice) }
  mutating func add(_ header: CaseHeader) { read.headers.append(header) }

  /// Takes in when identifiers were seen last, by their identities; unknown ones stay unknown.
  mutating func sighted(_ times: [String: Instant]) {
    read.sightings.merge(times, uniquingKeysWith: max)
  }

  /// Notes the time of something that happened; never an expiry, a deadline or a creation date.
  mutating func happened(at time: Instant?) {
    guard let time else { return }
    moments += 1
    eventTimes.insert(time)
    read.newestEvent = max(read.newestEvent ?? time, time)
  }

  /// Sets the connecting provider, which a case may replace by its own.
  mutating func connect(by provider: Provider) { read.provider = provider }

  /// Sets `--now`, which beats every time in the inputs.
  mutating func suppose(now: Instant) { read.suppliedNow = now }

  mutating func suppose(zone: Zone) { read.suppliedZone = zone }

  /// Every time that a fact, an error or a step carries, also one that stands in words, and those of
  /// ids of a kind of which there are several.
  var toldTimes: Set<Instant> {
    var times = Set(read.sightings.values)
    for fact in read.claims {
      times.formUnion([fact.time, fact.instant].compactMap { $0 })
      for words in [fact.subject, fact.word].compactMap({ $0 }) {
        if let time = words.reading({ Instant(iso8601: $0) }) { times.insert(time) }
      }
    }
    for error in read.errors {
      times.formUnion([error.ownTime, error.capturedAt].compactMap { $0 })
    }
    times.formUnion(read.steps.compactMap(\.time))
    times.formUnion(read.actions.compactMap(\.time))
    for ids in Dictionary(grouping: read.identifiers, by: \.key).values
    where Set(ids.map(\.value)).count > 1 {
      times.formUnion(ids.compactMap(\.time))
    }
    times.formUnion(read.headers.compactMap(\.time))
    return times
  }

  /// The different texts in facts, ids or errors of one kind, where there are several: of those of
  /// one time and trust their bytes tell which comes first.
  var rivals: [[Untrusted]] {
    var groups: [[Untrusted]] = [read.errors.compactMap(\.fbtraceID)]
    groups += Dictionary(grouping: read.identifiers, by: \.key).values.map { $0.map(\.value) }
    for facts in Dictionary(grouping: read.claims, by: \.key).values {
      let parties = facts.flatMap { ($0.parties ?? []) + ($0.party.map { [$0] } ?? []) }
      groups.append(
        facts.compactMap(\.subject) + facts.compactMap(\.word) + parties.compactMap(\.name)
          + parties.compactMap(\.id)
      )
    }
    return groups.map { Array(Set($0)) }.filter { $0.count > 1 }
  }

  /// The phone numbers of the case, of which some lists name the country.
  var phoneNumbers: [Untrusted] {
    read.identifiers.filter { $0.key == .displayPhoneNumber }.map(\.value)
  }

  /// Whether an answer names a time to wait of its own.
  var tellsWait: Bool {
    read.claims.contains { $0.key == .retryAfter } || read.errors.contains { $0.toldMinutes > 0 }
  }

  /// The facts of everything that was taken in; takes time n log n.
  ///
  /// `texts` are those that the origins point into.
  func frozen(in texts: SourceTexts = SourceTexts()) -> Facts { Facts(read, in: texts) }
}

/// What a case file says of itself.
struct CaseHeader: Sendable {
  /// `captured_at`.
  var time: Instant?
  /// The offset that `captured_at` is written with.
  var zone: Zone?
  var id: Untrusted?
  var customer: Untrusted?
  /// `identifiers.waba_id`.
  var wabaID: Untrusted?
  /// `identifiers.display_phone_number`.
  var phoneNumber: Untrusted?
  /// Where the case file begins, or `nil` for what `--set` says.
  var origin: Origin?
  /// The provider that is wanted, with the ids that are its own.
  var providerName: Untrusted?
  var providerAppID: String?
  var providerBusinessID: String?
  /// Somebody says that nothing showed any words.
  var isWithoutErrorText = false
}
