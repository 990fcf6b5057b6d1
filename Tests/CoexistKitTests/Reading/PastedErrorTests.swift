import Testing

@testable import CoexistKit

/// Errors as programs and people paste them: what belongs together, and which words are exact.
@Suite struct PastedErrorTests {
  /// `code/subcode «message» trace` of each error; `?` where there is no code.
  private func errors(_ text: String) -> [String] {
    ReadInput(text).reader.facts.errors.map { error in
      let numbers = [error.code, error.subcode].compactMap { $0.map(String.init) }
      let message = error.message.map { " «\($0.reading { $0 })»" } ?? ""
      let trace = error.fbtraceID.map { " \($0.reading { $0 })" } ?? ""
      return (numbers.isEmpty ? "?" : numbers.joined(separator: "/")) + message + trace
    }.sorted()
  }

  private static let trace = "AxQ3RZk81bTn0cVw5uYpLmE"

  @Test(arguments: [
    #"#<A::Error @status=400, @code=190, @error_subcode=463, @message="It has expired", @fbtrace_id="%">"#,
    #"#<struct A code=190, subcode=463, message="It has expired", fbtrace_id="%">"#,
    "<error><message>It has expired</message><code>190</code><subcode>463</subcode><fbtrace_id>%</fbtrace_id></error>",
    #"&lt;error&gt;&lt;message&gt;It has expired&lt;/message&gt;&lt;code&gt;190&lt;/code&gt;&lt;error_subcode&gt;463&lt;/error_subcode&gt;&lt;fbtrace_id&gt;%&lt;/fbtrace_id&gt;&lt;/error&gt;"#,
    "{&quot;error&quot;:{&quot;message&quot;:&quot;It has expired&quot;,&quot;code&quot;:190,&quot;error_subcode&quot;:463,&quot;fbtrace_id&quot;:&quot;%&quot;}}",
    #"{:error, %{"error" => %{"code" => 190, "error_subcode" => 463, "fbtrace_id" => "%", "message" => "It has expired"}}}"#,
    "failed: message: It has expired, type: oauthexception, code: 190, subcode: 463, fbtraceid: %",
    #"send failed: code=190 error_subcode=463 message="It has expired" fbtrace_id=%"#,
    "code,error_subcode,message,fbtrace_id\n190,463,It has expired,%",
    "| code | subcode | message | fbtrace_id |\n|---|---|---|---|\n| 190 | 463 | It has expired | % |",
    "-[ RECORD 1 ]-+---\ncode          | 190\nerror_subcode | 463\nmessage       | It has expired\nfbtrace_id    | %",
    "body: '{\"error\":{\"message\":\"It has expired\",\"code\":190,\"error_subcode\":463,\"fbtrace_id\":\"%\"}}'",
    "> {\"error\":{\"message\":\"It has expired\",\n> \"code\":190,\"error_subcode\":463,\"fbtrace_id\":\"%\"}}",
    "[14/10/2026, 09:14] Ana: {\"error\":{\"message\":\"It has expired\",\"code\":190,\"error_subcode\":463,\"fbtrace_id\":\"%\"}}",
    "{\"error\":{\"message\":\"It has expired\", ← before: fine\n \"code\":190,\"error_subcode\":463,\"fbtrace_id\":\"%\"}}",
  ])
  func anErrorIsWholeInEveryNotation(_ text: String) {
    let found = errors(text.replacing("%", with: Self.trace))
    #expect(found == ["190/463 «It has expired» \(Self.trace)"])
  }

  @Test func stepsOfALogAreErrorsOfTheirOwn() {
    let found = errors(
      """
      step 1 failed: "(#100) Missing Permission"
      step 2 failed: "Unsupported get request. Object with ID 106540352242900 does not exist, \
      cannot be loaded due to missing permissions" trace A\(Self.trace.dropFirst())
      step 3 failed: "(#133010) Account not registered" fbtrace_id BQ_txpTGySbHDHFyxhwErh_
      """
    )
    #expect(found.contains("100 «(#100) Missing Permission»"))
    #expect(found.contains("133010 «(#133010) Account not registered» BQ_txpTGySbHDHFyxhwErh_"))
    #expect(found.contains { $0.hasPrefix("? «Unsupported get request") && $0.hasSuffix("LmE") })
  }

  @Test(arguments: [
    "HTTP/2 400\nx-fb-request-id: %\nx-fb-trace-id: Ab1l03kHhdQ\n\n(#131031) Business Account locked",
    "< HTTP/2 400\n< x-fb-request-id: %\n< x-fb-trace-id: Ab1l03kHhdQ\n<\n{\"error\":{\"message\":\"(#131031) Business Account locked\",\"code\":131031}}",
    "{ headers: { 'x-fb-trace-id': 'Ab1l03kHhdQ', 'x-fb-request-id': '%' }, data: { error: { message: '(#131031) Business Account locked', code: 131031 } } }",
  ])
  func theRequestIDOfAnAnswerIsTheTraceOfItsError(_ text: String) {
    let input = text.replacing("%", with: Self.trace)
    #expect(errors(input) == ["131031 «(#131031) Business Account locked» \(Self.trace)"])
    #expect(ReadInput(input).values(.fbtraceID) == [Self.trace])
  }

  @Test func anErrorWithATraceOfItsOwnKeepsIt() {
    let text = """
      {"headers":{"x-fb-request-id":"Bother0000000000000000x"},"data":{"error":\
      {"message":"(#131031) Business Account locked","code":131031,"fbtrace_id":"\(Self.trace)"}}}
      """
    #expect(errors(text) == ["131031 «(#131031) Business Account locked» \(Self.trace)"])
  }

  /// What the line says, where nothing tells which words are Meta's.
  @Test(arguments: [
    "Le tira error (#2655093) al conectar con el proveedor nuevo",
    "Este número ya está conectado a otra solución. Código de error: 2655093",
    "This number is already connected to another solution (code 2655093)",
    "| **register** | **Erro 133005 - PIN errado** |",
    "| BUSINESS | 2330602324386600 | LIMITED | error 141010 |",
    "We could not set the number up; invalid account linking. It may be due to a limit.",
  ])
  func uncertainWordsAreKeptAsPasted(_ line: String) {
    let facts = ReadInput("Hello\n\(line)\nBye").reader.facts
    #expect(facts.errors.map { $0.message == nil } == [true])
    #expect(facts.errors.first?.quote == Untrusted(line))
  }

  @Test(arguments: [
    ("Call: (#133999) Brand new words of theirs", "(#133999) Brand new words of theirs"),
    ("`(#133999) Brand new words` at 9", "(#133999) Brand new words"),
    ("- (#133999) Brand new words", "(#133999) Brand new words"),
    (
      "Error 133010: (#133010) Account not registered\ncode 133010\ntrace x",
      "(#133010) Account not registered"
    ),
  ])
  func wordsWithCertainBordersAreExact(_ text: String, _ message: String) {
    #expect(ReadInput(text).messages.first == message)
  }

  @Test func aMistypedNumberHidesNoSentence() {
    let words = "The business is already sharing this WhatsApp Business Account with a partner."
    let error = ReadInput("Error 2655039: \(words)").reader.facts.errors.first
    #expect(error?.code == 2_655_039)
    #expect(error?.message == Untrusted(words))
    #expect(error?.entry?.code == 2_655_093)
    #expect(error?.isContradicted == true)
  }

  @Test func whatALineAnnouncesIsWhole() {
    let words = "It did not work; invalid account linking. It may be that nobody\napproved it yet"
    let text = "Text of the error (copied):\n\n\(words)\n\nSeen by Ana"
    #expect(ReadInput(text).messages == [words.replacing("\n", with: " ")])
  }

  @Test func theNodeThatWasAskedForIsNamedByItsCall() {
    let call = "GET /v23.0/124900000000013?fields=status,platform_type"
    let input = ReadInput("\(call)\n{\"status\":\"DISCONNECTED\",\"platform_type\":\"ON_PREMISE\"}")
    #expect(input.values(.phoneNumberID) == ["124900000000013"])
  }

  @Test(arguments: [
    ("phone_number_id → 106540352242900", IdentifierKey.phoneNumberID, "106540352242900"),
    (
      "+55 51 3555-2440  id=280273661980001  plataforma=ON_PREMISE", .phoneNumberID,
      "280273661980001"
    ),
    ("display_phone_number: \"+57 300 5550100\"", .displayPhoneNumber, "+57 300 5550100"),
    ("Phone number: +57 300 5550100", .displayPhoneNumber, "+57 300 5550100"),
    (
      #"{"x-business-use-case-usage":"{\"109889978794611\":[{\"type\":\"whatsapp\",\"call_count\":1}]}"}"#,
      .wabaID, "109889978794611"
    ),
    (
      #"X-Business-Use-Case-Usage: {"109889978794611":[{"type":"whatsapp","call_count":1}]}"#,
      .wabaID, "109889978794611"
    ),
  ])
  func identifiersAreReadUnderTheirNames(_ text: String, _ key: IdentifierKey, _ value: String) {
    #expect(ReadInput(text).values(key) == [value])
  }
}
