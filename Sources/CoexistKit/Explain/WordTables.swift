/// The tables of people's words as a page, so that a speaker who knows no Swift can check a column.
enum WordTables {
  /// Markdown, from a heading of the second level on.
  static var text: String {
    var lines = [
      "## What people's words are understood as", "",
      "A text is read as *concepts*, by the words of the tables below, and a *situation* is a",
      "combination of concepts in one sentence, in any order. A star stands for any ending. Case,",
      "accents, doubled letters and a typing error in a long word make no difference. A language is",
      "a column: see [adding a language](adding-a-language.md).", "",
    ]
    lines += situations
    for language in SpokenLanguage.allCases { lines += column(of: language) }
    lines += column(of: nil)
    return lines.dropLast().joined(separator: "\n") + "\n"
  }

  private static var situations: [String] {
    var lines = [
      "### Situations", "",
      "`/` divides alternatives, `!` wants the concept denied, `~` takes it either way, `-` wants it",
      "nowhere in the sentence, `+` somewhere in the text, `>` behind the first, `@` bounds the words",
      "between.", "",
    ]
    for situation in Situation.all {
      lines.append("- `\(situation.meaning.id)`, \(situation.meaning.kind):")
      lines += situation.combinations.map { "  - `\($0.text)`" }
    }
    return lines + [""]
  }

  private static func column(of language: SpokenLanguage?) -> [String] {
    let rows = zip(Concept.all, Concept.columns).compactMap { concept, columns -> [String]? in
      let columns = columns.filter { $0.language == language }
      guard !columns.isEmpty else { return nil }
      return [
        "`\(concept.id)`", Markdown.escaped(concept.meaning),
        Markdown.escaped(columns.flatMap(\.phrases).joined(separator: ", ")),
      ]
    }
    guard !rows.isEmpty else { return [] }
    return ["### \(language?.name ?? "Every language")", ""]
      + Markdown.table(["concept", "meaning", "words"], rows) + [""]
  }
}

extension Situation.Meaning {
  /// What kind of id it is, for a page.
  fileprivate var kind: String {
    switch self {
    case .symptom: "a symptom"
    case .cause: "a cause"
    case .expected: "a known limitation"
    case .circumstance: "a circumstance"
    }
  }
}
