import JSONText

extension FactExtractor {
  /// Reads a string that holds JSON as that JSON, for fields that some programs send as text.
  mutating func withPayload(
    of string: JSONCursor,
    _ read: (JSONCursor, inout FactExtractor) -> Void
  ) {
    guard context.nesting < Self.deepestNesting, let text = string.string,
      let document = try? JSONDocument(forgiving: Array(text.utf8), from: 0)
    else { return }
    let outer = context
    context.nesting += 1
    let base = origin(string)
    let isVerbatim = string.range.count == document.bytes.count + 2
    context.text = texts.add(
      SourceText(
        name: texts[outer.text].name,
        inside: base,
        from: isVerbatim ? string.range.lowerBound + 1 : nil
      )
    )
    read(document.root, &self)
    context = outer
  }
}
