import Foundation
import Testing

@testable import CoexistKit

/// Everything a customer reads.
@Suite struct WordingTests {
  @Test(arguments: Language.allCases) func everySentenceEnds(_ language: Language) {
    for step in CleanupStep.allCases {
      for words in [step.letter(isSeen: true), step.letter(isSeen: false)] {
        #expect(!words.order.orders.isEmpty)
        #expect((words.report == nil) != (step.changesSomething || step.isLook), "\(step.id)")
        #expect(step == .retry || !step.changesSomething || words.order.before != nil, "\(step.id)")
        for title in [words.title, words.look, words.report].compactMap({ $0 }) {
          #expect(!title.text(in: language).isEmpty && !title.text(in: language).hasSuffix("."))
        }
      }
    }
    for sentence in LetterTable.sentences {
      #expect(sentence.text(in: language).hasSuffix("."), "\(sentence)")
    }
  }

  @Test func everyRemedyOfTheirsHasWords() {
    for cause in Cause.all {
      let owners = [cause.remedy.owner] + cause.remedy.also
      let isTheirs = owners.contains { $0 == .customer || $0 == .metaAdmin }
      switch cause.remedy.kind {
      case .fix, .retry, .alternative:
        guard isTheirs, cause.step?.changesSomething != true else { continue }
        #expect(cause.letter.orders[cause.remedy.kind] != nil, "\(cause.id.id)")
      case .cleanUp, .wait, .ask, .provider, .escalate, .nothing: continue
      }
    }
  }

  /// What the examples of the causes lead to: remedies can depend on the facts.
  @Test(arguments: Cause.all) func everyRemedyThatHappensHasWords(_ cause: Cause) {
    for example in cause.examples {
      let next = Diagnosis(of: ExampleCapture.facts(of: example.capture)).next
      guard let id = next.cause, [.fix, .retry, .alternative].contains(next.kind),
        [.customer, .metaAdmin].contains(next.owner)
      else { continue }
      #expect(Cause.named(id)?.letter.orders[next.kind] != nil, "\(id.id), \(next.kind.id)")
    }
  }

  /// What no cause speaks for, its row says.
  @Test func everyErrorThatTheCustomerSettlesHasWords() {
    for row in KnownError.all
    where row.indicates == nil && row.retry == .afterFix
      && [.customer, .metaAdmin].contains(row.owner)
    {
      #expect(row.letter?.order != nil, "\(row.key)")
    }
  }

  // MARK: What may not be said

  @Test(arguments: [Language.spanish, .portuguese])
  func noEnglishIsLeft(_ language: Language) {
    let english: Set = [
      "the", "and", "you", "your", "please", "with", "that", "this", "when", "what", "from", "then",
      "not", "phone", "number", "is", "are", "it",
    ]
    for sentence in LetterTable.all(in: language) {
      // The English menu names stand in parentheses.
      var depth = 0
      let bare = sentence.filter { letter in
        if letter == "(" { depth += 1 }
        defer { if letter == ")" { depth -= 1 } }
        return depth == 0
      }
      let words = bare.lowercased().split { !$0.isLetter }.map(String.init)
      #expect(english.isDisjoint(with: words), "\(sentence)")
    }
  }

  @Test(arguments: Language.allCases) func nothingRiskyIsSaidOrPromised(_ language: Language) {
    let never = [
      "delete the account", "delete your account", "delete the app", "uninstall", "re-install",
      "reinstall", "instantly", "always work", "guarantee", "as stable as",
      "display name only", "your fault", "your mistake", "you should have",
      "elimine la cuenta de whatsapp de la app", "borre la app", "desinstale", "reinstale",
      "garantiza", "al instante", "su culpa", "culpa sua", "apague o app", "desinstale o app",
      "garantimos", "instantaneamente",
    ]
    for sentence in LetterTable.all(in: language) {
      for phrase in never { #expect(!sentence.lowercased().contains(phrase), "\(sentence)") }
      // The one number that Meta itself gives out.
      let words = sentence.replacingOccurrences(of: "+1 555", with: "")
      #expect(!words.contains { $0.isNumber }, "a number can be a promise: \(sentence)")
    }
  }

  /// The calls that take a number out of the app are named only where they are forbidden.
  @Test func registrationCallsAreOnlyForbidden() {
    let forbids = ["it must not call", "leave ", "let no program"]
    for sentence in LetterTable.all(in: .english) where sentence.contains("/register") {
      #expect(forbids.contains(where: sentence.contains), "\(sentence)")
    }
  }
}
