/// Decides what of the input may leave, and numbers what may not.
///
/// A value: make one for a report or bundle and publish everything through it, so that the same
/// token has the same placeholder everywhere. Order: unescape (the reader did), redact, truncate,
/// escape for the format.
struct Redactor: Sendable {
  let options: RedactionOptions
  private let known: AllowedIDs
  /// What the inputs hold that must not leave, wherever it stands again.
  var echoes: LeakCheck?
  /// The numbers of the errors, which every report names.
  private let codes: Set<String>
  private var numbers = PlaceholderNumbers()
  private var kept: Set<String> = []

  /// Ids that `facts` hold under a key of their own are never masked, wherever they stand.
  init(
    options: RedactionOptions = RedactionOptions(),
    facts: Facts? = nil,
    echoes: LeakCheck? = nil
  ) {
    self.options = options
    known = AllowedIDs(facts: facts)
    self.echoes = echoes
    codes = Set(
      (facts?.errors ?? []).flatMap { [$0.code, $0.subcode] }.compactMap { $0 }.map(String.init)
    )
    self.echoes?.keep(known.values.union(codes))
  }

  /// What was removed so far and what was shown on purpose, for the gate.
  var record: RedactionRecord {
    RedactionRecord(removed: numbers.removed.sorted(), kept: kept.union(known.values).union(codes))
  }

  /// Forgets what was shown and removed, but not the numbers: a long run holds no more than these.
  mutating func forgetValues() {
    numbers.forgetValues()
    kept = []
  }

  /// How many **different** values of each kind were removed, by the keys of the report.
  var summary: [String: Int] {
    Dictionary(numbers.counts.map { ($0.key.reportKey, $0.value) }) { $0 + $1 }
  }

  /// One line for the end of every output: what was removed, and what was kept on purpose.
  func summaryLine() -> Safe {
    let counts = numbers.counts
    let parts = PrivateKind.allCases.compactMap { kind in
      counts[kind].map { kind.counted($0) + (kind == .messageText ? " (not shown)" : "") }
    }
    let removed = parts.isEmpty ? "nothing" : parts.joined(separator: ", ")
    return """
      Redacted: \(ours: removed). Kept: ids of Meta and the provider, business names, error texts, \
      times.
      """
  }
}

extension Redactor {
  /// The text with placeholders for what must not leave, and where they are.
  mutating func redacted(
    _ text: String,
    as kind: FieldKind
  ) -> (text: String, placeholders: [Placeholder]) {
    if kind == .identifier, known.contains(text) || IdentifierShape.fits(text) {
      kept.insert(text)
      return (text, [])
    }
    let bytes = Array(text.utf8)
    let result = numbers.masked(bytes[...], spans(in: bytes, as: kind), marksForged: true)
    // Shown in full on purpose: the gate must not take it for something that leaked.
    if result.placeholders.isEmpty { kept.insert(text) }
    return (String(decoding: result.bytes, as: UTF8.self), result.placeholders)
  }

  private func spans(in bytes: [UInt8], as kind: FieldKind) -> [PrivateSpan] {
    if kind == .phone, bytes.count(where: \.isDigit) >= 7, options.removes(.phone) {
      return [PrivateSpan(range: 0..<bytes.count, kind: .phone)]
    }
    var scanner = TextScanner(known: known)
    scanner.keepsVersions = kind == .word
    var spans = scanner.spans(in: bytes)
    if let echoes {
      let again = echoes.echoes(in: bytes).filter { echo in
        // A version looks like an address, and the name of a firm like that of a contact.
        kind == .free || !echo.kind.isWords && !(kind == .word && echo.kind == .ip)
      }
      spans = TextScanner.merged(spans + again)
    }
    return spans.filter { options.removes($0.kind) }
  }
}

/// What the redactor knows at the end: values that must not be in the output, and values that may.
struct RedactionRecord: Sendable {
  /// In an order that is the same every time: of one value with two kinds the first counts.
  let removed: [RemovedValue]
  let kept: Set<String>
}
