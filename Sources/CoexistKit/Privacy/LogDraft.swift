import TextFields

/// What a log gave away so far, the first ``most`` values: known wherever they stand again.
struct LogMemory: Sendable {
  /// How many values are looked for.
  private static let most = 2048

  private(set) var check: LeakCheck
  private(set) var count = 0

  init(_ options: RedactionOptions) { check = LeakCheck(options: options) }

  mutating func learn(_ values: [RemovedValue]) {
    guard count < Self.most else { return }
    count += values.count
    for value in values { check.learnRemoved(Array(value.text.utf8), value.kind) }
  }

  func holds(_ bytes: [UInt8]) -> Bool {
    count > 0 && bytes.withUnsafeBufferPointer { check.holds($0) }
  }

  /// What of it may stand in a text, also behind an escape.
  func echoes(in text: [UInt8]) -> Echoes? {
    guard count > 0 else { return nil }
    let echoes = Echoes(check, in: text)
    return echoes.mayStand || LineBytes(text).mayHide ? echoes : nil
  }

  /// Whether it changes a draft that was made when less was known.
  func changes(_ draft: LogDraft, of record: LogRecord) -> Bool {
    draft.isByLine
      ? holds(draft.bytes) : holds(record.bytes) || LineBytes(record.bytes).mayHide
  }
}

/// A record as it may leave, redacted alone: its placeholders have numbers of its own.
struct LogDraft: Sendable {
  let bytes: [UInt8]
  let numbers: PlaceholderNumbers
  /// What must not leave in the records behind it either.
  let removed: [RemovedValue]
  /// A look that knows what must not be in it; `nil` where nothing is.
  var look: LeakCheck?
  /// Whether one look over a line was enough.
  var isByLine = false
}

/// Redacts records, each with as little work as that takes; remembers only what keys mean.
struct LogDrafter: Sendable {
  let options: RedactionOptions
  private var keys = KeyLook()

  init(_ options: RedactionOptions) { self.options = options }

  mutating func draft(_ record: LogRecord, _ known: LogMemory) -> LogDraft {
    if record.isLine, let draft = draft(ofLine: record.bytes, known) { return draft }
    var text = InputEncoding.utf8.utf8(of: record.bytes)
    text = TextLayer(openingBodiesOf: text)?.bytes ?? text
    let (editor, look) = DocumentRedactor.edited(
      text,
      options: options,
      echoes: known.echoes(in: text)
    )
    return LogDraft(
      bytes: editor.result,
      numbers: editor.numbers,
      removed: editor.record.removed,
      look: look
    )
  }

  /// A line without what its fields and words give away; `nil` where more than one look tells: at JSON,
  /// at escapes, at what a removed value hid, at a value that stands again.
  private mutating func draft(ofLine whole: [UInt8], _ known: LogMemory) -> LogDraft? {
    let line = whole.last == 0x0A ? Array(whole.dropLast()) : whole
    let bytes = LineBytes(line)
    let holdsJSON = bytes.mayHoldJSON && DocumentParts.mayBegin(in: line)
    guard !bytes.mayHoldMarks, !(bytes.mayChange && Escape.mayChange(line[...])) else { return nil }
    // Of JSON whose keys say nothing only the shapes count.
    let found: [PrivateSpan]? =
      holdsJSON
      ? TextScanner().spansByShape(in: line, &keys)
      : bytes.mayHide && TextLayer(undoingEscapesOf: line) != nil
        ? nil : TextScanner().spansUnescaped(in: line, &keys)
    guard let spans = found else { return nil }
    let removed = spans.filter { options.removes($0.kind) }
    // A number of JSON needs quotes.
    guard removed.isEmpty || !holdsJSON, !removed.contains(where: { $0.mayHide(in: line) }) else {
      return nil
    }
    var numbers = PlaceholderNumbers()
    let edited =
      removed.isEmpty ? whole : numbers.masked(whole[...], removed, marksForged: false).bytes
    guard !known.holds(edited) else { return nil }
    let values = removed.map { span in
      RemovedValue(kind: span.kind, text: String(decoding: line[span.range], as: UTF8.self))
    }
    // A value may stand again where nothing but its first place gives it away.
    guard values.isEmpty || LeakCheck(of: values, leftIn: edited, options).check(edited) == nil
    else { return nil }
    return LogDraft(bytes: edited, numbers: numbers, removed: values, isByLine: true)
  }
}
