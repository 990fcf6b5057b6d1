import JSONText

extension Shape {
  /// The error of the provider's SDK: Meta's fields flat, and once more under `raw`.
  static let sdkError = Shape(
    id: "sdk-error",
    title: "error of the provider's SDK",
    foundAt: "the log of a program that calls Meta through @kapso/whatsapp-cloud-api",
    example: """
      {"httpStatus":400,"code":131047,"type":"OAuthException","fbtraceId":"TRACE123",\
      "details":"Customer outside 24 hour window","retry":{"action":"do_not_retry"}}
      """,
    marks: ["httpStatus", "raw"],
    fits: { value in
      guard !value.has("checks"), !value.has("schema") else { return false }
      let hasRaw = value["raw"]?.hasErrorAnswer ?? false
      return hasRaw
        || value.has("httpStatus")
          && (value["code"]?.wholeNumber != nil || value.has("errorSubcode")
            || value.has("fbtraceId"))
    },
    read: { value, recorder in recorder.reportError(value) }
  )
}
