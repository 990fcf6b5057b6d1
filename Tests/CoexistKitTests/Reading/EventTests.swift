import Testing

@testable import CoexistKit

/// What happened is shown in the payload's own words, with its times as it has them.
@Suite struct EventTests {
  private func diagnose(_ text: String, _ options: String...) -> String {
    let host = HostSystem.memory(["x.json": text])
    return Outcome(arguments: ["diagnose", "--full", "x.json"] + options, in: host).text
  }

  @Test func anEventKeepsItsWordsAndItsTimes() {
    let text = diagnose(
      #"{"object":"whatsapp_business_account","entry":[{"id":"108800000000901","time":1763726400,"#
        + #""changes":[{"field":"account_update","value":{"event":"PARTNER_REMOVED","#
        + #""timestamp":"1763726300","version":"v24.0"}}]}]}"#
    )
    #expect(text.contains("seen       account_update PARTNER_REMOVED v24.0, 2025-11-21T11:58:20Z"))
    #expect(text.contains("(1763726300) to 2025-11-21T12:00:00Z (1763726400)"))
  }

  @Test func messagesOfATypeAreOneLine() {
    let messages = (0..<40).map { #"{"type":"text","timestamp":"\#(1_763_726_400 + $0)"}"# }
    let body = #"{"messaging_product":"whatsapp","metadata":{"phone_number_id":"108800000000902"},"#
    let text = diagnose(body + #""messages":[\#(messages.joined(separator: ","))]}"#)
    #expect(text.contains("seen       messages text, 40 times, 2025-11-21T12:00:00Z (1763726400)"))
    #expect(text.split(separator: "\n").count { $0.contains("messages text") } == 1)
  }

  @Test func aWebhookBesideAnErrorIsSeenToo() {
    let entry =
      #"{"id":"108800000000903","changes":[{"field":"account_update","value":{"event":"ACCOUNT_DELETED"}}]}"#
    let text = diagnose(
      #"{"error":{"code":100,"message":"(#100) x"},"entry":[\#(entry)]}"#,
      "-fjson"
    )
    #expect(text.contains(#""field": "account_update""#))
    #expect(text.contains(#""name": "ACCOUNT_DELETED""#))
  }

  @Test func aSecretInTheNameOfAnEventStaysInside() {
    let text = diagnose(
      #"{"field":"account_update","value":{"event":"\#(PlantedSecret.token)"}}"#,
      "--full"
    )
    #expect(text.contains("account_update <meta-token:1>"))
    #expect(!text.contains(PlantedSecret.token.prefix(12)))
  }
}
