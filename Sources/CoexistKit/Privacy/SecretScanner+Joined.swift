import TextFields

/// Values that only their place joins to a name: `setToken("…")`, `("pin", "…")`,
/// `get("password").type("…")`, `set("…", forKey: "pin")`.
///
/// The table of keys says what the name means, ``FieldValue`` what of the value must not leave.
extension SecretScanner {
  /// What a place says of the literals behind it.
  private struct Join {
    let rule: KeyClass
    var trust: Trust
    /// Whether the last of several literals is meant: `login("user", "…")`.
    var isLast = false
  }

  /// How sure it is that a value stands there, and no word that tells of one or another name.
  private enum Trust {
    /// What sets a value takes any word.
    case certain
    /// Two that stand alone: of words only those with a dash between.
    case pair
    /// One of a list: no words.
    case list
    /// An argument of any call: neither words nor what is made of them, `user-77`.
    case call
  }

  /// Looks at the bracket of a call or the comma of a pair, and returns where to go on.
  mutating func joined(at index: Int) -> Int {
    let next = index + 1
    if bytes[index] == 0x28, let end = connection(behind: next) { return end }
    let join = bytes[index] == 0x28 ? callee(before: index) : pair(before: index)
    if bytes[index] == 0x2C, let end = loginArgument(behind: index) { return end }
    guard let join, var value = literal(behind: next) else { return next }
    if join.isLast {
      guard let last = lastLiteral(behind: value) else { return next }
      value = last
    }
    return take(value, by: join) ?? next
  }

  /// Masks what a label behind it names: `"…", forHTTPHeaderField: "Authorization"`.
  mutating func labelled(at colon: Int) -> Int {
    let label = identifier(before: colon)
    guard label.count > 4, bytes.has("for", at: label.lowerBound),
      0x41...0x5A ~= bytes.at(label.lowerBound + 3), let name = literal(behind: colon + 1),
      let value = quoted(before: label.lowerBound)
    else { return colon + 1 }
    let join = Join(rule: KeyClass(KeyName(bytes, name)), trust: .certain)
    _ = take(value, by: join)
    return name.upperBound
  }

  private mutating func take(_ value: Range<Int>, by join: Join) -> Int? {
    let content = bytes[value]
    let judged = FieldValue(ofJSON: Array(content))
    if judged.isKept(by: join.rule) { return value.upperBound }
    let isNumber = content.allSatisfy(\.isDigit)
    // Names and passwords may be several words.
    let mayBeWords = join.rule == .password || join.rule.secret == nil
    let isCode = [.pin, .oneTimeCode].contains(join.rule.secret)
    guard !isStatus(content), !judged.isName(0..<value.count), !PublishedCodes.contains(content),
      isNumber
        ? isNumberOf(join, value)
        : !isWords(content, join.trust, mayBeWords: mayBeWords),
      join.trust == .certain || !isCode || judged.isShortCode(0..<value.count)
    else { return nil }
    let found = judged.spans(by: join.rule, known: known)
    for span in found { add(span.moved(by: value.lowerBound).range, span.kind) }
    return found.isEmpty ? nil : value.upperBound
  }

  /// Whether a number may be a secret; a bare one only where something is set, and no id.
  private func isNumberOf(_ join: Join, _ value: Range<Int>) -> Bool {
    let isQuoted = bytes.at(value.lowerBound - 1).isOne(of: "\"'")
    let isSet = [.certain, .pair].contains(join.trust) && value.count <= 8
    return value.count >= 4 && join.rule != .code && !isKnown(value) && (isQuoted || isSet)
  }

  /// Whether nothing but words stands there, as people or programs write them.
  private func isWords(_ content: ArraySlice<UInt8>, _ trust: Trust, mayBeWords: Bool) -> Bool {
    let isConstant = content.allSatisfy { 0x41...0x5A ~= $0 || $0 == 0x5F }
    let isSchemed = schemeEnd(from: content.startIndex) != nil
    if content.contains(0x20), !isSchemed, code(at: content.startIndex) != content.indices {
      return trust != .certain || !mayBeWords
    }
    if trust == .certain { return isConstant }
    if trust == .call, !isSchemed, WordShape(bytes, content.indices).isReadable { return true }
    // `Content-Type` names another header.
    let isPair = trust == .pair && !(0x41...0x5A ~= content.first ?? 0x41)
    return content.allSatisfy {
      Self.isLetter($0) || $0.isOne(of: " _.,:;!?'()/") || $0 == 0x2D && !isPair
    }
  }
}

/// What stands before a bracket or a comma.
extension SecretScanner {
  /// What the name of a call says of its literals.
  private func callee(before open: Int) -> Join? {
    let name = identifier(before: open)
    guard name.count > 1 else { return nil }
    let key = KeyName(bytes, name)
    let isMember = bytes.at(name.lowerBound - 1).isOne(of: ".>:")
    if SecretCalls.logins.contains(key) { return Join(rule: .password, trust: .list, isLast: true) }
    // What Meta's call takes: the number's id, then the PIN.
    if SecretCalls.signers.contains(key) {
      return Join(rule: .secret(.appSecret), trust: .pair, isLast: true)
    }
    if key.equals("register") { return Join(rule: .secret(.pin), trust: .list, isLast: true) }
    let rule = KeyClass(key)
    if rule.secret == nil, isMember, Self.begins(key, with: SecretCalls.setters) {
      return owner(before: name.lowerBound).map { owner in
        Join(rule: KeyClass(KeyName(bytes, owner)), trust: .certain)
      }
    }
    guard rule.secret != nil || rule == .phone, !Self.begins(key, with: SecretCalls.readers) else {
      return nil
    }
    let isSet =
      Self.begins(key, with: SecretCalls.setters) || isMember && key.seams(in: 0..<key.count) == 0
    return Join(rule: rule, trust: isSet ? .certain : .call)
  }

  /// What names the thing whose member is called: `Token.of(`, `get("password").type(`.
  private func owner(before member: Int) -> Range<Int>? {
    var end = member
    while end > member - 2, bytes.at(end - 1).isOne(of: ".>:-") { end -= 1 }
    guard bytes.at(end - 1).isOne(of: ")]") else {
      let name = identifier(before: end)
      return name.isEmpty ? nil : name
    }
    while bytes.at(end - 1).isOne(of: ")]") { end -= 1 }
    return quoted(before: end).flatMap { isPlainName($0) ? $0 : nil }
  }

  /// Whether a name stands there, and no field with its value or a placeholder of ours.
  private func isPlainName(_ range: Range<Int>) -> Bool {
    !bytes[range].contains { $0.isOne(of: ":<>") }
  }

  /// What the first of two literals says of the second; of bare names a constant or a symbol.
  private func pair(before comma: Int) -> Join? {
    var name = quoted(before: comma)
    var start = name.map { $0.lowerBound - 1 } ?? comma
    if name == nil {
      let bare = identifier(before: comma)
      start = bare.lowerBound
      let isSymbol = bytes.at(start - 1).isOne(of: ":{")
      guard isSymbol || bytes[bare].contains(0x5F) && !bytes[bare].contains(where: Self.isSmall)
      else {
        return nil
      }
      if bytes.at(start - 1) == 0x3A { start -= 1 }
      name = bare
    }
    guard let name, isPlainName(name), case let rule = KeyClass(KeyName(bytes, name)), rule != .none
    else { return nil }
    while bytes.at(start - 1).isOne(of: " @\n\t&") { start -= 1 }
    guard bytes.at(start - 1).isOne(of: "([{") else { return Join(rule: rule, trust: .list) }
    // Of `values (` a blank tells that it is no call.
    let isCall = bytes.at(start - 2) > 0x20
    let callee = isCall ? identifier(before: start - 1) : start - 1..<start - 1
    if Self.begins(KeyName(bytes, callee), with: SecretCalls.setters) {
      return Join(rule: rule, trust: .certain)
    }
    let isBuilt = callee.first.map { 0x41...0x5A ~= bytes[$0] } ?? true
    return Join(rule: rule, trust: isBuilt ? .pair : .call)
  }

  /// Masks the password of what connects to an address as somebody:
  /// `new PDO("mysql:host=db", "user", "…")`.
  private mutating func connection(behind start: Int) -> Int? {
    guard let address = quoted(at: start), isConnection(bytes[address]),
      let user = literal(after: address), let value = literal(after: user)
    else { return nil }
    return take(value, by: Join(rule: .password, trust: .certain))
  }

  /// `mysql:host=db;dbname=wa`, `jdbc:postgresql://db/wa`.
  private func isConnection(_ address: ArraySlice<UInt8>) -> Bool {
    let scheme = address.prefix(while: \.isLetter)
    return address[scheme.endIndex...].first == 0x3A && !address.contains(0x20)
      && Self.loginSchemes.contains(KeyName(scheme))
  }

  /// Of addresses at which somebody logs in with a name and a password.
  private static let loginSchemes: KeySet = """
    jdbc mysql mariadb pgsql postgres postgresql sqlsrv mssql dblib oci odbc firebird mongodb redis amqp ldap ldaps \
    smtp imap
    """

  /// Masks `user:password` behind its flag in a list of arguments: `"-u", "kapso:…"`.
  private mutating func loginArgument(behind comma: Int) -> Int? {
    guard let flag = quoted(before: comma), bytes.at(flag.lowerBound) == 0x2D,
      SecretCalls.loginFlags.contains(KeyName(bytes, flag)),
      let value = literal(behind: comma + 1), let colon = bytes[value].firstIndex(of: 0x3A),
      !bytes[colon...].prefix(3).contains(0x2F), bytes[value].contains(where: \.isLetter),
      !ForgedPlaceholder.stands(in: bytes[value])
    else { return nil }
    add(value, .credential)
    return value.upperBound
  }

  private static func begins(_ key: KeyName, with words: [StaticString]) -> Bool {
    words.contains {
      key.has($0, at: 0)
        && (key.count == $0.utf8CodeUnitCount || key.beginsWord(at: $0.utf8CodeUnitCount))
    }
  }
}
