import Testing

@testable import CoexistKit

/// Whatever the report forbids stands in the letter of whoever it concerns, once.
@Suite struct LetterForbiddenTests {
  @Test(arguments: Language.allCases) func whatTheReportForbidsIsSaidOnce(_ language: Language) {
    var count = 0
    for sample in LetterSample.all(language) {
      let writer = sample.writer
      let order = writer.order
      for forbidden in writer.forbiddenToThem(beside: order) where forbidden.topic != .attempt {
        count += 1
        let said = forbidden.saidBy.withoutRepeats.filter { words in
          let line = writer.names.fill(sample.said(words))
          return [line, line.capitalizedFirst].contains(where: sample.text.contains)
        }
        #expect(!said.isEmpty, "\(sample.name): \(forbidden.text)\n\(sample.text)")
        let isTwice = said.count > 1 && said.contains { $0 == forbidden.letter }
        #expect(!isTwice, "\(sample.name): \(forbidden.text)\n\(sample.text)")
      }
    }
    #expect(count > 300)
  }

  /// Another attempt is forbidden in one way or another, or belongs to what is ordered.
  @Test(arguments: Language.allCases) func anAttemptIsForbiddenToo(_ language: Language) {
    var count = 0
    for sample in LetterSample.all(language) {
      let writer = sample.writer
      let order = writer.order
      let attempts = sample.diagnosis.doNot.filter { $0.topic == .attempt && $0.letter != nil }
      guard !attempts.isEmpty, !sample.outline.connects else { continue }
      count += 1
      let phrases = LetterPhrases()
      let words =
        [Localised.notYet, .notYetAgain, phrases.earliest, phrases.comesBack, phrases.pause]
        + attempts.compactMap(\.letter)
      let isSaid = words.contains { sample.text.contains(writer.names.fill(sample.said($0))) }
      #expect(isSaid || order?.attempt != nil, "\(sample.name): \(sample.text)")
    }
    #expect(count > 100)
  }

  /// What nobody has to know is none of the customer's matters: a list that is read here once.
  @Test func whatIsOursIsReadOnce() {
    let ours = Cause.all.flatMap(\.doNot).filter { $0.letter == nil }.map(\.text)
    let beginnings = ["Name a", "Promise", "Tell the customer"]
    for order in ours {
      #expect(beginnings.contains(where: order.hasPrefix), "\(order)")
    }
  }
}
