/// What commands take: flags, settings, what is piped into them.
extension SecretScanner {
  /// Masks the password that a command or a clause of SQL takes.
  mutating func command(_ name: KeyName, behind end: Int) -> Int? {
    if name.equals("identified") { return identified(behind: end) }
    if name.equals("echo") || name.equals("printf") { return piped(behind: end) }
    return setting(behind: end, mayBeProse: name.equals("set") || name.equals("env"))
  }

  /// Masks what is piped into a command that names it: `echo … | gh secret set APP_SECRET`.
  private mutating func piped(behind end: Int) -> Int? {
    let line = bytes[end...].prefix(256).prefix { !$0.isOne(of: "\n\r") }
    guard bytes.at(end) == 0x20, let bar = line.lastIndex(of: 0x7C) else { return nil }
    let command = line[bar...].dropFirst().split { $0 <= 0x20 }
    guard let first = command.first, !Self.filters.contains(KeyName(first)) else { return nil }
    let named = command.lazy.filter { word in
      word.contains { $0.isOne(of: "_-") } || KeyName(word).equals("chpasswd")
    }
    .compactMap { KeyClass(KeyName($0)).secret }.first
    var start = end + 1
    if bytes.has("-n ", at: start) { start += 3 }
    return named.map { value(at: start, kind: $0) }
  }

  /// What names the words that it looks for.
  private static let filters: KeySet = "grep egrep rg ag awk sed jq"
  /// What runs or shows something as a user, or of a unit.
  private static let runners: KeySet = "sudo journalctl systemctl"

  /// Masks the value of `SetEnv APP_SECRET …`, `set -gx APP_SECRET …`, `proxy_set_header X-API-Key …`.
  private mutating func setting(behind end: Int, mayBeProse: Bool) -> Int? {
    var key = argument(at: end + 1)
    let isFlagged = bytes.at(key.lowerBound) == 0x2D
    if isFlagged { key = argument(at: key.upperBound + 1) }
    guard bytes.at(end) == 0x20, bytes.at(key.upperBound) == 0x20,
      let kind = KeyClass(KeyName(bytes, key)).secret
    else { return nil }
    var start = key.upperBound + 1
    if bytes.at(start) == 0x22, schemeEnd(from: start + 1) != nil { start += 1 }
    // "set access_token to …"
    let says = SecretWords(bytes, argument(at: start))
    guard bytes.at(start) != 0x2D else { return nil }
    // "Please set PIN again"
    let said = quoted(at: start) ?? argument(at: start)
    let isNone = WordShape(bytes, said).isReadable || PublishedCodes.contains(bytes[said])
    let isWord = !bytes[key].contains { $0.isOne(of: "_-") }
    if mayBeProse, isWord, !isFlagged, isNone { return nil }
    return says.isDisjoint(with: [.link, .verb]) ? value(at: start, kind: kind) : nil
  }

  /// Commands that take a password behind a flag of one letter, and whether a blank may stand between.
  private static let clients: [(names: KeySet, flag: UInt8, isSpaced: Bool)] = [
    ("mysql mysqldump mysqladmin", 0x70, false), ("zip unzip", 0x50, true),
    ("rediscli", 0x61, true),
  ]
  /// The one whose flag follows it at once, before a command with flags of its own.
  private static let wrappers: KeySet = "sshpass"

  /// Masks the password of `mysql -p…`, `sshpass -p …` and `redis-cli -a …`, and the value of `-p …`,
  /// `-P …` and `-w …` in a command that names a user before it: `docker login -u ci -p …`.
  mutating func passwordFlag(at flag: Int) -> Int? {
    guard bytes.at(flag - 2) <= 0x20, bytes.at(flag).isOne(of: "pPwWa") else { return nil }
    let isSpaced = bytes.at(flag + 1) == 0x20
    let start = isSpaced ? flag + 2 : flag + 1
    let range = quoted(at: start) ?? argument(at: start)
    guard !range.isEmpty, !isHarmless(range) else { return nil }
    let command = bytes[max(0, flag - 256)..<flag - 1].split { $0.isOne(of: "\n;|&") }.last ?? []
    let words = command.split { !$0.isLetter && !$0.isDigit && $0 != 0x2D }
    let client = Self.clients.first { client in
      client.flag == bytes[flag] && words.contains { client.names.contains(KeyName($0)) }
    }
    let isWrapper =
      bytes[flag] == 0x70 && words.last.map { Self.wrappers.contains(KeyName($0)) } ?? false
    let isMeant =
      isWrapper || client.map { $0.isSpaced || !isSpaced } ?? isOfUser(range, words, flag)
    guard isMeant else { return nil }
    add(range, .credential)
    return range.upperBound
  }

  /// Whether a command that names a user takes a password there, and no port, path or another flag.
  private func isOfUser(
    _ range: Range<Int>,
    _ words: [ArraySlice<UInt8>],
    _ flag: Int
  ) -> Bool {
    guard bytes[flag] != 0x61, bytes.at(flag + 1) == 0x20, range.count >= 4,
      !bytes[range.lowerBound].isOne(of: "-/."),
      !bytes[range].allSatisfy({ $0.isDigit || $0.isOne(of: ":.") }),
      let user = words.firstIndex(where: { word in
        ["-u", "-U", "-D", "--user", "--username"].contains { word.elementsEqual($0.utf8) }
      })
    else { return false }
    // `sudo -u` is another command.
    return user > 0 && !Self.runners.contains(KeyName(words[user - 1]))
  }

  /// Masks the password of SQL's `IDENTIFIED BY '…'`.
  private mutating func identified(behind end: Int) -> Int? {
    guard bytes.hasLetters(" by ", at: end) else { return nil }
    let range = argument(at: end + 4)
    guard !range.isEmpty, !isHarmless(range) else { return nil }
    add(range, .credential)
    return range.upperBound
  }

  /// Masks name and password of `-u name:password` and `--user name:password`, whose flag begins
  /// at `start`.
  mutating func loginFlag(at start: Int) -> Int? {
    let flags: [StaticString] = ["user ", "user=", "u ", "U ", "a ", "proxy-user "]
    guard let flag = flags.first(where: { bytes.has($0, at: start) }),
      flag.utf8CodeUnitCount > 2 || bytes.at(start - 2) != 0x2D
    else { return nil }
    let first = start + flag.utf8CodeUnitCount
    let range = quoted(at: first) ?? argument(at: first)
    // `smbclient -U name%password`
    guard let colon = bytes[range].firstIndex(of: bytes[start] == 0x55 ? 0x25 : 0x3A),
      // Keys of an API go without a name: `-u :key`.
      colon + 1 < range.upperBound, bytes[colon + 1] != 0x2F,
      !isHarmless(colon + 1..<range.upperBound)
    else { return nil }
    // `docker run -u 1000:1000`
    guard bytes[range].contains(where: \.isLetter), bytes.at(range.lowerBound) != 0x2B,
      bytes[start] != 0x61 || !bytes[colon + 1..<range.upperBound].allSatisfy(\.isDigit),
      !ForgedPlaceholder.stands(in: bytes[range])
    else { return nil }
    add(range, .credential)
    return range.upperBound
  }
}
