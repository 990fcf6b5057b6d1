import JSONText

extension FactExtractor {
  /// Reads a value: by the shape that fits it, else by looking inside.
  mutating func scan(_ value: JSONCursor) {
    switch value.kind {
    case .object:
      let before = context
      if let shape = Shape.fitting(value) {
        if shape.id == Shape.webhook.id, value.isOfAnotherProduct { return }
        recognised(shape.id)
        if shape.id != Shape.caseFile.id {
          date(by: value.timeOfRecord(isPayload: true), or: before)
          readNamedIdentifiers(of: value)
        }
        shape.read(value, &self)
        context = before
      } else {
        date(by: value.timeOfRecord(isPayload: false), or: before)
        scanMembers(of: value)
        context.take(nil, or: before)
        context.named = before.named
      }
    case .array: for element in value.elements { scanWithin(element) }
    case .string: scanString(value)
    case .null, .boolean, .number: break
    }
  }

  /// Dates a payload by the record that it stands in.
  mutating func date(by time: Instant?, or around: Context) {
    context.take(time, or: around)
    facts.happened(at: time)
  }

  /// Looks for payloads inside an object that is none itself.
  mutating func scanMembers(of value: JSONCursor) {
    if readPlainList(value) { return }
    readNamedIdentifiers(of: value)
    readServerFailure(in: value)
    for member in value.members { scanWithin(member.value, named: member.key) }
  }

  /// Looks for payloads inside an object that was read, beside what its shape reads of it.
  mutating func scanParts(of value: JSONCursor, except own: [StaticString]) {
    for member in value.members where member.value.count > 0 {
      if !own.contains(where: member.key.spells) { scan(member.value) }
    }
  }

  /// A part of something else: digits alone are what its name says, and no code.
  private mutating func scanWithin(_ value: JSONCursor, named name: JSONCursor? = nil) {
    if value.holdsDigitsAlone, !(name?.namesError ?? false) { return }
    let readsWords = context.readsWords
    if name?.spells("headers") ?? false { context.readsWords = false }
    scan(value)
    context.readsWords = readsWords
  }

  /// Identifiers that stand under their own names beside a payload, as programs log them.
  mutating func readNamedIdentifiers(of value: JSONCursor) {
    readHeaders(in: value)
    for member in value.members {
      if let key = member.key.nameOfIdentifier {
        name(key, member.value.identifier, at: member.value)
      }
    }
    let names: KeyValuePairs<StaticString, IdentifierKey> = [
      "business_account_id": .wabaID, "business_id": .businessID,
      "display_phone_number": .displayPhoneNumber, "owner_business_id": .ownerBusinessID,
      "app_id": .appID, "session_id": .sessionID,
    ]
    for (label, key) in names {
      if let id = value[label] { name(key, id.identifier, at: id) }
    }
    // `{"name":"WABA_ID","value":"…"}`, as lists of settings have it.
    if let id = value["value"], let key = (value["name"] ?? value["key"])?.nameOfIdentifier {
      identify(key, id.identifier, at: id)
    }
  }

  /// Notes an identifier beside a payload, which is about that account or number.
  private mutating func name(_ key: IdentifierKey, _ id: Untrusted?, at cursor: JSONCursor) {
    identify(key, id, at: cursor)
    if id.map(key.admits) ?? false { named += 1 }
    if key == .wabaID || context.named?.account == nil {
      context.named = RecordSubject(id, as: key) ?? context.named
    }
  }

  /// A string may hold a payload or prose.
  mutating func scanString(_ value: JSONCursor) {
    guard context.nesting < Self.deepestNesting, value.range.count > 4 else { return }
    let written = value.document.bytes[value.range].dropFirst().dropLast()
    // What an escape stands for is not known yet.
    guard written.mayHoldFacts || written.contains(UInt8(ascii: "\\")) else { return }
    let digest = digest(of: value)
    guard memory.barren.value(for: digest) == nil, let text = value.string else { return }
    let bytes = Array(text.utf8)
    guard bytes[...].mayHoldFacts else { return }
    let yielded = yield
    let inner = addText(of: value, bytes)
    let around = context.with(\.nesting, context.nesting + 1).with(\.isCut, value.isCut)
    within(around) { $0.readEmbedded(bytes, as: inner) }
    if yield == yielded { memory.barren.insert(true, for: digest) }
  }

  /// Text in text in text: deeper than this nobody pastes.
  static let deepestNesting = 6
}

extension JSONCursor {
  /// When a program noted what stands beside the time, as a log in JSON does; `nil` without one.
  ///
  /// A payload has times of its own, such as that of its making: of these names only those count that
  /// no payload has. What changes later was not noted when it was made.
  fileprivate func timeOfRecord(isPayload: Bool) -> Instant? {
    guard count > 1, count <= 64 else { return nil }
    var noted: Instant?
    for member in members where (2...16).contains(member.key.range.count - 2) {
      guard let name = member.key.words?.folded else { continue }
      if name == "updatedat" { return nil }
      guard noted == nil,
        Self.timesOfLogs.contains(name) || !isPayload && Self.timesOfEvents.contains(name)
      else { continue }
      noted = member.value.instant
    }
    return noted
  }

  private static let timesOfLogs: Set = [
    "timestamp", "time", "ts", "datetime", "loggedat", "capturedat", "receivedat", "asctime",
  ]
  private static let timesOfEvents: Set = [
    "at", "date", "createdat", "occurredat", "eventtime", "sentat", "when",
  ]

  fileprivate var holdsDigitsAlone: Bool {
    guard kind == .string, range.count < 64, let string else { return false }
    return !string.utf8.contains {
      $0.isLetter || $0 >= 0x80 || $0.isOne(of: "#/")
    }
  }

  /// `error`, `errorText`: what stands under such a name is an error, even as a number alone.
  fileprivate var namesError: Bool {
    words.map { ["error", "errortext", "errorcode"].contains($0.folded) } ?? false
  }

  /// The identifier that a string names, in whatever case, with or without separators.
  ///
  /// Only names that nothing but WhatsApp's own ids have.
  fileprivate var nameOfIdentifier: IdentifierKey? {
    guard kind == .string, (6...32).contains(range.count),
      document.bytes[range].suffix(2).contains(where: { $0 | 0x20 == UInt8(ascii: "d") })
    else { return nil }
    return switch words?.folded {
    case "wabaid", "whatsappbusinessaccountid": .wabaID
    case "phonenumberid", "whatsappphonenumberid": .phoneNumberID
    default: nil
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether a string can hold a payload, a sentence, a code or an address at all.
  fileprivate var mayHoldFacts: Bool {
    var hasGap = false
    var hasSlash = false
    var digits = 0
    for byte in self {
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "="), UInt8(ascii: "#"): return true
      // A space, or the second byte of one that does not break.
      case 0x20, 0xA0: hasGap = true
      case UInt8(ascii: "/"): hasSlash = true
      default: if byte.isDigit { digits += 1 }
      }
    }
    return hasGap && count >= SentenceIndex.shortest || digits == count || digits >= 6 && hasGap
      || digits >= 9 && hasSlash
  }
}
