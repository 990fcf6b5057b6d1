/// The counts of many cases; what it holds does not grow with their number.
struct TriageTally: Sendable {
  /// How many cases share a thing, and the first of them.
  struct Count: Equatable, Sendable {
    var cases = 0
    let first: String
  }

  /// What cases are counted by.
  enum Dimension: String, CaseIterable, Sendable {
    case cause, owner, next, code
  }

  /// So many different numbers, or words, are counted one by one.
  static let most = 1024

  private(set) var cases = 0
  private(set) var verdicts: [Verdict: Int] = [:]
  private(set) var counts: [Dimension: [String: Count]] = [:]
  /// Numbers that no row of the catalogue names.
  private(set) var unknownCodes: [String: Count] = [:]
  private(set) var unknownWords: [String: Count] = [:]
  /// What could not be read, by the word of the problem.
  private(set) var problems: [String: Count] = [:]
  /// All that could not be read.
  private(set) var unread: Count?
  /// Records of logs that hold no payload.
  var recordsWithoutPayload = 0
  /// The surest cause of all cases.
  private(set) var surest: Status?

  mutating func add(_ row: TriageRow, surest: Status?) {
    cases += 1
    verdicts[row.verdict, default: 0] += 1
    if let surest { self.surest = min(self.surest ?? surest, surest) }
    for dimension in Dimension.allCases {
      for key in row.keys(of: dimension) {
        Self.count(key, in: &counts[dimension, default: [:]], row)
      }
    }
    for code in row.codes where !KnownError.isNamed(code) {
      Self.count(String(code), in: &unknownCodes, row)
    }
    for words in row.unknownWords { Self.count(words, in: &unknownWords, row) }
    if let problem = row.problem { Self.count(problem.id, in: &problems, row) }
    if row.isUnread {
      unread = Count(cases: (unread?.cases ?? 0) + 1, first: unread?.first ?? row.place)
    }
  }

  /// What stands for the cause of a case that has none.
  static let nothing = "none"

  private static func count(_ key: String, in counts: inout [String: Count], _ row: TriageRow) {
    if let place = counts.index(forKey: key) {
      counts.values[place].cases += 1
    } else if counts.count < most {
      counts[key] = Count(cases: 1, first: row.place)
    } else {
      counts[others, default: Count(first: row.place)].cases += 1
    }
  }

  /// What stands for all that are too many to be counted one by one.
  static let others = "others"

  /// The most frequent first, then by name; what stands for no cause, or for many, last.
  static func ordered(_ counts: [String: Count]) -> [(key: String, count: Count)] {
    counts.map { (key: $0.key, count: $0.value) }
      .sorted { precedes(($0.key, $0.count.cases), ($1.key, $1.count.cases)) }
  }

  /// The order of things that were counted.
  static func precedes(_ one: (key: String, cases: Int), _ other: (key: String, cases: Int)) -> Bool
  {
    if isRest(one.key) != isRest(other.key) { return isRest(other.key) }
    return one.cases != other.cases ? one.cases > other.cases : one.key.isByteBefore(other.key)
  }

  /// Whether a key names nothing itself.
  static func isRest(_ key: String) -> Bool { key == nothing || key == others }

  func ordered(by dimension: Dimension) -> [(key: String, count: Count)] {
    Self.ordered(counts[dimension] ?? [:])
  }
}

extension TriageRow {
  /// Whether nothing could be read of it: nobody is to do anything about the case yet.
  var isUnread: Bool { problem?.isUnreadable ?? false }

  /// What a case counts under; under every code of its own once.
  func keys(of dimension: TriageTally.Dimension) -> [String] {
    switch dimension {
    case .cause: [cause?.id ?? TriageTally.nothing]
    case .owner: [isUnread ? TriageTally.nothing : owner.id]
    case .next: [isUnread ? TriageTally.nothing : next.id]
    case .code: codes.map(String.init)
    }
  }
}

extension KnownError {
  private static let subcodes = Set(all.map(\.subcode))

  /// Whether a row of the catalogue names the number, as a code or as a subcode.
  static func isNamed(_ number: Int) -> Bool { subcodes.contains(number) || isListed(number) }
}
