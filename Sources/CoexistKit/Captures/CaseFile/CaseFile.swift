import JSONText

extension Shape {
  /// The case file of the contract, section 4.
  static let caseFile = Shape(
    id: "case",
    title: "case file",
    foundAt: "written by the support agent; 'coexist new' gives an empty one",
    example: #"{"schema":"coexist.case/1","error":{"code":2655093}}"#,
    needs: ["schema"],
    looks: { $0["schema"]?.string?.spelledAsID.hasPrefix("coexist.case") ?? false },
    read: { value, extractor in extractor.readCase(value) }
  )
}

extension FactExtractor {
  fileprivate mutating func readCase(_ value: JSONCursor) {
    context.capturedAt = nil
    context.caseFile = CaseFileTimes(
      attempt: value.at("signup", "last_attempt_at")?.instant,
      captured: value["captured_at"]?.instant
    )
    var header = CaseHeader(origin: origin(value))
    for (field, value) in members(of: value, among: CaseField.all) {
      switch field.key {
      case "identifiers":
        header.wabaID = value["waba_id"]?.metaID
        header.phoneNumber = value["display_phone_number"]?.words
        readField(field, value)
      case "schema", "id", "customer", "captured_at": readHead(field, value, &header)
      case "provider": readProvider(field, value, &header)
      default: readField(field, value)
      }
    }
    facts.add(header)
  }

  /// Reads one field of the case file, or one that `--set` takes.
  mutating func readField(_ field: CaseField, _ value: JSONCursor) {
    switch field.kind {
    case .error: readError(value)
    case .window: readWindow(value)
    case .notes: readNotes(value)
    case .identifier: readIdentifier(field, value)
    case .wordList: for item in value.list { readFact(field, item) }
    case .fields(let fields): readFields(fields, of: field, value)
    case .items(let fields):
      for item in value.list {
        switch field.key {
        case "steps_done": readStep(item, fields)
        case "actions_done": readAction(item, fields)
        case "captures": readCapture(item, fields)
        default: readAttachment(item, fields)
        }
      }
    case .code:
      if case .number(let code)? = fact(field, value) { reportCode(code, at: value) }
    case .text where field.key == "id" || field.key == "customer":
      var header = CaseHeader()
      readHead(field, value, &header)
      facts.add(header)
    default: readFact(field, value)
    }
  }

  /// The fields of an object of the case.
  private mutating func readFields(
    _ fields: [CaseField],
    of field: CaseField,
    _ value: JSONCursor
  ) {
    guard value.kind == .object else {
      if !value.isNull { complain(CaseComplaint(reason: .unreadable, at: value), of: field) }
      return
    }
    for (child, member) in members(of: value, among: fields) {
      switch field.key {
      case "observations": readObservation(child, member)
      default: readField(child, member)
      }
    }
  }

  /// What a case says of itself.
  private mutating func readHead(
    _ field: CaseField,
    _ value: JSONCursor,
    _ header: inout CaseHeader
  ) {
    switch (field.key, fact(field, value)) {
    case ("id", .word(let id)?): header.id = id
    case ("customer", .word(let name)?): header.customer = name
    case ("captured_at", .time(let time)?):
      header.time = time
      header.zone = value.string.flatMap { Zone(ofTime: $0) }
    // What a later version means by the same words is not known here.
    case ("schema", nil): context.provenance = .text
    default: break
    }
  }

  /// The provider that is wanted, by its name alone too.
  private mutating func readProvider(
    _ provider: CaseField,
    _ value: JSONCursor,
    _ header: inout CaseHeader
  ) {
    guard value.kind == .object else {
      header.providerName = value.freeText
      if header.providerName == nil, !value.isNull {
        complain(CaseComplaint(reason: .unreadable, at: value), of: provider)
      }
      return
    }
    for (field, member) in members(of: value, among: provider.children) {
      guard case .word(let word)? = fact(field, member) else { continue }
      switch field.key {
      case "name": header.providerName = word.folded.isEmpty ? nil : word
      case "app_id": header.providerAppID = word.digits
      default: header.providerBusinessID = word.digits
      }
    }
  }

  private mutating func readIdentifier(_ field: CaseField, _ value: JSONCursor) {
    guard case .identifier(let key) = field.kind,
      case .word(let id)? = fact(field, value)
    else { return }
    identify(key, id, at: value)
    let portfolio = FactValue.party(Party(name: nil, id: id))
    switch key {
    case .businessID: fact(.selectedBusiness, portfolio, at: value)
    case .ownerBusinessID: fact(.ownerPortfolio, portfolio, at: value)
    default: break
    }
  }

  /// An observation: a bare value, or one with who saw it and when.
  private mutating func readObservation(_ field: CaseField, _ value: JSONCursor) {
    let keys = CaseFields.look.map(\.key)
    guard value.kind == .object, value.members.contains(where: { $0.key.isOne(of: keys) }) else {
      return readFact(field, value)
    }
    var look = Look()
    var seen: JSONCursor?
    for (part, member) in members(of: value, among: CaseFields.look) {
      switch part.key {
      case "value": seen = member
      case "by":
        let who = word(part, member)
        look.isReported = who == nil || who == "customer"
      default:
        look.time = time(part, member)
        look.hasUnreadTime = look.time == nil && !member.isNull
      }
    }
    guard let seen else {
      return complain(CaseComplaint(reason: .unreadable, at: value), of: field)
    }
    facts.happened(at: look.time)
    readFact(field, seen, look)
  }

  /// Who looked, and when.
  struct Look {
    var isReported = false
    var time: Instant?
    /// A time is given, and nobody can tell which.
    var hasUnreadTime = false
  }

  /// Claims the fact of a field; nothing when its value cannot be read.
  mutating func readFact(_ field: CaseField, _ value: JSONCursor, _ look: Look = Look()) {
    let read = field.read(value)
    for complaint in read.complaints { complain(complaint, of: field) }
    guard let factKey = field.factKey, let fact = read.value else { return }
    facts.add(
      Fact(
        key: factKey,
        value: fact,
        origin: origin(value),
        provenance: look.isReported ? min(.reported, context.provenance) : context.provenance,
        time: look.time,
        isWhole: read.isWhole,
        hasUnreadTime: look.hasUnreadTime,
        recorded: context.caseFile?.captured
      )
    )
    let portfolios: [FactKey: IdentifierKey] = [
      .selectedBusiness: .businessID, .ownerPortfolio: .ownerBusinessID,
    ]
    if let key = portfolios[factKey], case .party(let party) = fact, let id = party.id {
      identify(key, id, at: value["id"] ?? value)
    }
    if factKey == .lastAttemptAt, case .time(let time) = fact { facts.happened(at: time) }
  }

  /// What somebody noted is worth less than anything else.
  private mutating func readNotes(_ notes: JSONCursor) {
    within(context.with(\.provenance, .notes)) { for note in notes.list { $0.scan(note) } }
  }
}

extension JSONCursor {
  /// The elements of a list; anything else but null is a list of one.
  var list: [JSONCursor] {
    switch kind {
    case .array: Array(elements)
    case .null: []
    case .boolean, .number, .string, .object: [self]
    }
  }

  fileprivate func isOne(of keys: [String]) -> Bool { string.map(keys.contains) ?? false }
}
