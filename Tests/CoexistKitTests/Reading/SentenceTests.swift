import Testing

@testable import CoexistKit

/// What is printed as Meta's words: the sentence itself, however it came, and nothing around it.
@Suite struct SentenceTests {
  private static let sharing = """
    The business is already sharing this WhatsApp Business Account with a partner. Switching \
    partners is not supported in this flow. Disconnect the current partner in the WhatsApp \
    Business App, then return here to connect a new partner.
    """
  private static let first =
    "The business is already sharing this WhatsApp Business Account with a partner"

  @Test(arguments: [
    ("\(first), and my word is apple gracias", first),
    ("Ana Soto 14:05 &gt; \(sharing)", sharing),
    ("<b>Ana Soto</b> \(sharing)</p>", sharing),
    ("\(first)...", "\(first)."),
    ("Ana said: \"so \(sharing) and more\"", sharing),
    (
      "Ana is already sharing this WhatsApp Business Account with a partner, she says",
      """
      is already sharing this WhatsApp Business Account with a partner
      """
    ),
    (
      "Unsupported post request. Object with ID '108800000000901' does not exist, Ana wrote",
      """
      Unsupported post request. Object with ID '108800000000901' does not exist
      """
    ),
    ("Soto (#133010) Account not registered and so on", "(#133010) Account not registered"),
  ])
  func wordsAroundASentenceAreNotMetas(_ text: String, _ message: String) {
    #expect(ReadInput(text).messages == [message])
  }

  @Test(arguments: ["'", "`", "´", "\u{2032}", "\u{2BC}", "\u{FF07}", "\\'", "\\u2019", ""])
  func anApostropheIsWrittenInManyWays(_ mark: String) {
    let text =
      "Your phone number isn\(mark)t eligible to connect to the WhatsApp Business Platform."
    let input = ReadInput("It says: " + text)
    #expect(input.errors == ["=3441045"])
    #expect(input.messages == [text])
  }

  @Test(arguments: ["&#39;", "&apos;", "&#x27;", "&rsquo;", "&#8217;"])
  func aPageWritesCharactersByName(_ mark: String) {
    let input = ReadInput(
      "<p>&ldquo;Your phone number isn\(mark)t registered with WhatsApp Business"
    )
    #expect(input.errors == ["=2655048"])
    #expect(input.messages.first??.contains("&") == false)
  }

  @Test(arguments: [
    "The business is already sharing this WhatsApp Busi\u{AD}ness Account with a part\u{AD}ner. ",
    "The business is already sharing this WhatsApp Business Account with a part-\nner.\n",
    "&gt; The business is already sharing this WhatsApp\n&gt; Business Account with a part-\n&gt; ner. ",
  ])
  func aWordMayBeDivided(_ beginning: String) {
    let input = ReadInput(beginning + String(Self.sharing.dropFirst(Self.first.count + 2)))
    #expect(input.messages == [Self.sharing])
  }

  @Test(arguments: [">", "→", "->", "›", "&rarr;", "&gt;"])
  func theStepsOfAMenuAreSetApart(_ arrow: String) throws {
    let sentence = try #require(KnownError.entry(key: "3441049")).message.description
    let parts = sentence.split(separator: ">", omittingEmptySubsequences: false)
    #expect(parts.count > 1)
    let input = ReadInput(parts.joined(separator: arrow))
    #expect(input.errors == ["=3441049"])
    #expect(input.messages.first??.hasSuffix(String(sentence.suffix(12))) == true)
  }

  @Test func aSentenceBelongsToTheCodeThatBeginsIt() {
    let input = ReadInput(
      "first (#131031) Business Account locked, then error_code=131042 and (#133010) Account not registered"
    )
    #expect(input.errors == ["131031", "131042", "133010"])
    #expect(
      input.messages == [
        "(#131031) Business Account locked", nil, "(#133010) Account not registered",
      ]
    )
  }

  @Test(arguments: [
    "GraphError(code=100, error_subcode=2655093, message='Invalid parameter', user_msg=\"\(sharing)\")",
    "error:\n  code: 100\n  error_subcode: 2655093\n  error_user_msg: \"\(sharing)\"\n  message: \"Invalid parameter\"",
    "[message] => Invalid parameter\n [code] => 100\n [error_subcode] => 2655093\n [error_user_msg] => \(sharing)\n",
    "x,\"{\"\"message\"\":\"\"Invalid parameter\"\",\"\"code\"\":100,\"\"error_subcode\"\":2655093,\"\"error_user_msg\"\":\"\"\(sharing)\"\"}\"",
    "message\": \"Invalid parameter\",\n\"code\": 100,\n\"error_subcode\": 2655093,\n\"error_user_msg\": \"\(sharing)\"\n}}",
  ])
  func eachFieldKeepsItsName(_ text: String) {
    let input = ReadInput(text)
    #expect(input.errors == ["100/2655093"])
    #expect(input.messages == ["Invalid parameter"])
    #expect(
      input.reader.facts.errors.map(\.userMessage) == [Untrusted(Self.sharing)]
    )
  }

  @Test func aMessageThatWasCutAwayIsNotTheUsers() {
    let input = ReadInput(
      "meter\",\"code\":100,\"error_subcode\":2655093,\"error_user_msg\":\"\(Self.sharing)\"}"
    )
    #expect(input.messages == [nil])
    #expect(input.reader.facts.errors.first?.userMessage == Untrusted(Self.sharing))
  }

  @Test(arguments: [
    "level=error message=\"request failed\" error_code=131042",
    "title: \"my notes\"\nerror 131042",
    "error_user_title=\"\", message=\"\", error_code=131042, note=\"mine alone\"",
  ])
  func aFieldOfAnotherProgramIsNotMetas(_ text: String) {
    #expect(ReadInput(text).messages == [nil])
  }
}
