import Testing

@testable import CoexistKit

/// What is read of a number that was left unfinished, beside the one that works.
@Suite struct UnfinishedTwinTests {
  private func verdict(_ live: String, _ left: String) -> String {
    let text = """
      {"data":[{"id":"109900000020001","display_phone_number":"\(live)","status":"CONNECTED",
      "platform_type":"CLOUD_API","is_on_biz_app":true},{"id":"109900000020002",
      "display_phone_number":"\(left)","status":"PENDING","platform_type":"NOT_APPLICABLE",
      "is_on_biz_app":false}]}
      """
    return Outcome(arguments: ["diagnose", "c.json"], in: .memory(["c.json": text])).text
  }

  @Test(arguments: [
    ("+55 11 90000-4321", "+55 21 90000-4321"), ("+1 212 555 0134", "+1 202 555 0134"),
    ("+52 55 0000 6060", "+52 33 0000 6060"),
  ])
  func numbersThatEndAlikeAreTwo(_ live: String, _ left: String) {
    #expect(!verdict(live, left).contains("The connection works"))
  }

  @Test(arguments: [
    ("+52 1 55 0000 6060", "+52 55 0000 6060"), ("+55 11 90000-4321", "+55 11 0000-4321"),
  ])
  func oneNumberMayBeWrittenWithADigitMore(_ live: String, _ left: String) {
    #expect(verdict(live, left).contains("The connection works"))
  }
}
