import JSONText

/// A fact as it is written into a case file: who says so and when stand beside it.
struct CaseAnswer: Sendable {
  let place: CaseField.Settable
  /// The value as JSON.
  let value: String

  /// A fact of `--set`, as it was given; throws when the field does not take it, or when it is a
  /// secret: anything else that somebody supplies belongs to the file.
  init(_ key: String, supplied value: String) throws(SupplyError) {
    let (place, document) = try FactOverrides.read(key, value)
    guard !Self.holdsSecret(value) else {
      throw SupplyError("--set \(ours: place.name) holds a secret, and none is written")
    }
    self.place = place
    self.value = Self.written(document.root, place.field)
  }

  /// An answer as somebody typed it; throws what is wrong with it.
  ///
  /// Names of a list may stand one behind the other, with commas between them; "now" is a time.
  init(_ key: String, typed text: String, now: Instant?) throws(SupplyError) {
    guard let place = FactOverrides.place(of: key) else {
      throw SupplyError("nothing takes '\(TextSafety.shown(key))'")
    }
    guard !Self.holdsSecret(text) else {
      throw SupplyError("it holds a token or password, and none is written into a case file")
    }
    var document = FactOverrides.document(place.said(text) ?? text)
    if case .time = place.field.kind, text == "now", let now {
      document = FactOverrides.document(now.iso8601)
    }
    if case .parties = place.field.kind, document.root.kind == .string {
      let names = text.split { $0 == "," || $0 == ";" }.map { String($0).trimmed }
      if names.count > 1 {
        document = FactOverrides.document(JSONOutput.array(names.map { .string($0) }).line())
      }
    }
    guard document.root.isReadable(as: place.field) else {
      throw SupplyError(
        "\(ours: place.name) takes \(ours: place.field.expects), not '\(TextSafety.shown(text))'"
      )
    }
    self.place = place
    value = Self.written(document.root, place.field)
  }

  /// Whether there is something in a text that no option shows.
  static func holdsSecret(_ text: String) -> Bool {
    var redactor = Redactor(options: RedactionOptions(showPersonal: true))
    return redactor.publish(Untrusted(text), as: .free).unescaped != text
  }

  /// Puts it where the case file has it, and with it the step that it shows to have been taken.
  ///
  /// `who` is a word of ``CaseFields/by``; only observations have room for it and for the time.
  func write(
    into text: inout CaseText,
    by who: String,
    at time: Instant?,
    for provider: Provider
  ) throws(CaseText.Fault) {
    let removal = removal(from: text, for: provider)
    try put(into: &text, by: who, at: time)
    guard let removal else { return }
    for step in FactOverrides.document(removal).root.steps(at: time) {
      try text.add(step, to: ["steps_done"])
    }
  }

  /// The step that was taken where others were listed who are gone now, or `nil`.
  private func removal(from text: CaseText, for provider: Provider) -> String? {
    guard case .parties = place.field.kind, let key = place.field.factKey,
      let step = CleanupStep.allCases.first(where: { $0.changesSomething && key.isSeen(at: $0) }),
      let old = text.value(at: place.path), let listed = old.isLook ? old["value"] : old,
      case .parties(let before)? = place.field.read(listed).value,
      case .parties(let left)? = place.field.read(FactOverrides.document(value).root).value,
      left.allSatisfy(before.contains)
    else { return nil }
    let gone = before.filter { $0.isNamed && !left.contains($0) && !provider.isSelf($0) }
    guard !gone.isEmpty else { return nil }
    let names = gone.map(\.json).joined(separator: ", ")
    return "{ \"step\": \"\(step.id)\", \"what\": [\(names)], \"evidence\": \"statement\" }"
  }

  private func put(
    into text: inout CaseText,
    by who: String,
    at time: Instant?
  ) throws(CaseText.Fault) {
    let path = place.path
    switch place.field.kind {
    case .items:
      for item in FactOverrides.document(value).root.steps(at: time) {
        try text.add(item, to: path)
      }
      return
    case .wordList, .error, .window, .code:
      if text.holds(value, in: path) { return }
      if case .wordList = place.field.kind { return try text.add(value, to: path) }
      if text.value(at: path).map({ !$0.isNull }) ?? false { return try text.add(value, to: path) }
      return try text.set(path, to: value)
    default: break
    }
    guard path.first == "observations" else { return try text.set(path, to: value) }
    let by = JSONOutput.string(who).line()
    let at = time.map { JSONOutput.string($0.iso8601).line() }
    guard let old = text.value(at: path), old.isLook else {
      let rest = at.map { ", \"at\": \($0)" } ?? ""
      return try text.set(path, to: "{ \"value\": \(value), \"by\": \(by)\(rest) }")
    }
    try text.set(path + ["value"], to: value)
    try text.set(path + ["by"], to: by)
    if let at {
      try text.set(path + ["at"], to: at)
    } else if old["at"] != nil {
      try text.set(path + ["at"], to: "null")
    }
  }

  /// The value in the table's own spelling; what is a list or an object already stays as it is.
  private static func written(_ value: JSONCursor, _ field: CaseField) -> String {
    switch (field.kind, value.kind) {
    case (_, .array), (_, .object): return value.lexeme
    case (.identifier, _), (.digits, _), (.version, _), (.text, _):
      return value.isNull ? "null" : JSONOutput.string(value.string ?? value.lexeme).line()
    case (.error, _), (.window, _), (.payload, _), (.notes, _): return value.lexeme
    default: return field.read(value).value?.json ?? value.lexeme
    }
  }
}

extension FactValue {
  /// The fact as a case file has it.
  ///
  /// `nil` of somebody whom nobody named: the words stay as they were given.
  fileprivate var json: String? {
    switch self {
    case .flag(let flag): "\(flag)"
    case .number(let number): "\(number)"
    case .time(let time): JSONOutput.string(time.iso8601).line()
    case .word(let word): JSONOutput.string(word.unredacted).line()
    case .parties(let parties) where parties.allSatisfy(\.isNamed):
      "[\(parties.map(\.json).joined(separator: ", "))]"
    case .party(let party) where party.isNamed: party.json
    case .parties, .party: nil
    case .absent: "null"
    }
  }
}

extension Party {
  fileprivate var json: String {
    let label = JSONOutput.string(label.unredacted).line()
    return name == nil ? "{ \"id\": \(label) }" : label
  }
}

extension JSONCursor {
  /// Whether it is an observation with who saw it, and no bare value.
  fileprivate var isLook: Bool {
    kind == .object && members.contains { ["value", "by", "at"].contains($0.key.string ?? "") }
  }
}

extension CaseText {
  /// Whether a value stands there already, alone or in a list.
  fileprivate func holds(_ value: String, in path: [String]) -> Bool {
    self.value(at: path)?.list.contains { $0.lexeme == value } ?? false
  }
}

extension FactOverrides {
  /// The facts as a case file has them; throws the sentence that says what is wrong with one.
  var answers: [CaseAnswer] {
    get throws(SupplyError) {
      var answers: [CaseAnswer] = []
      for (key, value) in try words { answers.append(try CaseAnswer(key, supplied: value)) }
      return answers
    }
  }
}
