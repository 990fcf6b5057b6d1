import Testing

@testable import CoexistKit

/// What people write in another form than the table says, and whose meaning is certain.
@Suite struct CaseFormTests {
  @Test(arguments: [
    #"{"error":{"code":2655093}}"#, #"{"error":{"error":{"code":"2655093"}}}"#,
    #"{"code":2655093}"#, #"{"code":"2655093 "}"#, ##"{"code":"#2655093"}"##,
    #"[{"code":2655093}]"#, #"[{"error":{"code":2655093}}]"#, #"{"errors":[{"code":2655093}]}"#,
    "2655093", #""2655093""#, #""2655093 ""#, ##""#2655093""##, ##""(#2655093)""##, "[2655093]",
    #""error 2655093 in the window""#, #""{\"error\":{\"code\":2655093}}""#,
    #""[{\"code\":2655093}]""#,
  ])
  func anErrorIsReadInWhateverFormItIsPasted(_ error: String) {
    let read = CaseRead(#""error":\#(error)"#)
    #expect(read.input.errors == ["2655093"])
    #expect(read.input.warnings == [])
    #expect(read.status(.providerStillConnected) != nil)
  }

  @Test(arguments: ["error", "error_text"])
  func aSentenceThatNobodyKnowsIsKept(_ key: String) {
    let read = CaseRead(#""\#(key)":"The window was quite blank today, sorry""#)
    #expect(read.input.messages == ["The window was quite blank today, sorry"])
  }

  @Test(arguments: ["null", "[]", "[null]"])
  func noErrorIsNone(_ error: String) {
    let read = CaseRead(#""error":\#(error),"symptoms":["qr-expired"]"#)
    #expect(read.facts.errors.isEmpty && read.warnings.isEmpty)
  }

  @Test(arguments: ["error_text", "error"])
  func whatStandsUnderTheOtherKeyIsReadToo(_ key: String) {
    #expect(CaseRead(#""\#(key)":{"error":{"code":3441041}}"#).input.errors == ["3441041"])
    #expect(CaseRead(#""\#(key)":["(#3441041)"]"#).input.errors == ["3441041"])
  }

  @Test(arguments: [
    #""captures":{"label":"x","payload":{"error":{"code":190,"message":"(#190) x"}}}"#,
    #""captures":[{"error":{"code":190,"message":"(#190) x"}}]"#,
    #""captures":{"error":{"code":190,"message":"(#190) x"}}"#,
    #""captures":["{\"error\":{\"code\":190,\"message\":\"(#190) x\"}}"]"#,
    #""notes":["they saw it","(#190) it said"]"#, #""notes":"(#190) it said""#,
  ])
  func oneIsAListOfOne(_ members: String) {
    let read = CaseRead(members)
    #expect(read.input.errors == ["190"])
    #expect(read.warnings == [])
  }

  @Test func aLabelIsNoPayload() {
    #expect(CaseRead(##""captures":[{"label":"(#190) it said"}]"##).facts.errors.isEmpty)
    let beside = ##""captures":[{"label":"x","body":{"error":{"code":190,"message":"(#190) x"}}}]"##
    #expect(CaseRead(beside).input.errors == ["190"])
  }

  @Test func oneSymptomIsAListOfOne() {
    let read = CaseRead(#""symptoms":"qr-expired""#)
    #expect(read.input.words(.symptom) == ["qr-expired"])
  }

  @Test(arguments: [
    #"["disconnect-provider"]"#, #""disconnect-provider""#, #"{"step":"disconnect-provider"}"#,
  ])
  func aStepAloneIsSaidToBeDone(_ steps: String) {
    let read = CaseRead(#""steps_done":\#(steps)"#)
    #expect(read.facts.steps.map(\.step) == [.disconnectProvider])
    #expect(read.facts.steps.map(\.isSeen) == [false])
  }

  @Test func aPortfolioByItsNameIsNoId() {
    let read = CaseRead(
      """
      "error":{"code":3441041},"signup":{"selected_business":"Moda Norte"},
      "observations":{"owner_portfolio":{"id":"778100123456789","name":"Moda Norte"}}
      """
    )
    #expect(read.facts.selectedBusiness == nil)
    #expect(read.status(.numberInAnotherPortfolio) != "confirmed")
  }

  @Test(arguments: [
    (#""stp":1"#, "steps_done"), (#""byy":"agent""#, "steps_done"),
    (#""show":"other""#, "attachments"), (#""acton":"x""#, "actions_done"),
    (#""captured":"x""#, "captures"),
  ])
  func anUnknownKeyOfAnItemIsNamed(_ key: String, _ list: String) {
    let rest = #""step":"wait","file":"a.png","action":"x","payload":{}"#
    let read = CaseRead(#""\#(list)":[{\#(rest),\#(key)}]"#)
    let name = key.split(separator: "\"")[0]
    #expect(read.warnings.contains { $0.hasPrefix("unknown field '\(name)', did you mean") })
  }

  @Test(arguments: [
    (#""provider":{"nam":"Kapso"}"#, "name"), (#""identifiers":{"waba_di":"1"}"#, "waba_id"),
    (#""signup":{"askd_for":"qr"}"#, "asked_for"),
    (#""observations":{"partner_tab":[]}"#, "partners_tab"),
    (#""observations":{"partners_tab":{"value":[],"bye":"agent"}}"#, "by"),
    (#""observations":{"owner_portfolio":{"id":"778100123456789","nme":"x"}}"#, "name"),
    (#""observation":{}"#, "observations"),
  ])
  func anUnknownKeyIsNamedAtEveryDepth(_ members: String, _ meant: String) {
    let read = CaseRead(members)
    #expect(read.input.warnings == ["unknown-field"])
    #expect(read.warnings.first?.hasSuffix("did you mean '\(meant)'?") ?? false)
  }

  @Test func aLongListOfUnknownKeysIsToldInShort() throws {
    let keys = (0..<16_000).map { "\"k\($0)\":1" }.joined(separator: ",")
    let text = #"{"schema":"coexist.case/1","error":{"code":2655093},\#(keys)}"#
    let read = CaseRead(file: text)
    #expect(read.warnings.count == 11)
    #expect(read.warnings.last == "and 15990 more unknown fields")
    #expect(read.input.errors == ["2655093"])
    func time(_ count: Int) -> Duration {
      let keys = (0..<count).map { "\"k\($0)\":1" }.joined(separator: ",")
      let text = #"{"schema":"coexist.case/1",\#(keys)}"#
      return processorTime { _ = ReadInput(text) }
    }
    #expect(time(16_000) < time(8_000) * 3 + .milliseconds(40))
  }
}
