import Testing

@testable import CoexistKit

/// With the redactor switched off nothing gets through the door: exit 70, and nothing is written.
@Suite struct DoorTests {
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

  @Test(arguments: plants) func everySecretEndsInSeventy(_ plant: Plant) {
    let text = """
      {"error": {"code": 2655093, "message": "The call used \(plant.secret.value) and failed."}}
      """
    let disk = MemoryDisk()
    var world = disk.world(["c.json": Array(text.utf8)])
    world.isRedactorOff = true
    let outcome = Outcome(
      arguments: plant.command + (plant.command[0] == "ticket" ? ["--allow-incomplete"] : [])
        + ["c.json"],
      in: world
    )
    // The full text report shows no text of Meta's, so there is nothing to stop.
    if plant.command == ["diagnose", "--full"], outcome.status == 0 {
      #expect(!outcome.text.contains(plant.secret.value))
      return
    }
    #expect(outcome.status == 70, "\(outcome.text)")
    #expect(outcome.output.isEmpty)
    #expect(disk.files.isEmpty)
    #expect(outcome.reason.hasPrefix("internal error: redaction check failed (kind "))
    #expect(outcome.reason.split(separator: "\n").count == 1)
  }

  /// The same with the redactor on: nothing is stopped, and nothing gets out.
  @Test(arguments: plants) func theRedactorNeverTripsTheGate(_ plant: Plant) {
    let text = """
      {"error": {"code": 2655093, "message": "The call used \(plant.secret.value) and failed."}}
      """
    let disk = MemoryDisk()
    let outcome = Outcome(
      arguments: plant.command + (plant.command[0] == "ticket" ? ["--allow-incomplete"] : [])
        + ["c.json"],
      in: disk.world(["c.json": Array(text.utf8)])
    )
    #expect(outcome.status == 0, "\(outcome.reason)")
    let all = outcome.text + disk.files.keys.map { disk.text($0) }.joined()
    #expect(!all.contains(plant.secret.value))
  }
}
