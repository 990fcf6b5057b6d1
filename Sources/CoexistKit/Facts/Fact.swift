/// A business, partner, portfolio or app: by name, by id, or both.
struct Party: Hashable, Sendable {
  var name: Untrusted?
  var id: Untrusted?

  /// Whether anybody says who it is.
  var isNamed: Bool { name != nil || id != nil }

  /// What to call it: the name, else the id.
  var label: Untrusted { name ?? id ?? Untrusted("?") }
}

/// What was said about a key.
enum FactValue: Hashable, Sendable {
  case flag(Bool)
  case number(Int)
  case time(Instant)
  /// A word of a list or free text.
  case word(Untrusted)
  case parties([Party])
  case party(Party)
  /// Looked, and it was not there.
  case absent
}

/// One thing that was said: about what, where it stands, by whom, and when it was so.
struct Fact: Sendable {
  let key: FactKey
  var value: FactValue
  let origin: Origin
  let provenance: Provenance
  /// When it was so, or `nil` when nobody says.
  let time: Instant?
  /// Whether what tells it is dated itself, and not by when it was captured.
  var isDated = false
  /// The id of the account or number it is about, or `nil` when the payload does not say.
  var subject: Untrusted?
  /// Whether every entry of a list was read; one that was not never shows that somebody is missing.
  var isWhole = true
  /// Whether a time is given that nobody can read: it may be older than any change.
  var hasUnreadTime = false
  /// What the record in which it stands is about, or `nil` when that is not known.
  var about: RecordSubject?
  /// When the case file was captured in which it stands, or `nil`.
  var recorded: Instant?
}

extension Fact {
  var flag: Bool? { if case .flag(let flag) = value { flag } else { nil } }
  // Inlined into an optional chain with `map`, this getter crashes the optimiser of Swift 6.3.1.
  @inline(never)
  var number: Int? { if case .number(let number) = value { number } else { nil } }
  var instant: Instant? { if case .time(let time) = value { time } else { nil } }
  var word: Untrusted? { if case .word(let word) = value { word } else { nil } }
  var isAbsent: Bool { value == .absent }

  /// The parties of a list; one party is a list of one, and "looked, nothing there" an empty one.
  var parties: [Party]? {
    switch value {
    case .parties(let parties): parties
    case .party(let party): [party]
    case .absent: []
    default: nil
    }
  }

  var party: Party? { if case .party(let party) = value { party } else { nil } }

  /// Whether the value is this word, whatever its case.
  func says(_ word: String) -> Bool { self.word?.equalsIgnoringCase(word) ?? false }

  func says(anyOf words: [String]) -> Bool { words.contains(where: says) }
}

extension Fact {
  /// Whether an end was brought about by somebody: webhooks carry who it was beside the reason.
  func isBy(_ who: String) -> Bool { subject?.equalsIgnoringCase(who) ?? false }
}
