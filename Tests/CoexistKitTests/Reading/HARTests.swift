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

  @Test(arguments: [
    #"{"log":{"entries":null}}"#, #"{"log":{"entries":{}}}"#, #"{"log":{"entries":[null,"x",3]}}"#,
    #"{"log":{"creator":{},"entries":[{"request":null,"response":null}]}}"#,
    #"{"log":{"entries":[{"response":{"status":"x","headers":{},"content":[]}}]}}"#,
  ])
  func oddRecordingsAreNoTrouble(_ text: String) {
    #expect(ReadInput(text).shapes == ["har"])
  }
}
