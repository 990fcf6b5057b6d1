import Testing

@testable import CoexistKit

/// An error is found in whatever it was pasted in.
@Suite struct ReadingTests {
  private static let error =
    #"{"error":{"message":"(#10) x","type":"OAuthException","code":10,"fbtrace_id":"AbC12345"}}"#

  @Test(arguments: [
    Self.error,
    "\u{FEFF}" + Self.error,
    "2026-11-20T10:00:00Z ERROR graph call failed: \(Self.error)",
    "I, [2026-06-11T13:36:58.105492 #1]  INFO -- : \(Self.error) in 40ms",
    "```json\n\(Self.error)\n```\nthanks",
    "for (;;);\(Self.error)",
    ")]}',\n\(Self.error)",
    "callback(\(Self.error));",
    "HTTP/2 400\r\ncontent-type: application/json\r\n\r\n\(Self.error)",
    "\(Self.error)\n\(Self.error)\n",
    "\u{1E}\(Self.error)\n",
    "[\(Self.error),]",
    #"{"log":"\#(Self.error.escapedOnce)\n","stream":"stderr"}"#,
    #"err="\#(Self.error.escapedOnce)" level=error"#,
    #"Error: UnexpectedError("\#(Self.error.escapedOnce)")"#,
    #"{"a":{"b":["\#("{\"c\":\"\(Self.error.escapedOnce)\"}".escapedOnce)"]}}"#,
    "{'error': {'message': '(#10) x', 'code': 10, 'fbtrace_id': 'AbC12345', 'x': None}}",
    "{error: {message: '(#10) x', code: 10, fbtrace_id: `AbC12345`,},}",
    #"{"error"=>{"message"=>"(#10) x", "code"=>10, "fbtrace_id"=>"AbC12345", "x"=>nil}}"#,
    #"{“error”: {“message”: “(#10) x”, “code”: 10, “fbtrace_id”: “AbC12345”}}"#,
    "{\u{A0}\"error\":\u{A0}{\"message\":\"(#10) x\",\"code\":10,\"fbtrace_id\":\"AbC12345\"}}",
    "\\{\n \"error\": {\\\n \"message\": \"(#10) x\",\\\n \"code\": 10, \"fbtrace_id\": \"AbC12345\"}\\\n}",
    #"{"error":{"message":"(#10) x","code":10,"fbtrace_id":"AbC12345"}"#,
    #"{"error":{"message":"(#10) x","code":10,"fbtrace_id":"AbC12345","type":"OAuthExc"#,
    #"{"error":{"message":"(#10) x","code":10,"fbtrace_id":"AbC12345"} "b" 2}"#,
    Self.pretty(with: "> "), Self.pretty(with: "-- "), Self.pretty(with: "web_1  | "),
    Self.pretty(with: "2026-11-20T10:00:00.123Z "), Self.pretty(with: "> > "),
    Self.pretty(with: "  12 | "), Self.pretty(with: "# "), Self.pretty(with: "0|api  | "),
    Self.pretty(with: "0|api  | 2026-11-20T10:00:00: "),
    #"{\n  "error": {\n \t"message": "(#10) x", "code": 10,\n "fbtrace_id": "AbC12345"\n}\n}"#,
    "{error: {message: '(#10) ' +\n  'x', code: 10, fbtrace_id: 'AbC12345'}}",
    "<script>var code=190;var o={code:131000};</script><pre>\(Self.error)</pre>",
  ])
  func anErrorIsFoundInItsWrapping(_ text: String) {
    let input = ReadInput(text)
    #expect(input.errors == ["10"])
    #expect(input.values(.fbtraceID) == ["AbC12345"])
    #expect(input.problem == nil)
  }

  @Test(arguments: [
    "<html><script>var code=190;var o={code:131000};</script><p>Hola</p></html>",
    "<STYLE media='x'>a{code:131000}</STYLE ><p>Hola</p><script>f({error_code:190})</script>",
    #"{"body":"<script>var code=190;</script><p>Hola</p>"}"#,
  ])
  func theProgramOfAPageIsNoCapture(_ text: String) {
    #expect(ReadInput(text).errors.isEmpty)
  }

  @Test(arguments: ["<script>", "<script></style>", "<script>{</script>", "{<style></style>"])
  func pagesTakeLinearTime(_ piece: String) {
    let text = String(repeating: piece, count: 20_000) + Self.error
    #expect(ReadInput(text).errors.count <= 1)
  }

  private static func pretty(with prefix: String) -> String {
    [
      "{", "  \"error\": {", "    \"message\": \"(#10) x\",", "    \"code\": 10,",
      "    \"fbtrace_id\": \"AbC12345\"", "  }", "}",
    ].map { prefix + $0 }.joined(separator: "\n")
  }

  @Test(arguments: [
    (#"{"error":{"code":190,"message":"(#190) x",}}"#, ["trailing-comma"]),
    (#"{"error":{code:190,"message":"(#190) x"}}"#, ["unquoted-key"]),
    (#"{"error":{"code"=>190,"message":"(#190) x"}}"#, ["hash-rocket"]),
    ("{\"error\":{\"code\":190,\u{A0}\"message\":\"(#190) x\"}}", ["no-break-space"]),
    (#"{"error":{"code":190,"message":"(#190) x""#, ["truncated"]),
    (#"{"a":1,"error":{"code":190,"code":4,"message":"(#190) x"}}"#, ["duplicate-key"]),
    ("{\"error\":{\"code\":190,\"message\":\"(#190) x\"}}\n{oops\n", ["not-strict-json"]),
    (#"{"error":{"code":190},}"#, ["trailing-comma"]),
    (#"{"error":{"code":190 /* refused */}}"#, ["comment"]),
    ("> {\"error\":\n> {\"code\":190}}", ["not-strict-json"]),
    (#"log {\"error\":{\"code\":190}}"#, ["not-strict-json"]),
  ])
  func whatWasForgivenIsWarnedOf(_ text: String, _ expected: [String]) {
    let input = ReadInput(text)
    #expect(input.errors == ["190"])
    #expect(input.warnings == expected)
  }

  @Test(arguments: [
    (#"{"error":{"code":190,},"id":1}"#, 4), (#"{"waba_id":104996122399160000}"#, 12),
    (#"{"a":1,"a":2,"error":{"code":190}}"#, 11), (#"["{\"error\":{\"code\":190,}}"]"#, 4),
  ])
  func manyWarningsOfAKindAreFew(_ line: String, _ most: Int) throws {
    let input = ReadInput(Array(repeating: line, count: 500).joined(separator: "\n"))
    #expect((2...most).contains(input.warnings.count), "\(input.warnings)")
  }

  @Test func aWarningHasItsPlace() throws {
    let input = ReadInput(
      "{\n  \"error\": {\n    \"code\": 2655093,\n    \"message\": \"x\",\n  }\n}"
    )
    let warning = try #require(input.reader.warnings.first)
    let place = input.reader.facts.place(of: warning.origin)
    #expect((place.line, place.column) == (4, 19))
  }

  @Test(arguments: ["}", " ;", ",", " ]}"])
  func aMarkTooManyIsNamed(_ mark: String) throws {
    let input = ReadInput(#"{"error":{"code":190,"message":"x"}}"# + mark)
    #expect(input.errors == ["190"])
    #expect(input.warnings == ["not-strict-json"])
    let origin = try #require(input.reader.warnings.first?.origin)
    #expect(input.reader.facts.place(of: origin).column == (mark.hasPrefix(" ") ? 38 : 37))
  }

  @Test(arguments: ["log [%]", "f(%);", "%, said the log", "%"])
  func marksOfTheTextAroundAreNone(_ frame: String) {
    let text = frame.replacing("%", with: #"{"error":{"code":190,"message":"x"}}"#)
    #expect(ReadInput(text).warnings.isEmpty)
  }

  @Test(arguments: [true, false]) func utf16IsRead(_ hasMark: Bool) {
    let mark = hasMark ? "\u{FEFF}" : ""
    let units = Array((mark + "{\"error\":{\"message\":\"número\",\"code\":2655093}}").utf16)
    for isBig in [true, false] {
      let bytes = units.flatMap { unit in
        let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        return isBig ? pair : pair.reversed()
      }
      let input = ReadInput(bytes: bytes)
      #expect(input.errors == ["2655093"])
      #expect(input.messages == ["número"])
      #expect(input.warnings == ["utf-16"])
    }
  }

  @Test func aPlaceInsideAStringIsExactWhereItHasNoEscapes() {
    let plain = ReadInput("{\n \"note\": \"they say error 3441041 came\"}")
    #expect(plain.errorPlace == "2:20")
    let escaped = ReadInput("{\n \"note\": \"they say\\n error 3441041 came\"}")
    #expect(escaped.errorPlace == "2:10")
  }

  @Test func placesOfLongTextsAreTheSame() {
    let lines = (0..<4000).map { "línea \($0): nothing here\r\n" }
    let input = ReadInput(lines.joined() + (0..<9).map { "  error 344104\($0)\n" }.joined())
    #expect(input.reader.facts.texts[0].index != nil)
    #expect(input.errorPlace == "4001:3")
  }

  @Test(arguments: ["[", "{\"a\":", "{a:", "(", "{ ", "[[\"", "{\"a\":[1,\"x\" "])
  func openingsWithoutAnEndTakeLinearTime(_ opening: String) {
    let text = "see " + String(repeating: opening, count: 60_000)
    #expect(ReadInput(text).problem != nil)
  }

  @Test func onePastedErrorAmongMuchElseIsFound() {
    let noise = String(repeating: "[INFO] {not json} [12] #1] done\n", count: 5000)
    #expect(ReadInput(noise + Self.error).errors == ["10"])
  }

  @Test func theSameErrorTwiceIsOne() {
    let input = ReadInput("\(Self.error)\n\(Self.error)")
    #expect(input.reader.facts.errors.first?.count == 2)
  }
}

extension String {
  /// As it stands inside a JSON string.
  fileprivate var escapedOnce: String {
    reduce(into: "") { text, character in
      if character == "\"" || character == "\\" { text.append("\\") }
      text.append(character)
    }
  }
}
