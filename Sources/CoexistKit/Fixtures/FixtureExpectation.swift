import JSONText

/// What a fixture says must come of its captures: `expected.json`, read key by key.
struct FixtureExpectation: Sendable {
  private(set) var checks: [FixtureCheck] = []
  /// Everything that is wrong with the file, in order of place; no check is run then.
  private(set) var faults: [FixtureFault] = []
  /// A reason why the fixture may differ for now.
  private(set) var todo: String?
  private(set) var now: Instant?
  /// Facts to supply, as `--set` takes them, with the place of each.
  private(set) var supplied: [Supply] = []
  /// For people: why it must be so.
  private(set) var why: String?
  /// Whether the bytes are no JSON at all.
  private(set) var isUnreadable = false

  struct Supply: Sendable {
    let key: String
    let value: String
    let offset: Int
  }

  init(_ bytes: [UInt8]) {
    do throws(JSONSyntaxError) {
      read(try JSONDocument(parsing: bytes))
      faults.sort { $0.offset < $1.offset }
    } catch {
      faults = [FixtureFault(offset: error.offset, message: error.message)]
      isUnreadable = true
    }
  }

  private mutating func read(_ document: JSONDocument) {
    let root = document.root
    guard root.kind == .object else {
      fault(root, "an expectation is a JSON object")
      return
    }
    for pair in document.duplicateKeys {
      fault(pair.again, "'\(Self.shown(pair.again))' is there twice; only the first would count")
    }
    for member in root.members {
      guard let key = member.key.string.flatMap(ExpectationKey.init(rawValue:)) else {
        faultOfUnknown(member.key, among: ExpectationKey.allCases.map(\.id), what: "key")
        continue
      }
      read(key, member.value)
    }
    if checks.isEmpty, faults.isEmpty {
      fault(
        root,
        "the expectation checks nothing",
        help: "name at least one of \(["verdict", "causes", "next"].quotedAlternatives)"
      )
    }
  }

  private mutating func read(_ key: ExpectationKey, _ value: JSONCursor) {
    if let form = key.form { return form.read(&self, .init(field: key.id), value) }
    switch key {
    case .schema: readSchema(value)
    case .now: readNow(value)
    case .set: readSet(value)
    case .todo: todo = text(value, "todo takes the reason, as text")
    case .why: why = text(value, "why takes text")
    case .rows: readRows(value)
    default: break
    }
  }

  // MARK: Keys that check nothing

  private mutating func readSchema(_ value: JSONCursor) {
    guard value.string != ExpectationKey.schemaWord else { return }
    fault(value, "schema is '\(ExpectationKey.schemaWord)', found \(Self.found(value))")
  }

  private mutating func readNow(_ value: JSONCursor) {
    now = value.string.flatMap(Instant.init(iso8601:))
    if now == nil { fault(value, "now takes a time such as 2026-11-20T14:05:11Z") }
  }

  private mutating func readSet(_ value: JSONCursor) {
    guard value.kind == .object else {
      fault(value, "set takes an object of facts, as --set takes them")
      return
    }
    for member in value.members {
      supplied.append(
        Supply(
          key: member.key.string ?? "",
          value: member.value.string ?? member.value.lexeme,
          offset: member.key.range.lowerBound
        )
      )
    }
  }

  private mutating func readRows(_ value: JSONCursor) {
    guard value.kind == .array, value.elements.allSatisfy({ $0.kind == .string }) else {
      fault(value, "rows takes a list of words")
      return
    }
  }

  private mutating func text(_ value: JSONCursor, _ message: String) -> String? {
    if let text = value.string, !text.isEmpty { return text }
    fault(value, message)
    return nil
  }

  // MARK: Notes

  mutating func add(
    _ spot: ExpectationForm.Spot,
    _ value: JSONCursor,
    _ demand: @escaping ExpectationForm.Demand
  ) {
    checks.append(
      FixtureCheck(field: spot.field, range: value.range, list: spot.list, demand: demand)
    )
  }

  /// A word of a closed list; `nil`, with a note, when it is none.
  mutating func word(_ value: JSONCursor, _ vocabulary: Vocabulary) -> String? {
    guard let word = value.string else {
      fault(value, "expected a \(vocabulary.name), found \(Self.found(value))")
      return nil
    }
    guard vocabulary.words.contains(word) else {
      faultOfUnknown(value, among: vocabulary.words, what: vocabulary.name)
      return nil
    }
    return word
  }

  mutating func fault(_ value: JSONCursor, _ message: String, help: String? = nil) {
    faults.append(FixtureFault(offset: value.range.lowerBound, message: message, help: help))
  }

  mutating func faultOfUnknown(_ word: JSONCursor, among known: [String], what: String) {
    let near = word.string.flatMap { Nearest.word(to: $0, among: known) }
    fault(
      word,
      "unknown \(what) '\(Self.shown(word))'" + (near.map { ", did you mean '\($0)'?" } ?? ""),
      help: near == nil && known.count <= 30 ? "one of \(known.quotedAlternatives)" : nil
    )
  }

  /// What somebody wrote, harmless and short.
  static func shown(_ value: JSONCursor) -> String {
    TextSafety.shown(value.string ?? value.lexeme).unescaped
  }

  static func found(_ value: JSONCursor) -> String {
    switch value.kind {
    case .null: "null"
    case .boolean, .number: value.lexeme
    case .string: "'\(shown(value))'"
    case .array: "a list"
    case .object: "an object"
    }
  }
}
