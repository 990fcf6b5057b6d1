import JSONText

/// The error of a case file, in whatever form people paste it.
extension FactExtractor {
  /// Reads an envelope, a bare error, a list of these, a number, a sentence, or JSON in a string.
  mutating func readError(_ value: JSONCursor) { readError(value, depth: 0) }

  private mutating func readError(_ value: JSONCursor, depth: Int) {
    guard depth < Self.deepestNesting else { return complainOfError(value) }
    switch value.kind {
    case .null: break
    case .boolean: complainOfError(value)
    case .number:
      if let code = value.errorNumber {
        reportCode(code, at: value)
      } else {
        complainOfError(value)
      }
    case .string: readErrorText(value, depth: depth)
    case .array: for item in value.elements { readError(item, depth: depth + 1) }
    case .object: readErrorObject(value, depth: depth)
    }
  }

  private mutating func readErrorObject(_ value: JSONCursor, depth: Int) {
    if let inner = value["error"] ?? value["errors"], inner.kind != .null, inner.kind != .boolean,
      inner.count > 0 || !value.hasErrorWords
    {
      readNamedIdentifiers(of: value)
      return readError(inner, depth: depth + 1)
    }
    guard value.hasErrorWords else {
      if Shape.fitting(value) == nil { complainOfError(value) }
      return scan(value)
    }
    for key in ["code", "error_code", "error_subcode", "subcode"] {
      guard let code = value[key], code.isNoNumber else { continue }
      complain(CaseComplaint(reason: .unreadable, at: code), of: CaseFields.code)
    }
    reportError(value)
  }

  private mutating func readErrorText(_ value: JSONCursor, depth: Int) {
    if let code = value.errorNumber { return reportCode(code, at: value) }
    var isJSON = false
    if value.string?.utf8.first(where: { $0 > 0x20 }).map({ $0.isOne(of: "{[") }) ?? false {
      withPayload(of: value) { inner, extractor in
        guard inner.kind == .object || inner.kind == .array else { return }
        isJSON = true
        extractor.readError(inner, depth: depth + 1)
      }
    }
    if !isJSON { readSentence(value) }
  }

  /// What the window said: its words, or what else people paste there.
  mutating func readWindow(_ value: JSONCursor) {
    if value.list.isEmpty || value.string.flatMap({ PlainAnswer($0) }) == .nobody {
      return facts.add(CaseHeader(isWithoutErrorText: true))
    }
    for item in value.list {
      if item.kind == .string { readSentence(item) } else { readError(item) }
    }
  }

  /// The words of Meta's window; a sentence that nobody knows is an error all the same.
  private mutating func readSentence(_ text: JSONCursor) {
    guard text.freeText != nil else { return complainOfError(text) }
    let before = reports
    context.isField = true
    scanString(text)
    context.isField = false
    guard reports == before, let words = text.sentence else { return }
    var error = ReportedError(origin: origin(text), provenance: .text)
    error.message = words
    if error.sentence != nil { report(error) }
  }

  /// Reports a number of Meta's that stands alone.
  mutating func reportCode(_ code: Int, at value: JSONCursor) {
    var error = ReportedError(origin: origin(value), provenance: context.provenance)
    error.code = code
    report(error)
  }

  private mutating func complainOfError(_ value: JSONCursor) {
    guard let field = CaseField.all.first(where: { $0.key == "error" }) else { return }
    complain(CaseComplaint(reason: .unreadable, at: value), of: field)
  }
}

extension JSONCursor {
  /// Whether an object has something to say as an error.
  fileprivate var hasErrorWords: Bool {
    let keys: [StaticString] = [
      "code", "error_code", "error_subcode", "error_id", "message", "error_message",
      "error_description", "title", "details", "error_data", "error_user_title", "error_user_msg",
      "fbtrace_id",
    ]
    return keys.contains { has($0) }
  }

  /// Whether it sets out to be a number and is none; a word may be a provider's own code.
  fileprivate var isNoNumber: Bool {
    switch kind {
    case .null: false
    case .number: wholeNumber == nil
    case .string:
      wholeNumber == nil
        && string?.utf8.first { $0 > 0x20 }
          .map { $0.isDigit || $0.isOne(of: "#(") } ?? false
    case .boolean, .array, .object: true
    }
  }
}
