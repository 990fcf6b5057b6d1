import Testing

@testable import CoexistKit

/// Forms in which people bring an error, and what each of them must come to.
@Suite struct PastedFormsTests {
  /// `code/subcode «message» “quote” trace` of each error; `=key` where a sentence alone tells it.
  private static func errors(_ text: String) -> [String] {
    ReadInput(text).reader.facts.errors.map { error in
      let numbers = [error.code, error.subcode].compactMap { $0.map(String.init) }
      let head =
        numbers.isEmpty ? error.entry.map { "=\($0.key)" } ?? "?" : numbers.joined(separator: "/")
      let message = error.message.map { " «\($0.reading { $0 })»" } ?? ""
      let quote = error.quote.map { " “\($0.reading { $0 })”" } ?? ""
      let trace = error.fbtraceID.map { " \($0.reading { $0 })" } ?? ""
      return head + message + quote + trace + (error.count > 1 ? " x\(error.count)" : "")
    }.sorted()
  }

  private func expect(_ text: String, _ wanted: [String], _ place: SourceLocation) {
    #expect(Self.errors(text) == wanted.sorted(), sourceLocation: place)
  }

  private static let one = "AbQ9vTc41LnZ0rWmY7dKsHe"
  private static let two = "BbQ9vTc41LnZ0rWmY7dKsHe"
  private static let sharing =
    "The business is already sharing this WhatsApp Business Account with a partner."
    + " Switching partners is not supported in this flow."

  // MARK: Escapes and dumps

  @Test(arguments: [
    "<p>{&quot;error&quot;:{&quot;message&quot;:&quot;It is over&quot;,&quot;code&quot;:139077,&quot;fbtrace_id&quot;:&quot;%&quot;}}</p>",
    "<pre>&#123;&#34;error&#34;:&#123;&#34;message&#34;:&#34;It is over&#34;,&#34;code&#34;:139077,&#34;fbtrace_id&#34;:&#34;%&#34;&#125;&#125;</pre>",
    "<table><tr><td>send</td><td>{&quot;error&quot;:{&quot;message&quot;:&quot;It is over&quot;,&quot;code&quot;:139077,&quot;fbtrace_id&quot;:&quot;%&quot;}}</td></tr></table>",
    #"%{"error" => %{"code" => 139077, "fbtrace_id" => "%", "message" => "It is over"}}"#,
    #"{:error, %{status: 400, body: %{"error" => %{"code" => 139077, "message" => "It is over", "fbtrace_id" => "%"}}}}"#,
    "error:\n  message: 'It is over'\n  code: 139077\n  fbtrace_id: %",
    ##"#<Hub::Error:0x01 @code=139077, @message="It is over", @fbtrace_id="%">"##,
    #"{"error":{"message":"It is over", ← new\n"code":139077,"fbtrace_id":"%"}} ← end"#,
  ])
  func escapesAreUndone(_ text: String) {
    let text = text.replacing("%\"", with: "\(Self.one)\"").replacing("%&", with: "\(Self.one)&")
      .replacing(": %\n", with: ": \(Self.one)\n").replacing("\\n", with: "\n")
    let input = text.hasSuffix(": %") ? String(text.dropLast()) + Self.one : text
    expect(input, ["139077 «It is over» \(Self.one)"], #_sourceLocation)
  }

  @Test func aVariableIsNoText() {
    expect(
      #"left: %{"error" => %{"code" => 131_056, "message" => message}}"#,
      ["131056"],
      #_sourceLocation
    )
  }

  @Test(arguments: [
    #"{:error, %{"error" => %{"code" => 133010, "message" => "(#133010) Account not registered"}}}"#,
    "{:ok, nil}\n{:error, %{code: 133010, message: \"(#133010) Account not registered\"}}",
  ])
  func nothingIsLeftOutOfATuple(_ text: String) {
    #expect(!ReadInput(text).warnings.contains("not-strict-json"))
  }

  // MARK: Two calls are two errors

  @Test(arguments: [
    "Register: \"(#133010) Account not registered\" fbtrace_id %1. The list said \"(#200) API access blocked\" fbtrace_id %2.",
    "- register → (#133010) Account not registered (trace %1)\n- list → (#200) API access blocked (trace %2)",
    "| call | answer | trace |\n|---|---|---|\n| register | (#133010) Account not registered | %1 |\n| list | (#200) API access blocked | %2 |",
    "HTTP/2 400\nx-fb-request-id: %1\n\n(#133010) Account not registered\n\nHTTP/2 400\nx-fb-request-id: %2\n\n(#200) API access blocked",
  ])
  func callsKeepTheirOwn(_ text: String) {
    let input = text.replacing("%1", with: Self.one).replacing("%2", with: Self.two)
    expect(
      input,
      [
        "133010 «(#133010) Account not registered» \(Self.one)",
        "200 «(#200) API access blocked» \(Self.two)",
      ],
      #_sourceLocation
    )
  }

  @Test func theNextLineIsNotGlued() {
    expect(
      "(#100) Missing Permission\nNothing else was shown to us that evening",
      ["100 «(#100) Missing Permission»"],
      #_sourceLocation
    )
    let chat =
      "[14/10/2026, 09:14] Ana: me sale (#2655093)\n[14/10/2026, 09:15] Ana: \(Self.sharing)"
    expect(chat, ["2655093 «\(Self.sharing)»"], #_sourceLocation)
  }

  @Test(arguments: [
    "Error 139200: (#139200) Brand new words\ncode 139200\ntrace %",
    "OAuthException: (#139200) Brand new words, type: OAuthException, statusCode: 400, code: 139200, fbtrace_id: %",
    "send failed: (#139200) Brand new words fbtrace_id=%",
  ])
  func oneErrorPrintedTwiceIsOne(_ text: String) {
    let input = text.replacing("%", with: Self.one)
    expect(input, ["139200 «(#139200) Brand new words» \(Self.one)"], #_sourceLocation)
  }

  // MARK: Exact words

  @Test(arguments: [
    "It says \"Could not add it; invalid account linking. It may be a limit of the account.\" again",
    "It says “Could not add it; invalid account linking. It may be a limit of the account.”",
  ])
  func aSentenceRunsToTheEndOfItsQuotes(_ text: String) {
    expect(
      text,
      [
        "=text/invalid-account-linking «Could not add it; invalid account linking. It may be a limit of the account.»"
      ],
      #_sourceLocation
    )
  }

  @Test(arguments: ["%", "We got: % What now?", "> %", "Error validating access token: %"])
  func aSentenceWithTimesRunsToItsEnd(_ frame: String) {
    let words =
      "Session has expired on Monday, 02-Nov-26 06:00:00 PST. The current time is Tuesday, 03-Nov-26 03:40:10 PST."
    let whole = frame.hasPrefix("Error") ? frame.replacing("%", with: words) : words
    expect(frame.replacing("%", with: words), ["=190.463 «\(whole)»"], #_sourceLocation)
  }

  /// Words that nobody knows are kept as pasted, on the line of the code or beside it.
  @Test(
    arguments: [
      ("Este aparato ya no va con otro. Código de error: 2655093", nil),
      ("Das Gerät gehört schon jemandem. Fehlercode 2655093", nil),
      ("This gadget is taken by others already (code 2655093)", nil),
      (
        "We think this gadget is taken by others already\nError 2655093",
        "We think this gadget is taken by others already Error 2655093"
      ),
    ] as [(String, String?)]
  )
  func unknownWordsBesideACodeAreKept(_ text: String, _ quote: String?) {
    expect(text, ["2655093 “\(quote ?? text)”"], #_sourceLocation)
  }

  /// Whole sentences that have their lines to themselves are those of the window.
  @Test(
    arguments: [
      ("This gadget is taken already.\nError 2655093", "This gadget is taken already."),
      (
        "Code: 2655093\nThis gadget is taken by others\nand will stay with them.",
        "This gadget is taken by others and will stay with them."
      ),
    ]
  )
  func sentencesBesideACodeAreTheWindows(_ text: String, _ message: String) {
    expect(text, ["2655093 «\(message)»"], #_sourceLocation)
  }

  @Test(arguments: ["WABA ID: 104996122399160\nError 2655093", "Error 2655093\nfbtrace_id: %"])
  func fieldsBesideACodeAreNoWords(_ text: String) {
    let input = text.replacing("%", with: Self.one)
    #expect(ReadInput(input).reader.facts.errors.map(\.quote) == [nil])
  }

  @Test func whatStandsInErrorTextIsExact() {
    let words = "This gadget is taken by others already (code 2655093)"
    let text = #"{"schema":"coexist.case/1","error":{"code":2655093},"error_text":"\#(words)"}"#
    expect(text, ["2655093 «\(words)» x2"], #_sourceLocation)
    expect(
      #"{"schema":"coexist.case/1","error_text":"error 2655093"}"#,
      ["2655093"],
      #_sourceLocation
    )
  }

  // MARK: Subcodes, traces, ids

  @Test(arguments: [
    "OAuthException: code 130429 error_subcode 2494055 (#130429) Rate limit hit",
    "graph: OAuthException (code 130429, error_subcode 2494055): (#130429) Rate limit hit",
    "In Chunk.php line 65: OAuthException \"(#130429) Rate limit hit\" code: 130429 error_subcode: 2494055",
    "panic: &{Code:130429 Subcode:2494055 Type:OAuthException Message:(#130429) Rate limit hit}",
    "OAuthException: (#130429) Rate limit hit, type: OAuthException, code: 130429, error_subcode: 2494055",
  ])
  func aSubcodeIsNoErrorOfItsOwn(_ text: String) {
    expect(text, ["130429/2494055 «(#130429) Rate limit hit»"], #_sourceLocation)
  }

  @Test func aHeadWithoutAStatusNamesTheTrace() {
    let text = """
      x-fb-trace-id: CBY9l03kHhc
      x-fb-request-id: \(Self.one)
      x-business-use-case-usage: {"109889978794611":[{"call_count":1,"type":"whatsapp"}]}

      (#133010) Account not registered
      """
    expect(text, ["133010 «(#133010) Account not registered» \(Self.one)"], #_sourceLocation)
    #expect(ReadInput(text).values(.wabaID) == ["109889978794611"])
  }

  // MARK: Other number forms

  @Test(arguments: [
    "error 3,441,041", "error 3.441.041", "error 3 441 041", "not associated (3441041)",
    "3441041: It is not there any more", "3441041 - it was not there any more", "errcode:3441041",
    "onboarding failed [3441041]", "error code 3441041.0",
    "#3441041:0b9c1a2e-1111-4222-8333-abcdef",
  ])
  func numbersAreReadInEveryForm(_ text: String) {
    #expect(ReadInput(text).errors == ["3441041"])
  }

  @Test(arguments: ["Still 2655093 after we removed all", "we got it again, 2655093"])
  func aLoneNumberIsAHint(_ text: String) {
    let facts = ReadInput(text).reader.facts
    #expect(facts.errors.isEmpty)
    #expect(facts.noticed.map(\.id) == ["provider-still-connected"])
  }

  // MARK: Denied

  @Test(arguments: [
    "No error 2655093 any more, thanks", "we had no error 2655093, it worked",
    "we never saw error 2655093", "Ya no sale el error 2655093", "Não aparece mais o erro 2655093",
    "I got no (#131030), only silence", "without any error (#133010)",
    "no longer get error 2655093",
    "we didn't see the error 2655093", "it was not 2655093",
    "see https://a.example/cb?code=2655093&state=2", "port 2655093", "pid 3441041", "order 2655093",
  ])
  func whatIsNotThereIsNoError(_ text: String) {
    let facts = ReadInput(text).reader.facts
    #expect(facts.errors.isEmpty)
    #expect(facts.noticed.isEmpty)
  }

  @Test(arguments: [
    "this cannot work, error 2655093", "this cannot work error 2655093",
    "no puedo conectar me sale el error 2655093", "Not possible: error 2655093",
    "No, error 2655093", "nothing but error 2655093", "not error 3441041 but error 2655093",
  ])
  func aDenialOfSomethingElseDeniesNoError(_ text: String) {
    #expect(ReadInput(text).errors == ["2655093"])
  }

  // MARK: Chats and mails

  @Test(arguments: [
    "[14/10/2026, 09:14] Ana: error 3441041\n[14/10/2026, 09:15] Ana: ya probé",
    "14/10/26, 9:14 a. m. - Ana: error 3441041\n14/10/26, 9:15 a. m. - Ana: ya probé",
    "> On Tue, Ana wrote:\n> error 3441041\n>\n> -- \n> Ana Paz",
    "From: ana@example.com\nSubject: Fwd: help\n\n---------- Forwarded message ---------\n> error 3441041",
  ])
  func framesAreNotInTheWay(_ text: String) {
    let input = ReadInput(text)
    #expect(input.errors == ["3441041"])
    #expect(input.problem == nil)
  }

  /// The same words come to the same, wherever they stand.
  @Test(arguments: [
    "%", "Hello,\n\n%\n\nWABA ID: 104996122399160\nBye",
    #"{"schema":"coexist.case/1","error_text":"%"}"#,
  ])
  func oneTextHasOneFate(_ frame: String) {
    #expect(ReadInput(frame.replacing("%", with: Self.sharing)).errors == ["=2655093"])
  }
}
