import JSONText

/// Everything that was read, each thing with its origin: the ledger that rules look into.
struct Facts: Sendable {
  /// Texts are added and never taken out, so that every origin keeps pointing to its own.
  private(set) var texts: [SourceText] = []
  /// The claims of each topic, at its place.
  private var claims = [[Claim]](repeating: [], count: Topic.allCases.count)
  private(set) var errors: [ReportedError] = []
  /// Errors that later facts have answered: reported, and no longer weighed.
  private(set) var pastErrors: [ReportedError] = []
  private(set) var steps: [StepReport] = []
  private(set) var identifiers: [Identifier] = []
  private(set) var attachments: [Attachment] = []
  /// What payloads tell of, in the order in which it was first read.
  private(set) var events: [Event] = []
  var provider = Provider.kapso
  var caseTime: Instant?
  var customer: Untrusted?
  var caseID: Untrusted?
  /// `--now`, which beats every time in the inputs.
  var suppliedNow: Instant?
  private(set) var newestEvent: Instant?
  /// How many claims, errors and steps were added, whether or not they were known before.
  private(set) var additions = 0
  /// Where the topics that somebody asks for are noted, or `nil`.
  var log: TopicLog?
  /// The places of ``errors`` by what they say.
  private var errorPlaces: [String: [Int]] = [:]
  /// The places of ``identifiers`` by key and value.
  private var identifierPlaces: [String: Int] = [:]
  /// The places of ``events`` by what they say.
  private var eventPlaces: [[Untrusted?]: Int] = [:]

  /// Adds a text and says what its origins name it by.
  mutating func add(_ text: SourceText) -> Int {
    texts.append(text)
    return texts.count - 1
  }

  /// Notes a JSON value of an input; of a text inside another one only its place is ever asked.
  mutating func add(_ document: JSONDocument, to text: Int) {
    if texts[text].base == nil { texts[text].documents.append(document) }
  }

  /// Makes ready for many questions after places in a long input.
  mutating func prepareForPlaces(in text: Int) { texts[text].prepareForPlaces() }

  mutating func add(_ claim: Claim) {
    additions += 1
    claims[claim.topic.rawValue].append(claim)
  }

  /// All claims of a topic, as read: the one door to them, so that ``log`` misses none.
  func all(_ topic: Topic) -> [Claim] {
    log?.insert(topic)
    return claims[topic.rawValue]
  }

  mutating func add(_ error: ReportedError) {
    additions += 1
    let identity = error.identity
    let known = errorPlaces[identity] ?? []
    if let same = known.first(where: { errors[$0].time == error.time || error.time == nil }) {
      errors[same].merge(error)
    } else {
      errorPlaces[identity, default: []].append(errors.count)
      errors.append(error)
    }
  }

  /// Moves errors to ``pastErrors``.
  mutating func setAside(where isPast: (ReportedError) -> Bool) {
    guard errors.contains(where: isPast) else { return }
    pastErrors += errors.filter(isPast)
    errors.removeAll(where: isPast)
    errorPlaces = [:]
  }

  /// Forgets claims of a topic.
  mutating func drop(_ topic: Topic, where isPast: (Claim) -> Bool) {
    claims[topic.rawValue].removeAll(where: isPast)
  }

  mutating func add(_ step: StepReport) {
    additions += 1
    steps.append(step)
  }

  /// Adds a value, or takes over what a better or later sight of a known one tells.
  mutating func add(_ identifier: Identifier) {
    let identity = identifier.identity
    guard let known = identifierPlaces[identity] else {
      identifierPlaces[identity] = identifiers.count
      identifiers.append(identifier)
      return
    }
    if identifier.isBetter(than: identifiers[known]) { identifiers[known] = identifier }
  }

  /// Takes in when identifiers were seen last, by their identities; unknown ones stay unknown.
  mutating func sighted(_ times: [String: Instant]) {
    for (identity, time) in times {
      if let known = identifierPlaces[identity] { identifiers[known].sighted(at: time) }
    }
  }

  mutating func add(_ attachment: Attachment) { attachments.append(attachment) }

  mutating func add(_ event: Event) {
    if let known = eventPlaces[event.words] {
      events[known].merge(event)
    } else {
      eventPlaces[event.words] = events.count
      events.append(event)
    }
  }

  /// Notes the time of something that happened; never an expiry, a deadline or a creation date.
  mutating func happened(at time: Instant?) {
    guard let time else { return }
    newestEvent = newestEvent.map { max($0, time) } ?? time
  }

  /// The moment the case is looked at (contract, section 3), or `nil` when nothing says.
  var now: Instant? { suppliedNow ?? caseTime ?? newestEvent }
}

extension ReportedError {
  /// Takes over what another report of the same error adds.
  fileprivate mutating func merge(_ other: ReportedError) {
    let (better, worse) = other.provenance > provenance ? (other, self) : (self, other)
    let total = count + other.count
    self = better
    code = better.code ?? worse.code
    subcode = better.subcode ?? worse.subcode
    message = better.message ?? worse.message
    details = better.details ?? worse.details
    title = better.title ?? worse.title
    userTitle = better.userTitle ?? worse.userTitle
    userMessage = better.userMessage ?? worse.userMessage
    fbtraceID = better.fbtraceID ?? worse.fbtraceID
    isContradicted = better.isContradicted || worse.isContradicted
    count = total
  }
}
