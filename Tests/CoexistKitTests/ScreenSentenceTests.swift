import Testing

@testable import CoexistKit

/// What the screen says and does not say of kinds of cases, spaces and line breaks left out.
@Suite struct ScreenSentenceTests {
  /// A case by its files, with what must and must not stand on its screen.
  struct Screen: CustomTestStringConvertible {
    let testDescription: String
    let files: [String]
    var says: [String] = []
    var not: [String] = []

    init(_ what: String, _ files: String..., says: [String] = [], not: [String] = []) {
      testDescription = what
      self.files = files
      self.says = says
      self.not = not
    }
  }

  static let screens: [Screen] = [
    Screen(
      "the retry waits for the step that is due, not for one that is looked at",
      #"{"error":{"code":2655049,"message":"x"}}"#,
      says: ["its access ends at once · retry before step 2 is done"],
      not: ["step 1 is done"]
    ),
    Screen(
      "the retry waits for the end of a wait",
      #"{"error":{"code":3441045,"message":"x"}}"#,
      not: ["before that is repaired"]
    ),
    Screen(
      "where no error came, none is missing",
      #"{"entry":[{"id":"109900000000506","changes":[{"field":"account_update","value":{"event":"ACCOUNT_OFFBOARDED"}}]}],"object":"whatsapp_business_account"}"#,
      not: ["error_text"]
    ),
    Screen(
      "words that nobody knows are no reason",
      "The customer does not use the app, only the API.",
      not: ["why not in this ruleset"]
    ),
    Screen(
      "nothing is forbidden where everything works",
      #"{"data":{"phone_number_id":"300001","status":"healthy","checks":{"phone_number_access":{"passed":true},"token_validity":{"passed":true}}}}"#,
      #"{"id":"300001","is_on_biz_app":true,"platform_type":"CLOUD_API"}"#,
      says: ["The connection works"],
      not: ["do not", "maybe"]
    ),
    Screen(
      "a sentence of two numbers is headed by none of them",
      """
      Your phone number isn't registered with WhatsApp Business. To use this feature, register your \
      number with the WhatsApp Business app or enter a different number.
      """,
      says: ["Probably the number", "2655048 or 2655095"],
      not: ["2655048 Probably"]
    ),
    Screen(
      "an invalid token shows no scopes, which proves nothing",
      #"{"data":{"app_id":"634974688087057","is_valid":false,"scopes":[]}}"#,
      says: ["Graph says that the token is not valid"],
      not: ["lacks the permission"]
    ),
    Screen(
      "of several accounts that a token may see none is the case's",
      #"{"data":{"app_id":"1","is_valid":true,"scopes":["whatsapp_business_management"],"granular_scopes":[{"scope":"whatsapp_business_management","target_ids":["700001","700002"]}]}}"#,
      not: ["waba_id 700001"]
    ),
    Screen(
      "the bundle asks for what can exist",
      #"{"schema":"coexist.case/1","captured_at":"2026-11-20T12:00:00Z","error":{"code":2655049,"message":"x"},"observations":{"app_business_platform":{"value":[],"by":"screenshot"},"partners_tab":{"value":["Zeta Bots"],"by":"screenshot"}},"steps_done":[{"step":"remove-partner","by":"agent","evidence":"screenshot","outcome":"no-access","at":"2026-11-20T11:00:00Z"}]}"#,
      says: ["the bundle: the phone number, the portfolio id, the exact error text"],
      not: ["bundle: phone_number_id"]
    ),
  ]

  @Test(arguments: screens)
  func screenSays(_ screen: Screen) {
    let files = screen.files.enumerated().map { ("\($0).json", Array($1.utf8)) }
    let text = ReportText(Report(of: files)).text
    let flat = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for words in screen.says { #expect(flat.contains(words), "\(text)") }
    for words in screen.not { #expect(!flat.contains(words), "\(text)") }
  }
}
