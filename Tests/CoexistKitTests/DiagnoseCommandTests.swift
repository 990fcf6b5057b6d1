import JSONText
import Testing

@testable import CoexistKit

/// The command line of `coexist diagnose`: inputs, bad inputs, options, exit codes.
@Suite struct DiagnoseCommandTests {
  private static let good = #"{"error":{"code":2655093,"message":"shared"}}"#

  private func run(_ words: String..., in host: HostSystem) -> Outcome {
    Outcome(arguments: ["diagnose"] + words, in: host)
  }

  @Test func aGoodFileIsReportedWithZero() {
    let outcome = run("a.json", in: .memory(["a.json": Self.good]))
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("provider-still-connected"))
    #expect(outcome.reason.isEmpty)
  }

  /// What people hand in by mistake: the place first, one line, the exit code of the contract.
  @Test(arguments: [
    ("nothing.json", "", "nothing.json:1:1: error: the input is empty"),
    ("blank.json", " \n\t", "blank.json:1:1: error: the input is empty but for white space"),
    ("page.json", "<!DOCTYPE html><html></html>", "page.json:1:1: error: this is an HTML page"),
    ("cut.json", #"{"a": {"b": tok"#, "cut.json:1:13: error: "),
    ("half.json", "{hello there", "half.json:1:2: error: "),
  ])
  func whatCannotBeReadIsNamed(_ name: String, _ text: String, _ line: String) {
    let outcome = run(name, in: .memory([name: text]))
    #expect(outcome.status == 65)
    #expect(outcome.text.isEmpty)
    #expect(outcome.reason.hasPrefix(line), "\(outcome.reason)")
    #expect(!outcome.reason.contains("Foundation") && !outcome.reason.contains("Optional("))
  }

  @Test func aMissingFileIsSixtySix() {
    let outcome = run("gone.json", in: .memory())
    #expect(outcome.status == 66)
    #expect(outcome.reason.hasPrefix("gone.json: error: no such file\nhelp: "))
  }

  @Test func aFolderWithoutCapturesIsSixtySix() {
    let outcome = run("Cases", in: .memory(["Cases/picture.png": "x"]))
    #expect(outcome.status == 66)
    #expect(outcome.reason.hasPrefix("Cases: error: no captures in this folder"))
  }

  @Test func aFolderIsOneCaseAndItsExpectationIsNoInput() {
    let outcome = run(
      "Cases",
      "--format",
      "json",
      in: .memory([
        "Cases/b.json": Self.good, "Cases/a.txt": "(#3441041)", "Cases/expected.json": "{}",
      ])
    )
    #expect(outcome.status == 0)
    #expect(outcome.text.contains(#""name": "Cases/a.txt""#))
    #expect(!outcome.text.contains("expected.json"))
  }

  @Test func theOthersAreStillReported() {
    let host = HostSystem.memory(["a.json": Self.good, "b.json": ""])
    let outcome = run("a.json", "b.json", "c.json", in: host)
    #expect(outcome.status == 66, "missing beats unreadable")
    #expect(outcome.text.contains("still connected in the app"))
    #expect(outcome.reason.contains("b.json:1:1: error:"))
    #expect(outcome.reason.contains("c.json: error:"))
  }

  @Test func theExitCodeIsTheSameInEveryFormat() {
    let host = HostSystem.memory(["good.json": Self.good, "bad.json": ""])
    for words in [["good.json"], ["bad.json"], ["none.json"], ["good.json", "bad.json"]] {
      let codes = ["text", "json"].map { format in
        Outcome(arguments: ["diagnose", "-f", format] + words, in: host).status
      }
      #expect(Set(codes).count == 1, "\(words)")
    }
  }

  @Test func onSixtyFiveTheJSONIsStillOneReport() throws {
    let outcome = run("bad.json", "--format", "json", in: .memory(["bad.json": "{\"a\":"]))
    #expect(outcome.status == 65)
    #expect(outcome.text.contains(#""problem": "syntax""#))
    #expect(outcome.text.contains(#""schema": "coexist.report/1""#))
  }

  @Test func validJSONThatMeansNothingIsInconclusive() {
    let host = HostSystem.memory(["odd.json": #"{"config":{"a":1},"status":"fine"}"#])
    let outcome = run("odd.json", "-f", "json", in: host)
    #expect(outcome.status == 0)
    #expect(outcome.text.contains(#""verdict": "inconclusive""#))
    #expect(outcome.text.contains("nothing-recognised"))
  }

  @Test(arguments: [
    (["--fromat", "json", "a.json"], "Unknown option '--fromat'. Did you mean '--format'?"),
    (["--provider-file", "p.json", "a.json"], "Did you mean '--provider'?"),
    (["--show", "a.json"], "Did you mean '--show-personal'?"),
    (["-f", "yml", "a.json"], "The value 'yml' is invalid for '--format <format>'."),
    (["--full=yes", "a.json"], "The option '--full' does not take any value"),
    (["--set", "partners_tap=[]", "a.json"], "did you mean 'partners_tab'?"),
    (["--set", "kapso_connection=maybe", "a.json"], "it takes 'none', 'dedicated'"),
    (["--set", "nothing", "a.json"], "--set takes key=value"),
    (["--now", "yesterday", "a.json"], "--now takes 'now' or a time"),
    (["--fail-on"], "Missing value for '--fail-on <status>'"),
    ([], "Missing expected argument '<file>'"),
  ])
  func misuseIsSixtyFour(_ words: [String], _ sentence: String) {
    let outcome = Outcome(
      arguments: ["diagnose"] + words,
      in: .memory(["a.json": Self.good])
    )
    #expect(outcome.status == 64)
    #expect(outcome.text.isEmpty)
    #expect(outcome.reason.lowercased().contains(sentence.lowercased()), "\(outcome.reason)")
  }

  @Test func aFileInPlaceOfACommandIsExplained() {
    let outcome = Outcome(arguments: ["a.json"], in: .memory(["a.json": Self.good]))
    #expect(outcome.status == 64)
    #expect(outcome.reason.contains("Did you mean 'coexist diagnose a.json'?"))
  }

  @Test func whatCannotBeSeenIsEscaped() {
    let text = "{\"error\":{\"code\":190,\"message\":\"a\u{AD}b\u{FFFE}c\"}}"
    let outcome = run("-fjson", "x.json", in: .memory(["x.json": text]))
    #expect(outcome.text.contains(#"a\u00adb\ufffec"#))
  }

  @Test func standardInputIsRead() {
    let outcome = run("-", in: .memory(input: "Meta says error 3441041"))
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("3441041"))
  }

  @Test func suppliedFactsCountAsSeen() {
    let host = HostSystem.memory(["a.json": Self.good])
    let outcome = run(
      "a.json",
      "--set",
      #"app_business_platform=["Acme"]"#,
      "-f",
      "json",
      in: host
    )
    #expect(outcome.text.contains(#""provenance": "supplied""#))
    #expect(outcome.text.contains(#""status": "confirmed""#))
  }

  @Test(arguments: [("possible", 1), ("likely", 1), ("confirmed", 0), ("never", 0)])
  func failOnReachesFromTheStatusUp(_ status: String, _ code: Int32) {
    let outcome = run("a.json", "--fail-on", status, in: .memory(["a.json": Self.good]))
    #expect(outcome.status == code)
    #expect(outcome.text.contains("provider-still-connected"), "the report is printed all the same")
  }

  @Test func anInputIsNeverOverwritten() {
    let outcome = run("a.json", "-o", "a.json", in: .memory(["a.json": Self.good]))
    #expect(outcome.status == 64)
  }

  @Test func theSameInputGivesTheSameBytes() {
    let host = HostSystem.memory(["a.json": Self.good, "b.txt": "(#3441041)"])
    for format in ["text", "json"] {
      let one = run("a.json", "b.txt", "-f", format, in: host).output
      #expect(one == run("a.json", "b.txt", "-f", format, in: host).output)
    }
  }

  @Test func colourOnlyRepeatsWhatTheWordsSay() {
    let host = HostSystem.memory(["a.json": Self.good])
    let plain = run("a.json", in: host).text
    let painted = run("a.json", "--color", "always", in: host).text
    #expect(painted != plain)
    var bare = ""
    var isSkipping = false
    for character in painted.unicodeScalars {
      if character == "\u{1B}" { isSkipping = true }
      if !isSkipping { bare.unicodeScalars.append(character) }
      if isSkipping, character == "m" { isSkipping = false }
    }
    #expect(bare == plain)
  }

  /// The wide default is one screen: at most 24 lines, at most 80 columns.
  @Test func theDefaultFitsAScreen() {
    let text = run("a.json", in: .memory(["a.json": Self.good])).text
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 25)
    #expect(lines.allSatisfy { TextLayout.cells($0) <= 80 })
  }

  /// A number of any size stands in the field of a code; only one that can be a code is one.
  @Test(arguments: [
    ("-9223372036854775808", false), ("-9223372036854775809", false),
    ("9223372036854775807", false), ("1000000000", false), ("999999999", true), ("0", true),
  ])
  func aNumberOfAnySizeIsNoTrap(_ number: String, _ isCode: Bool) throws {
    let text = #"{"error":{"message":"x","code":\#(number),"error_subcode":2655093}}"#
    let outcome = CoexistKit.Outcome(
      arguments: ["diagnose", "-f", "json", "-"],
      in: .memory(input: text)
    )
    let error = try #require(
      JSONDocument(parsing: outcome.output).root["errors"]?.elements.first { _ in true }
    )
    #expect(error["subcode"]?.integer == 2_655_093 || error["code"]?.integer == 2_655_093)
    let codes = ["code", "subcode"].compactMap { error[$0]?.integer }
    #expect(codes.contains(Int(number) ?? -1) == isCode)
  }
}
