import Foundation
import Testing

@testable import CoexistKit

@Suite struct GistTests {
  private func understood(_ text: String) -> [String] {
    let scan = WordScan(Array(text.utf8)[...])
    return Gist([scan]).notices(in: scan).map(\.meaning.id)
  }

  /// A name that no table has weighs nothing and is a mistake.
  @Test func everyNameIsKnown() {
    let ids = Set(Situation.all.map(\.meaning.id))
    for line in "\(Gist.table)".split(separator: "\n") {
      let names = line.split(separator: " ").filter { Int($0) == nil }
      let matters = names[0].split(separator: "/").map { String($0) }
      #expect(matters == ["nothing"] || ids.isSuperset(of: matters), "\(names[0])")
      for name in names.dropFirst() { #expect(Concept.places[String(name)] != nil, "\(name)") }
      #expect(Set(names.dropFirst()).count == names.count - 1, "\(names[0])")
    }
  }

  @Test(arguments: [
    "our account was blocked", "il nostro account è stato bloccato",
    "the number is already linked to another provider", "se cerró la ventana",
    "hab das fenster aus versehen zugemacht bevor es fertig war",
  ])
  func aPlainSentenceIsAReport(_ text: String) { #expect(!understood(text).isEmpty) }

  @Test(arguments: [
    "I have not signed up, I only read your help pages. They say a former provider must go first.",
    "Solo una consulta sobre la factura: el banco cambió la tarjeta y la anterior fue rechazada.",
    "Noch nicht angemeldet. Die Anleitung nennt eine PIN, müssen wir die vorher kennen?",
    "Hat sich erledigt, der alte Anbieter hing noch drin. Rausgenommen, läuft seit heute früh.",
    "el banco me mandó un código por sms y nunca llegó, ya llamé",
    "no SMS, no call, the QR worked at once", "no sms nor call, the code worked",
    "ningún SMS ni llamada, el QR lo tomé a la primera",
    "sem SMS nem ligação, o QR foi de primeira",
  ])
  func whatSpeaksOfOtherThingsIsNone(_ text: String) { #expect(understood(text).isEmpty) }

  /// In one breath, without a mark: no clause holds what the whole says.
  @Test(arguments: [
    "saya udah ikutin sampai masukin nomor toko terus bukannya muncul kode qr malah disuruh pilih kirim kode lewat sms atau ditelepon jadi saya berhenti dulu takut salah",
    "i typed the mobile number in and instead of the square it wants to text me some digits or ring me up and i remember you saying thats not how it should go",
  ])
  func oneBreathIsUnderstood(_ text: String) {
    #expect(understood(text) == ["sms-or-voice-requested"])
  }

  /// What a clause says by chance is dropped where the whole is clearly about something else.
  @Test func whatIsFarBehindIsChance() {
    let text = """
      fiz o login e não veio o quadradinho pra ler com a câmera veio falando que ia mandar um código \
      por torpedo aí eu fechei porque você tinha avisado
      """
    let scan = WordScan(Array(text.utf8)[...])
    #expect(scan.notices().contains { $0.meaning.id == "popup-closed" })
    #expect(understood(text) == ["sms-or-voice-requested"])
  }

  /// A long text may be about several things.
  @Test func aLongTextIsNoMatter() {
    let text = "the old provider, the partner, the other platform. "
    let scan = WordScan(Array(String(repeating: text, count: 40).utf8)[...])
    #expect(Gist([scan]).notices(in: scan).map(\.meaning.id) == scan.notices().map(\.meaning.id))
  }
}
