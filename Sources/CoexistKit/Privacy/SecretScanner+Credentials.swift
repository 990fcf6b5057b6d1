extension SecretScanner {
  /// Masks a word that is a credential by its shape, and returns where to go on.
  mutating func credential(_ shape: WordShape) -> Int? {
    guard shape.count >= 20, !isKnown(shape.range) else { return nil }
    // A token of another kind may hold `EAA` by chance.
    if let kind = Self.prefixKind(of: bytes[shape.range]) {
      add(shape.range, kind)
      return overLines(from: shape)
    }
    if let eaa = shape.eaa, alphanumerics(from: eaa + 3) >= 20 {
      add(eaa..<shape.end, .metaToken)
      return overLines(from: WordShape(bytes, eaa..<shape.end))
    }
    return nil
  }

  /// Masks a secret that stands behind a number, whatever the number is for itself.
  mutating func secretBehindNumber(_ shape: WordShape) -> Int? {
    guard shape.digits == shape.count, (6...20).contains(shape.count) else { return nil }
    // App token: `app id|secret`; the id may stay.
    if shape.count >= 8, bytes.at(shape.end) == 0x7C {
      let end = wordEnd(from: shape.end + 1)
      if end - shape.end > 20 {
        add(shape.end + 1..<end, .appSecret)
        return end
      }
    }
    if bytes.has(":AA", at: shape.end) || bytes.has("%3AAA", at: shape.end) {
      let end = wordEnd(from: shape.end + 1)
      if end - shape.end > 30 {
        add(shape.range.lowerBound..<end, .credential)
        return end
      }
    }
    return nil
  }

  private func alphanumerics(from start: Int) -> Int {
    var end = start
    while bytes.at(end).isDigit || bytes.at(end).isLetter, end - start < 20 { end += 1 }
    return end - start
  }

  /// The kind of a word that begins as only credentials do, or `nil`.
  static func prefixKind(of word: ArraySlice<UInt8>) -> PrivateKind? {
    guard word.count >= 20 else { return nil }
    return prefixes.first { prefix, count, _, fits in
      let isBegun = prefix.withUTF8Buffer { prefix in
        zip(prefix, word).allSatisfy { $0 == $1 || $0 == UInt8(ascii: "?") }
      }
      return isBegun && word.count >= count && fits(word)
    }?.kind
  }

  /// How words begin that only credentials are, with `?` for any byte, how long they are at least, and what
  /// else is so of them.
  private static let prefixes:
    [(
      begins: StaticString, atLeast: Int, kind: PrivateKind,
      fits: @Sendable (ArraySlice<UInt8>) -> Bool
    )] = [
      ("AQ", 42, .oauthCode, { _ in true }), ("AKIA", 20, .credential, { _ in true }),
      ("ASIA", 20, .credential, { _ in true }), ("AIza", 30, .credential, { _ in true }),
      ("AC", 34, .credential, isHexadecimal), ("SK", 34, .credential, isHexadecimal),
      ("IG", 34, .metaToken, { $0.dropFirst(2).prefix(2).allSatisfy { 0x41...0x5A ~= $0 } }),
      ("gh?_", 20, .credential, { _ in true }), ("github_pat_", 30, .credential, { _ in true }),
      ("glpat-", 20, .credential, { _ in true }), ("npm_", 24, .credential, { _ in true }),
      ("pat-", 24, .credential, { $0.contains(where: \.isDigit) }),
      ("?k_live_", 20, .credential, { $0.first == 0x72 || $0.first == 0x73 }),
      ("?k_test_", 20, .credential, { $0.first == 0x72 || $0.first == 0x73 }),
      ("sk-", 23, .credential, { $0.contains(where: \.isDigit) }),
      ("whsec_", 20, .credential, { _ in true }), ("xox?-", 20, .credential, { _ in true }),
    ]

  @Sendable private static func isHexadecimal(_ word: ArraySlice<UInt8>) -> Bool {
    word.count == 34 && word.dropFirst(2).allSatisfy { $0.hexadecimal != nil }
  }

  /// Words joined by dots that are one secret: JWT, signed request, wamid, BSUID, SendGrid.
  mutating func dotted(_ shape: WordShape) -> Int? {
    guard bytes.at(shape.end) == 0x2E else { return nil }
    let start = shape.range.lowerBound
    let next = shape.end + 1
    if shape.count == 5, bytes.hasLetters("wamid", at: start) {
      let end = wordEnd(from: next, allowing: ByteTable.base64)
      guard end > next else { return nil }
      add(start..<end, .wamid)
      return end
    }
    if shape.count == 2, bytes[shape.range].allSatisfy({ 0x41...0x5A ~= $0 }) {
      if bytes.has("SG", at: start), let end = parts(2, from: next, atLeast: 16) {
        add(start..<end, .credential)
        return end
      }
      guard let end = bsuidEnd(from: next) else { return nil }
      add(start..<end, .bsuid)
      return end
    }
    let isJWT = bytes.has("eyJ", at: start) && shape.count >= 10
    guard isJWT || shape.count >= 20 && bytes.has("eyJ", at: next) else { return nil }
    var end = wordEnd(from: next)
    guard end - next >= 4 || isJWT && end > next else { return nil }
    if bytes.at(end) == 0x2E { end = max(wordEnd(from: end + 1), end) }
    add(start..<end, .credential)
    return end
  }

  private func bsuidEnd(from start: Int) -> Int? {
    let first = bytes.has("ENT.", at: start) ? start + 4 : start
    let end = wordEnd(from: first, allowing: ByteTable.word)
    guard end - first >= 10, bytes[first..<end].contains(where: \.isDigit) else { return nil }
    return end
  }

  /// The end of `count` words joined by dots, each of at least `length` characters.
  private func parts(_ count: Int, from start: Int, atLeast length: Int) -> Int? {
    var end = start
    for part in 0..<count {
      let first = part == 0 ? end : end + 1
      guard part == 0 || bytes.at(end) == 0x2E else { return nil }
      end = wordEnd(from: first)
      guard end - first >= length else { return nil }
    }
    return end
  }

  /// Looks at dashes: a PEM block, or a command-line flag with a secret behind it.
  mutating func dashes(at start: Int) -> Int {
    if bytes.has("-----BEGIN ", at: start) { return pem(at: start) }
    var first = start
    while bytes.at(first) == 0x2D { first += 1 }
    guard bytes.at(first).isLetter else { return first }
    if let end = loginFlag(at: first) ?? passwordFlag(at: first) { return end }
    let end = wordEnd(from: first, allowing: ByteTable.word | ByteTable.inner)
    // A single letter is a flag of its own, and `-token expired` an item of a list.
    guard 3...40 ~= end - first, bytes.at(end).isOne(of: " ="),
      bytes.at(end + 1) != 0x2D
    else { return first }
    let flag = KeyName(bytes, first..<end)
    if first - start == 1, isStatus(bytes[argument(at: end + 1)]) { return first }
    if bytes.at(end) == 0x20, let kind = KeyClass(flag).secret {
      return value(at: end + 1, kind: kind)
    }
    return namedKind(of: flag, at: start).map { value(at: end + 1, kind: $0) } ?? first
  }

  /// What another argument of a command says of that of `--value` or `--body`, whose dashes begin at
  /// `start`: `--name /prod/app_secret --value …`, `secret set APP_SECRET --body …`,
  /// `ConvertTo-SecureString -String …`.
  private func namedKind(of flag: KeyName, at start: Int) -> PrivateKind? {
    // `--secret-string`
    if case .about(let kind) = KeyClass(flag), flag.ends(with: "string") { return kind }
    guard Self.valueFlags.contains(flag) else { return nil }
    // A backslash at the end of a line goes on with the command.
    func endsCommand(_ index: Int) -> Bool { bytes[index] == 0x0A && bytes[index - 1] != 0x5C }
    let (floor, ceiling) = (max(0, start - 256), min(start + 256, bytes.count))
    let first = (max(floor, 1)..<max(start, 1)).last(where: endsCommand) ?? floor
    let last = (start..<ceiling).first(where: endsCommand) ?? ceiling
    var isFlagged = false
    for word in bytes[first..<last].split(whereSeparator: { $0 <= 0x20 || $0 == 0x3D }) {
      defer { isFlagged = word.starts(with: "--".utf8) && word.startIndex != start }
      // Of the other words of a command only a name in capitals or with a line: `APP_SECRET`.
      guard isFlagged || word.contains(0x5F) || isCommandlet(word),
        let name = word.split(separator: 0x2F).last
      else {
        continue
      }
      if let kind = KeyClass(KeyName(name)).secret { return kind }
    }
    return nil
  }

  private static let valueFlags: KeySet = "value body string asplaintext"

  /// `ConvertTo-SecureString`, as commands of PowerShell are called.
  private func isCommandlet(_ word: ArraySlice<UInt8>) -> Bool {
    let parts = word.split(separator: 0x2D, omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { part in
        part.count > 2 && 0x41...0x5A ~= part[part.startIndex] && part.allSatisfy(\.isLetter)
      }
  }

  private mutating func pem(at start: Int) -> Int {
    guard start >= pemEnd else { return start + 5 }
    var end = start + 11
    while end < bytes.count, !bytes.has("-----END", at: end) { end += 1 }
    if end < bytes.count {
      end = min(end + 8, bytes.count)
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x22, bytes[end] != 0x5C {
        end += 1
      }
    }
    pemEnd = end
    add(start..<end, .credential)
    return end
  }
}

extension TextScanner {
  /// Whether a word begins as only credentials do.
  static func hasCredentialPrefix(_ bytes: ArraySlice<UInt8>) -> Bool {
    SecretScanner.prefixKind(of: bytes).map { $0 != .oauthCode } ?? false
  }
}
