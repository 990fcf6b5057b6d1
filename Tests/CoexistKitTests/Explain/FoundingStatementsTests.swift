import Foundation
import Testing

@testable import CoexistKit

/// `docs/founding-statements.md` says where each founding statement is shown, and it is so.
@Suite struct FoundingStatementsTests {
  private static let path = "docs/founding-statements.md"

  /// Cells of the rows that begin with an id.
  private static let rows: [[String]] = (Repository.text(path) ?? "").split(separator: "\n")
    .filter { $0.hasPrefix("| S") }
    .map { line in
      line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }

  @Test func allStatementsAreThereInOrder() {
    let wanted = (1...101).map { $0 < 10 ? "S0\($0)" : "S\($0)" }
    #expect(Self.rows.compactMap(\.first) == wanted)
  }

  @Test func noCellIsEmpty() {
    for row in Self.rows {
      #expect(row.count == 5 && row.allSatisfy { !$0.isEmpty }, "\(row.first ?? "")")
    }
  }

  @Test func commandsExist() {
    for row in Self.rows where row.count == 5 {
      for name in row[2].split(separator: ",") {
        let name = name.trimmingCharacters(in: .whitespaces)
        #expect(Command.named(name) != nil, "\(row[0]) names \(name)")
      }
    }
  }

  @Test func pagesExist() {
    for row in Self.rows where row.count == 5 {
      let commands = Self.code(row[3])
      #expect(!commands.isEmpty, "\(row[0]) names no page")
      for command in commands {
        #expect(command.hasPrefix("explain "))
        guard case .page = Explainer().explain(String(command.dropFirst(8))) else {
          Issue.record("\(row[0]) names \(command)")
          continue
        }
      }
    }
  }

  @Test func casesExist() {
    for row in Self.rows where row.count == 5 {
      for name in Self.code(row[4]) {
        #expect(
          Repository.exists("Fixtures/\(name)/expected.json"),
          "\(row[0]) names Fixtures/\(name)"
        )
      }
    }
  }

  /// The pieces of a cell that stand in backticks.
  private static func code(_ cell: String) -> [String] {
    cell.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
  }
}
