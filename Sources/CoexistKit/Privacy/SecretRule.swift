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
  /// The value is one if somebody thought it up: no word, number, path or address looks like it.
  case chosen(PrivateKind)
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
    case .secret, .password, .about, .chosen, .code, .state, .signature, .phone, .personal: false
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

  private(set) var name: KeyName
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

  /// The spelling with each letter once where it is doubled, `pasword*`; `nil` of short words.
  var undoubled: KeyPattern? {
    var pattern = self
    pattern.name = name.undoubled ?? name
    return pattern.name.count >= 5 ? pattern : nil
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
