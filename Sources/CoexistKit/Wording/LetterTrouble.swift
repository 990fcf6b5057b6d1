/// What to ask where no fact decides.
enum LetterTrouble: Hashable, Sendable, CaseIterable {
  /// The exact words of an error.
  case words
  /// The words are there and nobody knows them: the code and the screen.
  case screen
  /// Nobody has seen an error: what does not work.
  case whatFails
  /// The same where nobody complains.
  case anything

  init(_ facts: Facts) {
    self =
      facts.errors.isEmpty
      ? facts.all(.symptom).isEmpty ? .anything : .whatFails
      : facts.errors.contains {
        $0.entry == nil && $0.code == nil && ($0.sentence ?? $0.quote) != nil
      }
        ? .screen : .words
  }
}

extension LetterTrouble {
  /// What the customer is asked.
  var order: CustomerOrder {
    switch self {
    case .words:
      CustomerOrder(orders: [
        Localised(
          """
          Send us a screenshot of the error message, or copy its exact words and the error \
          code if there is one.
          """,
          es: """
            Envíenos una captura de pantalla del mensaje de error, o copie el texto exacto y el \
            código de error, si lo hay.
            """,
          pt: """
            Envie-nos uma captura de tela da mensagem de erro, ou copie o texto exato e o código \
            do erro, se houver.
            """
        )
      ])
    case .screen:
      CustomerOrder(orders: [
        Localised(
          """
          Tell us on which screen the message came up and whether an error code was shown with \
          it; a screenshot is best.
          """,
          es: """
            Díganos en qué pantalla apareció el mensaje y si junto a él había un código de \
            error; lo mejor es una captura de pantalla.
            """,
          pt: """
            Diga-nos em qual tela a mensagem apareceu e se havia um código de erro junto; o \
            melhor é uma captura de tela.
            """
        )
      ])
    case .whatFails:
      CustomerOrder(orders: [
        Localised(
          "Tell us exactly what does not work, and send us a screenshot of what you see.",
          es: "Díganos qué es exactamente lo que no funciona y envíenos una captura de lo que ve.",
          pt: """
            Diga-nos exatamente o que não funciona e envie-nos uma captura de tela do que você \
            vê.
            """
        )
      ])
    case .anything:
      CustomerOrder(orders: [
        Localised(
          """
          If something does not work, tell us what it is and send us a screenshot of what you \
          see.
          """,
          es: """
            Si algo no funciona, díganos qué es y envíenos una captura de pantalla de lo que ve.
            """,
          pt: """
            Se algo não funcionar, diga-nos o que é e envie-nos uma captura de tela do que você \
            vê.
            """
        )
      ])
    }
  }
}
