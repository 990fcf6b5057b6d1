import JSONText
import Testing

@testable import CoexistKit

/// What a writer forgot to redact gets not through the door: a credential ends in exit 70 and nothing is
/// written, everything else is masked with a warning.
@Suite struct OutputGuardTests {
  struct Plant: CustomTestStringConvertible, Sendable {
    let secret: PlantedSecret
    let command: [String]
    var testDescription: String { "\(secret.name) in \(command.joined(separator: " "))" }
  }

  static let plants: [Plant] = (PlantedSecret.byShape).flatMap { secret in
    [
      ["diagnose", "--full"], ["diagnose", "-f", "json"], ["ticket"], ["ticket", "-f", "json"],
      ["ticket", "-f", "zendesk"], ["ticket", "-f", "jira"], ["ticket", "-o", "T/"],
      ["redact"], ["redact", "-o", "T/"], ["diagnose", "-f", "json", "-o", "out.json"],
    ].map { Plant(secret: secret, command: $0) }
  }

  @Test(arguments: PlantedSecret.byShape) func nothingGetsThroughTheDoor(_ secret: PlantedSecret) {
    let text = """
      {"error": {"code": 2655093, "message": "The call used \(secret.value) and failed."}}
      """
    let sentence = "The call used \(secret.value)."
    for written in [text, sentence, JSONOutput.string(sentence).line()] {
      let disk = MemoryDisk()
      let result = ForgetfulWriter.leave(written, from: Array(text.utf8), disk)
      let complaint = result.complaint.unescaped
      guard secret.kind.isCredential else {
        #expect(result.exit == .done, "\(complaint)")
        let files = disk.files.keys.map { disk.text($0) }
        #expect(files.count == 2)
        for text in files + [result.output.unescaped, complaint] {
          #expect(!text.contains(secret.value))
          #expect(text.contains("<\(secret.kind.id)>"))
        }
        #expect(complaint.contains("coexist: warning: masked at the last look: "))
        continue
      }
      #expect(result.exit == .bug, "\(written)")
      #expect(result.output.isEmpty)
      #expect(disk.files.isEmpty)
      #expect(complaint.hasPrefix("coexist: internal error: redaction check failed (kind "))
      #expect(complaint.split(separator: "\n").count == 1)
    }
  }

  /// Ordinary inputs whose secrets, versions and codes look like something that a report shows.
  @Test(arguments: [
    #"{"schema":"coexist.case/1","observations":{"app_version":"2.24.17.79"}}"#,
    #"{"schema":"coexist.case/1","observations":{"app_version":{"value":"2.25.3.78"}},"error":{"code":139007}}"#,
    #"{"code":139007,"title":"Some new error"}"#, #""code": 139017,"#, #"code":133017"#,
    "Error: FacebookRequestError: (#139201) failed, code=139201",
    #"{"error":{"code":2655093,"message":"x"},"pin":"202611","captured_at":"2026-11-20T14:05:11Z"}"#,
    #"{"schema":"coexist.case/1","captured_at":"2026-11-20T14:05:11Z","token_refreshed":"2026-11-20T14:05:11Z"}"#,
    #"{"error":{"code":2655093,"message":"x"},"password":"partner-still-listed"}"#,
    #"{&quot;error&quot;:{&quot;code&quot;:139207,&quot;message&quot;:&quot;No way&quot;}}"#,
    #"{"1.2.3.4":1}"#, #"{"schema":"coexist.case/1","signup":{"attempts":"3605983590"}}"#,
    #"{"contacts":[{"profile":{"name":"WhatsApp Business"}}],"messages":[{"text":{"body":"Meta's window said no to us today"}}],"errors":[{"code":131042}]}"#,
    String(repeating: "123 456 7890 ", count: 100),
  ])
  func ordinaryInputGivesItsReport(_ text: String) {
    for command in [
      ["diagnose", "--full"], ["diagnose", "-f", "json"], ["ticket", "--allow-incomplete"],
      ["reply"], ["redact"],
    ] {
      let outcome = Outcome(
        arguments: command + ["c.json"],
        in: MemoryDisk().host(["c.json": Array(text.utf8)])
      )
      #expect([0, 65].contains(outcome.status), "\(command): \(outcome.reason)")
    }
  }

  /// The frame of a syntax error knows the key that stands above its line.
  @Test(arguments: [
    "{\"messages\":[{\"text\":{\"body\":\n\"el perro ladra\" x}}]}", "{\"pin\":\n482917 x}",
    "{\"password\":\n\"letmein\" x}",
  ]) func noFrameShowsASecret(_ text: String) {
    let outcome = Outcome(
      arguments: ["diagnose", "c.json"],
      in: MemoryDisk().host(["c.json": Array(text.utf8)])
    )
    for secret in ["perro", "482917", "letmein"] {
      #expect(!(outcome.text + outcome.reason).contains(secret))
    }
  }

  /// No option shows a credential, wherever it stands.
  @Test func aTokenInPlaceOfANameStaysHidden() {
    let text = """
      {"contacts":[{"profile":{"name":"Ana \(PlantedSecret.token)"},"wa_id":"56900001234"}],
       "messages":[{"from":"56900001234","id":"x","type":"text","errors":[{"code":131051}]}]}
      """
    for command in [["redact"], ["diagnose", "-f", "json"]] {
      let outcome = Outcome(
        arguments: command + ["--show-personal", "c.json"],
        in: MemoryDisk().host(["c.json": Array(text.utf8)])
      )
      #expect(!(outcome.text + outcome.reason).contains(PlantedSecret.token.prefix(20)))
    }
  }

  /// A message that is what the program wrote itself is no leak of it.
  @Test(arguments: ["en", "es", "pt"]) func ourOwnWordsAreNoLeak(_ language: String) {
    let error = #"{"error":{"code":2655093,"message":"x"}}"#
    func run(_ text: String) -> Outcome {
      Outcome(
        arguments: ["reply", "--lang", language, "c.json"],
        in: MemoryDisk().host(["c.json": Array(text.utf8)])
      )
    }
    let letter = run(error).text
    let body = JSONOutput.string(letter).line()
    let echo = run("{\"messages\":[{\"text\":{\"body\":\(body)}}]}\n\(error)")
    #expect(echo.status == 0, "\(echo.reason)")
    #expect(!letter.contains("<") && !echo.text.contains("<"), "\(echo.text)")
    #expect(echo.text.hasPrefix(letter.prefix(90)), "\(echo.text)")
  }

  /// Of commands nothing is stopped, and nothing gets out.
  @Test(arguments: plants) func theRedactorNeverTripsTheGate(_ plant: Plant) {
    let text = """
      {"error": {"code": 2655093, "message": "The call used \(plant.secret.value) and failed."}}
      """
    let disk = MemoryDisk()
    let outcome = Outcome(
      arguments: plant.command + (plant.command[0] == "ticket" ? ["--allow-incomplete"] : [])
        + ["c.json"],
      in: disk.host(["c.json": Array(text.utf8)])
    )
    #expect(outcome.status == 0, "\(outcome.reason)")
    let all = outcome.text + disk.files.keys.map { disk.text($0) }.joined()
    #expect(!all.contains(plant.secret.value))
  }
}
