import JSONText
import Testing

@Suite struct CursorTests {
  @Test func tellsKindsAndCounts() throws {
    let root = try JSONDocument(#"{"n":null,"b":true,"f":false,"i":1,"s":"x","a":[1,[2]],"o":{}}"#)
      .root
    #expect(
      root.members.map(\.value.kind) == [
        .null, .boolean, .boolean, .number, .string, .array, .object,
      ]
    )
    #expect(root.count == 7)
    #expect(root["a"]?.count == 2)
    #expect(root["o"]?.count == 0)
    #expect(root["s"]?.count == 0)
    #expect(root["n"]?.isNull == true)
    #expect(root["b"]?.bool == true)
    #expect(root["f"]?.bool == false)
    #expect(root["i"]?.bool == nil)
    #expect(root["i"]?.string == nil)
    #expect(root["s"]?.integer == nil)
    #expect(root["s"]?.elements.map(\.node) == [])
    #expect(root["a"]?.members.map(\.key.node) == [])
  }

  @Test func knowsItsBytes() throws {
    let document = try JSONDocument(" {\"é\": [1.50, \"x\"]} ")
    let array = try #require(document.root["é"])
    #expect(document.root.range == 1..<20)
    #expect(array.range == 8..<19)
    #expect(array[0]?.range == 9..<13)
    #expect(array[0]?.lexeme == "1.50")
    #expect(array[1]?.range == 15..<18)
    #expect(array[1]?.lexeme == "\"x\"")
    #expect(document.end == 20)
    let place = TextPosition(of: array.range.lowerBound, in: document.bytes)
    #expect(place == TextPosition(line: 1, column: 8))
  }

  @Test(
    arguments: [
      ("0", 0), ("-0", 0), ("12", 12), ("-7", -7), ("9223372036854775807", Int.max),
      ("-9223372036854775808", Int.min), ("9223372036854775808", nil),
      ("-9223372036854775809", nil),
      ("106540352242922123456", nil), ("1.0", nil), ("1e2", nil), ("1.06e17", nil), ("\"1\"", nil),
      ("99999999999999999999999999999999999999", nil),
      ("106540352242922001", 106_540_352_242_922_001),
    ] as [(String, Int?)]
  )
  func readsWholeNumbersExactly(_ text: String, _ value: Int?) throws {
    let root = try JSONDocument(text).root
    #expect(root.integer == value)
    #expect(root.lexeme == text)
  }

  @Test(arguments: [
    (#""a\"b\\c\/d""#, "a\"b\\c/d"), (#""\b\f\n\r\t""#, "\u{8}\u{C}\n\r\t"),
    (#""\u00e9\u00E9""#, "éé"), (#""\ud83e\uddea!""#, "🧪!"), (#""\ud83e""#, "\u{FFFD}"),
    (#""\udDea\uD83Ex""#, "\u{FFFD}\u{FFFD}x"), (#""\ud83e\ud83e\uddea""#, "\u{FFFD}🧪"),
    (#""\u0000""#, "\u{0}"), ("\"漢字é\"", "漢字é"), ("\"\"", ""),
  ])
  func decodesStrings(_ text: String, _ value: String) throws {
    let root = try JSONDocument(text).root
    #expect(root.string == value)
  }

  @Test func findsMembersByKey() throws {
    let root = try JSONDocument(#"{"a":1,"é":2,"a\n":3,"\u0062":4,"":5,"a":6,"o":{"a":7}}"#).root
    #expect(root["a"]?.integer == 1)
    #expect(root["é"]?.integer == 2)
    #expect(root["a\n"]?.integer == 3)
    #expect(root["b"]?.integer == 4)
    #expect(root[""]?.integer == 5)
    #expect(root["o"]?["a"]?.integer == 7)
    #expect(root["missing"] == nil)
    #expect(root["a"]?["a"] == nil)
    for (key, value) in [("a", 1), ("é", 2), ("a\n", 3), ("b", 4), ("", 5)] {
      #expect(root[key]?.integer == value)
    }
  }

  @Test func findsElementsByIndex() throws {
    let root = try JSONDocument("[[1,2],{\"a\":3},4]").root
    #expect(root[0]?[1]?.integer == 2)
    #expect(root[1]?["a"]?.integer == 3)
    #expect(root[2]?.integer == 4)
    #expect(root[3] == nil)
    #expect(root[-1] == nil)
    #expect(root[1]?[0] == nil)
  }

  @Test func comparesTextWithoutMakingIt() throws {
    let root = try JSONDocument(#"["Auth","\u0041uth","auth",1]"#).root
    #expect(root.elements.map { $0.equals("Auth") } == [true, true, false, false])
  }

  @Test func pointsAtEveryValue() throws {
    let root = try JSONDocument(#"{"a/b":{"m~n":[0,{"":{"~1":1}}]},"é":2}"#).root
    func all(_ value: JSONCursor) -> [JSONCursor] {
      [value] + value.elements.flatMap(all) + value.members.flatMap { all($0.value) }
    }
    #expect(
      all(root).map(\.pointer) == [
        "", "/a~1b", "/a~1b/m~0n", "/a~1b/m~0n/0", "/a~1b/m~0n/1", "/a~1b/m~0n/1/",
        "/a~1b/m~0n/1//~01", "/é",
      ]
    )
    #expect(root.members.map(\.key.pointer) == ["/a~1b", "/é"])
  }

  @Test func findsDuplicateKeys() throws {
    let document = try JSONDocument(#"{"a":1,"b":2,"\u0061":3,"B":4,"b":{"a":5},"a":6}"#)
    let root = document.root
    let pairs = document.duplicateKeys.map { pair in
      [pair.first.range.lowerBound, pair.again.range.lowerBound]
    }
    #expect(pairs == [[1, 13], [7, 30], [1, 42]])
    #expect(root["b"]?.integer == 2)
    #expect(root.members.map(\.key.string) == ["a", "b", "a", "B", "b", "a"])
    #expect(try JSONDocument("[1,1]").duplicateKeys.isEmpty)
  }

  @Test(arguments: [
    ("{}", []), ("[{\"a\":1,\"b\":2},{\"a\":1}]", []), ("{\"\":1,\"\":2}", [6]),
    ("[{\"a\":{\"b\":1,\"b\":2},\"a\":3}]", [20, 13]), ("{\"ab\":1,\"ba\":2,\"ab\":3}", [15]),
    ("{\"a\":1,\"\\u0061\":2,\"a\":3}", [7, 18]),
  ])
  func findsDuplicateKeysOfAWholeDocument(_ text: String, _ offsets: [Int]) throws {
    let document = try JSONDocument(text)
    #expect(document.duplicateKeys.map { $0.again.range.lowerBound } == offsets)
  }

  @Test func findsDuplicatesAmongManyKeys() throws {
    let names = (0..<2_000).map { "k\($0 % 1_990)" } + ["\\u006b7"]
    let text = "{" + names.map { "\"\($0)\":0" }.joined(separator: ",") + "}"
    let document = try JSONDocument(text)
    let root = document.root
    let duplicates = document.duplicateKeys
    let expected = (0..<10).map { "k\($0)" } + ["k7"]
    #expect(duplicates.map { $0.first.string } == expected)
    #expect(duplicates.map { $0.again.string } == expected)
    #expect(duplicates.allSatisfy { $0.first.node < $0.again.node })
    #expect(root.count == 2_001)
  }
}
