import Testing

@testable import CoexistKit

/// Whose words a text holds: a program's are nobody's, a window's stand for themselves.
@Suite struct PeoplesWordsTests {
  private static let words = "the number is still connected to another provider"

  private func noticed(_ text: String) -> [String] {
    ReadInput(text).reader.facts.noticed.map(\.id)
  }

  /// Without the program's part around it every one of these says something.
  @Test(arguments: [
    "2026-11-20T10:01:02.123Z INFO  [worker-3] %",
    "Nov 20 10:01:02 hub sender[812]: %",
    "[2026-11-20 10:01:02] production.ERROR: %",
    "level=warn msg=\"%\" partner_state=linked",
    "```\nthrow new Error(\"%\")\n```",
    "a.b.ProviderException: %\n\tat a.b.Provider.linked(Provider.java:12)",
  ])
  func aProgramSaysNothing(_ line: String) {
    #expect(!noticed(Self.words).isEmpty)
    #expect(noticed(line.replacing("%", with: Self.words)).isEmpty)
    let input = ReadInput(line.replacing("%", with: Self.words)).reader.inputs
    #expect(input.first?.nearest.isEmpty == true)
  }

  @Test(arguments: [
    "Traceback (most recent call last):\n  File \"/srv/provider_connected/still_linked.py\", line 4, in disconnect_provider",
    "see https://help.example.com/number-still-connected-to-another-provider",
    "open https://app.example.com/back?code=3441041&state=x",
  ])
  func namesAndAddressesSayNothing(_ text: String) {
    #expect(noticed(text).isEmpty)
  }

  @Test(arguments: ["2026-11-20 14:05 Ana: %", "[20/11/2026, 14:05] Ana: %", "> %", "- %"])
  func whatPeopleWriteBehindAFrameCounts(_ line: String) {
    #expect(noticed(line.replacing("%", with: Self.words)) == noticed(Self.words))
  }

  @Test(arguments: [
    ("It told us:\n\n\"%\"\n\nWhat now?", 1), ("The window: “%”", 1), ("Aviso:\n«%»", 1),
    ("We saw \"%\" and left.", 0), ("description_text: \"%\"", 0),
  ])
  func whatAWindowSaidIsKept(_ text: String, _ count: Int) {
    let sentence = "This gadget cannot go with that gadget. Try it later."
    let errors = ReadInput(text.replacing("%", with: sentence)).reader.facts.errors
    #expect(errors.map(\.quote) == Array(repeating: Untrusted(sentence), count: count))
    #expect(errors.allSatisfy { $0.message == nil && $0.entry == nil })
  }

  @Test(arguments: [
    ("This gadget cannot go with that gadget. Try it later.", true),
    ("El aparato no va con otro aparato de este sitio.\n", true),
    ("My gadget cannot go with that gadget.", false),
    ("The customer wonders whether another gadget is faster.", false),
    ("El cliente pregunta por un aparato de este sitio.", false),
    ("This gadget cannot go with that gadget just now...", false),
    ("Can this gadget go with that one?", false),
    ("this gadget cannot go with that one", false),
    ("Gadgets cannot go.", false),
    ("Dear all.\n\nThis gadget cannot go with that gadget.", false),
  ])
  func aParagraphAloneMayBeAWindows(_ text: String, _ isKept: Bool) {
    let input = ReadInput(text)
    let quotes = input.reader.facts.errors.map(\.quote)
    #expect(quotes == (isKept ? [Untrusted(text.trimmed)] : []))
    #expect(input.problem == "nothing-recognised")
  }

  @Test func aWindowsWordsAreNotMixedWithThoseAround() {
    let text = "Here is the message.\n\n\"The paper is not available for your business today.\""
    #expect(noticed(text).isEmpty)
  }

  /// What a quoted page of help explains is nobody's case; an older mail is.
  @Test(arguments: [
    ("> Error 3441041 means the wrong portfolio was selected.\n\nWe see none of those.", true),
    ("> Error 3441041 came up, the account is restricted.\n\nAny news?", false),
  ])
  func quotedHelpIsNoCapture(_ text: String, _ isHelp: Bool) {
    let input = ReadInput(text)
    #expect((input.errors.isEmpty && input.reader.facts.noticed.isEmpty) == isHelp)
  }
}
