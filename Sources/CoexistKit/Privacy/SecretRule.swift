/// What a key says about its value, as a row of the table ``SecretRule/all``.
struct SecretRule: Sendable {
  /// What the key says.
  let says: KeyRule
  /// Spellings of the key, words apart: ``KeyPattern``.
  let keys: [KeyPattern]
  /// Texts of which something must go.
  let hits: [String]
  /// Texts that must stay as they are.
  let misses: [String]

  init(_ says: KeyRule, keys: [KeyPattern], hits: [String] = [], misses: [String] = []) {
    self.says = says
    self.keys = keys
    self.hits = hits
    self.misses = misses
  }
}

/// What a key says about its value.
enum KeyRule: Hashable, Sendable {
  /// The value is secret, whatever it looks like.
  case secret(PrivateKind)
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
  /// Times, counts and versions are kept.
  case time
  /// Nothing: the value says what it is.
  case none

  /// What the table says of a key; a secret beats everything else.
  init(_ key: KeyName) {
    var found = KeyRule.none
    for pattern in KeyIndex.shared.patterns(for: key) {
      let says = pattern.rule(for: key)
      switch says {
      case .none: continue
      case .secret:
        self = says
        return
      default: if found == .none { found = says }
      }
    }
    self = found
  }
}

/// A spelling of a key, in lower case: snake, camel and kebab case are the same words.
///
/// `pin code`: the last words of the key. `=to`: the whole key, as one word or several. `token*`:
/// stands somewhere in the key; at its end the key names the value, in front of other words it only
/// speaks of it.
struct KeyPattern: Sendable, ExpressibleByStringLiteral {
  enum Place: Sendable {
    case whole
    case lastWords
    case anywhere
  }

  let letters: [UInt8]
  let place: Place
  /// A bit for each letter but the first that begins a word.
  private let seams: UInt64

  init(stringLiteral text: String) {
    var bytes = Array(text.utf8)
    if bytes.first == 0x3D {
      place = .whole
      bytes.removeFirst()
    } else if bytes.last == 0x2A {
      place = .anywhere
      bytes.removeLast()
    } else {
      place = .lastWords
    }
    var letters: [UInt8] = []
    var seams: UInt64 = 0
    for byte in bytes {
      if byte == 0x20 { seams |= 1 << UInt64(letters.count) }
      if byte.isASCIILetter || byte.isASCIIDigit { letters.append(byte) }
    }
    self.letters = letters
    self.seams = seams
  }

  /// Where the pattern ends in the key, or `nil` when it does not stand there.
  ///
  /// Words may be joined in the key, but not split in other places: `sessionid` is not `session_id`.
  func end(in key: KeyName) -> Int? {
    switch place {
    case .whole: return fits(key, from: 0, to: key.count) ? key.count : nil
    case .lastWords:
      let ends = [key.count, key.tailStart]
      return ends.first { end in
        let start = end - letters.count
        return start >= 0 && key.beginsWord(at: start) && fits(key, from: start, to: end)
      }
    case .anywhere:
      var start = key.count - letters.count
      while start >= 0 {
        if key.has(letters, at: start) { return start + letters.count }
        start -= 1
      }
      return nil
    }
  }

  private func fits(_ key: KeyName, from start: Int, to end: Int) -> Bool {
    guard end - start == letters.count, key.has(letters, at: start) else { return false }
    let inner = key.seams(in: start..<end)
    return inner == 0 || inner == seams
  }
}

/// The patterns of the table by the letter that they need.
struct KeyIndex: Sendable {
  static let shared = KeyIndex(SecretRule.all)

  struct Entry: Sendable {
    let pattern: KeyPattern
    let says: KeyRule

    func rule(for key: KeyName) -> KeyRule {
      guard let end = pattern.end(in: key) else { return .none }
      if pattern.place == .anywhere, end < key.tailStart, case .secret(let kind) = says {
        return .about(kind)
      }
      return says
    }
  }

  /// By the last letter of patterns that end a key, by two letters of those anywhere.
  private var ends: [[Entry]] = Array(repeating: [], count: 128)
  private var anywhere: [[Entry]] = Array(repeating: [], count: 128)

  private init(_ rules: [SecretRule]) {
    for rule in rules {
      for pattern in rule.keys {
        let entry = Entry(pattern: pattern, says: rule.says)
        if pattern.place == .anywhere {
          anywhere[Int(pattern.letters.first ?? 0)].append(entry)
        } else {
          ends[Int(pattern.letters.last ?? 0)].append(entry)
        }
      }
    }
  }

  /// The entries that may fit: those for the last letter first.
  func patterns(for key: KeyName) -> [Entry] {
    guard key.count > 0 else { return [] }
    var found = ends[Int(key[key.count - 1] & 0x7F)]
    if key.tailStart < key.count, key.tailStart > 0 {
      found += ends[Int(key[key.tailStart - 1] & 0x7F)]
    }
    var seen: UInt64 = 0
    for index in 0..<key.count {
      let letter = Int(key[index] & 0x7F)
      let bit: UInt64 = 1 << UInt64(letter & 63)
      guard seen & bit == 0, !anywhere[letter].isEmpty else { continue }
      seen |= bit
      found += anywhere[letter]
    }
    return found
  }
}
