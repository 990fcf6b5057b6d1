import JSONText
import Synchronization
import Testing

@testable import CoexistKit

/// `coexist redact`: the input again, safe, in the same format.
@Suite struct RedactCommandTests {
  private static let secret = "{\"access_token\": \"\(PlantedSecret.token)\", \"code\": 2655093}\n"

  private func run(_ words: String..., files: [String: String]) -> Outcome {
    Outcome(arguments: ["redact"] + words, in: .memory(files))
  }

  @Test func theInputComesBackWithoutItsSecrets() throws {
    let outcome = run("a.json", files: ["a.json": Self.secret])
    #expect(outcome.status == 0)
    let document = try JSONDocument(parsing: outcome.output)
    #expect(document.root["access_token"]?.string == "<meta-token:1>")
    #expect(document.root["code"]?.wholeNumber == 2_655_093)
  }

  @Test(arguments: [
    secret, "Authorization: Bearer \(PlantedSecret.random(30))\n", TicketCases.ready,
    "call +56 9 8621 0476 or write to ops.desk@clinic-example.invalid",
  ])
  func twiceIsAsOnce(_ text: String) {
    let once = run("a.txt", files: ["a.txt": text])
    let twice = run("a.txt", files: ["a.txt": once.text])
    #expect(once.status == 0)
    #expect(twice.output == once.output)
    #expect(run("--check", "a.txt", files: ["a.txt": once.text]).status == 0)
  }

  @Test func checkNamesKindsAndPlacesAndNothingElse() {
    let outcome = run("--check", "a.json", files: ["a.json": Self.secret])
    #expect(outcome.status == 1)
    #expect(outcome.text.hasPrefix("a.json:1:"))
    #expect(outcome.text.hasSuffix(": meta-token\n"))
    #expect(outcome.reason == "coexist: 1 value would be removed\n")
    #expect(run("--check", "b.json", files: ["b.json": "{\"code\": 1}"]).reason.isEmpty)
  }

  /// A short input is read whole, a long one is written as it comes.
  @Test(arguments: [3, LogRedactor.leastLength / 40])
  func lineBreaksOfWindowsStay(_ count: Int) {
    let line = "2026-11-20 14:05:02 INFO nothing to hide\r\n"
    let text = String(repeating: line, count: count) + "2026-11-20 14:05:03 PIN: 482913\r\n"
    let said = Mutex("")
    var host = HostSystem.memory(["a.log": text])
    host.say = { bytes in
      said.withLock { $0 += String(decoding: bytes, as: UTF8.self) }
      return true
    }
    let safe = Outcome(arguments: ["redact", "a.log"], in: host).text + said.withLock { $0 }
    #expect(safe == text.replacing("482913", with: "<pin:1>"))
  }

  @Test func aFileWithoutLinesGetsNone() {
    let outcome = run("a.json", files: ["a.json": "{\"a\":1,\r\"b\":\"x\"}"])
    #expect(outcome.text == "{\"a\":1,\n\"b\":\"x\"}")
  }

  @Test(arguments: ["", " \n\t"])
  func anEmptyInputIsAMistake(_ text: String) {
    let outcome = run("a.json", files: ["a.json": text])
    #expect(outcome.status == 65)
    #expect(outcome.reason == "a.json: error: the input is empty\n")
  }

  @Test func whatIsNoTextIsRefusedAsDiagnoseRefusesIt() {
    let host = MemoryDisk().host(["a.json": [0x1F, 0x8B, 8, 0, 1, 2], "b.txt": Array("x".utf8)])
    for words in [["redact", "a.json"], ["redact", "--check", "a.json"]] {
      let outcome = Outcome(arguments: words, in: host)
      #expect(outcome.status == 65)
      #expect(outcome.output.isEmpty)
      #expect(outcome.reason == Outcome(arguments: ["diagnose", "a.json"], in: host).reason)
    }
    #expect(Outcome(arguments: ["redact", "b.txt"], in: host).text == "x")
    #expect(run("a.html", files: ["a.html": "<html>PIN 739123"]).text == "<html>PIN <pin:1>")
  }

  @Test func namesOfFilesInWordsStay() {
    let name = "x23-n8n-operationerror-report.json"
    let outcome = run("--check", name, files: [name: Self.secret])
    #expect(outcome.text.hasPrefix("\(name):1:"))
  }

  @Test func severalFilesNeedAFolder() {
    let files = ["a/x.json": Self.secret, "b/x.json": "{}"]
    let refused = run("a/x.json", "b/x.json", files: files)
    #expect(refused.status == 64)
    #expect(refused.text.isEmpty)
    let disk = MemoryDisk()
    let outcome = Outcome(
      arguments: ["redact", "a/x.json", "b/x.json", "-o", "safe/"],
      in: disk.host(files.mapValues { Array($0.utf8) })
    )
    #expect(outcome.status == 0, "\(outcome.reason)")
    #expect(disk.files.keys.sorted() == ["safe/a-x.json", "safe/b-x.json"])
    #expect(!disk.text("safe/a-x.json").contains(PlantedSecret.token.prefix(12)))
  }

  @Test(arguments: [
    ("PIN=482913\r\nok\r\n", "PIN=<pin:1>\r\nok\r\n"), ("ok\r\n", "ok\r\n"),
    ("{\"pin\":482913,\r\n\"a\":1}\r\n", "{\"pin\":\"<pin:1>\",\r\n\"a\":1}\r\n"),
    ("ok\r\nPIN=482913\n", "ok\nPIN=<pin:1>\n"),
  ])
  func lineBreaksStayThoseOfTheInput(_ input: String, _ safe: String) {
    #expect(run("x.txt", files: ["x.txt": input]).text == safe)
  }
}
