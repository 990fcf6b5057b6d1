import Foundation
import Testing

@testable import CoexistKit

/// An input of the corpus: what must go of it, and what must stay.
struct Notation: Decodable, CustomTestStringConvertible {
  let name: String
  /// What kind of input it is, as the page on privacy counts them.
  let of: String
  let text: String
  let gone: [String]
  let kept: [String]

  var testDescription: String { name }

  /// Shapes of tokens are apart in the file, so that nobody takes them for real ones.
  private static let shapes = [
    ("@EAA", "EA" + "A"), ("@AKIA", "AK" + "IA"), ("@eyJ", "ey" + "J"),
    ("@BEGIN", "-----" + "BEGIN"),
  ]

  private static func whole(_ text: String) -> String {
    shapes.reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
  }

  /// The rows of `notations.jsonl`.
  static let all: [Notation] = {
    let text = Repository.text("Tests/CoexistKitTests/Privacy/notations.jsonl") ?? ""
    let lines = text.split(separator: "\n")
    return lines.compactMap { line in
      let row = try? JSONDecoder().decode(Notation.self, from: Data(line.utf8))
      return row.map { row in
        Notation(
          name: row.name,
          of: row.of,
          text: whole(row.text),
          gone: row.gone.map(whole),
          kept: row.kept
        )
      }
    }
  }()
}

/// Secrets in the notations in which people paste them: databases, settings, dumps of a dozen
/// languages, command lines, logs, tables, chats and mails in nine languages.
@Suite struct NotationCorpusTests {
  private func redact(_ text: String) -> String {
    String(decoding: DocumentRedactor.redact(Array(text.utf8)).bytes, as: UTF8.self)
  }

  @Test func thePageOnPrivacyCountsThem() {
    func row(_ name: String, _ inputs: [Notation]) -> String {
      let (gone, kept) = (inputs.flatMap(\.gone).count, inputs.flatMap(\.kept).count)
      return "| \(name) | \(inputs.count) | \(gone) | \(kept) |\n"
    }
    let groups = Dictionary(grouping: Notation.all, by: \.of).sorted { $0.key.isByteBefore($1.key) }
    let table = groups.map { row($0.key, $0.value) }.joined() + row("all", Notation.all)
    #expect(Notation.all.count >= 100)
    #expect(Repository.text("docs/privacy.md")?.contains(table) ?? false, "\(table)")
  }

  @Test(arguments: Notation.all) private func secretsGoAndFactsStay(_ input: Notation) {
    let once = redact(input.text)
    for secret in input.gone { #expect(!once.contains(secret), "\(secret) in \(once)") }
    for fact in input.kept { #expect(once.contains(fact), "\(fact) not in \(once)") }
    #expect(redact(once) == once)
  }

  @Test(arguments: [["diagnose", "--full"], ["diagnose", "-f", "json"], ["ticket"], ["reply"]])
  func noCommandPrintsThem(_ command: [String]) {
    for input in Notation.all {
      let outcome = Outcome(
        arguments: command + ["input.txt"],
        in: .memory(["input.txt": input.text])
      )
      #expect(outcome.status != ExitCode.bug.rawValue, "\(input.name)")
      for secret in input.gone {
        #expect(!(outcome.text + outcome.reason).contains(secret), "\(input.name): \(secret)")
      }
    }
  }
}
