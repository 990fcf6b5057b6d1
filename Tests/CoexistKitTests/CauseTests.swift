import Foundation
import Testing

@testable import CoexistKit

extension Cause: CustomTestStringConvertible {
  /// The id of the cause.
  public var testDescription: String { id.id }
}

/// The registry of causes is complete, and every card says what a card has to say.
@Suite struct CauseTests {
  private static let library = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources/CoexistKit/Causes/Library")

  @Test func everyIDBelongsToOneCause() {
    let ids = Cause.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    for row in KnownError.all {
      #expect(row.indicates.map(ids.contains) ?? true, "\(row.key): \(row.indicates?.id ?? "")")
    }
    for situation in Situation.all {
      if case .cause(let id) = situation.meaning { #expect(ids.contains(id), "\(id.id)") }
    }
  }

  /// One name, two cases: `partner-still-listed` lives in `PartnerStillListed.swift`.
  @Test func everyCauseHasItsFile() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.library.path).sorted()
    let wanted = Cause.all.map { cause in
      cause.id.id.split(separator: "-").map(\.capitalized).joined() + ".swift"
    }
    #expect(files == wanted.sorted())
  }

  @Test(arguments: Cause.all) func cardIsComplete(_ cause: Cause) {
    #expect(!cause.title.hasSuffix(".") && !cause.title.isEmpty)
    #expect(cause.explanation.hasSuffix("."))
    #expect(!cause.notToBeConfusedWith.isEmpty && !cause.notToBeConfusedWith.hasSuffix("."))
    #expect(cause.escalateWhen.hasSuffix("."))
    #expect(!cause.sources.isEmpty)
    #expect(cause.sources.allSatisfy(Source.allCases.contains))
    #expect(
      cause.doNot.map(\.text).allSatisfy { $0.hasSuffix(".") && $0.first?.isUppercase == true }
    )
    expectComplete(cause.remedy)
  }

  @Test(arguments: Cause.all) func bothSidesAreShown(_ cause: Cause) {
    #expect(cause.examples.contains { $0.status != nil })
    #expect(cause.examples.contains { $0.status == nil })
  }

  /// Neither the card nor what it says in its own examples may order what nobody must do.
  @Test(arguments: Cause.all) func nothingIsAdvisedThatMustNeverBe(_ cause: Cause) {
    let cases = cause.examples.map { ExampleCapture.facts(of: $0.capture) }
    for remedy in [cause.remedy] + cases.map(cause.remedy(in:)) {
      expectComplete(remedy)
      let order = remedy.instruction.lowercased()
      for words in neverAdvised { #expect(!order.contains(words), "\(words)") }
    }
  }

  /// A place of the cause's own family, never a promise of days or an address of the provider.
  @Test(arguments: Cause.all) func textsNameNoProviderAndNoDay(_ cause: Cause) {
    let texts = [cause.title, cause.explanation, cause.remedy.instruction]
    for text in texts + cause.doNot.map(\.text) {
      #expect(!text.lowercased().contains("kapso"))
      #expect(!text.contains("  "))
    }
  }

  private func expectComplete(_ remedy: Remedy) {
    #expect(remedy.instruction.hasSuffix(".") && !remedy.instruction.contains("\n"))
    #expect(remedy.doneWhen.hasSuffix("."))
    #expect(!remedy.also.contains(remedy.owner))
  }
}

/// What no instruction may contain, in lower case (never-advise list of the decision knowledge).
let neverAdvised = [
  "delete the whatsapp account", "delete the account", "delete the app", "uninstall",
  "consumer whatsapp", "by sms", "sms code", "voice call", "/register", "/deregister", "deregister",
  "guess", "display name only", "keep trying", "try again and again", "send the token",
  "share the token", "paste the token", "remove {provider}", "change the number",
]
