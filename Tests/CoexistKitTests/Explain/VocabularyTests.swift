import Testing

@testable import CoexistKit

/// Every word of the closed lists that reports print is explained, and no other.
@Suite struct VocabularyTests {
  @Test func everyWordOfAReportIsExplained() {
    let lists =
      Status.allCases.map(\.id) + StepState.allCases.map(\.id) + Verdict.allCases.map(\.id)
      + NextKind.allCases.map(\.id) + Owner.allCases.map(\.id) + Provenance.allCases.map(\.id)
    #expect(Word.all.map(\.id) == lists)
    #expect(Word.all.allSatisfy { !$0.meaning.isEmpty && !$0.isNot.isEmpty })
  }

  @Test func everySourceAndMenuNameHasItsRow() {
    for source in Source.allCases { #expect(!source.title.isEmpty && !source.address.isEmpty) }
    for name in MenuName.allCases { #expect(!name.english.isEmpty && !name.portuguese.isEmpty) }
  }
}
