import Testing

@testable import CoexistKit

/// Known limitations explain what they are for, and excuse nothing else.
@Suite struct LimitationTests {
  struct Run: CustomTestStringConvertible, Sendable {
    let limitation: Limitation
    let example: LimitationExample
    var testDescription: String { "\(limitation.id): \(example.when)" }
  }

  static let runs = Limitation.all.flatMap { limitation in
    limitation.examples.map { Run(limitation: limitation, example: $0) }
  }

  @Test func theContractsLimitationsAreThere() {
    #expect(
      Limitation.all.map(\.id) == [
        "old-media-placeholders", "first-message-late", "contact-names-wrong",
        "whatsapp-web-out-of-sync", "occasional-disconnect", "unsupported-companion",
        "linked-devices-logged-out", "health-lags-behind", "history-sync-runs",
      ]
    )
    #expect(Advice.all.map(\.id) == ["dedicated-fits-better", "manual-setup"])
  }

  @Test(arguments: Limitation.all) func cardIsComplete(_ limitation: Limitation) {
    #expect(!limitation.title.hasSuffix("."))
    #expect(limitation.statement.hasSuffix(".") && !limitation.statement.contains("\n"))
    #expect(limitation.explanation.hasSuffix("."))
    #expect(!limitation.sources.isEmpty)
    #expect(limitation.examples.contains { $0.isExpected })
    #expect(limitation.examples.contains { !$0.isExpected })
    for words in neverAdvised { #expect(!limitation.statement.lowercased().contains(words)) }
  }

  @Test(arguments: runs) func examplesHold(_ run: Run) {
    let diagnosis = Diagnosis(of: ExampleCapture.facts(of: run.example.capture))
    let isExpected = diagnosis.expected.contains { $0.limitation.id == run.limitation.id }
    #expect(isExpected == run.example.isExpected)
    if run.example.isExpected {
      #expect([.expected, .clear].contains(diagnosis.verdict))
      #expect(diagnosis.next.kind == run.limitation.nextKind)
    } else {
      #expect(diagnosis.next.kind != .nothing)
    }
  }

  @Test func adviceIsNoCause() {
    let facts = ExampleCapture.facts(
      of: #"{"observations":{"needs_maximum_stability":true,"own_meta_app":true}}"#
    )
    let diagnosis = Diagnosis(of: facts)
    #expect(diagnosis.advice.map(\.advice.id) == ["dedicated-fits-better", "manual-setup"])
    #expect(diagnosis.ranking.findings.isEmpty)
  }

  @Test func dedicatedIsNotAdvisedToWhomItIsSold() {
    let facts = ExampleCapture.facts(
      of: #"{"wanted":"dedicated","observations":{"phone_app_needed":false}}"#
    )
    #expect(Diagnosis(of: facts).advice.isEmpty)
  }
}
