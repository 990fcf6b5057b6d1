import Testing

@testable import JSONText

/// What is left out leaves the shape and every place as they were, wherever the blocks are cut.
@Suite struct JSONFilterTests {
  private static let plan = Projection.members([
    ("keep", .all),
    ("part", .members([("a", .all)])),
    ("list", .judged(.members([("id", .all), ("tags", .elements(.members([("t", .all)])))]))),
  ])

  private static func filter(_ text: String, block: Int, longest: Int = 40) -> JSONFilter {
    var filter = JSONFilter(plan, longest: longest) { $0.contains(UInt8(ascii: "!")) }
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: block) {
      filter.take(bytes[start..<min(start + block, bytes.count)])
    }
    filter.finish()
    return filter
  }

  static let texts: [(text: String, kept: String)] = [
    (
      #"{"keep":[1,{"x":"y"}],"drop":{"a":[1,2,"]}"]},"end":3}"#,
      #"{"keep":[1,{"x":"y"}],"drop":null,"end":null}"#
    ),
    (#"{"part":{"a":1,"b":2},"part2":{"a":1}}"#, #"{"part":{"a":1,"b":null},"part2":null}"#),
    (#"{"part":[1,2],"list":{"id":1}}"#, #"{"part":[1,2],"list":{"id":1}}"#),
    (
      #"{"list":[{"id":1},{"id":"!"},{"id":2,"x":[]}, null, "s",{"id":"!","y":7}]}"#,
      #"{"list":[{},{"id":"!"},{}, null, "s",{"id":"!","y":null}]}"#
    ),
    (
      #"{"list":[{"id":"!","tags":[{"t":1,"u":2},3]}]}"#,
      #"{"list":[{"id":"!","tags":[{"t":1,"u":null},3]}]}"#
    ),
    (#"{"keep":"a\"b\\","drop":"c\"}\\","list":[]}"#, #"{"keep":"a\"b\\","drop":null,"list":[]}"#),
    (#"{ "drop" : 1e5 , "keep" : true }"#, #"{ "drop" : null, "keep" : true }"#),
    (#"{}"#, #"{}"#), (#"[1,2]"#, #"[1,2]"#),
    (
      #"{"keep":"é😀","drop":"é😀"}"#,
      #"{"keep":"é😀","drop":null}"#
    ),
  ]

  @Test(arguments: texts.indices, [1, 2, 3, 5, 7, 16, 17, 64, 1000])
  func theShapeStays(_ index: Int, _ block: Int) {
    let (text, kept) = Self.texts[index]
    let result = Self.filter(text, block: block)
    #expect(String(decoding: result.text, as: UTF8.self) == kept)
  }

  @Test(arguments: [1, 7, 1000])
  func aLongKeyStays(_ block: Int) {
    let key = String(repeating: "k", count: 60)
    let result = Self.filter(#"{"part":{"a":1},"\#(key)":2,"keep":3}"#, block: block)
    #expect(
      String(decoding: result.text, as: UTF8.self)
        == #"{"part":{"a":1},"\#(key)":null,"keep":3}"#
    )
  }

  @Test(arguments: [1, 3, 50, 1000])
  func aLongStringIsEmptied(_ block: Int) {
    let long = String(repeating: "x", count: 60)
    let text = #"{"keep":"\#(long)","part":{"a":"{\#(long)","b":1}}"#
    let result = Self.filter(text, block: block)
    #expect(
      String(decoding: result.text, as: UTF8.self) == #"{"keep":"","part":{"a":"","b":null}}"#
    )
    #expect(result.cuts == [23])
  }

  @Test(arguments: [
    #"{"keep":1}}"#, #"{"keep":1] "drop":2"#, #"{"keep"::1}"#, "nothing", "{'drop':1}",
    #"{"keep":1} {"drop":2}"#,
    #"[}"#, ",", "",
  ])
  func whatIsNoJSONStaysAsItIs(_ text: String) {
    #expect(String(decoding: Self.filter(text, block: 4).text, as: UTF8.self) == text)
  }

  @Test(arguments: [1, 2, 5, 33, 1000])
  func placesAreThoseOfTheText(_ block: Int) throws {
    let text = """
      \u{FEFF}{"drop": "zwei\\n",\r\n "drop2": [1,\n2,\r3], "part": {"z": {}, "a": "here1"},
       "list": [ {"id": 0,\n "x": "é"}, {"id": 1}, {"y":"é😀", "id": "here2!"}, {"id":3},
        {"id": "here3!", "w": [1]}, {}], "keep": "here4"}
      """
    let result = Self.filter(text, block: block)
    let whole = Array(text.utf8)
    let start = PlaceMark(offset: 0, position: TextPosition(line: 1, column: 1))
    for word in ["here1", "here2", "here3", "here4"] {
      let there = try #require(whole.offset(ofWord: word))
      let here = try #require(result.text.offset(ofWord: word))
      let mark = ([start] + result.marks).last { $0.offset <= here } ?? start
      let piece = TextPosition(of: here - mark.offset, in: Array(result.text[mark.offset...]))
      let place =
        piece.line > 1
        ? TextPosition(line: mark.position.line + piece.line - 1, column: piece.column)
        : TextPosition(line: mark.position.line, column: mark.position.column + piece.column - 1)
      #expect(place == TextPosition(of: there, in: whole), "\(word)")
    }
  }

  @Test func whatIsLeftOutTakesNoRoom() {
    let entry = #"{"id":1,"x":"\#(String(repeating: "y", count: 900))"},"#
    var filter = JSONFilter(Self.plan, longest: 40) { _ in false }
    filter.take(Array(#"{"list":["#.utf8)[...])
    for _ in 0..<5000 { filter.take(Array(entry.utf8)[...]) }
    #expect(filter.text.count < 20_000)
    #expect(filter.marks.count == 1)
  }
}

extension [UInt8] {
  fileprivate func offset(ofWord word: String) -> Int? {
    let word = [UInt8](word.utf8)
    return indices.first { self[$0...].starts(with: word) }
  }
}
