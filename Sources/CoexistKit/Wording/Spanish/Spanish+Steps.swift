extension Spanish {
  @Sendable static func step(_ step: CleanupStep, _ isSeen: Bool) -> StepWords {
    let partners = MenuName.partners.text(in: .spanish)
    let disconnect = MenuName.disconnect.text(in: .spanish)
    return switch step {
    case .removeDedicatedNumber:
      StepWords(
        title: isSeen
          ? "quitamos la conexión anterior del número en {provider}"
          : "revisamos si el número tiene una conexión anterior en {provider} y la quitamos",
        report: "se quitó la conexión anterior del número en {provider}",
        order: Instruction(
          orders: [
            """
            De esto nos ocupamos nosotros: vamos a quitar la conexión anterior en {provider} y \
            después le escribimos.
            """
          ]
        ),
        app: "Mientras tanto, deje la app del teléfono como está."
      )
    case .disconnectProvider:
      StepWords(
        title: isSeen
          ? "le ayudamos a desconectar {provider-listed} en la app del teléfono"
          : """
          revisamos con usted si en la app del teléfono queda otro proveedor y, si es así, le \
          decimos cómo desconectarlo
          """,
        found: "si aparece un proveedor que no sea {provider}, le decimos cómo desconectarlo",
        report: "se desconectó el proveedor anterior en la app",
        order: Instruction(
          orders: [
            "Abra la app WhatsApp Business en el teléfono que tiene este número.",
            "Entre en \(MenuPath.businessPlatform.inside(.spanish)).",
            isSeen
              ? "Toque {provider-listed} y elija \(disconnect)."
              : """
              Si aparece un proveedor que no sea {provider}, tóquelo y elija \(disconnect). Si no \
              aparece ninguno, no hay nada que desconectar.
              """,
            isSeen
              ? "Tome una captura de pantalla de la lista y envíenosla."
              : """
              Tome una captura de pantalla de la lista y envíenosla, aunque la lista ya \
              estuviera vacía.
              """,
          ],
          done: "En la lista no queda ningún proveedor distinto de {provider}."
        ),
        app:
          "Deje la app y su cuenta en el teléfono: al desconectar al proveedor no se borran sus chats."
      )
    case .removePartner:
      StepWords(
        title: isSeen
          ? "le ayudamos a quitar {partner-listed} de la pestaña \(partners)"
          : """
          revisamos con usted si en la pestaña \(partners) aparece todavía otro socio y, si es \
          así, le decimos cómo quitarlo
          """,
        found: "si aparece un socio que no sea {provider}, le decimos cómo quitarlo",
        report: "se quitó el socio anterior de la pestaña \(partners)",
        order: Instruction(
          orders: [
            """
            Abra el \(MenuName.whatsappManager.text(in: .spanish)) en business.facebook.com y elija \
            su cuenta de WhatsApp.
            """,
            "Abra la pestaña \(partners).",
            isSeen
              ? "Quite allí {partner-listed}; si aparece {provider}, déjelo."
              : "Si aparece un socio que no sea {provider}, quítelo.",
            "Tome una captura de pantalla de la pestaña y envíenosla.",
          ],
          done: "En la pestaña no queda ningún socio distinto de {provider}."
        )
      )
    case .checkPortfolio:
      StepWords(
        title: "revisamos con usted en qué portfolio comercial está el número",
        report: "se revisaron los portfolios comerciales",
        order: Instruction(
          place: .whatsappAccounts,
          orders: [
            "Abra la página y anote en qué portfolio comercial está la cuenta de WhatsApp.",
            "Revise sus otros portfolios para ver si el número aparece también allí.",
            "Envíenos una captura de pantalla de cada lista.",
          ],
          done: "Sabe qué portfolio tiene la cuenta y si el número aparece en otro.",
          avoid: ["Solo mire; no cambie ni quite nada todavía."]
        )
      )
    case .removeFromPortfolio:
      StepWords(
        title: isSeen
          ? """
          le ayudamos a liberar la cuenta de WhatsApp del portfolio comercial {holder}; la app \
          y los chats del teléfono no se ven afectados
          """
          : "si la cuenta resulta estar en otro portfolio comercial, le ayudamos a liberarla",
        report: "se quitó la cuenta de WhatsApp del portfolio comercial",
        order: Instruction(
          place: .whatsappAccounts,
          orders: [
            """
            En el portfolio comercial {holder}, abra la cuenta de WhatsApp de la lista y revise \
            que su ID sea {account}. Si no lo es, no siga y avísenos.
            """,
            "Quite esa cuenta de WhatsApp del portfolio.",
            "Tome una captura de pantalla de la lista y envíenosla.",
          ],
          done: "Ese portfolio ya no muestra la cuenta.",
          avoid: [
            "Las plantillas de la cuenta que se quita se pierden y habrá que crearlas de nuevo."
          ]
        ),
        app: "La app, su cuenta y los chats del teléfono no se ven afectados."
      )
    case .wait:
      StepWords(
        title: "hay que esperar {while} para que Meta actualice los datos",
        order: Instruction(
          orders: ["Deje todo como está {until} para que Meta actualice los datos."]
        )
      )
    case .retry:
      StepWords(
        title: isSeen
          ? "después podrá intentar otra vez la conexión desde {provider}"
          : "si todavía hace falta, podrá intentar otra vez la conexión desde {provider}",
        order: connect(Connection())
      )
    case .escalate:
      StepWords(
        title: "llevamos el caso al soporte de {provider}",
        order: Instruction(
          orders: [
            "Por favor, deje todo como está mientras el soporte de {provider} lo revisa con Meta."
          ],
          avoid: ["Mientras tanto, no haga otro intento: no cambiaría nada."]
        )
      )
    }
  }

  static let release = StepWords(
    title: "pedimos que se libere la cuenta de WhatsApp del portfolio de {provider}",
    order: Instruction(
      orders: [
        """
        De esto nos ocupamos nosotros: vamos a pedir que se libere la cuenta del portfolio de \
        {provider} y después le escribimos.
        """
      ]
    ),
    app: "La app, su cuenta y los chats del teléfono no se ven afectados."
  )

  static let whosePortfolio = [
    """
    Si el portfolio comercial {holder} no es suyo, por ejemplo si es de una agencia anterior, \
    no siga: pida al administrador de ese portfolio que quite de allí su cuenta de WhatsApp, y avísenos cuando esté hecho o si no responde.
    """,
    """
    Si es suyo y no es el que eligió en la ventana de Meta, tampoco siga y avísenos: quizá baste \
    con elegirlo allí.
    """,
  ]

  @Sendable static func connect(_ connection: Connection) -> Instruction {
    let login = "Inicie sesión con Facebook y " + choice(connection.choice)
    let start =
      switch connection.beginning {
      case .product: "En {provider}, abra {numbers-page}, elija {connect} y luego"
      case .link: "Abra de nuevo su enlace de conexión y elija"
      case .newLink: "Abra el nuevo enlace de conexión de nuestro mensaje aparte y elija"
      }
    if connection.choice == .same { return reconnect }
    return switch connection.path {
    case .pairing:
      Instruction(
        orders: [
          "Tenga a mano el teléfono con la app WhatsApp Business.",
          "\(start) {app-option}.",
          login,
          "Escriba el número que está en la app.",
          "Escanee el código QR con la app, o confirme el código que muestra la propia app.",
        ],
        done: """
          La ventana de Meta termina con un mensaje de éxito y la app sigue funcionando como siempre.
          """,
        avoid: [noCodeByMessage, oneAttempt]
      )
    case .dedicated:
      Instruction(
        orders: [
          "Tenga a mano el equipo que recibe los SMS o las llamadas del número.",
          "\(start) la opción de número dedicado (Cloud API).",
          login,
          "Escriba el número.",
          "Escriba el código que Meta envía por SMS o llamada: para este tipo de número es lo correcto.",
        ],
        done: "La ventana de Meta termina con un mensaje de éxito.",
        avoid: [
          "Escriba el código solo en la ventana de Meta y no se lo envíe a nadie.", oneAttempt,
        ]
      )
    }
  }

  /// For a number that was connected before.
  private static let reconnect = Instruction(
    orders: [
      "Tenga a mano el teléfono con la app WhatsApp Business.",
      "En {provider}, abra {numbers-page}, elija este número y luego la opción para reconectarlo.",
      "Inicie sesión con Facebook y elija la misma cuenta de WhatsApp y el mismo número que antes.",
      "Escanee el código QR con la app, o confirme el código que muestra la propia app.",
    ],
    done: "Un mensaje enviado desde el teléfono aparece en {provider}.",
    avoid: [noCodeByMessage, oneAttempt]
  )

  private static func choice(_ choice: Connection.Choice) -> String {
    switch choice {
    case .owner: "elija el portfolio comercial {owner}."
    case .holder: "elija esta vez el portfolio comercial {holder}."
    case .same: "elija la misma cuenta de WhatsApp y el mismo número que antes."
    case .otherAccount:
      "elija esta vez otra cuenta de WhatsApp, o deje que Meta cree una nueva."
    }
  }

  /// The path that takes a number out of the app.
  private static let noCodeByMessage = """
    Si Meta ofrece un código por SMS o llamada, cierre la ventana y avísenos: por esa vía \
    el número dejaría de funcionar en la app.
    """

  private static let oneAttempt = """
    Haga un solo intento: si aparece un error, envíenos el texto exacto y una captura de pantalla.
    """
}
