import JSONText
import Testing

@testable import CoexistKit

/// The customer reads the one thing that is theirs, and nothing that could harm them.
@Suite struct ReplyTests {
  private func reply(_ words: String..., text: String) -> String {
    Outcome(arguments: ["reply", "c.json"] + words, in: .memory(["c.json": text])).text
  }

  private static let partnerListed = #"""
    {"schema":"coexist.case/1","error":{"code":2655093,"message":"shared with a partner"},
     "identifiers":{"waba_id":"104996122399160"},
     "observations":{"partners_tab":{"value":["Acme BSP","Kapso"],"by":"screenshot"}}}
    """#

  @Test func theOneStepIsWrittenOutAndTheRestIsAnOutlook() throws {
    let text = reply(text: Self.partnerListed)
    #expect(text.hasPrefix("Hello,\n\nAt Meta, a partner from before is still listed"))
    #expect(text.contains("3. Remove \"Acme BSP\" there; if Kapso is listed, leave it."))
    #expect(text.contains("Where: WhatsApp Manager > your WhatsApp account > Partners"))
    #expect(text.contains("full control of the business portfolio"))
    let after = try #require(text.split(separator: "\n").first { $0.hasPrefix("After that: ") })
    #expect(after.hasSuffix("connect once more from Kapso."))
    #expect(!text.contains("Scan the QR code"))
  }

  @Test func theLanguageIsTheCustomers() {
    #expect(reply("--lang", "es", text: Self.partnerListed).contains("3. Quite \"Acme BSP\" allí"))
    #expect(reply("--lang", "pt", text: Self.partnerListed).contains("3. Remova \"Acme BSP\" ali"))
  }

  @Test func whatMetasWindowWantsFirstStandsFirst() throws {
    let words = "You need to set up two-factor authentication in your profile settings."
    let text = reply(text: #"{"error":{"code":4612001,"message":"\#(words)"}}"#)
    let ask = try #require(text.range(of: "First do what Meta's window asked for: \"\(words)\""))
    let start = try #require(text.range(of: "1. Close the old window."))
    #expect(ask.lowerBound < start.lowerBound)
  }

  @Test func whereNothingIsTheirsItSaysSo() {
    let fault =
      #"{"schema":"coexist.case/1","observations":{"messages_arrive":false},"#
      + #""captures":[{"label":"apps","payload":{"error":{"code":190,"message":"expired token"}}}]}"#
    let text = reply(text: fault)
    #expect(text.contains("nothing to do on your side") || text.contains("until you hear from us"))
    #expect(!text.contains("1. "))
  }

  @Test func supportIsTheLastWord() {
    let text = reply(text: TicketCases.ready)
    #expect(text.contains("taking it to Kapso support"))
    #expect(text.contains("There is nothing you need to do until you hear from us."))
    #expect(!text.contains("phone_number_id"))
  }

  @Test func jsonHoldsTheSameText() throws {
    let document = try JSONDocument(
      parsing: Array(reply("-f", "json", text: Self.partnerListed).utf8)
    )
    #expect(document.root["schema"]?.string == "coexist.reply/1")
    #expect(document.root["text"]?.string == reply(text: Self.partnerListed))
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
      let isPartlyUnreadable = outcome.status == ExitCode.unreadable.code
      if isPartlyUnreadable && text.isEmpty { continue }
      #expect(outcome.status == 0 || isPartlyUnreadable, "\(fixture.name): \(outcome.reason)")
      #expect(text.split(separator: "\n").count >= 3, "\(fixture.name): \(text)")
      #expect(!text.contains("{") && !text.contains("}"), "\(fixture.name): \(text)")
      #expect(!text.contains("\n\n\n") && !text.contains("\n "), "\(fixture.name): \(text)")
      let promises = ["24 h", "48 h", " days", " hours", "días", "horas", "dias"]
      for promise in promises { #expect(!text.contains(promise), "\(fixture.name): \(text)") }
    }
  }
}
