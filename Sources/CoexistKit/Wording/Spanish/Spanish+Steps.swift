extension Spanish {
  @Sendable static func step(_ step: CleanupStep) -> StepWords {
    switch step {
    case .removeDedicatedNumber:
      StepWords(
        title: "quitar la conexión anterior del número en {provider}",
        order: Order(
          place: "{provider} > {numbers-page} > el número",
          orders: [
            "Si tiene acceso a {provider}, quite el número allí; si no, avísenos y lo hacemos.",
            "Deje la app del teléfono como está.",
          ],
          done: "{provider} ya no muestra el número."
        )
      )
    case .disconnectProvider:
      StepWords(
        title: "desconectar el proveedor anterior en la app",
        order: Order(
          place: appPlace,
          orders: [
            "Abra la app WhatsApp Business en el teléfono que tiene este número.",
            "Entre en Ajustes o Configuración > Cuenta > Business platform.",
            "Si allí aparece {old}, tóquelo y elija Desconectar (Disconnect).",
            "Después haga una captura de pantalla de la lista, también si ya estaba vacía.",
          ],
          done: "La lista Business platform de la app está vacía.",
          avoid: [
            "Conserve la app y su cuenta en el teléfono como están; los chats siguen allí.",
            "Por favor, no empiece otro intento todavía.",
          ]
        )
      )
    case .removePartner:
      StepWords(
        title: "quitar el socio anterior en la pestaña Socios (Partners)",
        order: Order(
          place: partnersPlace,
          orders: [
            "Abra el Administrador de WhatsApp en business.facebook.com y elija su cuenta de WhatsApp.",
            "Abra la pestaña Socios (Partners).",
            "Quite {old} allí; si aparece {provider}, déjelo.",
            "Después haga una captura de pantalla de la pestaña.",
          ],
          done: "En la pestaña Socios no queda nadie o, como mucho, {provider}.",
          avoid: ["Por favor, no empiece otro intento todavía."]
        )
      )
    case .checkPortfolio:
      StepWords(
        title: "mirar qué portfolio comercial tiene el número",
        order: Order(
          place: accountsPlace,
          orders: [
            "Abra la página y anote en qué portfolio comercial está la cuenta de WhatsApp.",
            "Pase por sus otros portfolios y mire si el número aparece también allí.",
            "Envíenos una captura de pantalla de cada lista.",
          ],
          done: "Sabe qué portfolio tiene la cuenta y si el número aparece en otro.",
          avoid: ["Por favor, solo mire; no cambie ni quite nada todavía."]
        )
      )
    case .removeFromPortfolio:
      StepWords(
        title: "quitar la cuenta de WhatsApp del portfolio que todavía la tiene",
        order: Order(
          place: accountsPlace,
          orders: [
            "Antes de cambiar algo, compare el id de la cuenta con {account}.",
            "Quite esa cuenta de WhatsApp del portfolio que todavía la tiene.",
            "Después haga una captura de pantalla de la lista.",
          ],
          done: "Ese portfolio ya no muestra la cuenta.",
          avoid: [
            "La app, su cuenta y los chats del teléfono no se tocan con esto.",
            "Las plantillas de la cuenta que se quita se pierden y habrá que crearlas de nuevo.",
          ]
        )
      )
    case .wait:
      StepWords(
        title: "esperar unos minutos",
        order: Order(
          orders: ["Por favor, deje todo como está unos minutos para que Meta se ponga al día."],
          avoid: ["Por favor, no empiece otro intento todavía: solo mostraría el estado anterior."]
        )
      )
    case .retry:
      StepWords(
        title: "conectar una vez más desde {provider}",
        order: Order(
          place: "{provider} > {numbers-page} > {connect}",
          orders: [
            "Tenga en la mano el teléfono con la app WhatsApp Business.",
            "En {provider} abra {numbers-page}, elija {connect} y luego {app-option}.",
            "Inicie sesión con Facebook y elija el portfolio comercial que tiene el número.",
            "Escriba el número que está en la app.",
            "Escanee el código QR con la app, o confirme el código que muestra la propia app.",
          ],
          done: "La ventana de Meta termina con un mensaje de éxito.",
          avoid: [
            noCode,
            "Con un intento basta: si aparece un error, envíenos las palabras exactas y una captura.",
          ]
        )
      )
    case .escalate:
      StepWords(
        title: "lo llevamos al soporte de {provider}",
        order: Order(
          orders: [
            "Por favor, deje todo como está mientras el soporte de {provider} lo ve con Meta."
          ],
          avoid: ["Por favor, no empiece otro intento mientras tanto; no nos diría nada nuevo."]
        )
      )
    }
  }

  static let noCode =
    "Si Meta quiere enviar un código por SMS o llamar, cierre la ventana y avísenos."

  private static let appPlace = """
    app WhatsApp Business en el teléfono > Ajustes o Configuración > Cuenta > Business platform \
    (Settings > Account > Business platform)
    """
  static let partnersPlace =
    "Administrador de WhatsApp (WhatsApp Manager) > su cuenta de WhatsApp > Socios (Partners)"
  static let accountsPlace = """
    Meta Business Suite > Configuración > Cuentas > Cuentas de WhatsApp (Settings > Accounts > \
    WhatsApp accounts)
    """

  static let lookOnly = ["Por favor, solo mire; no cambie nada todavía."]

  static let appPlatform = Order(
    place: appPlace,
    orders: [
      "Envíenos una captura de pantalla de lo que muestra allí el teléfono, también si está vacío."
    ],
    avoid: lookOnly
  )
}
