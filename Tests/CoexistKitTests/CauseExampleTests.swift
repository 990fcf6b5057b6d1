import Testing

@testable import CoexistKit

/// Every cause's own examples hold: it fires where it should and stays silent where it should.
@Suite struct CauseExampleTests {
  struct Run: CustomTestStringConvertible, Sendable {
    let cause: Cause
    let example: Example
    var testDescription: String { "\(cause.id.id): \(example.when)" }
  }

  static let runs = Cause.all.flatMap { cause in
    cause.examples.map { Run(cause: cause, example: $0) }
  }

  @Test(arguments: runs) func examplesHold(_ run: Run) {
    let facts = ExampleCapture.facts(of: run.example.capture)
    let status = Ranking(of: facts).status(run.cause.id)
    if let wanted = run.example.status {
      #expect(status == wanted)
    } else {
      #expect(!(status?.isActionable ?? false))
    }
  }

  @Test func noCauseFiresOnAnEmptyCase() {
    var reader = CaseReader()
    reader.read(
      name: Untrusted("empty"),
      bytes: Array(#"{"schema":"coexist.case/1"}"#.utf8)
    )
    #expect(Ranking(of: reader.facts).findings.isEmpty)
    #expect(Diagnosis(of: reader.facts).verdict == .inconclusive)
  }
}
