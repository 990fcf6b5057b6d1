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
  private var numbers: PlaceholderNumbers
  private var known: LeakCheck
  private var knownCount = 0
  private var keys = KeyLook()
  /// The record that came so far, which may go on, and how many lines it has.
  private var record: [UInt8] = []
  private var lines = 0
  /// Whether its last line may go on in the next.
  private var isOpen = true
  /// What came of the next line or entry, which goes on.
  private var rest: [UInt8] = []
  private var entries = RecordingEntries()
  /// A credential that the last look found in a record, which ends the log.
  private(set) var refusal: LeakFinding?
  /// What the last look masked.
  private(set) var masked: Set<PrivateKind> = []

  /// `reserved` are the numbers of placeholders that stand in the log already.
  init(
    _ form: Form = .lines,
    options: RedactionOptions,
    reserved: PlaceholderNumbers = PlaceholderNumbers()
  ) {
    self.form = form
    self.options = options
    numbers = reserved
    known = LeakCheck(options: options)
  }

  /// How a text is parted that begins so, or `nil` where it only makes sense as a whole.
  static func form(of head: [UInt8]) -> Form? {
    guard InputEncoding(of: head) == .utf8, !head.contains(0) else { return nil }
    if RecordingEntries.begin(in: head) { return .entries }
    guard let end = head.firstIndex(of: 0x0A) else { return nil }
    return Self.begins(head[..<end]) ? .lines : nil
  }

  /// How much is held of what came, in bytes.
  var held: Int { record.count + rest.count }

  /// Takes the next bytes and gives those that may leave by now.
  mutating func take(_ block: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(block.count)
    if form == .entries {
      redactEntries(block, to: &result)
    } else {
      redactLines(block, to: &result)
    }
    return result
  }

  /// The rest of the log.
  mutating func finish() -> [UInt8] {
    var result: [UInt8] = []
    if form == .lines, !rest.isEmpty {
      takeLine(rest[...], to: &result)
    } else {
      record += rest
    }
    rest = []
    appendRecord(to: &result)
    return result
  }

  private mutating func redactEntries(_ block: ArraySlice<UInt8>, to result: inout [UInt8]) {
    var searched = rest.count
    rest += block
    var start = 0
    while refusal == nil, let end = entries.end(in: rest, from: searched) {
      // What stands between two entries.
      let first = rest[start..<end].firstIndex { $0 > 0x20 && $0 != 0x2C } ?? end
      result += JSONLiteral.escapingHidden(rest[start..<first])
      record = Array(rest[first..<end])
      appendRecord(to: &result)
      (start, searched) = (end, end)
    }
    rest.removeSubrange(..<start)
  }

  private mutating func redactLines(_ block: ArraySlice<UInt8>, to result: inout [UInt8]) {
    var start = block.startIndex
    while refusal == nil, let end = block.firstLineFeed(from: start) {
      let line = rest.isEmpty ? block[start...end] : (rest + block[start...end])[...]
      rest.removeAll(keepingCapacity: true)
      takeLine(line, to: &result)
      start = end + 1
    }
    rest += block[start...]
  }

  /// Adds the next line to the record, or begins another with it.
  private mutating func takeLine(_ whole: ArraySlice<UInt8>, to result: inout [UInt8]) {
    let line = whole.last == 0x0A ? whole.dropLast() : whole
    if lines > 0, record.count > Self.longestRecord || !isOpen && Self.begins(line) {
      appendRecord(to: &result)
    }
    isOpen = line.withUnsafeBufferPointer(LogLine.isOpen)
    record += whole
    lines += 1
  }

  /// Whether a line begins a record, whatever its break.
  private static func begins(_ line: ArraySlice<UInt8>) -> Bool {
    (line.last == 0x0D ? line.dropLast() : line).withUnsafeBufferPointer(LogLine.begins)
  }
}

extension LogRedactor {
  /// Adds the record as it may leave, with as little work as that takes.
  private mutating func appendRecord(to result: inout [UInt8]) {
    guard !record.isEmpty, refusal == nil else { return }
    var bytes: [UInt8] = []
    swap(&bytes, &record)
    let end = lines == 1 && bytes.last == 0x0A ? bytes.removeLast() : nil
    if lines == 1, let edited = edited(bytes) {
      result += edited
      if let end { result.append(end) }
    } else {
      if let end { bytes.append(end) }
      appendRead(bytes, to: &result)
    }
    bytes.removeAll(keepingCapacity: true)
    swap(&bytes, &record)
    lines = 0
  }

  /// A line without what its fields and words give away; `nil` where more than one look tells: at JSON,
  /// at escapes, at what a removed value hid, at a value that stands again.
  private mutating func edited(_ line: [UInt8]) -> [UInt8]? {
    let scanner = TextScanner()
    let holdsJSON = DocumentParts.mayBegin(in: line)
    // Of JSON whose keys say nothing only the shapes count.
    guard !Escape.mayChange(line[...]), !line.contains(0x3C),
      let spans = holdsJSON
        ? scanner.spansByShape(in: line, &keys) : scanner.spansUnescaped(in: line, &keys)
    else { return nil }
    let removed = spans.filter { options.removes($0.kind) }
    // A number of JSON needs quotes.
    guard removed.isEmpty || !holdsJSON, !removed.contains(where: { $0.mayHide(in: line) }) else {
      return nil
    }
    let edited =
      removed.isEmpty ? line : numbers.masked(line[...], removed, marksForged: false).bytes
    numbers.forgetValues()
    let isKnown = knownCount > 0 && edited.withUnsafeBufferPointer { known.holds($0) }
    guard !isKnown else { return nil }
    if removed.isEmpty { return edited }
    // A value may stand again where nothing but its first place gives it away.
    let pieces = PieceSketch(edited)
    var own = LeakCheck(options: options)
    for span in removed where pieces.mayHold(line[span.range]) {
      own.learnRemoved(Array(line[span.range]), span.kind)
    }
    guard own.check(edited) == nil else { return nil }
    for span in removed where knownCount < Self.mostKnown {
      knownCount += 1
      known.learnRemoved(Array(line[span.range]), span.kind)
    }
    return edited
  }

  /// Adds a record that is read in full.
  private mutating func appendRead(_ bytes: [UInt8], to result: inout [UInt8]) {
    let text = InputEncoding.utf8.utf8(of: bytes)
    let isKnown = knownCount > 0 && text.withUnsafeBufferPointer { known.holds($0) }
    // What an escape hides may still be known.
    let mayEcho =
      isKnown || knownCount > 0 && text.contains { $0 >= 0x80 || $0.isOne(of: "\\%&") }
    let (editor, look) = DocumentRedactor.edited(
      text,
      options: options,
      numbers: &numbers,
      echoes: mayEcho ? Echoes(known, isInSource: isKnown) : nil
    )
    result += look.map { lookAgain(at: editor.result, with: $0) } ?? editor.result
    guard refusal == nil else { return }
    let removed = editor.record
    numbers.forgetValues()
    guard knownCount < Self.mostKnown, !removed.removed.isEmpty else { return }
    knownCount += removed.removed.count
    known.learn(removed)
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
