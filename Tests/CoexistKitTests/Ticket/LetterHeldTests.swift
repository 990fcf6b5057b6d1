import Testing

@testable import CoexistKit

/// A letter asks for nothing that the case holds, and calls nothing a task that is none; over all
/// fixtures.
@Suite struct LetterHeldTests {
  /// Where nothing has to be done, no heading says that something has.
  @Test(arguments: Language.allCases) func nothingToDoHasNoHeading(_ language: Language) {
    var count = 0
    let nothing = LetterDetail.noError.order?.lastLine ?? .nothing
    for sample in LetterSample.all(language) where sample.text.contains(sample.said(nothing)) {
      count += 1
      #expect(
        !sample.text.contains(sample.said(LetterPhrases().now)),
        "\(sample.name): \(sample.text)"
      )
    }
    #expect(count > 20)
  }

  /// A list of which there is a screenshot is not photographed again before it is changed, nor is an
  /// error that the case shows.
  @Test(arguments: Language.allCases) func noScreenshotIsAskedForTwice(_ language: Language) {
    var count = 0
    for sample in LetterSample.all(language) {
      let facts = sample.diagnosis.facts
      let shown = Set(facts.attachments.map(\.shows))
      let lists: [(CleanupStep, CoexistKit.Attachment.Shows)] = [
        (.disconnectProvider, .businessPlatformList), (.removePartner, .partnersTab),
      ]
      for (step, shows) in lists
      where sample.outline.due == .step(step) && shown.contains(shows)
        && !facts.otherParties(at: step).isEmpty
      {
        count += 1
        #expect(!sample.text.contains(sample.said(.screenshotAfter)), "\(sample.text)")
        #expect(sample.text.contains(sample.said(.screenshotOfChange)), "\(sample.text)")
      }
      if shown.contains(.errorWindow) {
        count += 1
        #expect(!sample.text.contains(sample.said(LetterMatter().neededWords)), "\(sample.text)")
      }
    }
    #expect(count > 2)
  }

  /// What Meta told stands in a letter that has nothing else to say.
  @Test(arguments: Language.allCases) func goodNewsOfMetaIsTold(_ language: Language) {
    var count = 0
    for sample in LetterSample.all(language) where sample.reason == .detail(.noError) {
      for words in sample.writer.told {
        count += 1
        #expect(sample.text.contains(sample.said(words)), "\(sample.name): \(sample.text)")
        let unknown = sample.said(LetterDetail.noError.finding).capitalizedFirst
        #expect(!sample.text.contains(unknown), "\(sample.name): \(sample.text)")
      }
    }
    #expect(count > 2)
  }
}
