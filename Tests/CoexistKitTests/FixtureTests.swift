import Foundation
import JSONText
import Testing

@testable import CoexistKit

/// The fixtures of the project itself: each passes, and together they show everything.
@Suite struct FixtureTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures").path

  private static let suite = FixtureSuite(
    FixtureSearch([folder], in: .system),
    by: FixtureRun(host: .system)
  )
  private static let names = suite.results.map(\.name)

  private static func result(_ name: String) throws -> FixtureResult {
    try #require(suite.results.first { $0.name == name })
  }

  private static func expectation(_ name: String) throws -> FixtureExpectation {
    FixtureExpectation(try result(name).expectation)
  }

  @Test(arguments: names)
  func aFixturePasses(_ name: String) throws {
    let result = try Self.result(name)
    let problems = result.problems.map { "\($0.place): \($0.message)" }
    #expect(problems.isEmpty, "\(problems.joined(separator: "\n"))")
  }

  @Test(arguments: names)
  func aFixtureSaysWhyAndIsSmall(_ name: String) throws {
    let expectation = try Self.expectation(name)
    #expect(expectation.why?.isEmpty == false)
    #expect(expectation.checks.count > 1, "\(name) checks next to nothing")
    let allowed = name.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == 0x2D }
    #expect(allowed && name == name.lowercased(), "\(name) is no name in kebab-case")
    for file in Self.captures(of: name) { #expect(file.bytes.count < 6000, "\(file.path)") }
  }

  /// The blocks of digits that are invented for the fixtures; see `docs/fixtures.md`.
  private static let invented = [
    "10880000", "10990000", "77700000", "88000000", "66000000", "9000000", "178410000",
  ]
  /// The provider's app and portfolio, and Meta's own test app.
  private static let wellKnown = ["634974688087057", "2949482758682047", "2202427980234937"]

  @Test(arguments: names)
  func aFixtureHoldsNothingThatLooksReal(_ name: String) throws {
    for file in Self.captures(of: name) {
      for digits in Self.runs(of: file.bytes) where digits.count >= 11 {
        let isInvented =
          Self.invented.contains { digits.hasPrefix($0) } || Self.wellKnown.contains(digits)
          || digits.hasPrefix("5690000") || digits.hasPrefix("0000")
        #expect(isInvented, "\(file.path) holds \(digits)")
      }
      let text = String(decoding: file.bytes, as: UTF8.self)
      for part in text.components(separatedBy: "+").dropFirst() {
        let number = part.prefix { $0.isNumber || $0 == " " || $0 == "-" }.filter(\.isNumber)
        guard number.count >= 9 else { continue }
        let isInvented =
          ["5690000", "55119000", "1555010"].contains(where: number.hasPrefix)
          || number.contains("000000")
        #expect(isInvented, "\(file.path) holds +\(number)")
      }
      #expect(!text.contains("EAA"), "\(file.path) looks like it holds a token")
    }
  }

  @Test func thereAreEnoughOfThem() {
    #expect(Self.names.count >= 120)
    #expect(Set(Self.names).count == Self.names.count)
    #expect(Self.suite.count(.todoPasses) == 0, "take the mark away")
  }

  @Test func everyCauseAndShapeIsShown() {
    let coverage = FixtureCoverage(Self.suite.results)
    #expect(coverage.lacking(.fires).isEmpty)
    #expect(coverage.lacking(.ruledOut).isEmpty)
    #expect(coverage.percent(.unknown) >= 90, "\(coverage.lacking(.unknown))")
    #expect(coverage.lacking(.shapes).isEmpty)
  }

  @Test func everyWordOfAReportIsExpectedSomewhere() throws {
    var said: [String: Set<String>] = [:]
    for name in Self.names {
      let bytes = try #require(HostSystem.system.read("\(Self.folder)/\(name)/expected.json"))
      let root = try JSONDocument(parsing: bytes).root
      let values: [(key: String, value: JSONCursor?)] =
        [
          ("verdict", root["verdict"]), ("kind", root["next"]?["kind"]),
          ("expected", root["expected"]), ("advice", root["advice"]),
        ] + (root["plan"]?.members.map { ("state", $0.value) } ?? [])
      for case (let key, let value?) in values {
        let words =
          value.kind == .array ? value.elements.compactMap(\.string) : [value.string ?? ""]
        said[key, default: []].formUnion(words)
      }
    }
    #expect(said["verdict"] == Set(Vocabulary.verdicts.words))
    #expect(said["kind"] == Set(Vocabulary.kinds.words))
    #expect(said["state"] == Set(Vocabulary.states.words))
    #expect(said["expected"] == Set(Vocabulary.limitations.words))
    #expect(said["advice"] == Set(Vocabulary.advice.words))
  }

  // MARK: Files

  private static func captures(of name: String) -> [(path: String, bytes: [UInt8])] {
    let path = folder + "/" + name
    let names = (HostSystem.system.list(path) ?? []).map(\.text).filter { !$0.hasPrefix(".") }
    return names.sorted().map { file in
      (path + "/" + file, HostSystem.system.read(path + "/" + file) ?? [])
    }
  }

  private static func runs(of bytes: [UInt8]) -> [String] {
    bytes.split { !$0.isDigit }.map { String(decoding: $0, as: UTF8.self) }
  }
}
