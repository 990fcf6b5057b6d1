/// Redacts a long log as it comes, record by record, and holds none of it.
///
/// What was removed is known to the records behind it, the first ``mostKnown`` values; what is held
/// beside them are the numbers of the placeholders.
struct LogRedactor {
  /// A shorter input is read as a whole.
  static let leastLength = 1 << 20
  /// How many values are looked for wherever they stand again.
  static let mostKnown = 2048

  private let options: RedactionOptions
  private var numbers: PlaceholderNumbers
  private var known: LeakCheck
  private var knownCount = 0
  /// What came and is not done yet: the last record may go on.
  private var rest: [UInt8] = []

  /// `reserved` are the numbers of placeholders that stand in the log already.
  init(options: RedactionOptions, reserved: PlaceholderNumbers = PlaceholderNumbers()) {
    self.options = options
    numbers = reserved
    known = LeakCheck(options: options)
  }

  /// Whether a text begins as a log does whose lines make sense alone.
  static func isLog(_ head: [UInt8]) -> Bool {
    guard InputEncoding(of: head) == .utf8,
      let end = head.firstIndex(of: 0x0A), end > 0,
      LogLine.begins(head, 0..<(head[end - 1] == 0x0D ? end - 1 : end))
    else { return false }
    return !head.contains(0)
  }

  /// Takes the next bytes and gives those that may leave by now.
  mutating func take(_ block: ArraySlice<UInt8>) -> [UInt8] {
    rest += block
    return redact(isLast: false)
  }

  /// The rest of the log.
  mutating func finish() -> [UInt8] { redact(isLast: true) }

  private mutating func redact(isLast: Bool) -> [UInt8] {
    let bytes = rest
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var record = 0
    var start = 0
    var isOpen = true
    var lines = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      if end == bytes.count, !isLast { break }
      if !isOpen, end > start, LogLine.begins(bytes, start..<end) {
        append(bytes, record..<start, isOneLine: lines == 1, to: &result)
        (record, lines) = (start, 0)
      }
      isOpen = LogLine.isOpen(bytes, start..<end)
      lines += 1
      start = min(end + 1, bytes.count)
    }
    if isLast {
      append(bytes, record..<bytes.count, isOneLine: lines == 1, to: &result)
      record = bytes.count
    }
    rest = Array(bytes[record...])
    return result
  }

  private mutating func append(
    _ bytes: [UInt8],
    _ record: Range<Int>,
    isOneLine: Bool,
    to result: inout [UInt8]
  ) {
    guard !record.isEmpty else { return }
    let end = bytes[record.upperBound - 1] == 0x0A ? record.upperBound - 1 : record.upperBound
    if isOneLine, PlainLine.isPlain(bytes, record.lowerBound..<end) {
      if knownCount == 0 {
        result += bytes[record]
        return
      }
      let line = Array(bytes[record])
      if known.echoes(in: line).isEmpty {
        result += line
        return
      }
    }
    let text = InputEncoding.utf8.utf8(of: Array(bytes[record]))
    var (edited, removed) = edit(text, knownCount > 0 ? known : nil)
    var own = LeakCheck(options: options)
    own.learn(removed)
    if own.check(edited) != nil {
      // Something that was removed stands in a place where only its other place gives it away.
      var echoes = known
      echoes.learn(removed)
      (edited, removed) = edit(text, echoes)
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
