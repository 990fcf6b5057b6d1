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
    needs: ["http_status", "raw"],
    looks: { value in
      value["raw"]?.hasErrorAnswer ?? false
        || value.holds("http_status")
          && (value["code"]?.wholeNumber != nil || value.holds("error_subcode")
            || value.holds("fbtrace_id"))
    },
    read: { value, extractor in extractor.reportError(value) }
  )
}
