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
      if sample.text.contains(sample.said(matters.theyRemoved).prefix { $0 != "{" }) {
        let isTheirs = facts.steps.contains { step in
          step.actor.map { actor in
            ["customer", "meta-admin"].contains { actor.equalsIgnoringCase($0) }
          } ?? false
        }
        #expect(isTheirs, "\(sample.name): \(sample.text)")
      }
    }
  }

  /// Meta's words are whole: no number in front, no bracket without its end.
  @Test(arguments: Language.allCases) func quotesAreWhole(_ language: Language) {
    for sample in LetterSample.all(language) {
      guard let quote = sample.diagnosis.errorOfReason(sample.outline)?.firstSentence else {
        continue
      }
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

  /// Whoever has removed somebody is not asked whether they still use them.
  @Test(arguments: Language.allCases) func whatWasRemovedIsNotAskedAbout(_ language: Language) {
    var count = 0
    for sample in LetterSample.all(language) where sample.isReportedDone {
      guard case .step(let step) = sample.outline.due else { continue }
      count += 1
      for before in [true, false].compactMap({ step.letter(isSeen: $0).order.before }) {
        let question = sample.said(before).prefix { $0 != "{" }
        #expect(!sample.text.contains(question), "\(sample.name): \(sample.text)")
      }
    }
    #expect(count > 3)
  }

  /// A clock is read only where it is known which one.
  @Test(arguments: Language.allCases) func aTimeIsOfAPlaceThatIsKnown(_ language: Language) {
    for sample in LetterSample.all(language) where sample.diagnosis.facts.zone == nil {
      for line in sample.text.split(separator: "\n") where !line.contains("\"") {
        #expect(!line.contains(/\d[:h]\d\d/), "\(sample.name): \(line)")
      }
    }
  }

  /// Whoever has to find an account at Meta is given its ID, where one alone is known.
  @Test(arguments: Language.allCases) func theAccountHasItsID(_ language: Language) {
    let orders = [Localised.openSupportHome, StepWords.partner(true).order.orders[0]]
    var count = 0
    for sample in LetterSample.all(language) where sample.writer.names.hasID {
      guard sample.diagnosis.facts.values(of: .wabaID).count == 1 else { continue }
      for order in orders where sample.text.contains(sample.said(order).prefix { $0 != "{" }) {
        count += 1
        let id = sample.diagnosis.facts.values(of: .wabaID).first.map { $0.unredacted } ?? ""
        #expect(sample.text.contains("(ID \(id))"), "\(sample.name): \(sample.text)")
      }
    }
    #expect(count > 10)
  }

  /// The words of an error that the ticket lacks are asked for.
  @Test(arguments: Language.allCases) func missingWordsAreAskedFor(_ language: Language) {
    let words: [String] =
      switch language {
      case .english: ["exact words", "screenshot of it"]
      case .spanish: ["texto exacto", "captura de pantalla: muestra"]
      case .portuguese: ["texto exato", "captura de tela: ele mostra"]
      }
    var count = 0
    for sample in LetterSample.all(language) {
      let (facts, ticket) = (sample.diagnosis.facts, sample.diagnosis.ticket)
      guard ticket.missing.contains(where: { $0.field == "error_text" }),
        facts.errors.contains(where: { $0.isOfOnboarding && $0.codeOfReason != nil }),
        facts.errors.allSatisfy({ $0.sentence == nil }), sample.outline.turn == .theirs
      else { continue }
      count += 1
      let isAsked = words.contains(where: sample.text.contains)
      #expect(isAsked, "\(sample.name): \(sample.text)")
    }
    #expect(count > 10)
  }

  /// What Meta said is quoted as it was shown, whatever the language of the letter.
  @Test(arguments: Language.allCases) func metasSentenceIsQuoted(_ language: Language) {
    var count = 0
    for sample in LetterSample.all(language)
    where sample.reason.cause != nil && sample.diagnosis.next.asked == nil {
      let error = sample.diagnosis.errorOfReason(sample.outline)
      guard let quote = error?.firstSentence?.unredacted, quote.allSatisfy({ !$0.isNumber }) else {
        continue
      }
      count += 1
      #expect(sample.text.contains(quote), "\(sample.name): \(sample.text)")
    }
    #expect(count > 20)
  }

  /// What another cause forbids stands beside it, never before what the letter is about.
  @Test(arguments: Language.allCases) func aSecondMatterStaysBehind(_ language: Language) {
    var count = 0
    for sample in LetterSample.all(language) {
      let notes = sample.lines(under: LetterPhrases().avoid)
      for line in sample.writer.notBesides.map(sample.said) {
        count += 1
        #expect(!notes.contains(line), "\(sample.name): \(sample.text)")
        #expect(sample.text.contains(line), "\(sample.name): \(sample.text)")
      }
    }
    #expect(count > 0)
  }

  /// Under a restriction it is said what follows when it ends.
  @Test(arguments: Language.allCases) func whatFollowsARestrictionIsSaid(_ language: Language) {
    var count = 0
    for sample in LetterSample.all(language) where sample.diagnosis.isHeldByMeta {
      count += 1
      #expect(!sample.later.isEmpty, "\(sample.name): \(sample.text)")
    }
    #expect(count > 10)
  }

  /// Nobody connects while whoever was removed is still seen where they were.
  @Test(arguments: Language.allCases) func nobodyConnectsBesideALink(_ language: Language) {
    for sample in LetterSample.all(language) where sample.outline.connects {
      for step in [CleanupStep.disconnectProvider, .removePartner] {
        #expect(!sample.diagnosis.facts.isSeenUndone(step), "\(sample.name): \(sample.text)")
      }
    }
  }

  /// Another attempt is forbidden once.
  @Test func anAttemptIsForbiddenOnce() {
    let forbids = ["do not try", "do not connect the number", "do not make another attempt"]
    for sample in LetterSample.all(.english) {
      let count = sample.text.lowercased().split(separator: "\n")
        .filter { line in forbids.contains { line.contains($0) } }.count
      #expect(count < 2, "\(sample.name): \(sample.text)")
    }
  }

  /// A message that failed is said not to have been delivered.
  @Test func aFailedMessageIsSaidToBeOne() {
    var count = 0
    for sample in LetterSample.all(.english)
    where sample.diagnosis.next.cause == .metaTransient
      && sample.diagnosis.facts.events.contains(where: {
        $0.name?.equalsIgnoringCase("failed") ?? false
      })
    {
      count += 1
      #expect(sample.text.contains("was not delivered"), "\(sample.name): \(sample.text)")
    }
    #expect(count > 0)
  }

  /// No account is asked to be released while the plan does not allow its removal yet.
  @Test func noRemovalIsOrderedThatThePlanForbids() {
    for sample in LetterSample.all(.english)
    where sample.diagnosis.plan[.removeFromPortfolio].state == .locked {
      #expect(!sample.text.contains("ask its admin to remove"), "\(sample.name): \(sample.text)")
    }
  }
}
