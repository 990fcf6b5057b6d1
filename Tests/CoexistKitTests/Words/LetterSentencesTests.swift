import Testing

@testable import CoexistKit

/// How far a sentence of ours reaches in a mail that quotes it.
@Suite struct LetterSentencesTests {
  @Test(arguments: [
    // Behind a short line begins another.
    ("They answered me only today, and late.\nno\nMaria is linked to another company.", 42),
    // A mail has wrapped a long one.
    ("They answered. The number that your shop uses for\nMaria is linked to another company.", 14),
    // An item of a list begins anew.
    ("Here is the list of all that your shop uses for\n- Maria is linked to another company.", 48),
  ])
  func whatIsFilledInEndsWhereALineBegins(_ text: String, _ start: Int) {
    let sentences = LetterSentences(["{name} is linked to another company."])
    #expect(sentences.ranges(in: Array(text.utf8)) == [start..<text.utf8.count])
  }
}
