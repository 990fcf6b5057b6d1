import JSONText

/// Reads the fields of an error object, whichever way it is wrapped or spelled.
extension FactExtractor {
  /// Reports an error; `time` is when it happened by the payload's own words, or `nil`.
  mutating func reportError(_ error: JSONCursor, time: Instant? = nil) {
    // The SDK keeps Meta's answer beside its own fields: one error, not two.
    let raw = error.at("raw", "error")
    func field(_ names: StaticString...) -> JSONCursor? {
      for name in names {
        if let value = error[name] ?? raw?[name], !value.isPlaceholder { return value }
      }
      return nil
    }
    var report = ReportedError(
      origin: origin(error),
      provenance: context.provenance,
      time: time ?? error["timestamp"]?.instant
    )
    // Beside the number of an error, `code` may be the secret of a login.
    let numbers = [field("code"), field("error_code")].compactMap { $0 }
      .filter { $0.wholeNumber != Self.exampleCode }
    let code = numbers.first { $0.errorNumber != nil } ?? numbers.first
    report.code = code?.errorNumber
    // Digits that are no number of an error are no word, either.
    if code?.wholeNumber == nil { report.word = code?.words }
    if code == nil, let id = field("error_id")?.errorNumber, KnownError.isKnown(id) {
      report.code = id
    }
    // Programs with zero values print 0 where there is none.
    let subcode = field("error_subcode", "subcode")?.errorNumber
    report.subcode = subcode == 0 ? nil : subcode
    let message = field("message", "error_message", "error_description")
    report.message = message?.sentence
    let data = field("error_data")
    report.details = (data?["details"] ?? field("details"))?.sentence
    report.title = field("title")?.sentence
    report.userTitle = field("error_user_title")?.sentence
    report.userMessage = field("error_user_msg")?.sentence
    // Of what the text cuts off the words are not known to their end.
    let cut = [
      message, data?["details"], field("details"), field("title"), field("error_user_title"),
      field("error_user_msg"),
    ]
    .lazy.compactMap { $0 }.first(where: \.isCut)
    if report.message == nil { report.quote = cut?.pastedSentence }
    report.fbtraceID =
      field("fbtrace_id", "__fb_trace_id__")?.firstWord
      ?? field("trace_id", "trace").flatMap(\.trace)
    report.isTransient = field("is_transient")?.bool ?? false
    report.path = context.path
    // A program that passes on another's answer puts the whole of it into its own message.
    if let message, message.holdsJSON {
      let before = facts.count.statements
      scanString(message)
      if facts.count.statements > before, report.code == nil { return }
    }
    guard report.isSaying else { return }
    if let entry = report.word.flatMap(KnownError.setupLink(told:)) { report.entry = entry }
    self.report(report)
  }

  /// What Meta's documentation prints as the code of a signup event; no error has it.
  private static let exampleCode = 524_126
}

extension ReportedError {
  /// Whether anything was captured of it; a template with empty fields says nothing.
  fileprivate var isSaying: Bool {
    code != nil || subcode != nil || word != nil || message != nil || userMessage != nil
      || quote != nil || title != nil || userTitle != nil || details != nil || fbtraceID != nil
  }
}

extension JSONCursor {
  /// An identifier up to its first blank: `AbC UserTitle:`, as a program prints it whose next member is
  /// empty.
  fileprivate var firstWord: Untrusted? {
    identifier.map { Untrusted($0.reading { String($0.prefix { $0 != " " }) }) }
  }

  /// No value: nothing, or the words of documentation for one, `<ERROR_MESSAGE>`, also in HTML.
  var isPlaceholder: Bool {
    guard kind == .string, range.count < 100, let text = string else { return isNull }
    return text.isEmpty || text.hasPrefix("<") && text.hasSuffix(">")
      || text.hasPrefix("&lt;") && text.hasSuffix("&gt;")
  }

  /// What other programs have under the name, too, where it is Meta's by its form.
  fileprivate var trace: Untrusted? {
    identifier.flatMap { id in
      id.reading { IdentifierLabel.isTrace(Array($0.utf8)[...]) } ? id : nil
    }
  }

  fileprivate var holdsJSON: Bool {
    kind == .string && document.bytes[range].contains(UInt8(ascii: "{"))
  }
}

extension KnownError {
  /// Whether the number stands in the catalogue or in one of its families.
  static func isKnown(_ number: Int) -> Bool {
    matching(code: number, subcode: nil, texts: []) != nil || family(of: number) != nil
  }

  /// The row of one of the provider's words for a setup link that failed.
  static func setupLink(told word: Untrusted) -> KnownError? {
    setupLinks.errors.first { row in word.reading { $0 == "\(row.told)" } }
  }
}
