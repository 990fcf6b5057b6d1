/// The tables of people's words as a page, so that a speaker who knows no Swift can check a column.
enum WordTables {
  static var blocks: [Document.Block] {
    [
      .heading("What people's words are understood as"),
      .paragraph(
        .prose(
          """
          A text is read as concepts, by the words of the tables below, and a situation is a \
          combination of concepts in one sentence, in any order. A star stands for any ending. Case, \
          accents, doubled letters and a typing error in a long word make no difference. A language is \
          a column: `adding-a-language.md` tells how one is added.
          """
        )
      ),
      .heading("Situations", level: 2),
      .paragraph(
        .prose(
          """
          `/` divides alternatives, `!` wants the concept denied, `~` takes it either way, `-` wants it \
          nowhere in the sentence, `+` somewhere in the text, `>` behind the first, `@` bounds the \
          words between.
          """
        )
      ),
      .list(Situation.all.flatMap(items)),
    ] + SpokenLanguage.allCases.flatMap(column) + column(of: nil)
  }

  private static func items(of situation: Situation) -> [Document.Item] {
    let meaning = situation.meaning
    return [Document.Item(spans: [.code(meaning.id), .plain(", \(meaning.kind):")])]
      + situation.combinations.map { Document.Item(spans: [.code($0.text)], level: 1) }
  }

  private static func column(of language: SpokenLanguage?) -> [Document.Block] {
    let rows = zip(Concept.all, Concept.columns).compactMap { concept, columns in
      let phrases = columns.filter { $0.language == language }.flatMap(\.phrases)
      return phrases.isEmpty
        ? nil
        : [
          [.code(concept.id)], [.plain(concept.meaning)],
          [.plain(phrases.joined(separator: ", "))],
        ] as [[Document.Span]]
    }
    guard !rows.isEmpty else { return [] }
    return [
      .heading(language?.name ?? "Every language", level: 2),
      .table(head: ["concept", "meaning", "words"], rows: rows),
    ]
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
