extension Spanish {
  @Sendable static func step(_ step: CleanupStep) -> StepWords {
    switch step {
    case .removeDedicatedNumber:
      StepWords(
        title: "quitamos la conexión anterior del número en {provider}",
        ifAny: "revisamos si el número tiene una conexión anterior en {provider} y la quitamos",
        report: "se quitó la conexión anterior del número en {provider}",
        order: Instruction(
          orders: [
            "De este paso nos ocupamos nosotros: quitamos la conexión anterior y le avisamos."
          ]
        ),
        app: "Mientras tanto, por favor, deje la app del teléfono como está."
      )
    case .disconnectProvider:
      StepWords(
        title: "desconectar {provider-seen} en la app",
        ifAny: "revisar en la app si sigue vinculado otro proveedor y, si es así, desconectarlo",
        report: "se desconectó el proveedor anterior en la app",
        order: Instruction(
          place: .businessPlatform,
          orders: [
            "Abra la app WhatsApp Business en el teléfono que tiene este número.",
            "Entre en \(MenuPath.businessPlatform.inside(.spanish)).",
            """
            Toque allí {provider-seen} y elija \
            \(MenuName.disconnect.text(in: .spanish)).
            """,
            "Después haga una captura de pantalla de la lista, aunque ya estuviera vacía.",
          ],
          done: "La lista \(MenuName.businessPlatform.text(in: .spanish)) de la app está vacía."
        ),
        app: "Mantenga la app y su cuenta en el teléfono como están; los chats siguen allí."
      )
    case .removePartner:
      StepWords(
        title: "quitar {partner-seen} de la pestaña \(MenuName.partners.text(in: .spanish))",
        ifAny: """
          revisar en la pestaña \(MenuName.partners.text(in: .spanish)) si aparece otro socio y, \
          si es así, quitarlo
          """,
        report: "se quitó el socio anterior de la pestaña \(MenuName.partners.text(in: .spanish))",
        order: Instruction(
          place: .partnersTab,
          orders: [
            """
            Abra el \(MenuName.whatsappManager.text(in: .spanish)) en business.facebook.com y elija \
            su \
            cuenta de WhatsApp.
            """,
            "Abra la pestaña \(MenuName.partners.text(in: .spanish)).",
            "Quite allí {partner-seen}; si aparece {provider}, déjelo.",
            "Después haga una captura de pantalla de la pestaña.",
          ],
          done:
            "En la pestaña \(MenuName.partners.spanish) no queda nadie o, como mucho, {provider}."
        )
      )
    case .checkPortfolio:
      StepWords(
        title: "revisar qué portfolio comercial tiene el número",
        report: "se revisaron los portfolios comerciales",
        order: Instruction(
          place: .whatsappAccounts,
          orders: [
            "Abra la página y anote en qué portfolio comercial está la cuenta de WhatsApp.",
            "Revise sus otros portfolios para ver si el número aparece también allí.",
            "Envíenos una captura de pantalla de cada lista.",
          ],
          done: "Sabe qué portfolio tiene la cuenta y si el número aparece en otro.",
          avoid: ["Por favor, solo revise; no cambie ni quite nada todavía."]
        )
      )
    case .removeFromPortfolio:
      StepWords(
        title: """
          quitar la cuenta de WhatsApp del portfolio comercial {holder}, lo que no afecta la app ni \
          los chats del teléfono
          """,
        ifAny: "si la cuenta resulta estar en otro portfolio comercial, quitarla de allí",
        report: "se quitó la cuenta de WhatsApp del portfolio comercial",
        order: Instruction(
          place: .whatsappAccounts,
          orders: [
            "Antes de cambiar algo, compare el id de la cuenta con {account}.",
            """
            Si ese portfolio es suyo y no es el que eligió en la ventana de Meta, no siga y avísenos: \
            quizá baste con elegirlo allí.
            """,
            "Si no, quite esa cuenta de WhatsApp del portfolio comercial {holder}.",
            "Después haga una captura de pantalla de la lista.",
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
        title: "esperar {while}",
        order: Instruction(
          orders: ["Por favor, deje todo como está {while}, para que Meta se ponga al día."]
        )
      )
    case .retry:
      StepWords(title: "conectar una vez más desde {provider}", order: connect(.pairing))
    case .escalate:
      StepWords(
        title: "llevamos el caso al soporte de {provider}",
        order: Instruction(
          orders: [
            "Por favor, deje todo como está mientras el soporte de {provider} lo revisa con Meta."
          ],
          avoid: ["Por favor, no haga otro intento mientras tanto; no nos diría nada nuevo."]
        )
      )
    }
  }

  static let release = StepWords(
    title: "hacemos liberar la cuenta de WhatsApp del portfolio de {provider}",
    order: Instruction(
      orders: [
        """
        De este paso nos ocupamos nosotros: hacemos liberar la cuenta del portfolio de \
        {provider} y le avisamos.
        """
      ]
    ),
    app: "La app, su cuenta y los chats del teléfono no se ven afectados."
  )

  @Sendable static func connect(_ path: ConnectionPath) -> Instruction {
    switch path {
    case .pairing:
      Instruction(
        place: .providerConnect,
        orders: [
          "Tenga a mano el teléfono con la app WhatsApp Business.",
          "En {provider} abra {numbers-page}, elija {connect} y luego {app-option}.",
          "Inicie sesión con Facebook y elija el portfolio comercial que tiene el número.",
          "Escriba el número que está en la app.",
          "Escanee el código QR con la app, o confirme el código que muestra la propia app.",
        ],
        done: """
          La ventana de Meta termina con un mensaje de éxito y la app sigue funcionando como siempre.
          """,
        avoid: [
          """
          Si Meta quiere enviar un código por SMS o llamar, cierre la ventana y avísenos: por ese \
          camino el número saldría de la app.
          """, oneAttempt,
        ]
      )
    case .dedicated:
      Instruction(
        place: .providerConnect,
        orders: [
          "Tenga a mano el equipo que recibe los SMS o las llamadas del número.",
          "En {provider} abra {numbers-page}, elija {connect} y luego el número dedicado (Cloud API).",
          "Inicie sesión con Facebook y elija el portfolio comercial que tiene el número.",
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

  private static let oneAttempt = """
    Con un intento basta: si aparece un error, envíenos el texto exacto y una captura de pantalla.
    """
}
