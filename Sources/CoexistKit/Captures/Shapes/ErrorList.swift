import JSONText

extension Shape {
  /// Several errors in one object.
  static let errorList = Shape(
    id: "error-list",
    title: "list of errors",
    foundAt: "the answer of a send call, the errors[] of a webhook copied alone",
    example: #"{"errors":[{"code":131042,"title":"Business eligibility payment issue"}]}"#,
    marks: ["errors"],
    fits: { value in
      let others: [StaticString] = [
        "messaging_product", "metadata", "status", "statuses", "checks", "entity_type", "error",
        "from", "history", "schema",
      ]
      guard let list = value["errors"], list.kind == .array else { return false }
      return !others.contains { value.has($0) }
        && list.elements.prefix(8).contains { $0.has("code") || $0.has("error_code") }
    },
    read: { value, recorder in
      for error in value.items("errors") where error.kind == .object { recorder.reportError(error) }
    }
  )
}
