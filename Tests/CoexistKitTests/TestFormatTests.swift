import Foundation
import Testing

@testable import CoexistKit

/// The formats of `coexist test`, its coverage and `--update`.
@Suite struct TestFormatTests {
  private static let capture = #"{"error":{"code":2655093,"message":"shared"}}"#

  private static func host(_ expectations: [String: String], ci: Bool = false) -> HostSystem {
    var files: [String: String] = [:]
    for (name, expectation) in expectations {
      files["F/\(name)/error.json"] = capture
      files["F/\(name)/expected.json"] = expectation
    }
    return .memory(files, environment: ci ? ["CI": "true"] : [:])
  }

  /// Names and reasons that no format may stumble over.
  private static let mixed = host([
    "a-good": #"{"codes":[2655093]}"#,
    "b-bad": #"{"verdict":"clear"}"#,
    "c-todo": #"{"verdict":"clear","todo":"<b> & \"x\" # TODO \u0001 ]]> ::error::"}"#,
    "d-wrong": #"{"verdikt":"<clear> & \u0007"}"#,
  ])

  private func run(_ words: String..., in host: HostSystem) -> Outcome {
    Outcome(arguments: ["test"] + words, in: host)
  }

  @Test(arguments: ["text", "junit", "tap", "github", "json"])
  func theExitCodeIsTheSameInEveryFormat(_ format: String) {
    #expect(run("-f", format, "F", in: Self.mixed).status == 65)
    let bad = Self.host(["a": #"{"codes":[2655093]}"#, "b": #"{"codes":[1]}"#])
    #expect(run("-f", format, "F", in: bad).status == 1)
    let good = Self.host(["a": #"{"codes":[2655093]}"#])
    #expect(run("-f", format, "F", in: good).status == 0)
    #expect(run("-f", format, "F", in: .memory()).status == 66)
  }

  @Test func junitIsXMLWhateverStandsInTheTexts() throws {
    let outcome = run("-f", "junit", "F", in: Self.mixed)
    #expect(outcome.text.contains(#"tests="4" failures="1" errors="1" skipped="1""#))
    #expect(!outcome.text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(!outcome.text.contains("<b>"))
    // Every `&` begins an entity and every element is closed.
    for part in outcome.text.components(separatedBy: "&").dropFirst() {
      let isEntity = ["amp;", "lt;", "gt;", "quot;", "#39;"].contains { part.hasPrefix($0) }
      #expect(isEntity)
    }
    for name in ["testsuites", "testsuite", "failure", "error"] {
      let opened = outcome.text.components(separatedBy: "<\(name) ").count
      let closed = outcome.text.components(separatedBy: "</\(name)>").count
      #expect(opened == closed, "\(name)")
    }
  }

  @Test func tapCountsItsPoints() {
    let lines = run("-f", "tap", "F", in: Self.mixed).text.split(separator: "\n")
    #expect(lines.prefix(2) == ["TAP version 14", "1..4"])
    #expect(lines.contains("ok 1 - a-good"))
    #expect(lines.contains("not ok 2 - b-bad"))
    #expect(lines.contains { $0.hasPrefix("not ok 3 - c-todo # TODO <b> & \"x\" \\# TODO") })
    #expect(lines.contains("not ok 4 - d-wrong"))
  }

  @Test func gitHubGetsTenOfALevelAtMost() {
    var many: [String: String] = [:]
    for number in 10..<40 { many["case-\(number)"] = #"{"verdict":"clear"}"# }
    let lines = run("-f", "github", "F", in: Self.host(many)).text.split(separator: "\n")
    let errors = lines.filter { $0.hasPrefix("::error ") }
    #expect(errors.count == 10)
    #expect(
      errors[0].hasPrefix("::error file=F/case-10/expected.json,line=1,col=12,title=case-10::")
    )
    #expect(errors[9].contains("title=21 more::21 more in case-19, case-20"))
    #expect(lines.last == "30 fixtures: 0 ok, 30 failed")
  }

  @Test func jsonIsOneDocument() throws {
    let outcome = run("-f", "json", "--coverage", "--margins", "F", in: Self.mixed)
    let read = try JSONSerialization.jsonObject(with: Data(outcome.output)) as? [String: Any]
    let report = try #require(read)
    #expect(report["schema"] as? String == "coexist.test/1")
    #expect(report["passed"] as? Bool == false)
    #expect((report["fixtures"] as? [Any])?.count == 4)
    #expect(report["coverage"] != nil && report["margins"] != nil)
  }

  @Test func theOrderIsThatOfTheBytes() {
    let host = Self.host([
      "b": #"{"codes":[2655093]}"#, "B": #"{"codes":[2655093]}"#, "a-1": #"{"codes":[2655093]}"#,
      "a": #"{"codes":[2655093]}"#,
    ])
    let names = run("F", in: host).text.split(separator: "\n").filter { $0.hasPrefix("ok") }
      .map { $0.split(separator: " ")[1] }
    #expect(names == ["B", "a", "a-1", "b"])
  }

  @Test func coverageBelowItsThresholdFails() {
    let host = Self.host(["a": #"{"codes":[2655093]}"#])
    let outcome = run("--coverage-min", "fires=100,shapes=1", "F", in: host)
    #expect(outcome.status == 1)
    #expect(outcome.reason.hasPrefix("coexist: coverage fires: 1 of \(Cause.all.count)"))
    #expect(outcome.reason.hasSuffix("wanted 100 %\n"))
    #expect(run("--coverage-min", "fires=1", "F", in: host).status == 0)
    #expect(run("--coverage", "F", in: host).text.contains("provider-still-connected"))
    for wrong in ["fire=100", "fires", "fires=101", "fires=x"] {
      #expect(run("--coverage-min", wrong, "F", in: host).status == 64)
    }
  }

  // MARK: Update

  @Test func updateRefusesInCI() {
    let outcome = run("--update", "F", in: Self.host(["a": #"{"verdict":"clear"}"#], ci: true))
    #expect(outcome.status == 64)
    #expect(outcome.reason.contains("does not run where CI is set"))
  }

  @Test func updateRewritesWhatDiffersAndNothingElse() throws {
    let before = """
      {
        "verdict": "clear",
        "not": ["in-review", "provider-still-connected"],
        "next": { "kind": ["ask", "wait"], "owner": "customer" },
        "why": "kept"
      }
      """
    let after = before.replacing("\"clear\"", with: "\"diagnosed\"")
      .replacing(", \"provider-still-connected\"", with: "")
      .replacing("[\"ask\", \"wait\"]", with: "\"clean-up\"")
    let written = Written()
    var host = Self.host(["a": before])
    host.write = { path, bytes in
      written.files[path] = String(decoding: bytes, as: UTF8.self)
      return nil
    }
    let outcome = run("--update", "F", in: host)
    #expect(outcome.status == 0)
    #expect(written.files == ["F/a/expected.json": after])
    #expect(outcome.text.contains("updated F/a/expected.json\n  2:14    verdict\n  - clear\n"))
    #expect(outcome.text.hasSuffix("1 fixture updated\n"))
  }

  @Test func nothingIsWrittenWithoutUpdate() {
    let written = Written()
    var host = Self.mixed
    host.write = { path, _ in
      written.files[path] = ""
      return nil
    }
    _ = run("F", in: host)
    #expect(written.files.isEmpty)
  }
}

/// What a run wrote; a run is one thread.
private final class Written: @unchecked Sendable {
  var files: [String: String] = [:]
}
