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
    needs: ["httpStatus", "raw"],
    looks: { value in
      value["raw"]?.hasErrorAnswer ?? false
        || value.holds("httpStatus")
          && (value["code"]?.wholeNumber != nil || value.holds("errorSubcode")
            || value.holds("fbtraceId"))
    },
    read: { value, recorder in recorder.reportError(value) }
  )
}
