import Testing

@testable import CoexistKit

/// The customer reads the one thing that is theirs, and nothing that could harm them.
@Suite struct ReplyTests {
  private func reply(_ words: String..., text: String) -> String {
    Outcome(arguments: ["reply", "c.json"] + words, in: .memory(["c.json": text])).text
  }

  private static let partnerListed = #"""
    {"schema":"coexist.case/1","error":{"code":2655093,"message":"shared with a partner"},
     "identifiers":{"waba_id":"104996122399160"},
     "observations":{"partners_tab":{"value":["Acme BSP","Kapso"],"by":"screenshot"}}}
    """#

  @Test func theOneStepIsWrittenOutAndTheRestIsAnOutlook() throws {
    let text = reply(text: Self.partnerListed)
    #expect(text.contains("\n\nMeta showed the error 2655093"))
    #expect(text.contains("Your WhatsApp account still lists \"Acme BSP\""))
    #expect(
      text.contains("4. Remove \"Acme BSP\"; if Kapso is listed, leave it.")
    )
    #expect(text.contains("2. Open the Partners tab."))
    #expect(text.contains("full control of your company's business portfolio"))
    #expect(text.contains("What comes next"))
    #expect(
      text.contains("; we will tell you when to try again from Kapso, and how.")
    )
    #expect(!text.contains("Scan the QR code"))
  }

  @Test func theLanguageIsTheCustomers() {
    let spanish = reply("--lang", "es", text: Self.partnerListed)
    let remove = "4. Quite solo a \"Acme BSP\"; si también aparece Kapso, no quite a Kapso."
    #expect(spanish.contains(remove))
    let portuguese = reply("--lang", "pt", text: Self.partnerListed)
    #expect(portuguese.contains("4. Remova \"Acme BSP\"; se a Kapso aparecer, mantenha-a."))
  }

  @Test func whatMetasWindowWantsFirstStandsFirst() throws {
    let words = "You need to set up two-factor authentication in your profile settings."
    let text = reply(text: #"{"error":{"code":4612001,"message":"\#(words)"}}"#)
    let ask = try #require(text.range(of: "First, turn on two-factor authentication"))
    let start = try #require(
      text.range(of: "1. Close Meta's window if it is still open; do not continue there.")
    )
    #expect(ask.lowerBound < start.lowerBound)
  }

  private func observed(_ fields: String, _ rest: String = "") -> String {
    #"{"schema":"coexist.case/1","captured_at":"2026-11-20T12:00:00Z","#
      + #""error":{"code":2655093,"message":"shared with a partner"},"#
      + #""identifiers":{"waba_id":"4455","business_id":"811"},"observations":{\#(fields)}\#(rest)}"#
  }

  /// What could not be removed is named only where it was tried.
  @Test(arguments: [
    ("no-access-to-the-old-portfolio", true), ("not-associated-back-after-full-cleanup", false),
  ])
  func whatStaysIsNamedOnlyWhereItStays(_ row: (String, Bool)) throws {
    let letter = LetterSample.all(.english).first { $0.name.hasSuffix(row.0) }
    let text = try #require(letter).text
    #expect(text.contains("is still in the business portfolio") == row.1)
  }

  /// However the file lists them, and whoever took them.
  @Test(arguments: ["customer", "agent"]) func stepsAreToldInTheirOrder(_ who: String) throws {
    let steps = ["remove-partner", "disconnect-provider"].map {
      #"{"step":"\#($0)","by":"\#(who)","what":"Acme BSP","evidence":"screenshot","#
        + #""at":"2026-11-20T11:00:00Z"}"#
    }
    let text = reply(text: observed("", #","steps_done":[\#(steps.joined(separator: ","))]"#))
    let app = try #require(text.range(of: "disconnected \"Acme BSP\" in the app"))
    let tab = try #require(text.range(of: "removed \"Acme BSP\" from the Partners tab"))
    #expect(app.lowerBound < tab.lowerBound)
  }

  @Test(arguments: ["(#131999)", "(#131999) .", ". Try again later."])
  func aSentenceWithoutWordsIsNotQuoted(_ words: String) {
    let text = reply(text: #"{"error":{"message":"\#(words)","code":131999}}"#)
    #expect(!text.contains("\"\""))
  }

  @Test func thanksAreForWorkAndNotForWhatWasSeenEmpty() {
    let empty =
      #""app_business_platform":{"value":[],"by":"screenshot","at":"2026-11-20T11:00:00Z"}"#
    #expect(!reply(text: observed(empty)).contains("Thank you"))
    let step =
      #","steps_done":[{"step":"disconnect-provider","at":"2026-11-20T10:00:00Z","#
      + #""by":"customer","evidence":"screenshot"}]"#
    let text = reply(text: observed(empty, step))
    #expect(text.contains("already done: you disconnected the old provider in the app."))
  }

  @Test func theWaitIsNamedWithItsTimeRoundedUp() {
    let seen = #"{"value":[],"by":"screenshot","at":"2026-11-20T11:59:00Z"}"#
    let fields =
      #""app_business_platform":\#(seen),"partners_tab":\#(seen),"other_portfolios":\#(seen),"#
      + #""kapso_connection":"none","owner_portfolio":{"value":{"id":"811","name":"Andina"},"#
      + #""by":"agent","at":"2026-11-20T11:59:00Z"}"#
    let step =
      #","steps_done":[{"step":"disconnect-provider","at":"2026-11-20T11:58:30Z","#
      + #""by":"customer","evidence":"screenshot"}]"#
    let text = reply(text: observed(fields, step))
    #expect(text.contains("Leave everything as it is for a few minutes"), "\(text)")
    #expect(text.contains("3. In Kapso, open Connected numbers"), "\(text)")
    #expect(!text.contains("nothing you need to do"))
  }

  @Test func thePortfolioIsNamedAndThePhoneIsSafe() {
    let seen = #"{"value":[],"by":"screenshot"}"#
    let fields =
      #""app_business_platform":\#(seen),"partners_tab":\#(seen),"kapso_connection":"none","#
      + #""other_portfolios":{"value":[{"id":"999","name":"Agencia Sur"}]}"#
    let text = reply(text: observed(fields))
    #expect(
      text.contains(
        "Is the business portfolio \"Agencia Sur\" yours?\n- Yes: do not change anything there"
      ),
      "\(text)"
    )
    #expect(text.contains("the chats on your phone are not affected"))
  }

  @Test(arguments: [
    (
      #""asked_for":"sms""#,
      "a code by SMS or phone call, which is only for numbers that are not used"
    ),
    (#""ended":"qr-expired""#, "is only valid for a short time"),
  ])
  func theReasonIsGiven(_ signup: String, _ reason: String) {
    let text = reply(text: #"{"schema":"coexist.case/1","signup":{\#(signup)}}"#)
    #expect(text.contains(reason), "\(text)")
    #expect(text.contains("1. Close Meta's window"))
  }

  @Test func whoThinksOfDeletingIsToldNotTo() {
    let text = reply(text: "Should we delete the WhatsApp account in the app and start over?")
    #expect(text.contains("Do not delete anything in the app."), "\(text)")
  }

  /// Another error that only a program meets tells nothing to whoever has none.
  @Test(arguments: [(2_655_111, true), (190, false)])
  func ourOwnErrorIsNamedWhereTheWindowShowsIt(_ code: Int, _ isNamed: Bool) {
    let text = reply(text: #"{"schema":"coexist.case/1","error":{"code":\#(code)}}"#)
    #expect(text.contains("the error \(code)") == isNamed, "\(text)")
  }

  @Test func aNumberWithoutTheAppIsNotSetUpThere() {
    let text = reply(
      text: #"{"schema":"coexist.case/1","error":{"code":133010},"#
        + #""observations":{"phone_app_needed":false,"number_in_business_app":false}}"#
    )
    #expect(text.contains("The number is meant to work without the app"), "\(text)")
    #expect(text.contains("Enter the code that Meta sends by SMS or call"), "\(text)")
    #expect(!text.contains("WhatsApp Business app") && !text.contains("suggestion"), "\(text)")
  }

  @Test func whatTheLookFoundIsTheReasonForTheRemoval() {
    let seen = #"{"value":[],"by":"screenshot"}"#
    let fields =
      #""app_business_platform":\#(seen),"partners_tab":\#(seen),"kapso_connection":"none","#
      + #""owner_portfolio":{"value":{"id":"999","name":"Agencia Sur"},"by":"agent"},"#
      + #""other_portfolios":{"value":[],"by":"agent"}"#
    let text = reply(text: observed(fields))
    let reason = "The number is in the business portfolio \"Agencia Sur\" at Meta"
    #expect(text.contains(reason), "\(text)")
    #expect(text.contains("that has your number there (ID 4455), tell us before"), "\(text)")
  }

  @Test func whatTheProviderHoldsIsReleasedByUs() {
    let seen = #"{"value":[],"by":"screenshot"}"#
    let fields =
      #""app_business_platform":\#(seen),"partners_tab":\#(seen),"kapso_connection":"none","#
      + #""owner_portfolio":{"value":{"id":"2949482758682047","name":"Kapso"},"by":"agent"},"#
      + #""other_portfolios":{"value":[],"by":"agent"}"#
    let text = reply(text: observed(fields))
    #expect(!text.contains("emove that WhatsApp account"), "\(text)")
    #expect(!text.contains("1. "), "\(text)")
  }

  @Test func aStepThatWasDoneIsNotTheReasonForTheNext() {
    let step =
      #","steps_done":[{"step":"disconnect-provider","at":"2026-11-20T13:00:00Z","#
      + #""by":"customer","evidence":"statement"}]"#
    let fields =
      #""app_business_platform":{"value":["Mensajo"],"by":"customer","at":"2026-11-20T11:00:00Z"}"#
    let text = reply(text: observed(fields, step))
    #expect(!text.contains("still linked to a provider that"), "\(text)")
  }

  @Test(arguments: Language.allCases) func aDedicatedNumberIsConnectedByItsCode(
    _ language: Language
  ) {
    let text = reply(
      "--lang",
      language.id,
      text: #"{"schema":"coexist.case/1","wanted":"dedicated","signup":{"ended":"closed"}}"#
    )
    #expect(text.contains("SMS") && text.contains("Cloud API"), "\(text)")
    #expect(!text.contains("QR") && !text.contains("WhatsApp Business App"), "\(text)")
  }

  @Test(arguments: [
    (
      #""observations":{"kapso_connection":"pending"}"#,
      "1. In Kapso, open Connected numbers: the number is listed there as pending."
    ),
    (#""signup":{"entry":"display-name-only"}"#, "for a number beginning with +1 555"),
  ])
  func whatHasToGoFirstStandsFirst(_ fields: String, _ first: String) {
    let text = reply(text: #"{"schema":"coexist.case/1",\#(fields)}"#)
    #expect(text.contains(first), "\(text)")
  }

  @Test func theCustomerIsGreetedByName() {
    func text(_ name: String) -> String {
      reply(text: #"{"schema":"coexist.case/1","customer":"\#(name)","error":{"code":2655093}}"#)
    }
    #expect(text("Café Río Azul").hasPrefix("Hello Café Río Azul,\n"))
    #expect(text("ana@example.com").hasPrefix("Hello,\n"))
    #expect(text("{provider} {account}").hasPrefix("Hello {provider} {account},\n"))
  }

  @Test func anotherWayIsOfferedOnlyWhereItFits() {
    let stable = #""needs_maximum_stability":true"#
    #expect(reply(text: observed(stable)).contains("a dedicated number without the app"))
    let needed = stable + #","phone_app_needed":true"#
    #expect(!reply(text: observed(needed)).contains("a dedicated number"))
    #expect(reply(text: observed(#""own_meta_app":true"#)).contains("manual setup of Kapso"))
  }

  @Test func attemptsThatWereMadeAreCounted() {
    let text = reply(text: observed("", #","signup":{"attempts":9}"#))
    #expect(text.contains("There have already been 9 attempts. Please do not try again"))
  }

  @Test func whereNothingIsTheirsItSaysSo() {
    let fault =
      #"{"schema":"coexist.case/1","error":{"code":100,"error_subcode":36008}}"#
    let text = reply(text: fault)
    #expect(
      text.contains("nothing to do on your side")
        || text.contains("until then, there is nothing more you need to do")
    )
    #expect(!text.contains("1. "))
  }

  @Test func supportIsTheLastWord() {
    let text = reply(text: TicketCases.ready)
    #expect(text.contains("passing your case to Kapso support"))
    #expect(text.contains("We will write to you as soon as we hear from Kapso support.\n"))
    #expect(!text.contains("phone_number_id"))
  }

  /// What was told is said back: names, a day, a word that was given, a code that is in play.
  @Test(arguments: [
    (
      #""error":{"code":2655093},"observations":{"previous_provider":"Zenvia"}"#,
      #"a provider that connected it before (it seems, "Zenvia")."#
    ),
    (
      #""error":{"code":3441041},"symptoms":["sms-or-voice-requested"]"#,
      "Please do not enter any code that comes by SMS or call: if you enter it, the number will stop"
    ),
    (
      #""error":{"code":2655093},"signup":{"last_attempt_at":"2026-11-20T11:00:00Z"},"#
        + #""steps_done":[{"step":"disconnect-provider","by":"customer","evidence":"statement","#
        + #""at":"2026-11-20T10:00:00Z"}]"#,
      "Even so, Meta still refuses the number."
    ),
    (
      #""captures":[{"payload":{"field":"account_update","value":{"event":"DISABLED_UPDATE","#
        + #""ban_info":{"waba_ban_state":"SCHEDULE_FOR_DISABLE","#
        + #""waba_ban_date":"November 30, 2026"}}}}]"#,
      "will disable your WhatsApp account on November 30, 2026, so please do this today."
    ),
    (
      #""captures":[{"payload":{"id":"106540352242922","is_on_biz_app":true,"#
        + #""platform_type":"CLOUD_API","status":"CONNECTED"}}]"#,
      "When we last looked, Meta showed your number as connected."
    ),
    (
      #""wanted":"dedicated","signup":{"asked_for":"sms"}"#,
      "For a number that works without the WhatsApp Business app, a code by SMS or call is right"
    ),
  ])
  func whatIsKnownIsSaid(_ fields: String, _ sentence: String) {
    let text = reply(
      text: #"{"schema":"coexist.case/1","captured_at":"2026-11-20T12:00:00Z",\#(fields)}"#
    )
    #expect(text.contains(sentence), "\(text)")
  }
}
