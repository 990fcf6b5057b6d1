import Testing

@testable import CoexistKit

/// The headline and the warnings say what the ranking and the next step say, and no more.
@Suite struct HeadlineTests {
  /// The examples of all causes, and cases whose causes pull in different directions.
  private static let captures =
    Cause.all.flatMap(\.examples).map(\.capture) + [
      #"{"error":{"code":2655093},"signup":{"asked_for":"sms"}}"#,
      #"{"error":{"code":131042},"observations":{"partners_tab":["Acme BSP"]}}"#,
      #"{"error":{"code":2655093},"captures":[{"payload":{"error":{"code":131042}}}]}"#,
      #"{"error":{"code":2494030},"signup":{"ended":"qr-expired"}}"#,
      #"{"error":{"code":131037}}"#,
      #"{"error":{"code":3441041},"observations":{"kapso_connection":"pending"}}"#,
    ]

  private static let diagnoses = captures.map { Diagnosis(of: ExampleCapture.facts(of: $0)) }

  private func text(_ phrase: Phrase) -> String {
    var redactor = Redactor()
    return redactor.publish(phrase).escaped(for: .text)
  }

  @Test func aCauseIsNamedNoSurerThanItIs() {
    for diagnosis in Self.diagnoses {
      guard let lead = diagnosis.ranking.actionable.first else { continue }
      let headline = text(diagnosis.headline)
      #expect(headline.hasPrefix("Probably ") == (lead.status == .likely), "\(headline)")
    }
  }

  @Test func theConnectionIsNeverCalledSoundWhileSomethingPointsToIt() {
    var left = 0
    for diagnosis in Self.diagnoses {
      let orders = Set(diagnosis.doNot.map { diagnosis.facts.provider.fill($0.text) })
      let isSuspect = diagnosis.ranking.findings.contains {
        $0.status <= .possible && $0.cause.group == .ownership
      }
      let sound = diagnosis.ranking.findings.flatMap(\.cause.doNot).filter(\.leavesConnectionAlone)
      let said = sound.filter { orders.contains(diagnosis.facts.provider.fill($0.text)) }
      if isSuspect || diagnosis.next.kind == .cleanUp || diagnosis.next.kind == .retry {
        #expect(said.isEmpty, "\(said.map(\.text))")
      } else {
        left += said.count
      }
    }
    #expect(left > 0)
  }

  @Test func nobodyIsToldToRetryAndNotTo() {
    for diagnosis in Self.diagnoses where diagnosis.next.kind == .retry {
      #expect(!diagnosis.doNot.map(\.text).contains { $0.hasPrefix("Retry before") })
    }
  }

  @Test(
    arguments: [
      (#"{"error":{"code":2655093},"observations":{"partners_tab":["Acme BSP"]}}"#, "2655093"),
      (#"{"error":{"code":2655093},"signup":{"asked_for":"sms"}}"#, nil),
      // The older code named the place that was seen clean since.
      (
        #"""
        {"observations":{"partners_tab":{"value":[],"by":"api","at":"2026-11-20T11:05:00Z"}},
         "captures":[
          {"captured_at":"2026-11-20T10:30:00Z","payload":{"error":{"code":2655049}}},
          {"captured_at":"2026-11-20T11:40:00Z","payload":{"error":{"code":2655093}}}]}
        """#, "2655093"
      ),
      (#"{"error":{"code":3441041},"observations":{"kapso_connection":"dedicated"}}"#, nil),
      (#"{"error":{"code":131042}}"#, "131042"),
      // Nothing is diagnosed: the number stands before its own meaning.
      (#"{"error":{"code":9876543}}"#, "9876543"),
    ] as [(String, String?)]
  )
  func aNumberStandsOnlyBeforeWhatItSpeaksFor(_ capture: String, _ label: String?) {
    var redactor = Redactor()
    let diagnosis = Diagnosis(of: ExampleCapture.facts(of: capture))
    let report = Report(diagnosis, inputs: [], warnings: [], redactor: &redactor)
    #expect(report.headlineError?.label == label)
  }
}
