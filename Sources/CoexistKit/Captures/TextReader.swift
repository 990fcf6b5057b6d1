import JSONText
import TextFields

/// Reads prose: known sentences, codes, the words of known situations.
extension FactExtractor {
  /// The errors in a stretch of prose, before anything is reported.
  struct ProseErrors {
    private let places: Range<Int>
    private(set) var reports: ArraySlice<TextErrors.Report> = []
    /// Where codes and sentences stand, those that were read already among them.
    let ranges: [Range<Int>]
    /// The trace of the answer whose head the stretch is.
    let head: Untrusted?

    /// `places` are the reports among those of the whole text.
    init(reports places: Range<Int>, ranges: [Range<Int>], head: Untrusted?) {
      self.places = places
      self.ranges = ranges
      self.head = head
    }

    mutating func take(from all: [TextErrors.Report]) { reports = all[places] }
  }

  /// What stands in a text and is not what somebody says in it.
  struct OthersWords {
    let program: ProgramText
    let quotations: Quotations

    init(of text: PastedText) {
      program = ProgramText(of: text)
      quotations = Quotations(of: text)
    }
  }

  /// Reads a stretch of prose, whose layer is the current text.
  mutating func readProse(
    _ span: Span,
    of text: PastedText,
    _ errors: ProseErrors,
    _ others: OthersWords
  ) {
    let bytes = text.layers[span.layer].bytes
    let range = span.range
    for report in errors.reports {
      var error = ReportedError(
        origin: Origin(text: context.text, offset: report.offset),
        provenance: min(context.provenance, .text),
        time: nil
      )
      error.code = report.code
      error.subcode = report.subcode
      let isWhole = context.isField && errors.reports.count == 1 && !bytes.contains(0x0A)
      error.message = (report.message ?? (isWhole ? report.quote : nil)).map { Untrusted($0) }
      error.quote = error.message == nil ? report.quote.map { Untrusted($0) } : nil
      error.fbtraceID = report.fbtraceID
      error.path = context.path
      error.entry = report.entry
      self.report(error)
    }
    if let head = errors.head { context.requestID = head }
    readPaths(bytes, in: range)
    readWordsOfWindow(bytes, in: range)
    // What a window says is read for itself, what a program wrote not at all.
    let quotes = others.quotations.windows(in: span)
    let gaps = others.program.ranges(in: span) + quotes
    let scans =
      [WordScan(bytes[range], without: gaps.sorted { $0.lowerBound < $1.lowerBound })]
      + quotes.map { WordScan(bytes[$0]) }
    let reported = reports
    for scan in scans {
      if errors.ranges.isEmpty { readNearSentence(scan) }
      readWords(scan, of: bytes, besides: errors.ranges)
    }
    if errors.ranges.isEmpty, reports == reported {
      for quote in quotes { keep(quote, of: bytes) }
    }
    readStatusWords(bytes, in: range)
  }

  /// Keeps words that nobody knows and that a window may have said.
  mutating func keep(_ words: Range<Int>, of bytes: [UInt8]) {
    var error = ReportedError(
      origin: Origin(text: context.text, offset: words.lowerBound),
      provenance: min(context.provenance, .text),
      time: nil
    )
    error.quote = Untrusted(Unwrapped.text(Array(bytes[words])).trimmed)
    report(error)
  }

  /// Reads a range of the current text that is prose, or is to be read as such.
  mutating func readProse(_ bytes: [UInt8], in range: Range<Int>, isCut: Bool = false) {
    let outer = context.text
    if range != 0..<bytes.count {
      let base = Origin(text: outer, offset: range.lowerBound)
      context.text = texts.add(
        SourceText(name: texts[outer].name, inside: base, from: range.lowerBound)
      )
    }
    let bytes = Array(bytes[range])
    let text = bytes.mayHoldFields ? PastedText(bytes) : PastedText(plain: bytes)
    readPieces(Reading(prose: text), isCut: isCut)
    context.text = outer
  }
}

extension [UInt8] {
  /// Whether there is a digit or a sign; without one, prose has neither codes nor identifiers.
  fileprivate var mayHoldFields: Bool {
    contains { $0.isASCIIDigit || ":=|<\"`/_".utf8.contains($0) || $0 == 0xC2 || $0 == 0xE2 }
  }
}
