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

  /// Reads a stretch of prose, whose layer is the current text.
  mutating func readProse(_ span: Span, of text: PastedText, _ errors: ProseErrors) {
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
      error.message = report.message.map { Untrusted($0) }
      error.quote = report.quote.map { Untrusted($0) }
      error.fbtraceID = report.fbtraceID
      error.path = context.path
      error.entry = report.entry
      self.report(error)
    }
    if let head = errors.head { context.requestID = head }
    readPaths(bytes, in: range)
    readWordsOfWindow(bytes, in: range)
    let scan = WordScan(bytes[range])
    if errors.ranges.isEmpty { readNearSentence(scan) }
    readWords(scan, of: bytes, besides: errors.ranges)
    readStatusWords(bytes, in: range)
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
    contains { $0.isASCIIDigit || ":=|<\"`/_".utf8.contains($0) }
  }
}
