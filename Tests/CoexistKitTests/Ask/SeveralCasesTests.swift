import Testing

@testable import CoexistKit

/// Case files of different customers, ids or accounts are never one case.
@Suite struct SeveralCasesTests {
  private static func one(_ fields: String) -> String { #"{"schema":"coexist.case/1",\#(fields)}"# }

  private static let different: [(String, String)] = [
    (#""customer":"Moda Norte""#, #""customer":"Clínica Sur""#),
    (#""id":"T-1""#, #""id":"T-2""#),
    (
      #""identifiers":{"waba_id":"104996122399160"}"#,
      #""identifiers":{"waba_id":"104996122399161"}"#
    ),
  ]

  @Test(arguments: different, ["diagnose", "ticket", "reply", "new"])
  func theyAreRefusedByName(_ fields: (String, String), _ command: String) {
    let (first, second) = (Self.one(fields.0), Self.one(fields.1))
    let lines = "\(first)\n\(second)\n"
    let host = HostSystem.memory(["a.json": first, "b.json": second, "all.jsonl": lines])
    for operands in [["a.json", "b.json"], ["all.jsonl"]] {
      let outcome = CoexistKit.Outcome(arguments: [command] + operands, in: host)
      #expect(outcome.status == 64)
      #expect(outcome.output.isEmpty)
      #expect(outcome.reason.contains("triage"))
      #expect(outcome.reason.split(separator: "\n").filter { $0.hasPrefix("note: ") }.count == 2)
    }
  }

  private static let same: [(String, String)] = [
    (#""customer":"Moda Norte""#, #""customer":"moda norte""#),
    (#""customer":"Moda Norte""#, #""id":"T-1""#),
    (#""id":"T-1""#, #""identifiers":{"waba_id":"104996122399160"}"#),
  ]

  @Test(arguments: same) func filesOfOneCaseAreOneCase(_ fields: (String, String)) {
    let host = HostSystem.memory(["a.json": Self.one(fields.0), "b.json": Self.one(fields.1)])
    #expect(CoexistKit.Outcome(arguments: ["diagnose", "a.json", "b.json"], in: host).status == 0)
  }

  @Test func aFolderOfSeveralCaseFoldersIsNoCase() {
    let host = HostSystem.memory([
      "all/a/case.json": Self.one(#""notes":"x""#), "all/b/expected.json": "{}",
      "all/b/error.json": #"{"error":{"code":2655093}}"#, "all/c/error.json": "{}",
    ])
    let outcome = CoexistKit.Outcome(arguments: ["diagnose", "all"], in: host)
    #expect(outcome.status == 64)
    #expect(outcome.reason.split(separator: "\n").filter { $0.hasPrefix("note: ") }.count == 2)
    for folder in ["all/a", "all/b", "all/c"] {
      #expect(CoexistKit.Outcome(arguments: ["diagnose", folder], in: host).status == 0)
    }
  }
}
