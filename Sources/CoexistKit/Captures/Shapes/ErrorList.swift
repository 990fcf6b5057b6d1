import JSONText

extension Shape {
  /// Several errors in one object.
  static let errorList = Shape(
    id: "error-list",
    title: "list of errors",
    foundAt: "the answer of a send call, the errors[] of a webhook copied alone",
    example: #"{"errors":[{"code":131042,"title":"Business eligibility payment issue"}]}"#,
    needs: ["errors"],
    looks: { value in
      value.items("errors").prefix(8).contains { $0.holds("code") || $0.holds("error_code") }
    },
    read: { value, extractor in
      for error in value.items("errors") where error.kind == .object {
        extractor.reportError(error)
      }
      extractor.readBeside(value, except: ["errors"])
    }
  )
}
