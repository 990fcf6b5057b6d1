import JSONText

extension Shape {
  /// One answer of a batch call: the body is JSON in a string.
  static let batchAnswer = Shape(
    id: "batch-answer",
    title: "answer of a Graph API batch",
    foundAt: "the list that POST /?batch=[…] gives back",
    example: """
      {"code":400,"body":"{\\"error\\":{\\"message\\":\\"(#10) x\\",\\"code\\":10,\\"fbtrace_id\\":\\"Abc\\"}}"}
      """,
    needs: ["body"],
    looks: { value in
      value["body"]?.kind == .string && (value["code"]?.integer.map { 100...599 ~= $0 } ?? false)
    },
    read: { value, extractor in
      extractor.fact(.httpStatus, value["code"]?.numberValue, at: value)
      if let body = value["body"] { extractor.scanString(body) }
    }
  )
}
