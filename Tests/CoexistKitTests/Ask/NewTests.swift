import JSONText
import Testing

@testable import CoexistKit

/// A new case file says what the captures say.
@Suite struct NewTests {
  /// What a diagnosis comes to, without its words.
  private static func shape(_ output: [UInt8]) throws -> [String] {
    let root = try JSONDocument(parsing: output).root
    let next = ["kind", "step", "owner"].map { root["next"]?[$0]?.string ?? "-" }
    let causes =
      root["causes"].map { list in
        list.elements.map { "\($0["id"]?.string ?? "-") \($0["status"]?.string ?? "-")" }
      } ?? []
    return [root["verdict"]?.string ?? "-"] + next + causes
  }

  @Test(arguments: Repository.names(in: "Fixtures"))
  func theCaseFileOfAFixtureSaysTheSame(_ fixture: String) throws {
    let folder = Repository.root.appendingPathComponent("Fixtures/\(fixture)").path
    let now = ["--now", "2026-11-27T00:00:00Z"]
    let before = CoexistKit.Outcome(arguments: ["diagnose", "-f", "json", folder] + now)
    // What cannot be read is reported, and is in no case file.
    guard before.status == 0 else { return }
    let made = CoexistKit.Outcome(arguments: ["new", "--show-personal", folder] + now)
    #expect(made.status == 0, "\(made.reason)")
    let scratch = try Scratch()
    try scratch.write("case.json", made.text)
    let after = CoexistKit.Outcome(
      arguments: ["diagnose", "-f", "json", scratch("case.json")] + now
    )
    #expect(try Self.shape(after.output) == Self.shape(before.output))
    #expect(!made.reason.contains("masked at the last look"))
  }

  /// JSON as deep as is read at all would lie deeper in a case file; it stands there as text.
  @Test(arguments: [508, 509, 510, 512])
  func aDeepCaptureIsKept(_ depth: Int) throws {
    let deep = String(repeating: "[", count: depth) + "1" + String(repeating: "]", count: depth)
    let made = CoexistKit.Outcome(arguments: ["new", "-"], in: .memory(input: deep))
    #expect(made.status == 0, "\(made.reason)")
    let payload = try #require(
      JSONDocument(parsing: made.output).root["captures"]?.elements.first { _ in true }?["payload"]
    )
    #expect(payload.string == deep || payload.lexeme == deep)
    #expect((payload.kind == .array) == (depth <= 509))
  }

  @Test func suppliedFactsStandInTheirFields() throws {
    var host = HostSystem.memory()
    host.clock = { 1_763_640_000 }
    let outcome = CoexistKit.Outcome(
      arguments: [
        "new", "--set", "partners_tab=none", "--set", "customer=Moda Norte", "--set",
        "waba_id=104996122399160", "--set", "display_phone_number=+56 9 6146 1262", "--set",
        "code=2655093", "--set", "signup.asked_for=sms", "--set", "symptoms=waba-not-listed",
      ],
      in: host
    )
    #expect(
      outcome.text == """
        {
          "schema": "coexist.case/1",
          "customer": "Moda Norte",
          "captured_at": "2025-11-20T12:00:00Z",
          "identifiers": {
            "waba_id": "104996122399160",
            "display_phone_number": "+56 9 6146 1262"
          },
          "error": 2655093,
          "signup": {
            "asked_for": "sms"
          },
          "symptoms": ["waba-not-listed"],
          "observations": {
            "partners_tab": { "value": [], "by": "agent", "at": "2025-11-20T12:00:00Z" }
          }
        }

        """
    )
    #expect(outcome.reason.contains("worth knowing\n  app_business_platform"))
  }

  /// What is worth knowing leaves the shell its rows, and says what was written.
  @Test func theListFitsAScreen() throws {
    let scratch = try Scratch()
    let text = "The business is already sharing this WhatsApp Business Account with a partner."
    try scratch.write("a.txt", text)
    let made = CoexistKit.Outcome(
      arguments: ["new", scratch("a.txt"), "-o", scratch("case.json")]
    )
    #expect(made.status == 0, "\(made.reason)")
    #expect(made.text.split(separator: "\n").count <= 22, "\(made.text)")
    #expect(made.text.contains("written    "), "\(made.text)")
  }

  /// That nothing showed any words is an answer: the ticket lacks none then.
  @Test(arguments: ["none", "null"]) func thatNoTextWasShownIsAnAnswer(_ value: String) {
    let file =
      #"{"schema":"coexist.case/1","symptoms":["outbound-failing"],"identifiers":{"#
      + #""phone_number_id":"108800000000001","waba_id":"109900000000001"}"#
    let none = #","error_text":\#(value == "none" ? "\"none\"" : value)}"#
    let host = HostSystem.memory(["a.json": file + "}", "b.json": file + none])
    let lacking = CoexistKit.Outcome(arguments: ["ticket", "a.json"], in: host)
    #expect(lacking.status == 1, "\(lacking.reason)")
    let ready = CoexistKit.Outcome(arguments: ["ticket", "b.json"], in: host)
    #expect(ready.status == 0, "\(ready.reason)")
    let told = CoexistKit.Outcome(
      arguments: ["ticket", "a.json", "--set", "error_text=none"],
      in: host
    )
    #expect(told.status == 0, "\(told.reason)")
  }

  @Test func nothingSecretIsWritten() throws {
    let token = "EAAGm0PX4ZCpsBAKZCu7cQ1ZBv9yTgq3LwZAxk2R8sNf0Hj5Pd"
    let host = HostSystem.memory(["a.txt": "access_token=\(token) and +56 9 6146 1262"])
    let outcome = CoexistKit.Outcome(arguments: ["new", "a.txt"], in: host)
    #expect(outcome.status == 0)
    #expect(!outcome.text.contains("EAAG") && !outcome.text.contains("6146"))
    let supplied = CoexistKit.Outcome(
      arguments: ["new", "--set", "error_text=\(token)"],
      in: host
    )
    #expect(supplied.status == 64)
    #expect(supplied.output.isEmpty && !supplied.reason.contains("EAAG"))
  }

  @Test func aCaseFileAmongTheInputsIsFilledIn() throws {
    let host = HostSystem.memory([
      "case.json": #"{"schema":"coexist.case/1","own":1,"customer":"A"}"#,
      "error.json": #"{"error":{"code":190,"message":"x"}}"#,
    ])
    let outcome = CoexistKit.Outcome(
      arguments: ["new", "error.json", "case.json", "--now", "2026-11-20T14:05:11Z"],
      in: host
    )
    #expect(
      outcome.text == """
        {"schema":"coexist.case/1","own":1,"customer":"A", \
        "captured_at": "2026-11-20T14:05:11Z", "captures": [
            { "payload": {"error":{"code":190,"message":"x"}} }
          ]}
        """
    )
  }

  /// What somebody gave the case as its own number stays; other numbers are masked.
  @Test func theNumberOfTheCaseStays() throws {
    let text = """
      {"schema":"coexist.case/1","identifiers":{"display_phone_number":"+56 9 0000 1262"},\
      "notes":"she called from +56 9 0000 7788"}
      """
    let host = HostSystem.memory(["case.json": text])
    let made = CoexistKit.Outcome(
      arguments: ["new", "case.json", "--set", "account_age_days=4"],
      in: host
    )
    #expect(made.text.contains(#""display_phone_number":"+56 9 0000 1262""#), "\(made.text)")
    #expect(!made.text.contains("7788"))
    #expect(!made.reason.contains("masked at the last look"))
  }

  /// A picture is complained of, and is in no case file.
  @Test func whatCannotBeReadIsInNoCaseFile() throws {
    let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
    let host = HostSystem.memory(
      ["p.png": png, "w.txt": Array("error 2655093".utf8)],
      input: nil
    )
    let made = CoexistKit.Outcome(arguments: ["new", "p.png", "w.txt"], in: host)
    #expect(made.status == 65)
    #expect(made.text.contains("2655093") && !made.text.contains("PNG"))
  }

  @Test func aFileIsKeptUnlessSomebodyInsists() throws {
    let scratch = try Scratch()
    try scratch.write("case.json", "mine")
    let kept = scratch.run("new", "--set", "wanted=coexistence", "-o", "@/case.json")
    #expect(kept.status == 73)
    #expect(kept.reason.contains("\nhelp: ") && kept.reason.contains("--force"))
    #expect(scratch.text("case.json") == "mine")
    let forced = scratch.run("new", "--set", "wanted=coexistence", "-o", "@/case.json", "--force")
    #expect(forced.status == 0)
    #expect(forced.text.contains("more       coexist ask "))
    #expect(scratch.text("case.json").contains("coexist.case/1"))
    let own = scratch.run("new", "@/case.json", "-o", "@/case.json", "--force")
    #expect(own.status == 64 && own.reason.contains("coexist ask") && own.text.isEmpty)
    try scratch.write("error.json")
    let input = scratch.run("new", "@/error.json", "-o", "@/error.json", "--force")
    #expect(input.status == 64)
    #expect(scratch.text("error.json") == Scratch.capture)
  }
}
