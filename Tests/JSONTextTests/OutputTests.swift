import JSONText
import Testing

@Suite struct OutputTests {
  @Test func writesSortedAndIndented() {
    let value: JSONOutput = [
      "b": [1, -2, true, nil], "a": ["x": "y", "é": [], "z": [:]], "B": "\(1 + 1)",
    ]
    #expect(
      value.text() == """
        {
          "B": "2",
          "a": {
            "x": "y",
            "z": {},
            "é": []
          },
          "b": [
            1,
            -2,
            true,
            null
          ]
        }

        """
    )
    #expect(value.line() == #"{"B":"2","a":{"x":"y","z":{},"é":[]},"b":[1,-2,true,null]}"#)
    #expect(value.text() == value.text())
    #expect(JSONOutput.null.text() == "null\n")
  }

  @Test func escapesWhatMisleads() {
    let scalars: [(UInt32, String)] = [
      (0x00, "\\u0000"), (0x08, "\\u0008"), (0x09, "\\t"), (0x0A, "\\n"), (0x0D, "\\r"),
      (0x1B, "\\u001b"), (0x22, "\\\""), (0x2F, "/"), (0x5C, "\\\\"), (0x7F, "\\u007f"),
      (0x80, "\\u0080"), (0x9F, "\\u009f"), (0xA0, "\u{A0}"), (0x61C, "\\u061c"),
      (0x200B, "\\u200b"), (0x200D, "\\u200d"), (0x200E, "\\u200e"), (0x200F, "\\u200f"),
      (0x2028, "\\u2028"), (0x2029, "\\u2029"), (0x202A, "\\u202a"), (0x202E, "\\u202e"),
      (0x2060, "\\u2060"), (0x2066, "\\u2066"), (0x2069, "\\u2069"), (0xFEFF, "\\ufeff"),
      (0xE0000, "\\udb40\\udc00"), (0xE007F, "\\udb40\\udc7f"), (0x1F9EA, "🧪"), (0xE9, "é"),
    ]
    for (value, written) in scalars {
      let text = Unicode.Scalar(value).map(String.init) ?? ""
      #expect(JSONOutput.string(text).line() == "\"\(written)\"")
      #expect(JSONOutput.object([text: 1]).line() == "{\"\(written)\":1}")
      #expect((try? JSONDocument("\"\(written)\""))?.root.string == text)
    }
  }

  @Test func takesTheFirstOfTwoEqualKeysInALiteral() {
    let value: JSONOutput = ["a": 1, "a": 2]
    #expect(value.line() == #"{"a":1}"#)
  }
}
