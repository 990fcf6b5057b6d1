import Testing

@testable import CoexistKit

/// A situation is read only where its words are about our matter.
@Suite struct SubjectTests {
  private func noticed(_ text: String) -> [String] {
    WordScan(Array(text.utf8)[...]).notices().filter(\.meaning.isPublished).map(\.meaning.id)
  }

  @Test(
    arguments: [
      "the label machine got disconnected again after months without trouble",
      "barclays keeps sending me an sms code nobody asked for",
      "la geladeira parou hoje, ontem funcionava",
      // Its claim stands in the next sentence.
      "we cannot find our invoices in kapso. messages are fine",
      "the old provider is gone. connected since monday",
      "we do not see any problem in kapso. messages arrive",
      // A denied fault uses up the words that deny it.
      "não perdemos nenhuma mensagem, tudo chega no kapso",
      "nomor sudah tersambung, tidak ada masalah",
      "la cuenta no está bloqueada y no hay ningún pago pendiente",
      "janela não fechou, nenhum pagamento foi recusado e nenhuma mensagem sumiu",
      // Steps that are told as done.
      "il vecchio fornitore è stato rimosso, tra i partner ci siete solo voi",
      "der alte anbieter ist raus, unter business-plattform steht nichts mehr",
      "di aplikasi daftar platform kosong dan di tab mitra cuma ada kapso",
      "the partners tab shows nobody",
      // "Hai" behind a "not" is only the helping verb; chats that are missing are no activity.
      "account block nahi hua hai", "error sudah tidak muncul lagi, sekarang lancar",
      // A code that does not come is no message, and a password's code none of the signup.
      "esqueci minha senha do kapso e o código não chega",
      "i forgot my kapso password and the reset code by sms does not come",
      // Whoever gave it.
      "el contrato con la otra empresa terminó y ellos liberaron el número",
      // A call that sends is one of the interface.
      "leftover partner grant caused #200 on sends while management calls worked",
      // First talks, what comes next week, and whose the number is.
      "erstgespräch gärtnerei lohr: aktuell beim anderen anbieter, muss der vorher getrennt werden?",
      "semana que vem a gente tira o número da plataforma atual",
      "el número está en el portfolio de la clínica, que es el único que tenemos",
      "Our shop page is unavailable since noon, please message me when you are back",
      "mi hija no cumple los requisitos para la beca",
      "el permiso de obras del local caducó",
      "The template had been unavailable.\n\nMessages are fine.",
      "thanks for taking the old provider off the number",
      "cuando un cliente diga que le pide un sms, mándale el video",
      "yesterday it said not eligible, but today it went through",
      // Who does it, or whose it is, is no word of ours.
      "the courier wants the 4 digit code he texted me",
      "a televisão da recepção pede atualização do aplicativo",
      "o token do banco expirou e vocês só recebem amanhã",
      "se fue la luz en toda la cuadra",
      "the surgeon's template was rejected by legal", "my number is banned on tinder",
      "scusa, è caduta la linea, ero in galleria",
      // A verb and its thing stand in one clause; everyday phrases are no situation.
      "we stopped the campaign, kapso is nice", "refused: invoice number 4411",
      "lá normal, aquí lloviendo", "lá normal, aqui chovendo", "the page closes at six",
      "the pin on the map is wrong, we moved to Hill St", "she blocked me on whatsapp lol",
      // A polite request is no event.
      "All set! You can close this window now.", "vous pouvez fermer cette fenêtre",
      "Sie können das Fenster jetzt schließen", "silakan tutup jendela ini",
      "puede cerrar esta ventana", "pode fechar esta janela", "può chiudere questa finestra",
      // Another product; a person is no number.
      "my etsy shop got banned, whatsapp works", "minha prima foi bloqueada no whats pelo ex",
    ]
  )
  func otherMattersAreNotOurs(_ text: String) { #expect(noticed(text).isEmpty) }

  @Test(
    arguments: [
      ("the number got disconnected again after months without trouble", "disconnected"),
      ("kapso keeps asking for an sms code and there is no qr", "sms-or-voice-requested"),
      ("worked until yesterday, now disconnected", "disconnected-after-working"),
      ("Diese Rufnummer hängt noch beim alten Anbieter", "provider-still-connected"),
      ("the window says we are not eligible", "not-eligible-message"),
      ("our hub shows: BSP PERMISSION REMOVED.", "token-or-permission"),
      ("kapso se desconecta y vuelve solo a cada rato", "occasional-disconnect"),
      // Who says what is left asks nothing; an idiom denies nothing.
      ("a nossa conta não aparece. só dá pra criar outra", "waba-not-listed"),
      ("tava certo desde março, do nada hoje apareceu desconectado", "disconnected"),
      ("we answer from the phone. those answers never appear in the inbox", "echoes-missing"),
      // A name that no table has, a note without a verb, a sign of the interface.
      ("Partners tab screenshot: Kapso, Textwave", "partner-still-listed"),
      ("QR abgelaufen", "qr-expired"), ("qr kadaluarsa", "qr-expired"),
      ("every api call is 401 since monday", "token-or-permission"),
      ("erro inesperado", "meta-transient"),
      // A question on a line of its own, an aside, a guide that somebody read.
      ("our number is banned\nHow was your weekend?", "account-restricted"),
      ("our number is banned, we do ads for a living", "account-restricted"),
      (
        "Eliminé la cuenta de whatsapp del celular porque leí en un foro que así era",
        "app-account-deleted"
      ),
      // A German verb in two parts.
      ("der pc am tresen meldet sich dauernd von whatsapp ab", "linked-devices-logged-out"),
    ]
  )
  func ourMatterIsRead(_ text: String, _ id: String) { #expect(noticed(text).contains(id)) }

  /// What belongs together does not stand in two paragraphs.
  @Test func paragraphsAreReadApart() {
    #expect(noticed("The health page is there.\n\nMessages go both ways.").isEmpty)
  }
}
