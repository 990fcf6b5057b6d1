import JSONText

/// Replaces what must not leave in a text, JSON value by JSON value and line by line.
struct DocumentEditor: Sendable {
  private let text: [UInt8]
  private let options: RedactionOptions
  /// The numbers of the placeholders.
  private(set) var numbers = PlaceholderNumbers()
  /// What was removed, for the gate.
  private(set) var record = RedactionRecord(removed: [], kept: [])
  private(set) var result: [UInt8] = []
  private(set) var findings: [PrivateFinding] = []

  /// Replaces what `echoes` learned, too, wherever it stands again.
  init(_ text: [UInt8], options: RedactionOptions, echoes: Echoes? = nil) {
    self.text = text
    self.options = options
    // Placeholders that stand in the input already keep their numbers.
    numbers.reserve(in: text)
    result.reserveCapacity(text.count)
    for part in DocumentParts(of: text).parts {
      switch part {
      case .json(let document, let range):
        let safe = edit(range, JSONSecrets.find(in: document, echoes: echoes))
        result += JSONLiteral.escapingHidden(safe[...])
      case .text(let range, let known):
        var scanner = TextScanner(known: known)
        scanner.echoes = echoes
        let safe = edit(range, by: scanner)
        result +=
          Escape.mayChange(safe[...])
          ? Array(Escape.text.apply(to: String(decoding: safe, as: UTF8.self)).utf8) : safe
      }
    }
    record = RedactionRecord(removed: numbers.removed.sorted(), kept: [])
  }

  /// Replaces what stands across the border of two parts, so that neither holds all of it.
  mutating func mask(_ spans: [PrivateSpan]) {
    result = numbers.masked(result[...], spans, marksForged: false).bytes
  }

  /// A part of the text without what a scanner finds, and without what it finds in what is left: with a
  /// value goes the bracket or quote in it that hid another.
  private mutating func edit(_ range: Range<Int>, by scanner: TextScanner) -> [UInt8] {
    let spans = scanner.spans(in: Array(text[range])).map { $0.moved(by: range.lowerBound) }
    var safe = edit(range, spans)
    var scanner = scanner
    scanner.echoes = scanner.echoes?.ofDecoded
    var hasChanged = spans.contains { options.removes($0.kind) && $0.mayHide(in: text) }
    for _ in 0..<Self.mostLooks where hasChanged {
      let spans = scanner.spans(in: safe).filter { options.removes($0.kind) }
      hasChanged = !spans.isEmpty
      safe = numbers.masked(safe[...], spans, marksForged: false).bytes
    }
    return safe
  }

  private static let mostLooks = 4

  /// A part of the text with placeholders for what spans hold; notes what is removed, and where.
  private mutating func edit(_ range: Range<Int>, _ spans: [PrivateSpan]) -> [UInt8] {
    let spans = spans.filter { options.removes($0.kind) }
    findings += spans.map { PrivateFinding(kind: $0.kind.id, offset: $0.range.lowerBound) }
    return numbers.masked(text[range], spans, marksForged: false).bytes
  }
}

/// Strings as they stand in JSON.
enum JSONLiteral {
  /// JSON source in which characters that hide or mislead are `\u` escapes.
  static func escapingHidden(_ source: ArraySlice<UInt8>) -> [UInt8] {
    guard Escape.mayChange(source) else { return Array(source) }
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
        result.appendEscape(of: scalar)
      } else {
        result += String(scalar).utf8
      }
      earlier = scalar
    }
    return result + source[end...]
  }
}
