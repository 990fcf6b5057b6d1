/// Errors as they are taken in.
extension FactExtractor {
  /// An error that stands in prose at an offset of the current text, before anything is known of it.
  func errorInText(at offset: Int) -> ReportedError {
    ReportedError(
      origin: Origin(text: context.text, offset: offset),
      provenance: min(context.provenance, .text)
    )
  }
}

extension ReportedError {
  /// The same error with the time of what surrounds it, and with the trace where it has none.
  func surrounded(by context: FactExtractor.Context) -> ReportedError {
    var error = self
    error.capturedAt = context.capturedAt
    error.caseFile = context.caseFile
    error.about = context.about ?? context.named
    error.isOfOlderMail = context.isOfOlderMail
    error.fbtraceID = fbtraceID ?? context.requestID
    if context.isExchange { error.ownTime = ownTime ?? context.capturedAt }
    return error
  }
}
