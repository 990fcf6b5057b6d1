import JSONText

/// Facts given with `--set`: they count as observed by the agent.
struct Supplied: Sendable {
  let pairs: [String]

  /// Adds the facts to a case; throws the sentence that says what is wrong with one.
  func apply(to recorder: inout Recorder) throws(SupplyError) {
    for pair in pairs {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let key = parts.first.map(String.init), !key.isEmpty else {
        throw SupplyError("--set takes key=value, not '\(TextSafety.shown(pair))'")
      }
      try apply(key, String(parts[1]), to: &recorder)
    }
  }

  private func apply(
    _ key: String,
    _ value: String,
    to recorder: inout Recorder
  ) throws(SupplyError) {
    guard let field = Self.field(key) else {
      let near = Nearest.word(to: key, among: Self.keys).map { ", did you mean '\($0)'?" } ?? ""
      throw SupplyError("--set knows no '\(TextSafety.shown(key))'\(near)")
    }
    let document = Self.document(value)
    guard document.root.isReadable(as: field) else {
      throw SupplyError(
        "--set \(key) cannot be '\(TextSafety.shown(value))'; it takes \(field.expects)"
      )
    }
    recorder.begin(
      SourceText(name: Untrusted("--set"), bytes: document.bytes, documents: [document])
    )
    recorder.context.provenance = .supplied
    recorder.readField(field, document.root)
  }

  /// The field of a key: `code` and `error.message` are other names that people use.
  private static func field(_ key: String) -> CaseField? {
    let name =
      switch key {
      case "code": "error.code"
      case "error.message": "error_text"
      default: key
      }
    return CaseField.settable.first { $0.name == name }?.field
  }

  /// JSON as it is; anything else as a JSON string.
  private static func document(_ value: String) -> JSONDocument {
    if let document = try? JSONDocument(parsing: Array(value.utf8)) { return document }
    let quoted = Array(JSONOutput.string(value).line().utf8)
    if let document = try? JSONDocument(parsing: quoted) { return document }
    preconditionFailure("the writer's own string is valid JSON")
  }

  /// Every key that may be set.
  static let keys: [String] = CaseField.settable.map(\.name)
}

/// What is wrong with a supplied fact.
struct SupplyError: Error, Sendable {
  let sentence: String

  init(_ sentence: String) { self.sentence = sentence }
}

extension JSONCursor {
  /// Whether a field takes the value without a doubt.
  fileprivate func isReadable(as field: CaseField) -> Bool {
    switch field.kind {
    case .wordList: list.allSatisfy { !field.read($0).isUnreadable }
    case .error, .window: kind == .object || kind == .array || freeText != nil
    default: !field.read(self).isUnreadable
    }
  }
}
