import Foundation
import Testing

@testable import CoexistKit

/// Menu paths stand in one table, and everything else names an entry of it.
@Suite struct MenuPathTests {
  private static let sources: [(path: String, strings: [String])] = {
    let root = Repository.root.appendingPathComponent("Sources").path
    let paths = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
      (path, SwiftCode(Repository.text("Sources/\(path)") ?? "").strings)
    }
  }()

  /// What Meta itself says, word for word, and what one types into a shell.
  private static func isQuoted(_ text: String, in path: String) -> Bool {
    path.contains("SentencePhrases") || text.hasPrefix("coexist ")
      || KnownError.all.contains { "\($0.message)" == text || "\($0.details)" == text }
  }

  private static func isPath(_ text: String) -> Bool {
    [" > ", " \u{2192} ", " \u{203A} ", "&gt;"].contains { sign in
      text.components(separatedBy: sign).dropFirst().contains { $0.first?.isLetter == true }
    }
  }

  @Test func noPathIsWrittenElsewhere() {
    #expect(Self.sources.count > 400)
    let found = Self.sources.flatMap { path, strings in
      strings.filter { Self.isPath($0) && !Self.isQuoted($0, in: path) }.map { "\(path): \($0)" }
    }
    #expect(found.isEmpty)
    #expect(Self.isPath("WhatsApp Manager > Partners"))
    #expect(Self.isPath("Ajustes \u{2192} Cuenta"))
    #expect(!Self.isPath("a > 1"))
  }

  /// A translated name within a sentence comes from the table too, or the two could differ.
  @Test func noTranslatedNameIsWrittenElsewhere() {
    let names = Set(
      MenuPath.allCases.flatMap(\.names).filter { $0.role == .menu && $0.spanish != $0.english }
        .flatMap { [$0.spanish, $0.portuguese] }
    )
    let found = Self.sources.filter { $0.path.contains("/Wording/") }.flatMap { path, strings in
      strings.filter { text in names.contains { Self.names($0, within: text) } }
        .map { "\(path): \($0)" }
    }
    #expect(found.isEmpty)
    #expect(names.contains("Socios"))
    #expect(Self.names("Socios", within: "abra la pestaña Socios allí"))
    #expect(!Self.names("Socios", within: "Hecho. Socios hay dos"))
  }

  /// Whether a name stands in a text, but not as the first word of a sentence.
  private static func names(_ name: String, within text: String) -> Bool {
    text.components(separatedBy: " \(name)").dropLast().contains { before in
      before.last.map { !".:!?".contains($0) } ?? false
    }
  }

  @Test(arguments: MenuPath.allCases)
  func everyPathReadsInEveryLanguage(_ path: MenuPath) {
    for language in Language.allCases {
      let text = path.text(in: language)
      #expect(!text.isEmpty)
      #expect(!text.contains("  "))
      let entries = path.names.filter { $0.role == .menu }
      #expect(entries.allSatisfy { text.contains($0.english) })
    }
  }

  @Test func theCustomersLanguageKeepsTheEnglishNameBeside() {
    #expect(MenuPath.partnersTab.text == "WhatsApp Manager > the WhatsApp account > Partners")
    #expect(
      MenuPath.partnersTab.text(in: .spanish)
        == "Administrador de WhatsApp (WhatsApp Manager) > la cuenta de WhatsApp > Socios (Partners)"
    )
    #expect(MenuPath.businessPlatform.inside(.english) == "Settings > Account > Business platform")
  }
}
