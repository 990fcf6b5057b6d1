import Testing

@testable import CoexistKit

/// An error is reported where somebody says that it is there, and nowhere else.
@Suite struct TellingTests {
  private func facts(_ text: String) -> Facts {
    var reader = CaseReader()
    reader.read(name: Untrusted("-"), bytes: Array(text.utf8))
    return reader.facts
  }

  private func codes(_ text: String) -> [Int] { facts(text).errors.compactMap(\.code) }

  @Test(arguments: [
    "I get error 2655093 when connecting", "Can you help with error 2655093?",
    "Hi, we still see error 2655093 after removing the old one. What now?",
    "Le doy continuar y sale el error 2655093", "Si le doy siguiente me sale el error 2655093",
    "If I click next I get error 2655093", "I followed the guide and still get error 2655093",
    "Error 2655093: If you want to use this number, take it off first",
    "No, error 2655093 again", "no puedo conectar, error 2655093",
    "I don't know what error 2655093 means, it shows when I connect",
    "It was solved last week but today error 2655093 is back",
    "Error 2655093 was solved last week. Today the same error again.",
    "Everything works in the app but the other page shows error 2655093",
    "Fehler 2655093 wurde noch nicht gelöst", "o erro 2655093 não foi resolvido",
    "Was it solved? No, error 2655093 still there", "Kenapa muncul error 2655093?",
    "L'erreur 2655093 apparaît quand je connecte", "error 2655093 kyu aa raha hai",
  ])
  func whatIsThereIsReported(_ text: String) {
    #expect(codes(text) == [2_655_093])
  }

  @Test(arguments: [
    "no error 2655093 today", "ya no me sale el error 2655093", "Nessun errore 2655093 adesso",
    "We did not see the error 2655093 this time", "el error 2655093 ya no aparece",
    "Fehler 2655093 tritt nicht mehr auf", "l'erreur 2655093 n'apparaît plus",
    "error 2655093 sudah tidak muncul lagi", "ab error 2655093 nahi aa raha",
    "não aparece mais o erro 2655093", "Error 2655093 is gone, thanks",
    "The error that is gone is 2655093", "El error que desapareció es 2655093",
    "O erro que sumiu é 2655093", "El error 2655093 desapareció", "Der Fehler 2655093 ist weg",
    "Das ist gelöst: Es war Fehler 2655093, der alte Anbieter hing noch dran",
    "O erro 2655093 foi resolvido, obrigado", "L'errore 2655093 è risolto, grazie",
    "Problème résolu : c'était l'erreur 2655093", "Error 2655093 sudah teratasi, makasih",
    "error 2655093 theek ho gaya", "We had error 2655093, fixed it by removing the old provider",
    "2026-08-03  error 2655093\n2026-08-04  RESUELTO\n2026-11-19  fallan las plantillas",
    "2026-08-04: solved\n2026-08-03: error 2655093 while connecting",
  ])
  func whatIsDeniedOrOverIsNoError(_ text: String) {
    let facts = facts(text)
    #expect(facts.errors.compactMap(\.code) == [])
    #expect(!facts.noticed.contains { $0.id == "provider-still-connected" })
  }

  @Test(arguments: [
    "If you get error 2655093, take the partner off. (FAQ)", "What does error 2655093 mean?",
    "¿Qué significa el error 2655093?", "Was bedeutet Fehler 2655093?",
    "Si aparece el error 2655093, desconecte al proveedor.",
    "Falls Fehler 2655093 erscheint, entfernen Sie den Partner.",
    "Kalau muncul error 2655093, putuskan provider lama.",
    "Agar error 2655093 aaye to partner hata do",
    "Error 2655093 means that a partner still has the account",
    "Help centre: \"Common codes: 2655093 means a partner has it, 3441041 another business.\"",
  ])
  func whatIsSupposedOrExplainedIsAHintAtMost(_ text: String) {
    #expect(codes(text) == [])
  }

  /// An error that has not come is no hint either.
  @Test(arguments: [
    "Domanda prima di collegare: se uscisse l'errore 2655093, che facciamo?",
    "Falls dabei der Fehler 3441041 käme: was müssten wir löschen?",
  ])
  func whatIsSupposedIsNoHint(_ text: String) {
    let facts = facts(text)
    #expect(facts.errors.compactMap(\.code) == [])
    #expect(facts.noticed.map(\.id) == [])
  }

  /// What a guide says, or a text for others to learn from, is not even a hint.
  @Test(arguments: [
    "According to the guide, error 2655093 appears when a partner still has access.",
    "Según el manual: «El error 3441041 aparece cuando el número es de otro portafolio».",
    "Da apostila: \"O erro 2655094 ocorre quando o número está em outra plataforma\".",
    "Laut Handbuch erscheint der Fehler 2655093, wenn ein anderer Partner Zugriff hat.",
    "D'après le guide, l'erreur 3441041 s'affiche quand le numéro est ailleurs.",
    "Pregunta de examen: ¿qué significa 3441041? Es para la capacitación de los nuevos.",
  ])
  func whatAGuideSaysIsNoHint(_ text: String) {
    let facts = facts(text)
    #expect(facts.errors.compactMap(\.code) == [])
    #expect(facts.noticed.map(\.id) == [])
  }

  @Test(arguments: [
    "In the guide the QR code appears, but I get error 2655093",
    "Según la guía sale un QR, a mí me sale el error 2655093",
  ])
  func whatAppearsInsteadOfTheGuidesIsTold(_ text: String) {
    #expect(codes(text) == [2_655_093])
  }

  /// An error dates from the entry it stands in.
  @Test(arguments: [
    ("2026-08-03  error 2655093", "2026-08-03T00:00:00Z"),
    ("- 3.8.2026: Fehler 2655093", "2026-08-03T00:00:00Z"),
    ("[21/11/26 15:41] Ana: me sale el error 2655093", "2026-11-21T15:41:00Z"),
    ("[21/11/26, 3:41 p. m.] Ana: me sale el error 2655093", "2026-11-21T15:41:00Z"),
    ("[11/21/26, 3:41 PM] Ana: I get error 2655093", "2026-11-21T15:41:00Z"),
    (
      "2026-11-20T07:14:55.120-03:00 ERROR: {\"error\":{\"message\":\"x\",\"code\":2655093}}",
      "2026-11-20T10:14:55Z"
    ),
  ])
  func anErrorDatesFromItsEntry(_ text: String, _ time: String) {
    #expect(facts(text).errors.map { $0.time?.iso8601 } == [time])
  }
}
