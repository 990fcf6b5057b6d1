import JSONText

/// Reads prose: known sentences, codes, labelled ids, the words of known situations.
extension FactExtractor {
  /// Reads a range of the current text as prose; `isCut` tells that it ends inside of something.
  mutating func readProse(
    _ bytes: [UInt8],
    in range: Range<Int>,
    isCut: Bool = false,
    except isRead: (Range<Int>) -> Bool = { _ in false }
  ) {
    let traces = readTextIdentifiers(bytes, in: range, isCut: isCut)
    let errors = TextErrors(bytes, in: range, except: isRead)
    for report in errors.all(with: traces) {
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
    if let trace = traces.last, isHead(bytes, in: range) { context.requestID = trace.value }
    readAddresses(bytes, in: range)
    readWordsOfWindow(bytes, in: range)
    let scan = WordScan(bytes[range])
    if errors.ranges.isEmpty { readNearSentence(scan) }
    readWords(
      scan,
      of: bytes,
      besides: errors.ranges
    )
    readHeaders(bytes, in: range)
  }
}

extension FactExtractor {
  /// Whether the text is the head of an answer, whose body follows.
  private func isHead(_ bytes: [UInt8], in range: Range<Int>) -> Bool {
    let text = bytes[range].map(\.lowercasedASCII)
    return text.offset(of: Array("x-fb-request-id".utf8)) != nil
  }
}
