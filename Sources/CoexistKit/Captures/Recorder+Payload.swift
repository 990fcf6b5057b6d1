import JSONText

extension Recorder {
  /// Reads a string that holds JSON as that JSON, for fields that some programs send as text.
  mutating func withPayload(
    of string: JSONCursor,
    _ read: (JSONCursor, inout Recorder) -> Void
  ) {
    guard let text = string.string,
      let document = try? JSONDocument(forgiving: Array(text.utf8), from: 0)
    else { return }
    let outer = context
    let base = origin(string)
    let isVerbatim = string.range.count == document.bytes.count + 2
    facts.texts.append(
      SourceText(
        name: facts.texts[outer.text].name,
        bytes: document.bytes,
        base: base,
        contentStart: isVerbatim ? string.range.lowerBound + 1 : nil,
        documents: [document]
      )
    )
    context.text = facts.texts.count - 1
    read(document.root, &self)
    context = outer
  }
}
