import Testing

@testable import CoexistKit

/// Closed words fail safe (contract, section 4): a word that nobody knows is the weaker reading, and
/// the warning says which words there are.
@Suite struct CaseWordTests {
  @Test(arguments: ["the client told me", "customr", "Ana", "", "…"])
  func anUnknownObserverOnlyReports(_ word: String) {
    let read = CaseRead(
      seen: #""app_business_platform":{"value":[],"by":"\#(word)"}"#
    )
    #expect(read.facts.all(.appBusinessPlatform).first?.provenance == .reported)
    #expect(read.status(.providerStillConnected) != "ruled-out")
    #expect(read.warnings.first?.contains("'api', 'screenshot', 'agent' or 'customer'") ?? false)
  }

  @Test(arguments: [
    ("Customer", Provenance.reported), (" agent ", .observed), ("SCREENSHOT", .observed),
    ("agent", .observed), ("customer", .reported),
  ])
  func caseAndBlanksDoNotMatter(_ word: String, _ provenance: Provenance) {
    let read = CaseRead(seen: #""partners_tab":{"value":[],"by":"\#(word)"}"#)
    #expect(read.facts.all(.partnersTab).first?.provenance == provenance)
    #expect(read.warnings.count == (["agent", "customer"].contains(word) ? 0 : 1))
  }

  @Test(arguments: ["refussed", "not done", "done?", "null", "7", "no"])
  func anUnknownOutcomeIsNotDone(_ word: String) {
    let value = ["null", "7"].contains(word) ? word : "\"\(word)\""
    let read = CaseRead(
      #""steps_done":[{"step":"disconnect-provider","evidence":"screenshot","outcome":\#(value)}]"#
    )
    #expect(read.facts.steps.map(\.outcome) == [.unread])
    #expect(read.facts.standingReport(of: .disconnectProvider, seen: true) == nil)
    #expect(read.facts.refusal(of: .disconnectProvider) == nil)
    #expect(read.warnings.first?.hasSuffix("it counts as not done") ?? false)
  }

  @Test(arguments: ["refused", "no-access", "No access", "no_access", "done"])
  func aKnownOutcomeIsKept(_ word: String) {
    let read = CaseRead(#""steps_done":[{"step":"remove-partner","outcome":"\#(word)"}]"#)
    #expect(read.facts.steps.count == 1)
    #expect((read.facts.refusal(of: .removePartner) == nil) == (word == "done"))
  }

  @Test(arguments: ["screnshot", "photo", "null"])
  func unknownEvidenceIsAStatement(_ word: String) {
    let value = word == "null" ? word : "\"\(word)\""
    let read = CaseRead(#""steps_done":[{"step":"remove-partner","evidence":\#(value)}]"#)
    #expect(read.facts.steps.map(\.isSeen) == [false])
    #expect(read.input.warnings == ["unknown-value"])
  }

  /// The word, what it may be, and the nearest of them.
  @Test(arguments: [
    (#""observations":{"kapso_connection":"nope"}"#, "'nope'", "'none', 'dedicated'"),
    (#""observations":{"kapso_connection":"dedicate"}"#, "did you mean 'dedicated'?", "'pending'"),
    (#""observations":{"review_state":"reviewing"}"#, "review_state takes", "'approved'"),
    (#""wanted":"coexistance""#, "did you mean 'coexistence'?", "counts as unknown"),
    (#""signup":{"entry":"app"}"#, "entry takes", "'existing-app'"),
    (#""signup":{"asked_for":"email"}"#, "asked_for takes", "'in-app-code'"),
    (#""signup":{"ended":"crashed"}"#, "ended takes", "'qr-expired'"),
    (#""symptoms":["waba-not-listd"]"#, "did you mean 'waba-not-listed'?", "'webhook-silent'"),
    (#""symptoms":"qr-expird""#, "did you mean 'qr-expired'?", "symptoms"),
    (#""attachments":[{"file":"a.png","shows":"partner-tab"}]"#, "'partners-tab'?", "'other'"),
    (#""steps_done":[{"step":"remove-partners"}]"#, "did you mean 'remove-partner'?", "no step"),
    (#""steps_done":[{"step":"wait","by":"Maria"}]"#, "by takes", "'meta-admin'"),
    (#""actions_done":[{"action":"x","by":"costumer"}]"#, "did you mean 'customer'?", "by takes"),
    (#""captured_at":"20/11/2026""#, "captured_at takes a time such as", "'20/11/2026'"),
    (#""signup":{"last_attempt_at":"yesterday"}"#, "last_attempt_at takes a time", "yesterday"),
    (#""captures":[{"captured_at":"noon","payload":{}}]"#, "captured_at takes a time", "noon"),
    (#""signup":{"attempts":"a few"}"#, "attempts takes a whole number", "a few"),
    (#""observations":{"account_age_days":-3}"#, "account_age_days takes", "'-3'"),
    (#""observations":{"worked_before":"maybe"}"#, "worked_before takes true or false", "maybe"),
    (#""observations":{"country":"Chile"}"#, "country takes a country by its two letters", "Chile"),
    (#""observations":{"app_version":"latest"}"#, "app_version takes a version", "latest"),
    (#""identifiers":{"waba_id":"abc"}"#, "waba_id takes an id in digits", "'abc'"),
    (#""provider":{"app_id":"our app"}"#, "app_id takes an id in digits", "our app"),
    (#""provider":[1]"#, "provider takes an object", "a list"),
    (#""identifiers":"104996122399160""#, "identifiers takes an object", "104996122399160"),
    (#""observations":{"owner_portfolio":true}"#, "owner_portfolio takes a name", "true"),
    (#""error":{"code":"2655093x"}"#, "code takes a number of Meta's", "'2655093x'"),
    (#""error":true"#, "error takes an error of Meta's", "true"),
  ])
  func aValueThatCannotBeReadIsNamed(_ members: String, _ first: String, _ second: String) throws {
    let read = CaseRead(members)
    let warning = try #require(read.warnings.first)
    #expect(read.warnings.count == 1)
    #expect(warning.contains(first) && warning.contains(second), "\(warning)")
    for factKey in [FactKey.kapsoConnection, .wanted, .symptom, .country, .attempts] {
      #expect(read.facts.all(factKey).isEmpty, "an unreadable value is no fact")
    }
  }

  @Test(arguments: ["coexist.case/9", "coexist.case", "coexist.case/1.1"])
  func anotherVersionSettlesNothing(_ schema: String) {
    let read = CaseRead(
      file: """
        {"schema":"\(schema)","error":{"code":2655093},
         "observations":{"app_business_platform":["Acme"],"partners_tab":[]},
         "steps_done":[{"step":"remove-partner","evidence":"screenshot"}]}
        """
    )
    #expect(read.input.shapes == ["case"])
    #expect(read.warnings.first?.contains("schema takes 'coexist.case/1'") ?? false)
    #expect(read.status(.providerStillConnected) != "confirmed")
    #expect(read.status(.partnerStillListed) != "ruled-out")
    #expect(read.facts.steps.map(\.isSeen) == [false])
  }

  /// A look with a time that nobody can read may be older than any change at its place.
  @Test func anUnreadableTimeIsOlderThanAnyChange() {
    let look = #""observations":{"partners_tab":{"value":["Acme"],"by":"agent","at":"today"}}"#
    let change = """
      "steps_done":[{"step":"remove-partner","at":"2026-11-20T10:00:00Z","evidence":"screenshot"}]
      """
    #expect(CaseRead(look).status(.partnerStillListed) == "confirmed")
    #expect(CaseRead(look + "," + change).status(.partnerStillListed) != "confirmed")
  }

  /// A value that was put under the wrong key leaves no more readily than under its own.
  @Test(arguments: ["222.93.124.30", "rosa@tienda.example", "+56 9 6146 1262"])
  func aWarningShowsNothingPersonal(_ value: String) {
    let text = #"{"schema":"coexist.case/1","actions_done":[{"action":"x","at":"\#(value)"}]}"#
    let outcome = Outcome(arguments: ["diagnose", "a.json"], in: .memory(["a.json": text]))
    #expect(outcome.status == 0 && outcome.text.contains("at takes a time"))
    #expect(!outcome.text.contains(value))
  }

  @Test(arguments: ["CL", "cl", " Cl "])
  func countriesAreReadInAnyCase(_ country: String) {
    let read = CaseRead(#""observations":{"country":"\#(country)"}"#)
    #expect(read.input.reader.facts.all(.country).first?.says("CL") ?? false)
  }
}
