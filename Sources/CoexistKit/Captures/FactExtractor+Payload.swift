import JSONText

extension FactExtractor {
  /// Reads a string that holds JSON as that JSON, for fields that some programs send as text.
  mutating func withPayload(
    of string: JSONCursor,
    _ read: (JSONCursor, inout FactExtractor) -> Void
  ) {
    guard context.nesting < Self.deepestNesting, let words = string.string,
      let document = try? JSONDocument(forgiving: Array(words.utf8), from: 0)
    else { return }
    let text = addText(of: string, document.bytes)
    within(context.with(\.nesting, context.nesting + 1).with(\.text, text)) {
      read(document.root, &$0)
    }
  }

  /// Adds the text of a string; where it has no escapes, its bytes are those of the text around.
  mutating func addText(of string: JSONCursor, _ bytes: [UInt8]) -> Int {
    let isVerbatim = string.range.count == bytes.count + 2
    return texts.add(
      SourceText(
        name: texts[context.text].name,
        inside: origin(string),
        from: isVerbatim ? string.range.lowerBound + 1 : nil
      )
    )
  }
}
