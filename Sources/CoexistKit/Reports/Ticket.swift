/// The support ticket: what is asked of its reader first, then what they need to act on it.
///
/// Holds published words only; the writer of a format makes them harmless there.
struct Ticket: Sendable {
  /// A row of the table: a word of ours and what is known.
  struct Field: Sendable {
    let label: String
    let values: [Value]
  }

  struct Value: Sendable {
    let text: Safe
    /// How it came to us, where that has to be said.
    var note: String?
    /// An id, to be copied as it is.
    var isExact = true
  }

  /// One error with every different sentence of Meta's.
  struct ErrorText: Sendable {
    let row: Report.ErrorRow
    let seen: Instant?
    let sentences: [Sentence]
  }

  struct Sentence: Sendable {
    /// The field it stood in: `message`, `error_user_msg`; ``quote`` for a line as it was pasted.
    let field: String
    let text: Safe
    let exactness: String
    let placeholders: [Placeholder]

    static let quote = "quote"
  }

  /// A step of the cleanup and what it rests on.
  struct Step: Sendable {
    let step: CleanupStep
    let title: String
    let state: StepState
    /// What is known of it, without a period.
    let words: String
    let at: Instant?

    var isDone: Bool { state == .done }
  }

  /// Something that was done apart from the cleanup.
  struct Action: Sendable {
    /// What, in the reporter's words.
    let text: Safe
    /// Who did it, or `nil` when nobody says.
    let by: Safe?
    let at: Instant?

    /// One line, without a period.
    func words(in zone: Zone?) -> Safe {
      let at: Safe? = at.map { "\(ours: $0.iso8601(in: zone))" }
      return [text, by.map { "by \($0)" }, at].compactMap { $0 }.joined(separator: ", ")
    }
  }

  /// The attempt that failed, as the signup window tells it.
  struct Attempt: Sendable {
    var at: Instant?
    var entry: Safe?
    var askedFor: Safe?
    var ended: Safe?
    var screen: Safe?
    var count: Int?
    var countSinceCleanup: Int?
  }

  var report: Report
  /// At most ``longestTitle``.
  var title: Safe = ""
  /// What the reader has to do, or why nothing is asked yet.
  var request: Safe = ""
  var fields: [Field] = []
  var errors: [ErrorText] = []
  var attempt = Attempt()
  var selectedPortfolio: Value?
  var ownerPortfolio: Value?
  /// The portfolios beside the selected one in which the number was found.
  var foundPortfolios: [Value] = []
  var steps: [Step] = []
  /// The oldest first; those without a time before all others.
  var actions: [Action] = []
  var screenshots: [Screenshot] = []
  var summary: Safe = ""
  var isPersonal = false

  /// In Unicode scalars, what Zendesk takes; Jira takes 255.
  static let longestTitle = 150
  /// So much of a customer's name is kept whatever the title says.
  static let shortestName = 30

  /// Without this line nobody may paste the ticket.
  static let notice = "Automatic redaction: read it before you paste it."

  /// Which build and ruleset wrote it, and what it came to.
  var provenance: String {
    "coexist \(Version.tool), rules \(Version.rules), verdict \(report.verdict.id)"
  }

  /// Whether no id is known and the number, which would name the case then, is masked.
  var isNameless: Bool {
    let keys = Set(report.identifiers.map(\.key))
    return !isPersonal && keys.contains(.displayPhoneNumber)
      && keys.isDisjoint(with: [.phoneNumberID, .wabaID])
  }

  /// The gaps that the ticket cannot go without.
  var blocking: [Report.Gap] { report.ticket.missing.filter(\.isBlocking) }
}

/// A screenshot that the case names, and whether it can be sent.
struct Screenshot: Sendable {
  /// What is wrong with the file.
  enum Problem: Sendable {
    case missing
    case empty
    case tooLarge
    case notAnImage
    /// The name leads out of the folder of the case.
    case outside
    /// The file holds text that must not leave.
    case secret

    var words: String {
      switch self {
      case .missing: "there is no such file"
      case .empty: "the file is empty"
      case .tooLarge: "the file is larger than 20 MB"
      case .notAnImage: "the file is no PNG, JPEG, GIF, WebP or HEIC image"
      case .outside: "the name leads out of the folder of the case"
      case .secret: "the file holds text that must not leave"
      }
    }
  }

  /// The name as the case gives it, published.
  let file: Safe
  let shows: Attachment.Shows
  /// The name in the folder of the ticket: harmless, and like no other.
  let name: String
  let problem: Problem?
  let at: Report.Spot
}
