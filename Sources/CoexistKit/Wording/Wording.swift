/// Everything a customer reads, in one language.
///
/// `{provider}` and its siblings are filled in from ``Provider``, the other placeholders from
/// ``LetterNames``. A sentence that can stand behind "most likely," begins as it would there: in
/// lower case, unless with a name. A test fails where a language lacks words for a step, cause,
/// question or limitation.
struct Wording: Sendable {
  let language: Language
  let phrases: LetterPhrases
  let stand: StandIns
  /// A step, and whether somebody has seen what it is about: what nobody has seen is looked for.
  let step: @Sendable (CleanupStep, _ isSeen: Bool) -> StepWords
  /// The removal from the portfolio where the provider's own holds the account.
  let release: StepWords
  /// What comes before a removal from a portfolio that was not chosen: whose it is decides.
  let whosePortfolio: [String]
  /// How the number is connected, each way with its own code.
  let connect: @Sendable (Connection) -> Instruction
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

/// How a number is connected.
struct Connection: Hashable, Sendable {
  var path = ConnectionPath.pairing
  var beginning = Beginning.product
  var choice = Choice.owner

  /// Where Meta's window is opened.
  enum Beginning: Hashable, Sendable, CaseIterable {
    /// In the provider's own product.
    case product
    /// By the connection link that they have, which needs no login there.
    case link
    /// The same by a link that they are still to be sent.
    case newLink
  }

  /// What is chosen in Meta's window.
  enum Choice: Hashable, Sendable, CaseIterable {
    case owner
    /// The portfolio that was seen to hold the account.
    case holder
    /// Another WhatsApp account than before.
    case otherAccount
    /// The account and the number that were connected before.
    case same
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
  /// Whether any one of the orders is enough.
  var isChoice = false
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
    isChoice = order.isChoice
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
  /// For what comes later, without a period: what will be done, never an order.
  let title: String
  /// The same right after a look at the place was asked for; empty when it is the same.
  var found = ""
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
  /// Before orders of which one is enough.
  let anyOf: String
  let place: String
  let avoid: String
  let done: String
  /// Before the reports of steps that are done.
  let thanks: String
  /// The same where somebody only said so.
  let told: String
  /// Before the titles of steps that come later.
  let after: String
  /// The same where they come only if what is due leads nowhere.
  let otherwise: String
  /// The order needs somebody with full control at Meta.
  let admin: String
  /// Before a cause that is likely, not proven.
  let likely: String
  /// The cause is not known yet.
  let unknown: String
  /// What a link of another company comes to, where an error showed it.
  let refused: String
  /// Something has to be seen before anything is changed.
  let look: String
  /// The customer said that a step was done, and it was seen undone.
  let stillThere: String
  /// The same where nobody has seen it, and the error is back.
  let saidDone: String
  /// Who it probably is, with `{named}`.
  let named: String
  /// What must not be done with a code by SMS or call.
  let noCode: String
  /// What Meta's window wants done first, with `{asked}`.
  let windowAsks: String
  /// The same for two-factor authentication.
  let twoFactor: String
  /// No attempt before `{time}`.
  let earliest: String
  /// What Meta brings back by itself comes back until `{time}`.
  let comesBack: String
  /// No attempt before the steps are done; with `{attempts}` where several were made.
  let notYet: String
  let notYetAgain: String
  /// The app and its chats stay.
  let appStays: String
  /// The last line.
  let closing: @Sendable (LetterOutline.Closing) -> String
}

/// Words for what nobody saw or knows, and for joining what was.
struct StandIns: Hashable, Sendable {
  let provider: String
  let partner: String
  let holder: String
  /// Behind "the business portfolio".
  let owner: String
  /// Whoever is listed at a place; with `{provider}`.
  let listedProvider: String
  let listedPartner: String
  /// The id of an account that nobody captured.
  let account: String
  /// The wait, usual and long.
  let aFewMinutes: String
  let longWait: String
  /// Before the wait, and before the time when it ends.
  let during: String
  let until: String
  /// Before the date of what Meta announces.
  let on: String
  /// Between the last two names.
  let and: String
  /// The time where the customer is.
  let localTime: String
  /// A provider whose name is no plain one, and the places of a product that nobody here knows.
  let wantedProvider: String
  let numbersPage: String
  let connectButton: String
  let appOption: String
}
