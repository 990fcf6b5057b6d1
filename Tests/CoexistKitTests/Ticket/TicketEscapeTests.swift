import JSONText
import Testing

@testable import CoexistKit

/// What comes from outside is no markup, no command and no secret in any layout of the ticket.
@Suite struct TicketEscapeTests {
  private static let hostile =
    "a ```` b\\n::set-env name=x::1\\n##[command]x \\u001b[31mred\\u202e <img src=x> ![i](u) @everyone"

  private func ticket(_ format: String) -> String {
    let text = """
      {"schema":"coexist.case/1","customer":"<script>`x`|@here [l](javascript:1)",
       "error":{"code":3441041,"message":"\(Self.hostile)"},
       "identifiers":{"waba_id":"104996122399160"},
       "observations":{"partners_tab":{"value":["Ac`me|<b>\\n::stop"],"by":"screenshot"}}}
      """
    let arguments = ["ticket", "case.json", "--allow-incomplete", "-f", format]
    return Outcome(arguments: arguments, in: .memory(["case.json": text])).text
  }

  @Test(arguments: ["markdown", "text", "json", "zendesk", "jira"])
  func noCommandsAndNoHiddenCharacters(_ format: String) {
    let text = ticket(format)
    #expect(!text.isEmpty)
    for line in text.split(separator: "\n") {
      #expect(!line.drop { $0 == " " || $0 == "\t" }.hasPrefix("::"), "\(line)")
    }
    #expect(!text.contains("##["))
    for scalar in text.unicodeScalars where scalar.isHidden {
      Issue.record("U+\(String(scalar.value, radix: 16)) in \(format)")
    }
  }

  @Test func theFenceIsLongerThanAnyRunInside() {
    let text = ticket("markdown")
    #expect(text.contains("`````text\n"))
    #expect(text.contains("\n`````\n"))
  }

  @Test func markdownHoldsNoMarkupOfTheirs() {
    var text = ticket("markdown")
    while let open = text.firstRange(of: "`````text"),
      let close = text[open.upperBound...].firstRange(of: "`````")
    {
      text.removeSubrange(open.lowerBound..<close.upperBound)
    }
    for bad in ["<script", "<img", "<b>", "![i]"] {
      for place in text.ranges(of: bad) {
        #expect(text[..<place.lowerBound].hasSuffix("\\"), "\(bad)")
      }
    }
    #expect(!text.contains(" @everyone") && !text.contains("|@here"))
  }
}
