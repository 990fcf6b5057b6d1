import Foundation
import Testing

@testable import CoexistKit

/// A sentence for the customer stands in every language wherever it is written as a text.
@Suite struct LocalisedTests {
  private static let texts: [(path: String, lines: [String])] = {
    let root = Repository.root.appendingPathComponent("Sources").path
    let paths = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    let files = paths.filter { $0.hasSuffix(".swift") }.sorted()
    return files.flatMap { path -> [(path: String, lines: [String])] in
      let literals = (Repository.text("Sources/\(path)") ?? "").components(separatedBy: "\"\"\"")
      let texts = literals.map { literal -> (path: String, lines: [String]) in
        let joined = literal.replacing(#/\\\n */#, with: "")
        return (path, joined.split(separator: "\n").map { String($0.drop { $0 == " " }) })
      }
      return texts.filter { text in
        ["en ", "es ", "pt "].contains { text.lines.first?.hasPrefix($0) ?? false }
      }
    }
  }()

  @Test func everyTextHasEveryLanguage() {
    #expect(Self.texts.count > 100)
    for (path, lines) in Self.texts {
      let codes = lines.filter { $0 != "" }.map { $0.prefix(3) }
      #expect(codes == ["en ", "es ", "pt "], "\(path): \(lines.first ?? "")")
    }
  }

  /// A literal without the codes would be empty.
  @Test(arguments: Language.allCases) func noLetterSentenceIsMissing(_ language: Language) {
    let sentences = LetterTable.sentences.map { $0.text(in: language) }
    #expect(sentences.allSatisfy { !$0.isEmpty })
  }

  @Test func aLineIsReadByItsLanguage() {
    let text: Localised = """
      en one \
      thing
      es una cosa
      pt uma coisa
      """
    #expect(text.text(in: .english) == "one thing")
    #expect(text.text(in: .spanish) == "una cosa")
    #expect(text.text(in: .portuguese) == "uma coisa")
  }
}
