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

  /// Each command that is shown with what it prints, alone or with words on a pipe, prints that.
  @Test func theCommandsPrintWhatTheReadmeShows() throws {
    let blocks = try Self.readme().components(separatedBy: "```")
    let commands = blocks.enumerated().filter { $0.element.hasPrefix("console\n$ ") }
    #expect(commands.count == 2)
    for (place, block) in commands {
      let (words, input) = try Self.command(block)
      let answer = try #require(blocks[place...].first { $0.hasPrefix("text\n") })
      var host = HostSystem.machine(in: Self.root.path)
      if let input { host = .memory(input: input) }
      let outcome = Outcome(arguments: words, in: host)
      #expect(outcome.status == 0)
      #expect(outcome.text == String(answer.dropFirst("text\n".count)))
    }
  }

  /// The arguments of `swift run coexist …`, and what `echo "…" |` gives it.
  private static func command(_ block: String) throws -> (words: [String], input: String?) {
    let parts = block.components(separatedBy: "swift run coexist ")
    let call = try #require(parts.last).split(whereSeparator: \.isWhitespace).map(String.init)
    let said = parts[0].components(separatedBy: "\"")
    return (call, said.count == 3 ? said[1] + "\n" : nil)
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
    for code in ExitCode.allCases {
      #expect(text.contains("| \(code.rawValue) | \(code.meaning) |\n"), "\(code.rawValue)")
    }
  }
}
