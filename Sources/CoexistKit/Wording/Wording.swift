/// Everything a customer reads, in one language.
///
/// `{provider}` and its siblings are filled in from ``Provider``, `{old}` with the names that were
/// seen, `{holder}` with the portfolio that was seen, `{account}` with the WABA's id, `{while}` with
/// the length of the wait. A test fails where a language lacks words for a step, cause, question or
/// limitation.
struct Wording: Sendable {
  let language: Language
  let phrases: LetterPhrases
  let stand: StandIns
  let step: @Sendable (CleanupStep) -> StepWords
  /// The removal from the portfolio where the provider's own holds the account.
  let release: StepWords
  /// How the number is connected, each way with its own code.
  let connect: @Sendable (ConnectionPath) -> Instruction
  /// What has to be done before a new attempt: as an order, and as a title for what comes later.
  let precondition: @Sendable (Precondition) -> (order: String, title: String)
  /// What is going on, where no cause says it.
  let kind: @Sendable (NextKind) -> String

  func finding(_ cause: CauseID) -> String {
    Cause.named(cause)?.letter.finding.text(in: language) ?? ""
  }

  /// What to do about a cause outside the cleanup; `nil` where the customer has nothing to do.
  func remedy(_ cause: CauseID, _ kind: NextKind) -> Instruction? {
    Cause.named(cause)?.letter.orders[kind].map { Instruction($0, in: language) }
  }

  /// What to ask; `nil` for a fact that no question of ours asks for.
  func question(_ key: FactKey) -> Instruction? {
    Question.all.first { $0.key == key }.map { Instruction($0.letter, in: language) }
  }

  static func of(_ language: Language) -> Wording {
    switch language {
    case .english: .english
    case .spanish: .spanish
    case .portuguese: .portuguese
    }
  }
}

/// The two ways to connect a number.
enum ConnectionPath: Hashable, Sendable, CaseIterable {
  /// The number stays in the app and is paired with it.
  case pairing
  /// The number works without the app and is proven by a code.
  case dedicated
}

/// What a case asks for before a new attempt, apart from the cleanup.
enum Precondition: Hashable, Sendable, CaseIterable {
  /// A registration of the number was begun and is pending.
  case pendingRegistration
  /// Meta's window made a number of its own instead of taking the customer's.
  case numberOfMeta
}

/// What the customer, or their Meta admin, does at one place.
struct Instruction: Hashable, Sendable {
  /// Where it is done.
  var place: MenuPath?
  /// One sentence each, in order.
  var orders: [String] = []
  /// How they know that it worked; empty when there is nothing to see.
  var done = ""
  /// What not to do meanwhile, as whole sentences.
  var avoid: [String] = []

  init(
    place: MenuPath? = nil,
    orders: [String] = [],
    done: String = "",
    avoid: [String] = []
  ) {
    self.place = place
    self.orders = orders
    self.done = done
    self.avoid = avoid
  }

  /// An order in one language.
  init(_ order: CustomerOrder, in language: Language) {
    place = order.place
    orders = order.orders.map { $0.text(in: language) }
    done = order.done?.text(in: language) ?? ""
    avoid = order.avoid.map { $0.text(in: language) }
  }

  /// This first, then another; it ends as this one does, if it says how.
  func then(_ other: Instruction) -> Instruction {
    Instruction(
      place: place ?? other.place,
      orders: orders + other.orders,
      done: done.isEmpty ? other.done : done,
      avoid: avoid + other.avoid
    )
  }
}

/// A step of the cleanup as the customer reads it.
struct StepWords: Hashable, Sendable {
  /// For what comes later: fits behind "after that:", without a period.
  let title: String
  /// The same where nobody has seen yet whether there is anything to do; empty when it is the same.
  var ifAny = ""
  /// That it was done, without a period; empty for steps that nobody is thanked for.
  var report = ""
  let order: Instruction
  /// What becomes of the app on the phone; left out where there is none.
  var app = ""
}

/// The sentences around the orders.
struct LetterPhrases: Sendable {
  let hello: String
  /// With `{customer}`.
  let helloNamed: String
  /// Before an order: what is to be done now.
  let now: String
  let place: String
  let avoid: String
  let done: String
  /// Before the reports of steps that are done.
  let thanks: String
  /// Before the titles of steps that come later.
  let after: String
  /// Before the titles of steps that are only taken where what is due leads nowhere.
  let otherwise: String
  /// The order needs somebody with full control at Meta.
  let admin: String
  /// The cause is likely, not proven.
  let likely: String
  /// The cause is not known yet.
  let unknown: String
  /// The cause is known, and something has to be seen before anything is changed.
  let look: String
  /// Why an expired QR code ends a connection.
  let qrExpired: String
  /// Why a number is connected without the app.
  let withoutApp: String
  /// The message is about something else than the connection.
  let elsewhere: String
  /// Before Meta's own words: what its window wants done first.
  let windowAsks: String
  /// Before a time; in UTC.
  let earliest: String
  /// How long that is from now, with `{minutes}`.
  let fromNow: String
  /// No attempt before the steps are done; with `{attempts}` where several were made.
  let notYet: String
  let notYetAgain: String
  /// The app and its chats stay.
  let appStays: String
  /// Asks for the exact words of the error.
  let errorText: Instruction
  /// The last line.
  let closing: @Sendable (LetterOutline.Closing) -> String
}

/// Words for what nobody saw or knows, and for joining what was.
struct StandIns: Hashable, Sendable {
  let provider: String
  let partner: String
  let holder: String
  /// The id of an account that nobody captured.
  let account: String
  /// The wait, usual and long.
  let aFewMinutes: String
  let longWait: String
  /// Before and behind a number of minutes.
  let about: String
  let minutes: String
  /// Between the last two names.
  let and: String
  /// A provider whose name is no plain one, and the places of a product that nobody here knows.
  let wantedProvider: String
  let numbersPage: String
  let connectButton: String
  let appOption: String
}
