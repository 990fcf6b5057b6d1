import Testing

@testable import CoexistKit

/// A letter says what was chosen, seen and finished, and nothing beyond it; over all fixtures.
@Suite struct LetterSeenTests {
  /// A pause of attempts is one of every way to make them.
  @Test(arguments: Language.allCases) func aPauseIsOfEveryWay(_ language: Language) {
    var count = 0
    for sample in LetterSample.all(language)
    where sample.outline.due == .remedy(.rateLimited, .wait) {
      guard sample.writer.order?.attempt == .forbidden else { continue }
      count += 1
      let provider = sample.writer.names.fill("{provider}")
      #expect(sample.text.contains(provider), "\(sample.name): \(sample.text)")
    }
    #expect(count > 3)
  }

  /// Nobody begins before the wait in the same letter is over.
  @Test(arguments: Language.allCases) func theWaitComesFirst(_ language: Language) {
    var count = 0
    let words = CleanupStep.wait.letter(isSeen: true).order.orders[0]
    for sample in LetterSample.all(language) where sample.outline.connects {
      guard sample.writer.order?.orders.contains(words) ?? false else { continue }
      count += 1
      #expect(sample.text.contains(sample.said(StandIns().notBefore)), "\(sample.name)")
    }
    #expect(count > 3)
  }

  /// What came to its end on the other path left an entry, and perhaps a number outside the app.
  @Test(arguments: Language.allCases) func aFinishedPathIsLookedAtFirst(_ language: Language) {
    var count = 0
    for sample in LetterSample.all(language)
    where sample.outline.connects && sample.diagnosis.facts.hasFinishedOtherPath {
      count += 1
      let facts = sample.diagnosis.facts
      #expect(!sample.text.contains(sample.said(.closeTheOldWindow)), "\(sample.name)")
      let isAsked = sample.text.contains(sample.said(Precondition.stillInTheApp.order))
      let isSeen = facts.current(.numberInBusinessApp) != nil || !facts.all(.echo).isEmpty
      #expect(isAsked == !isSeen, "\(sample.name): \(sample.text)")
      guard facts.current(.kapsoConnection) == nil else { continue }
      let entry = sample.writer.names.fill(sample.said(Precondition.leftover.order))
      #expect(sample.text.contains(entry), "\(sample.name): \(sample.text)")
    }
    #expect(count > 1)
  }

  /// A list shows what was seen in it.
  @Test(arguments: Language.allCases) func onlyWhatWasSeenIsListed(_ language: Language) {
    for sample in LetterSample.all(language) where !sample.diagnosis.facts.isSeenPending {
      let listed = sample.writer.names.fill(sample.said(Precondition.pendingRegistration.order))
      #expect(!sample.text.contains(listed), "\(sample.name): \(sample.text)")
    }
  }

  /// Single messages are no look of ours, and what stands in notes Meta did not show.
  @Test(arguments: Language.allCases) func nobodyLookedWhereNobodyDid(_ language: Language) {
    var (messages, notes) = (0, 0)
    for sample in LetterSample.all(language) {
      let facts = sample.diagnosis.facts
      if facts.sawOnlyMessages, !facts.seenWorking.isEmpty {
        messages += 1
        #expect(!sample.text.contains(sample.said(StandIns().lastLook)), "\(sample.name)")
      }
      if sample.text.contains(sample.said(LetterMatter().doesItStillAppear)) {
        notes += 1
        let shown = sample.said(LetterMatter().saidByMeta).prefix { $0 != "{" }
        #expect(!sample.text.contains(shown), "\(sample.name): \(sample.text)")
      }
    }
    #expect(messages > 0 && notes > 0)
  }

  /// Where everything works, the letter says from what; an error that nobody had is not over.
  @Test(arguments: Language.allCases) func whatIsClearIsSaidFromWhat(_ language: Language) {
    var count = 0
    for sample in LetterSample.all(language)
    where sample.diagnosis.verdict == .clear && sample.reason == .detail(.noError) {
      count += 1
      let facts = sample.diagnosis.facts
      #expect(sample.isSeenSaid || facts.isOfSeveral || !facts.pastErrors.isEmpty, "\(sample.name)")
    }
    #expect(count > 5)
  }

  /// How they know that it worked is what they complained of.
  @Test(arguments: Language.allCases) func successIsTheComplaint(_ language: Language) {
    var count = 0
    for sample in LetterSample.all(language) where sample.outline.connects {
      let facts = sample.diagnosis.facts
      let goals: [(Symptom, Localised)] = [
        (.outboundFailing, .messageGoesOut), (.inboundMissing, .messageArrives),
        (.webhookSilent, .messageArrives), (.echoesMissing, .sentMessageShowsUp),
      ]
      guard sample.writer.order?.done != nil else { continue }
      for (symptom, goal) in goals where facts.has(symptom) {
        count += 1
        let words = sample.writer.names.fill(sample.said(goal))
        #expect(sample.text.contains(words), "\(sample.name): \(sample.text)")
      }
    }
    #expect(count > 0)
  }

  /// Whoever pairs the number chooses what becomes of the older chats.
  @Test(arguments: Language.allCases) func everyPairingSpeaksOfTheChats(_ language: Language) {
    for sample in LetterSample.all(language)
    where sample.outline.connects && sample.writer.path == .pairing {
      let words = sample.writer.names.fill(sample.said(.shareChats))
      #expect(sample.text.contains(words), "\(sample.name): \(sample.text)")
    }
  }

  /// An attempt of which nobody tells the end is asked about.
  @Test(arguments: Language.allCases) func anAttemptHasAnOutcome(_ language: Language) {
    let told = LetterSample.all(language).filter {
      $0.diagnosis.facts.isAttemptTold && $0.outline.asksOpenly
        && $0.diagnosis.facts.all(.symptom).isEmpty
    }
    #expect(!told.isEmpty)
    for sample in told {
      let isBlank = [.notTold, .onlyWords].contains { sample.reason == .detail($0) }
      #expect(!isBlank, "\(sample.name): \(sample.text)")
    }
  }
}
