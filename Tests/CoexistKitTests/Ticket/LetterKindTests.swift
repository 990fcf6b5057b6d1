import Testing

@testable import CoexistKit

/// The kinds of sentences for which an agent edited a letter before sending it.
@Suite struct LetterKindTests {
  /// A look at a list that may hold nothing says what to do then.
  @Test(arguments: Language.allCases) func everyLookMayFindNothing(_ language: Language) {
    let nothing: [String] =
      switch language {
      case .english: ["none", "empty", "nothing"]
      case .spanish: ["ningun", "vacía", "no solicitada"]
      case .portuguese: ["nenhum", "vazia", "não solicitada"]
      }
    let looks =
      [MenuPath.businessPlatform, .partnersTab, .whatsappAccountsEverywhere]
      + [.phoneNumbersEverywhere, .whatsappAccounts, .support]
    let orders =
      Question.all.map(\.letter) + CleanupStep.allCases.map { $0.letter(isSeen: false).order }
    for order in orders
    where order.avoid.contains(.onlyLook) || order.place.map(looks.contains) == true {
      guard order.before == nil else { continue }
      let said = order.orders.map { $0.text(in: language) }.joined()
      #expect(nothing.contains { said.contains($0) }, "\(said)")
    }
  }

  /// Who is known to be listed is asked about by name, and the list is not called empty.
  @Test(arguments: Language.allCases) func whoIsListedIsAskedAboutByName(_ language: Language) {
    var count = 0
    for sample in LetterSample.all(language) {
      guard case .step(let step) = sample.outline.due, step.isLinkOfParty,
        case let parties = sample.diagnosis.facts.otherParties(at: step), !parties.isEmpty
      else { continue }
      // Whoever has removed them is not asked.
      if sample.isReportedDone { continue }
      count += 1
      let name = parties[0].name?.unredacted ?? ""
      let question = sample.text.split(separator: "\n").first { $0.contains("?") } ?? ""
      #expect(question.contains(name), "\(sample.name): \(sample.text)")
      #expect(!sample.text.contains(sample.said(.screenshotOfList)), "\(sample.name)")
    }
    #expect(count > 10)
  }

  /// The error on which the reason rests stands before it.
  @Test(arguments: Language.allCases) func whatMetaSaidComesFirst(_ language: Language) {
    var count = 0
    for sample in LetterSample.all(language) where sample.reason.cause != nil {
      // A number that only the words tell was not shown.
      guard let error = sample.diagnosis.errorOfReason(sample.outline),
        let code = error.codeOfReason, error.code != nil || error.subcode != nil
      else { continue }
      count += 1
      let paragraphs = sample.letter.paragraphs.prefix(3).map { paragraph in
        if case .plain(let text) = paragraph { text } else { "" }
      }
      #expect(paragraphs.contains { $0.contains(code) }, "\(sample.name): \(sample.text)")
    }
    #expect(count > 20)
  }

  /// What was seen to work is said where nothing is wrong.
  @Test(arguments: Language.allCases) func whatWorksIsSaid(_ language: Language) {
    var count = 0
    for sample in LetterSample.all(language) where sample.reason == .detail(.noError) {
      let isSeen = !sample.diagnosis.facts.seenWorking.isEmpty
      if isSeen { count += 1 }
      let isSaid = sample.isSeenSaid
      #expect(isSaid == isSeen, "\(sample.name): \(sample.text)")
    }
    #expect(count > 5)
  }

  /// Whoever connects once more does so with the account of before, unless another portfolio has to be
  /// chosen.
  @Test func anotherAttemptIsWithTheRightLogin() {
    for sample in LetterSample.all(.english) where sample.outline.connects {
      let login = sample.diagnosis.facts.login(choosing: sample.diagnosis.next.cause)
      #expect(sample.text.contains(sample.said(login)), "\(sample.name): \(sample.text)")
    }
  }

  /// What is typed last holds, over the case and over what was typed before.
  @Test func theLastWordTypedHolds() {
    let file = #"""
      {"schema":"coexist.case/1","customer":"Panadería Lumbre","captured_at":"2026-11-20T12:00:00Z",
       "error":{"code":2655093}}
      """#
    let letter = Outcome(
      arguments: ["reply", "c.json", "--set", "customer=Zoe", "--set", "customer=Ana Ruiz"],
      in: .memory(["c.json": file])
    )
    #expect(letter.text.hasPrefix("Hello Ana Ruiz,"), "\(letter.text)")
  }

  /// Each of several messages has its own reason, and a request that is right is not corrected.
  @Test(arguments: [
    (131_049, "Meta itself chose not to deliver some marketing messages"),
    (131_026, "One message could not be delivered: the recipient's number"),
    (100, "the request needs no change"),
  ])
  func everyFailureHasItsReason(_ code: Int, _ reason: String) {
    let messages =
      #"[{"payload":{"error":{"code":131049,"message":"x"}}},"#
      + #"{"payload":{"error":{"code":131026,"message":"y"}}}]"#
    let parameter =
      #"[{"payload":{"error":{"code":100,"type":"OAuthException","message":"#
      + #""(#100) The parameter partner_ids is required."}}}]"#
    let file =
      #"{"schema":"coexist.case/1","captured_at":"2026-11-20T12:00:00Z","captures":"#
      + (code == 100 ? parameter : messages) + "}"
    let letter = Outcome(arguments: ["reply", "c.json"], in: .memory(["c.json": file]))
    #expect(letter.text.contains(reason), "\(letter.text)")
  }
}
