import Testing

@testable import CoexistKit

struct RedactorTests {
  private func text(_ raw: String, as kind: FieldKind = .free, _ facts: Facts? = nil) -> String {
    var redactor = Redactor(facts: facts)
    return redactor.publish(Untrusted(raw), as: kind).unescaped
  }

  @Test(arguments: [("2.24.17.79", "2.24.17.79"), ("181.191.29.27", "<ip:1>")])
  func aVersionIsNoAddress(_ text: String, _ expected: String) {
    var redactor = Redactor()
    #expect(redactor.publish(Untrusted(text), as: .word).escaped(for: .line) == expected)
  }

  @Test(arguments: PlantedSecret.byShape)
  func shapeIsEnough(_ secret: PlantedSecret) {
    var redactor = Redactor()
    let shown = redactor.publish(Untrusted("see (\(secret.value)), it failed"), as: .free)
    #expect(shown.unescaped.hasPrefix("see ("))
    #expect(shown.unescaped.hasSuffix("), it failed"))
    #expect(redactor.summary == [secret.kind.reportKey: 1])
    #expect(!shown.unescaped.contains(secret.value))
  }

  @Test(arguments: PlantedSecret.byKey)
  func keyIsEnough(_ secret: PlantedSecret) {
    var redactor = Redactor()
    let shown = redactor.publish(Untrusted(secret.value), as: .free).unescaped
    #expect(!shown.contains(PlantedSecret.hiddenWord))
    #expect(redactor.summary == [secret.kind.reportKey: 1])
  }

  @Test(arguments: [
    "Invalid OAuth access token - Cannot parse access token",
    "Error validating access token: The session has been invalidated because the user changed",
    "Error validating access token: Session has expired on Tuesday",
    "Error validating client secret.", "Two step verification PIN mismatch",
    "(#133006) Phone number needs to be verified before registering, code: 133006",
    "(#80007) Wait 3600 seconds; limit is 5000 calls per 60 minutes.",
    "error_subcode 2388103: pass phase: token type user != system user",
    "Session key invalid or no longer valid, session state: expired",
    "Object with ID '488292592920754' does not exist", "Se requiere el código PIN de 6 dígitos",
    "Message failed since 2026-11-20T10:15:30+0000", "WHATSAPP_BUSINESS_APP_ONBOARDING_V2",
    "WhatsApp version 2.24.17.79", "timestamp 1700000456 and 1700000456123",
    "PIN 133005 is an error code", "codes 100 190 200 368", "on 2026-11-21 10:00:00",
    "https://developers.facebook.com/docs/whatsapp/cloud-api/reference/phone-numbers",
  ])
  func proseStaysExact(_ sentence: String) {
    var redactor = Redactor()
    let published = redactor.publishMetaText(Untrusted(sentence))
    #expect(published.text.unescaped == sentence)
    #expect(published.exactness == "exact")
  }

  @Test func metaTextIsExactAroundThePlaceholder() {
    var redactor = Redactor()
    let sentence = "Malformed access token \(PlantedSecret.token)."
    let published = redactor.publishMetaText(Untrusted(sentence))
    #expect(published.text.unescaped == "Malformed access token <meta-token:1>.")
    #expect(published.exactness == "exact except 1 placeholder")
    #expect(published.placeholders.map(\.at) == [23])
    #expect(published.placeholders.map(\.length) == [PlantedSecret.token.count])
  }

  @Test(arguments: [
    ("+56 9 8621 0476", "<phone:1 +56 ..76>"), ("0056986210476", "<phone:1 +56 ..76>"),
    ("+1 (415) 555-0100", "<phone:1 +1 ..00>"), ("+7 912 345 67 89", "<phone:1 +7 ..89>"),
    ("https://wa.me/4917612345678?text=hi", "https://wa.me/<phone:1 +49 ..78>?text=hi"),
    ("(4917) 612345678", "<phone:1 ..78>"), ("+683 40001234", "<phone:1 +683 ..34>"),
    ("+683 4000123", "<phone:1 +683>"), ("+354 555 0100", "<phone:1 +354>"),
    ("+971501234567", "<phone:1 +971 ..67>"), ("tel:+34612345678", "tel:<phone:1 +34 ..78>"),
    ("415-555-0100", "<phone:1 ..00>"),
  ])
  func phonesKeepCountryAndTwoDigits(_ pair: (String, String)) {
    #expect(text(pair.0) == pair.1)
  }

  @Test(arguments: ["5698621047", "56986210476", "569862104761", "5698621047612"])
  func tenToThirteenBareDigitsArePhones(_ digits: String) {
    #expect(text("to \(digits) now") != "to \(digits) now")
  }

  @Test(arguments: ["569862104", "48829259292075", "488292592920754", "10293847561029384"])
  func longerAndShorterNumbersAreNot(_ digits: String) {
    #expect(text("to \(digits) now") == "to \(digits) now")
  }

  @Test func knownIDsStayWhereverTheyStand() {
    var log = FactLog()
    let place = Origin(text: 0, offset: 0)
    for (key, value) in [
      (IdentifierKey.wabaID, "5696156726712"), (.sessionID, "f34b51dab5e0498abcdef01"),
    ] {
      log.add(
        Identifier(
          key: key,
          value: Untrusted(value),
          origin: place,
          provenance: .observed,
          time: nil
        )
      )
    }
    let facts = log.frozen()
    #expect(text("WABA 5696156726712", as: .free, facts) == "WABA 5696156726712")
    #expect(text("in f34b51dab5e0498abcdef01.", as: .free, facts) == "in f34b51dab5e0498abcdef01.")
    #expect(text("WABA 5696156726713", as: .free, facts) == "WABA <phone:1 +56 ..13>")
  }

  @Test func traceMayBeginLikeAToken() {
    let trace = "EA" + "Aabcdefgh12345678901234"
    #expect(text(trace, as: .identifier) == trace)
    #expect(text(PlantedSecret.token, as: .identifier) == "<meta-token:1>")
    #expect(text("+56 9 8621 0476", as: .identifier) == "<phone:1 +56 ..76>")
  }

  @Test func sameValueHasTheSameNumber() {
    let raw = "+56 9 8621 0476, 0056986210476, 56911112222, A.B@x-y.invalid, a.b@x-y.invalid"
    let shown = "<phone:1 +56 ..76>, <phone:1 +56 ..76>, <phone:2 +56 ..22>, <email:1>, <email:1>"
    #expect(text(raw) == shown)
  }

  @Test func placeholdersCannotBeForged() {
    #expect(text("<meta-token:1> <phone:1 +56 ..67>") == "\\<meta-token:1> \\<phone:1 +56 ..67>")
    #expect(text("<b>1</b> a < b:1 >") == "<b>1</b> a < b:1 >")
  }

  @Test(arguments: [
    "u=https%3A%2F%2Fx.invalid%2F%3Fclient_secret%3D…%26a%3Db", "a=1&amp;client_secret=…&amp;b=2",
    "https%253A%252F%252Fx.invalid%252F%253Fclient_secret%253D…%2526a%253Db",
    "?a=1&\u{338}client_secret=…&b=2", "client\u{200B}_secret=…", "client_secret&#61;…",
    "\\u0063lient_secret=…", "host: x\r\nx-api-key: …\r\naccept: y",
  ])
  func keysCannotHide(_ form: String) {
    let raw = form.replacing("…", with: PlantedSecret.hiddenWord)
    #expect(!text(raw).contains(PlantedSecret.hiddenWord))
  }

  @Test func tokensCannotHide() {
    let token = PlantedSecret.token
    let head = String(token.prefix(20))
    let tail = String(token.dropFirst(20))
    let escaped = token.unicodeScalars.map { "\\u00" + String($0.value, radix: 16) }.joined()
    let lines = stride(from: 0, to: token.count, by: 60)
      .map { String(token.dropFirst($0).prefix(60)) }.joined(separator: "\n> ")
    for hidden in [
      head + "\u{200B}" + tail, "x" + head.prefix(3) + "\u{301}" + tail, lines, escaped,
    ] {
      let shown = text("a \(hidden) b")
      #expect(!shown.contains(String(tail.suffix(12))))
      #expect(!shown.contains(String(token.dropFirst(8).prefix(12))))
      #expect(!shown.contains(String(escaped.suffix(40))))
    }
  }

  @Test func base64OfTextWithASecretGoesAsAWhole() {
    // {"client_secret":"abcdefghi"}
    let encoded = "eyJjbGllbnRfc2VjcmV0IjoiYWJjZGVmZ2hpIn" + "ii"
    #expect(text("x \(encoded) y").contains("eyJj") == false)
  }

  @Test func optionsShowPersonalDataButNoCredential() {
    let raw = "+56 9 8621 0476 a.b@x-y.invalid \(PlantedSecret.token)"
    var redactor = Redactor(options: RedactionOptions(showPersonal: true))
    let shown = redactor.publish(Untrusted(raw), as: .free).unescaped
    #expect(shown == "+56 9 8621 0476 a.b@x-y.invalid <meta-token:1>")
  }

  @Test func namesOfBusinessesStay() {
    #expect(text("Moda Norte SRL", as: .businessName) == "Moda Norte SRL")
  }

  @Test func summaryCountsDifferentValues() {
    var redactor = Redactor()
    let phrase: Phrase = "\(Untrusted("+56 9 8621 0476"), as: .phone) and again"
    _ = redactor.publish(phrase)
    _ = redactor.publish(Untrusted("56986210476 \(PlantedSecret.token)"), as: .free)
    #expect(redactor.summary == ["phone": 1, "access-token": 1])
    let line = redactor.summaryLine().escaped(for: .text)
    #expect(line.hasPrefix("Redacted: 1 token, 1 phone number. Kept: "))
  }

  @Test(arguments: [
    "a@", "a@b.invalid ", "1", "+1", "EAA", "eyJ", "eyJa.", "%25", "{", "\"", "\\", "access_token=",
    "&",
    "a:", "QUFB", " ", "Bearer ", "\n", "/", "<", "\u{200D}", "\u{301}", "0123456789abcdef", "-",
    "-----BEGIN ", "name=\"", "<a:1", "&#", "PIN ", "1 ", "a://", "::", "ab.", "://a:", "--token ",
  ])
  func timeGrowsWithTheLength(_ piece: String) {
    func time(_ count: Int) -> Duration {
      let raw = Untrusted(String(repeating: piece, count: count / piece.utf8.count))
      return processorTime {
        var redactor = Redactor()
        _ = redactor.publish(raw, as: .free)
      }
    }
    let (short, long) = (time(2000), time(16_000))
    // Eight times the length; quadratic time would be sixty-four times as much.
    #expect(long < short * 28 + .milliseconds(40))
  }
}
