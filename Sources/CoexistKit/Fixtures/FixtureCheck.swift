/// One thing an expectation demands, with its place in `expected.json`.
struct FixtureCheck: Sendable {
  /// As people write it: `causes[1].status`.
  let field: String
  /// The bytes of the value in `expected.json`.
  let range: Range<Int>
  /// The bytes of the list the value is an element of, or `nil` when it stands alone.
  var list: Range<Int>?
  let demand: Demand

  /// What must hold.
  ///
  /// A list of words means "one of these"; `nil` among steps and tops means "none".
  enum Demand: Sendable {
    case verdict([String])
    /// Empty: no cause may be confirmed or likely.
    case top([String?])
    case cause(place: Int, id: String)
    case status(place: Int, id: String, [String])
    case seen(String)
    case not(String)
    case nextKind([String])
    case nextStep([String?])
    case nextOwner([String])
    case notNext(String)
    case plan(CleanupStep, [String])
    case planNot(CleanupStep, [String])
    case ask([String?])
    case expected(String)
    case advice(String)
    case ticketReady(Bool)
    case ticketMissing(String)
    case identifier(IdentifierKey, String)
    case notIdentifier(IdentifierKey, String)
    case code(Int)
    case notCode(Int)
    case knownAs(String)
    case error(ExpectedError)
    case noticed(String)
    case notNoticed(String)
    case notSay(String)
  }
}

/// A check that does not hold.
struct FixtureDifference: Sendable {
  let check: FixtureCheck
  let expected: String
  let got: String
  /// What in the captures explains the answer, the most telling first.
  let because: [Reason]
  let repair: Repair

  struct Reason: Sendable {
    let statement: String
    let at: Report.Spot?
  }

  /// What `--update` does to the text of the expectation.
  enum Repair: Sendable {
    /// Puts another JSON text in the place of the value.
    case replace(String)
    /// Takes the element out of its list.
    case drop
  }
}

/// Something wrong with an expectation itself.
struct FixtureFault: Sendable {
  /// The byte in `expected.json`.
  let offset: Int
  /// One clause without a period.
  let message: String
  /// One order without a period, or `nil`.
  var help: String?
}
