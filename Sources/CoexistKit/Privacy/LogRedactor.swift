/// Redacts a long log or recording as it comes, record by record, and holds none of it.
///
/// What was removed is known to the records behind it, the first ``mostKnown`` values; what is held
/// beside them are the numbers of the placeholders.
struct LogRedactor {
  /// A shorter input is read as a whole.
  static let leastLength = 1 << 20
  /// How many values are looked for wherever they stand again.
  static let mostKnown = 2048
  /// A longer record is cut behind a line.
  private static let longestRecord = 4 << 20

  /// How an input is parted into records that make sense alone.
  enum Form {
    /// At lines that begin with a time or an object.
    case lines
    /// At the entries of a recording of a browser.
    case entries
  }

  private let form: Form
  private let options: RedactionOptions
  private let looksFirst: Bool
  private var numbers: PlaceholderNumbers
  private var known: LeakCheck
  private var knownCount = 0
  /// The same as it is now, for the records to come.
  private var echoes: Echoes?
  private var keys = KeyLook()
  private var record = Record()
  private var entries = RecordingEntries()
  /// A credential that the last look found in a record, which ends the log.
  private(set) var refusal: LeakFinding?
  /// What the last look masked.
  private(set) var masked: Set<PrivateKind> = []

  /// What came and is not done yet: the last record may go on.
  private struct Record {
    var bytes: [UInt8] = []
    /// Where its last line begins, and how far the end of that was looked for.
    var lineStart = 0
    var searched = 0
    var lines = 0
    /// Whether the line before may go on in the next.
    var isOpen = true
  }

  /// `reserved` are the numbers of placeholders that stand in the log already.
  ///
  /// Without a first look every record is read in full, as a test compares it.
  init(
    _ form: Form = .lines,
    options: RedactionOptions,
    reserved: PlaceholderNumbers = PlaceholderNumbers(),
    looksFirst: Bool = true
  ) {
    self.form = form
    self.options = options
    self.looksFirst = looksFirst
    numbers = reserved
    known = LeakCheck(options: options)
  }

  /// How a text is parted that begins so, or `nil` where it only makes sense as a whole.
  static func form(of head: [UInt8]) -> Form? {
    guard InputEncoding(of: head) == .utf8, !head.contains(0) else { return nil }
    if RecordingEntries.begin(in: head) { return .entries }
    guard let end = head.firstIndex(of: 0x0A) else { return nil }
    let isLog = head.withUnsafeBufferPointer { LogLine.begins(Self.line($0, 0..<end)) }
    return isLog ? .lines : nil
  }

  /// How much is held of what came, in bytes.
  var held: Int { record.bytes.count }

  /// Takes the next bytes and gives those that may leave by now.
  mutating func take(_ block: ArraySlice<UInt8>) -> [UInt8] {
    record.bytes += block
    return form == .lines ? redactLines(isLast: false) : redactEntries()
  }

  /// The rest of the log.
  mutating func finish() -> [UInt8] {
    if form == .lines { return redactLines(isLast: true) }
    var result: [UInt8] = []
    appendRead(record.bytes, knownCount > 0, to: &result)
    record = Record()
    return result
  }

  private mutating func redactEntries() -> [UInt8] {
    var result: [UInt8] = []
    var start = 0
    while refusal == nil, let end = entries.end(in: record.bytes, from: record.searched) {
      // What stands between two entries.
      let first = record.bytes[start..<end].firstIndex { $0 > 0x20 && $0 != 0x2C } ?? end
      result += JSONLiteral.escapingHidden(record.bytes[start..<first])
      appendRead(Array(record.bytes[first..<end]), knownCount > 0, to: &result)
      (start, record.searched) = (end, end)
    }
    record.bytes.removeSubrange(..<start)
    record.searched = record.bytes.count
    return result
  }

  private mutating func redactLines(isLast: Bool) -> [UInt8] {
    var record = Record()
    swap(&record, &self.record)
    var result: [UInt8] = []
    result.reserveCapacity(record.bytes.count)
    let done = record.bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      while record.lineStart < bytes.count, refusal == nil {
        let rest = bytes[record.searched...]
        guard let end = rest.firstIndex(of: 0x0A) ?? (isLast ? bytes.count : nil) else {
          record.searched = bytes.count
          break
        }
        let line = Self.line(bytes, record.lineStart..<end)
        let isLong = record.lineStart - start > Self.longestRecord
        if record.lines > 0, isLong || !record.isOpen && LogLine.begins(line) {
          append(bytes, start..<record.lineStart, isOneLine: record.lines == 1, to: &result)
          (start, record.lines) = (record.lineStart, 0)
        }
        record.isOpen = LogLine.isOpen(line)
        record.lines += 1
        record.lineStart = min(end + 1, bytes.count)
        record.searched = record.lineStart
      }
      if isLast, refusal == nil {
        append(bytes, start..<bytes.count, isOneLine: record.lines == 1, to: &result)
        return bytes.count
      }
      return start
    }
    if done > 0 {
      record.bytes.removeSubrange(..<done)
      record.lineStart -= done
      record.searched -= done
    }
    self.record = record
    return result
  }

  /// A line without the carriage return before its break.
  private static func line(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ range: Range<Int>
  ) -> UnsafeBufferPointer<UInt8> {
    let hasReturn = range.upperBound > range.lowerBound && bytes[range.upperBound - 1] == 0x0D
    return bytes.slice(range.lowerBound..<(hasReturn ? range.upperBound - 1 : range.upperBound))
  }
}

extension LogRedactor {
  /// Adds a record as it may leave, with as little work as that takes.
  private mutating func append(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ record: Range<Int>,
    isOneLine: Bool,
    to result: inout [UInt8]
  ) {
    guard !record.isEmpty else { return }
    if isOneLine, looksFirst {
      let end = bytes[record.upperBound - 1] == 0x0A ? record.upperBound - 1 : record.upperBound
      if let line = edited(Array(bytes[record.lowerBound..<end])) {
        result += line
        result += bytes.slice(end..<record.upperBound)
        return
      }
    }
    // What an escape hides may still be known.
    let mayEcho =
      knownCount > 0
      && (bytes[record].contains { $0 >= 0x80 || $0 == 0x5C || $0 == 0x25 || $0 == 0x26 }
        || known.holds(bytes.slice(record)))
    appendRead(Array(bytes[record]), mayEcho, to: &result)
  }

  /// A line whose keys say nothing, without what its words give away; `nil` where only reading the
  /// record tells.
  private mutating func edited(_ line: [UInt8]) -> [UInt8]? {
    guard knownCount == 0 || !line.withUnsafeBufferPointer(known.holds),
      let spans = TextScanner().spansByShape(in: line, &keys)
    else { return nil }
    if spans.isEmpty { return line }
    // A number of JSON needs quotes.
    guard !line.contains(0x7B), !line.contains(0x5B) else { return nil }
    let removed = spans.filter { options.removes($0.kind) }
    // A value may stand again where nothing but its first place gives it away.
    var own = LeakCheck(options: options)
    for span in removed { own.learnRemoved(Array(line[span.range]), span.kind) }
    let edited = numbers.masked(line[...], removed, marksForged: false).bytes
    guard own.check(edited) == nil else { return nil }
    numbers.forgetValues()
    for span in removed where knownCount < Self.mostKnown {
      knownCount += 1
      echoes = nil
      known.learnRemoved(Array(line[span.range]), span.kind)
    }
    return edited
  }

  /// Adds a record that is read in full.
  private mutating func appendRead(_ bytes: [UInt8], _ mayEcho: Bool, to result: inout [UInt8]) {
    let text = InputEncoding.utf8.utf8(of: bytes)
    if mayEcho { echoes = echoes ?? Echoes(known) }
    let (editor, look) = DocumentRedactor.edited(
      text,
      options: options,
      numbers: &numbers,
      echoes: mayEcho ? [echoes].compactMap { $0 } : []
    )
    if let look {
      let last = LastLook(at: editor.result, with: look)
      refusal = last.refusal
      guard refusal == nil else { return }
      masked.formUnion(last.masked)
      result += last.bytes
    } else {
      result += editor.result
    }
    let removed = editor.record
    numbers.forgetValues()
    guard knownCount < Self.mostKnown, !removed.removed.isEmpty else { return }
    knownCount += removed.removed.count
    echoes = nil
    known.learn(removed)
  }
}
