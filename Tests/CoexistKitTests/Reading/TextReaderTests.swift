import Testing

@testable import CoexistKit

/// Sentences of Meta's window in prose.
@Suite struct TextReaderTests {
  private static let shared = """
    The business is already sharing this WhatsApp Business Account with a partner. \
    Switching partners is not supported in this flow.
    """

  @Test func aSentenceInventsNoNumber() {
    let input = ReadInput(Self.shared)
    #expect(input.errors == ["=2655093"])
    #expect(input.messages == [Self.shared])
  }

  @Test(arguments: [
    "> Your phone number isn't eligible to connect to the WhatsApp Business\n> Platform.",
    "Your phone number isn’t eligible to connect to the WhatsApp Business Platform.",
    "*Your phone number isn't   eligible to connect to the\nWhatsApp Business Platform.*",
    "She sent: “Your phone number isn’t eligible to connect to the WhatsApp Business Platform.”",
  ])
  func aSentenceIsKnownHoweverItIsPasted(_ text: String) {
    let input = ReadInput(text)
    #expect(input.errors == ["=3441045"])
    #expect(input.messages.first??.hasPrefix("Your phone number isn") ?? false)
    #expect(input.messages.first??.hasSuffix("WhatsApp Business Platform.") ?? false)
  }

  @Test func codeAndSentenceAreOneError() {
    let input = ReadInput(
      """
      (#3441041)

      The phone number you have entered is not associated with the business you selected.

      Back   Next
      """
    )
    #expect(input.errors == ["3441041"])
    #expect(input.messages.first??.contains("not associated with the business") ?? false)
    #expect(!(input.messages.first??.contains("Next") ?? true))
  }

  @Test func codeAndSentenceThatContradictAreBothKept() {
    let text = "(#133005) Phone number already exists in another WhatsApp Business Account"
    let input = ReadInput(text)
    #expect(input.errors == ["133005"])
    #expect(input.messages == [text])
    #expect(input.reader.facts.errors.first?.isContradicted == true)
  }

  @Test func eachCodeTakesItsOwnSentence() {
    let input = ReadInput(
      """
      1. `(#200) API access blocked` on subscribed_apps
      2. `(#133010) Account not registered` when sending
      """
    )
    #expect(input.errors == ["200", "133010"])
    #expect(input.messages == ["(#200) API access blocked", "(#133010) Account not registered"])
  }

  @Test func wrappedWordsAreJoined() {
    let text =
      "→ (#10) You do not have permission to perform this action. This action\n  requires that the Business"
    #expect(ReadInput(text).messages.first??.contains("action requires that the Business") ?? false)
  }

  @Test(arguments: [
    (
      "\"El número no está asociado con la empresa\" (#3441041).",
      "El número no está asociado con la empresa"
    ),
    (
      "“Este número já está vinculado a outra conta” código: 133005",
      "Este número já está vinculado a outra conta"
    ),
    ("Error 3441041: el número no está asociado", "el número no está asociado"),
  ])
  func aSentenceNobodyKnowsStaysWithItsCode(_ text: String, _ message: String) {
    #expect(ReadInput(text).messages == [message])
  }

  @Test(arguments: [
    "error 2655093, help!! my number is gone and I am lost",
    "we got error 2655093 yesterday evening",
  ])
  func wordsOfTheWriterAreNotMetas(_ text: String) {
    #expect(ReadInput(text).messages == [nil])
  }

  @Test func aScalarOfJSONIsReadAsText() {
    #expect(ReadInput("2655093").errors == ["2655093"])
    #expect(ReadInput("\"\(Self.shared)\"").errors == ["=2655093"])
  }

  @Test func theTraceOfTheOnlyErrorIsItsOwn() {
    let input = ReadInput(
      "Meta sync error | code=2593107 | sync_type=history | fbtrace_id=AbCd1234"
    )
    #expect(input.values(.fbtraceID) == ["AbCd1234"])
    #expect(input.messages == ["Meta sync error"])
    #expect(input.reader.facts.errors.first?.fbtraceID == Untrusted("AbCd1234"))
  }

  @Test func statusAndWaitOfAnAnswerAreNoCodes() {
    let input = ReadInput(
      """
      HTTP/1.1 429 Too Many Requests
      Retry-After: 120

      {"error":{"message":"(#130429) Rate limit hit","type":"OAuthException","code":130429}}
      """
    )
    #expect(input.errors == ["130429"])
    #expect(input.reader.facts.current(.retryAfter)?.number == 120)
    #expect(input.reader.facts.current(.httpStatus)?.number == 429)
  }

  @Test func theReturnAddressOfASetupLinkIsRead() {
    let failed = ReadInput(
      "https://example.com/f?setup_link_id=0b9c3a52-0000-4000-8000-000000000001&error_code=link_expired"
    )
    #expect(failed.shapes == ["redirect-url"])
    #expect(failed.errors == ["=setup-link/link_expired"])
    let done = ReadInput(
      """
      https://example.com/s?setup_link_id=0b9c3a52-0000-4000-8000-000000000001&status=completed\
      &phone_number_id=123456789012345&business_account_id=102290129340398\
      &provisioned_phone_number_id=&display_phone_number=%2B15550100000
      """
    )
    #expect(done.values(.wabaID) == ["102290129340398"])
    #expect(done.values(.phoneNumberID) == ["123456789012345"])
    #expect(done.values(.displayPhoneNumber) == ["+15550100000"])
    #expect(done.words(.setupLinkStatus) == ["completed"])
  }

  @Test(arguments: [
    ("she deleted her WhatsApp Business account yesterday", "app-account-deleted"),
    ("borró su cuenta de WhatsApp", "app-account-deleted"),
    ("apaguei a minha conta do WhatsApp", "app-account-deleted"),
    ("they got a call with a verification code for the number", "sms-or-voice-requested"),
  ])
  func aFewWordsMayStandBetween(_ text: String, _ id: String) {
    let input = ReadInput(text)
    #expect((input.words(.hint) + input.words(.symptom)).contains(id))
  }

  @Test(arguments: [
    "deleted the old number from the WhatsApp account", "deleted. The WhatsApp account is fine",
    "never deleted her WhatsApp account",
  ])
  func butNotAnything(_ text: String) {
    #expect(!ReadInput(text).words(.hint).contains("app-account-deleted"))
  }

  @Test func aWordThatNobodyKnowsIsKept() {
    let input = ReadInput(
      "https://example.com/f?setup_link_id=0b9c3a52-0000-4000-8000-000000000001&error_code=new_thing"
    )
    #expect(input.shapes == ["redirect-url"])
    #expect(input.messages == ["new_thing"])
    #expect(ReadInput("see https://example.com/f?error_code=new_thing").errors.isEmpty)
  }

  @Test func aCheckThatCouldNotRunSaysWhy() {
    let input = ReadInput(#"{"status":"error","error":"Phone number not found","checks":{}}"#)
    #expect(input.shapes == ["kapso-health"])
    #expect(input.messages == ["Phone number not found"])
  }
}
