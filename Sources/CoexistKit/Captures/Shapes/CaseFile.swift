import JSONText

extension Shape {
  /// The case file of the contract, section 4.
  static let caseFile = Shape(
    id: "case",
    title: "case file",
    foundAt: "written by the support agent; 'coexist new' gives an empty one",
    example: #"{"schema":"coexist.case/1","error":{"code":2655093}}"#,
    needs: ["schema"],
    looks: { $0["schema"]?.string?.hasPrefix("coexist.case/") ?? false },
    read: { value, recorder in recorder.readCase(value) }
  )
}

extension Recorder {
  /// The fields of a case file; an unknown one is a warning.
  static let caseFields = [
    "schema", "id", "customer", "captured_at", "provider", "wanted", "identifiers", "error",
    "error_text", "signup", "symptoms", "observations", "steps_done", "actions_done", "captures",
    "attachments", "notes",
  ]

  fileprivate mutating func readCase(_ value: JSONCursor) {
    warnOfUnknown(Self.caseFields, in: value)
    readHeader(of: value)
    context.capturedAt = nil
    if let wanted = value["wanted"] {
      warnOfUnknownWord(wanted, known: ["coexistence", "dedicated", "unknown"])
      claim(.wanted, wanted.wordValue, at: wanted)
    }
    if let identifiers = value["identifiers"] { readIdentifiers(identifiers) }
    if let signup = value["signup"] { readSignup(signup) }
    if let error = value["error"], error.kind == .object { reportError(error) }
    if let error = value["error"], error.kind == .string { scanString(error) }
    if let text = value["error_text"] { readWindow(text) }
    for symptom in value.items("symptoms") { readSymptom(symptom) }
    for member in value["observations"].map({ Array($0.members) }) ?? [] {
      readObservation(member.value, named: member.key)
    }
    for step in value.items("steps_done") { readStep(step) }
    for action in value.items("actions_done") {
      guard let words = action["action"] else { continue }
      claim(.action, words.wordValue, at: words, time: action["at"]?.instant)
      // What somebody says they did is worth a customer's word.
      let before = context
      context.provenance = .reported
      scanString(words)
      context = before
    }
    for capture in value.items("captures") { readCapture(capture) }
    for attachment in value.items("attachments") { readAttachment(attachment) }
    if let notes = value["notes"] {
      let before = context
      context.provenance = .notes
      scanString(notes)
      context = before
    }
  }

  /// The words of Meta's window; a sentence that nobody knows is an error all the same.
  private mutating func readWindow(_ text: JSONCursor) {
    let before = facts.count.errors
    scanString(text)
    guard facts.count.errors == before, let words = text.sentence else { return }
    var error = ReportedError(origin: origin(text), provenance: .text, time: context.capturedAt)
    error.message = words
    if error.sentence != nil { report(error) }
  }

  /// What the case says of itself, and the provider that is wanted.
  private mutating func readHeader(of value: JSONCursor) {
    var header = CaseHeader()
    header.time = value["captured_at"]?.instant
    header.id = value["id"]?.identifier
    header.customer = value["customer"]?.words
    if let name = value.at("provider", "name")?.words, !name.folded.isEmpty {
      header.providerName = name
    }
    func digits(_ key: StaticString) -> String? {
      value["provider"]?[key]?.identifier.map(\.digits).flatMap { $0.isEmpty ? nil : $0 }
    }
    header.providerAppID = digits("app_id")
    header.providerBusinessID = digits("business_id")
    facts.add(header)
  }

  private mutating func readIdentifiers(_ identifiers: JSONCursor) {
    for member in identifiers.members {
      guard let key = member.key.string.flatMap(IdentifierKey.init(rawValue:)) else {
        warnOfUnknown(IdentifierKey.allCases.map(\.id), in: identifiers, only: member.key)
        continue
      }
      identify(key, member.value.identifier, at: member.value)
      if let value = member.value.identifier, !value.isEmpty, !key.admits(value) {
        warn(.unknownValue, "\(ours: key.id) cannot be read as one", at: origin(member.value))
      }
      if key == .businessID {
        claim(.selectedBusiness, member.value.partyID, at: member.value)
      }
    }
  }

  private mutating func readSymptom(_ symptom: JSONCursor) {
    warnOfUnknownWord(symptom, known: Symptom.allCases.map(\.id))
    claim(.symptom, symptom.wordValue, at: symptom)
  }

  private mutating func readCapture(_ capture: JSONCursor) {
    let before = context
    let label = (capture["label"]?.string ?? "") + " " + (capture["request"]?.string ?? "")
    context.label = Untrusted(label).folded
    context.path = capture["request"]?.string ?? ""
    context.capturedAt = capture["captured_at"]?.instant
    if let payload = capture["payload"] { scan(payload) }
    context = before
  }

  private mutating func readAttachment(_ attachment: JSONCursor) {
    let file = attachment["file"] ?? attachment
    guard let name = file.words else { return }
    let shows = attachment["shows"]?.string.flatMap(Attachment.Shows.init(rawValue:)) ?? .other
    facts.add(Attachment(file: name, shows: shows, origin: origin(file)))
  }
}
