import JSONText

/// Reads `expected.json` key by key and notes what is wrong with it.
struct ExpectationReader {
  var checks: [FixtureCheck] = []
  private(set) var faults: [FixtureFault] = []
  private(set) var todo: String?
  private(set) var now: Instant?
  private(set) var supplied: [FixtureExpectation.Supply] = []
  private(set) var why: String?

  mutating func read(_ document: JSONDocument) {
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
    switch key {
    case .schema: readSchema(value)
    case .verdict:
      guard let words = words(value, .verdicts) else { return }
      add("verdict", value, .verdict(words))
    case .top: readTop(value)
    case .causes: readCauses(value)
    case .seen: readList("seen", value, .causes) { .seen($0) }
    case .not: readList("not", value, .causes) { .not($0) }
    case .next: readNext(value)
    case .notNext: readList("not_next", value, .kindsAndSteps) { .notNext($0) }
    case .plan: readPlan("plan", value) { .plan($0, $1) }
    case .planNot: readPlan("plan_not", value) { .planNot($0, $1) }
    case .ask:
      guard let words = optionalWords(value, .facts) else { return }
      add("ask", value, .ask(words))
    case .expected: readList("expected", value, .limitations) { .expected($0) }
    case .advice: readList("advice", value, .advice) { .advice($0) }
    case .ticket: readTicket(value)
    case .identifiers: readIdentifiers("identifiers", value) { .identifier($0, $1) }
    case .notIdentifiers: readIdentifiers("not_identifiers", value) { .notIdentifier($0, $1) }
    case .codes: readCodes("codes", value) { .code($0) }
    case .notCodes: readCodes("not_codes", value) { .notCode($0) }
    case .knownAs: readList("known_as", value, .knownAs) { .knownAs($0) }
    case .errors: readErrors(value)
    case .noticed: readList("noticed", value, .situations) { .noticed($0) }
    case .notNoticed: readList("not_noticed", value, .situations) { .notNoticed($0) }
    case .notSay: readPhrases("not_say", value) { .notSay($0) }
    case .now: readNow(value)
    case .set: readSet(value)
    case .todo: todo = text(value, "todo takes the reason, as text")
    case .why: why = text(value, "why takes text")
    case .rows: readRows(value)
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
        FixtureExpectation.Supply(
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
    _ field: String,
    _ value: JSONCursor,
    in list: JSONCursor? = nil,
    _ demand: FixtureCheck.Demand
  ) {
    checks.append(
      FixtureCheck(field: field, range: value.range, list: list?.range, demand: demand)
    )
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
