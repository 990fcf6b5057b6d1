import Foundation
import Testing

@testable import CoexistKit

/// `docs/fixtures.md` tells the truth: its example passes and its commands run.
@Suite struct FixtureGuideTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The code blocks of a language, without the indentation of a list.
  private static func blocks(_ language: String) throws -> [String] {
    let path = root.appendingPathComponent("docs/fixtures.md")
    let text = try String(contentsOf: path, encoding: .utf8)
    return text.components(separatedBy: "```\(language)\n").dropFirst().map { block in
      block.components(separatedBy: "```")[0]
    }
  }

  private static func host(status: String = "confirmed") throws -> HostSystem {
    let json = try blocks("json")
    let folder = "Fixtures/old-partner-on-the-tab/"
    return .memory([
      folder + "case.json": json[0],
      folder + "expected.json": json[1].replacing("\"confirmed\"", with: "\"\(status)\""),
    ])
  }

  @Test func theExamplePasses() throws {
    let outcome = Outcome(arguments: ["test", "Fixtures"], in: try Self.host())
    #expect(outcome.status == 0, "\(outcome.text)")
  }

  @Test func theFailureLooksAsShown() throws {
    let outcome = Outcome(arguments: ["test", "Fixtures"], in: try Self.host(status: "likely"))
    let shown = try #require(try Self.blocks("text").first)
    func words(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }
    let said = words(outcome.text).filter { !$0.contains(".json:") }
    #expect(said.starts(with: words(shown).filter { !$0.contains(".json:") }), "\(outcome.text)")
  }

  /// Every command of the page, on the fixtures of the project; those that write, in memory.
  @Test func theCommandsRun() throws {
    let lines = try (Self.blocks("sh") + Self.blocks("yaml")).flatMap { $0.split(separator: "\n") }
    let commands = lines.compactMap { line -> [String]? in
      guard let range = line.range(of: "coexist test ") else { return nil }
      return ["test"] + line[range.upperBound...].split(separator: " ").map(String.init)
    }
    #expect(commands.count == 5)
    for words in commands {
      var host = try Self.host()
      if words.contains("Fixtures") {
        host = .machine(in: Self.root.path)
      }
      let outcome = Outcome(arguments: words, in: host)
      #expect(outcome.status == 0, "\(words): \(outcome.reason)")
    }
  }

  @Test func everyKeyAndFormatIsExplained() throws {
    let path = Self.root.appendingPathComponent("docs/fixtures.md")
    let text = try String(contentsOf: path, encoding: .utf8)
    for key in ExpectationKey.allCases where key != .schema {
      #expect(text.contains("`\(key.id)`"), "\(key.id)")
    }
    for option in Command.test.options where option.name == "format" {
      for word in option.words { #expect(text.contains("| `\(word)` |"), "\(word)") }
    }
  }
}
