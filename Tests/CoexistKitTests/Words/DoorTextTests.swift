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
    ("It asks for an SMS or a voice call instead of the QR", "wrong-onboarding-path"),
    ("Me pide un código por SMS en vez del QR", "wrong-onboarding-path"),
    ("The QR code expired", "signup-interrupted"), ("El QR expiró", "signup-interrupted"),
  ])
  func everyDoorOpensByItsOwnWords(_ text: String, _ id: String) {
    let report = report(text)
    let causes = report.causes.filter { $0.status <= .possible }.map(\.id)
    #expect(causes.contains(id) || report.noticed.contains { $0.id == id }, "\(causes)")
  }

  /// Every long sentence of the catalogue stays known in another case and with a line break.
  @Test func sentencesStayKnownInAnotherForm() {
    let known = KnownError.all.filter { $0.message.utf8CodeUnitCount >= 60 }
    var missed: [String] = []
    for row in known {
      let sentence = row.message.description
      let words = sentence.split(separator: " ")
      guard words.count >= 9 else { continue }
      let middle = words.count / 2
      let broken =
        words[..<middle].joined(separator: " ") + "\n" + words[middle...].joined(separator: " ")
      for form in [sentence.uppercased(), broken, sentence + " please help"] {
        let bytes = Array(form.utf8)
        let near = SentenceLikeness.shared.matches(in: WordScan(bytes[...]).words, atLeast: 40)
        if KnownSentence.find(in: bytes).isEmpty && near.isEmpty { missed.append(form) }
      }
    }
    #expect(known.count > 30)
    #expect(missed.count * 20 <= known.count, "\(missed.count): \(missed.prefix(5))")
  }

  @Test(arguments: [
    "x", "🙂🙂🙂", "مرحبا، الرقم لا يعمل", "你好，号码无法连接", "\u{202E}tcennoc ton seod rebmun",
    String(repeating: "nospaces", count: 2000),
  ])
  func textsNobodyUnderstandsAreKeptWithoutAClaim(_ text: String) {
    let report = report(text)
    #expect(report.verdict == .inconclusive)
    #expect(report.causes.allSatisfy { $0.status >= .possible })
  }
}
