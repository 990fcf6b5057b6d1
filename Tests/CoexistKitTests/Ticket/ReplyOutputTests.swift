import JSONText
import Testing

@testable import CoexistKit

/// What `reply` prints, whatever the letter says.
@Suite struct ReplyOutputTests {
  private func reply(_ words: String..., text: String) -> String {
    Outcome(arguments: ["reply", "c.json"] + words, in: .memory(["c.json": text])).text
  }

  @Test func jsonHoldsTheSameText() throws {
    let document = try JSONDocument(
      parsing: Array(reply("-f", "json", text: TicketCases.bare).utf8)
    )
    #expect(document.root["schema"]?.string == "coexist.reply/1")
    #expect(document.root["text"]?.string == reply(text: TicketCases.bare))
  }

  /// Over every fixture and language: never empty, no secrets of ours, no placeholder left open.
  @Test(arguments: Language.allCases) func everyFixtureHasAReply(_ language: Language) {
    for fixture in TicketCases.fixtures {
      let outcome = Outcome(
        arguments: ["reply", "--lang", language.id] + fixture.files,
        in: .system
      )
      let text = outcome.text
      // Some fixtures hold what nobody can read: there is nothing to answer then.
      let isPartlyUnreadable = outcome.status == ExitCode.unreadable.rawValue
      if isPartlyUnreadable && text.isEmpty { continue }
      #expect(outcome.status == 0 || isPartlyUnreadable, "\(fixture.name): \(outcome.reason)")
      #expect(text.split(separator: "\n").count >= 3, "\(fixture.name): \(text)")
      #expect(!text.contains("{") && !text.contains("}"), "\(fixture.name): \(text)")
      #expect(!text.contains("\n\n\n") && !text.contains("\n "), "\(fixture.name): \(text)")
      let promises = ["24 h", "48 h", " days", " hours", "días", "horas", "dias"]
      let words = text.split(separator: " ")
      #expect(!zip(words, words.dropFirst()).contains(where: ==), "\(fixture.name): \(text)")
      for mark in ["..", " ,", " ;", ": ;"] {
        #expect(!text.contains(mark), "\(fixture.name): \(text)")
      }
      // How long Meta's own limit lasts is none.
      let limits = ["for at least", "durante al menos", "por pelo menos"]
      // Nor is when they write to us again, nor what Meta says in its own words.
      let follows = ["if nothing has changed in", "no cambia nada", "se nada mudar"]
      let isLimit = (limits + follows).contains { text.contains($0) }
      let ours = text.split(separator: "\"").enumerated().filter { $0.offset.isMultiple(of: 2) }
        .map(\.element).joined()
      for promise in promises where !isLimit {
        #expect(!ours.contains(promise), "\(fixture.name): \(text)")
      }
    }
  }
}
