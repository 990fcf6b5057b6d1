import Testing

@testable import CoexistKit

/// Time decides what still holds: the newest word counts, and only for what it is about.
@Suite struct FactTimeTests {
  private func diagnosis(_ fields: String) -> Diagnosis {
    Diagnosis(of: ReadInput(#"{"schema":"coexist.case/1",\#(fields)}"#).reader.facts)
  }

  private func look(_ list: String, at time: String) -> String {
    #"{"value":\#(list),"by":"screenshot","at":"2026-11-12T\#(time):00Z"}"#
  }

  private func step(_ id: String, _ what: String?, at time: String, _ outcome: String = "done")
    -> String
  {
    let object = what.map { #""what":"\#($0)","# } ?? ""
    return #"{"step":"\#(id)",\#(object)"at":"2026-11-12T\#(time):00Z","by":"agent","#
      + #""evidence":"screenshot","outcome":"\#(outcome)"}"#
  }

  /// A look outlives an older error that proves a link at its place, not a newer one.
  @Test(arguments: [("11:00", true), ("09:00", false)])
  func aLookOutlivesAnOlderErrorOfItsPlace(_ time: String, _ stands: Bool) {
    let diagnosis = diagnosis(
      #""captured_at":"2026-11-12T12:00:00Z","error":{"code":3441049,"timestamp":1794477600},"#
        + #""observations":{"app_business_platform":\#(look("[]", at: time))}"#
    )
    #expect((diagnosis.facts.current(.appBusinessPlatform) != nil) == stands)
    #expect((diagnosis.ranking.status(.providerStillConnected) == .ruledOut) == stands)
    #expect(diagnosis.ranking.actionable.isEmpty == stands)
  }

  /// A case is judged by the time of its file, and not by one before the last look or step in it.
  @Test(arguments: [
    (#""observations":{"partners_tab":{"value":[],"at":"2026-11-12T11:00:00Z"}}"#, 11),
    (#""steps_done":[{"step":"wait","at":"2026-11-12T12:00:00Z"}]"#, 12),
    (#""observations":{"partners_tab":{"value":[],"at":"2026-11-12T08:00:00Z"}}"#, 10),
  ])
  func theMomentIsThatOfTheLastLook(_ fields: String, _ hour: Int) {
    let facts = diagnosis(#""captured_at":"2026-11-12T10:00:00Z",\#(fields)"#).facts
    #expect(facts.now == Instant(iso8601: "2026-11-12T\(hour):00:00Z"))
  }

  @Test func aRefusalEndsWhenTheStepIsDone() {
    let refused = step("remove-partner", nil, at: "09:00", "refused")
    let done = step("remove-partner", nil, at: "11:00")
    let early = step("remove-partner", nil, at: "08:00")
    func refusal(_ steps: String) -> StepReport? {
      diagnosis(#""steps_done":[\#(steps)]"#).facts.refusal(of: .removePartner)
    }
    #expect(refusal(refused) != nil)
    #expect(refusal("\(refused),\(done)") == nil)
    #expect(refusal("\(done),\(refused)") == nil)
    #expect(refusal("\(early),\(refused)") != nil)
    let acme = step("remove-partner", "Acme", at: "09:00", "refused")
    #expect(refusal("\(acme),\(step("remove-partner", "Beta", at: "11:00"))") != nil)
    #expect(refusal("\(acme),\(step("remove-partner", "acme", at: "11:00"))") == nil)
  }

  /// Whom a step removed is taken off the list; who else stood there stays.
  @Test(arguments: [
    (["Acme BSP"], ["Beta"]), (["the Acme BSP link"], ["Beta"]), (["Acme"], ["Beta"]),
    (["Acme BSP", "Beta"], []), ([nil], []),
  ])
  func removingOnePartnerLeavesTheOther(_ removed: [String?], _ left: [String]) {
    let steps = removed.map { step("remove-partner", $0, at: "11:00") }.joined(separator: ",")
    let diagnosis = diagnosis(
      #""error":{"code":2655093},"signup":{"last_attempt_at":"2026-11-12T09:00:00Z"},"#
        + #""observations":{"partners_tab":\#(look(#"["Acme BSP","Beta"]"#, at: "10:00"))},"#
        + #""steps_done":[\#(steps)]"#
    )
    let facts = diagnosis.facts
    #expect(
      (facts.current(.partnersTab)?.parties ?? []).compactMap(\.name) == left.map(Untrusted.init)
    )
    #expect((facts.standingReport(of: .removePartner, seen: true) == nil) == !left.isEmpty)
    let state = diagnosis.plan.items.first { $0.step == .removePartner }?.state
    #expect(state == (left.isEmpty ? .done : .now))
  }

  /// Somebody was removed who was not on the list: nobody knows who is left.
  @Test func removingSomebodyElseClosesNothing() {
    let facts = diagnosis(
      #""observations":{"partners_tab":\#(look(#"["Acme"]"#, at: "10:00"))},"#
        + #""steps_done":[\#(step("remove-partner", "Gamma", at: "11:00"))]"#
    ).facts
    #expect(facts.standingReport(of: .removePartner, seen: true) == nil)
    #expect(facts.current(.partnersTab) == nil)
  }

  private func ban(_ account: String, _ state: String, _ time: Int) -> String {
    #"{"entry":[{"id":"\#(account)","time":\#(time),"changes":[{"field":"account_update","value":"#
      + #"{"event":"DISABLED_UPDATE","ban_info":{"waba_ban_state":"\#(state)"}}}]}]}"#
  }

  @Test(arguments: [("109900000000001", false), ("109900000000002", true)])
  func aReinstatementIsOfItsOwnAccount(_ other: String, _ stands: Bool) {
    let disabled = ban("109900000000001", "DISABLE", 1_794_470_000)
    let lifted = ban(other, "REINSTATE", 1_794_480_000)
    let diagnosis = Diagnosis(of: ReadInput("[\(disabled),\(lifted)]").reader.facts)
    let isActive = diagnosis.ranking.status(.accountRestricted)?.isActionable ?? false
    #expect(isActive == stands)
  }

  @Test(arguments: [("2023-02-01T10:00:00+0000", false), ("2026-11-01T10:00:00+0000", true)])
  func anOldOnboardingExplainsNoErrorOfToday(_ onboarded: String, _ explains: Bool) {
    let facts = diagnosis(
      #""captured_at":"2026-11-12T12:00:00Z","error":{"code":100,"error_subcode":33},"#
        + #""captures":[{"payload":{"id":"108800000000001","platform_type":"CLOUD_API","#
        + #""last_onboarded_time":"\#(onboarded)"}}]"#
    ).facts
    #expect((facts.replacedNumber != nil) == explains)
  }

  @Test func aLowerBoundIsRoundedUp() throws {
    let time = try #require(Instant(iso8601: "2026-11-12T12:03:30Z"))
    #expect(time.minuteRoundedUp.clock == "12:04Z")
    #expect(time.minuteRoundedUp.minuteRoundedUp == time.minuteRoundedUp)
    let next = Diagnosis(
      of: ReadInput(
        "HTTP/1.1 429 Too Many Requests\nRetry-After: 10700\n\n{\"error\":{\"code\":4}}"
      )
      .reader.facts
    ).next
    #expect(next.instruction == "Stop all attempts for at least 3 hours, then make a single one.")
  }

  @Test(arguments: ["1794484810", "1794484810123"])
  func secondsAndMillisecondsAreTimes(_ digits: String) throws {
    let time = try #require(Instant(iso8601: "2026-11-12T12:00:10Z"))
    #expect(Instant(iso8601: digits) == time)
    #expect(Int(digits).flatMap(Instant.init(epoch:)) == time)
  }

  /// Twelve digits are a phone number, and ten below this a time before WhatsApp.
  @Test(arguments: [999_999_999, 949_555_010_123, 999_999_999_999, 4_102_444_801_000])
  func otherNumbersAreNoTimes(_ number: Int) { #expect(Instant(epoch: number) == nil) }

  /// Its own time, else the last attempt, else its capture, else the case.
  @Test(arguments: [
    (#""timestamp":1794477600"#, #""last_attempt_at":"2026-11-12T08:00:00Z""#, "10:00Z"),
    ("", #""last_attempt_at":"2026-11-12T08:00:00Z""#, "08:00Z"), ("", "", "09:00Z"),
  ])
  func anErrorDatesFrom(_ own: String, _ attempt: String, _ clock: String) {
    let error = [#""code":2655093"#, own].filter { !$0.isEmpty }.joined(separator: ",")
    let facts = diagnosis(
      #""captured_at":"2026-11-12T12:00:00Z","signup":{\#(attempt)},"#
        + #""captures":[{"captured_at":"2026-11-12T09:00:00Z","payload":{"error":{\#(error)}}}]"#
    ).facts
    #expect(facts.errors.map { facts.time(of: $0)?.clock } == [clock])
  }
}
