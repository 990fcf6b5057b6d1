/// What a key says about its value, as a row of the table ``SecretRule/all``.
struct SecretRule: Sendable {
  /// What the key says.
  let says: KeyClass
  /// Spellings of the key, words apart: ``KeyPattern``.
  let keys: [KeyPattern]
  /// The keys of which one must stand above; none for a rule that holds everywhere.
  var below: [KeyPattern] = []
  /// Texts of which something must go.
  var hits: [String] = []
  /// Texts that must stay as they are.
  var misses: [String] = []
}

/// What a key says about its value.
enum KeyClass: Hashable, Sendable {
  /// The value is secret, whatever it looks like.
  case secret(PrivateKind)
  /// The value is a credential that people think up: it may be several words.
  case password
  /// The key only speaks of a secret: the value is one if no word, number or time looks like it.
  case about(PrivateKind)
  /// `code`, `state`: a secret unless the object is an error.
  case code
  case state
  /// A signature in an address: `hash`, `oh`, `sig`.
  case signature
  /// A phone number, unless it cannot be one.
  case phone
  /// A personal detail, whatever it looks like.
  case personal(PrivateKind)
  /// Ids are kept if they look like one.
  case id
  /// `fbtrace_id`, `session_id`: kept though they look like secrets.
  case trace
  /// Times and counts are kept.
  case time
  /// Versions are kept, also those that look like an address.
  case version
  /// Nothing: the value says what it is.
  case none

  /// What the table says of a key; a secret beats everything else.
  init(_ key: KeyName) {
    self = KeyIndex.shared.rule(for: key)
  }

  /// The same, where another key or the name of a type stands above.
  init(_ key: KeyName, below parent: KeyName?) {
    self = parent.flatMap { KeyIndex.shared.rule(for: key, below: $0) } ?? KeyClass(key)
  }

  /// What the value certainly is, `nil` where the key alone does not tell.
  var secret: PrivateKind? {
    switch self {
    case .secret(let kind): kind
    case .password: .credential
    default: nil
    }
  }

  /// Whether only the shape of the value tells what it is.
  var isFree: Bool {
    switch self {
    case .none, .id, .trace, .time, .version: true
    case .secret, .password, .about, .code, .state, .signature, .phone, .personal: false
    }
  }
}

/// A spelling of a key, in lower case: snake, camel and kebab case are the same words.
///
/// `pin code`: the last words of the key. `=to`: the whole key, as one word or several. `token*`:
/// stands somewhere in the key; at its end the key names the value, in front of other words it only
/// speaks of it. `segredo+`: the first words name the value, as in languages that say so.
struct KeyPattern: Sendable, ExpressibleByStringLiteral {
  enum Place: Sendable {
    case whole
    case lastWords
    case anywhere
    case firstWords
  }

  let name: KeyName
  let place: Place

  init(stringLiteral text: String) {
    var bytes = Array(text.utf8)
    if bytes.first == 0x3D {
      place = .whole
      bytes.removeFirst()
    } else if bytes.last == 0x2A {
      place = .anywhere
      bytes.removeLast()
    } else if bytes.last == 0x2B {
      place = .firstWords
      bytes.removeLast()
    } else {
      place = .lastWords
    }
    name = KeyName(bytes[...])
  }

  /// Whether a key is spelled so.
  func fits(_ key: KeyName) -> Bool {
    switch place {
    case .whole: return key.digest == name.digest
    case .lastWords:
      let start = key.count - name.count
      return start >= 0 && key.beginsWord(at: start) && key.has(name, at: start)
    case .firstWords: return key.has(name, at: 0)
    case .anywhere: return (0..<key.count).contains { key.has(name, at: $0) }
    }
  }
}

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

  init(_ rules: [SecretRule]) {
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

  /// What the table says of a key: a secret beats everything else, then the first row does.
  func rule(for key: KeyName) -> KeyClass {
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
