import Testing

@testable import CoexistKit

/// Every row of the table against its own hits and misses.
@Suite struct SecretRuleTests {
  private func redact(_ text: String) -> String {
    String(decoding: DocumentRedactor.redact(Array(text.utf8)).bytes, as: UTF8.self)
  }

  @Test(arguments: SecretRule.all.flatMap(\.hits)) func hitsGo(_ text: String) {
    let once = redact(text)
    #expect(once != text)
    #expect(once.contains("<"))
    #expect(redact(once) == once)
  }

  @Test(arguments: SecretRule.all.flatMap(\.misses)) func missesStay(_ text: String) {
    #expect(redact(text) == text)
  }

  @Test(arguments: [
    ("access_token", .secret(.credential)), ("accessToken", .secret(.credential)),
    ("ACCESS-TOKEN", .secret(.credential)), ("token_type", .about(.credential)),
    ("registrationPin", .secret(.pin)), ("shipping", KeyClass.none),
    ("sessionid", .secret(.cookie)),
    ("session_id", .trace), ("sessionId", .trace), ("fbtrace_id", .trace), ("waba_ids", .id),
    ("created_at", .time), ("DB_PWD", .secret(.credential)), ("phone_number_id", .id),
    ("phone_number", .phone), ("x-api-key", .secret(.credential)),
    ("passwords", .secret(.credential)),
  ]) func keysAreWordsInAnySpelling(_ pair: (String, KeyClass)) {
    #expect(KeyClass(KeyName(Array(pair.0.utf8)[...])) == pair.1)
  }
}
