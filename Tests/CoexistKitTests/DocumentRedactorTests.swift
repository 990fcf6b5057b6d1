import JSONText
import Testing

@testable import CoexistKit

struct DocumentRedactorTests {
  private func redact(_ input: String) -> String {
    String(decoding: DocumentRedactor.redact(Array(input.utf8)).bytes, as: UTF8.self)
  }

  private static let word = PlantedSecret.hiddenWord

  @Test(arguments: [
    ("{\"access_token\": \"…\", \"a\": 1}", "{\"access_token\": \"<credential:1>\", \"a\": 1}"),
    ("{ \"pin\" : 739123 }", "{ \"pin\" : \"<pin:1>\" }"),
    ("{\"pin\":\"739123\"}", "{\"pin\":\"<pin:1>\"}"),
    (
      "{\"error\":{\"code\":133005,\"message\":\"m\"}}",
      "{\"error\":{\"code\":133005,\"message\":\"m\"}}"
    ),
    ("{\"request\":{\"code\":\"614123\"}}", "{\"request\":{\"code\":\"<one-time-code:1>\"}}"),
    ("{\"data\":{\"code\":\"…\"}}", "{\"data\":{\"code\":\"<oauth-code:1>\"}}"),
    ("{\"authorization\":\"Bearer …\"}", "{\"authorization\":\"Bearer <credential:1>\"}"),
    (
      "[{\"name\":\"X-API-Key\",\"value\":\"…\"},{\"value\":\"…\",\"name\":\"Cookie\"}]",
      "[{\"name\":\"X-API-Key\",\"value\":\"<credential:1>\"},{\"value\":\"<cookie:1>\",\"name\":\"Cookie\"}]"
    ),
    (
      "{\"cookies\":[{\"name\":\"U^(\",\"value\":\"…\"}]}",
      "{\"cookies\":[{\"name\":\"U^(\",\"value\":\"<cookie:1>\"}]}"
    ),
    ("[\"--client-secret\",\"…\",\"-v\"]", "[\"--client-secret\",\"<app-secret:1>\",\"-v\"]"),
    ("{\"body\":\"{\\\"pin\\\":739123}\"}", "{\"body\":\"{\\\"pin\\\":\\\"<pin:1>\\\"}\"}"),
    ("{\"56986210476\":{\"open\":true}}", "{\"<phone:1 +56 ..76>\":{\"open\":true}}"),
    ("{\"from\":56986210476}", "{\"from\":\"<phone:1 +56 ..76>\"}"),
    (
      "{\"backup\":{\"data\":\"a b\",\"password\":\"…\"}}",
      "{\"backup\":{\"data\":\"<credential:1>\",\"password\":\"<credential:2>\"}}"
    ),
    (
      "{\"waba_id\":\"5696156726712\",\"x\":\"5696156726712\"}",
      "{\"waba_id\":\"5696156726712\",\"x\":\"5696156726712\"}"
    ),
    (
      "{\"token_type\":\"bearer\",\"is_token_valid\":true}",
      "{\"token_type\":\"bearer\",\"is_token_valid\":true}"
    ),
    (
      "{\"a\":\"x\u{202E}y\",\"b\":\"##[error]\"}",
      "{\"a\":\"x\\u202ey\",\"b\":\"#\\u0023[error]\"}"
    ),
    ("{\"pin\":739123}\r\n{\"pin\":739123}\n", "{\"pin\":\"<pin:1>\"}\n{\"pin\":\"<pin:1>\"}\n"),
    ("{\"pin\":739123}{\"pin\":739124}", "{\"pin\":\"<pin:1>\"}{\"pin\":\"<pin:2>\"}"),
    ("E failed: {\"pin\":739123} PIN is 739123", "E failed: {\"pin\":\"<pin:1>\"} PIN is <pin:1>"),
    ("WHATSAPP_TOKEN=…\r\nPIN=739123\n", "WHATSAPP_TOKEN=<credential:1>\nPIN=<pin:1>\n"),
    ("Cookie: xs=…; c_user=1\nHost: x\n", "Cookie: <cookie:1>\nHost: x\n"),
    ("{\"a\":\"<pin:4>\",\"pin\":739123}", "{\"a\":\"<pin:4>\",\"pin\":\"<pin:5>\"}"),
    (
      "{\"message\":{\"kapso\":{\"content\":\"a\",\"transcript\":{\"text\":\"b\"}}}}",
      "{\"message\":{\"kapso\":{\"content\":\"<message-text:1>\",\"transcript\":{\"text\":\"<message-text:2>\"}}}}"
    ),
    (
      "{\"contact_name\":\"a b\",\"kapso\":{\"last_message_text\":\"c\"}}",
      "{\"contact_name\":\"<person:1>\",\"kapso\":{\"last_message_text\":\"<message-text:1>\"}}"
    ),
    ("{\"client_secret\":\"…\\q\"}", "{\"client_secret\":\"<app-secret:1>\"}"),
  ])
  func onlyTheSecretIsReplaced(_ pair: (String, String)) {
    let input = pair.0.replacing("…", with: Self.word)
    #expect(redact(input) == pair.1)
    #expect(redact(pair.1) == pair.1)
  }

  @Test func messagesShowNothingButTheirKindAndTime() {
    let input = """
      {"field":"messages","value":{"metadata":{"display_phone_number":"56922223333",\
      "phone_number_id":"488292592920754"},"contacts":[{"profile":{"name":"Ana Ruiz"},\
      "wa_id":"56986210476"}],"messages":[{"from":"56986210476","id":"wamid.HBgL","timestamp":\
      "1700000000","type":"text","text":{"body":"hello"}},{"type":"location","location":\
      {"latitude":-39.81,"name":"home"}},{"type":"unsupported","errors":[{"code":131051,\
      "title":"Message type unknown"}]}]}}
      """
    let expected = """
      {"field":"messages","value":{"metadata":{"display_phone_number":"<phone:1 +56 ..33>",\
      "phone_number_id":"488292592920754"},"contacts":[{"profile":{"name":"<person:1>"},\
      "wa_id":"<phone:2 +56 ..76>"}],"messages":[{"from":"<phone:2 +56 ..76>","id":"<wamid:1>",\
      "timestamp":"1700000000","type":"text","text":{"body":"<message-text:1>"}},{"type":\
      "location","location":{"latitude":"<message-text:2>","name":"<message-text:3>"}},{"type":\
      "unsupported","errors":[{"code":131051,"title":"Message type unknown"}]}]}}
      """
    #expect(redact(input) == expected)
  }

  /// Before it was redacted, and after.
  @Test func aMailInBase64SaysTheSame() throws {
    let mail = try #require(Repository.text("Fixtures/mail-in-base64/mail.txt"))
    let safe = redact(mail)
    #expect(redact(safe) == safe)
    for text in [mail, safe] {
      let outcome = Outcome(
        arguments: ["diagnose", "--format", "json", "mail.txt"],
        in: .memory(["mail.txt": text])
      )
      #expect(outcome.text.contains(#""code": 2655093"#))
      #expect(outcome.text.contains(#""value": "109900004455667""#))
      #expect(outcome.text.contains(#""verdict": "diagnosed""#))
    }
  }

  @Test func findingsNameKindAndPlaceButNoValue() {
    let token = PlantedSecret.token
    let input = "{\"a\":[{\"pin\":739123}],\"\(token)\":{\"x\":\"56986210476\"}}"
    let findings = DocumentRedactor.redact(Array(input.utf8)).findings
    #expect(findings.map(\.kind) == ["pin", "meta-token", "phone"])
    #expect(findings.map(\.offset) == [13, 23, 23 + token.utf8.count + 8])
    #expect(DocumentRedactor.redact(Array("{\"a\":1}".utf8)).findings.isEmpty)
  }

  @Test(arguments: PlantedSecret.byShape + PlantedSecret.byKey)
  func resultIsSafeParseableAndFinal(_ secret: PlantedSecret) throws {
    for input in [
      JSONOutput.object(["x": .string(secret.value)]).text(),
      JSONOutput.array([.string("say \(secret.value).")]).line(),
      JSONOutput.object(["n": .string(JSONOutput.object(["x": .string(secret.value)]).line())])
        .text(),
    ] {
      let once = redact(input)
      #expect(once.contains("<\(secret.kind.id):1"))
      #expect(!once.contains(PlantedSecret.hiddenWord))
      #expect(redact(once) == once)
      _ = try JSONDocument(parsing: Array(once.utf8))
      var leakCheck = LeakCheck()
      leakCheck.learn(from: Array(input.utf8))
      #expect(leakCheck.check(Array(once.utf8)) == nil)
      #expect(leakCheck.check(Array(secret.value.utf8)) != nil)
    }
  }

  @Test func utf16IsRead() {
    let text = "{\"client_secret\":\"\(Self.word)\"}"
    let units = text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let bytes: [UInt8] = [0xFF, 0xFE] + units
    let result = String(decoding: DocumentRedactor.redact(bytes).bytes, as: UTF8.self)
    #expect(result.hasSuffix("{\"client_secret\":\"<app-secret:1>\"}"))
  }

  @Test(arguments: [
    "{", "[", "{\"a\":", "[{\"\":", "{\"a\":1}\n", "\"", "{\"a\":\"{\\\"b\\\":1}\"},",
  ])
  func timeGrowsWithTheLength(_ piece: String) {
    #expect(redactionIsLinear(in: piece))
  }
}
