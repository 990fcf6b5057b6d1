extension ViewScan {
  /// Looks at the `=` or `:` at `place`: the key before it may make what follows a secret.
  mutating func pair(at place: Int) -> Int {
    if bytes[place] == 0x3A, bytes.has("//", at: place + 1) { return userInfo(at: place + 3) }
    guard let key = keyRange(before: place) else { return place + 1 }
    let isColon = bytes[place] == 0x3A
    var start = place + 1
    if !isColon, bytes.at(start) == 0x3E { start += 1 }
    if !isColon, bytes.at(start) == 0x3D { return place + 2 }
    if key.isNameAttribute { return namedValue(from: start) }
    let blank = start
    while bytes.at(start) == 0x20 || bytes.at(start) == 0x09, start - blank < 8 { start += 1 }
    let isSpaced = start > blank && bytes.at(place - 1) == 0x20
    start = nextLine(from: start)
    if let kind = contentKind(of: key) {
      let isList = !isColon && bytes.at(place + 1) != 0x3E
      return content(at: start, kind, isList: isList) ?? place + 1
    }
    guard let rule = rule(of: key) else { return place + 1 }
    let isLine = isColon && !key.isQuoted && start > blank
    let value = PairValue(bytes, at: start, isLine: isLine)
    guard !value.range.isEmpty else { return place + 1 }
    switch rule {
    case .secret(let kind):
      let isProse = isColon ? !key.isQuoted || !value.isQuoted : isSpaced
      if kind == .cookie, isColon, !value.isQuoted, key.isHeader(bytes) {
        return secret(lineEnd(from: start), kind)
      }
      if isProse, isWord(value, key: key, isColon: isColon) { return place + 1 }
      return self.value(at: start, kind: kind, isLine: isLine)
    case .code:
      guard !isColon || key.isQuoted, isCode(value.range) else { return place + 1 }
      return secret(value.range, value.range.count <= 8 ? .oneTimeCode : .oauthCode)
    case .state:
      let shape = WordShape(bytes, value.range)
      guard !isColon || key.isQuoted, shape.count >= 8, shape.digits > 0, !shape.isReadable else {
        return place + 1
      }
      return secret(value.range, .oauthCode)
    case .signature:
      guard !isColon || key.isQuoted, value.range.count >= 16 else { return place + 1 }
      return secret(value.range, .credential)
    case .personal(let kind):
      guard isColon, key.isQuoted, value.isQuoted, kind == .person else { return place + 1 }
      return secret(value.range, kind)
    case .phone:
      let digits = bytes[value.range].count(where: \.isASCIIDigit)
      guard !isColon || key.isQuoted, (7...16).contains(digits), digits + 6 >= value.range.count,
        !known.contains(bytes[value.range])
      else { return place + 1 }
      return secret(value.range, .phone)
    case .id:
      return IdentifierShape.isPlain(bytes[value.range]) ? value.range.upperBound : place + 1
    case .trace:
      return IdentifierShape.fits(bytes[value.range]) ? value.range.upperBound : place + 1
    case .time, .none:
      return place + 1
    }
  }

  /// The quote on the next line, where printers of long values put it; else `start`.
  private func nextLine(from start: Int) -> Int {
    var index = start
    if bytes.at(index) == 0x0D { index += 1 }
    if bytes.at(index) == 0x0A {
      index += 1
      let first = index
      while bytes.at(index) == 0x20 || bytes.at(index) == 0x09, index - first < 64 { index += 1 }
    }
    // PHP: `string(6) "739123"`.
    if bytes.has("string(", at: index) {
      let first = index
      while index - first < 16, bytes.at(index) != 0x22, index < bytes.count { index += 1 }
    }
    return bytes.at(index) == 0x22 || bytes.at(index) == 0x27 ? index : start
  }

  private mutating func secret(_ range: Range<Int>, _ kind: PrivateKind) -> Int {
    guard !range.isEmpty else { return range.upperBound + 1 }
    add(range, kind)
    return range.upperBound
  }

  /// Masks the secret that begins at `start` and returns where to go on.
  mutating func value(at start: Int, kind: PrivateKind, isLine: Bool = false) -> Int {
    var value = PairValue(bytes, at: start, isLine: isLine)
    // The scheme may stay: `Bearer`, `Basic`, `OAuth`.
    let scheme = WordShape(bytes, value.range)
    if bytes.at(value.range.upperBound) == 0x20 || value.isQuoted,
      scheme.count <= 24 || value.isQuoted,
      let behind = schemeEnd(from: value.range.lowerBound)
    {
      let end =
        value.isQuoted ? value.range.upperBound : PairValue(bytes, at: behind).range.upperBound
      value.range = behind..<max(behind, end)
    }
    guard !value.range.isEmpty, !isHarmless(value.range) else { return value.range.upperBound + 1 }
    let shown = kindByShape(of: value.range) ?? kind
    if kind == .pin || kind == .oneTimeCode, !value.isQuoted {
      guard isShortCode(value.range) else { return start + 1 }
    }
    return secret(value.range, shown)
  }

  func schemeEnd(from start: Int) -> Int? {
    let schemes: [StaticString] = [
      "bearer ", "basic ", "oauth ", "digest ", "token ", "apikey ", "negotiate ", "bot ", "key ",
    ]
    for scheme in schemes where bytes.hasLetters(scheme, at: start) {
      return start + scheme.utf8CodeUnitCount
    }
    return nil
  }

  /// What the value itself says it is, or `nil`.
  func kindByShape(of range: Range<Int>) -> PrivateKind? {
    let value = bytes[range]
    if value.starts(with: "EAA".utf8), value.count > 8 { return .metaToken }
    if let bar = value.firstIndex(of: 0x7C), value[..<bar].allSatisfy(\.isASCIIDigit) {
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
    guard value.contains(where: { $0.isASCIIDigit || $0.isASCIILetter || $0 >= 0x80 }) else {
      return true
    }
    if value.count <= 32, value.contains(0x2D),
      Instant(iso8601: String(decoding: value, as: UTF8.self)) != nil
    {
      return true
    }
    let words: [StaticString] = ["null", "true", "false", "none", "undefined", "nil", "redacted"]
    let name = KeyName(value.prefix(16))
    return value.count < 16 && words.contains { name.equals($0) }
  }

  /// Six digits that are no published code, or something that no enumeration looks like.
  private func isCode(_ range: Range<Int>) -> Bool {
    let shape = WordShape(bytes, range)
    if shape.digits == shape.count {
      return shape.count == 6 && !PublishedCodes.contains(bytes[range])
    }
    return shape.count >= 16 && !shape.isReadable || shape.count >= 40
  }

  private func isShortCode(_ range: Range<Int>) -> Bool {
    let digits = bytes[range].count(where: \.isASCIIDigit)
    return (4...8).contains(digits) && digits + 1 >= range.count
      && !PublishedCodes.contains(bytes[range])
  }
}
