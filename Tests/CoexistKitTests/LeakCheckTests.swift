import Testing

@testable import CoexistKit

struct LeakCheckTests {
  private func leakCheck(learning input: String) -> LeakCheck {
    var leakCheck = LeakCheck()
    leakCheck.learn(from: Array(input.utf8))
    return leakCheck
  }

  private func finds(_ value: String, after input: String) -> Bool {
    leakCheck(learning: input).check(Array("Value: \(value) end\n".utf8)) != nil
  }

  @Test(arguments: PlantedSecret.byShape)
  func catchesWhatTheRedactorWouldHaveRemoved(_ secret: PlantedSecret) {
    #expect(finds(secret.value, after: "{\"note\":\"used \(secret.value) yesterday\"}"))
    #expect(finds(secret.value, after: "used \(secret.value) yesterday"))
    #expect(!finds("nothing", after: "used \(secret.value) yesterday"))
  }

  @Test func holdsWithoutTheRedactor() {
    let input = "{\"access_token\":\"\(PlantedSecret.random(40))\"}"
    #expect(leakCheck(learning: input).check(Array(input.utf8))?.kind == .credential)
  }

  /// What was put in the place of a secret is ours, even where the secret was written like it.
  @Test func aPlaceholderIsNoEcho() {
    let gate = leakCheck(learning: "Kennwort is credential:1")
    #expect(gate.check(Array("Kennwort is <credential:1>".utf8)) == nil)
    #expect(gate.check(Array("Kennwort is credential:1 again".utf8))?.kind == .credential)
    let host = HostSystem.memory(["a.txt": "Kennwort is credential:1"])
    #expect(Outcome(arguments: ["redact", "a.txt"], in: host).status == 0)
  }

  /// Whole values that begin alike, shorter and longer than what tells them apart, and one in another.
  @Test func valuesThatBeginAlikeAreToldApart() {
    let start = "wamid.HBgNNTUxMTk5OTk5OTk5ORUCABEYEjQ5RTE2MkY0NzBGQjIzRDkwAA"
    let ends = ["", "AA", "AB", "ABCDEFGH", "B1"]
    let starts = [start, String(start.prefix(30)), String(start.prefix(12)) + "x9"]
    let values = starts.flatMap { start in ends.map { start + $0 } }
    var known = LeakValues()
    for value in values + values {
      known.insert(LeakValue(bytes: Array(value.utf8), kind: .wamid))
    }
    for value in values {
      Array("id \(value) end".utf8).withUnsafeBufferPointer { bytes in
        let found = known.value(in: bytes, at: 3)?.bytes
        #expect(found == Array(value.utf8), "\(value)")
        #expect(known.value(in: bytes, at: 4) == nil)
      }
    }
    Array("wamid.HBgL other".utf8).withUnsafeBufferPointer { bytes in
      #expect(known.value(in: bytes, at: 0) == nil)
    }
  }

  /// A quote that nobody closed takes in the time of the next line, which the report shows.
  @Test func aTimeInASecretIsNone() {
    for token in ["\n2026-10-03T10:00", "more of it: 0-70\n2026-10-03T10:00:00Z A failed check"] {
      let gate = leakCheck(learning: "token=\"\(token)\"The phone number entered is invalid")
      #expect(gate.check(Array("at 2026-10-03T10:00:00Z".utf8)) == nil)
    }
  }

  @Test func escapesHideNothing() {
    let escaped = PlantedSecret.token.utf8.map { byte in
      let digits = String(byte, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
    let input = "{\"n\":\"\(escaped.joined())\"}"
    #expect(leakCheck(learning: input).check(Array(input.utf8))?.kind == .metaToken)
    #expect(leakCheck(learning: input).check(Array("{\"n\":\"\\u0041\"}".utf8)) == nil)
  }

  @Test(arguments: ["access_token", "client_secret", "password", "X-API-Key"])
  func catchesPiecesOfLongValues(_ key: String) {
    let value = PlantedSecret.random(40)
    let input = "{\"\(key)\":\"\(value)\"}"
    #expect(finds(String(value.dropFirst(9).prefix(14)), after: input))
    #expect(!finds(PlantedSecret.random(40, seed: 99), after: input))
  }

  @Test func catchesTokensThatNobodyShowedIt() {
    let finding = LeakCheck().check(Array("token \(PlantedSecret.token)".utf8))
    #expect(finding == LeakFinding(kind: .metaToken, offset: 6))
    #expect(finding?.message == "redaction check failed (kind meta-token, 1)")
  }

  @Test func catchesWhatIsInsideOfValues() {
    // kapso:pa55word4711
    #expect(finds("pa55word4711", after: "{\"authorization\":\"Basic a2Fwc286cGE1NXdvcmQ0NzEx\"}"))
    #expect(
      finds(
        "x1y2z3a4b5",
        after: "{\"headers\":[{\"name\":\"Cookie\",\"value\":\"xs=x1y2z3a4b5\"}]}"
      )
    )
    #expect(finds("+56 (9) 8621-0476", after: "{\"from\":56986210476}"))
    #expect(
      finds("470-123", after: "{\"messages\":[{\"text\":{\"body\":\"Your code is 470-123\"}}]}")
    )
  }

  @Test(arguments: [
    "{\"pin\":\"133005\",\"error\":{\"code\":133005}}", "{\"pin\":\"2026\"}",
    "{\"messages\":[{\"text\":{\"body\":\"WhatsApp Business\"}}]}",
    "{\"messages\":[{\"text\":{\"body\":\"error 3441041\"}}]}", "{\"password\":\"business\"}",
    "{\"contacts\":[{\"profile\":{\"name\":\"Kapso\"}}]}", "{\"waba_id\":\"56986210476\"}",
    "{\"headers\":[{\"name\":\"Set-Cookie\",\"value\":\"a=1; Domain=.facebook.com; Path=/\"}]}",
  ])
  func doesNotBlockWhatEverybodyWrites(_ input: String) {
    let report = """
      2026-11-20 10:00 (#133005) error 3441041: the Kapso number 56986210476 of your WhatsApp
      Business app, see business.facebook.com and https://developers.facebook.com/docs/whatsapp
      """
    #expect(leakCheck(learning: input).check(Array(report.utf8)) == nil)
  }

  @Test func pinsCountOnlyAsWholeNumbers() {
    let input = "{\"pin\":\"739123\"}"
    #expect(finds("739123", after: input))
    #expect(!finds("17391234", after: input))
    #expect(!finds("id 488739123920754", after: input))
  }

  @Test func personalDataIsNoLeakWhenItIsAskedFor() {
    var leakCheck = LeakCheck(options: RedactionOptions(showPersonal: true))
    leakCheck.learn(from: Array("{\"from\":\"56986210476\",\"pin\":\"739123\"}".utf8))
    #expect(leakCheck.check(Array("56986210476".utf8)) == nil)
    #expect(leakCheck.check(Array("739123".utf8))?.kind == .pin)
  }

  @Test func whatWasShownOnPurposeIsNoLeak() {
    var redactor = Redactor()
    let trace = "AbC1dEfGh2IjK3lMnO4pQrS"
    let first = redactor.publish(Untrusted("said \(trace)"), as: .free).escaped(for: .text)
    #expect(first == "said <opaque:1>")
    let second = redactor.publish(Untrusted(trace), as: .identifier).escaped(for: .text)
    var leakCheck = LeakCheck()
    leakCheck.learn(redactor.record)
    #expect(leakCheck.check(Array((first + second).utf8)) == nil)
  }
}
