import Testing
import TextFields

/// Values know where they lie in the text as it came, and what they belong to.
@Suite struct PlaceTests {
  /// What the bytes of the text are where the value of a key lies.
  private func source(of key: String, in text: String) -> String? {
    let bytes = Array(text.utf8)
    let pasted = PastedText(bytes)
    let field = pasted.fields.first { pasted.string(of: $0.key) == key }
    return field.map { String(decoding: bytes[pasted.place(of: $0.value)], as: UTF8.self) }
  }

  @Test(arguments: [
    ("a: x", "x"),
    (#"{"a":"x\u00e9"}"#, #"x\u00e9"#),
    (#"<td>{&quot;a&quot;:&quot;x&#39;y&quot;}</td>"#, "x&#39;y"),
    (#"{"z":"{\"a\":\"x\\ny\"}"}"#, #"x\\ny"#),
    ("z: '{\"a\":\"it''s\"}'", "it''s"),
    ("https://h?a=x%20y&b=1", "x%20y"),
    ("> > a: x y\n", "x y"),
    ("web_1 | {\"z\":\nweb_1 | {\"a\":\"x\"}}", "x"),
    ("a;b\n\"x \"\"y\"\"\";z", "x \"\"y\"\""),
  ])
  func aPlaceLeadsBackToTheText(_ text: String, _ value: String) {
    #expect(source(of: "a", in: text) == value)
  }

  @Test func aRecordIsBoundedByStructure() {
    let text = PastedText(Array("- call a: x, code: 1\n- call b: y, code: 2".utf8))
    let codes = text.fields.filter { text.string(of: $0.key) == "code" }
    #expect(codes.count == 2)
    #expect(Set(codes.map(\.record)).count == 2)
    for code in codes {
      let key = text.string(of: code.value) == "1" ? "call a" : "call b"
      let call = text.fields.first { text.string(of: $0.key) == key }
      #expect(call?.record == code.record)
    }
  }

  @Test func anAnswerBelongsToItsCall() {
    let text = PastedText(Array("GET /a\n\n{\"x\":1}\n\nGET /b\n\n{\"x\":2}".utf8))
    let calls = text.fields.filter { $0.notation == .request }
    let values = text.fields.filter { text.string(of: $0.key) == "x" }
    #expect(calls.count == 2 && values.count == 2)
    for (call, value) in zip(calls, values) {
      #expect(text.record(value.record, isWithin: call.record))
    }
    #expect(values.first.map { !text.record($0.record, isWithin: calls[1].record) } ?? false)
  }

  @Test func wordsInQuotesAreKnown() {
    let text = PastedText(Array("He saw “It is\n  already linked” (#190) today".utf8))
    let quotes = text.quotes.map { text.string(of: $0) }
    #expect(quotes == ["It is already linked"])
  }

  @Test func aValueWithBlanksReachesToTheNextKey() {
    let text = PastedText(Array("id=4 err=it was not found status=404".utf8))
    let field = text.fields.first { text.string(of: $0.key) == "err" }
    #expect(field.map { text.string(of: $0.value) } == "it")
    #expect(field.map { text.string(of: $0.reach) } == "it was not found")
  }

  @Test func whatIsNotWantedIsLeftOut() {
    let text = PastedText(Array("a: x {\"b\":1}".utf8), readsMembers: false)
    #expect(text.fields.map { text.string(of: $0.key) } == ["a"])
    #expect(text.documents.count == 1)
  }
}
