import Testing

@testable import CoexistKit

/// Lists in a case file: an entry that cannot be read never makes them empty or complete.
@Suite struct CaseListTests {
  @Test(arguments: [
    #"{"partner":"Acme BSP"}"#, #"{"provider":"Acme BSP"}"#, #"{"title":"Acme BSP"}"#,
    #"{"business":"Acme BSP","id":null}"#, #"["Acme BSP"]"#, #"[{"name":"Acme BSP"}]"#,
    #"[{"partner":"Acme BSP"}]"#, #""Acme BSP""#, #"["Acme BSP",null]"#, #"["Acme BSP","none"]"#,
  ])
  func whoIsNamedIsListed(_ value: String) {
    let read = CaseRead(seen: #""partners_tab":\#(value)"#)
    #expect(read.names(.partnersTab) == ["Acme BSP"])
    #expect(read.status(.partnerStillListed) == "confirmed")
  }

  @Test(arguments: [
    "[null]", "[{}]", "[[]]", "[true]", #"[{"nmae":"Acme"}]"#, #"[{"name":null}]"#, "[\"…\"]", "{}",
    "\"\"", "false", #"["unknown"]"#, #""n/a""#, #"[{"id":"abc"}]"#, #"{"vlaue":[],"by":"agent"}"#,
    #"["Kapso",null]"#, #"[{"name":"Kapso"},{}]"#, #""yes""#, #""si""#, #"["no"]"#, #""Não""#,
    #""no sé""#, #""não sei""#,
  ])
  func anUnreadableEntryProvesNothing(_ value: String) {
    let read = CaseRead(
      seen: #""partners_tab":\#(value),"app_business_platform":\#(value)"#
    )
    #expect(read.status(.partnerStillListed) == "possible")
    #expect(read.status(.providerStillConnected) == "likely")
    #expect(read.facts.isTabClean == nil && read.facts.isAppClean == nil)
    #expect(read.input.warnings.contains("unknown-value"))
  }

  @Test(arguments: [
    "[]", "null", #""none""#, #""nothing""#, #"" None ""#, #""nobody""#, #"["none"]"#,
    #""ninguno""#,
    #"{"value":"nothing","by":"agent"}"#,
  ])
  func nobodyIsSaidInManyWays(_ value: String) {
    let read = CaseRead(seen: #""app_business_platform":\#(value)"#)
    #expect(read.names(.appBusinessPlatform) == [])
    #expect(read.status(.providerStillConnected) == "ruled-out")
    #expect(read.warnings == [])
  }

  /// What is no fact is refused, and the words of an answer are that answer.
  @Test(arguments: [
    ("app_business_platform=si", nil), ("app_business_platform=no", nil),
    ("partners_tab=no sé", nil), ("owner_portfolio=yes", nil), ("owner_portfolio=true", nil),
    ("owner_portfolio=yes, the selected one", "selected"), ("live_media_works=sí", "true"),
    ("steps_done=disconect", nil), ("steps_done={}", nil),
  ])
  func setRefusesWhatIsNoFact(_ pair: String, _ value: String?) throws {
    let supplied = FactOverrides(pairs: [pair])
    if let value {
      #expect(try supplied.answers.map(\.value).allSatisfy { $0.contains(value) })
    } else {
      #expect(throws: SupplyError.self) { try supplied.answers }
    }
  }

  @Test(arguments: ["[]", "none", "nothing", "nobody", "null", "empty", "vacío", "[\"none\"]"])
  func setSaysTheSame(_ value: String) throws {
    var reader = CaseReader()
    try reader.amend { extractor in
      try FactOverrides(pairs: ["app_business_platform=\(value)"]).apply(to: &extractor)
    }
    #expect(reader.facts.all(.appBusinessPlatform).first?.parties == [])
  }

  /// A list that was not read whole does not show that a field is missing from it.
  @Test(arguments: [(#"["history"]"#, true), (#"["history",null]"#, false)])
  func whatIsMissingFromAPartIsNotMissing(_ fields: String, _ isMissing: Bool) {
    let read = CaseRead(#""observations":{"app_webhook_fields":\#(fields)}"#)
    #expect(Sign.webhookFieldIsMissing.answer(read.facts).isYes == isMissing)
  }
}
