import JSONText

extension Shape {
  /// What Meta's signup window tells the page that opened it, in every version.
  static let signupEvent = Shape(
    id: "signup-event",
    title: "Embedded Signup window event",
    foundAt: "the browser console: window 'message' events from facebook.com",
    example: """
      {"data":{"waba_id":"524126980791429"},"type":"WA_EMBEDDED_SIGNUP",\
      "event":"FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING","version":3}
      """,
    needs: ["type", "event"],
    looks: { $0["type"]?.equals("WA_EMBEDDED_SIGNUP") ?? false || $0.isUntypedSignupEvent },
    read: { value, extractor in
      if let data = value["data"], data.kind == .string {
        var hasFailed = false
        extractor.withPayload(of: data) { inner, extractor in
          hasFailed = inner.hasSignupError
          extractor.readSignupData(inner, time: inner["timestamp"]?.instant)
        }
        extractor.readSignup(value, data: nil, hasFailed: hasFailed)
      } else {
        let data = value["data"]
        let isFlat = !(data?.hasSignupError ?? false) && value.hasSignupError
        let hasFailed = isFlat || data?.hasSignupError ?? false
        extractor.readSignup(value, data: data, hasFailed: hasFailed)
        if isFlat { extractor.reportError(value) }
      }
    }
  )
}

extension FactExtractor {
  fileprivate mutating func readSignup(
    _ value: JSONCursor,
    data: JSONCursor?,
    hasFailed: Bool
  ) {
    let time = data?["timestamp"]?.instant
    facts.happened(at: time)
    if let event = value["event"], let word = event.words {
      // Some coexistence signups were logged as a plain FINISH with this mark.
      let isApp = data?["is_wa_login_user"]?.bool ?? false
      let name =
        if isApp && event.equals("FINISH") {
          Untrusted("FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING")
        } else if hasFailed && event.equals("CANCEL") {
          // Meta says CANCEL of a window that its user closed, and of one that failed.
          Untrusted("ERROR")
        } else {
          word
        }
      let account = data?["waba_id"]?.identifier
      fact(.signupEvent, .word(name), at: event, time: time, subject: account)
    }
    note("WA_EMBEDDED_SIGNUP", value["event"], of: value, posted: time)
    if let data { readSignupData(data, time: time) }
  }

  fileprivate mutating func readSignupData(_ data: JSONCursor, time: Instant?) {
    identify(
      [
        "waba_id": .wabaID, "phone_number_id": .phoneNumberID, "business_id": .businessID,
        "session_id": .sessionID,
      ],
      in: data,
      time: time
    )
    if let id = data["business_id"], let value = id.identifier,
      IdentifierKey.businessID.admits(value)
    {
      fact(.selectedBusiness, id.partyID, at: id, time: time)
    }
    for id in data.items("waba_ids") { identify(.wabaID, id.identifier, at: id, time: time) }
    if let step = data["current_step"], !step.isPlaceholder {
      fact(.signupStep, step.wordValue, at: step, time: time)
    }
    if data.hasSignupError { reportError(data, time: time) }
  }
}

extension JSONCursor {
  /// The window's event as a program logs it that drops the type.
  fileprivate var isUntypedSignupEvent: Bool {
    guard let event = self["event"]?.string,
      event == "CANCEL" || event == "ERROR" || event.hasPrefix("FINISH")
    else { return false }
    let marks: [StaticString] = [
      "current_step", "error_message", "error_code", "error_id", "waba_id",
    ]
    return [self["data"] ?? self, self].contains { holder in marks.contains { holder.holds($0) } }
  }

  fileprivate var hasSignupError: Bool {
    [self["error_message"], self["error_code"], self["error_id"]].contains {
      $0.map { !$0.isPlaceholder } ?? false
    }
  }
}
