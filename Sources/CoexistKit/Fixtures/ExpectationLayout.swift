import JSONText

/// Lays out pieces of `expected.json` as people write them.
enum ExpectationLayout {
  /// A value on one line, with a space behind every comma and colon.
  static func line(_ value: JSONOutput) -> String {
    switch value {
    case .null, .bool, .integer, .string: value.line()
    case .array(let items): "[" + items.map(line).joined(separator: ", ") + "]"
    case .object(let members):
      "{ "
        + members.inOrder.map { "\(JSONOutput.string($0.key).line()): \(line($0.value))" }
        .joined(separator: ", ") + " }"
    }
  }

  /// `"key": "word"`.
  static func member(_ key: String, _ word: String) -> String {
    "\(JSONOutput.string(key).line()): \(JSONOutput.string(word).line())"
  }
}
