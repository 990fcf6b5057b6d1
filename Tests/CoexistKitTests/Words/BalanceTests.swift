import Foundation
import Testing

@testable import CoexistKit

@Suite struct BalanceTests {
  /// Whether something that a text seems to say may be a report.
  private func isReport(_ text: String) -> Bool {
    let scan = WordScan(Array(text.utf8)[...])
    let balance = Balance([scan])
    return scan.notices().contains { balance.allows($0, in: scan) }
  }

  /// A name that no table has weighs nothing and is a mistake.
  @Test func everyNameIsAConceptOrAMood() {
    let names = "\(Balance.table)".split(whereSeparator: \.isWhitespace)
      .filter { Int($0) == nil }
    for name in names {
      let isMood = name.last == ":" && Clause.Mood(rawValue: String(name.dropLast())) != nil
      #expect(isMood || Concept.places[String(name)] != nil, "\(name)")
    }
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: [
    "our account was blocked", "il nostro account è stato bloccato",
    "the number is already linked to another provider", "se cerró la ventana",
    "hab das fenster aus versehen zugemacht bevor es fertig war",
  ])
  func aPlainSentenceIsAReport(_ text: String) { #expect(isReport(text)) }

  @Test(arguments: [
    "I have not signed up, I only read your help pages. They say a former provider must go first.",
    "Solo una consulta sobre la factura: el banco cambió la tarjeta y la anterior fue rechazada.",
    "Noch nicht angemeldet. Die Anleitung nennt eine PIN, müssen wir die vorher kennen?",
  ])
  func whatSpeaksOfOtherThingsIsNone(_ text: String) { #expect(!isReport(text)) }
}
