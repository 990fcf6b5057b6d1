import Testing

@testable import CoexistKit

@Suite struct KnownSentenceTests {
  @Test func everyMessageIsFoundInItself() {
    for error in KnownError.all where isLookedFor(error.message) {
      let text = error.message.description
      expect(error, in: text)
      expect(error, in: "Meta says:\n> " + wrapped(text, with: "\n> ") + "\nWhat now?")
      expect(error, in: "-- " + wrapped(text, with: "\n--  "))
      expect(error, in: "*\u{201C}" + typographic(text) + "\u{201D}* and more")
      expect(error, in: text.uppercased())
      expect(error, in: "| x | " + text.split(separator: " ").joined(separator: "\u{A0}") + " |")
    }
  }

  @Test(arguments: [
    ("The business is already sharing this WhatsApp Business Account with a partner.", "2655093"),
    ("number is still shared with a partner or must be disconnected first", "2655093"),
    ("Switching partners is not supported in this flow", "2655093"),
    ("… is not associated with the business you selected. To", "3441041"),
    ("The phone number is already linked to a Facebook Page", "2655082"),
    ("This feature is unavailable for phone numbers from this region", "3441042"),
    ("Update your WhatsApp Business App to the latest version", "4563015"),
    (
      "This business has started or attempted Partner-led business verification with another",
      "2494143"
    ),
    ("More than 24 hours have passed since the recipient last replied", "131047"),
    ("This number is registered to an existing WhatsApp account.", "2388001/existing-account"),
    ("Unsupported post request. Object with ID '12' does not", "100.33"),
    ("(#133010) Account not registered", "133010"),
    ("Business Account locked", "text/business-locked"),
    ("Modal `Account Restricted` al intentar", "text/account-restricted"),
    ("(#200) API access blocked", "200/access-blocked"),
    ("Token does not have all the necessary scopes", "text/missing-scopes"),
    ("?setup_link_id=1&error_code=facebook_auth_failed", "setup-link/facebook_auth_failed"),
    ("Não foi possível verificar o código", "2388093/embedded-signup"),
    (#"{\"m\":\"Your phone number isn\u2019t registered with\nWhatsApp Business\"}"#, "2655048"),
    ("You have already linked the maximum number of phone numb", "text/number-limit"),
  ])
  func partOfASentenceSuffices(_ text: String, _ key: String) {
    let found = KnownSentence.find(in: Array(text.utf8))
    #expect(found.first?.entry.key == key)
  }

  @Test(arguments: [
    "Invalid parameter", "(#100) Invalid parameter", "Something went wrong", "Access denied",
    "An error occurred while processing this request", "The phone number you have entered", "",
    "The customer says that everything is disconnected.", "Service unavailable",
    "unaccount restrictedness", "Please try again later.", "your phone number isn't",
  ])
  func generalWordsIdentifyNothing(_ text: String) {
    #expect(KnownSentence.find(in: Array(text.utf8)).isEmpty)
  }

  @Test func rangeIsThatOfTheOriginal() {
    let sentence =
      "Your phone number isn\u{2019}t eligible\u{A0}to connect\n> to the WhatsApp Business Platform"
    let text = "é \u{201C}" + sentence + "\u{201D}. More"
    let found = KnownSentence.find(in: Array(text.utf8))
    #expect(found.count == 1)

    if let range = found.first?.range {
      #expect(String(decoding: Array(text.utf8)[range], as: UTF8.self) == sentence)
    }
  }

  @Test func sliceKeepsItsOffsets() {
    let bytes = Array("xxxx API access blocked".utf8)
    #expect(KnownSentence.find(in: bytes[5...]).map(\.range) == [5..<23])
  }

  @Test func longerSentenceWins() {
    let text = """
      This number is registered to an existing WhatsApp account. To use this number, disconnect \
      it from the existing account. Then, return to this page and re-enter the number.
      Rate: (Business Account, Consumer Account) pair rate limit hit; Spam rate limit hit.
      """
    let keys = KnownSentence.find(in: Array(text.utf8)).map { $0.entry.key }
    #expect(keys == ["text/number-registered-elsewhere", "131056", "131048"])
  }

  @Test func sentencesComeInTheOrderOfTheText() {
    let text = """
      1. `(#200) API access blocked` — al llamar `subscribed_apps`
      2. `(#133010) Account not registered` — al enviar mensaje
      3. `Register endpoint is not available for SMB businesses` — al llamar
      > *"This account has been disabled because the website listed in its
      """
    let found = KnownSentence.find(in: Array(text.utf8))
    #expect(
      found.map { $0.entry.key }
        == ["200/access-blocked", "133010", "100/smb-register", "text/account-disabled"]
    )
  }

  private func belongs(_ text: String, to error: KnownError) -> Bool {
    error.mayStand(beside: KnownSentence.find(in: Array(text.utf8)).map(\.entry))
  }

  @Test func textOfAnotherErrorContradicts() throws {
    let pin = try #require(KnownError.entry(key: "133005"))
    let sharing = try #require(KnownError.entry(key: "2655093"))
    let locked = try #require(KnownError.entry(key: "131031"))
    let any = try #require(KnownError.entry(key: "100"))
    let elsewhere = "(#133005) Phone number already exists in another WhatsApp Business Account"
    #expect(!belongs(elsewhere, to: pin))
    #expect(belongs("Two step verification PIN Mismatch", to: pin))
    #expect(belongs("Invalid parameter", to: sharing))
    #expect(belongs(sharing.message.description, to: sharing))
    #expect(belongs(sharing.message.description, to: any))
    #expect(!belongs(pin.details.description, to: sharing))
    #expect(belongs("Business Account locked", to: locked))
  }

  @Test func everyRowBelongsToItself() {
    for error in KnownError.all {
      for text in [error.message, error.headline, error.details].map(\.description) {
        #expect(belongs(text, to: error), "\(error.key): \(text)")
      }
    }
  }

  @Test func everyPhraseNamesARow() {
    for (key, words) in SentenceSource.phrases.flatMap(SentenceSource.rows) {
      let key = String(decoding: key, as: UTF8.self)
      #expect(KnownError.entry(key: key) != nil && words.count > 8, "\(key)")
    }
  }

  @Test func brokenBytesAreHarmless() {
    for end: [UInt8] in [[0xE2], [0xE2, 0x80], [0xC2], [0xEF, 0xBB], [0x5C], [0x5C, 0x75, 0x32]] {
      let bytes = Array("API access blocked ".utf8) + end
      #expect(KnownSentence.find(in: bytes).map(\.range) == [0..<18])
    }
  }

  private func isLookedFor(_ message: StaticString) -> Bool {
    // The two messages that any program may print are told by their number only.
    let text = message.description
    return !["", "(#100) Missing Permission", "(#1752041) Duplicate Request"].contains(text)
  }

  /// Where rows share a sentence, one of them stands for all.
  private func expect(_ error: KnownError, in text: String) {
    let found = KnownSentence.find(in: Array(text.utf8))
    let row = found.first?.entry
    let isShared = row.map { row in
      [row.message, row.headline, row.details].contains { same($0, error.message) }
    }
    #expect(
      row?.key == error.key || isShared == true,
      "\(error.key) in \(text): \(row?.key ?? "nothing")"
    )

    #expect(found.count == 1, "\(error.key) in \(text)")
  }

  private func same(_ text: StaticString, _ other: StaticString) -> Bool {
    let bytes = NormalisedText(text).bytes.filter { $0 != UInt8(ascii: ".") }
    return bytes == NormalisedText(other).bytes.filter { $0 != UInt8(ascii: ".") }
  }

  private func wrapped(_ text: String, with end: String) -> String {
    var lines = [""]
    for word in text.split(separator: " ") {
      if lines[lines.count - 1].count > 25 { lines.append("") }
      lines[lines.count - 1] += lines[lines.count - 1].isEmpty ? word : " " + word
    }
    return lines.joined(separator: end)
  }

  private func typographic(_ text: String) -> String {
    String(text.map { $0 == "'" ? "\u{2019}" : $0 == "\"" ? "\u{201D}" : $0 })
  }
}
