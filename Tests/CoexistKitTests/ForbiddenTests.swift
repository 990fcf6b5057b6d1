import Testing

@testable import CoexistKit

/// What a report forbids belongs to what is still in question.
@Suite struct ForbiddenTests {
  @Test func noCauseThatIsOutForbidsAnything() {
    for (name, diagnosis) in TicketCases.diagnoses {
      let open = diagnosis.ranking.findings.filter { $0.status <= .possible }
      // Whatever is the matter, who thinks of a deletion is told not to.
      let orders = Set((open.flatMap(\.cause.doNot) + [.deletion]).map(\.text))
      for order in diagnosis.facts.forbidden(diagnosis.ranking, diagnosis.next) {
        #expect(orders.contains(order.text), "\(name): \(order.text)")
      }
    }
  }

  /// What cannot be taken back is asked for with what must be so before.
  @Test func aTicketCarriesTheConditionOfItsStep() {
    for (name, diagnosis) in TicketCases.diagnoses where diagnosis.next.kind == .cleanUp {
      guard let warning = diagnosis.next.step?.card.warning else { continue }
      var redactor = Redactor(options: RedactionOptions(), facts: diagnosis.facts)
      let report = Report(diagnosis, inputs: [], warnings: [], redactor: &redactor)
      let request = report.request(diagnosis.facts.provider).unescaped
      #expect(request.hasSuffix(String(warning.dropFirst())), "\(name): \(request)")
    }
  }
}
