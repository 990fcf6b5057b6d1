extension Spanish {
  @Sendable static func question(_ key: FactKey) -> Instruction? {
    switch key {
    case .appBusinessPlatform:
      Instruction(
        place: .businessPlatform,
        orders: [
          """
          Envíenos una captura de pantalla de lo que muestra allí el teléfono, aunque la lista esté \
          vacía.
          """
        ],
        avoid: lookOnly
      )
    case .partnersTab:
      Instruction(
        place: .partnersTab,
        orders: [
          """
          Díganos qué socios aparecen en la pestaña, si es posible con una captura de toda la \
          pestaña.
          """
        ],
        avoid: lookOnly
      )
    case .ownerPortfolio:
      Instruction(
        place: .whatsappAccountsEverywhere,
        orders: [
          "Díganos qué portfolio comercial eligió en la ventana de Meta.",
          "Revise qué portfolio tiene la cuenta de WhatsApp y envíenos una captura de pantalla.",
        ],
        avoid: lookOnly
      )
    case .otherPortfolios:
      Instruction(
        place: .phoneNumbersEverywhere,
        orders: ["Revise si el número aparece en otro portfolio comercial suyo y díganos en cuál."],
        avoid: lookOnly
      )
    case .numberInBusinessApp:
      Instruction(
        place: .numberInApp,
        orders: ["Díganos si este número está activo hoy en la app WhatsApp Business."]
      )
    case .signupAskedFor:
      Instruction(
        place: .windowEnd,
        orders: [
          "Díganos qué pidió la ventana: un código QR, un código dentro de la app, SMS o llamada."
        ]
      )
    case .messagesArrive:
      Instruction(
        place: .otherPhone,
        orders: ["Envíe un mensaje al número y díganos si aparece en {provider}."]
      )
    case .liveMediaWorks:
      Instruction(
        place: .otherPhone,
        orders: ["Envíe una foto nueva al número y díganos si aparece en {provider}."]
      )
    case .workedBefore:
      Instruction(
        orders: [
          "Díganos si este número funcionó alguna vez en {provider} junto con la app, y hasta cuándo."
        ]
      )
    case .reviewState:
      Instruction(
        place: .support,
        orders: ["Díganos qué dice la página: nada, en revisión o rechazada."]
      )
    case .appVersion:
      Instruction(
        place: .appInfo,
        orders: ["Díganos qué versión de la app tiene el teléfono."]
      )
    case .kapsoConnection, .subscribedApps:
      Instruction(orders: ["Esto lo revisamos nosotros."])
    default: nil
    }
  }

  private static let lookOnly = ["Por favor, solo revise; no cambie nada todavía."]
}
