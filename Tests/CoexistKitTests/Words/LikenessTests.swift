import Foundation
import Testing

@testable import CoexistKit

/// A sentence of Meta's that somebody typed off, or that Meta changed a little, is that sentence.
@Suite struct LikenessTests {
  /// What happens to a sentence on its way into a ticket.
  enum Disturbance: CaseIterable {
    case capitals, brokenLine, talkAround, noAccents, lettersLeftOut, lettersSwapped, misread
    case wordLeftOut, wordPutIn, wrongCode

    func applied(to sentence: String) -> String {
      let words = sentence.split(separator: " ").map(String.init)
      switch self {
      case .capitals: return sentence.uppercased()
      case .brokenLine:
        let middle = words.count / 2
        return words[..<middle].joined(separator: " ") + "\n"
          + words[middle...].joined(separator: " ")
      case .talkAround: return "hi, this came up: " + sentence + " help"
      case .noAccents: return sentence.folding(options: .diacriticInsensitive, locale: nil)
      case .lettersLeftOut: return each(words, 5) { $0.remove(at: 3) }
      case .lettersSwapped: return each(words, 5) { $0.swapAt(2, 3) }
      case .misread:
        return sentence.replacingOccurrences(of: "l", with: "1")
          .replacingOccurrences(of: "o", with: "0")
      case .wordLeftOut:
        return (words[..<(words.count / 2)] + words[(words.count / 2 + 1)...])
          .joined(separator: " ")
      case .wordPutIn:
        return (words[..<(words.count / 2)] + ["now"] + words[(words.count / 2)...])
          .joined(separator: " ")
      case .wrongCode: return sentence + " (#3440141)"
      }
    }

    /// Changes one long word in so many.
    private func each(_ words: [String], _ step: Int, _ change: (inout [Character]) -> Void)
      -> String
    {
      var long = 0
      return words.map { word in
        guard word.count >= 7, word.allSatisfy(\.isLetter) else { return word }
        long += 1
        guard long % step == 1 else { return word }
        var letters = Array(word)
        change(&letters)
        return String(letters)
      }
      .joined(separator: " ")
    }
  }

  /// The sentences long enough to be told from others by their words.
  private static let sentences = KnownError.all.filter {
    $0.message.description.split(separator: " ").count >= 8
  }

  @Test(arguments: Disturbance.allCases)
  func aDisturbedSentenceIsThatSentence(_ disturbance: Disturbance) {
    var missed: [String] = []
    for row in Self.sentences {
      let text = disturbance.applied(to: row.message.description)
      let bytes = Array(text.utf8)
      let exact = KnownSentence.find(in: bytes).map(\.entry.indicates)
      let near = SentenceLikeness.shared.nearest(to: FoldedWords(bytes[...])).map { [$0.indicates] }
      let isKnown = (exact + (near ?? [])).contains { $0 == row.indicates }
      let isNear = NearWords.nearest(to: bytes).contains { $0.subject.id == row.key }
      if !isKnown && !isNear { missed.append(text) }
    }
    #expect(Self.sentences.count > 80)
    // A sentence that several rows share, or most of whose words many have, may fall to another.
    #expect(missed.count * 25 <= Self.sentences.count, "\(missed.count): \(missed.prefix(8))")
  }

  /// The translations, too.
  @Test(arguments: [Disturbance.noAccents, .brokenLine, .talkAround])
  func aTranslatedSentenceIsKnown(_ disturbance: Disturbance) {
    let phrases = [SentenceSource.spanish, SentenceSource.windowTranslated]
      .flatMap(SentenceSource.rows)
      .map { (key: String(decoding: $0, as: UTF8.self), text: String(decoding: $1, as: UTF8.self)) }
    let long = phrases.filter { $0.text.split(separator: " ").count >= 10 }
    var missed: [String] = []
    for phrase in long {
      let bytes = Array(disturbance.applied(to: phrase.text).utf8)
      let near = NearWords.nearest(to: bytes).map(\.subject.id)
      if KnownSentence.find(in: bytes).isEmpty && !near.contains(phrase.key) {
        missed.append(phrase.text)
      }
    }
    #expect(long.count > 10 && missed.isEmpty, "\(missed)")
  }

  /// What is not near enough stands among the nearest, and claims nothing.
  @Test func halfASentenceIsOnlyNear() {
    let text = "the phone number you have entered is somehow not associated with what we selected"
    let report = Report(of: text)
    #expect(report.causes.allSatisfy { $0.status >= .possible })
    #expect(!report.nearest.isEmpty || !report.noticed.isEmpty)
  }
}
