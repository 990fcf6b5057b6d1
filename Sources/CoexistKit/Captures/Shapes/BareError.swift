import JSONText

extension Shape {
  /// The error object without its envelope.
  static let bareError = Shape(
    id: "bare-error",
    title: "error object without its envelope",
    foundAt: "a log line, a list of errors, a webhook's errors[]",
    example: #"{"code":133016,"message":"Account register deregister rate limit exceeded"}"#,
    needs: ["code", "error_code", "error_subcode", "fbtrace_id"],
    looks: { $0.isErrorObject(inEnvelope: false) },
    read: { value, extractor in
      let before = extractor.reports
      extractor.readBeside(value, except: ["error_data", "raw"])
      // What carries another error only passes it on.
      if extractor.reports == before { extractor.reportError(value) }
      extractor.identify(["session_id": .sessionID], in: value)
    }
  )
}

extension JSONCursor {
  /// Whether an object is an error of Meta and not one of the many other things that have a `code`.
  func isErrorObject(inEnvelope: Bool) -> Bool {
    let named = self["error_code"]?.errorNumber
    let number = self["code"]?.errorNumber ?? named
    if hasMetaMark {
      return number != nil || hasText || holds("title") || holds("error_subcode")
    }
    guard !saysSuccess else { return false }
    guard let number else {
      return self["code"]?.string.map { code in
        KnownError.setupLinks.rows.contains { "\($0.told)" == code }
      } ?? false
    }
    if number >= 1000 {
      let isNamed = inEnvelope || named != nil || saysFailure
      return hasText || isListItem || isNamed && KnownError.isKnown(number)
    }
    if hasMetaWords { return true }
    // 200 to 599 are states of HTTP in most answers, and 0 and 1 plain "done" and "failed".
    guard inEnvelope, !(200...599).contains(number) || number.isMetasAlone else { return false }
    return hasText || holds("title") || document.forgiven.allSatisfy { $0.kind.leavesValues }
  }

  /// Words beside a number that other things than errors seldom have.
  private var hasText: Bool {
    holds("message") || holds("error_message") || holds("error_description")
  }

  /// The smallest item of a list of errors, `{code,title}`; a product has a title and a price.
  private var isListItem: Bool {
    guard holds("title") || holds("details") else { return false }
    let keys: [StaticString] = ["code", "error_code", "title", "details", "href", "type"]
    return members.allSatisfy { member in keys.contains(where: member.key.spells) }
  }

  /// The object itself says that it is about something that failed.
  private var saysFailure: Bool {
    if let success = self["success"]?.bool { return !success }
    return [self["status"], self["result"], self["level"]].contains {
      ["error", "failed", "failure"].contains($0?.string?.lowercased())
    }
  }

  /// The object itself says that all went well.
  private var saysSuccess: Bool {
    if self["success"]?.bool ?? false { return true }
    return ["ok", "success"].contains(self["status"]?.string?.lowercased())
  }

  /// Keys that only Meta's errors have.
  private var hasMetaMark: Bool {
    let marks: [StaticString] = [
      "fbtrace_id", "__fb_trace_id__", "error_subcode", "error_data", "error_user_title",
      "error_user_msg", "is_transient",
    ]
    if marks.contains(where: { holds($0) }) { return true }
    return self["type"]?.string?.hasSuffix("Exception") ?? false
  }

  /// Whether the text says the number itself, `(#190)`, or is a sentence of the catalogue.
  private var hasMetaWords: Bool {
    guard let text = (self["message"] ?? self["title"] ?? self["error_message"])?.string else {
      return false
    }
    return text.hasPrefix("(#") || !KnownSentence.find(in: Array(text.utf8)).isEmpty
  }
}

extension Int {
  /// Whether Meta uses a number that HTTP has given no meaning, such as 368.
  fileprivate var isMetasAlone: Bool {
    switch self {
    case 200...208, 226, 300...308, 400...431, 451, 500...511: false
    default: KnownError.isKnown(self)
    }
  }
}
