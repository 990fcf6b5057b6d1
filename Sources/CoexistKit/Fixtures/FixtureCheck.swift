/// One thing an expectation demands, with its place in `expected.json`.
struct FixtureCheck: Sendable {
  /// As people write it: `causes[1].status`.
  let field: String
  /// The bytes of the value in `expected.json`.
  let range: Range<Int>
  /// The bytes of the list the value is an element of, or `nil` when it stands alone.
  var list: Range<Int>?
  /// What must hold; `nil` when it does.
  let demand: ExpectationForm.Demand
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
