import Foundation
import Testing

@testable import CoexistKit

/// Everything a customer reads exists in every language.
@Suite struct WordingTests {
  @Test(arguments: Language.allCases) func everyStepHasWords(_ language: Language) {
    let wording = Wording.of(language)
    #expect(wording.language == language)
    for step in CleanupStep.allCases {
      for words in [wording.step(step, true), wording.step(step, false)] {
        #expect(!words.title.isEmpty && !words.title.hasSuffix("."))
        #expect(!words.order.orders.isEmpty)
        #expect(!words.found.hasSuffix(".") && !words.report.hasSuffix("."))
        #expect(words.report.isEmpty != (step.changesSomething || step.isLook), "\(step.id)")
        for sentence in words.order.sentences { #expect(sentence.hasSuffix("."), "\(sentence)") }
      }
    }
    for connection in Connection.all {
      for sentence in wording.connect(connection).sentences { #expect(sentence.hasSuffix(".")) }
    }
    for detail in Self.details {
      #expect(detail.finding.text(in: language).hasSuffix("."), "\(detail)")
    }
    for kind in NextKind.allCases { #expect(wording.kind(kind).hasSuffix(".")) }
    for closing in LetterOutline.Closing.allCases {
      #expect(wording.phrases.closing(closing).hasSuffix("."))
    }
  }

  @Test(arguments: Language.allCases) func everyCauseHasWords(_ language: Language) {
    let wording = Wording.of(language)
    for cause in Cause.all {
      #expect(wording.finding(cause.id).hasSuffix("."), "\(cause.id.id)")
      let owners = [cause.remedy.owner] + cause.remedy.also
      let isTheirs = owners.contains { $0 == .customer || $0 == .metaAdmin }
      switch cause.remedy.kind {
      case .fix, .retry, .alternative:
        guard isTheirs, cause.step?.changesSomething != true else { continue }
        #expect(wording.remedy(cause.id, cause.remedy.kind) != nil, "\(cause.id.id)")
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
      for language in Language.allCases {
        #expect(
          Wording.of(language).remedy(id, next.kind) != nil,
          "\(language.id) has no words for \(id.id), \(next.kind.id)"
        )
      }
    }
  }

  @Test(arguments: Language.allCases) func everyQuestionHasWords(_ language: Language) {
    for question in Question.all {
      #expect(Wording.of(language).question(question.key) != nil, "\(question.key.id)")
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

  /// The same orders for a step in every language: none is forgotten in a translation.
  @Test func translationsHaveTheSameShape() {
    func shape(_ order: Instruction?) -> String {
      guard let order else { return "" }
      let place = order.place.map { "\($0)" } ?? "nowhere"
      return "\(order.orders.count) orders, \(order.avoid.count) to avoid, \(place)"
    }
    let english = Wording.english
    for wording in [Wording.spanish, .portuguese] {
      for connection in Connection.all {
        #expect(shape(wording.connect(connection)) == shape(english.connect(connection)))
      }
      for step in CleanupStep.allCases {
        for isSeen in [true, false] {
          let (its, ours) = (wording.step(step, isSeen), english.step(step, isSeen))
          #expect(shape(its.order) == shape(ours.order), "\(step.id)")
          #expect(its.found.isEmpty == ours.found.isEmpty, "\(step.id)")
        }
      }
      #expect(wording.whosePortfolio.count == english.whosePortfolio.count)
    }
  }

  // MARK: What may not be said

  /// What letters say beyond the causes.
  private static let details =
    Cause.all.flatMap { $0.letter.details.map(\.words) } + KnownError.all.compactMap(\.letter)
    + LetterDetail.general + LetterDetail.questions

  /// Everything that can be said in a language.
  private static func all(_ wording: Wording) -> [String] {
    let steps =
      CleanupStep.allCases.flatMap { [wording.step($0, true), wording.step($0, false)] }
      + [wording.release]
    let orders =
      steps.map(\.order)
      + details.compactMap(\.order).map { Instruction($0, in: wording.language) }
      + Connection.all.map { wording.connect($0) }
      + CauseID.allCases.flatMap { cause in
        NextKind.allCases.compactMap { wording.remedy(cause, $0) }
      } + Question.all.compactMap { wording.question($0.key) }
    return orders.flatMap { $0.sentences }
      + orders.compactMap { $0.place?.text(in: wording.language) }
      + steps.flatMap { [$0.title, $0.found, $0.report, $0.app] }
      + details.map { $0.finding.text(in: wording.language) } + wording.whosePortfolio
      + CauseID.allCases.map { wording.finding($0) } + NextKind.allCases.map { wording.kind($0) }
      + Limitation.all.map { $0.letter.text(in: wording.language) }
      + Advice.all.map { $0.letter.text(in: wording.language) }
      + Precondition.allCases.flatMap {
        [wording.precondition($0).order, wording.precondition($0).title]
      }
      + LetterOutline.Closing.allCases.map { wording.phrases.closing($0) }
      + strings(in: wording.phrases) + strings(in: wording.stand)
  }

  /// The texts of a value's own fields, so that a new one is not forgotten here.
  private static func strings(in value: Any) -> [String] {
    Mirror(reflecting: value).children.compactMap { $0.value as? String }
  }

  @Test(arguments: [Language.spanish, .portuguese])
  func noEnglishIsLeft(_ language: Language) {
    let english: Set = [
      "the", "and", "you", "your", "please", "with", "that", "this", "when", "what", "from", "then",
      "not", "phone", "number", "is", "are", "it",
    ]
    for sentence in Self.all(Wording.of(language)) {
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
      "reinstall", "instantly", "always work", "guarantee", "as stable as", "/register",
      "deregister",
      "display name only", "your fault", "your mistake", "you should have",
      "elimine la cuenta de whatsapp de la app", "borre la app", "desinstale", "reinstale",
      "garantiza", "al instante", "su culpa", "culpa sua", "apague o app", "desinstale o app",
      "garantimos", "instantaneamente",
    ]
    for sentence in Self.all(Wording.of(language)) {
      for phrase in never { #expect(!sentence.lowercased().contains(phrase), "\(sentence)") }
      // The one number that Meta itself gives out.
      let words = sentence.replacingOccurrences(of: "+1 555", with: "")
      #expect(!words.contains { $0.isNumber }, "a number can be a promise: \(sentence)")
    }
  }
}

extension Instruction {
  fileprivate var sentences: [String] { orders + (done.isEmpty ? [] : [done]) + avoid }
}

extension Connection {
  fileprivate static let all: [Connection] = ConnectionPath.allCases.flatMap { path in
    Beginning.allCases.flatMap { beginning in
      Choice.allCases.map { Connection(path: path, beginning: beginning, choice: $0) }
    }
  }
}
