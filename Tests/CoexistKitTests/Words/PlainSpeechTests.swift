import Testing

@testable import CoexistKit

/// What people say of what they see, without the names that the tables have for it.
@Suite struct PlainSpeechTests {
  private func noticed(_ text: String) -> Set<String> {
    Set(Report(of: text).noticed.map(\.id))
  }

  /// A number of the catalogue at the head of a sentence, or in brackets, is what went wrong.
  @Test(arguments: [
    "131026 undeliverable, but only for two people. Everybody else gets our messages.",
    "132000 al enviar la plantilla de cobro, le paso dos variables",
    "132000 no envio do modelo de cobrança, eu mandava 2 variáveis",
    "salió un aviso (131000) dos veces al mandar, a la tercera pasó",
  ])
  func aNumberOfSendingIsHeard(_ text: String) { #expect(!noticed(text).isEmpty, "\(text)") }

  /// Counts and the numbers of other things stand at the head of a sentence, too.
  @Test(arguments: [
    "131000 messages sent in October, all fine.", "132000 mensajes enviados este mes",
    "132000 de deuda, ya mandé el pago", "131026 clientes recebem nossas mensagens",
    "my order 131026 has not come", "131026",
  ])
  func aCountIsNoCode(_ text: String) { #expect(noticed(text).isEmpty, "\(noticed(text))") }

  /// The signup broke off: nothing was disconnected that had been connected.
  @Test(arguments: [
    "wifi died right in the middle of the facebook steps, do I start all over",
    "caiu a net bem na hora que tava nas telas do facebook, começo tudo de novo?",
    "se fue la luz justo cuando estaba en la ventana de Meta",
    "logged in with facebook, window flashed white and went away. now I'm back like nothing happened",
    "puse el código y quedó la ruedita girando hasta que cerré",
    "o código chegou no próprio whatsapp, digitei, aí a tela ficou rodando rodando e eu fechei",
    "the code came inside the app, I typed it and the window just span and span until I shut it",
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
    ("got a mail that order_update is now paused, quality too low apparently", "template-problem"),
    ("avisaron que recordatorio_v2 quedó en pausa, mala calidad", "template-problem"),
    ("disseram que lembrete_3 foi pausado, qualidade baixa", "template-problem"),
    (
      "o app tá limpinho. quem aparece é a Turbo Disparos lá no business suite, na parte de parceiros",
      "partner-still-listed"
    ),
    ("GET subscribed_apps gives two apps, yours and one we don't know", "foreign-app-subscribed"),
    ("en subscribed_apps salen dos apps, la de ustedes y otra", "foreign-app-subscribed"),
    ("subscribed_apps devolve dois apps, um não é nosso", "foreign-app-subscribed"),
    (
      "had a free trial with a bot company. now I get told another provider is already attached",
      "provider-still-connected"
    ),
    (
      "testei um crm, 7 dias grátis. diz que já tem outra plataforma ligada ao número",
      "provider-still-connected"
    ),
    (
      "Lo de hoy es otra cosa: la ventana dice que el número no se relaciona con la empresa elegida",
      "number-not-associated-message"
    ),
    (
      "today is another matter: it says the number doesn't go with the company I chose",
      "number-not-associated-message"
    ),
    ("Meta nos rechazó el nombre para mostrar. Lo demás ya quedó", "display-name-not-approved"),
    ("they rejected our display name. The rest works now", "display-name-not-approved"),
    ("recusaram nosso nome de exibição. O resto deu certo", "display-name-not-approved"),
    (
      "desde que conectamos, el reloj (wear os) ya no me muestra los mensajes del negocio",
      "unsupported-companion"
    ),
    ("at Kapso the screen stays a white screen, nothing is saved", "provider-fault"),
    ("al volver a Kapso queda la pantalla en blanco", "provider-fault"),
    ("a página de vcs dá erro 500 quando clico em conectar", "provider-fault"),
    ("phone was off for weeks, now the connection with kapso is just gone", "disconnected"),
    ("el teléfono estuvo apagado y la conexión con kapso se perdió", "disconnected"),
    ("o celular ficou desligado e a conexão com o kapso sumiu", "disconnected"),
    ("cliquei em número novo e agora tenho um +1 555 esquisito", "wrong-onboarding-path"),
    ("clicked add a new number and got some +1 555 number", "wrong-onboarding-path"),
    ("elegí número nuevo y me dieron un +1 555", "wrong-onboarding-path"),
  ])
  func itIsUnderstood(_ text: String, _ id: String) {
    #expect(noticed(text).contains(id), "\(text): \(noticed(text))")
  }

  @Test(arguments: [
    "start your free trial, connect your provider today", "7 dias grátis da nossa plataforma",
    "wifi died while I was on my way to the beach",
    "no tiene nada que ver con ustedes, el banco dice que la cuenta está restringida",
    "the finish of the new packaging is great", "Please note our new number: +1 555 010 4471",
  ])
  func otherMattersStayOthers(_ text: String) {
    #expect(noticed(text).isEmpty, "\(noticed(text))")
  }

  /// Whoever says that new photos come through answers the question for them.
  @Test(arguments: [
    "old photos are only grey boxes. new pics come through ok",
    "las fotos de agosto no se pueden abrir, sale un recuadro gris. las fotos nuevas sí llegan",
    "as fotos antigas ficam cinzas, as fotos novas chegam normal",
  ])
  func freshMediaIsToldToWork(_ text: String) {
    let report = Report(of: text)
    #expect(report.expected.contains { $0.id == "old-media-placeholders" }, "\(text)")
    #expect(!noticed(text).contains("history-missing"))
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
