import Testing

@testable import CoexistKit

/// What the case holds stands in the letter where it is needed, and is not asked for; over all fixtures.
@Suite struct LetterKnownTests {
  /// A number that the letter names is not asked for.
  @Test(arguments: Language.allCases) func whatIsNamedIsNotAskedFor(_ language: Language) {
    let (number, call) = (StandIns().andNumber, StandIns().ofWhich)
    for sample in LetterSample.all(language) where sample.writer.names.hasNumber {
      let words = [number, call].map(sample.said)
      #expect(!words.contains(where: sample.text.contains), "\(sample.name): \(sample.text)")
    }
    let asking = LetterSample.all(language).filter { $0.text.contains($0.said(number)) }
    #expect(asking.count > 5)
    for sample in asking {
      let ids = [IdentifierKey.phoneNumberID, .wabaID].map {
        sample.diagnosis.facts.values(of: $0).count
      }
      #expect(!ids.contains(1) || sample.diagnosis.facts.isOfSeveral, "\(sample.name)")
    }
  }

  /// The developers read what the agent reads, where their task has no words of its own.
  @Test(arguments: Language.allCases) func theInstructionIsPassedOn(_ language: Language) {
    var count = 0
    for sample in LetterSample.all(language) where sample.diagnosis.next.owner == .developer {
      let isGeneral = sample.writer.order?.orders.contains {
        $0.text(in: .english).contains("{technical}")
      }
      guard isGeneral == true else { continue }
      count += 1
      let next = sample.diagnosis.next.instruction.pieces.compactMap { piece in
        if case .ours(let words) = piece { words } else { nil }
      }
      #expect(next.allSatisfy(sample.text.contains), "\(sample.name): \(sample.text)")
    }
    #expect(count > 3)
  }

  /// The refused ID is named, and the one that takes its place.
  @Test(arguments: Language.allCases) func theIDsAreNamed(_ language: Language) {
    var count = 0
    for sample in LetterSample.all(language)
    where sample.diagnosis.next.cause == .wrongIdentifier {
      let facts = sample.diagnosis.facts
      guard let refused = facts.refusedID?.unredacted else { continue }
      count += 1
      #expect(sample.text.contains(refused), "\(sample.name): \(sample.text)")
      guard let other = facts.idInstead else { continue }
      #expect(sample.text.contains(other.value.unredacted), "\(sample.name): \(sample.text)")
      let isChecked = sample.text.contains(sample.said(CallWords().afterTheList))
      #expect(isChecked == !other.provenance.settles, "\(sample.name): \(sample.text)")
    }
    #expect(count > 2)
  }

  /// An access that Meta calls valid has not expired.
  @Test(arguments: Language.allCases) func noValidTokenIsCalledExpired(_ language: Language) {
    let expired = Cause.tokenOrPermission.letter.finding
    for sample in LetterSample.all(language) where sample.diagnosis.facts.flag(.tokenValid) == true
    {
      let words = sample.said(expired).split(separator: "}").last ?? ""
      #expect(!sample.text.contains(words), "\(sample.name): \(sample.text)")
    }
  }

  /// The template that Meta stopped or does not find is named, with its language.
  @Test(arguments: Language.allCases) func theTemplateIsNamed(_ language: Language) {
    var count = 0
    for sample in LetterSample.all(language)
    where sample.diagnosis.next.cause == .templateProblem {
      let facts = sample.diagnosis.facts
      guard let name = facts.stoppedTemplate?.name ?? facts.missingTemplate?.name else { continue }
      count += 1
      #expect(sample.text.contains("\"\(name.unredacted)\""), "\(sample.name): \(sample.text)")
    }
    #expect(count > 1)
  }

  /// Meta's answer is quoted once.
  @Test(arguments: Language.allCases) func anAnswerIsQuotedOnce(_ language: Language) {
    for sample in LetterSample.all(language) {
      guard let quote = sample.diagnosis.errorOfReason(sample.outline)?.firstSentence else {
        continue
      }
      let count = sample.text.ranges(of: quote.unredacted).count
      #expect(count < 2, "\(sample.name): \(sample.text)")
    }
  }

  /// What is passed on comes back, and what is ours first is said to be.
  @Test(arguments: Language.allCases) func whatIsPassedOnComesBack(_ language: Language) {
    let phrases = LetterPhrases()
    var count = 0
    for sample in LetterSample.all(language) where sample.diagnosis.next.kind == .provider {
      let heads = [phrases.passOn(.filling), phrases.passOnIfAny(.filling)].map { words in
        String(sample.said(words).prefix { $0 != "{" })
      }
      guard let head = heads.firstIndex(where: sample.text.contains) else { continue }
      count += 1
      let isBack = sample.text.contains(sample.said(phrases.reportBack))
      #expect(isBack, "\(sample.name): \(sample.text)")
      let isOwn = sample.diagnosis.facts.flag(.ownMetaApp) == true
      let isTheirs = sample.diagnosis.next.owner == .developer || isOwn
      #expect((head == 0) == isTheirs, "\(sample.name): \(sample.text)")
    }
    #expect(count > 8)
  }
}
