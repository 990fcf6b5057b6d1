/// The patterns of the table by their digests: of a key only as many are looked up as it has words.
struct KeyIndex: Sendable {
  static let shared = KeyIndex(SecretRule.all)

  private struct Entry: Sendable {
    let says: KeyClass
    let row: Int
  }

  private var whole = DigestTable<Entry>()
  private var lastWords = DigestTable<Entry>()
  /// How many letters the longest of them has.
  private var longest = 0
  /// Patterns that stand anywhere, and a bit for each three letters that one of them begins with.
  private var anywhere: [(name: KeyName, says: KeyClass, isFirst: Bool)] = []
  private var begins = [UInt64](repeating: 0, count: 64)
  /// The rules of keys that count below others only.
  private var nested = DigestTable<[SecretRule]>()
  /// The secrets once more, for keys in which a letter was doubled; at most one.
  private var undoubled: [KeyIndex] = []

  init(_ rules: [SecretRule]) {
    self.init(spelled: rules)
    let secrets = rules.filter { $0.says.secret != nil && $0.below.isEmpty }
    undoubled = [
      KeyIndex(
        spelled: secrets.map { SecretRule(says: $0.says, keys: $0.keys.compactMap(\.undoubled)) }
      )
    ]
  }

  private init(spelled rules: [SecretRule]) {
    let nestedRules = rules.filter { !$0.below.isEmpty }
    for key in nestedRules.flatMap(\.keys) {
      let same = nestedRules.filter { $0.keys.contains { $0.name.digest == key.name.digest } }
      nested.insert(key.name.digest, same)
    }
    for (row, rule) in rules.enumerated() where rule.below.isEmpty {
      for pattern in rule.keys {
        let name = pattern.name
        let all = 0..<name.count
        switch pattern.place {
        case .anywhere, .firstWords:
          anywhere.append((name, rule.says, pattern.place == .firstWords))
          let bit = Self.bit(of: name.window(at: 0))
          begins[bit >> 6] |= 1 << UInt64(bit & 63)
        case .whole, .lastWords:
          longest = max(longest, name.count)
          // Words may be joined in the key, but not split in other places: `sessionid` is not
          // `session_id`.
          for digest in [name.digest(of: all), name.digest(of: all, isJoined: true)] {
            let entry = Entry(says: rule.says, row: row)
            if pattern.place == .whole {
              whole.insert(digest, entry)
            } else {
              lastWords.insert(digest, entry)
            }
          }
        }
      }
    }
  }

  private static func bit(of letters: UInt64) -> Int {
    Int(truncatingIfNeeded: ((letters & 0xFF_FFFF) &* 0x9E37_79B1) >> 20 & 4095)
  }

  /// What the table says of a key below another, `nil` when no row speaks of the two.
  func rule(for key: KeyName, below parent: KeyName) -> KeyClass? {
    if let row = nested[key.digest]?.first(where: { $0.below.contains { $0.fits(parent) } }) {
      return row.says
    }
    // `variable "db_password" { default = "…" }`; the default of `auth` is a way to log in.
    guard key.equals("default"), parent.hasSeveralWords, case let says = rule(for: parent),
      says.secret != nil
    else {
      return nil
    }
    return says
  }

  /// What the table says of a key, also of one in which letters were doubled: `passsword`.
  func rule(for key: KeyName) -> KeyClass {
    let says = spelled(key)
    guard says == .none, let once = key.undoubled else { return says }
    return undoubled.first?.spelled(once) ?? .none
  }

  /// A secret beats everything else, then the first row does.
  private func spelled(_ key: KeyName) -> KeyClass {
    guard key.count > 0 else { return .none }
    let tail = key.tailStart
    var found = whole[key.digest(of: 0..<key.count)]
    func take(_ entry: Entry?) {
      guard let entry else { return }
      guard let best = found else {
        found = entry
        return
      }
      if (entry.says.rank, entry.row) < (best.says.rank, best.row) { found = entry }
    }
    for start in max(0, tail - longest)..<key.count where key.beginsWord(at: start) {
      take(lastWords[key.digest(of: start..<key.count)])
      if tail < key.count, start < tail { take(lastWords[key.digest(of: start..<tail)]) }
    }
    if let says = found?.says, says.secret != nil { return says }
    var about: PrivateKind?
    for start in 0..<key.count {
      let bit = Self.bit(of: key.window(at: start))
      guard begins[bit >> 6] >> UInt64(bit & 63) & 1 != 0 else { continue }
      for (name, says, isFirst) in anywhere where key.has(name, at: start) {
        // In front of other words the key only speaks of the secret.
        let end = start + name.count
        if end >= tail || isFirst && start == 0 || says == .password && key.speaksOfOwner(at: end) {
          return says
        }
        about = about ?? says.secret
      }
    }
    return found?.says ?? about.map { .about($0) } ?? cut(key, tail) ?? .none
  }

  /// What a key says whose last word was cut off: `VERIFY_TOK`.
  private func cut(_ key: KeyName, _ tail: Int) -> KeyClass? {
    let start = key.lastWord(before: tail)
    let letters = tail - start
    guard start > 0, 3...8 ~= letters else { return nil }
    return anywhere.first { name, says, _ in
      // What is left of `privatekey` is a word of its own.
      letters < name.count && letters * 2 > name.count && name.count > 4 && says.secret != nil
        && (name.window(at: 0) ^ key.window(at: start)) << UInt64(64 - letters * 8) == 0
        && !name.ends(with: "key") && !name.ends(with: "code")
    }?.says
  }
}

extension KeyClass {
  fileprivate var rank: Int { secret == nil ? 1 : 0 }
}
