import JSONText
import Testing

@Suite struct GrammarTests {
  @Test(arguments: [
    "null", "true", "false", "0", "-0", "12", "-1.5e3", "1E+2", "1e-2", "0.0", "\"\"", "[]", "{}",
    " \t\r\n[ ] \n", "[1,2 , 3]", "{\"a\":1}", "{ \"a\" : [ { } ] , \"\" : null }",
    "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\"", "\"é漢🧪\u{7F}\u{2028}\"", "\"\\uD83E\\uDDEA\"",
    "\"\\uD800\"", "\"\\uDC00\\uD800\"", "\"\\uD800\\u0041\"", "\u{FEFF}{}", "{\"a\":1,\"a\":2}",
    "1e400", "106540352242922123456789", "[[[[]]]]", "\"0123456789abcdef\"", "\"0123456789abcde\"",
  ])
  func accepts(_ text: String) throws {
    #expect(strictError(Array(text.utf8)) == nil)
  }

  @Test(arguments: [
    "", " ", "\u{FEFF}", "NaN", "Infinity", "-Infinity", "nul", "nulll", "True", "TRUE",
    "undefined",
    "01", "-01", "00", "-", "+1", ".5", "5.", "1e", "1e+", "1.e1", "0x1F", "1_000", "100n", "- 1",
    "[", "]", "{", "}", "[1", "[1,", "[1,]", "[,]", "[,1]", "[1,,2]", "[1 2]", "[1}", "{\"a\":1]",
    "{,}", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{\"a\" 1}", "{\"a\"=1}", "{a:1}", "{1:2}",
    "{'a':1}", "{\"a\":1 \"b\":2}", "{\"a\":1;\"b\":2}", "{null:1}", "\"", "\"a", "\"\\\"", "\"\\",
    "\"\\x41\"", "\"\\u12\"", "\"\\u12G4\"", "\"\\'\"", "\"\\U0001F600\"", "\"a\nb\"", "\"a\tb\"",
    "\"\u{0}\"", "'a'", "“a”", "`a`", "1 2", "{}{}", "[]]", "null,", "//\n1", "/**/1", "# x\n1",
    "\u{A0}1", "[\u{A0}1]", "[1\u{FEFF}]", "\u{B}1", "\u{C}1", "…", "[...]", "\u{0}", "1\u{0}",
    "{\"a\":1\u{85}}", "<html>", "tru", "a", "\u{200B}{}",
  ])
  func rejects(_ text: String) throws {
    #expect(strictError(Array(text.utf8)) != nil)
  }

  @Test(
    arguments: [
      [0xFF], [0x80], [0xC0, 0xAF], [0xC1, 0xBF], [0xE0, 0x80, 0xAF], [0xE0, 0x9F, 0xBF],
      [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xC3],
      [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xE9], [0xFE],
    ] as [[UInt8]]
  )
  func refusesWhatIsNotUTF8(_ bytes: [UInt8]) {
    let filler = Array("0123456789abcdef0123456789".utf8)
    for length in [0, 1, 15, 16, 17, 26] {
      let head = [0x5B, 0x22] + filler.prefix(length)
      let error = strictError(head + bytes + [0x22, 0x5D])
      #expect(error == JSONSyntaxError(reason: .invalidUTF8, offset: head.count))
    }
    #expect(strictError([0x5B] + bytes)?.reason == .invalidUTF8)
    #expect(strictError([0x31, 0x20] + bytes)?.reason == .invalidUTF8)
  }

  @Test func acceptsTheEdgesOfUTF8() throws {
    let edges = "\u{80}\u{7FF}\u{800}\u{D7FF}\u{E000}\u{FFFF}\u{10000}\u{10FFFF}"
    #expect(try JSONDocument("\"\(edges)\"").root.string == edges)
  }

  @Test func findsTheEndOfAStringAtEveryPlaceInAChunk() throws {
    for length in 0..<50 {
      let text = String(repeating: "x", count: length)
      for special in ["", "\\n", "é", "\\\"", "🧪"] {
        let document = try JSONDocument("[\"\(text)\(special)\", 1]")
        #expect(document.root.count == 2)
        #expect(document.root[0]?.string?.hasPrefix(text) == true)
        #expect(strictError(Array("\"\(text)\(special)".utf8))?.reason == .unterminatedString)
      }
    }
  }

  @Test func readsSeveralValuesInOneText() throws {
    let bytes = Array("\u{FEFF}{\"a\":1}\n[2] 3\"x\"  ".utf8)
    var values: [String] = []
    var offset = 0
    while let document = try? JSONDocument(parsing: bytes, from: offset) {
      values.append(document.root.plain)
      #expect(document.root.range.upperBound == document.end)
      offset = document.end
    }
    #expect(values == ["{\"a\":1}", "[2]", "3", "\"x\""])
    let error = #expect(throws: JSONSyntaxError.self) {
      try JSONDocument(parsing: bytes, from: offset)
    }
    #expect(error == JSONSyntaxError(reason: .empty, offset: bytes.count))
  }

  @Test(arguments: [-5, 100, Int.max, Int.min])
  func bringsOffsetsOutsideIntoTheText(_ offset: Int) {
    let strict = try? JSONDocument(parsing: [0x31], from: offset)
    let forgiving = try? JSONDocument(forgiving: [0x31], from: offset)
    #expect(strict?.root.integer == (offset < 0 ? 1 : nil))
    #expect(forgiving?.root.integer == (offset < 0 ? 1 : nil))
  }

  @Test(arguments: [("[", "]"), ("{\"a\":", "}"), ("[{\"\":", "}]")])
  func stopsAtTheDepthLimit(_ opening: String, _ closing: String) {
    let levels = opening.utf8.contains(0x7B) && opening.utf8.contains(0x5B) ? 2 : 1
    func nested(_ depth: Int) -> [UInt8] {
      let count = depth / levels
      let open = String(repeating: opening, count: count)
      return Array((open + "0" + String(repeating: closing, count: count)).utf8)
    }
    #expect(strictError(nested(512)) == nil)
    #expect(strictError(nested(514))?.reason == .depth(limit: 512))
    #expect(strictError(nested(514), depthLimit: 514) == nil)
    #expect(strictError(nested(8), depthLimit: 6)?.reason == .depth(limit: 6))
    #expect(strictError(Array("1".utf8), depthLimit: 0) == nil)
    #expect(strictError(Array("[]".utf8), depthLimit: -1)?.reason == .depth(limit: -1))
  }

  @Test func allows512LevelsAndNot513() {
    let open = [UInt8](repeating: 0x5B, count: 513)
    let close = [UInt8](repeating: 0x5D, count: 513)
    #expect(strictError(open.dropLast() + close.dropLast()) == nil)
    let error = JSONSyntaxError(reason: .depth(limit: 512), offset: 512)
    #expect(strictError(open + close) == error)
    #expect(error.message == "nested more than 512 levels deep")
    #expect(throws: error) { try JSONDocument(forgiving: open + close, from: 0) }
    #expect(throws: error) { try JSONDocument(forgiving: open + open + open, from: 0) }
  }
}
