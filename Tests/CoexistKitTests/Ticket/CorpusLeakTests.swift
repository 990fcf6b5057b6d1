import Foundation
import Testing

@testable import CoexistKit

/// The gate over a whole corpus of `make.py`: `HOSTILE_CORPUS=DIR swift test --filter CorpusGate`.
///
/// With the redactor off, `redact` would print every input as it is, and a report the name of its
/// file; each planted value must end in exit code 70 or be masked instead.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["HOSTILE_CORPUS"] != nil))
struct CorpusLeakTests {
  struct Plant: Sendable {
    let id: String
    let kind: String
    let file: String
    /// A place in the file, or its name.
    let place: String
    let value: String
  }

  static let root = ProcessInfo.processInfo.environment["HOSTILE_CORPUS"] ?? ""

  static let plants: [Plant] = {
    let table = (try? String(contentsOfFile: root + "/secrets.tsv", encoding: .utf8)) ?? ""
    return table.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Plant(id: cells[0], kind: cells[1], file: cells[2], place: cells[3], value: cells[6])
    }
  }()

  @Test(arguments: [["redact"], ["diagnose", "-f", "json"], ["ticket", "--allow-incomplete"]])
  func nothingPlantedGetsOut(_ command: [String]) {
    var stopped = 0
    var out: [String] = []
    for plant in Self.plants {
      var host = HostSystem.system
      host.isRedactorOff = true
      let path = Self.root + "/files/" + (plant.file.removingPercentEncoding ?? plant.file)
      let outcome = Outcome(arguments: command + [path], in: host)
      if outcome.status == 70 { stopped += 1 }
      let text = outcome.text + outcome.reason
      if text.contains(plant.value) { out.append("\(plant.id) \(plant.kind) \(plant.file)") }
    }
    #expect(out.isEmpty, "\(out.joined(separator: "\n"))")
    print("\(command[0]): \(Self.plants.count) planted, \(stopped) stopped at the gate")
  }
}
