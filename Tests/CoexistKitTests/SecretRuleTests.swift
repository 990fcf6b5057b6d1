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

  /// The letters of a key, with its words apart.
  private static func text(of name: KeyName) -> String {
    let letters = (0..<name.count).flatMap { index in
      (index > 0 && name.beginsWord(at: index) ? [UInt8(ascii: "_")] : []) + [name[index]]
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// A key that others cover too is none: it would go without anybody noticing.
  @Test func everyKeyIsNeeded() {
    for (row, rule) in SecretRule.all.enumerated() where rule.below.isEmpty {
      for key in rule.keys.indices {
        var keys = rule.keys
        let name = keys.remove(at: key).name
        var rules = SecretRule.all
        rules[row] = SecretRule(says: rule.says, keys: keys)
        let rest = KeyIndex(rules)
        let text = Self.text(of: name)
        let longer = ["\(text)_x", "x_\(text)", "\(text)x", text.filter { $0 != "_" }].map {
          KeyName(Array($0.utf8)[...])
        }
        #expect(
          ([name] + longer).contains { rest.rule(for: $0) != KeyIndex.shared.rule(for: $0) },
          "\(text) of row \(row)"
        )
      }
    }
  }

  @Test(arguments: [
    ("access_token", .secret(.credential)), ("accessToken", .secret(.credential)),
    ("ACCESS-TOKEN", .secret(.credential)), ("token_type", .about(.credential)),
    ("registrationPin", .secret(.pin)), ("shipping", KeyClass.none),
    ("sessionid", .secret(.cookie)),
    ("session_id", .trace), ("sessionId", .trace), ("fbtrace_id", .trace), ("waba_ids", .id),
    ("created_at", .time), ("DB_PWD", .password), ("phone_number_id", .id),
    ("phone_number", .phone), ("x-api-key", .secret(.credential)),
    ("passwords", .password),
  ]) func keysAreWordsInAnySpelling(_ pair: (String, KeyClass)) {
    #expect(KeyClass(KeyName(Array(pair.0.utf8)[...])) == pair.1)
  }
}
