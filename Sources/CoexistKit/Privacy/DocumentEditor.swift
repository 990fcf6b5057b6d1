import JSONText

/// Replaces what must not leave in a text, JSON value by JSON value and line by line.
struct DocumentEditor: Sendable {
  private let text: [UInt8]
  private let options: RedactionOptions
  private var echoes: [Echoes]
  private var numbers = PlaceholderNumbers()
  /// What was removed, for the gate.
  private(set) var record = RedactionRecord(removed: [], kept: [])
  private(set) var result: [UInt8] = []
  private(set) var findings: [PrivateFinding] = []

  /// Replaces what `echoes` learned, too, wherever it stands; `numbers` are those of the text before
  /// and go on here.
  init(
    _ text: [UInt8],
    options: RedactionOptions,
    numbers: inout PlaceholderNumbers,
    echoes: [Echoes] = []
  ) {
    self.text = text
    self.options = options
    swap(&self.numbers, &numbers)
    defer { swap(&self.numbers, &numbers) }
    self.echoes = echoes
    guard !options.disabledForTests else {
      result = text
      return
    }
    // Placeholders that stand in the input already keep their numbers.
    self.numbers.reserve(in: text)
    result.reserveCapacity(text.count)
    for part in DocumentParts(of: text).parts {
      switch part {
      case .json(let document, let range): edit(document, range)
      case .text(let range, let known): edit(text: range, known: known)
      }
    }
    record = RedactionRecord(removed: self.numbers.removed.sorted(), kept: [])
    // Whoever learns more holds them alone.
    self.echoes = []
  }

  private mutating func edit(text range: Range<Int>, known: AllowedIDs) {
    let bytes = Array(text[range])
    var scanner = TextScanner(known: known)
    scanner.echoes = echoes
    let spans = scanner.spans(in: bytes).filter { options.removes($0.kind) }
    for span in spans {
      let offset = range.lowerBound + span.range.lowerBound
      findings.append(PrivateFinding(kind: span.kind.id, offset: offset))
    }
    let replaced = String(decoding: replace(spans, in: bytes), as: UTF8.self)
    result += Escape.text.apply(to: replaced).utf8
  }

  private mutating func edit(_ document: JSONDocument, _ range: Range<Int>) {
    let secrets = JSONSecrets.find(in: document, echoes: echoes)
    for secret in secrets { note(secret, offset: secret.range.lowerBound) }
    result += edited(document, range, secrets)
  }

  /// The JSON text in `range` with its secrets replaced and hidden characters escaped.
  private mutating func edited(
    _ document: JSONDocument,
    _ range: Range<Int>,
    _ secrets: [JSONSecret]
  ) -> [UInt8] {
    var result: [UInt8] = []
    var done = range.lowerBound
    for secret in secrets {
      guard let replacement = replacement(of: secret, in: document) else { continue }
      result += JSONLiteral.escapingHidden(document.bytes[done..<secret.range.lowerBound])
      result += JSONLiteral.string(replacement)
      done = secret.range.upperBound
    }
    return result + JSONLiteral.escapingHidden(document.bytes[done..<range.upperBound])
  }

  /// The new text of a string or number, or `nil` when the options show it.
  private mutating func replacement(of secret: JSONSecret, in document: JSONDocument) -> [UInt8]? {
    switch secret.content {
    case .pieces(let bytes, let spans):
      let spans = spans.filter { options.removes($0.kind) }
      return spans.isEmpty ? nil : replace(spans, in: bytes)
    case .nested(let document, let secrets):
      return edited(document, 0..<document.bytes.count, secrets)
    case .number(let kind):
      guard options.removes(kind) else { return nil }
      return Array(numbers.placeholder(for: document.bytes[secret.range], kind: kind).utf8)
    }
  }

  private mutating func replace(_ spans: [PrivateSpan], in bytes: [UInt8]) -> [UInt8] {
    numbers.masked(bytes, spans, marksForged: false).bytes
  }

  /// Notes what is removed of a secret, and where.
  private mutating func note(_ secret: JSONSecret, offset: Int) {
    let kinds =
      switch secret.content {
      case .number(let kind): [kind]
      case .pieces(_, let spans): spans.map(\.kind)
      case .nested: [] as [PrivateKind]
      }
    for kind in kinds where options.removes(kind) {
      findings.append(PrivateFinding(kind: kind.id, offset: offset))
    }
    if case .nested(_, let secrets) = secret.content {
      for secret in secrets { note(secret, offset: offset) }
    }
  }
}

/// Strings as they stand in JSON.
enum JSONLiteral {
  /// A string with its quotes.
  static func string(_ text: [UInt8]) -> [UInt8] {
    Array(JSONOutput.string(String(decoding: text, as: UTF8.self)).line().utf8)
  }

  /// JSON source in which characters that hide or mislead are `\u` escapes.
  static func escapingHidden(_ source: ArraySlice<UInt8>) -> [UInt8] {
    let mayHide = source.contains { $0 >= 0x7F || $0 == 0x23 || $0 == 0x0D }
    guard mayHide else { return Array(source) }
    // A byte order mark stands outside of strings, where no escape is allowed.
    let mark = Array("\u{FEFF}".utf8)
    var start = source.startIndex
    while source[start...].starts(with: mark) { start += mark.count }
    var end = source.endIndex
    while end - start >= mark.count, source[..<end].suffix(mark.count).elementsEqual(mark) {
      end -= mark.count
    }
    var result = Array(source[..<start])
    var earlier: Unicode.Scalar = " "
    for scalar in String(decoding: source[start..<end], as: UTF8.self).unicodeScalars {
      // `##[` and `##vso[` are commands to build servers.
      let isCommand = scalar == "#" && earlier == "#"
      if scalar == "\r" {
        // White space between values; line breaks become those of everybody else.
        result.append(0x0A)
      } else if scalar == "\n", earlier == "\r" {
        earlier = scalar
        continue
      } else if scalar.isHidden && scalar.value > 0x20 || isCommand {
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          result += ("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits).utf8
        }
      } else {
        result += String(scalar).utf8
      }
      earlier = scalar
    }
    return result + source[end...]
  }
}
