/// Redacts a long log as it comes, record by record, and holds none of it.
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

  private let options: RedactionOptions
  private let looksFirst: Bool
  private var numbers: PlaceholderNumbers
  private var known: LeakCheck
  private var knownCount = 0
  private var firstLook = FirstLook()
  private var record = Record()
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
    options: RedactionOptions,
    reserved: PlaceholderNumbers = PlaceholderNumbers(),
    looksFirst: Bool = true
  ) {
    self.options = options
    self.looksFirst = looksFirst
    numbers = reserved
    known = LeakCheck(options: options)
  }

  /// Whether a text begins as a log does whose lines make sense alone.
  static func isLog(_ head: [UInt8]) -> Bool {
    guard InputEncoding(of: head) == .utf8, !head.contains(0),
      let end = head.firstIndex(of: 0x0A)
    else { return false }
    return head.withUnsafeBufferPointer { LogLine.begins(Self.line($0, 0..<end)) }
  }

  /// How much is held of what came, in bytes.
  var held: Int { record.bytes.count }

  /// Takes the next bytes and gives those that may leave by now.
  mutating func take(_ block: ArraySlice<UInt8>) -> [UInt8] {
    record.bytes += block
    return redact(isLast: false)
  }

  /// The rest of the log.
  mutating func finish() -> [UInt8] { redact(isLast: true) }

  private mutating func redact(isLast: Bool) -> [UInt8] {
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
      let line = bytes.slice(record.lowerBound..<end)
      switch firstLook.look(at: line) {
      case .plain where knownCount == 0 || !known.mayHold(line):
        result += bytes.slice(record)
        return
      case .addresses:
        if appendAddresses(line, bytes.slice(end..<record.upperBound), to: &result) { return }
      case .plain, .unclear: break
      }
    }
    // What an escape hides may still be known.
    let mayEcho =
      knownCount > 0
      && (bytes[record].contains { $0 >= 0x80 || $0 == 0x5C || $0 == 0x25 || $0 == 0x26 }
        || known.mayHold(bytes.slice(record)))
    let text = InputEncoding.utf8.utf8(of: Array(bytes[record]))
    appendRead(text, mayEcho ? known : nil, to: &result)
  }

  /// Adds a line in which nothing but addresses must not leave; `false` if there is more to it.
  private mutating func appendAddresses(
    _ line: UnsafeBufferPointer<UInt8>,
    _ lineBreak: UnsafeBufferPointer<UInt8>,
    to result: inout [UInt8]
  ) -> Bool {
    guard options.removes(.ip) else { return false }
    let before = result.count
    var done = 0
    for address in firstLook.addresses {
      result += line.slice(done..<address.lowerBound)
      result += "<ip:\(numbers.number(of: line.slice(address), .ip))>".utf8
      done = address.upperBound
    }
    result += line.slice(done..<line.count)
    let isSafe = result.withUnsafeBufferPointer { result in
      let edited = result.slice(before..<result.count)
      return firstLook.addresses.allSatisfy { !edited.holds(line.slice($0)) }
        && (knownCount == 0 || !known.mayHold(edited))
    }
    guard isSafe else {
      result.removeLast(result.count - before)
      return false
    }
    result += lineBreak
    for address in firstLook.addresses where knownCount < Self.mostKnown {
      knownCount += 1
      known.learnRemoved(Array(line.slice(address)), .ip)
    }
    return true
  }

  /// Adds a record that was read in full.
  private mutating func appendRead(
    _ text: [UInt8],
    _ echoes: LeakCheck?,
    to result: inout [UInt8]
  ) {
    var (edited, removed) = edit(text, echoes)
    var own = LeakCheck(options: options)
    own.learn(removed)
    // Without the redactor the last look alone must hold.
    if options.disabledForTests { own.learn(from: text) }
    if own.check(edited) != nil {
      // Something that was removed stands in a place where only its other place gives it away.
      var echoes = known
      echoes.learn(removed)
      (edited, removed) = edit(text, echoes)
      own.learn(removed)
      let look = LastLook(at: edited, with: own)
      refusal = look.refusal
      if refusal != nil { return }
      masked.formUnion(look.masked)
      edited = look.bytes
    }
    result += edited
    learn(removed)
  }

  /// The text without what must not leave, and what that was.
  private mutating func edit(
    _ text: [UInt8],
    _ echoes: LeakCheck?
  ) -> (text: [UInt8], removed: RedactionRecord) {
    var editor = DocumentEditor(text, options: options, echoes: echoes)
    swap(&editor.numbers, &numbers)
    editor.run()
    let removed = editor.record
    editor.numbers.forgetValues()
    swap(&editor.numbers, &numbers)
    return (editor.result, removed)
  }

  private mutating func learn(_ record: RedactionRecord) {
    guard knownCount < Self.mostKnown, !record.removed.isEmpty else { return }
    knownCount += record.removed.count
    known.learn(record)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the bytes of a piece stand anywhere in here.
  fileprivate func holds(_ piece: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = piece.first, count >= piece.count else { return false }
    return (0...count - piece.count).contains { start in
      self[start] == first && slice(start..<start + piece.count).elementsEqual(piece)
    }
  }
}
