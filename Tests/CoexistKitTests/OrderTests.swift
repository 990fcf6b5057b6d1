import JSONText
import Testing

@testable import CoexistKit

/// The same report for any order of files, records, keys and lists.
@Suite struct OrderTests {
  /// A report without what has to follow the inputs: their list, places, and the order of warnings.
  private static func report(_ files: [[UInt8]]) -> String {
    var reader = CaseReader()
    for file in files { reader.read(name: Untrusted("capture"), bytes: file) }
    let facts = reader.facts
    var redactor = Redactor(facts: facts)
    let report = Report(
      Diagnosis(of: facts),
      inputs: reader.inputs,
      warnings: reader.warnings,
      redactor: &redactor
    )
    guard let document = try? JSONDocument(parsing: Array(report.text.utf8))
    else { return "" }
    return plain(document.root)
  }

  private static func plain(_ value: JSONCursor) -> String {
    switch value.kind {
    case .object:
      let members = value.members.compactMap { member -> String? in
        guard let key = member.key.string, key != "at", key != "inputs" else { return nil }
        guard key == "warnings" else { return "\(key):\(plain(member.value))" }
        // A warning may name a place in its words, so only their kinds are compared.
        let codes = member.value.elements.compactMap { $0["code"]?.string }
        return "\(key):\(codes.sorted())"
      }
      return "{\(members.joined(separator: ","))}"
    case .array: return "[\(value.elements.map(plain).joined(separator: ","))]"
    case .string, .number, .boolean, .null:
      return String(decoding: value.document.bytes[value.range], as: UTF8.self)
    }
  }

  /// The same JSON with the members of objects and the elements of arrays in another order.
  private static func shuffled(
    _ value: JSONCursor,
    _ random: inout SeededGenerator
  ) -> String {
    switch value.kind {
    case .object:
      let members = Array(value.members).shuffled(using: &random).map { member in
        raw(member.key) + ":" + shuffled(member.value, &random)
      }
      return "{\(members.joined(separator: ","))}"
    case .array:
      let elements = Array(value.elements).shuffled(using: &random)
      return "[\(elements.map { shuffled($0, &random) }.joined(separator: ","))]"
    case .string, .number, .boolean, .null: return raw(value)
    }
  }

  private static func raw(_ value: JSONCursor) -> String {
    String(decoding: value.document.bytes[value.range], as: UTF8.self)
  }

  /// The captures of a fixture.
  private static func captures(of folder: String) -> [[UInt8]] {
    Repository.names(in: "Fixtures/\(folder)")
      .filter { $0 != FileTree.expectation && !$0.hasSuffix(".png") && !$0.hasPrefix(".") }
      .compactMap { HostSystem.system.read(Repository.root.path + "/Fixtures/\(folder)/\($0)") }
  }

  private static let fixtures = Repository.names(in: "Fixtures")

  @Test(arguments: fixtures)
  func anyOrderOfFilesGivesTheSameReport(_ folder: String) {
    let files = Self.captures(of: folder)
    guard files.count > 1 else { return }
    #expect(Self.report(files) == Self.report(files.reversed()))
  }

  @Test(arguments: fixtures)
  func anyOrderOfKeysAndElementsGivesTheSameReport(_ folder: String) {
    let files = Self.captures(of: folder)
    let documents = files.compactMap { try? JSONDocument(parsing: $0) }
    guard documents.count == files.count, !documents.contains(where: \.hasDuplicateKeys) else {
      return
    }
    let report = Self.report(files)
    #expect(report.contains("next:{"))
    var random = SeededGenerator(seed: 20_261_127)
    for _ in 0..<3 {
      let other = documents.map { Array(Self.shuffled($0.root, &random).utf8) }
      #expect(Self.report(other) == report)
    }
  }

  @Test(arguments: fixtures)
  func anyOrderOfRecordsGivesTheSameReport(_ folder: String) {
    for file in Self.captures(of: folder) {
      let lines = file.split(separator: 0x0A).filter { $0.contains { $0 > 0x20 } }
      guard lines.count > 1,
        lines.allSatisfy({ (try? JSONDocument(parsing: Array($0))) != nil })
      else { continue }
      let back = Array(lines.reversed().joined(separator: [0x0A]))
      #expect(Self.report([file]) == Self.report([back]))
    }
  }

  /// Two captures, whatever they are, are one case in either order; a third of the pairs is tried.
  @Test(arguments: 1...5)
  func anyTwoCapturesAreOneCaseInEitherOrder(_ distance: Int) {
    let captures = Self.fixtures.compactMap { Self.captures(of: $0).first }
    let pairs = Array(zip(captures, captures.dropFirst(distance * distance)))
    for place in stride(from: distance % 3, to: pairs.count, by: 3) {
      let (one, other) = pairs[place]
      #expect(Self.report([one, other]) == Self.report([other, one]))
    }
  }
}

extension JSONDocument {
  fileprivate var hasDuplicateKeys: Bool { !duplicateKeys.isEmpty }
}
