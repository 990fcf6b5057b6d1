import Testing

@testable import CoexistKit

/// Codes are read in objects where a name calls them so.
@Suite struct ObjectCodesTests {
  @Test(arguments: [
    (#"{"code":131042,"title":"Business eligibility payment issue"}"#, ["131042"]),
    (#"{"code":131042,"details":"x","href":"https://example.com"}"#, ["131042"]),
    (#"{"code":2655093,"message":"Something went wrong"}"#, ["2655093"]),
    (#"{"status":"error","code":131042,"step":"send"}"#, ["131042"]),
    (#"{"success":false,"code":131042,"step":"send"}"#, ["131042"]),
    (#"{"error_code":131042,"step":"send"}"#, ["131042"]),
    (#"{"error":{"code":131042}}"#, ["131042"]),
    (#"{"error":"2655093","step":"signup"}"#, ["2655093"]),
    (#"{"ERROR_CODE":"3441041","EVENT":"CANCEL"}"#, ["3441041"]),
    (#"{"text":"the window said error 2655093"}"#, ["2655093"]),
    (#""2655093""#, ["2655093"]),
    ("2655093", ["2655093"]),
  ])
  func aCodeIsRead(_ text: String, _ expected: [String]) {
    #expect(ReadInput(text).errors == expected)
  }

  @Test(arguments: [
    #"{"status":"ok","code":131042,"product":"Shoe"}"#,
    #"{"code":131042,"title":"Shoe","price":10}"#,
    #"{"success":true,"code":131042,"message":"Saved"}"#,
    #"{"status":"success","code":131042,"message":"Saved"}"#,
    #"{"coupon":{"code":"131042","label":"x"},"address":{"code":190}}"#,
    #"[{"code":190},{"code":131000}]"#,
    #"{"items":[{"code":3441041,"qty":1}]}"#,
    #"{product: {code: 131042, title: 'Shoe', price: 3}}"#,
    #"{"headers":{"content-length":"190","connection":"131000"}}"#,
    #"{"_PID":"131042","PRIORITY":"3"}"#,
    #"["131000","2655093"]"#,
    #"{"id":" 131042 "}"#,
    #"{"stdout":"131042\n"}"#,
  ])
  func aNumberIsNoCode(_ text: String) {
    #expect(ReadInput(text).errors.isEmpty)
  }

  /// A number that a program holds as a fraction is the same number.
  @Test(arguments: [
    ("100.0", "2655093", "100/2655093"),
    ("1e2", "2.655093e+06", "100/2655093"),
    (#""100.0""#, #""2655093.0""#, "100/2655093"),
    ("131042", "0", "131042"),
    ("131042.5", "0", "?"),
    ("1e30", "0", "?"),
  ])
  func aNumberIsReadInEachNotation(_ code: String, _ subcode: String, _ expected: String) {
    let input = ReadInput(
      #"{"error":{"message":"Oops","code":\#(code),"error_subcode":\#(subcode),"fbtrace_id":"AbC"}}"#
    )
    #expect(input.errors == [expected])
  }

  private static func event(_ data: String) -> ReadInput {
    ReadInput(#"{"type":"WA_EMBEDDED_SIGNUP","event":"CANCEL","data":{\#(data)}}"#)
  }

  @Test(arguments: [
    (#""error_message":"Oops","error_code":"524126""#, ["?"], "ERROR"),
    (#""error_message":"Oops","error_id":"524126""#, ["?"], "ERROR"),
    (#""error_message":"Oops","error_code":"3441041""#, ["3441041"], "ERROR"),
    (#""error_message":"Oops","error_code":"""#, ["?"], "ERROR"),
    (#""error_message":"","error_code":"""#, [], "CANCEL"),
    (#""current_step":"PERMISSIONS""#, [], "CANCEL"),
  ])
  func anEventWithAnErrorHasFailed(_ data: String, _ errors: [String], _ event: String) {
    #expect(Self.event(data).errors == errors)
    #expect(Self.event(data).words(.signupEvent) == [event])
  }

  @Test func theExampleOfTheDocumentationHidesNoSentence() {
    let sentence = "Your phone number isn't eligible to connect to the WhatsApp Business Platform."
    let input = Self.event(#""error_message":"\#(sentence)","error_code":"524126""#)
    #expect(input.errors == ["=3441045"])
  }

  @Test(arguments: [368, 341, 190])
  func aNumberOfMetasAloneNeedsOnlyItsEnvelope(_ code: Int) {
    #expect(ReadInput(#"{"error":{"message":"x","code":\#(code)}}"#).errors == ["\(code)"])
  }

  @Test(arguments: [200, 404, 500, 503])
  func aNumberOfHTTPNeedsMore(_ code: Int) {
    #expect(ReadInput(#"{"error":{"message":"x","code":\#(code)}}"#).errors.isEmpty)
  }

  @Test func theCallInFrontOfAnAnswerTellsWhatItsNumberMeans() {
    let answer = #"{"error":{"message":"(#131031) Account has been locked","code":131031}}"#
    let input = ReadInput(
      "POST https://graph.facebook.com/v24.0/108800000000921/register -> 400\n" + answer
    )
    let entry = input.reader.facts.errors.first?.entry
    #expect(entry?.indicates == .registrationPIN)
    #expect(ReadInput(answer).reader.facts.errors.first?.entry?.indicates == .accountRestricted)
  }
}
