import Testing

@testable import CoexistKit

/// A recording of the browser gives facts, never what else is in it.
@Suite struct HARTests {
  private func har(_ entry: String) -> ReadInput {
    ReadInput(#"{"log":{"version":"1.2","entries":[\#(entry)]}}"#)
  }

  private static let body =
    #"{\"error\":{\"message\":\"(#10) x\",\"code\":10,\"fbtrace_id\":\"AbC12345\"}}"#

  @Test func aFailedCallIsRead() {
    let input = har(
      #"{"startedDateTime":"2026-11-21T10:00:00.000Z","request":{"url":"https://graph.facebook.com/v24.0/106540352242922/register?access_token=x","#
        + #""postData":{"text":"error 3441041 {\"code\":190,\"message\":\"(#190)\"}"},"cookies":[{"name":"xs","value":"error 131042"}]},"#
        + #""response":{"status":400,"headers":[{"name":"Retry-After","value":"60"},{"name":"set-cookie","value":"error 131031"}],"#
        + #""content":{"text":"\#(Self.body)"}},"_webSocketMessages":[{"data":"error 131047"}]}"#
    )
    #expect(input.shapes == ["har", "graph-error"])
    #expect(input.errors == ["10"])
    #expect(input.values(.phoneNumberID) == ["106540352242922"])
    #expect(input.reader.facts.current(.httpStatus)?.number == 400)
    #expect(input.reader.facts.current(.retryAfter)?.number == 60)
    #expect(input.reader.facts.errors.first?.time == Instant(iso8601: "2026-11-21T10:00:00Z"))
  }

  @Test func aBodyInBase64IsRead() {
    let input = har(
      #"{"response":{"status":400,"content":{"encoding":"base64","text":"#
        + #""eyJlcnJvciI6eyJtZXNzYWdlIjoiKCMxMCkgeCIsImNvZGUiOjEwLCJmYnRyYWNlX2lkIjoiQWJDMTIzNDUifX0="}}}"#
    )
    #expect(input.errors == ["10"])
  }

  @Test func proseOfOtherPagesIsLeftAlone() {
    let input = har(#"{"response":{"status":200,"content":{"text":"<p>error 3441041</p>"}}}"#)
    #expect(input.errors.isEmpty)
    #expect(input.problem == nil)
  }

  @Test func theSentenceOfAHeaderIsReadWhereTheBodyIsMissing() {
    let input = har(
      #"{"response":{"status":400,"headers":[{"name":"www-authenticate","value":"OAuth \"Facebook Platform\" "#
        + #"\"invalid_request\" \"Unsupported get request. Object with ID '1' does not exist\""}]}}"#
    )
    #expect(input.errors == ["=100.33"])
  }

  private static func exchange(_ number: Int, _ body: String, url: String = "v24.0") -> String {
    let text = body.replacing("\"", with: "\\\"")
    return
      #"{"startedDateTime":"2026-11-21T10:00:\#(10 + number).000Z","time":1,\n"request":{"method":"GET","#
      .replacing("\\n", with: "\n")
      + #""url":"https://graph.facebook.com/\#(url)","cookies":[{"name":"xs","value":"é\#(number)"}]},"#
      + #""response":{"status":200,"headers":[],"content":{"size":3,"text":"\#(text)"}},"timings":{"wait":1}}"#
  }

  /// What is left out changes nothing of what is read: neither facts nor their places.
  @Test(arguments: [
    [
      exchange(0, "<html>"), exchange(1, #"{"error":{"code":190,"message":"x"}}"#), exchange(2, ""),
    ],
    [
      exchange(0, "", url: "v24.0/108800000000901/register"), exchange(1, "a"),
      exchange(2, "", url: "v24.0/108800000000902/register"),
      exchange(3, "", url: "v24.0/108800000000901/register"),
    ],
    [
      exchange(0, "x"), "null",
      exchange(1, #"{"id":"108800000000903","platform_type":"CLOUD_API"}"#), "3",
    ],
    [exchange(0, #"{"error":{"code":190,"message":"x"}}"#), "{'a':1}", exchange(1, "y")],
    [exchange(0, "x"), exchange(1, #"{"error":{"code":190,"message":"x"}}"#).dropLast(9) + "!"],
  ])
  func theSieveChangesNothing(_ entries: [String]) {
    let text = #"{"log":{"pages":[1],"entries":["# + entries.joined(separator: ",\n ") + "]}}"
    let held = Intake(of: Array(text.utf8))
    #expect(held.bytes.count < text.utf8.count)
    var sieved = CaseReader()
    sieved.read(name: Untrusted("x.har"), held)
    var whole = CaseReader()
    whole.read(name: Untrusted("x.har"), Intake(Array(text.utf8)))
    func told(_ reader: CaseReader) -> [String] {
      let facts = reader.facts
      func place(_ origin: Origin) -> String {
        let place = facts.place(of: origin)
        return "\(place.line):\(place.column) \(place.pointer?.reading { $0 } ?? "-")"
      }
      let errors = facts.errors.map { "\($0.identity) \($0.count) \(place($0.origin))" }
      let ids = facts.identifiers.map { "\($0.identity) \($0.time?.iso8601 ?? "-")" }
      let claims = FactKey.allCases.flatMap { key in
        facts.all(key).map { "\(key.id) \($0.value) \(place($0.origin))" }
      }
      return errors + ids + claims.sorted()
    }
    #expect(told(sieved) == told(whole))
    #expect(!told(sieved).isEmpty)
  }

  @Test func anEndlessRecordingIsNotHeld() {
    let entry = Self.exchange(0, "<p>nothing</p>") + ","
    var collector = Intake.Collector()
    collector.take(Array(#"{"log":{"entries":["#.utf8)[...])
    for _ in 0..<2000 { collector.take(Array(entry.utf8)[...]) }
    #expect(collector.count < 20_000)
  }

  /// Of a failed call neither a page, a picture nor the headers that tell nothing are held.
  @Test(arguments: [
    String(repeating: "<p>x</p>", count: 500),
    "iVBORw0KGgo" + String(repeating: "A", count: 4_000),
    "function a(b) { return 1 }" + String(repeating: " ", count: 4_000),
  ])
  func ofAFailureOnlyWhatTellsIsHeld(_ body: String) {
    let entry =
      #"{"response":{"status":404,"headers":[{"name":"cookie","value":"xs=\#(body)"}],"#
      + #""content":{"text":"\#(body)"}}}"#
    let held = Intake(of: Array(#"{"log":{"entries":[\#(entry)]}}"#.utf8))
    #expect(held.bytes.count < 200)
  }

  @Test func anAnswerThatIsTooLongIsNamed() {
    let list = "[" + String(repeating: "1,", count: HARFilter.longestBody) + "1]"
    let text = #"{"log":{"entries":[\#(Self.exchange(0, "x")),\#(Self.exchange(1, list))]}}"#
    let input = ReadInput(text)
    #expect(input.warnings == ["too-long"])
    #expect(input.shapes == ["har"])
  }

  @Test(arguments: [
    #"{"log":{"entries":null}}"#, #"{"log":{"entries":{}}}"#, #"{"log":{"entries":[null,"x",3]}}"#,
    #"{"log":{"creator":{},"entries":[{"request":null,"response":null}]}}"#,
    #"{"log":{"entries":[{"response":{"status":"x","headers":{},"content":[]}}]}}"#,
  ])
  func oddRecordingsAreNoTrouble(_ text: String) {
    #expect(ReadInput(text).shapes == ["har"])
  }
}
