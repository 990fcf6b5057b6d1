import JSONText

/// What a fixture says must come of its captures: `expected.json`, read and checked.
struct FixtureExpectation: Sendable {
  let checks: [FixtureCheck]
  /// Everything that is wrong with the file, in order of place; no check is run then.
  let faults: [FixtureFault]
  /// A reason why the fixture may differ for now.
  let todo: String?
  let now: Instant?
  /// Facts to supply, as `--set` takes them, with the place of each.
  let supplied: [Supply]
  /// For people: why it must be so.
  let why: String?
  /// Whether the bytes are no JSON at all.
  var isUnreadable = false

  struct Supply: Sendable {
    let key: String
    let value: String
    let offset: Int
  }

  init(_ bytes: [UInt8]) {
    do throws(JSONSyntaxError) {
      let document = try JSONDocument(parsing: bytes)
      var reader = ExpectationReader()
      reader.read(document)
      checks = reader.checks
      faults = reader.faults.sorted { $0.offset < $1.offset }
      todo = reader.todo
      now = reader.now
      supplied = reader.supplied
      why = reader.why
    } catch {
      checks = []
      faults = [FixtureFault(offset: error.offset, message: error.message)]
      todo = nil
      now = nil
      supplied = []
      why = nil
      isUnreadable = true
    }
  }
}
