import JSONText

/// Facts given with `--set`: they count as observed by the agent.
struct FactOverrides: Sendable {
  let pairs: [String]

  /// Adds the facts to a case; throws the sentence that says what is wrong with one.
  ///
  /// Of what can be one thing only, the last that is typed holds.
  func apply(to extractor: inout FactExtractor) throws(SupplyError) {
    var given: [(place: CaseField.Settable, document: JSONDocument)] = []
    for (key, value) in try words {
      let fact = try Self.read(key, value)
      if !fact.place.field.holdsSeveral { given.removeAll { $0.place.name == fact.place.name } }
      given.append(fact)
    }
    for (place, fact) in given {
      var document = fact
      if case .items = place.field.kind {
        // Steps without a time were taken now, as far as the case knows the time.
        let now = extractor.facts.frozen(in: extractor.texts).now
        document = Self.document("[\(fact.root.steps(at: now).joined(separator: ","))]")
      }
      extractor.begin(
        SourceText(name: Untrusted("--set"), bytes: document.bytes, documents: [document])
      )
      extractor.context.provenance = .supplied
      extractor.readField(place.field, document.root)
    }
  }

  /// Key and value of each.
  var words: [(key: String, value: String)] {
    get throws(SupplyError) {
      var words: [(key: String, value: String)] = []
      for pair in pairs {
        guard let sign = pair.firstIndex(of: "="), sign != pair.startIndex else {
          throw SupplyError("--set takes key=value, not '\(TextSafety.shown(pair))'")
        }
        words.append((String(pair[..<sign]), String(pair[pair.index(after: sign)...])))
      }
      return words
    }
  }

  /// The field of a key, and the value as JSON; throws when the field does not take it.
  static func read(
    _ key: String,
    _ value: String
  ) throws(SupplyError) -> (place: CaseField.Settable, document: JSONDocument) {
    guard let place = place(of: key) else {
      throw SupplyError("--set knows \(unknown(key)) 'coexist help case-file' lists them")
    }
    let document = document(place.said(value) ?? value)
    guard document.root.isReadable(as: place.field) else {
      throw SupplyError(
        "--set \(ours: place.name) cannot be '\(TextSafety.shown(value))'; it takes \(ours: place.field.expects)"
      )
    }
    return (place, document)
  }

  /// That no field has a key, and which one may be meant.
  static func unknown(_ key: String) -> Safe {
    let holding = keys.filter { key.utf8.count > 2 && $0.contains(key) }
    let near =
      (1...4).contains(holding.count)
      ? holding : Nearest.word(to: key, among: keys).map { [$0] } ?? []
    let hint: Safe = near.isEmpty ? "." : ". Did you mean \(ours: near.quotedAlternatives)?"
    return "no '\(TextSafety.shown(key))'\(hint)"
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
    case .wordList, .error, .window, .code, .identifier, .items: true
    default: false
    }
  }
}

extension CaseReader {
  /// Adds facts to what was read; throws the sentence that says what is wrong with one.
  mutating func supply(_ supplied: FactOverrides) throws(SupplyError) {
    try amend { (extractor) throws(SupplyError) in try supplied.apply(to: &extractor) }
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
    case .items(let fields): !list.isEmpty && list.allSatisfy { $0.isItem(of: fields) }
    default: !field.read(self).isUnreadable
    }
  }

  /// Whether it is an object of these fields, or the word of the first alone.
  private func isItem(of fields: [CaseField]) -> Bool {
    guard let first = fields.first else { return false }
    guard kind == .object else { return kind == .string && isReadable(as: first) }
    return self[first.key] != nil
      && members.allSatisfy { member in
        fields.contains { $0.key == member.key.string && member.value.isReadable(as: $0) }
      }
  }

  /// The steps of a list, each as an object; those without a time get this one.
  func steps(at time: Instant?) -> [String] {
    let at = time.map { ", \"at\": \(JSONOutput.string($0.iso8601).line())" } ?? ""
    return list.map { item in
      guard item.kind == .object else { return "{ \"step\": \(item.lexeme)\(at) }" }
      return item["at"] == nil ? "\(String(item.lexeme.dropLast()).trimmed)\(at) }" : item.lexeme
    }
  }
}

extension CaseField.Settable {
  /// The value of an answer that is given in its words, or `nil` of words of one's own.
  func said(_ words: String) -> String? {
    guard let key = field.factKey,
      let question = Question.all.first(where: { $0.key == key })
    else { return nil }
    let folded = Untrusted(words).folded
    return question.answers.first { !$0.wantsName && Untrusted($0.say).folded == folded }?.set
  }
}
