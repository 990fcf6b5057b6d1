import JSONText
import Testing

@Suite struct ForgivingTests {
  @Test(arguments: LeniencyExample.all)
  func readsWhatIsMeant(_ example: LeniencyExample) throws {
    let document = try JSONDocument(forgiving: example.text)
    #expect(document.root.plain == example.value)
    #expect(document.forgiven.map(\.kind) == example.forgiven)
    #expect(strictError(Array(example.text.utf8)) != nil || example.forgiven == [.loneSurrogate])
  }

  @Test func forgivesBytesThatAreNotUTF8InStrings() throws {
    let bytes = Array("[\"a".utf8) + [0xE9, 0x62] + Array("\"]".utf8)
    let document = try JSONDocument(forgiving: bytes, from: 0)
    #expect(document.root[0]?.string == "a\u{FFFD}b")
    #expect(document.forgiven == [Leniency(kind: .invalidUTF8, offset: 3)])
    let cut = try JSONDocument(forgiving: Array("[\"a".utf8) + [0xF0, 0x9F], from: 0)
    #expect(cut.root[0]?.string == "a")
    #expect(cut.forgiven == [Leniency(kind: .truncated, offset: 5)])
  }

  @Test func hasAnExampleOfEveryKind() {
    let shown = Set(LeniencyExample.all.flatMap(\.forgiven) + [.invalidUTF8])
    #expect(Leniency.Kind.allCases.allSatisfy(shown.contains))
    let ids = Leniency.Kind.allCases.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.utf8.allSatisfy { 0x61...0x7A ~= $0 || $0 == 0x2D || $0 == 0x38 } })
  }

  @Test(arguments: [
    ("", 0), ("see below", 0), ("[INFO] x", 1), ("[object Object]", 1), ("{see below}", 5),
    ("Object { a: 1 }", 0), ("(#100) x", 1), ("<html>", 0), ("{\"a\":1 \"b\":2}", 7), ("[1 2]", 3),
    ("{\"m\":\"He said \"hi\" there\"}", 15), ("{\"a\" 1}", 5), ("]", 0), ("...", 0), (":a", 0),
    ("{[a]:1}", 1), ("-", 1), ("+", 0), ("#<A>", 0), ("{\"a\":&#}", 6), ("\u{0}", 0),
    ("[f({},1)]", 5),
    ("(object)", 8), ("[[0]=>1]", 4),
  ])
  func refusesWhatHasNoCertainMeaning(_ text: String, _ offset: Int) {
    let error = #expect(throws: JSONSyntaxError.self) { try JSONDocument(forgiving: text) }
    #expect(error?.offset == offset)
  }

  @Test func tellsWhereTheTextWasCut() throws {
    let number = try JSONDocument(forgiving: "{\"code\":26").root["code"]
    #expect(number?.isCut == true)
    #expect(number?.integer == nil)
    #expect(number?.lexeme == "26")
    let whole = try JSONDocument(forgiving: "{\"code\":26 ").root["code"]
    #expect(whole?.isCut == false)
    #expect(whole?.integer == 26)
    #expect(try JSONDocument(forgiving: "[\"ab").root[0]?.isCut == true)
    #expect(try JSONDocument(forgiving: "[\"ab\"").root[0]?.isCut == false)
  }

  @Test(
    arguments: [("+1", 1), ("1_000", 1_000), ("9n", 9), ("007", nil), ("0x10", nil), ("5.", nil)]
      as [(String, Int?)]
  )
  func readsOddNumbersOnlyWhenCertain(_ text: String, _ value: Int?) throws {
    #expect(try JSONDocument(forgiving: "[\(text)]").root[0]?.integer == value)
  }

  @Test func stopsBehindTheValue() throws {
    let bytes = Array("log: {a:1}, then (2)".utf8)
    let document = try JSONDocument(forgiving: bytes, from: 5)
    #expect(document.root["a"]?.integer == 1)
    #expect(document.root.range == 5..<10)
    #expect(document.end == 10)
    #expect(document.forgiven == [Leniency(kind: .unquotedKey, offset: 6)])
  }

  @Test func looksUpKeysInEveryDialect() throws {
    let root = try JSONDocument(forgiving: "{a:1, 'b':2, “c”:3, :d=>4, u'e':5, 'f\\x67':6}").root
    #expect(root["a"]?.integer == 1)
    #expect(root["b"]?.integer == 2)
    #expect(root["c"]?.integer == 3)
    #expect(root["d"]?.integer == 4)
    #expect(root["e"]?.integer == 5)
    #expect(root["fg"]?.integer == 6)
    #expect(root["b"]?.pointer == "/b")
  }

  @Test func keepsAHundredNotesOfAKind() throws {
    let text = "[" + String(repeating: "'a',", count: 500) + "]"
    let document = try JSONDocument(forgiving: text)
    #expect(document.root.count == 500)
    #expect(document.forgiven.count == 101)
    #expect(document.forgiven.last?.kind == .trailingComma)
  }
}
