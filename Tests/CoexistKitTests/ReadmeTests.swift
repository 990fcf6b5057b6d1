import Foundation
import Testing

@testable import CoexistKit

/// The README tells the truth: its commands run and print what it shows.
@Suite struct ReadmeTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func readme() throws -> String {
    try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
  }

  /// The main command runs on a shipped fixture and prints the text block that follows it.
  @Test func theMainCommandPrintsWhatTheReadmeShows() throws {
    let parts = try Self.readme().components(separatedBy: "```")
    let command = try #require(parts.first { $0.hasPrefix("console\n$ swift run coexist ") })
    let shown = try #require(parts.first { $0.hasPrefix("text\n") }).dropFirst("text\n".count)
    let words = command.split(whereSeparator: \.isWhitespace).dropFirst(5).map(String.init)
    let outcome = Outcome(arguments: words, in: .machine(in: Self.root.path))
    #expect(outcome.status == 0)
    #expect(String(decoding: outcome.output, as: UTF8.self) == String(shown))
  }

  @Test func everyLinkLeadsSomewhere() throws {
    let text = try Self.readme()
    for part in text.components(separatedBy: "](").dropFirst() {
      let target = part.prefix { $0 != ")" }
      guard !target.hasPrefix("http") else { continue }
      let path = Self.root.appendingPathComponent(String(target)).path
      #expect(FileManager.default.fileExists(atPath: path), "\(target)")
    }
  }

  @Test func theExitCodesAreTheProgramsOwn() throws {
    let text = try Self.readme()
    for code in ExitCode.allCases where code.code < 73 {
      #expect(text.contains("| \(code.code) |"), "\(code.code)")
    }
  }
}
