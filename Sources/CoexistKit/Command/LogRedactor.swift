/// Redacts a long log or recording as it comes, record by record, and holds none of it.
///
/// Each record is drafted alone (``LogDrafter``), on several threads; here they become a log, in order:
/// the same value gets the same number, and what one gave away is known to those behind it. What is held
/// beside these values are the numbers.
struct LogRedactor {
  /// A shorter input is read as a whole.
  static let leastLength = 1 << 20

  private var records: LogRecords
  private let team: WorkTeam<LogDrafter>
  private var drafter: LogDrafter
  private var numbers: PlaceholderNumbers
  private var known: LogMemory
  /// How many values the block before gave away that are known now.
  private var news = Int.max
  /// A credential that the last look found in a record, which ends the log.
  private(set) var refusal: LeakFinding?
  /// What the last look masked.
  private(set) var masked: Set<PrivateKind> = []

  /// `reserved` are the numbers of placeholders that stand in the log already.
  init(
    _ form: LogRecords.Form = .lines,
    options: RedactionOptions,
    reserved: PlaceholderNumbers = PlaceholderNumbers(),
    on host: HostSystem
  ) {
    records = LogRecords(form)
    drafter = LogDrafter(options)
    team = WorkTeam(drafter, jobs: host.processors, on: host)
    numbers = reserved
    known = LogMemory(options)
  }

  /// How much is held of what came, in bytes.
  var held: Int { records.held }

  /// Takes the next bytes and gives those that may leave by now.
  mutating func take(_ block: ArraySlice<UInt8>) -> [UInt8] { redacted(records.take(block)) }

  /// The rest of the log.
  mutating func finish() -> [UInt8] { redacted(records.finish()) }

  private mutating func redacted(_ records: [LogRecord]) -> [UInt8] {
    let drafts = drafts(of: records)
    let count = known.count
    var result: [UInt8] = []
    for (index, record) in records.enumerated() {
      guard refusal == nil else { break }
      result += JSONLiteral.escapingHidden(record.gap)
      let isDrafted =
        index < drafts.count && (known.count == count || !known.changes(drafts[index], of: record))
      result += finished(isDrafted ? drafts[index] : drafter.draft(record, known))
    }
    news = known.count - count
    return result
  }

  /// A draft is made again where it holds what the records of its block gave away; of more than so many
  /// values most are.
  private static let mostNews = 32
  /// A thread is worth its start for so many bytes.
  private static let share = 1 << 14

  /// The drafts of records, none where those of one are made here as they are wanted.
  private func drafts(of records: [LogRecord]) -> [LogDraft] {
    let jobs = min(team.jobs, records.reduce(0) { $0 + $1.bytes.count } / Self.share)
    guard jobs > 1, refusal == nil, news <= Self.mostNews else { return [] }
    return team.products(of: records, jobs: jobs) { [known] in $0.draft($1, known) }
  }

  /// A record as it may leave, which the records behind it know.
  private mutating func finished(_ draft: LogDraft) -> [UInt8] {
    var bytes = numbers.takeIn(draft.bytes, draft.numbers)
    if let look = draft.look { bytes = lookAgain(at: bytes, with: look) }
    if refusal == nil { known.learn(draft.removed) }
    return bytes
  }

  /// A record after the last look at it: a credential ends the log, and nothing comes of the record.
  mutating func lookAgain(at record: [UInt8], with look: LeakCheck) -> [UInt8] {
    let last = LastLook(at: record, with: look)
    refusal = last.refusal
    guard refusal == nil else { return [] }
    masked.formUnion(last.masked)
    return last.bytes
  }
}
