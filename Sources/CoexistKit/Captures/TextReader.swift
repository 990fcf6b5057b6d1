import JSONText
import TextFields

/// Reads prose: known sentences, codes, the words of known situations.
extension FactExtractor {
  /// Reads a stretch of prose, whose layer is the current text.
  ///
  /// `subject` says whom the line names in which an offset of the text lies.
  mutating func readProse(
    _ prose: Prose,
    of text: PastedText,
    _ entries: Entries,
    olderMail: Int,
    subject: (Int) -> RecordSubject?
  ) {
    let span = prose.span
    let bytes = text.layers[span.layer].bytes
    let around = context
    var last = span.range.lowerBound
    for report in prose.reports {
      context.take(entries.time(at: report.offset, of: span), or: around)
      let place = Span(layer: span.layer, range: report.offset..<report.offset + 1)
      context.named = subject(text.place(of: place).lowerBound) ?? around.named
      context.isOfOlderMail = text.place(of: place).lowerBound >= olderMail
      var error = errorInText(at: report.offset)
      error.code = report.code
      error.subcode = report.subcode
      let isWhole = context.isField && prose.reports.count == 1 && !bytes.contains(0x0A)
      let words = report.message ?? (isWhole ? report.quote : nil)
      let isCut = context.isCut && words.map { bytes[span.range].ends(with: $0) } ?? false
      let message = isCut ? nil : words
      error.message = message.map { Untrusted($0) }
      error.quote = message == nil ? (report.message ?? report.quote).map { Untrusted($0) } : nil
      error.fbtraceID = report.fbtraceID
      // `POST /1234/register failed: (#131031) …`
      let before = bytes[last..<max(last, report.offset)].reversed().prefix { $0 != 0x0A }
      error.path = GraphPath.lastCall(in: before.reversed()[...]) ?? context.path
      last = max(last, report.offset)
      error.entry = report.entry
      self.report(error)
    }
    context.take(nil, or: around)
    context.named = around.named
    if let head = prose.head { context.requestID = head }
    readPaths(bytes, in: span.range)
    readWordsOfWindow(bytes, in: span.range)
    let reported = reports
    if context.readsWords {
      let scans = prose.words.scans
      // A record says each thing where it stands; no whole of it says more.
      let gist = prose.isRecord ? nil : Gist(scans, besideLetter: prose.words.quotesUs)
      for scan in scans {
        if prose.ranges.isEmpty { readNearSentence(scan, prose.lines, bytes) }
        readWords(scan, gist, of: prose, bytes, entries)
      }
      noteGoodNews(prose)
      noteIntent(prose)
    }
    if context.readsWords, prose.ranges.isEmpty, reports == reported {
      for window in prose.words.windows where window.telling != .quoted {
        keep(window.range, of: bytes)
      }
    }
    readStatusWords(span, of: text)
    readServerFailures(bytes, in: span.range)
  }

  /// Keeps words that nobody knows and that a window may have said.
  mutating func keep(_ words: Range<Int>, of bytes: [UInt8]) {
    var error = errorInText(at: words.lowerBound)
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
    contains { $0.isDigit || $0.isOne(of: ":=|<\"`/_") || $0 == 0xC2 || $0 == 0xE2 }
  }
}

extension ArraySlice<UInt8> {
  /// Whether words stand at its end, before white space.
  fileprivate func ends(with words: String) -> Bool {
    reversed().drop { $0 <= 0x20 }.starts(with: words.utf8.reversed())
  }
}
