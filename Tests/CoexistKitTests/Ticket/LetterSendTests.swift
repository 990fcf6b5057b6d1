import Testing

@testable import CoexistKit

/// The kinds of sentences for which an agent did not send a letter.
@Suite struct LetterSendTests {
  /// Whatever names the case is said first.
  @Test(arguments: Language.allCases) func whatItIsAboutComesFirst(_ language: Language) {
    var count = 0
    for sample in LetterSample.all(language) where sample.writer.names.hasID {
      count += 1
      guard case .plain(let subject) = sample.letter.paragraphs[1] else { continue }
      let id = [IdentifierKey.wabaID, .phoneNumberID, .businessID].flatMap {
        sample.diagnosis.facts.values(of: $0).map(\.unredacted)
      }
      let isNamed = sample.writer.names.hasNumber || id.contains(where: subject.contains)
      #expect(isNamed, "\(sample.name): \(sample.text)")
    }
    #expect(count > 100)
  }

  /// A letter that forbids an attempt orders none.
  @Test(arguments: Language.allCases) func noAttemptIsForbiddenAndOrdered(_ language: Language) {
    let phrases = LetterPhrases()
    var count = 0
    for sample in LetterSample.all(language) {
      let isForbidden = [phrases.notYet, phrases.notYetAgain].contains {
        sample.text.contains(sample.said($0).split(separator: "}").last ?? "")
      }
      guard isForbidden else { continue }
      count += 1
      #expect(!sample.outline.connects, "\(sample.name): \(sample.text)")
      #expect(!sample.text.contains(sample.said(.oneAttempt)), "\(sample.name): \(sample.text)")
      #expect(!sample.text.contains(sample.said(.startIfClosed)), "\(sample.name)")
    }
    #expect(count > 40)
  }

  /// When to stop stands before what is removed.
  @Test func theStopStandsBeforeTheRemoval() {
    for order in LetterTable.orders {
      let lines = order.orders.map { $0.text(in: .english) }
      let removal = lines.firstIndex { $0.hasPrefix("Remove") || $0.hasPrefix("Tap ") }
      let stop = lines.lastIndex { $0.contains("stop") }
      guard let removal, let stop else { continue }
      #expect(stop < removal, "\(lines)")
    }
  }

  /// What ended a signup is never called a matter of something else.
  @Test func whatEndedTheSignupMatters() {
    for row in KnownError.all
    where row.category == .elsewhere && row.source == .metaSignupErrors {
      guard let letter = row.letter else { continue }
      #expect(!letter.leavesConnectionAlone && letter.order != nil, "\(row.title)")
    }
  }

  /// What we check ourselves does not wait for an answer.
  @Test(arguments: Language.allCases) func ourOwnCheckWaitsForNobody(_ language: Language) {
    var count = 0
    for sample in LetterSample.all(language) where sample.reason == .kind(.ask) {
      guard sample.outline.turn == .ours else { continue }
      count += 1
      #expect(!sample.text.contains(sample.said(.onceAnswered)), "\(sample.name): \(sample.text)")
    }
    #expect(count > 3)
  }

  /// A review that Meta refused is no restriction.
  @Test func aRefusedReviewIsNoRestriction() {
    for sample in LetterSample.all(.english) where sample.text.contains("did not approve it") {
      #expect(!sample.text.contains("restricted"), "\(sample.name): \(sample.text)")
    }
  }

  /// Whoever passes on a question about a call leaves the token out.
  @Test func noTokenIsAskedFor() {
    for sample in LetterSample.all(.english) where sample.text.contains("which request was it") {
      #expect(sample.text.contains("access token"), "\(sample.name)")
    }
  }

  /// What a reviewer found: cases that no fixture holds.
  @Test(arguments: [
    (
      #""error":{"message":"(#133000) Incomplete Deregistration","code":133000},"wanted":"dedicated""#,
      "used in the WhatsApp Business app"
    ),
    (#""error":{"message":"An unknown error occurred","code":1}"#, "do not disconnect"),
  ])
  func nothingIsSaidThatDoesNotHold(_ members: String, _ words: String) {
    let file =
      #"{"schema":"coexist.case/1","captured_at":"2026-11-20T12:00:00Z","# + members + "}"
    let letter = Outcome(arguments: ["reply", "c.json"], in: .memory(["c.json": file]))
    #expect(!letter.text.contains(words), "\(letter.text)")
  }
}
