import Foundation
import JSONText
import Testing

@testable import CoexistKit

/// The schemas take what the program reads and writes, and refuse what it warns of.
@Suite struct SchemaTests {
  private static func checker(_ name: String) throws -> SchemaChecker {
    try SchemaChecker(CoexistKit.Outcome(arguments: ["schema", name]).text)
  }

  /// Whether the reader warns of the way a case file is written.
  private static func isWarnedOf(_ text: String) throws -> Bool {
    let host = HostSystem.memory(["case.json": text])
    let outcome = CoexistKit.Outcome(arguments: ["diagnose", "-f", "json", "case.json"], in: host)
    let root = try JSONDocument(parsing: outcome.output).root
    return root["warnings"]?.elements.contains {
      ["unknown-field", "unknown-value"].contains($0["code"]?.string ?? "")
    } ?? false
  }

  @Test func aCaseFileIsTakenWhereTheReaderDoesNotWarn() throws {
    let schema = try Self.checker("case")
    var (taken, refused) = (0, 0)
    for fixture in Repository.names(in: "Fixtures") {
      let folder = Repository.root.appendingPathComponent("Fixtures/\(fixture)")
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
        let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
        guard name.hasSuffix(".json"), text.contains("\"coexist.case/"),
          let faults = try? schema.faults(of: text)
        else { continue }
        #expect(try faults.isEmpty != Self.isWarnedOf(text), "\(fixture)/\(name): \(faults)")
        if faults.isEmpty { taken += 1 } else { refused += 1 }
      }
    }
    #expect(taken > 100 && refused > 3, "\(taken) taken, \(refused) refused")
  }

  @Test(arguments: [
    #""observations":{"partners_tab":[{"partner":"Acme BSP"}]}"#,
    #""observations":{"partners_tab":[null]}"#,
    #""observations":{"partners_tab":{"value":[],"by":"Customer"}}"#,
    #""observations":{"partners_tab":{"value":[],"by":"the client told me"}}"#,
    #""observations":{"partners_tab":{"value":[],"byy":"api"}}"#,
    #""observations":{"kapso_connection":"nope"}"#, #""observations":{"country":"Chile"}"#,
    #""observations":{"partners_tab":"…"}"#,
    #""steps_done":[{"step":"retry","outcome":"refussed"}]"#,
    #""steps_done":[{"step":"retry","evidence":"screnshot"}]"#, #""steps_done":[{"stp":"retry"}]"#,
    #""captured_at":"20/11/2026""#, #""attachments":[{"file":"a","shows":"partner-tab"}]"#,
    #""attachments":[{"file":"a","show":"partners-tab"}]"#, #""error":{"code":"2655093x"}"#,
    #""error":{"code":"2655093 "}"#, ##""error":{"code":"#2655093"}"##, #""error":true"#,
    #""identifiers":{"waba_id":"abc"}"#, #""notess":"x""#,
  ])
  func aSlipInACaseFileIsRefused(_ fields: String) throws {
    let schema = try Self.checker("case")
    #expect(try !schema.faults(of: #"{"schema":"coexist.case/1",\#(fields)}"#).isEmpty)
    #expect(try !schema.faults(of: #"{"schema":"coexist.case/9"}"#).isEmpty)
  }

  @Test func expectationsReportsAndTicketsAreTaken() throws {
    let (expected, report) = (try Self.checker("expected"), try Self.checker("report"))
    let ticket = try Self.checker("ticket")
    for fixture in Repository.names(in: "Fixtures") {
      let folder = Repository.root.appendingPathComponent("Fixtures/\(fixture)").path
      let text = try String(contentsOfFile: folder + "/expected.json", encoding: .utf8)
      #expect(try expected.faults(of: text) == [], "\(fixture)")
      for (schema, command) in [(report, "diagnose"), (ticket, "ticket")] {
        let outcome = CoexistKit.Outcome(arguments: [command, "-f", "json", folder])
        #expect(try schema.faults(of: outcome.text) == [], "\(command) of \(fixture)")
      }
    }
    #expect(try !expected.faults(of: #"{"verdikt":"clear"}"#).isEmpty)
    #expect(try !expected.faults(of: #"{"verdict":"fine"}"#).isEmpty)
  }

  @Test func linesOfTriageAreTaken() throws {
    let schema = try Self.checker("triage")
    let fixtures = Repository.root.appendingPathComponent("Fixtures").path
    let lines = Triaged("-f", "jsonl", fixtures, in: .system).lines
    #expect(lines.count > 300)
    for line in lines { #expect(try schema.faults(of: String(line)) == [], "\(line)") }
    #expect(try !schema.faults(of: #"{"case":"a.json","verdict":"fine"}"#).isEmpty)
  }

  @Test(arguments: ["reports", "", "case report"]) func anotherNameIsMisuse(_ words: String) {
    let arguments = ["schema"] + words.split(separator: " ").map(String.init)
    let outcome = CoexistKit.Outcome(arguments: arguments)
    #expect(outcome.status == 64)
    #expect(outcome.reason.contains("'case', 'report', 'expected', 'ticket' or 'triage'"))
  }
}
