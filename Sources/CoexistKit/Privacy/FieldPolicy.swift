/// What is to be hidden of a value, by the rule of its key and the zone it stands in.
struct FieldPolicy {
  let rule: KeyClass
  let zone: JSONSecrets.Zone
  let known: AllowedIDs
  /// Whether JSON of other notations is looked for in strings.
  let readsDocuments: Bool

  /// Whether only the shape of the value decides.
  var isFree: Bool {
    guard case .plain = zone else {
      guard case .error = zone else { return false }
      return rule.isFree
    }
    return rule.isFree
  }

  /// The kind of a number that must not leave, or `nil`.
  func kind(ofNumber lexeme: ArraySlice<UInt8>) -> PrivateKind? {
    let digits = lexeme.count(where: \.isASCIIDigit)
    switch zone {
    case .secret(let kind): return kind
    case .cookies, .plain, .error, .message, .content: break
    }
    switch rule {
    case .secret(let kind): return kind == .pin && digits < 4 ? nil : kind
    case .phone: return (7...15).contains(digits) && digits == lexeme.count ? .phone : nil
    case .personal(let kind): return kind
    case .id, .trace, .time, .version, .code, .state, .signature, .about: return nil
    case .none:
      guard !known.contains(lexeme) else { return nil }
      let bytes = Array(lexeme)
      return PhoneShape.range(bytes, at: 0) == 0..<bytes.count ? .phone : nil
    }
  }

  /// The pieces of a string that must not leave.
  func spans(in bytes: [UInt8]) -> [PrivateSpan] {
    if ForgedPlaceholder.end(in: bytes[...], at: 0) == bytes.count { return [] }
    if case .secret(let kind) = zone { return whole(bytes, kind) }
    switch rule {
    case .secret(let kind): return secret(bytes, kind)
    case .about(let kind):
      if FieldValue.looksRandom(bytes, 0..<bytes.count) { return secret(bytes, kind) }
    case .code where isSecretCode(bytes):
      return whole(bytes, bytes.count <= 8 ? .oneTimeCode : .oauthCode)
    case .state where bytes.count >= 8 && !WordShape(bytes, 0..<bytes.count).isReadable:
      return whole(bytes, .oauthCode)
    case .phone:
      let isNumber = bytes.count(where: \.isASCIIDigit) >= 7 && bytes.allSatisfy(\.isPhoneByte)
      if isNumber, !known.contains(bytes[...]), !PublishedCodes.contains(bytes[...]),
        Instant(iso8601: String(decoding: bytes, as: UTF8.self)) == nil
          || bytes.allSatisfy(\.isASCIIDigit)
      {
        return whole(bytes, .phone)
      }
      if case .message = zone {
        let spans = scanned(bytes)
        // What is left around a placeholder of ours was no person when it was put there.
        let isDone = ForgedPlaceholder.stands(in: bytes[...])
        return spans.isEmpty && !isDone ? whole(bytes, .person) : spans
      }
    case .personal(.person): return whole(bytes, .person)
    case .personal(.email) where bytes.contains(0x40): return whole(bytes, .email)
    case .personal(.ip) where bytes.contains(where: \.isASCIIDigit): return whole(bytes, .ip)
    case .id where IdentifierShape.isPlain(bytes[...]): return []
    case .trace where IdentifierShape.fits(bytes[...]): return []
    case .time where FieldValue.isTime(bytes[...]): return []
    case .version where FieldValue.isTimeOrVersion(bytes[...]): return []
    case .signature where bytes.count >= 16: return whole(bytes, .credential)
    case .code, .state, .personal, .id, .trace, .time, .version, .signature, .none: break
    }
    return scanned(bytes)
  }

  private func scanned(_ bytes: [UInt8]) -> [PrivateSpan] {
    var scanner = TextScanner(known: known)
    scanner.readsDocuments = readsDocuments
    return scanner.spans(in: bytes)
  }

  /// All of it; as a credential where one stands inside of what an option shows.
  private func whole(_ bytes: [UInt8], _ kind: PrivateKind) -> [PrivateSpan] {
    let all = PrivateSpan(range: 0..<bytes.count, kind: kind)
    guard kind.sensitivity != .always, bytes.count >= 16 else { return [all] }
    return TextScanner.merged([all] + scanned(bytes).filter(\.kind.isCredential))
  }

  /// The whole value, but without the scheme and with the kind that its shape tells.
  private func secret(_ bytes: [UInt8], _ kind: PrivateKind) -> [PrivateSpan] {
    switch kind {
    case .messageText, .cookie, .wamid: return whole(bytes, kind)
    case _ where FieldValue.isSentence(bytes[...]): return scanned(bytes)
    case .pin, .oneTimeCode: return whole(bytes, kind)
    default: break
    }
    var scan = SecretScanner(bytes, known: AllowedIDs(), keepsVersions: false)
    return scan.wholeSecret(kind)
  }

  /// `code` holds an OAuth code or a one-time code, unless it is a number or word of an error.
  private func isSecretCode(_ bytes: [UInt8]) -> Bool {
    guard !FieldValue.isTimeOrVersion(bytes[...]) || bytes.count == 6,
      !ForgedPlaceholder.stands(in: bytes[...])
    else { return false }
    let shape = WordShape(bytes, 0..<bytes.count)
    let digits = bytes.filter(\.isASCIIDigit)
    if digits.count + 1 >= bytes.count {
      return digits.count == 6 && !PublishedCodes.contains(bytes[...])
    }
    return shape.count >= 8 && shape.digits > 0 && !shape.isReadable || shape.count >= 40
  }
}

extension KeyClass {
  fileprivate var isFree: Bool {
    switch self {
    case .none, .id, .trace, .time, .version: true
    case .secret, .about, .code, .state, .signature, .phone, .personal: false
    }
  }
}

extension UInt8 {
  /// A byte that spellings of phone numbers are made of.
  fileprivate var isPhoneByte: Bool {
    isASCIIDigit || " +()-./*xX".utf8.contains(self) || self == 0xC2 || self == 0xA0
  }
}

extension SecretScanner {
  /// The whole text as a secret, without its scheme and with the kind that its shape tells.
  mutating func wholeSecret(_ kind: PrivateKind) -> [PrivateSpan] {
    let start = schemeEnd(from: 0) ?? 0
    let range = start..<bytes.count
    guard !range.isEmpty, !isHarmless(range) else { return [] }
    return [PrivateSpan(range: range, kind: kindByShape(of: range) ?? kind)]
  }
}
