/// What a key says about its value, as a row of the table ``SecretRule/all``.
struct SecretRule: Sendable {
  /// What the key says.
  let says: KeyClass
  /// Spellings of the key, words apart: ``KeyPattern``.
  let keys: [KeyPattern]
  /// Texts of which something must go.
  let hits: [String]
  /// Texts that must stay as they are.
  let misses: [String]

  init(_ says: KeyClass, keys: [KeyPattern], hits: [String] = [], misses: [String] = []) {
    self.says = says
    self.keys = keys
    self.hits = hits
    self.misses = misses
  }
}

/// What a key says about its value.
enum KeyClass: Hashable, Sendable {
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

  /// At most 24 letters and digits, eight a word.
  let letters: SIMD4<UInt64>
  let mask: SIMD4<UInt64>
  let count: Int
  let place: Place
  let first: UInt8
  let last: UInt8
  /// A bit for each letter but the first that begins a word.
  private let seams: UInt64
  /// The letters of the last of several words; none of a single one.
  let lastWord: [UInt8]

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
    let name = KeyName(bytes[...])
    count = min(name.count, 24)
    var letters = SIMD4<UInt64>()
    var mask = SIMD4<UInt64>()
    for index in 0..<count {
      letters[index >> 3] |= UInt64(name[index]) << UInt64((index & 7) * 8)
      mask[index >> 3] |= 0xFF << UInt64((index & 7) * 8)
    }
    self.letters = letters
    self.mask = mask
    seams = name.seams(in: 0..<count)
    first = name[0]
    last = name[count - 1]
    let tail = (1..<max(count, 1)).last { name.beginsWord(at: $0) }
    lastWord = tail.map { tail in (tail..<name.count).map { name[$0] } } ?? []
  }

  /// Where the pattern ends in the key, or `nil` when it does not stand there.
  ///
  /// Words may be joined in the key, but not split in other places: `sessionid` is not `session_id`.
  func end(in key: KeyName, tailStart: Int) -> Int? {
    switch place {
    case .whole: return fits(key, from: 0, to: key.count) ? key.count : nil
    case .lastWords:
      for end in [key.count, tailStart] {
        let start = end - count
        if start >= 0, key.beginsWord(at: start), fits(key, from: start, to: end) { return end }
      }
      return nil
    case .anywhere:
      var start = key.count - count
      while start >= 0 {
        if stands(in: key, at: start) { return start + count }
        start -= 1
      }
      return nil
    }
  }

  private func stands(in key: KeyName, at start: Int) -> Bool {
    guard key.window(at: start) & mask[0] == letters[0] else { return false }
    return count <= 8
      || key.window(at: start + 8) & mask[1] == letters[1]
        && (count <= 16 || key.window(at: start + 16) & mask[2] == letters[2])
  }

  private func fits(_ key: KeyName, from start: Int, to end: Int) -> Bool {
    guard end - start == count, stands(in: key, at: start) else { return false }
    let inner = key.seams(in: start..<end)
    return inner == 0 || inner == seams
  }
}

/// The patterns of the table by the letter that they need: of most keys few are looked at.
struct KeyIndex: Sendable {
  static let shared = KeyIndex(SecretRule.all)

  private struct Entry: Sendable {
    let pattern: KeyPattern
    let says: KeyClass
  }

  /// By the last letter of patterns that end a key, by the first of those that stand anywhere.
  private var ends: [[Entry]] = Array(repeating: [], count: 128)
  private var anywhere: [[Entry]] = Array(repeating: [], count: 128)
  /// The letters that patterns anywhere begin with, a bit each.
  private var begins: UInt64 = 0

  private init(_ rules: [SecretRule]) {
    for rule in rules {
      for pattern in rule.keys {
        let entry = Entry(pattern: pattern, says: rule.says)
        if pattern.place == .anywhere {
          anywhere[Int(pattern.first & 0x7F)].append(entry)
          begins |= 1 << UInt64(pattern.first & 63)
        } else {
          ends[Int(pattern.last & 0x7F)].append(entry)
        }
      }
    }
  }

  /// Whether the last of several words of a key ends this one.
  func isTail(_ key: KeyName) -> Bool {
    [key.count, key.tailStart].contains { end in
      ends.contains { entries in
        entries.contains { entry in
          let word = entry.pattern.lastWord
          return !word.isEmpty && word.count <= end
            && word.indices.allSatisfy { word[$0] == key[end - word.count + $0] }
        }
      }
    }
  }

  func rule(for key: KeyName) -> KeyClass {
    guard key.count > 0 else { return .none }
    let tail = key.tailStart
    var found = KeyClass.none
    var last = key[key.count - 1]
    for _ in 0..<2 {
      for entry in ends[Int(last & 0x7F)] where entry.pattern.end(in: key, tailStart: tail) != nil {
        if case .secret = entry.says { return entry.says }
        if found == .none { found = entry.says }
      }
      guard tail < key.count, tail > 0, key[tail - 1] != last else { break }
      last = key[tail - 1]
    }
    var seen: UInt64 = 0
    for index in 0..<key.count {
      let letter = key[index]
      let bit: UInt64 = 1 << UInt64(letter & 63)
      guard begins & bit != 0, seen & bit == 0 else { continue }
      seen |= bit
      for entry in anywhere[Int(letter & 0x7F)] {
        guard let end = entry.pattern.end(in: key, tailStart: tail) else { continue }
        guard case .secret(let kind) = entry.says else { continue }
        // In front of other words the key only speaks of the secret.
        if end >= tail { return entry.says }
        if found == .none { found = .about(kind) }
      }
    }
    return found
  }
}
