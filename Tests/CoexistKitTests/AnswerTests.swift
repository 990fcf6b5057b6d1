import JSONText
import Testing

@testable import CoexistKit

/// A question that is printed can be answered, and the answer changes the case.
@Suite struct AnswerTests {
  private static let fixtures = Repository.names(in: "Fixtures")

  private struct Report {
    let document: JSONDocument
    let status: Int32

    init(_ words: String...) throws {
      let outcome = CoexistKit.Outcome(
        arguments: ["diagnose", "--format", "json"] + words
      )
      status = outcome.status
      document = try JSONDocument(parsing: outcome.output)
    }

    /// What a reader sees of the case, without its words.
    var shape: [String] {
      let root = document.root
      let next = ["kind", "step", "owner"].map { root["next"]?[$0]?.string ?? "-" }
      let plan = root["plan"].map { $0.elements.map { $0["state"]?.string ?? "-" } } ?? []
      let causes =
        root["causes"].map { list in
          list.elements.map { "\($0["id"]?.string ?? "-") \($0["status"]?.string ?? "-")" }
        } ?? []
      return [root["verdict"]?.string ?? "-"] + next + plan + causes
    }

    var answers: [String] {
      document.root["ask"]?["answers"].map { $0.elements.compactMap { $0["set"]?.string } } ?? []
    }

    var kind: String? { document.root["next"]?["kind"]?.string }
  }

  @Test(arguments: fixtures)
  func everyAnswerCanBeGivenAndChangesTheCase(_ fixture: String) throws {
    let folder = Repository.root.appendingPathComponent("Fixtures/\(fixture)").path
    let report = try Report(folder)
    #expect(report.kind != "ask" || !report.answers.isEmpty, "a question without answers")
    for answer in report.answers {
      let other = try Report("--set", answer, folder)
      #expect(other.status == report.status, "\(answer)")
      #expect(other.shape != report.shape, "\(answer) changes nothing")
    }
  }

  /// An open question is answered by what it asks for.
  @Test func theAnswersFitTheOpenQuestion() {
    var count = 0
    for fixture in TicketCases.diagnoses {
      let diagnosis = fixture.diagnosis
      guard let ask = diagnosis.next.ask, ask.fact == QuestionChooser.fallbackFact else { continue }
      let fitting = Uncertainty(diagnosis.facts, diagnosis.ranking).answers
        .map { "\($0.name)=\($0.answer.set)" }
      let given = ask.answers.map(\.set)
      if given.contains(where: fitting.contains) {
        count += 1
        #expect(Set(given).isSubset(of: fitting), "\(fixture.name): \(given)")
      }
    }
    #expect(count > 10)
  }

  /// The text names who is next as JSON does, and so does the cause that the next step works on.
  @Test func nextAndItsCauseAgree() {
    for fixture in TicketCases.diagnoses {
      let diagnosis = fixture.diagnosis
      guard let id = diagnosis.next.cause, let cause = Cause.named(id), diagnosis.next.step == nil,
        cause.step(in: diagnosis.facts) == nil
      else { continue }
      #expect(cause.remedy(in: diagnosis.facts).owner == diagnosis.next.owner, "\(fixture.name)")
    }
  }

  @Test func everyQuestionHasTwoToFourAnswersThatAreRead() throws {
    for question in Question.all {
      #expect((2...4).contains(question.answers.count), "\(question.key.id)")
      for answer in question.answers {
        let set = Provider.kapso.fill("\(question.key.id)=\(answer.set)")
        let outcome = Outcome(arguments: ["diagnose", "--set", set, Self.anyCase])
        #expect(
          outcome.status == 0,
          "\(set): \(String(decoding: outcome.complaint, as: UTF8.self))"
        )
      }
    }
  }

  private static let anyCase =
    Repository.root.appendingPathComponent("Fixtures/bare-3441041-nobody-looked").path
}
