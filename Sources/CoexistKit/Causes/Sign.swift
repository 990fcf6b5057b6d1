/// A named question to the facts with three answers: yes, no, or nobody knows.
///
/// Several causes may share a sign. What a yes is worth stands in the cause.
final class Sign: Sendable {
  // Pages name signs, a diagnosis does not: the words are put together when somebody reads them.
  private let name: @Sendable () -> String
  private let clause: @Sendable () -> String
  /// Whom to ask when nobody knows, or `nil` when asking makes no sense.
  let question: Question?
  /// What it rests on: where the case holds nothing of it, nobody knows.
  let ground: Ground
  /// The answer where the case holds something of it.
  let tell: @Sendable (Facts) -> Answer

  init(
    id: @autoclosure @escaping @Sendable () -> String,
    says words: @autoclosure @escaping @Sendable () -> String,
    question: Question? = nil,
    of ground: Ground,
    tell: @escaping @Sendable (Facts) -> Answer
  ) {
    name = id
    clause = words
    self.question = question
    self.ground = ground
    self.tell = tell
  }

  var id: String { name() }

  /// What is so when the answer is yes: a clause without a period, for pages.
  var words: String { clause() }

  func answer(_ facts: Facts) -> Answer { facts.hold(ground) ? tell(facts) : .unknown }
}

/// The answer of a sign, with what it rests on.
enum Answer: Sendable {
  case yes([Evidence])
  /// The evidence may be empty: what a sign looks for was looked at and is not so.
  case no([Evidence])
  case unknown

  var evidence: [Evidence] {
    switch self {
    case .yes(let evidence), .no(let evidence): evidence
    case .unknown: []
    }
  }

  var isYes: Bool { if case .yes = self { true } else { false } }
  var isUnknown: Bool { if case .unknown = self { true } else { false } }

  static func yes(_ evidence: Evidence) -> Answer { .yes([evidence]) }
  static func no(_ evidence: Evidence) -> Answer { .no([evidence]) }
}

/// One thing that was seen, cited for a finding.
struct Evidence: Hashable, Sendable {
  let statement: Phrase
  /// `nil` when the evidence is that something was not captured.
  let origin: Origin?
  let provenance: Provenance
  let time: Instant?
  /// Copies of one observation share a group; only the strongest of a group counts.
  private(set) var group: String
  /// A symptom can be explained away by a confirmed cause; a look cannot.
  var isSymptom = false
  /// Two parts of the same report contradict each other: it is worth little.
  var isContradicted = false
  /// When an error is taken to have happened; `nil` for everything else.
  private(set) var failed: Instant?
  /// Whether it is Meta's own answer and not what somebody saw.
  private(set) var isError = false
  /// Whether it tells what somebody did, which a look from its first minutes does not refute.
  private(set) var isDeed = false

  init(
    _ statement: Phrase,
    from fact: Fact,
    group: String? = nil,
    isSymptom: Bool = false,
    isContradicted: Bool = false
  ) {
    self.statement = statement
    origin = fact.origin
    provenance = fact.provenance
    time = fact.time
    self.group = group ?? fact.key.id
    self.isSymptom = isSymptom
    self.isContradicted = isContradicted
  }

  init(_ statement: Phrase, from error: ReportedError) {
    self.statement = statement
    origin = error.origin
    provenance = error.provenance
    time = error.time
    group = Self.group(of: error.identity)
    isSymptom = true
    isContradicted = error.isContradicted || error.isSuperseded
    failed = error.date
    isError = true
  }

  init(_ statement: Phrase, at identifier: Identifier, group: String? = nil) {
    self.statement = statement
    origin = identifier.origin
    provenance = identifier.provenance
    time = identifier.time
    self.group = group ?? identifier.key.id
  }

  init(_ statement: Phrase, from step: StepReport, group: String) {
    self.statement = statement
    isDeed = true
    origin = step.origin
    provenance = step.isSeen ? .observed : .reported
    time = step.time
    self.group = group
  }

  static func group(of error: String) -> String { "error:\(error)" }

  /// The same evidence for something else than the error itself says.
  func grouped(_ group: String) -> Evidence {
    var copy = self
    copy.group = group
    copy.isSymptom = false
    return copy
  }
}
