import JSONText

/// Numbers and strings.
extension JSONSecrets {
  mutating func number(_ node: Int, rule: KeyClass, zone: Zone) {
    let range = document.range(at: node)
    if rule == .none, range.count < 10, !mayEcho(range), case .plain = zone { return }
    let digits = document.bytes[range]
    var kind = FieldValue.kind(ofNumber: digits, by: rule, known: known)
    if case .secret(let whole) = zone { kind = whole }
    if let kind = kind ?? echoes?.spans(in: range, of: document.bytes).first?.kind {
      add(PrivateSpan(range: range, kind: kind, numberLevel: level))
    }
  }

  mutating func string(_ node: Int, rule: KeyClass, zone: Zone) {
    let content = document.content(at: node)
    guard !content.isEmpty else { return }
    // Whether only the shape of the value decides.
    let isFree = rule.isFree && zone.isFree
    if isFree, isByKey { return }
    if isFree, !mayEcho(content) {
      if isWords(content) { return }
      let isNumber = content.count <= 25 && document.bytes[content].allSatisfy(\.isDigit)
      if rule == .id, isNumber { return }
    }
    let text = StringText(document, node)
    let bytes = text.bytes
    if isFree, level < Self.mostLevels, let document = bytes.asJSON {
      let inner = JSONSecrets.find(
        in: document,
        known: known,
        level: level + 1,
        echoes: echoes?.ofDecoded
      )
      return add(inner, of: text)
    }
    add(withEchoes(spans(in: bytes, rule: rule, zone: zone), in: text), of: text)
  }

  /// The pieces of a string that must not leave, by its key, by its zone, by its shape.
  private mutating func spans(in bytes: [UInt8], rule: KeyClass, zone: Zone) -> [PrivateSpan] {
    if ForgedPlaceholder.end(in: bytes[...], at: 0) == bytes.count { return [] }
    let all = 0..<bytes.count
    if case .secret(let kind) = zone { return [PrivateSpan(range: all, kind: kind)] }
    let value = FieldValue(ofJSON: bytes)
    if value.isKept(by: rule) { return [] }
    var spans = value.spans(by: rule, known: known)
    if let kind = spans.first?.kind, !kind.isPersonal || bytes.count < 16 {
      return spans
    }
    var scanner = TextScanner(known: known)
    scanner.readsDocuments = !isByKey
    let scanned = scanner.spans(in: bytes, &keys)
    if !spans.isEmpty {
      // What an option shows must not show a credential that stands in it.
      return TextScanner.merged(spans + scanned.filter(\.kind.isCredential))
    }
    spans = scanned
    // What is left around a placeholder of ours was no person when it was put there.
    if rule == .phone, case .message = zone, spans.isEmpty,
      !ForgedPlaceholder.stands(in: bytes[...])
    {
      return [PrivateSpan(range: all, kind: .person)]
    }
    return spans
  }

  /// The spans of a string with what else stands in it that must not leave.
  func withEchoes(_ spans: [PrivateSpan], in text: StringText) -> [PrivateSpan] {
    guard let echoes, echoes.mayStand || text.isEscaped else { return spans }
    let again =
      text.isEscaped
      ? echoes.check.echoes(in: text.bytes)
      : echoes.spans(in: text.content, of: document.bytes)
        .map { $0.moved(by: -text.content.lowerBound) }
    return TextScanner.merged(spans + again)
  }

  /// Whether a string is nothing but short words of letters, as most are: no shape is a secret's.
  func isWords(_ content: Range<Int>) -> Bool {
    var length = 0
    for byte in document.bytes[content] {
      length = byte.isLetter ? length + 1 : 0
      guard length < 16, length > 0 || byte.isOne(of: " _") else { return false }
    }
    return true
  }

  /// Whether what else must not leave may stand in `range`; what escapes hide is decoded first.
  func mayEcho(_ range: Range<Int>) -> Bool {
    guard let echoes, echoes.mayStand else { return false }
    return !echoes.spans(in: range, of: document.bytes).isEmpty
  }

  /// What the next argument of a command line is, if this one is a flag such as `--client-secret`.
  func secretFlag(_ node: Int) -> KeyClass? {
    let content = document.content(at: node)
    guard content.count <= 40, document.bytes.at(content.lowerBound) == 0x2D, content.count > 2,
      !document.bytes[content].contains(0x3D),
      case let rule = KeyClass(KeyName(document.bytes, content)), rule.secret != nil
    else { return nil }
    return rule
  }
}

extension FieldValue {
  /// What kind of secret a number of JSON is, or `nil`.
  static func kind(ofNumber lexeme: ArraySlice<UInt8>, by rule: KeyClass, known: AllowedIDs)
    -> PrivateKind?
  {
    let digits = lexeme.count(where: \.isDigit)
    switch rule {
    case .secret, .password: return rule == .secret(.pin) && digits < 4 ? nil : rule.secret
    case .phone: return (7...15).contains(digits) && digits == lexeme.count ? .phone : nil
    case .personal(let kind): return kind
    case .id, .trace, .time, .version, .code, .state, .signature, .about: return nil
    case .none:
      guard !known.contains(lexeme) else { return nil }
      let bytes = Array(lexeme)
      return PhoneShape.range(bytes, at: 0) == 0..<bytes.count ? .phone : nil
    }
  }
}

extension JSONSecrets {
  mutating func add(_ spans: [PrivateSpan], of text: StringText) {
    for span in spans { add(text.outside(span)) }
  }
}
