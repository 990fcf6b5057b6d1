import Foundation
import JSONText
import Testing

@testable import CoexistKit

@Suite struct ExplainTests {
  @Test func everythingHasAPageOfOneScreen() {
    for subject in Repository.subjects {
      let (output, complaint, status) = Repository.run("explain", subject)
      #expect(status == 0, "explain \(subject): \(complaint)")
      let lines = output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      #expect(lines.count <= 60, "explain \(subject) has \(lines.count) lines")
      for line in lines where TextLayout.cells(line) > TextLayout.width {
        let words = line.split(separator: " ")
        #expect(words.contains { $0.utf8.count > 40 }, "explain \(subject): \(line)")
      }
    }
  }

  @Test func everythingIsWrittenInJSONAndMarkdown() throws {
    for page in Self.pages {
      let document = try JSONDocument(parsing: Array(page.writer(as: "json").text.utf8))
      #expect(document.root["schema"]?.string == "coexist.explanation/1")
      #expect(document.root["sections"]?.kind == .array, "\(page.id)")
      #expect(page.writer(as: "markdown").text.hasPrefix("# "), "\(page.id)")
    }
    let json = Repository.run("explain", "2655093", "-f", "json")
    #expect(json.output.hasPrefix("{\n") && json.status == 0)
    #expect(Repository.run("explain", "2655093", "--format=markdown").output.hasPrefix("# "))
  }

  @Test func everyPageHasASource() {
    for page in Self.pages { #expect(!page.sources.isEmpty, "\(page.id) names no source") }
  }

  /// What an agent needs of a code, a cause, a step and a symptom.
  @Test func pagesAnswerTheQuestionsOfAnAgent() {
    let asked: [Explanation.Heading] = [.means, .isNot, .confirms, .act, .escalate, .doNot]
    for page in Self.pages where [.code, .cause].contains(page.kind) {
      for heading in asked {
        #expect(!page.items(heading).isEmpty, "\(page.id) lacks \"\(heading.id)\"")
      }
    }
    for page in Self.pages where [.step, .symptom, .expected].contains(page.kind) {
      for heading in [.means, .isNot, .lookFirst, .act, .escalate] as [Explanation.Heading] {
        #expect(!page.items(heading).isEmpty, "\(page.id) lacks \"\(heading.id)\"")
      }
    }
  }

  @Test func everySymptomAndAdviceHasItsCard() {
    for symptom in Symptom.allCases {
      let count = SymptomCard.all.filter { $0.symptom == symptom }.count
      #expect(count == (Limitation.named(symptom.id) == nil ? 1 : 0), "\(symptom.id)")
    }
    for advice in Advice.all { #expect(ModeCard.all.contains { $0.id == advice.id }) }
  }

  @Test func everyFieldIsFilledIn() {
    for page in Self.pages {
      let text = page.writer(as: "markdown").text
      for key in ["{provider}", "{numbers-page}", "{connect}", "{app-option}"] {
        #expect(!text.contains(key), "\(page.id) prints \(key)")
      }
    }
  }

  @Test func seeAlsoLeadsSomewhere() {
    for page in Self.pages {
      for id in page.seeAlso {
        guard case .page = Explainer().explain(id) else {
          Issue.record("\(page.id) points to \(id)")
          continue
        }
      }
    }
  }

  static let pages: [Explanation] = Repository.subjects.compactMap { subject in
    if case .page(let page) = Explainer().explain(subject) { page } else { nil }
  }
}
