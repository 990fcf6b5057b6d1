import Testing

@testable import CoexistKit

/// What a letter may not say beside something else, over all fixtures: each a kind of fault for which a
/// reader did not send one.
@Suite struct LetterSenseTests {
  /// What is said to be checked is not said to be checked later.
  @Test(arguments: Language.allCases) func whatIsCheckedIsNotToBeChecked(_ language: Language) {
    var count = 0
    for sample in LetterSample.all(language)
    where sample.text.contains(sample.said(StepWords.portfolio.report ?? .nothing)) {
      count += 1
      let look = sample.said(StepWords.portfolio.look ?? .nothing)
      let looks = sample.lines(under: LetterPhrases().after).joined()
      #expect(!looks.contains(look), "\(sample.name): \(sample.text)")
    }
    #expect(count > 0)
  }

  /// Whoever says that it works now reads an answer to that, and so does the agent.
  @Test(arguments: Language.allCases) func goodNewsIsAnswered(_ language: Language) {
    var count = 0
    for sample in LetterSample.all(language) {
      guard let news = sample.diagnosis.facts.goodNews, sample.diagnosis.named.isEmpty,
        sample.diagnosis.verdict != .clear
      else {
        continue
      }
      count += 1
      let detail: LetterDetail = news == .worksNow ? .wellNow : .noErrorNow
      #expect(sample.reason == .detail(detail), "\(sample.name): \(sample.text)")
      let headline = sample.diagnosis.headline.pieces.map { "\($0)" }.joined()
      #expect(headline.contains(news.words), "\(sample.name): \(headline)")
    }
    #expect(count > 3)
  }

  /// Nobody is told that they did what we did.
  @Test(arguments: Language.allCases) func whoDidAStepIsSaid(_ language: Language) {
    let matters = LetterMatter()
    for sample in LetterSample.all(language) {
      let facts = sample.diagnosis.facts
      if sample.text.contains(sample.said(matters.theyRemoved)) {
        let isTheirs = facts.steps.contains { step in
          step.actor.map { actor in
            ["customer", "meta-admin"].contains { actor.equalsIgnoringCase($0) }
          } ?? false
        }
        #expect(isTheirs, "\(sample.name): \(sample.text)")
      }
      if sample.text.contains(sample.said(matters.weRemoved)) {
        #expect(!facts.stepsDoneByUs.isEmpty, "\(sample.name)")
      }
    }
  }

  /// Meta's words are whole: no number in front, no bracket without its end.
  @Test(arguments: Language.allCases) func quotesAreWhole(_ language: Language) {
    for sample in LetterSample.all(language) {
      guard let quote = sample.diagnosis.errorOfReason(sample.outline)?.firstSentence(in: language)
      else { continue }
      let words = quote.unredacted
      #expect(!words.hasPrefix("(#"), "\(sample.name): \(words)")
      let opened = words.filter { $0 == "(" }.count
      #expect(opened == words.filter { $0 == ")" }.count, "\(sample.name): \(words)")
    }
  }

  /// A list that showed nobody is looked at again with a reason, and is not called unchanged.
  @Test(arguments: Language.allCases) func aSecondLookHasAReason(_ language: Language) {
    var count = 0
    let lists: [(FactKey, CleanupStep, Localised)] = [
      (.appBusinessPlatform, .disconnectProvider, .listInApp),
      (.partnersTab, .removePartner, .listAtMeta),
    ]
    for sample in LetterSample.all(language) {
      let facts = sample.diagnosis.facts
      for (key, step, list) in lists where sample.diagnosis.next.step == step {
        guard facts.current(key) == nil, let old = facts.outdated(key), old.provenance.settles,
          facts.otherParties(in: old)?.isEmpty == true, let seen = old.time,
          let came = facts.timeline.arrivals[step], came > seen
        else { continue }
        count += 1
        let words = sample.said(list).capitalizedFirst
        #expect(sample.text.contains(words), "\(sample.name): \(sample.text)")
      }
    }
    #expect(count > 0)
  }
}
