import Foundation
import Testing

/// The house keeps its floors: folders look down only, and files stay small.
@Suite struct LayeringTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A folder may use itself and what stands before it.
  private static let folders = [
    "Knowledge", "Facts", "Words", "Reading", "Captures", "Causes", "Diagnosis", "Privacy",
    "Reports", "Wording", "Explain", "HostSystem", "Fixtures", "Command",
  ]

  private static func sources(_ folder: String) -> [(path: String, text: String)] {
    let base = root.appendingPathComponent("Sources/" + folder)
    let files = FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil)
    return (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
      .map { ($0.path, (try? String(contentsOf: $0, encoding: .utf8)) ?? "") }
  }

  @Test func everyFolderIsAKnownLayer() throws {
    let kit = Self.root.appendingPathComponent("Sources/CoexistKit")
    let found = try FileManager.default.contentsOfDirectory(atPath: kit.path)
    #expect(Set(found).subtracting(Self.folders).isEmpty)
  }

  /// Types of a layer are not named in the layers before it.
  @Test func layersLookDown() {
    let types: [(folder: String, names: [String])] = [
      ("Captures", ["FactExtractor", "CaseReader"]), ("Causes", ["Sign", "Cause", "SignWeight"]),
      ("Diagnosis", ["Diagnosis", "Ranking", "PlanStates"]),
      ("Privacy", ["Redactor", "LeakCheck"]),
      ("Reports", ["ReportText", "ReportJSON"]), ("HostSystem", ["World", "FileTree"]),
      ("Command", ["Inputs", "CommandResult"]),
    ]
    for (folder, names) in types {
      guard let floor = Self.folders.firstIndex(of: folder) else { continue }
      for lower in Self.folders[..<floor] {
        for file in Self.sources("CoexistKit/" + lower) {
          let words = Self.words(of: file.text)
          for name in names {
            #expect(!words.contains(Substring(name)), "\(file.path) names \(name)")
          }
        }
      }
    }
  }

  @Test func theEngineKnowsNoDomainWord() {
    let domain = ["provider", "partner", "portfolio", "waba", "whatsapp", "kapso", "meta"]
    for name in ["Finding", "Ranking"] {
      let path = Self.root.appendingPathComponent("Sources/CoexistKit/Diagnosis/\(name).swift")
      let text = ((try? String(contentsOf: path, encoding: .utf8)) ?? "").lowercased()
      for word in domain { #expect(!text.contains(word), "\(name) says \(word)") }
    }
  }

  @Test func theReaderOfTextKnowsNoDomainWord() {
    let domain = ["waba", "whatsapp", "kapso", "facebook", "fbtrace", "portfolio"]
    for file in Self.sources("TextFields") {
      let text = file.text.lowercased()
      for word in domain { #expect(!text.contains(word), "\(file.path) says \(word)") }
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

  /// Identifiers outside comments and string literals, roughly.
  private static func words(of text: String) -> Set<Substring> {
    var words: Set<Substring> = []
    for line in text.split(separator: "\n") {
      let code = line.prefix { $0 != "\"" }
      if code.drop(while: { $0 == " " }).hasPrefix("//") { continue }
      let bare = code.components(separatedBy: "//")[0]
      for word in bare.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
        words.insert(Substring(String(word)))
      }
    }
    return words
  }
}
