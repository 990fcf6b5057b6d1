import JSONText

/// Facts given with `--set`: they count as observed by the agent.
struct FactOverrides: Sendable {
  let pairs: [String]

  /// Adds the facts to a case; throws the sentence that says what is wrong with one.
  ///
  /// Of what can be one thing only, the last that is typed holds.
  func apply(to extractor: inout FactExtractor) throws(SupplyError) {
    var given: [(place: CaseField.Settable, document: JSONDocument)] = []
    for pair in pairs {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let key = parts.first.map(String.init), !key.isEmpty else {
        throw SupplyError("--set takes key=value, not '\(TextSafety.shown(pair))'")
      }
      let fact = try Self.read(key, String(parts[1]))
      if !fact.place.field.holdsSeveral { given.removeAll { $0.place.name == fact.place.name } }
      given.append(fact)
    }
    for (place, document) in given {
      extractor.begin(
        SourceText(name: Untrusted("--set"), bytes: document.bytes, documents: [document])
      )
      extractor.context.provenance = .supplied
      extractor.readField(place.field, document.root)
    }
  }

  /// The field of a key, and the value as JSON; throws when the field does not take it.
  static func read(
    _ key: String,
    _ value: String
  ) throws(SupplyError) -> (place: CaseField.Settable, document: JSONDocument) {
    guard let place = place(of: key) else {
      let near: Safe =
        Nearest.word(to: key, among: keys).map { ", did you mean '\(ours: $0)'?" } ?? ""
      throw SupplyError("--set knows no '\(TextSafety.shown(key))'\(near)")
    }
    let document = document(value)
    guard document.root.isReadable(as: place.field) else {
      throw SupplyError(
        "--set \(ours: place.name) cannot be '\(TextSafety.shown(value))'; it takes \(ours: place.field.expects)"
      )
    }
    return (place, document)
  }

  /// The field of a key: `code` and `error.message` are other names that people use.
  static func place(of key: String) -> CaseField.Settable? {
    let name =
      switch key {
      case "code": "error.code"
      case "error.message": "error_text"
      default: key
      }
    return CaseField.settable.first { $0.name == name }
  }

  /// JSON as it is; anything else as a JSON string.
  static func document(_ value: String) -> JSONDocument {
    if let document = try? JSONDocument(parsing: Array(value.utf8)) { return document }
    let quoted = Array(JSONOutput.string(value).line().utf8)
    if let document = try? JSONDocument(parsing: quoted) { return document }
    preconditionFailure("the writer's own string is valid JSON")
  }

  /// Every key that may be set.
  static let keys: [String] = CaseField.settable.map(\.name)
}

extension CaseField {
  /// Whether a second value stands beside the first: two symptoms, two errors, two accounts.
  fileprivate var holdsSeveral: Bool {
    switch kind {
    case .wordList, .error, .window, .code, .identifier: true
    default: false
    }
  }
}

/// What is wrong with a supplied fact.
struct SupplyError: Error, Sendable {
  let sentence: Safe

  init(_ sentence: Safe) { self.sentence = sentence }
}

extension JSONCursor {
  /// Whether a field takes the value without a doubt.
  func isReadable(as field: CaseField) -> Bool {
    switch field.kind {
    case .wordList: list.allSatisfy { !field.read($0).isUnreadable }
    case .error, .window: kind == .object || kind == .array || freeText != nil
    default: !field.read(self).isUnreadable
    }
  }
}
