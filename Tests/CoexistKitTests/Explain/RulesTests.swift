import Foundation
import JSONText
import Testing

@testable import CoexistKit

@Suite struct RulesTests {
  @Test(arguments: ["text", "json", "markdown"])
  func everythingIsListed(_ format: String) {
    let (output, _, status) = Repository.run("rules", "-f", format)
    #expect(status == 0)
    let ids =
      Cause.all.map(\.id.id) + CleanupStep.allCases.map(\.id) + Symptom.allCases.map(\.id)
      + Limitation.all.map(\.id) + Advice.all.map(\.id) + KnownError.all.map(\.key.description)
    for id in ids { #expect(output.contains(id), "rules -f \(format) lacks \(id)") }
    #expect(Repository.run("rules", "-f", format).output == output)
  }

  @Test func jsonIsOneDocument() throws {
    let document = try JSONDocument(
      parsing: Array(Repository.run("rules", "-f", "json").output.utf8)
    )
    #expect(document.root["schema"]?.string == "coexist.rules/1")
  }

  @Test func textFitsTheTerminal() {
    for line in Repository.run("rules").output.split(separator: "\n")
    where TextLayout.cells(line) > TextLayout.width {
      #expect(line.split(separator: " ").contains { $0.utf8.count > 60 }, "\(line)")
    }
  }

  @Test func everyCauseNamesItsSources() {
    for cause in Cause.all {
      #expect(!cause.sources.isEmpty, "\(cause.id.id)")
      for source in cause.sources { #expect(Source.allCases.contains(source), "\(source.id)") }
    }
  }
}
