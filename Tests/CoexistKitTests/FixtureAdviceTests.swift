import Foundation
import Testing

@testable import CoexistKit

/// No output of any fixture advises what costs a customer an account.
@Suite struct FixtureAdviceTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures")

  static let folders: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []).sorted()
    .filter { !$0.hasPrefix(".") }.map { root.appendingPathComponent($0).path }

  /// Words that only ever stand in a warning; in the languages of the reply.
  private static let never = [
    "delete the whatsapp account", "delete the account in the app", "delete the app account",
    "switch to consumer", "type in the sms", "enter the sms code", "call /register",
    "call /deregister", "deregister the number", "guess the pin", "display name only",
    "remove the live waba", "remove kapso", "send the token", "keep trying", "try again and again",
    "always connect", "connects instantly", "no migration work",
    "elimine la cuenta de whatsapp", "borre la cuenta", "escriba el código sms", "elimine kapso",
    "siempre se conecta", "exclua a conta do whatsapp", "apague a conta", "digite o código sms",
    "remova a kapso", "sempre conecta",
  ]

  /// A sentence that warns may name what it warns of.
  private static let warnings = [
    "not", "never", "nobody", "no", "nunca", "nadie", "ninguém", "não", "instead", "without", "sin",
    "sem",
  ]

  @Test func thereAreFixtures() { #expect(Self.folders.count >= 120) }

  @Test(arguments: [
    ["diagnose", "--full"], ["diagnose", "-f", "json"], ["ticket", "--allow-incomplete"],
  ])
  func nothingForbiddenIsAdvised(_ words: [String]) {
    for folder in Self.folders {
      let outcome = Outcome(arguments: words + [folder])
      expectNothingForbidden(Self.advice(in: outcome.text), "\(folder) \(words)")
    }
  }

  @Test(arguments: Language.allCases) func noLetterAdvisesIt(_ language: Language) {
    for (fixture, letter) in zip(TicketCases.diagnoses, TicketCases.letters[language] ?? []) {
      expectNothingForbidden(letter.text, fixture.name)
    }
  }

  private func expectNothingForbidden(_ text: String, _ place: String) {
    for sentence in text.lowercased().split(whereSeparator: { ".;:!\n".contains($0) }) {
      guard let found = Self.never.first(where: { sentence.contains($0) }) else { continue }
      let parts = sentence.split { !$0.isLetter }.map(String.init)
      let isWarning = parts.contains { Self.warnings.contains($0) }
      #expect(isWarning, "\(place): \(found)")
    }
  }

  /// What the program says of its own: without Meta's words, the warnings and what people did.
  private static func advice(in text: String) -> String {
    var isDoNot = false
    let lines = text.components(separatedBy: "\n").filter { line in
      if line.hasPrefix("do not") || line.contains("\"do_not\"") { isDoNot = true }
      if isDoNot {
        let ends =
          line.hasPrefix("ids") || line.hasPrefix("ticket") || line.isEmpty || line.contains("]")
        if ends { isDoNot = false }
        return false
      }
      return !line.contains("\"message\"") && !line.contains("\"user_message\"")
        && !line.hasPrefix("said")
    }
    var isFence = false
    return lines.filter { line in
      if line.hasPrefix("```") { isFence.toggle() }
      return !isFence
    }.joined(separator: "\n")
  }
}
