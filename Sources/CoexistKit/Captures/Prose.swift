import TextFields

/// A stretch of prose with the errors that somebody reports in it, before anything is noted.
struct Prose {
  let span: Span
  private(set) var reports: [TextErrors.Report]
  /// Where codes and sentences stand, those that were read already among them.
  let ranges: [Range<Int>]
  /// Those but for what is only supposed, explained or asked about, which is no error and may hint at
  /// something.
  let settled: [Range<Int>]
  let words: ProseWords
  /// Where an error stands of which the text says that it does not come, or `nil`.
  let denied: Int?
  let lines: TextLines
  /// The trace of the answer whose head the stretch is.
  let head: Untrusted?
  /// Whether it is rather a record that a program keeps than what somebody says.
  let isRecord: Bool

  init(
    _ span: Span,
    of text: PastedText,
    _ others: OthersWords,
    _ entries: Entries,
    head: Untrusted?,
    except isRead: (Range<Int>) -> Bool
  ) {
    self.span = span
    self.head = head
    isRecord = others.holdsRecord(in: span)
    let bytes = text.layers[span.layer].bytes
    var errors = TextErrors(
      bytes,
      in: span.range,
      others.quotations.quotes(in: span),
      except: isRead
    )
    let words = ProseWords(span, of: text, others, sentences: errors.wordsOfMeta)
    var asked: Set<Range<Int>> = []
    var denied: Int?
    errors.keep { range in
      switch words.telling(of: range) {
      case .told: return true
      case .denied:
        denied = range.lowerBound
        return false
      case .supposed, .quoted: return false
      case .asked:
        asked.insert(range)
        return false
      case .over(let since):
        // Of dated entries the later one counts, whichever stands first.
        guard let told = entries.time(at: range.lowerBound, of: span),
          let solved = entries.time(at: since, of: span)
        else { return false }
        return told > solved
      }
    }
    self.words = words
    self.denied = denied
    lines = errors.lines
    ranges = errors.ranges
    settled = asked.isEmpty ? ranges : ranges.filter { !asked.contains($0) }
    reports = errors.all
  }

  mutating func take(_ all: ArraySlice<TextErrors.Report>) { reports = all.filter { !$0.isPart } }
}

/// What stands in a text and is not what somebody says in it.
struct OthersWords {
  let program: ProgramText
  let quotations: Quotations
  /// Payloads that a program printed in its own notation, by layer, in order.
  private let payloads: [Int: [Range<Int>]]
  /// Where the values of keys stand, by layer, in order.
  private let values: [Int: [Int]]
  /// Sentences of ours, by layer, in order.
  private let letters: [[Range<Int>]]
  /// In the text as it came.
  private let startOfOlderMail: Int?

  init(
    of text: PastedText,
    _ payloads: [Span],
    besides ours: ([UInt8]) -> [Range<Int>]
  ) {
    program = ProgramText(of: text)
    quotations = Quotations(of: text)
    self.payloads = Dictionary(grouping: payloads, by: \.layer).mapValues { spans in
      spans.map(\.range).sorted { $0.lowerBound < $1.lowerBound }
    }
    let letters = text.layers.map { ours($0.bytes) }
    self.letters = letters
    let keyed = text.fields.filter { field in
      Self.ofRecords.contains(field.notation)
        && !letters[field.value.layer].holds(field.value.range)
    }
    values = Dictionary(grouping: keyed, by: \.value.layer).mapValues { fields in
      fields.map(\.value.range.lowerBound).sorted()
    }
    startOfOlderMail = text.startOfOlderMail
  }

  private static let ofRecords: Set<PastedText.Notation> = [
    .json, .colon, .equals, .arrow, .cell, .element, .attribute,
  ]

  /// Whether a key stands in a span with its value.
  func holdsRecord(in span: Span) -> Bool {
    guard let all = values[span.layer] else { return false }
    let first = all.partitioningIndex { $0 >= span.range.lowerBound }
    return first < all.count && all[first] < span.range.upperBound
  }

  /// The sentences of ours in a span.
  func letters(in span: Span) -> [Range<Int>] {
    let all = letters[span.layer]
    let first = all.partitioningIndex { $0.upperBound > span.range.lowerBound }
    return all[first...].prefix { $0.lowerBound < span.range.upperBound }
      .map { $0.clamped(to: span.range) }
  }

  /// The payloads that begin in a span.
  func payloads(in span: Span) -> ArraySlice<Range<Int>> {
    guard let all = payloads[span.layer] else { return [] }
    let first = all.partitioningIndex { $0.lowerBound >= span.range.lowerBound }
    return all[first...].prefix { $0.lowerBound < span.range.upperBound }
  }

  /// The part of a span that is an older mail below a newer one; `nil` where there is none.
  func olderMail(in span: Span, of text: PastedText) -> Range<Int>? {
    guard let older = startOfOlderMail else { return nil }
    let start = span.range.partitioningIndex { offset in
      text.place(of: Span(layer: span.layer, range: offset..<offset + 1)).lowerBound >= older
    }
    return span.range.lowerBound < start && start < span.range.upperBound
      ? start..<span.range.upperBound : nil
  }
}

/// The words of people in a stretch of prose: what they say, and what they quote from a window.
struct ProseWords {
  /// What stands in quotation marks as the words of a window.
  struct Window {
    let range: Range<Int>
    let scan: WordScan
    /// How the words around quote it.
    let telling: Telling
  }

  private let own: WordScan
  /// An older mail, quoted below a newer one, where either says that all is well, and the place.
  private var solved: (mail: Range<Int>, since: Int)?
  let windows: [Window]
  private let bytes: [UInt8]
  private let program: [Range<Int>]
  /// Quoted help and sentences of ours, in order.
  private let guides: [Range<Int>]
  /// Whether sentences of ours stand in it.
  let quotesUs: Bool

  /// Where the stretch says that all is well, `nil` where it says or asks anything behind that.
  var wellSince: Int? { own.endsWell }

  /// Where somebody asks about a deletion or means to do one.
  var plannedDeletion: Int? { own.plannedDeletion }

  /// Of the stretch, then of each window that somebody may have seen.
  var scans: [WordScan] {
    [own] + windows.filter { [.told, .asked, .supposed].contains($0.telling) }.map(\.scan)
  }

  /// What a program wrote is nobody's, and Meta's own sentences are Meta's.
  init(_ span: Span, of text: PastedText, _ others: OthersWords, sentences: [Range<Int>]) {
    let bytes = text.layers[span.layer].bytes
    self.bytes = bytes
    program = others.program.ranges(in: span)
    let turns = text.turns[span.layer] ?? []
    let first = turns.partitioningIndex { $0 >= span.range.lowerBound }
    let borders = turns[first...].prefix { $0 < span.range.upperBound }.map { $0..<$0 }
    let help = Self.guides(in: span, of: text, between: borders.map(\.lowerBound))
    let letters = others.letters(in: span).filter { !help.holds($0) }
    quotesUs = !letters.isEmpty
    guides = (help + letters).sorted { $0.lowerBound < $1.lowerBound }
    let quotes = others.quotations.windows(in: span).filter { [guides] in !guides.holds($0) }
    let gaps = (program + others.payloads(in: span) + guides + quotes + sentences + borders)
      .sorted { $0.lowerBound < $1.lowerBound }
    var own = WordScan(bytes[span.range], without: gaps)
    if let mail = others.olderMail(in: span, of: text) {
      let reply = span.range.lowerBound..<mail.lowerBound
      let newer = WordScan(bytes[reply], without: gaps.filter { reply.contains($0.lowerBound) })
      // What was solved in the older mail is over, and not what the newer one tells.
      let since =
        newer.goodEnd
        ?? WordScan(bytes[mail], without: gaps.filter { mail.contains($0.lowerBound) }).goodEnd
      if let since {
        own = newer
        solved = (mail, since)
      }
    }
    self.own = own
    let told = solved?.mail.lowerBound ?? span.range.upperBound
    windows = quotes.filter { $0.lowerBound < told }.map { [own] range in
      Window(
        range: range,
        scan: WordScan(bytes[range], without: sentences),
        telling: own.telling(of: range, in: bytes)
      )
    }
  }

  /// The blocks behind `>` in which somebody says what numbers mean: a page of help, no capture.
  private static func guides(in span: Span, of text: PastedText, between turns: [Int])
    -> [Range<Int>]
  {
    let bytes = text.layers[span.layer].bytes
    let ends = turns + [span.range.upperBound]
    return zip([span.range.lowerBound] + turns, ends).map { $0..<$1 }.filter { block in
      guard text.isQuoted(Span(layer: span.layer, range: block)) else { return false }
      let scan = WordScan(bytes[block])
      return scan.loneNumbers().contains { scan.telling(of: $0.source, in: bytes) == .asked }
    }
  }

  /// How an error stands in the words that name or quote it.
  func telling(of range: Range<Int>) -> Telling {
    if guides.holds(range) { return .quoted }
    if let solved, solved.mail.contains(range.lowerBound) { return .over(since: solved.since) }
    if program.holds(range) { return .told }
    let place = windows.partitioningIndex { $0.range.upperBound > range.lowerBound }
    guard place < windows.count, windows[place].range.overlaps(range) else {
      return own.telling(of: range, in: bytes)
    }
    let window = windows[place]
    return window.telling == .told ? window.scan.telling(of: range, in: bytes) : window.telling
  }
}
