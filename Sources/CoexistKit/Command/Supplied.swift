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
    let document = Self.document(value)
    recorder.begin(
      SourceText(name: Untrusted("--set"), bytes: document.bytes, documents: [document])
    )
    recorder.context.provenance = .supplied
    let cursor = document.root
    if let identifier = IdentifierKey(rawValue: key) {
      recorder.identify(identifier, cursor.identifier, at: cursor)
      if identifier == .businessID {
        recorder.claim(.selectedBusiness, cursor.partyID, at: cursor)
      }
      return
    }
    if key == "error_text" || key == "error.message" {
      recorder.scanString(cursor)
      return
    }
    if key == "error.code" || key == "code" {
      let origin = recorder.origin(cursor)
      var error = ReportedError(origin: origin, provenance: .supplied, time: nil)
      error.code = cursor.wholeNumber
      recorder.report(error)
      return
    }
    guard let topic = Topic(id: key), topic.isSettable else {
      let near = Nearest.word(to: key, among: Self.keys).map { ", did you mean '\($0)'?" } ?? ""
      throw SupplyError("--set knows no '\(TextSafety.shown(key))'\(near)")
    }
    let isNobody = topic.isList && ["none", "nobody", "empty"].contains(value)
    guard
      let read = isNobody ? .parties([]) : Recorder.value(of: topic, cursor),
      topic.accepts(read)
    else {
      throw SupplyError("--set \(key) cannot be '\(TextSafety.shown(value))'\(topic.wants)")
    }
    recorder.claim(topic, read, at: cursor)
  }

  /// JSON as it is; anything else as a JSON string.
  private static func document(_ value: String) -> JSONDocument {
    if let document = try? JSONDocument(parsing: Array(value.utf8)) { return document }
    let quoted = Array(JSONOutput.string(value).line().utf8)
    if let document = try? JSONDocument(parsing: quoted) { return document }
    preconditionFailure("the writer's own string is valid JSON")
  }

  /// Every key that may be set.
  static let keys: [String] =
    IdentifierKey.allCases.map(\.id) + Topic.allCases.filter(\.isSettable).map(\.id)
    + ["error.code", "error_text"]
}

/// What is wrong with a supplied fact.
struct SupplyError: Error, Sendable {
  let sentence: String

  init(_ sentence: String) { self.sentence = sentence }
}

extension Topic {
  /// Observations, `signup.<field>` and what is wanted.
  var isSettable: Bool {
    isObservation || self == .wanted || (id.hasPrefix("signup.") && self != .signupEvent)
  }

  fileprivate var isList: Bool {
    switch self {
    case .appBusinessPlatform, .partnersTab, .otherPortfolios, .appWebhookFields: true
    default: false
    }
  }

  /// Whether a closed list of words holds the value.
  fileprivate func accepts(_ value: FactValue) -> Bool {
    guard case .word(let word) = value, !words.isEmpty else { return true }
    return word.reading { words.contains($0) }
  }

  fileprivate var wants: String { words.isEmpty ? "" : "; it takes \(Parser.list(words))" }

  private var words: [String] {
    switch self {
    case .kapsoConnection: ["none", "dedicated", "coexistence", "pending", "unavailable"]
    case .reviewState: ["none", "pending", "approved", "rejected"]
    case .wanted: ["coexistence", "dedicated", "unknown"]
    case .signupEntry: ["whatsapp-business-app", "cloud-api", "display-name-only", "existing-app"]
    case .signupAskedFor: ["qr", "in-app-code", "sms", "voice"]
    case .signupEnded: ["finished", "error", "closed", "qr-expired"]
    default: []
    }
  }
}
