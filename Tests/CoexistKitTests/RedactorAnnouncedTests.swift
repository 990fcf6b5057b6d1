import Testing

@testable import CoexistKit

/// Codes and passwords that only the words around them give away.
struct RedactorAnnouncedTests {
  private func redact(_ text: String) -> String {
    String(decoding: DocumentRedactor.redact(Array(text.utf8)).bytes, as: UTF8.self)
  }

  @Test(arguments: [
    "El código de verificación 614123 no es válido.", "O código de verificação 614123 expirou",
    "CÓDIGO DE VERIFICACIÓN 614123", "Código SMS: 614123", "código recibido: 614123",
    "The code 614123 you entered did not match", "o código 614123 que você digitou",
    "El codigo 614123 que ingresaste", "verification code 614123", "your code is 614-123",
    "x\nSMS code 614-123\n", "código de 6 dígitos enviado por SMS: 614123", "OTP 614123",
    "614123 is your WhatsApp code", "614-123 es tu código", "614123 é o seu código do WhatsApp",
    "use 614123 as your verification code", "the code of the SMS was sent: your code: 614123",
    "SMS: 614123", "Customer: code 614 123", "o código que chegou foi este 614 123",
    "Agent: what is the code?\nCustomer: 614123\n",
    "10:14 - Bia: oi chegou um sms da Meta com código\n10:14 - Bia: 614 123\n10:15 - Bia: e agora?\n",
    "me llegó un SMS con el código\ngracias\n> 614-123\n",
  ])
  func oneTimeCodesGo(_ text: String) {
    let once = redact(text)
    #expect(once.contains("<one-time-code:1>"))
    #expect(!once.contains("614"))
    #expect(redact(once) == once)
  }

  @Test(arguments: [
    "El PIN de dos pasos es 739123", "Meu PIN é 739123",
    "PIN de verificação em duas etapas: 739123",
    "mi PIN nuevo es 739123", "PIN changed to 739-123", "two-step PIN is 739123",
  ])
  func pinsGo(_ text: String) {
    #expect(redact(text).contains("<pin:1>"))
    #expect(!redact(text).contains("739"))
  }

  @Test(arguments: [
    "error code 131042", "your error code 131999", "código de error 2655093",
    "código do erro 131999",
    "El código de error 131999", "Código del error: 131999 que ves",
    "code 131042 is your WhatsApp code",
    "131999 is your error code", "code 190 463",
    "Agent: which error code is it?\nCustomer: 131999\n",
    "SMS: 3 of 4 sent", "code\nnothing\nmore\nat all\nhere\n614123\n", "PIN de 6 dígitos",
    "(#136025) Verify code error",
    "Two step verification PIN mismatch", "code 10 and 4 more", "131999 es el código que devuelve",
    "password is required", "the password was incorrect", "la clave es obligatoria",
    "password reset 2026", "docker run -u 1000:1000 -p 8080:80", "ssh -p 2222 host",
    "bypass=everything", "614123 orders by SMS", "see the wamid. It is long",
    "el código postal llegó 482913",
  ])
  func wordsAndErrorCodesStay(_ text: String) {
    #expect(redact(text) == text)
  }

  @Test(arguments: [
    "contraseña: …", "clave de acceso: …", "senha do Facebook: …", "password is …",
    "user admin / password … now", "la clave es ….", "machine h login me password …",
    "sshpass -p … ssh x", "mysql -uroot -p… db", "curl -u me:… https://x.invalid",
    "curl --user 'me:…' x", "DB_PASS=\"…\"",
  ])
  func passwordsGo(_ pattern: String) {
    let password = "Pr1m" + "4vera7"
    let once = redact(pattern.replacing("…", with: password))
    #expect(once.contains("<credential:1>"))
    #expect(!once.contains(password))
    #expect(redact(once) == once)
  }

  /// Letters alone are one where base64 pads them.
  @Test func aSchemeAnnouncesItsToken() {
    #expect(redact("use Bearer abcdefghij= there") == "use Bearer <credential:1> there")
    #expect(redact("use bearer somebody there") == "use bearer somebody there")
  }

  /// Of letters and one digit a word is no puzzle; behind `login me` it is a password all the same.
  @Test func aPasswordOfNetrcNeedNotLookLikeOne() {
    #expect(
      redact("machine h login me password primavera7")
        == "machine h login me password <credential:1>"
    )
  }

  @Test func digitsOfOtherScriptsAreDigits() {
    #expect(redact("+٥٦ ٩ ٠٠٠٠ ١٢٣٤") == "<phone:1 +56 ..34>")
    #expect(redact("PIN: ٧٣٩١٢٣") == "PIN: <pin:1>")
  }

  @Test func whatWasRemovedGoesWhereverItStands() {
    let token = PlantedSecret.token
    let basic = "dXNlcjpTM2NyM3RvLUxhcmdv"
    let tail = token.suffix(16)
    let text =
      "token \(token)\nends with \(tail)\nAuthorization: Basic \(basic)\nit is S3cr3to-Largo"
    let expected = """
      token <meta-token:1>
      ends with <meta-token:2>
      Authorization: Basic <credential:1>
      it is <credential:2>
      """
    #expect(redact(text) == expected)
    #expect(redact(expected) == expected)
    let json =
      "{\"access_token\":\"\(token)\",\"note\":\"ends with \(tail)\",\"pin\":739123,\"n\":739123}"
    #expect(
      redact(json) == "{\"access_token\":\"<meta-token:1>\",\"note\":\"ends with <meta-token:2>\","
        + "\"pin\":\"<pin:1>\",\"n\":\"<pin:1>\"}"
    )
  }

  /// What was put in the place of a code speaks of none to the lines below.
  @Test func codesBelowCodesStayAsTheyAre() {
    let once = redact("what is the code?\n" + (0..<9).map { "61412\($0)\n" }.joined())
    #expect(redact(once) == once && once.contains("614128"))
  }

  /// Numbers as people of a country write them tell no other country.
  @Test(arguments: [
    ("hola mi numero es … no conecta", "9 0000 4477", "<phone:1>"),
    ("my number is …", "900004477", "<phone:1>"), ("meu número: … aqui", "900004477", "<phone:1>"),
    ("o meu é … ok", "11 90000-4321", "<phone:1 ..21>"),
    ("o meu é … ok", "(11) 90000-4321", "<phone:1 ..21>"),
    ("o meu é … ok", "21 90000 1122", "<phone:1 ..22>"),
    ("o meu é … ok", "+55 11 90000-4321", "<phone:1 +55 ..21>"),
    ("o meu é … ok", "56 9 0000 4477", "<phone:1 +56 ..77>"),
  ])
  func nationalNumbersGo(_ row: (String, String, String)) {
    let once = redact(row.0.replacing("…", with: row.1))
    #expect(once == row.0.replacing("…", with: row.2))
    #expect(redact(once) == once)
  }

  /// When a session ended is no secret, however often the words are quoted.
  @Test(arguments: ["Nov", "Sept"]) func theEndOfASessionStays(_ month: String) {
    let words =
      "Error validating access token: Session has expired on Thursday, 26-\(month)-26 08:00:00 PST."
    #expect(redact(words) == words)
    let quoted = #"log {\"message\":\"\#(words)\",\"code\":190}"#
    #expect(redact(quoted) == quoted)
  }
}
