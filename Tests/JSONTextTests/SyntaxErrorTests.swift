import JSONText
import Testing

@Suite struct SyntaxErrorTests {
  @Test(arguments: [
    ("", 0, "the text is empty"),
    (" \n ", 3, "the text is empty"),
    ("[1,]", 3, "expected a value after the comma, found ']'"),
    ("[1 2]", 3, "expected ',' or ']', found a number"),
    ("[", 1, "expected a value or ']', found the end of the text"),
    ("[1", 2, "expected ',' or ']', found the end of the text"),
    ("{", 1, "expected a key in double quotes or '}', found the end of the text"),
    ("{'a':1}", 1, "expected a key in double quotes or '}', found a single quote"),
    ("{a:1}", 1, "expected a key in double quotes or '}', found a word"),
    ("{\"a\":1,}", 7, "expected a key in double quotes after the comma, found '}'"),
    ("{\"a\" 1}", 5, "expected ':', found a number"),
    ("{\"a\"=>1}", 4, "expected ':', found '='"),
    ("{\"a\":1 \"b\":2}", 7, "expected ',' or '}', found a string"),
    ("{\"a\":1 // x\n}", 7, "expected ',' or '}', found a comment"),
    ("{\"a\":1 true}", 7, "expected ',' or '}', found a word"),
    ("[1}", 2, "expected ',' or ']', found '}'"),
    ("[undefined]", 1, "expected a value or ']', found a word"),
    ("{\"a\":\u{A0}1}", 5, "expected a value, found a no-break space (U+00A0)"),
    ("\u{A0}", 0, "expected a value, found a no-break space (U+00A0)"),
    ("[1\u{FEFF}]", 2, "expected ',' or ']', found a byte order mark (U+FEFF)"),
    ("{“a”:1}", 1, "expected a key in double quotes or '}', found a typographic quote (U+201C)"),
    ("«a»", 0, "expected a value, found a typographic quote (U+00AB)"),
    ("`a`", 0, "expected a value, found a backtick"),
    ("🧪", 0, "expected a value, found U+1F9EA"),
    ("\u{0}", 0, "expected a value, found U+0000"),
    ("[\u{1B}", 1, "expected a value or ']', found U+001B"),
    ("\"abc", 0, "unterminated string"),
    ("[1, \"abc\\\"]", 4, "unterminated string"),
    ("\"a\nb\"", 2, "unescaped control character U+000A in a string"),
    ("\"ab\\x41\"", 3, "invalid escape in a string"),
    ("\"\\u12G4\"", 1, "invalid escape in a string"),
    ("[01]", 1, "a number with a leading zero"),
    ("[-x]", 2, "a number without a digit after '-'"),
    ("[1.]", 3, "a number without a digit after '.'"),
    ("1e", 2, "a number without a digit in its exponent"),
    ("1 2", 2, "found a number after the end of the value"),
    ("{}\n\u{0}", 3, "found U+0000 after the end of the value"),
  ])
  func tellsThePlaceAndTheReason(_ text: String, _ offset: Int, _ message: String) {
    let error = strictError(Array(text.utf8))
    #expect(error?.offset == offset)
    #expect(error?.message == message)
  }

  @Test func tellsTheLineAndColumn() throws {
    let bytes = Array("{\r\n  \"é🧪\": 1,\r\n  oops\r\n}".utf8)
    let error = try #require(strictError(bytes))
    #expect(TextPosition(of: error.offset, in: bytes) == TextPosition(line: 3, column: 3))
  }

  @Test func showsNoLetterAndNoDigitOfTheInput() {
    for scalar in "QZz7é漢".unicodeScalars {
      for frame in [
        "@", "[@", "[1@", "[1 @", "{@", "{\"a\"@", "{\"a\":@", "{\"a\":1@", "{\"a\":1,@", "1 @",
      ] {
        let text = frame.replacing("@", with: String(scalar))
        let message = strictError(Array(text.utf8))?.message ?? ""
        #expect(!message.unicodeScalars.contains(scalar), "\(text): \(message)")
      }
    }
  }

  @Test func namesWhatIsTooLarge() {
    #expect(JSONSyntaxError(reason: .tooLarge, offset: 0).message == "the text is 4 GB or longer")
    #expect(JSONSyntaxError(reason: .invalidUTF8, offset: 0).message == "bytes that are not UTF-8")
  }
}
