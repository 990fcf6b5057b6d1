/// The warnings about all inputs; of each kind only the first of an input are told one by one, so
/// that a long input does not drown the report.
struct WarningLog: Sendable {
  private(set) var all: [Warning] = []
  /// How many there were, those among them that are not told.
  private(set) var count = 0
  /// What the input being read was warned of.
  private var kinds: [Warning.Code: Kind] = [:]

  private struct Kind {
    var count = 0
    var told = 0
    var firstHidden: Origin?
  }

  /// So many warnings of one kind are told one by one.
  static let most = 10

  /// The message is made only when it is told.
  mutating func add(
    _ code: Warning.Code,
    _ message: () -> Phrase,
    at origin: Origin,
    most: Int
  ) {
    var kind = kinds[code] ?? Kind()
    kind.count += 1
    count += 1
    if kind.count <= most {
      kind.told += 1
      all.append(Warning(code: code, message: message(), origin: origin))
    } else {
      kind.firstHidden = kind.firstHidden ?? origin
    }
    kinds[code] = kind
  }

  /// Says at the end of an input how many were not told.
  mutating func closeInput() {
    for (code, kind) in kinds.sorted(by: { $0.key.id < $1.key.id }) {
      guard let origin = kind.firstHidden else { continue }
      let message: Phrase = "and \(kind.count - kind.told) more \(ours: code.others)"
      all.append(Warning(code: code, message: message, origin: origin))
    }
    kinds = [:]
  }
}

extension Warning.Code {
  /// What several of them are called.
  fileprivate var others: String {
    switch self {
    case .unknownField: "unknown fields"
    case .unknownValue: "values that cannot be read as they are"
    case .duplicateKey: "duplicate keys"
    default: "of these"
    }
  }
}
