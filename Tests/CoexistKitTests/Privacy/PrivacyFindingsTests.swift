import Testing

@testable import CoexistKit

/// What once leaked, was masked without need or stopped the program, kind by kind.
@Suite struct PrivacyFindingsTests {
  private func redact(_ text: String) -> String {
    String(decoding: DocumentRedactor.redact(Array(text.utf8)).bytes, as: UTF8.self)
  }

  private static let commands = [
    ["diagnose", "--full"], ["diagnose", "-f", "json"], ["ticket", "--allow-incomplete"],
    ["ticket", "-f", "json"], ["reply"], ["redact"],
  ]

  /// A token of any kind goes whole, although the letters that begin Meta's stand in it by chance.
  @Test(arguments: ["gh" + "p_", "sk" + "_live_", "whs" + "ec_", "AI" + "za", "np" + "m_"])
  func tokensGoWhole(_ front: String) {
    let text = redact("x \(front)8vAA0SGLWUEAAqGOd8f5gmcaQXodVZlpT2LfAbcd y")
    #expect(text == "x <credential:1> y")
  }

  /// Forty letters of a token may be without a digit by chance.
  @Test func aTokenNeedsNoDigit() {
    #expect(redact("x fLDgBFRLpjPDfzdDTefpskUoZgVOCDNELEogctBl y") == "x <opaque:1> y")
    let name = "whenTheCustomerLeavesTheSignupWindowTooEarly"
    #expect(redact("x \(name) y") == "x \(name) y")
  }

  /// The head of a mail names people also where it leaves out their addresses.
  @Test func receiversOfMailsGo() {
    let head = "From: Ana Soto <ana@x.invalid>\nSent: Friday\nTo: Greta Holm; Jo Li\nSubject: Hi\n"
    #expect(
      redact(head)
        == "From: <person:1> <<email:1>>\nSent: Friday\nTo: <person:2>; <person:3>\nSubject: Hi\n"
    )
    #expect(redact("From: Old Town\nTo: New York\n") == "From: Old Town\nTo: New York\n")
  }

  /// A number of a phone is no code, wherever an error is asked for.
  @Test(arguments: [
    #"["x","+5215656917947",1]"#, #""+5215656917947""#, #""5215656917947""#, "5215656917947",
  ]) func phonesAreNoCodes(_ error: String) {
    let text = #"{"schema":"coexist.case/1","error":\#(error)}"#
    for command in Self.commands where command != ["redact"] {
      let outcome = Outcome(arguments: command + ["in.txt"], in: .memory(["in.txt": text]))
      #expect(!outcome.text.contains("5215656917947"), "\(command)")
    }
  }

  /// A key of Amazon's needs no digit.
  @Test(arguments: [
    "{\"AK" + "IARHZRXXMNYAZXIHJY\":1}", "2026-11-20T14:05:11Z INFO AK" + "IARHZRXXMNYAZXIHJY",
  ]) func keysOfCapitalsGo(_ text: String) {
    #expect(redact(text).contains("<credential:1>"))
    var log = LogRedactor(.lines, options: RedactionOptions(), on: .memory())
    let streamed = log.take(Array(text.utf8)[...]) + log.finish()
    #expect(String(decoding: streamed, as: UTF8.self).contains("<credential:1>"))
  }

  /// Ordinary input is never a bug: versions, codes that nobody knows, dates, words of our own.
  @Test(arguments: [
    #"{"schema":"coexist.case/1","observations":{"app_version":{"value":"2.24.23.11"}}}"#,
    #"{"code":138411,"title":"Some code of next year"}"#,
    #"{"error":{"message":"(#138412) Not known yet","code":138412}}"#,
    #"{"schema":"coexist.case/1","captured_at":"2026-11-20T09:00:00Z","notes":"pin 202611"}"#,
    #"{"token_refreshed":"2026-11-20T09:00:00Z","captured_at":"2026-11-20T09:00:00Z"}"#,
    #"{"password":"partner-still-listed","error":{"code":2655093}}"#,
    #"2026-10-03T10:00:00Z rule 4: "X-Kapso-Key: <credential:1"#,
    "X-Kapso-Key: <credential:1\nX-Kapso-Key: k3y9fA2x7Qp\n",
    "{&quot;error&quot;:{&quot;message&quot;:&quot;x&quot;,&quot;code&quot;:2655093}}",
  ]) func ordinaryInputIsNoBug(_ text: String) {
    for command in Self.commands {
      let outcome = Outcome(arguments: command + ["in.txt"], in: .memory(["in.txt": text]))
      #expect(outcome.status != ExitCode.bug.rawValue, "\(command): \(outcome.reason)")
    }
  }

  @Test(arguments: [
    #"reset the pin: "This number is not registered with Cloud API""#,
    #"token: "Session does not match the stored one""#,
    #"otp: "Please wait before you try again.""#,
    #"{"error":{"error_user_msg":"Your access token: it has expired, log in again"}}"#,
    "Invalid OAuth access token - Cannot parse access token", "The PIN entered is incorrect.",
    #"{"app_version":"2.24.23.11"}"#, "| fbtrace_id | Bz7QkLm2PxYcVtR4 |\n",
    "<fbtrace_id>Bz7QkLm2PxYcVtR4</fbtrace_id>", "a,fbtrace_id\n1,Bz7QkLm2PxYcVtR4\n",
    "Trace ID: Bz7QkLm2PxYcVtR4", "  fbtrace_id Bz7QkLm2PxYcVtR4",
    #"{"history":[{"waba_id":"104996122399160","phone_number_id":"106540352242922"}]}"#,
    #"{"from":"2026-11-01","to":"2026-11-21"}"#,
    "setup link 5f0c2d9e-2b7a-4c0e-9d3a-1b2c3d4e5f60",
    "session id 9a8b7c6d5e4f3a2b1c0d9e8f7a6b5c4d", "id 778100123456 of the portfolio",
    "x-fb-rev: 1018273645", "21-11-2026 1530", "codes 33 36 39 4100",
    #"{"token_source":"system_user","token_app_id":"634974688087057"}"#,
    #"{"authorized_at":"2026-11-20","cookie_consent":"accepted"}"#,
    "commit 9fceb02d0ae598e95dc970b74767f19372d61af8",
  ]) func factsStay(_ text: String) { #expect(redact(text) == text) }

  @Test func aRunOfManyLettersIsNoWord() {
    let value = "RtWmVqBzKpLxNcHdJfGsYeUaIoTrMnPwQkZvXbC4"
    #expect(!redact("{\"a\":\"\(value)\"}").contains(value))
  }

  @Test(arguments: [
    "registration_pin", "TWO_STEP_VERIFICATION_PIN", "pin_code", "pinCode", "totp", "mfa_code",
    "login_code", "confirmation_code", "auth_code", "DB_PWD", "pw", "signing_key", "app_key",
    "X-Kapso-Key", "sessionid",
  ]) func keysGiveThemAway(_ key: String) {
    let value = key.hasSuffix("y") ? "nube77x9q" : "620481"
    for text in ["{\"\(key)\":\"\(value)\"}", "\(key)=\(value)\n", "| \(key) | \(value) |\n"] {
      #expect(!redact(text).contains(value), "\(text)")
    }
  }

  @Test(arguments: [
    ("- name: DB_PASSWORD\n  value: Nube77x\n", "Nube77x"),
    ("password: >-\n  Nube77x\n", "Nube77x"), ("password: nube # old\n", "nube"),
    ("<user password=\"Nube77x\"/>", "Nube77x"), ("<pin><![CDATA[620481]]></pin>", "620481"),
    ("INSERT INTO u (password) VALUES ('Nube77x');", "Nube77x"),
    ("ALTER USER k IDENTIFIED BY 'Nube77x';", "Nube77x"),
    ("map[X-Api-Key:[nube-77-x]]", "nube-77-x"), ("x-api-key:\nnube77x9q\n", "nube77x9q"),
    ("mongodb+srv://k:Nub/e77x@db.example/app", "e77x"), ("redis-cli -a Nube77x", "Nube77x"),
    ("GET /a;jsessionid=9A8B7C6D5E4F3A2B1C0D 200", "9A8B7C6D5E4F3A2B1C0D"),
    ("the code is 620-481", "620-481"), ("o código é 620481", "620481"),
    ("Use 620481 to verify your account", "620481"),
    ("client_secret is nube-77-x9", "nube-77-x9"),
    ("Llamar al 9\u{2011}6146\u{2011}1262", "6146"), ("tel. 9\u{202F}6146\u{202F}1262", "6146"),
    (#"{"celular":"961461262"}"#, "961461262"), (#"{"national_number":"961461262"}"#, "961461262"),
    (#"{"assigned_users":[{"name":"Eva Lindqvist"}]}"#, "Eva Lindqvist"),
    (#"{"requester":{"name":"Eva Lindqvist"}}"#, "Eva Lindqvist"),
    ("From: Eva Lindqvist <eva@example.net>\n", "Eva Lindqvist"),
    ("[20/11/2026 14:05:11] Eva Lindqvist: hola\n", "Eva Lindqvist"),
    ("peer fd12::1ff:fe23:4567:890a", "fd12"),
  ]) func secretsGo(_ pair: (text: String, secret: String)) {
    let once = redact(pair.text)
    #expect(!once.contains(pair.secret), "\(once)")
    #expect(redact(once) == once)
  }

  @Test(arguments: [0x3164, 0x115F, 0xFFA0, 0x180B, 0x2800, 0x17B4, 0x200B, 0xAD] as [UInt32])
  func nothingInvisibleCutsAToken(_ value: UInt32) {
    let mark = Unicode.Scalar(value).map(String.init) ?? ""
    let token = "EA" + "AGm0PX4ZCpsBAKZC7g" + mark + "Tl2v1yQ8ZBnR4uWk5xJ6dHfLs9aPqYc"
    #expect(!redact("token \(token) end").contains("Tl2v1yQ8ZBnR4uWk5"))
  }
}
