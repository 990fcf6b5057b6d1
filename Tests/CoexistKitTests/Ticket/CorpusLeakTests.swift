import Foundation
import Testing

@testable import CoexistKit

/// The gate over a whole corpus of `make.py`: `HOSTILE_CORPUS=DIR swift test --filter CorpusLeakTests`.
///
/// A writer prints every input as it is, and the name of its file; each planted value must end in exit
/// code 70 or be masked instead.
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

  @Test func nothingPlantedGetsOut() {
    var stopped = 0
    var out: [String] = []
    for plant in Self.plants {
      let path = Self.root + "/files/" + (plant.file.removingPercentEncoding ?? plant.file)
      let bytes = HostSystem.system.read(path) ?? []
      let written = path + String(decoding: bytes, as: UTF8.self)
      let result = ForgetfulWriter.leave(written, from: bytes + path.utf8, MemoryDisk())
      if result.exit == .bug { stopped += 1 }
      let text = result.output.unescaped + result.complaint.unescaped
      if text.contains(plant.value) { out.append("\(plant.id) \(plant.kind) \(plant.file)") }
    }
    #expect(out.isEmpty, "\(out.joined(separator: "\n"))")
    print("\(Self.plants.count) planted, \(stopped) stopped at the gate")
  }
}
