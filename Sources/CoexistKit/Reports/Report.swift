/// Everything a report says, published: what writers print and nothing else.
///
/// Words from outside are ``Safe``, which only the redactor makes of them.
struct Report: Sendable {
  struct Spot: Hashable, Sendable {
    let file: Safe
    let line: Int
    let column: Int
    let pointer: Safe?
  }

  struct Row: Sendable {
    let effect: Finding.Row.Effect
    let statement: Safe
    let provenance: Provenance
    let at: Spot?
  }

  struct CauseRow: Sendable {
    let id: String
    let title: String
    let status: Status
    let points: Int
    let step: CleanupStep?
    let owner: Owner
    let evidence: [Row]
    /// Facts whose answers are missing, by the ids of `--set`.
    let missing: [String]
  }

  struct ErrorRow: Sendable {
    let code: Int?
    let subcode: Int?
    let knownAs: String?
    /// Whether it is known by its words alone, which come with another number.
    let isWordsOfAnother: Bool
    /// Whether other numbers come with the same sentence of Meta's.
    let isOfSeveralCodes: Bool
    let meaning: String
    let message: Safe?
    /// The line as it was pasted, where nothing tells which of its words are Meta's.
    let quote: Safe?
    let details: Safe?
    let title: Safe?
    let userTitle: Safe?
    let userMessage: Safe?
    let fbtraceID: Safe?
    let count: Int
    /// What came later has answered it.
    var isPast = false
    /// It came to another account or number than the case's.
    var isOfAnother = false
    let at: Spot
  }

  struct Input: Sendable {
    let name: Safe
    let shape: String
    let records: Int
    let problem: String?
  }

  struct IdentifierRow: Sendable {
    let key: IdentifierKey
    let value: Safe
    let provenance: Provenance
    let at: Spot
  }

  struct StepRow: Sendable {
    let step: CleanupStep
    let state: StepState
    let also: [Owner]
    let place: Safe
    let instruction: Safe
    let doneWhen: Safe
    let earliest: Instant?
  }

  struct NextRow: Sendable {
    let kind: NextKind
    let step: CleanupStep?
    let owner: Owner
    let also: [Owner]
    let instruction: Safe
    let place: Safe
    let doneWhen: Safe
    let earliest: Instant?
  }

  struct AskRow: Sendable {
    let fact: String
    let question: Safe
    let owner: Owner
    let place: Safe
    let decides: [String]
    let answers: [AnswerRow]
  }

  struct AnswerRow: Sendable {
    let say: Safe
    let set: String
  }

  struct TicketRow: Sendable {
    let isReady: Bool
    let have: [String]
    let missing: [Gap]
  }

  struct Gap: Sendable {
    let field: String
    let place: Safe
    let reason: String
    let isBlocking: Bool
  }

  struct WarningRow: Hashable, Sendable {
    let code: String
    let message: Safe
    let at: Spot
  }

  struct NoticedRow: Sendable {
    let id: String
    let quote: Safe
    let at: Spot
  }

  struct NearRow: Sendable {
    let id: String
    let words: String
    /// In percent.
    let likeness: Int
  }

  struct Note: Sendable {
    let id: String
    let statement: Safe
    let at: Spot?
  }

  /// The error that the report is about: the first that nothing has answered.
  var leadingError: ErrorRow? { errors.first { !$0.isPast } }

  /// The error whose number may stand before the headline: of those that speak for the cause that the
  /// headline names the one that counts most, and of equal ones the newest, which stands last; or the
  /// leading one where the headline names none.
  var headlineError: ErrorRow? {
    guard let lead = causes.first, lead.status <= .possible else { return leadingError }
    let present = Dictionary(errors.lazy.filter { !$0.isPast }.map { ($0.at, $0) }) { $1 }
    let telling = lead.evidence.filter { row in
      row.effect.speaksFor && row.at.map { present[$0] != nil } ?? false
    }
    // Of equal ones the first of those that stand last.
    let most = telling.reversed().max { $0.effect.weight < $1.effect.weight }
    return most?.at.flatMap { present[$0] }
  }

  var inputs: [Input] = []
  var verdict = Verdict.inconclusive
  var headline: Safe = ""
  /// The ids of the causes that the headline names.
  var named: [String] = []
  var customer: Safe?
  var now: Instant?
  /// The offset from UTC where the case is; `nil` where nobody says.
  var zone: Zone?
  var errors: [ErrorRow] = []
  var identifiers: [IdentifierRow] = []
  var events: [EventRow] = []
  var causes: [CauseRow] = []
  var plan: [StepRow] = []
  var next: NextRow
  var ask: AskRow?
  var doNot: [Safe] = []
  var expected: [Note] = []
  var advice: [Note] = []
  var ticket = TicketRow(isReady: false, have: [], missing: [])
  /// What people's words were understood as.
  var noticed: [NoticedRow] = []
  /// What words that nobody knows read most like.
  var nearest: [NearRow] = []
  var warnings: [WarningRow] = []
  var redactions: [String: Int] = [:]
}
