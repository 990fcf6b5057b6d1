import JSONText

/// A record of a log or an entry of a recording: what makes sense alone.
struct LogRecord: Sendable {
  /// What stands before it and belongs to none.
  var gap: ArraySlice<UInt8> = []
  let bytes: [UInt8]
  /// Whether it is one line, with its break or without.
  var isLine = false
}

/// Parts a long log or recording into records as it comes, and holds none but the last.
struct LogRecords {
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
  /// The record that came so far, which may go on, and how many lines it has.
  private var record: [UInt8] = []
  private var lines = 0
  /// Whether its last line may go on in the next.
  private var isOpen = true
  /// What came of the next line or entry, which goes on.
  private var rest: [UInt8] = []
  private var entries = RecordingEntries()
  /// The records that are whole.
  private var whole: [LogRecord] = []

  init(_ form: Form) { self.form = form }

  /// How a text is parted that begins so, or `nil` where it only makes sense as a whole.
  static func form(of head: [UInt8]) -> Form? {
    guard InputEncoding(of: head) == .utf8, !head.contains(0) else { return nil }
    if RecordingEntries.begin(in: head) { return .entries }
    guard let end = head.firstIndex(of: 0x0A) else { return nil }
    return Self.begins(head[..<end]) ? .lines : nil
  }

  /// How much is held of what came, in bytes.
  var held: Int { record.count + rest.count }

  /// The records that end in the next bytes.
  mutating func take(_ block: ArraySlice<UInt8>) -> [LogRecord] {
    switch form {
    case .lines: takeLines(block)
    case .entries: takeEntries(block)
    }
    return handOver()
  }

  /// What is left at the end.
  mutating func finish() -> [LogRecord] {
    switch form {
    case .lines where !rest.isEmpty: takeLine(rest[...])
    case .lines: break
    case .entries: record = rest
    }
    rest = []
    endRecord()
    return handOver()
  }

  private mutating func handOver() -> [LogRecord] {
    defer { whole = [] }
    return whole
  }

  private mutating func takeEntries(_ block: ArraySlice<UInt8>) {
    var searched = rest.count
    rest += block
    var start = 0
    while let end = entries.end(in: rest, from: searched) {
      // What stands between two entries.
      let first = rest[start..<end].firstIndex { $0 > 0x20 && $0 != 0x2C } ?? end
      whole.append(LogRecord(gap: rest[start..<first], bytes: Array(rest[first..<end])))
      (start, searched) = (end, end)
    }
    if start > 0 { rest = Array(rest[start...]) }
  }

  private mutating func takeLines(_ block: ArraySlice<UInt8>) {
    var start = block.startIndex
    while let end = block.firstLineFeed(from: start) {
      takeLine(rest.isEmpty ? block[start...end] : (rest + block[start...end])[...])
      rest.removeAll(keepingCapacity: true)
      start = end + 1
    }
    rest += block[start...]
  }

  /// Adds the next line to the record, or begins another with it.
  private mutating func takeLine(_ all: ArraySlice<UInt8>) {
    let line = all.last == 0x0A ? all.dropLast() : all
    if lines > 0, record.count > Self.longestRecord || !isOpen && Self.begins(line) { endRecord() }
    isOpen = line.withUnsafeBufferPointer(LogLine.isOpen)
    record += all
    lines += 1
  }

  private mutating func endRecord() {
    if !record.isEmpty { whole.append(LogRecord(bytes: record, isLine: lines == 1)) }
    record = []
    lines = 0
  }

  /// Whether a line begins a record, whatever its break.
  private static func begins(_ line: ArraySlice<UInt8>) -> Bool {
    (line.last == 0x0D ? line.dropLast() : line).withUnsafeBufferPointer(LogLine.begins)
  }
}
