import Testing

@testable import CoexistKit

/// The doors of the troubleshooting guide, each as the only thing that somebody says.
@Suite struct DoorTextTests {
  private func report(_ text: String) -> Report { Report(of: text) }

  @Test(arguments: [
    ("Your WABA does not appear in Meta embedded signup", "waba-not-listed"),
    ("Mi WABA no aparece en el registro integrado de Meta", "waba-not-listed"),
    ("Minha WABA não aparece no cadastro incorporado da Meta", "waba-not-listed"),
    ("The number does not connect", "provider-still-connected"),
    ("El número no se conecta", "provider-still-connected"),
    ("O número não conecta", "provider-still-connected"),
    ("The number was connected to another provider", "provider-still-connected"),
    ("El número estaba conectado a otro proveedor", "provider-still-connected"),
    ("O número estava conectado a outro provedor", "provider-still-connected"),
    ("error 3441041", "number-in-another-portfolio"), ("error 2655093", "provider-still-connected"),
    ("código 3441041", "number-in-another-portfolio"),
    ("error 3441045", "not-enough-activity"), ("(#3441045) not eligible", "not-enough-activity"),
    (
      "Your phone number isn't eligible to connect to the WhatsApp Business Platform",
      "not-enough-activity"
    ),
    ("It asks for an SMS or a voice call instead of the QR", "wrong-onboarding-path"),
    ("Me pide un código por SMS en vez del QR", "wrong-onboarding-path"),
    ("The QR code expired", "signup-interrupted"), ("El QR expiró", "signup-interrupted"),
  ])
  func everyDoorOpensByItsOwnWords(_ text: String, _ id: String) {
    let report = report(text)
    let causes = report.causes.filter { $0.status <= .possible }.map(\.id)
    #expect(causes.contains(id) || report.noticed.contains { $0.id == id }, "\(causes)")
  }

  /// `explain` opens by the same words.
  @Test(arguments: [
    ("Your WABA does not appear in Meta embedded signup", "waba-not-listed"),
    ("Mi WABA no aparece en el registro integrado de Meta", "waba-not-listed"),
    ("Minha WABA não aparece no cadastro incorporado da Meta", "waba-not-listed"),
    ("The number does not connect", "provider-still-connected"),
    ("El número no se conecta", "provider-still-connected"),
    ("O número não conecta", "provider-still-connected"),
    ("The number was connected to another provider", "provider-still-connected"),
    ("El número estaba conectado a otro proveedor", "provider-still-connected"),
    ("O número estava conectado a outro provedor", "provider-still-connected"),
    ("error 3441041", "3441041"), ("código 2655093", "2655093"), ("erro 3441045", "3441045"),
    ("It asks for an SMS instead of the QR", "sms-or-voice-requested"),
    ("Me pide un código por SMS en vez del QR", "sms-or-voice-requested"),
    ("Pede um código por SMS em vez do QR", "sms-or-voice-requested"),
    ("The QR code expired", "qr-expired"), ("El QR expiró", "qr-expired"),
    ("O QR expirou", "qr-expired"),
  ])
  func everyDoorOpensExplain(_ text: String, _ id: String) {
    let (output, _, status) = Repository.run("explain", text)
    #expect(status == 0 && output.contains(id), "\(output)")
  }

  @Test(arguments: [
    "x", "🙂🙂🙂", "مرحبا، الرقم لا يعمل", "你好，号码无法连接", "\u{202E}tcennoc ton seod rebmun",
    String(repeating: "nospaces", count: 2000), String(repeating: "🙂", count: 100_000),
    String(repeating: "الرقم ", count: 60_000), String(repeating: "号码", count: 80_000),
    String(repeating: "lorem ipsum dolor ", count: 60_000),
    String(repeating: "\u{202E}rebmun ", count: 60_000),
  ])
  func textsNobodyUnderstandsAreKeptWithoutAClaim(_ text: String) {
    let report = report(text)
    #expect(report.verdict == .inconclusive)
    #expect(report.causes.allSatisfy { $0.status >= .possible })
    #expect(report.noticed.isEmpty && report.expected.isEmpty)
  }

  /// The codes of the blockers, in every form in which they come: event, Graph answer, text.
  @Test(arguments: [2_655_093, 3_441_041, 3_441_045])
  func everyBlockerIsReadInEveryForm(_ code: Int) {
    for text in [
      #"{"data":{"error_code":"\#(code)"},"type":"WA_EMBEDDED_SIGNUP","event":"CANCEL"}"#,
      #"{"error":{"message":"x","type":"OAuthException","code":\#(code)}}"#,
      #"{"error":{"message":"x","code":100,"error_subcode":\#(code)}}"#, "error \(code)",
      "(#\(code))",
      "the window says error code: \(code)",
    ] {
      let report = report(text)
      #expect(report.errors.contains { $0.knownAs == "\(code)" }, "\(text)")
      #expect(report.causes.contains { $0.status <= .possible }, "\(text)")
    }
  }
}
