/// What a value itself says, whatever its key.
extension SecretScanner {
  /// The end of a scheme that may stay, with the blank or colon behind it: `Bearer `, `Basic `.
  func schemeEnd(from start: Int) -> Int? {
    let schemes: [StaticString] = [
      "bearer", "basic", "oauth", "digest", "token", "apikey", "negotiate", "bot", "key",
    ]
    for scheme in schemes where bytes.hasLetters(scheme, at: start) {
      let end = start + scheme.utf8CodeUnitCount
      let value = bytes[end...].drop { $0.isOne(of: " \t:") }.startIndex
      if value > end { return value }
    }
    return nil
  }

  /// What the value itself says it is, or `nil`.
  func kindByShape(of range: Range<Int>) -> PrivateKind? {
    let value = bytes[range]
    if value.starts(with: "EAA".utf8), value.count > 8 { return .metaToken }
    if let bar = value.firstIndex(of: 0x7C), value[..<bar].allSatisfy(\.isDigit) {
      return .appSecret
    }
    return Self.prefixKind(of: value)
  }

  /// `null`, `***`, a time, a placeholder: nothing that must be hidden.
  func isHarmless(_ range: Range<Int>) -> Bool {
    let value = bytes[range]
    if value.first == 0x3C, ForgedPlaceholder.end(in: bytes[...], at: range.lowerBound) != nil {
      return true
    }
    guard value.contains(where: { $0.isDigit || $0.isLetter || $0 >= 0x80 }) else {
      return true
    }
    return Self.isMoment(value) || value.count < 16 && Self.nothing.contains(KeyName(value))
      || Self.isReference(value)
  }

  /// What stands where a secret would and names it: `$TOKEN`, `${token}`, `$env:TOKEN`, `{{ token }}`,
  /// `<ACCESS_TOKEN>`, `[FILTERED]`, `YOUR_TOKEN`, `process.env.TOKEN`.
  private static func isReference(_ value: ArraySlice<UInt8>) -> Bool {
    guard let first = value.first, let last = value.last, value.count <= 64 else { return false }
    let rest = value.dropFirst()
    switch first {
    // The brace that closes it may be left out as a mark of what stands around it.
    case 0x24 where rest.first == 0x7B, 0x24 where rest.first == 0x28:
      // `${{ secrets.TOKEN }}`
      let isNested =
        rest.dropFirst().first == 0x7B && rest.dropLast().last == 0x7D && rest.contains(0x2E)
      return last.isOne(of: "})")
        ? isName(rest.dropFirst(isNested ? 2 : 1).dropLast(isNested ? 2 : 1))
        : namesSecret(rest.dropFirst())
    case _ where rest.first == 0x7B && first.isOne(of: "{%#"):
      return last == 0x7D && isName(rest.dropFirst().prefix { $0 != 0x7D })
    case 0x24:
      let isScoped = rest.starts(with: "env:".utf8)
      return namesSecret(isScoped ? rest.dropFirst(4) : rest)
    case 0x25: return last == first && namesSecret(rest.dropLast())
    // What an address or a tag ended is left without its `>`.
    case 0x3C:
      let name = last == 0x3E ? rest.dropLast() : rest
      return taken.contains(KeyName(name)) || namesSecret(name)
    case 0x5B: return last == 0x5D && taken.contains(KeyName(rest.dropLast()))
    default:
      let name = KeyName(value)
      return name.has("your", at: 0) && name.beginsWord(at: 4) && namesSecret(value)
        || isMember(value)
    }
  }

  /// Whether a program asks its surroundings for it: `var.token`, `os.environ`, `process.env.TOKEN`.
  private static func isMember(_ value: ArraySlice<UInt8>) -> Bool {
    let parts = value.split(separator: 0x2E, omittingEmptySubsequences: false)
    return parts.count > 1
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isLetter || $0 == 0x5F } }
      && parts.contains { surroundings.contains(KeyName($0)) }
  }

  private static let surroundings: KeySet =
    "env environ getenv var vars secrets vault config settings"

  private static let taken: KeySet =
    "filtered redacted masked hidden removed shown omitted sensitive"

  /// What only says that something is left out: `(3 cookies not shown)`.
  func isRemark(_ range: Range<Int>) -> Bool {
    let line = bytes[bytes.trimmed(range)]
    guard line.first == 0x28, line.last == 0x29 else { return false }
    let words = line.dropFirst().dropLast().split(separator: 0x20)
    return words.contains { Self.taken.contains(KeyName($0)) }
      && words.allSatisfy { $0.allSatisfy(\.isLetter) || $0.allSatisfy(\.isDigit) }
  }

  /// Whether it is a name, with members and blanks.
  private static func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.contains(where: \.isLetter) && bytes.allSatisfy { $0.isWord || $0.isOne(of: "_.- ") }
  }

  /// Whether letters alone name a secret.
  private static func namesSecret(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.allSatisfy({ $0.isLetter || $0.isOne(of: "_- ") }) else { return false }
    // "Your token here".
    let last = bytes.split { !$0.isLetter }.last ?? []
    let name = KeyName(last).equals("here") ? bytes[..<last.startIndex] : bytes
    let rule = KeyClass(KeyName(name))
    return rule.secret != nil || rule == .password
  }

  /// `2026-11-20T14:05:11Z`: a day, with or without its time.
  static func isMoment(_ value: ArraySlice<UInt8>) -> Bool {
    value.count <= 32 && value.contains(0x2D)
      && Instant(iso8601: String(decoding: value, as: UTF8.self)) != nil
  }

  private static let nothing: KeySet = "null true false none undefined nil redacted"
  private static let statuses: KeySet = """
    expired invalid missing required valid unknown empty unset yes no ok set bearer mismatch revoked \
    wrong changed failed value string number text integer boolean valor inválido inválida incorrecto \
    incorrecta incorreto incorreta errado errada vencido vencida expirado expirada
    """

  /// Whether the word tells about a secret instead of being one.
  func isStatus(_ word: ArraySlice<UInt8>) -> Bool {
    Self.statuses.contains(KeyName(word))
  }

  /// Masks the secret behind a scheme or a flag: up to the next space, or to the quote's end.
  mutating func value(at start: Int, kind: PrivateKind) -> Int {
    let first = schemeEnd(from: start) ?? start
    let range = quoted(at: first) ?? argument(at: first)
    guard !range.isEmpty, !isHarmless(range) else { return range.upperBound + 1 }
    add(range, kindByShape(of: range) ?? kind)
    return range.upperBound
  }

  /// What stands in the quotes that begin at `start`, on one line.
  func quoted(at start: Int) -> Range<Int>? {
    let first = bytes.at(start)
    guard first.isOne(of: "\"'") || first == 0xC2 || first == 0xE2 else { return nil }
    return bytes.quoted(at: start, atMost: 512)
  }

  /// Whether a quote beyond ASCII stands at a place: `“`, `’`, `«`.
  func isCurlyQuote(at index: Int) -> Bool {
    guard bytes.at(index) == 0xE2, bytes.at(index + 1) == 0x80 else {
      return bytes.has("\u{AB}", at: index)
    }
    return 0x98...0x9E ~= bytes.at(index + 2) || 0xB9...0xBA ~= bytes.at(index + 2)
  }

  /// Masks the name and password of an address: `scheme://user:password@host`.
  ///
  /// A password may hold a slash; what begins with the digits of a port is none.
  mutating func userInfo(at start: Int) -> Int {
    var end = start
    var colon: Int?
    var at: Int?
    while end < bytes.count, end - start < 512, bytes[end] > 0x20,
      !bytes[end].isOne(of: "\"'`<>,")
    {
      if bytes[end] == 0x3A, colon == nil { colon = end }
      if bytes[end] == 0x40 { at = end }
      if colon == nil, bytes[end].isOne(of: "/?") { return start }
      end += 1
    }
    guard let colon, let at, at > colon + 1 else { return start }
    let first = bytes[(colon + 1)..<at].first { !$0.isDigit }
    guard first != 0x2F else { return start }
    add(start..<at, .credential)
    return at + 1
  }
}
