/// What one of Meta's numbers (or sentences without a number) means, and what to do about it.
///
/// Where its row is silent its family speaks, and where both are silent the cause does.
@dynamicMemberLookup
struct KnownError: Sendable {
  let row: Row
  let family: Family

  subscript<Content>(dynamicMember field: KeyPath<Row, Content>) -> Content { row[keyPath: field] }

  var owner: Owner { row.owner ?? family.owner }
  var place: MenuPath? { row.place ?? family.place }
  var indicates: CauseID? { cause?.id }
  var weight: ErrorWeight { cause?.weight ?? .weak }
  var certainty: Certainty { row.certainty ?? family.certainty }
  var source: Source { row.source ?? family.source }

  var category: ErrorCategory {
    row.category ?? family.category ?? indicates.flatMap { ErrorCategory.ofCauses[$0] } ?? .other
  }

  /// Most errors come again until what they name is put right.
  var retry: RetryRule {
    row.retry ?? family.retry ?? (category.passesByItself ? .afterWait : .afterFix)
  }

  private var cause: IndicatedCause? { row.cause ?? family.cause }
}

extension KnownError {
  /// Rows that stand together, and what they share: a row states only what differs.
  struct Family: Sendable {
    let source: Source
    let category: ErrorCategory?
    let retry: RetryRule?
    let owner: Owner
    let place: MenuPath?
    let cause: IndicatedCause?
    let certainty: Certainty
    let rows: [Row]

    /// Written out: one that the compiler makes (Swift 6.3.1) takes the closure itself for the rows.
    init(
      source: Source,
      category: ErrorCategory? = nil,
      retry: RetryRule? = nil,
      owner: Owner,
      place: MenuPath? = nil,
      cause: IndicatedCause? = nil,
      certainty: Certainty = .high,
      @Rows rows: () -> [Row]
    ) {
      self.source = source
      self.category = category
      self.retry = retry
      self.owner = owner
      self.place = place
      self.cause = cause
      self.certainty = certainty
      self.rows = rows()
    }

    var errors: [KnownError] { rows.map { KnownError(row: $0, family: self) } }
  }

  @resultBuilder
  enum Rows {
    static func buildBlock(_ rows: Row...) -> [Row] { rows }
  }

  /// The cause that a number speaks for, and how strongly.
  struct IndicatedCause: Sendable {
    let id: CauseID
    let weight: ErrorWeight

    static func settles(_ id: CauseID) -> Self { Self(id: id, weight: .settles) }
    static func strong(_ id: CauseID) -> Self { Self(id: id, weight: .strong) }
    static func moderate(_ id: CauseID) -> Self { Self(id: id, weight: .moderate) }
    static func weak(_ id: CauseID) -> Self { Self(id: id, weight: .weak) }
  }
}

extension KnownError {
  /// Unique: its name, else its numbers, such as `3441041` and `100.33`.
  var key: String {
    guard row.name.utf8CodeUnitCount == 0 else { return row.name.description }
    return row.subcode < 0 ? "\(row.code)" : "\(row.code).\(row.subcode)"
  }

  /// The numbers that come with its sentence, its own first.
  var codesOfSentence: [Int] {
    ([row.code] + (Self.codesOfSentences[row.message.description] ?? [])).withoutRepeats
  }

  private static let codesOfSentences: [String: [Int]] = {
    let rows = all.filter { $0.code > 0 && $0.message.utf8CodeUnitCount > 0 }
    return Dictionary(grouping: rows) { $0.message.description }.mapValues { $0.map(\.code) }
  }()
}

/// Whether repeating the call can help.
enum RetryRule: String, Named {
  case no
  case afterFix = "after-fix"
  case afterWait = "after-wait"
}

/// How strongly a number speaks for its cause when a payload carries it.
enum ErrorWeight: String, Named {
  /// One documented meaning: it confirms the cause.
  case settles
  case strong = "4"
  case moderate = "2"
  case weak = "1"
}

/// How well a row is documented.
enum Certainty: String, Named {
  /// A page of Meta or of the provider was read.
  case high
  /// Several public sources, or one precise report from the field.
  case medium
  case low
}
