/// Everything a customer reads, in one language.
///
/// `{provider}` and its siblings are filled in from ``Provider``, `{old}` with the names that were
/// seen, `{account}` with the WABA's id. A test fails where a language lacks words for a step, cause, question or limitation.
struct Wording: Sendable {
  let language: Language
  let frame: Frame
  let step: @Sendable (CleanupStep) -> StepWords
  /// What is the matter, in plain words and without blame.
  let finding: @Sendable (CauseID) -> String
  /// What to do about a cause outside the cleanup; `nil` where the customer has nothing to do.
  let remedy: @Sendable (CauseID, NextKind) -> Order?
  let question: @Sendable (Topic) -> Order?
  /// What to say about known behaviour, by its id.
  let limitation: @Sendable (String) -> String?
  /// What to say when nothing else is to be said.
  let kind: @Sendable (NextKind) -> String

  static func of(_ language: Language) -> Wording {
    switch language {
    case .english: .english
    case .spanish: .spanish
    case .portuguese: .portuguese
    }
  }
}

/// The languages a customer can be written to in.
enum Language: Sendable, CaseIterable {
  case english
  case spanish
  case portuguese

  /// As `--lang` takes it.
  var id: String {
    switch self {
    case .english: "en"
    case .spanish: "es"
    case .portuguese: "pt"
    }
  }

  init?(id: String) {
    guard let language = Self.allCases.first(where: { $0.id == id }) else { return nil }
    self = language
  }
}

/// What the customer, or their Meta admin, does at one place.
struct Order: Hashable, Sendable {
  /// The menu path; empty when there is none.
  var place = ""
  /// One sentence each, in order.
  var orders: [String]
  /// How they know that it worked; empty when there is nothing to see.
  var done = ""
  /// What not to do meanwhile, as whole sentences.
  var avoid: [String] = []
}

/// A step of the cleanup as the customer reads it.
struct StepWords: Hashable, Sendable {
  /// For the outlook: fits behind "after that:", without a period.
  let title: String
  let order: Order
}

/// The sentences around the orders.
struct Frame: Hashable, Sendable {
  let hello: String
  /// Before an order: what is to be done now.
  let now: String
  let place: String
  let avoid: String
  let done: String
  /// Before the titles of steps that are done.
  let thanks: String
  /// Before the titles of steps that come later.
  let after: String
  /// The order needs somebody with full control at Meta.
  let admin: String
  /// The cause is likely, not proven.
  let likely: String
  /// The cause is not known yet.
  let unknown: String
  /// The cause is known, and something has to be seen before anything is changed.
  let look: String
  /// Before Meta's own words: what its window wants done first.
  let windowAsks: String
  /// Before a time; in UTC.
  let earliest: String
  /// Stands for an old provider whose name nobody knows.
  let oldProvider: String
  /// Stands for the id of an account that nobody captured.
  let unknownAccount: String
  /// The last line when the customer has something to do, when others have, and when nobody has.
  let closeDoing: String
  let closeWaiting: String
  let closeDone: String
  /// Asks for the exact words of the error.
  let errorText: Order
}
