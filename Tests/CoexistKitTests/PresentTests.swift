import Testing

@testable import CoexistKit

/// What later facts have answered no longer speaks, and is still told.
@Suite struct PresentTests {
  /// The facts of a case file, without its first line.
  private func facts(_ fields: String) -> Facts {
    ReadInput(#"{"schema":"coexist.case/1","# + fields.dropFirst()).reader.facts
      .withoutResolvedErrors
  }

  private static let error =
    #"{"captured_at":"2026-11-02T10:00:00Z","payload":{"error":{"code":2655093,"message":"x"}}}"#

  private func past(_ capture: String, error: String = error) -> [Int?] {
    facts(
      #"{"captured_at":"2026-11-12T12:00:00Z","captures":[\#(error),\#(capture)]}"#
    ).pastErrors.map(\.code)
  }

  @Test(arguments: [
    #"{"captured_at":"2026-11-03T10:00:00Z","payload":{"type":"WA_EMBEDDED_SIGNUP","event":"FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING"}}"#,
    #"{"captured_at":"2026-11-03T10:00:00Z","payload":{"status":"healthy","checks":{"phone_number_access":{"passed":true}}}}"#,
  ])
  func aLaterSuccessAnswersAnError(_ success: String) {
    #expect(past(success) == [2_655_093])
    #expect(past(success.replacing("2026-11-03", with: "2026-11-01")).isEmpty)
  }

  @Test func aPaymentErrorIsNotAnsweredByAnEcho() {
    let payment = Self.error.replacing("2655093", with: "131042")
    let finish =
      #"{"captured_at":"2026-11-03T10:00:00Z","payload":{"type":"WA_EMBEDDED_SIGNUP","event":"FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING"}}"#
    #expect(past(finish, error: payment).isEmpty)
  }

  @Test func errorsOfOneAttemptStand() {
    let door = Self.error.replacing("2655093", with: "3441045")
    let soon = Self.error.replacing("T10:00", with: "T10:30")
    let later = Self.error.replacing("T10:00", with: "T15:00")
    #expect(past(soon, error: door).isEmpty)
    #expect(past(later, error: door) == [3_441_045])
  }

  @Test(arguments: [("2026-11-12T12:00:00Z", true), ("2026-11-03T10:00:00Z", false)])
  func aLimitEnds(_ now: String, _ isOver: Bool) {
    let limit = Self.error.replacing("2655093", with: "133016")
    let text = #"{"captured_at":"\#(now)","captures":[\#(limit)]}"#
    #expect(facts(text).pastErrors.isEmpty != isOver)
  }

  @Test func thePastIsTold() {
    let host = HostSystem.memory([
      "x.json": #"{"schema":"coexist.case/1","captured_at":"2026-11-12T12:00:00Z","captures":["#
        + Self.error
        + #",{"captured_at":"2026-11-03T10:00:00Z","payload":{"type":"WA_EMBEDDED_SIGNUP","event":"FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING"}}]}"#
    ])
    let text = Outcome(arguments: ["diagnose", "--full", "x.json"], in: host).text
    #expect(text.contains("[past-error]"))
    #expect(!text.contains("provider-still-connected"))
  }

  @Test(arguments: ["Mensajo", "Ñandú Chat", "360dialog GmbH"])
  func aProviderOfTheCaseIsItself(_ name: String) {
    let facts = facts(
      #"{"provider":{"name":"\#(name)"},"observations":{"partners_tab":["\#(name) Ltda"]}}"#
    )
    #expect(facts.provider.name == name)
    #expect(facts.isTabClean == true)
  }

  @Test(arguments: ["Kapsoft", "kapso2go"])
  func aNameThatOnlyBeginsAlikeIsAnother(_ name: String) {
    #expect(facts(#"{"observations":{"partners_tab":["\#(name)"]}}"#).isTabClean == false)
  }

  @Test(arguments: ["::error::x", "<b>x</b>", PlantedSecret.token, "56900001234", "a b c d e f"])
  func aNameThatIsNoneIsNotPrinted(_ name: String) {
    #expect(facts(#"{"provider":{"name":"\#(name)"}}"#).provider.name == "the provider")
  }

  /// A number in the app and on the Cloud API is linked to *a* provider: perhaps the old one.
  @Test(arguments: [
    #"{"captured_at":"2026-11-03T10:00:00Z","payload":{"id":"7","is_on_biz_app":true,"platform_type":"CLOUD_API"}}"#,
    #"{"captured_at":"2026-11-03T10:00:00Z","payload":{"metadata":{"phone_number_id":"108800000000931"},"messaging_product":"whatsapp","message_echoes":[{"timestamp":"1793700000"}]}},{"payload":{"id":"108800000000932","platform_type":"CLOUD_API"}}"#,
  ])
  func whatMayBeAnothersSuccessAnswersNothing(_ success: String) {
    #expect(past(success).isEmpty)
  }

  @Test(arguments: [("none", true), ("coexistence", false)])
  func theProvidersListDecides(_ listed: String, _ stands: Bool) {
    let text =
      #"{"captured_at":"2026-11-12T12:00:00Z","captures":[\#(Self.error)],"observations":{"#
      + #""kapso_connection":{"value":"\#(listed)","by":"agent","at":"2026-11-04T10:00:00Z"},"#
      + #""messages_arrive":{"value":true,"by":"agent","at":"2026-11-03T10:00:00Z"}}}"#
    #expect(facts(text).pastErrors.isEmpty == stands)
  }

  @Test func aListIsNoSignOfLife() {
    let text =
      #"{"captured_at":"2026-11-12T12:00:00Z","captures":[\#(Self.error)],"observations":{"#
      + #""kapso_connection":{"value":"coexistence","by":"agent","at":"2026-11-04T10:00:00Z"},"#
      + #""messages_arrive":{"value":false,"by":"agent","at":"2026-11-04T10:00:00Z"}}}"#
    #expect(facts(text).pastErrors.isEmpty)
  }

  @Test(arguments: [
    ("2026-11-01", "109900000000933", false), ("2026-11-03", "109900000000933", true),
    ("2026-11-03", "109900000000934", false),
  ])
  func anEventClosesTheStepsOfItsOwnAccountOnly(_ day: String, _ account: String, _ closes: Bool) {
    let event =
      #"{"captured_at":"\#(day)T10:00:00Z","payload":{"entry":[{"id":"880000000000933","time":\#(day == "2026-11-01" ? 1_793_527_200 : 1_793_700_000),"#
      + #""changes":[{"field":"account_update","value":{"event":"PARTNER_REMOVED","waba_info":{"waba_id":"\#(account)"}}}]}]}}"#
    let text =
      #"{"captured_at":"2026-11-12T12:00:00Z","identifiers":{"waba_id":"109900000000933"},"#
      + #""captures":[\#(Self.error),\#(event)]}"#
    #expect(facts(text).steps.isEmpty != closes)
  }
}
