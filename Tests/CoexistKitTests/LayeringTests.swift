import Foundation
import Testing

@testable import CoexistKit

/// The house keeps its floors: folders look down only, and files stay small.
@Suite struct LayeringTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A folder may use itself and what stands before it.
  private static let folders = [
    "Knowledge", "Formats", "Facts", "Words", "Reading", "Captures", "Causes", "Diagnosis",
    "Privacy", "Reports", "Wording", "Explain", "HostSystem", "Triage", "Fixtures", "Command",
  ]

  private static func sources(_ folder: String) -> [(path: String, text: String)] {
    let base = root.appendingPathComponent("Sources/" + folder)
    let files = FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil)
    return (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
      .map { ($0.path, (try? String(contentsOf: $0, encoding: .utf8)) ?? "") }
  }

  /// A concept that no table has is left out without a word where a set or a place is named.
  @Test func everyConceptThatIsNamedIsThere() {
    var count = 0
    for file in Self.sources("CoexistKit/Words") {
      for (call, end) in [("Concept.set(", ")"), ("Concept.places[", "]")] {
        for part in file.text.components(separatedBy: call).dropFirst() {
          let names = part.components(separatedBy: end)[0]
          guard names.hasPrefix("\"") || names.hasPrefix("\n") else { continue }
          for name in names.split(whereSeparator: { !$0.isLetter && $0 != "-" }) {
            #expect(Concept.places[String(name)] != nil, "\(file.path): \(name)")
            count += 1
          }
        }
      }
    }
    #expect(count > 100)
  }

  @Test func everyFolderIsAKnownLayer() throws {
    let kit = Self.root.appendingPathComponent("Sources/CoexistKit")
    let found = try FileManager.default.contentsOfDirectory(atPath: kit.path)
    #expect(Set(found).subtracting(Self.folders).isEmpty)
  }

  /// Names that the standard library and the other targets have as well.
  private static let common: Set<Substring> = [
    "any", "append", "contains", "description", "drop", "first", "insert", "joined", "last", "map",
    "precondition", "print", "write",
  ]

  /// Every declaration and every use of all files is looked at, whatever it is called.
  @Test func noFolderUsesWhatStandsBehindIt() {
    let below = ["JSONText", "TextFields"].flatMap { Self.sources($0) }.map { file in
      LayerMap.File(layer: -1, path: file.path, source: file.text)
    }
    let files = Self.folders.enumerated().flatMap { layer, folder in
      Self.sources("CoexistKit/" + folder).map { file in
        LayerMap.File(layer: layer, path: file.path, source: file.text)
      }
    }
    let violations = LayerMap(below + files).violations(except: Self.common)
    #expect(violations == [])
  }

  @Test func theEngineKnowsNoDomainWord() throws {
    let domain = ["provider", "partner", "portfolio", "waba", "whatsapp", "kapso", "meta"]
    for name in ["Finding", "Ranking"] {
      let path = Self.root.appendingPathComponent("Sources/CoexistKit/Diagnosis/\(name).swift")
      let text = try String(contentsOf: path, encoding: .utf8).lowercased()
      for word in domain { #expect(!text.contains(word), "\(name) says \(word)") }
    }
  }

  /// What touches the machine stands in one folder and in the program itself.
  @Test func onlyTheFolderOfTheHostCallsTheSystem() {
    let calling = Self.sources("").filter { $0.text.contains("import Glibc") }.map(\.path)
    #expect(calling.count == 4)
    #expect(
      calling.allSatisfy { $0.contains("/HostSystem/") || $0.hasSuffix("/coexist/main.swift") }
    )
  }

  @Test func theReaderOfTextKnowsNoDomainWord() {
    let domain = ["waba", "whatsapp", "kapso", "facebook", "fbtrace", "portfolio"]
    for file in Self.sources("TextFields") {
      let text = file.text.lowercased()
      for word in domain { #expect(!text.contains(word), "\(file.path) says \(word)") }
    }
  }

  /// Files that may open what came from outside, beside those of the redactor: to compare it, to look
  /// for it in a closed list, to write it into the person's own case file.
  private static let opening: Set<String> = [
    "Facts/Identifier.swift", "Facts/Provider+Case.swift",
    "Captures/CaseFile/CaseComplaints.swift", "Command/Ask/CaseAnswer.swift",
  ]

  /// The compiler refuses ``Untrusted/reading(_:)`` that returns a text; this is the only other way.
  @Test func onlyTheRedactorOpensWhatCameFromOutside() {
    let kit = Self.root.path + "/Sources/CoexistKit/"
    for file in Self.sources("CoexistKit") where file.text.contains(".unredacted") {
      let name = file.path.replacing(kit, with: "")
      #expect(name.hasPrefix("Privacy/") || Self.opening.contains(name), "\(name)")
    }
  }

  @Test func noFileIsLong() {
    for file in Self.sources("") {
      let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false).count
      #expect(lines <= 251, "\(file.path) has \(lines) lines")
    }
  }

  @Test func theReaderImportsNothing() {
    for file in Self.sources("JSONText") {
      #expect(!file.text.contains("\nimport "), "\(file.path)")
    }
  }

  @Test func nothingShippedImportsFoundation() {
    for folder in ["JSONText", "TextFields", "CoexistKit", "coexist"] {
      for file in Self.sources(folder) {
        #expect(!file.text.contains("import Foundation"), "\(file.path)")
      }
    }
  }
}
