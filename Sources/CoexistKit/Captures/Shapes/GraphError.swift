import JSONText

extension Shape {
  /// The answer of a Graph API call that failed.
  static let graphError = Shape(
    id: "graph-error",
    title: "Graph API error answer",
    foundAt: "the body of a failed call: browser console, Postman, server log",
    example: """
      {"error":{"message":"Invalid parameter","type":"OAuthException","code":100,\
      "error_subcode":2655093,"fbtrace_id":"AbCdEfGhIjK"}}
      """,
    needs: ["error"],
    looks: { value in
      value.hasErrorAnswer
        || value["error"]?.kind == .number
          && (value.holds("errorSummary") || value.holds("errorDescription"))
    },
    read: { value, extractor in
      guard let error = value["error"] else { return }
      if error.kind == .object {
        extractor.reportError(error)
      } else {
        extractor.reportPageError(value, code: error)
      }
      extractor.readBeside(value, except: ["error"])
    }
  )
}

extension JSONCursor {
  /// Whether Meta's error stands under `error`, whatever else is there.
  var hasErrorAnswer: Bool {
    guard let error = self["error"], error.kind == .object else { return false }
    return error.isErrorObject(inEnvelope: true)
  }
}

extension FactExtractor {
  /// Reads what stands beside an error: payloads, and the address or command of the call that failed.
  mutating func readBeside(_ value: JSONCursor, except read: [StaticString]) {
    for member in value.members where !read.contains(where: member.key.spells) {
      readBeside(member.value)
    }
  }

  private mutating func readBeside(_ value: JSONCursor) {
    if value.count > 0 { return scan(value) }
    guard let call = value.string else { return }
    let bytes = Array(call.utf8)
    for (key, id) in GraphPath.identifiers(in: bytes[...]) {
      identify(key, Untrusted(String(decoding: bytes[id], as: UTF8.self)), at: value)
    }
  }

  /// Facebook's own pages answer with a number and a sentence beside it.
  fileprivate mutating func reportPageError(_ value: JSONCursor, code: JSONCursor) {
    var report = ReportedError(origin: origin(code), provenance: context.provenance)
    report.code = code.wholeNumber
    report.title = value["errorSummary"]?.sentence
    report.message = (value["errorDescription"] ?? value["errorSummary"])?.sentence
    self.report(report)
  }
}
