import Testing

@testable import CoexistKit

/// What people say of what they see, without the names that the tables have for it.
@Suite struct PlainSpeechTests {
  private func noticed(_ text: String) -> Set<String> {
    Set(Report(of: text).noticed.map(\.id))
  }

  /// Counts and the numbers of other things stand at the head of a sentence, too.
  @Test(arguments: [
    "131000 messages sent in October, all fine.", "132000 mensajes enviados este mes",
    "132000 de deuda, ya mandé el pago", "131026 clientes recebem nossas mensagens",
    "my order 131026 has not come", "131026", "Your shipment 3441049 is on its way.",
    "el paquete 2655094 viene con una caja rota", "a encomenda 2655093 não chegou",
  ])
  func aCountIsNoCode(_ text: String) { #expect(noticed(text).isEmpty, "\(noticed(text))") }

  /// The signup broke off: nothing was disconnected that had been connected.
  @Test(arguments: [
    "wifi died right in the middle of the facebook steps, do I start all over",
    "caiu a net bem na hora que tava nas telas do facebook, começo tudo de novo?",
    "se fue la luz justo cuando estaba en la ventana de Meta",
  ])
  func theSignupBrokeOff(_ text: String) {
    #expect(noticed(text).contains("popup-closed"), "\(text): \(noticed(text))")
    #expect(!noticed(text).contains("disconnected"), "\(text)")
  }

  @Test(arguments: [
    ("our listener gets FINISH instead of the app onboarding event", "wrong-onboarding-path"),
    ("el evento es FINISH_ONLY_WABA y no el de la app", "wrong-onboarding-path"),
    ("chega FINISH_ONLY_WABA e não o do aplicativo", "wrong-onboarding-path"),
    ("a robot lady rings the landline and reads out numbers", "sms-or-voice-requested"),
    (
      "o app tá limpinho. quem aparece é a Turbo Disparos lá no business suite, na parte de parceiros",
      "partner-still-listed"
    ),
    ("GET subscribed_apps gives two apps, yours and one we don't know", "foreign-app-subscribed"),
    ("en subscribed_apps salen dos apps, la de ustedes y otra", "foreign-app-subscribed"),
    ("subscribed_apps devolve dois apps, um não é nosso", "foreign-app-subscribed"),
    (
      "desde que conectamos, el reloj (wear os) ya no me muestra los mensajes del negocio",
      "unsupported-companion"
    ),
    ("at Kapso the screen stays a white screen, nothing is saved", "provider-fault"),
    ("smb_message_echoes never arrives, the messages field does", "echoes-missing"),
    ("there is a US number in Kapso, not ours", "wrong-onboarding-path"),
    ("apareció un número gringo +1 555 en mi panel que no es mío", "wrong-onboarding-path"),
    ("al volver a Kapso queda la pantalla en blanco", "provider-fault"),
    ("a página de vcs dá erro 500 quando clico em conectar", "provider-fault"),
  ])
  func itIsUnderstood(_ text: String, _ id: String) {
    #expect(noticed(text).contains(id), "\(text): \(noticed(text))")
  }

  @Test(arguments: [
    "start your free trial, connect your provider today", "7 dias grátis da nossa plataforma",
    "wifi died while I was on my way to the beach",
    "no tiene nada que ver con ustedes, el banco dice que la cuenta está restringida",
    "the finish of the new packaging is great", "Please note our new number: +1 555 010 4471",
    "my US number is +1 555 010 4471", "We use a US number and the portfolio is not ours.",
    "smb_message_echoes reach us, nothing in the inbox", "Dios mío, no aparece la cuenta",
  ])
  func otherMattersStayOthers(_ text: String) {
    #expect(noticed(text).isEmpty, "\(noticed(text))")
  }

  @Test(arguments: [
    "old photos are only grey boxes. new pics do not come through either",
    "las fotos viejas salen en gris y las fotos nuevas tampoco llegan",
    "as fotos antigas ficam cinzas e as fotos novas não chegam",
  ])
  func freshMediaThatFailsIsNoLimit(_ text: String) {
    #expect(!Report(of: text).expected.contains { $0.id == "old-media-placeholders" }, "\(text)")
  }
}
