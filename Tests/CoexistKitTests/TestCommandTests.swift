import Foundation
import Testing

@testable import CoexistKit

/// The command line of `coexist test`: what fails, how it is told, and what is never written.
@Suite struct TestCommandTests {
  private static let capture = """
    {
      "schema": "coexist.case/1",
      "identifiers": { "waba_id": "109900000000001" },
      "error": { "code": 2655093 },
      "observations": { "app_business_platform": [], "partners_tab": ["Mensajo"] }
    }
    """

  private static func host(
    _ expectation: String,
    _ more: [String: String] = [:],
    environment: [String: String] = [:]
  ) -> HostSystem {
    let files = ["F/x/case.json": capture, "F/x/expected.json": expectation]
    return .memory(files.merging(more) { $1 }, environment: environment)
  }

  private func run(_ words: String..., in host: HostSystem) -> Outcome {
    Outcome(arguments: ["test"] + words, in: host)
  }

  @Test func aRightExpectationPasses() {
    let outcome = run("F", in: Self.host(#"{"verdict":"diagnosed","not":["in-review"]}"#))
    #expect(outcome.status == 0)
    #expect(outcome.text.hasPrefix("ok    x  diagnosed\n"))
    #expect(outcome.text.hasSuffix("1 fixture: 1 ok\n"))
    #expect(outcome.reason.isEmpty)
  }

  /// Every key, planted wrong, with what is said about it.
  static let wrong: [(expectation: String, says: String)] = [
    (#"{"verdict":"clear"}"#, "verdict: expected clear, got diagnosed"),
    (#"{"verdict":["clear","expected"]}"#, "verdict: expected clear or expected"),
    (#"{"top":["in-review"]}"#, "top: expected in-review, got partner-still-listed"),
    (#"{"top":[]}"#, "top: expected no confirmed or likely cause"),
    (#"{"top":[null]}"#, "top: expected none confirmed or likely"),
    (#"{"causes":[{"id":"in-review"}]}"#, "causes[0]: expected in-review"),
    (
      #"{"causes":[{"id":"partner-still-listed","status":"likely"}]}"#,
      "causes[0].status: expected likely, got confirmed"
    ),
    (#"{"seen":["in-review"]}"#, "seen[0]: expected in-review"),
    (#"{"not":["partner-still-listed"]}"#, "not[0]: expected partner-still-listed"),
    (#"{"next":{"kind":"ask"}}"#, "next.kind: expected ask, got clean-up"),
    (#"{"next":{"step":null}}"#, "next.step: expected none, got remove-partner"),
    (#"{"next":{"owner":"customer"}}"#, "next.owner: expected customer, got meta-admin"),
    (#"{"not_next":["remove-partner"]}"#, "not_next[0]: expected not remove-partner"),
    (#"{"plan":{"remove-partner":"done"}}"#, "plan.remove-partner: expected done, got now"),
    (#"{"plan_not":{"remove-partner":"now"}}"#, "plan_not.remove-partner: expected not now"),
    (#"{"ask":"country"}"#, "ask: expected country"),
    (#"{"expected":["first-message-late"]}"#, "expected[0]: expected first-message-late"),
    (#"{"advice":["manual-setup"]}"#, "advice[0]: expected manual-setup, got none"),
    (#"{"ticket":{"ready":true}}"#, "ticket.ready: expected true, got false"),
    (#"{"ticket":{"missing":["waba_id"]}}"#, "ticket.missing[0]: expected waba_id"),
    (#"{"identifiers":{"waba_id":"1"}}"#, "identifiers.waba_id: expected 1"),
    (
      #"{"not_identifiers":{"waba_id":"109900000000001"}}"#,
      "not_identifiers.waba_id: expected not 109900000000001"
    ),
    (#"{"codes":[3441041]}"#, "codes[0]: expected code 3441041"),
    (#"{"not_codes":[2655093]}"#, "not_codes[0]: expected no code 2655093"),
    (#"{"known_as":"3441041"}"#, "known_as: expected 3441041, got 2655093"),
    (
      #"{"errors":[{"code":2655093,"message":"no"}]}"#,
      #"errors[0]: expected code 2655093, message "no", got code 2655093, message null"#
    ),
    (#"{"noticed":["qr-expired"]}"#, "noticed[0]: expected qr-expired, got none"),
    (#"{"not_say":["PARTNERS  tab"]}"#, "not_say[0]: expected nobody says"),
  ]

  @Test(arguments: wrong.indices)
  func aWrongExpectationFails(_ place: Int) {
    let wrong = Self.wrong[place]
    let outcome = run("F", in: Self.host(wrong.expectation))
    #expect(outcome.status == 1)
    #expect(Self.joined(outcome.text).contains(wrong.says), "\(outcome.text)")
    #expect(outcome.text.contains("F/x/expected.json:1:"))
    #expect(outcome.reason.hasPrefix("coexist: 1 failed of 1 fixture\nhelp: "))
  }

  /// Expectations that are wrong in themselves, with the place and the suggestion.
  static let faulty: [(expectation: String, says: String)] = [
    (#"{"verdicts":"clear"}"#, "expected.json:1:2 unknown key 'verdicts', did you mean 'verdict'?"),
    (#"{}"#, "expected.json:1:1 the expectation checks nothing"),
    (#"{"schema":"coexist.expected/1","why":"x","not":[]}"#, "1:1 the expectation checks nothing"),
    (#"{"schema":"coexist.case/1","codes":[1]}"#, "1:11 schema is 'coexist.expected/1'"),
    (#"{"not":["partner-still-lsited"]}"#, "1:9 unknown cause"),
    (#"{"verdict":"diagnozed"}"#, "did you mean 'diagnosed'?"),
    (#"{"next":{"kind":"cleanup"}}"#, "did you mean 'clean-up'?"),
    (#"{"next":{"kin":"ask"}}"#, "unknown key 'kin', did you mean 'kind'?"),
    (#"{"next":{"owner":"metaadmin"}}"#, "did you mean 'meta-admin'?"),
    (#"{"plan":{"remove-partners":"now"}}"#, "did you mean 'remove-partner'?"),
    (#"{"plan":{"remove-partner":"open"}}"#, "unknown step state 'open'"),
    (#"{"causes":[{"id":"in-review","status":"sure"}]}"#, "unknown status 'sure'"),
    (#"{"causes":["in-review"]}"#, "a cause is written as"),
    (#"{"ask":"partner_tab"}"#, "did you mean 'partners_tab'?"),
    (#"{"expected":["first-mesage-late"]}"#, "did you mean 'first-message-late'?"),
    (#"{"ticket":{"missing":["waba"]}}"#, "unknown ticket field 'waba'"),
    (#"{"identifiers":{"waba_id":109}}"#, "an identifier is written as text"),
    (#"{"identifiers":{"wabaid":"1"}}"#, "did you mean 'waba_id'?"),
    (#"{"codes":["2655093"]}"#, "a code is a whole number"),
    (#"{"known_as":["2655094x"]}"#, "did you mean '2655094'?"),
    (#"{"now":"yesterday","codes":[2655093]}"#, "now takes a time"),
    (#"{"set":{"partner_tab":[]},"codes":[2655093]}"#, "Did you mean 'partners_tab'?"),
    (#"{"todo":true,"codes":[2655093]}"#, "todo takes the reason"),
    (#"{"codes":[2655093],"codes":[]}"#, "'codes' is there twice"),
    (#"{"errors":[{"cod":190}]}"#, "unknown field of an error 'cod', did you mean 'code'?"),
    (#"{"errors":[{"code":"190"}]}"#, "code takes a whole number or null"),
    (#"{"errors":[{}]}"#, "an error is written as an object"),
    (#"{"errors":[]}"#, "the expectation checks nothing"),
    (#"{"plan_not":{"remove-partner":[]}}"#, "the expectation checks nothing"),
    (#"{"not_noticed":["qr-expird"]}"#, "unknown situation 'qr-expird', did you mean"),
    (#"{"not_say":[" "]}"#, "a phrase is written as text"),
    (#"{"not_sya":"x"}"#, "did you mean 'not_say'?"),
    (#"["verdict"]"#, "an expectation is a JSON object"),
    (#"{"verdict":"clear","#, "expected a key in double quotes"),
  ]

  @Test(arguments: faulty.indices)
  func anExpectationThatIsWrongInItselfFails(_ place: Int) {
    let faulty = Self.faulty[place]
    let outcome = run("F", in: Self.host(faulty.expectation))
    #expect(outcome.status == 65)
    #expect(Self.joined(outcome.text).contains(faulty.says), "\(outcome.text)")
    #expect(outcome.text.hasPrefix("ERROR x"))
  }

  /// The text on one line, so that wrapping does not matter.
  private static func joined(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func aFolderWithOnlyOneHalfFails() {
    let files = ["F/a/expected.json": #"{"codes":[1]}"#, "F/b/case.json": Self.capture]
    let outcome = run("F", in: Self.host(#"{"codes":[2655093]}"#, files))
    #expect(outcome.status == 1)
    #expect(outcome.text.contains("STALE a  has an expectation and no capture"))
    #expect(outcome.text.contains("STALE b  has captures and no expected.json"))
    #expect(outcome.text.contains("3 fixtures: 1 ok, 2 stale"))
  }

  @Test func noFixtureIsSixtySix() {
    for host in [HostSystem.memory(["F/a/case.json": Self.capture]), .memory(["F/readme.md": "x"])]
    {
      let outcome = run("F", in: host)
      #expect(outcome.status == 66)
      #expect(outcome.reason.hasPrefix("coexist: no fixtures found"))
    }
    #expect(run("Gone", in: .memory()).status == 66)
    #expect(run(in: .memory()).status == 64)
  }

  @Test func aTodoDoesNotFailAndIsCounted() {
    let open = run("F", in: Self.host(#"{"verdict":"clear","todo":"a gap"}"#))
    #expect(open.status == 0)
    #expect(open.text.contains("1 fixture: 0 ok, 1 todo"))
    let closed = run("F", in: Self.host(#"{"verdict":"diagnosed","todo":"a gap"}"#))
    #expect(closed.status == 0)
    #expect(closed.text.contains("passes, take the mark away: a gap"))
  }

  @Test func theReasonNamesTheRowBehindADifference() {
    let outcome = run("F", in: Self.host(#"{"not":["partner-still-listed"]}"#))
    let text = Self.joined(outcome.text)
    #expect(text.contains("because F/x/case.json:5:"), "\(text)")
    #expect(text.contains("partner-still-listed settles:"), "\(text)")
  }
}
