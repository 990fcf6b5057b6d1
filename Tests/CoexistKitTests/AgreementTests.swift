import Foundation
import Testing

@testable import CoexistKit

/// The parts of one report say one thing: verdict, headline, next step, and the letter about it.
@Suite struct AgreementTests {
  private static let machine = HostSystem.machine(in: Repository.root.path)
  private static let fixtures = Repository.names(in: "Fixtures")

  private static func run(_ words: String...) -> String {
    let outcome = CoexistKit.Outcome(arguments: words, in: machine)
    return String(decoding: outcome.output, as: UTF8.self)
  }

  private static func report(of name: String) throws -> [String: Any] {
    let text = run("diagnose", "-f", "json", "Fixtures/" + name)
    return try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any],
      "\(name)"
    )
  }

  @Test(arguments: fixtures) func verdictHeadlineAndNextStepAgree(_ name: String) throws {
    let report = try Self.report(of: name)
    let next = try #require(report["next"] as? [String: Any])
    let kind = try #require(next["kind"] as? String)
    let headline = try #require(report["headline"] as? String).lowercased()
    let causes = report["causes"] as? [[String: Any]] ?? []
    let sure = causes.filter { ["confirmed", "likely"].contains($0["status"] as? String ?? "") }
    let isNamed = { (cause: [String: Any]) in
      headline.contains((cause["title"] as? String ?? "?").lowercased())
    }
    switch report["verdict"] as? String {
    case "clear": #expect(kind == "nothing")
    case "expected": #expect(["nothing", "wait"].contains(kind))
    case "diagnosed": #expect(sure.first.map(isNamed) ?? false, "\(headline)")
    default: #expect(sure.isEmpty)
    }
    // Whose step is due, that cause is named, as far as it is sure.
    let step = next["step"] as? String
    let reasons = sure.filter { $0["step"] as? String == step && step != nil }
    if kind == "clean-up", !reasons.isEmpty { #expect(reasons.contains(where: isNamed)) }
    if kind == "retry" {
      let orders = report["do_not"] as? [String] ?? []
      #expect(!orders.contains { $0.hasPrefix("Retry") }, "\(orders)")
    }
  }

  @Test(arguments: fixtures) func theLetterAsksWhereTheCustomerIsToAct(_ name: String) throws {
    let next = try #require(try Self.report(of: name)["next"] as? [String: Any])
    let kind = try #require(next["kind"] as? String)
    let letter = Self.run("reply", "--lang", "en", "Fixtures/" + name)
    // What the provider holds itself, it releases itself.
    let isTaken = ["What to do now:", "We will take care", "?"].contains { letter.contains($0) }
    switch kind {
    case "nothing": #expect(!letter.contains("What to do now:"), "\(letter)")
    case "clean-up" where ["customer", "meta-admin"].contains(next["owner"] as? String):
      #expect(isTaken, "\(letter)")
    default: break
    }
  }
}
