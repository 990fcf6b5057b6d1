import Testing

@testable import CoexistKit

/// What native readers changed before they sent a letter, over all fixtures: each a kind of fault.
@Suite struct LetterReaderTests {
  /// Who else may have to act is told so, and nobody waits for nothing.
  @Test(arguments: Language.allCases) func whoElseMayActIsAsked(_ language: Language) {
    var count = 0
    for sample in LetterSample.all(language) {
      let next = sample.diagnosis.next
      let (facts, also) = (sample.diagnosis.facts, next.also)
      // Where no call of a program failed, the work is ours.
      guard next.kind == .provider,
        also.contains(.customer) || also.contains(.developer) && !facts.errors.isEmpty
      else { continue }
      count += 1
      let idle = sample.said(LetterOutline.Closing.idle.words)
      #expect(!sample.text.contains(idle), "\(sample.name): \(sample.text)")
    }
    #expect(count > 8)
  }

  /// Where the fault is in nobody's link, the customer is told to leave it alone, as the agent is.
  @Test(arguments: Language.allCases) func theConnectionIsLeftAlone(_ language: Language) {
    var count = 0
    for sample in LetterSample.all(language) where sample.diagnosis.next.kind == .provider {
      let (facts, next) = (sample.diagnosis.facts, sample.diagnosis.next)
      let causes: [CauseID] = [.providerFault, .webhookNotSubscribed, .wrongIdentifier]
      guard next.cause.map(causes.contains) ?? false,
        facts.forbidden(sample.diagnosis.ranking, next).contains(where: \.leavesConnectionAlone)
      else { continue }
      count += 1
      let isSaid = sample.text.contains(sample.said(.connectionStays))
      #expect(isSaid, "\(sample.name): \(sample.text)")
    }
    #expect(count > 5)
  }

  /// Every letter says how it goes on: who writes to whom, about what.
  @Test(arguments: Language.allCases) func everyLetterHasAnEnd(_ language: Language) {
    let words =
      switch language {
      case .english: ["tell us", "tell you", "let us know", "write to", "send us"]
      case .spanish: ["avís", "escr", "díga", "envíe", "cuénte", "su respuesta", "le diremos"]
      case .portuguese: ["avis", "escre", "diga", "envie", "conte", "sua resposta", "vamos contar"]
      }
    for sample in LetterSample.all(language) {
      let isSaid = words.contains(where: sample.text.lowercased().contains)
      #expect(isSaid, "\(sample.name): \(sample.text)")
    }
  }

  /// What is only known of others is not told as seen: what is normal is no proof of health.
  @Test(arguments: Language.allCases) func whatIsNormalIsNoProof(_ language: Language) {
    var count = 0
    for sample in LetterSample.all(language) where sample.diagnosis.verdict == .expected {
      count += 1
      let nothing = sample.said(NextKind.nothing.letter)
      #expect(!sample.text.contains(nothing), "\(sample.name): \(sample.text)")
    }
    #expect(count > 8)
    let conditions = [" if ", "If ", " si ", "Si ", " se ", "Se "]
    for limitation in [Limitation.oldMediaPlaceholders, .firstMessageLate, .healthLagsBehind] {
      let letter = limitation.letter.text(in: language)
      #expect(conditions.contains { letter.contains($0) }, "\(letter)")
    }
  }

  /// An error that is over is named, and that it is over.
  @Test(arguments: Language.allCases) func whatIsOverIsNamed(_ language: Language) {
    var count = 0
    for sample in LetterSample.all(language) {
      let facts = sample.diagnosis.facts
      guard facts.errors.isEmpty, let code = facts.pastErrors.last?.codeOfReason,
        sample.outline.asksOpenly || sample.diagnosis.next.kind == .nothing
          || sample.reason == .detail(.connectedSince)
      else { continue }
      count += 1
      #expect(sample.text.contains(code), "\(sample.name): \(sample.text)")
    }
    #expect(count > 8)
  }

  /// Meta showed only what is Meta's and was seen.
  @Test(arguments: Language.allCases) func metaSaysOnlyItsOwn(_ language: Language) {
    let matters = LetterMatter()
    let says = [matters.saidByMeta]
    var count = 0
    for sample in LetterSample.all(language) {
      let heads = says.map { sample.said($0).prefix { $0 != "{" } }
      guard heads.contains(where: sample.text.contains) else { continue }
      count += 1
      let past = sample.writer.answered.isEmpty ? nil : sample.diagnosis.facts.pastErrors.last
      let error = sample.diagnosis.errorOfReason(sample.outline) ?? past
      let isTheirs = error.map { $0.isMetas && $0.provenance > .notes } ?? false
      #expect(isTheirs, "\(sample.name): \(sample.text)")
    }
    #expect(count > 40)
  }

  /// A list that somebody said is empty is not passed over where a link is looked for.
  @Test(arguments: Language.allCases) func whatTheySawIsSaidBack(_ language: Language) {
    var count = 0
    for sample in LetterSample.all(language) {
      let facts = sample.diagnosis.facts
      guard sample.outline.looksForALink || sample.reason == .kind(.retry), !facts.errors.isEmpty,
        sample.outline.thanks.isEmpty, sample.outline.told.isEmpty, !sample.writer.isSaidDone
      else { continue }
      for list in [FactKey.appBusinessPlatform, .partnersTab] {
        guard let look = facts.current(list), !look.provenance.settles,
          facts.otherParties(in: look)?.isEmpty == true
        else { continue }
        count += 1
        let words = sample.writer.saidEmpty(list)
        #expect(sample.text.contains(words), "\(sample.name): \(sample.text)")
      }
    }
    #expect(count > 0)
  }

  /// Before another company is asked to remove anything, it is asked whether it is in use.
  @Test func theBrakeStandsBeforeTheOrder() throws {
    var count = 0
    for sample in LetterSample.all(.english) {
      let ask = "ask the portfolio's admin to check"
      guard let order = sample.text.range(of: ask) else { continue }
      count += 1
      let brake = sample.text.range(of: "if messages are still sent through")
      #expect(brake.map { $0.lowerBound < order.lowerBound } ?? false, "\(sample.text)")
      #expect(sample.text.contains("- You do not know whose it is"), "\(sample.name)")
    }
    #expect(count > 1)
  }

  /// Whoever may be on ordinary WhatsApp has a line of their own.
  @Test func ordinaryWhatsAppHasItsLine() {
    for order in [Question.inBusinessApp.letter, .setUpInTheApp] {
      #expect(order.orders.contains { $0.text(in: .english).contains("regular WhatsApp app") })
      #expect(order.orders.contains { $0.text(in: .spanish).contains("WhatsApp común") })
      #expect(order.orders.contains { $0.text(in: .portuguese).contains("WhatsApp comum") })
    }
  }

  /// Nobody writes like that.
  @Test(arguments: Language.allCases) func noSentenceIsStiff(_ language: Language) {
    let stiff =
      switch language {
      case .english:
        ["enter no ", "create no ", "change nothing", "remove nothing", "delete nothing"]
          + ["disconnect nothing", "send nothing", "make no ", "stands below"]
      case .spanish:
        ["WhatsApp de usted", "Espere durante", "se pierden entonces", "luego le avisaremos"]
      case .portuguese: ["sem concluir", "então avisamos", "então se perdem"]
      }
    for sentence in LetterTable.all(in: language) {
      #expect(!stiff.contains { sentence.contains($0) }, "\(sentence)")
    }
  }
}
