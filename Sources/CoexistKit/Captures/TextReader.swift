import JSONText

/// Reads prose: known sentences, codes, labelled ids, the words of known situations.
extension Recorder {
  /// Reads a range of the current text as prose; `isCut` tells that it ends inside of something.
  mutating func readProse(_ bytes: [UInt8], in range: Range<Int>, isCut: Bool = false) {
    let traces = readTextIdentifiers(bytes, in: range, isCut: isCut)
    let errors = TextErrors(bytes, in: range)
    let reports = errors.all
    for var report in reports {
      if reports.count == 1, traces.count == 1 { report.fbtraceID = traces[0] }
      var error = ReportedError(
        origin: Origin(text: context.text, offset: report.offset),
        provenance: min(context.provenance, .text),
        time: nil
      )
      error.code = report.code
      error.subcode = report.subcode
      error.message = report.message.map { Untrusted($0) }
      error.details = report.words(of: .details)
      error.title = report.words(of: .title)
      error.userTitle = report.words(of: .userTitle)
      error.userMessage = report.words(of: .userMessage)
      error.fbtraceID = report.words(of: .trace) ?? report.fbtraceID
      error.path = context.path
      error.entry = report.entry
      self.report(error)
    }
    readAddresses(bytes, in: range)
    readWordsOfWindow(bytes, in: range)
    let scan = WordScan(bytes[range])
    if reports.isEmpty { readNearSentence(scan) }
    readWords(
      scan,
      of: bytes,
      besides: errors.sentences.map(\.range) + errors.codes.map(\.range)
    )
    readHeaders(bytes, in: range)
  }
}

extension TextErrors.Report {
  fileprivate func words(of name: TextField.Name) -> Untrusted? {
    fields[name].map { Untrusted($0) }
  }
}
