/// What a detail asks for.
extension LetterDetail {
  /// What it asks for instead of its cause's remedy; `nil` where that remedy fits.
  var order: CustomerOrder? {
    switch self {
    case .newAccount:
      CustomerOrder(
        place: .templates,
        orders: [
          Localised(
            "Create the templates that you need again and submit them for review.",
            es: "Cree de nuevo las plantillas que necesite y envíelas a revisión.",
            pt: "Crie de novo os modelos de que você precisa e envie-os para análise."
          )
        ],
        done: Localised(
          "The templates show as active.",
          es: "Las plantillas aparecen como activas.",
          pt: "Os modelos aparecem como ativos."
        )
      )
    case .sendsTooFast:
      CustomerOrder(
        orders: [
          Localised(
            "Please send fewer messages at a time, with pauses in between.",
            es: "Por favor, envíe menos mensajes a la vez, con pausas entre ellos.",
            pt: "Por favor, envie menos mensagens de cada vez, com pausas entre elas."
          )
        ],
        done: Localised(
          "Messages go out again.",
          es: "Los mensajes vuelven a enviarse.",
          pt: "As mensagens voltam a ser enviadas."
        )
      )
    case .phoneUnused:
      CustomerOrder(
        orders: [
          .openTheAppOnce
        ],
        done: .sentMessageShowsUp,
        avoid: [
          Localised(
            "From now on, open the app at least once a week, so that the connection stays.",
            es: """
              De ahora en adelante, abra la app al menos una vez por semana para que la conexión \
              siga.
              """,
            pt: """
              De agora em diante, abra o app pelo menos uma vez por semana para manter a \
              conexão.
              """
          )
        ]
      )
    default: nil
    }
  }
}
