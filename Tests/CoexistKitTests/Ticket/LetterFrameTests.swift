import Testing

@testable import CoexistKit

/// What stands around the orders of a letter fits the plan: when to try, who acts, what comes after.
@Suite struct LetterFrameTests {
  /// A change is spoken of only where one is asked for.
  @Test(arguments: Language.allCases) func noChangeIsSpokenOfThatNobodyMakes(_ language: Language) {
    for sample in LetterSample.all(language) {
      switch sample.outline.due {
      case .step, .remedy(_, .fix): continue
      case .question, .words, .remedy: break
      }
      let wait = sample.said(CleanupStep.wait.letter(isSeen: true).title)
      guard sample.later.contains(where: { $0.says(wait) }) else { continue }
      let removals = sample.outline.later.filter { $0 < .wait && sample.diagnosis.knows($0) }
      #expect(!removals.isEmpty, "\(sample.name): \(sample.text)")
    }
  }

  /// Where the report forbids another attempt, the letter does, in one way or another.
  @Test(arguments: Language.allCases) func aForbiddenAttemptIsForbiddenInTheLetter(
    _ language: Language
  ) {
    let phrases = LetterPhrases()
    let orders = [phrases.notYet, phrases.notYetAgain, phrases.earliest]
    var count = 0
    for sample in LetterSample.all(language) {
      guard sample.diagnosis.forbidsRetry, !sample.outline.connects else { continue }
      count += 1
      let isSaid = orders.contains { sample.text.contains(sample.said($0).prefix { $0 != "{" }) }
      #expect(isSaid || sample.writer.order?.attempt != nil, "\(sample.name): \(sample.text)")
    }
    #expect(count > 40)
  }

  /// A number that was never connected is not "connected again" behind an error of Meta's window.
  @Test(arguments: Language.allCases) func anErrorOfTheWindowIsOneOfConnecting(
    _ language: Language
  ) {
    let again = CleanupStep.retry.letter(isSeen: false).title
    for sample in LetterSample.all(language)
    where sample.diagnosis.facts.errors.contains(where: \.isOfOnboarding)
      && !sample.diagnosis.facts.worksSinceTheErrors
    {
      let isAgain = sample.later.contains { $0.says(sample.said(again)) }
      #expect(!isAgain, "\(sample.name): \(sample.text)")
    }
  }

  /// How long a limit lasts is said, once, and what follows it.
  @Test(arguments: Language.allCases) func aLimitHasItsLength(_ language: Language) {
    let phrases = LetterPhrases()
    var count = 0
    for sample in LetterSample.all(language)
    where sample.outline.due == .remedy(.rateLimited, .wait) {
      let facts = sample.diagnosis.facts
      guard sample.writer.order?.attempt == .forbidden else { continue }
      count += 1
      if let minutes = facts.limitMinutes(for: .rateLimited) {
        #expect(sample.text.contains(language.pause(minutes)), "\(sample.name): \(sample.text)")
      }
      let again = sample.said(phrases.earliest).prefix { $0 != "{" }
      #expect(!sample.text.contains(again), "\(sample.name): \(sample.text)")
      let isFollowed =
        sample.text.contains(sample.said(phrases.afterPause)) || !sample.later.isEmpty
      #expect(isFollowed, "\(sample.name): \(sample.text)")
    }
    #expect(count > 3)
  }

  /// We take care of what is ours alone; whose else it is, the letter says.
  @Test(arguments: Language.allCases) func weTakeCareOfWhatIsOurs(_ language: Language) {
    let (phrases, ours) = (LetterPhrases(), NextKind.provider.letter)
    var count = 0
    for sample in LetterSample.all(language) {
      let next = sample.diagnosis.next
      let lines = [sample.said(ours), sample.said(LetterOutline.Closing.idle.words)]
      let isOurs = lines.contains { sample.text.contains($0) }
      guard isOurs && next.kind != .nothing || next.kind == .provider else { continue }
      count += 1
      let others: [Owner] = [.customer, .developer]
      // A program that may be theirs is one that was refused, or that receives.
      let facts = sample.diagnosis.facts
      let mayBeTheirs =
        next.also.contains(.customer) || facts.flag(.ownMetaApp) == true || !facts.errors.isEmpty
        || next.cause == .providerFault
      let isShared =
        next.owner != .provider || next.also.contains(where: others.contains) && mayBeTheirs
      #expect(!isOurs || !isShared, "\(sample.name): \(sample.text)")
      let detail = sample.writer.detail
      if next.owner == .developer, detail?.order == nil, detail?.leavesConnectionAlone != true {
        let heads = [
          phrases.passOn(.filling), phrases.passOnIfAny(.filling),
        ]
        .map { sample.said($0).prefix { $0 != "{" } }
        #expect(heads.contains(where: sample.text.contains), "\(sample.name): \(sample.text)")
      }
    }
    #expect(count > 15)
  }

  /// Whose another portfolio is is asked before its release is spoken of.
  @Test(arguments: Language.allCases) func noReleaseIsPromisedFirst(_ language: Language) {
    let help = StepWords.helpRelease
    var count = 0
    for sample in LetterSample.all(language) where sample.diagnosis.knows(.removeFromPortfolio) {
      count += 1
      let facts = sample.diagnosis.facts
      guard !sample.outline.isFallback, !facts.isInSelectedPortfolio else { continue }
      #expect(
        !sample.later.contains { $0.says(sample.said(help)) },
        "\(sample.name): \(sample.text)"
      )
    }
    #expect(count > 5)
  }

  /// What nobody saw is removed on a condition that stands in the order itself.
  @Test func aRemovalHasItsConditionWithinIt() {
    for step in [CleanupStep.disconnectProvider, .removePartner] {
      let order = step.letter(isSeen: false).order
      let removals = order.orders.map { $0.text(in: .english) }.filter { $0.hasPrefix("If a p") }
      #expect(removals.count == 1)
      #expect(removals.allSatisfy { $0.contains("no longer") && $0.contains("ask us") })
    }
    for sample in LetterSample.all(.english) where sample.text.contains("+1 555") {
      let text = sample.text
      let isFenced = text.contains("that one only") || !text.lowercased().contains("delete")
      #expect(isFenced || !sample.outline.connects, "\(sample.name): \(text)")
    }
  }

  /// What Meta decides is shown to the customer: nobody waits for us.
  @Test(arguments: Language.allCases) func metasDecisionIsTheirsToTell(_ language: Language) {
    var count = 0
    for sample in LetterSample.all(language)
    where sample.diagnosis.next.kind == .wait && sample.diagnosis.next.owner == .meta {
      count += 1
      #expect(
        !sample.text.contains(sample.said(LetterOutline.Closing.idle.words)),
        "\(sample.name): \(sample.text)"
      )
    }
    #expect(count > 2)
  }

  /// A repair behind an error of Meta's window ends in an attempt, or says that one will follow.
  @Test(arguments: Language.allCases) func aRepairLeadsBackToTheWindow(_ language: Language) {
    let tries =
      [true, false].map { CleanupStep.retry.letter(isSeen: $0).title }
    var count = 0
    for sample in LetterSample.all(language)
    where sample.diagnosis.next.kind == .fix && sample.diagnosis.isAttemptOpen {
      count += 1
      let isLed =
        sample.outline.connects || sample.writer.order?.attempt == .made
        || sample.later.contains { line in tries.contains { line.says(sample.said($0)) } }
      #expect(isLed, "\(sample.name): \(sample.text)")
    }
    #expect(count > 3)
  }

  /// Only Meta's window asks for anything: what a browser or a program prints is no demand.
  @Test func nothingIsAskedByAProgram() {
    for sample in LetterSample.all(.english) {
      #expect(!sample.text.contains("asks for: \"Uncaught"), "\(sample.name)")
    }
  }

  /// Who is offered a number without the app is told what that ends.
  @Test(arguments: Language.allCases) func theOtherWayIsNotOfferedWithoutItsPrice(
    _ language: Language
  ) {
    for advice in Advice.all {
      #expect(advice.letter.text(in: language).contains("WhatsApp Business"), "\(advice.id)")
    }
  }
}
