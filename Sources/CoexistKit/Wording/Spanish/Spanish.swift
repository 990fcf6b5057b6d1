extension Wording {
  /// As one writes to a customer in Latin America.
  static let spanish = Wording(
    language: .spanish,
    phrases: LetterPhrases(
      hello: "Hola:",
      helloNamed: "Hola, {customer}:",
      now: "Qué hacer ahora:",
      anyOf: "Basta con una de estas opciones:",
      place: "Dónde:",
      avoid: "Tenga en cuenta:",
      done: "Cómo saber que funcionó:",
      thanks: "Esto ya está hecho, gracias:",
      after: "Lo que sigue (le escribimos antes de cada paso):",
      otherwise: """
        Si ese portfolio no se puede elegir en la ventana, no siga y avísenos. En ese caso, esto es \
        lo que sigue (le escribimos antes de cada paso):
        """,
      admin: "Esto lo tiene que hacer alguien con control total del portfolio comercial en Meta.",
      likely: "Lo más probable es esto:",
      unknown: "Todavía no podemos decir con certeza cuál es la causa.",
      look: "Primero necesitamos comprobar lo siguiente.",
      stillThere: "Usted nos dijo que esto ya estaba hecho, pero al revisarlo todavía aparecía.",
      windowAsks: "Primero haga lo que pide la ventana de Meta: {asked}",
      twoFactor: """
        Primero active la autenticación en dos pasos de su cuenta de Facebook, como pide la ventana \
        de Meta (\(MenuPath.loginSecurity.text(in: .spanish))).
        """,
      earliest: "Por favor, no lo intente de nuevo antes de {time}.",
      comesBack: "Espere hasta {time}. Si para entonces la conexión no volvió, avísenos.",
      notYet: "No haga otro intento todavía.",
      notYetAgain: """
        Ya hubo {attempts} intentos. No haga otro hasta que estén hechos los pasos: antes no puede \
        funcionar.
        """,
      appStays: "En la app de su teléfono y en sus chats no cambia nada.",
      closing: Spanish.closing
    ),
    stand: StandIns(
      provider: "un proveedor que lo conectó antes",
      partner: "otra empresa",
      holder: "que tiene la cuenta",
      account: "el que le indicamos",
      aFewMinutes: "unos minutos",
      longWait: "al menos quince minutos",
      during: "durante ",
      until: "hasta ",
      and: "y",
      localTime: "su hora local",
      wantedProvider: "su proveedor",
      numbersPage: "la lista de números",
      connectButton: "el botón para conectar un número",
      appOption: "la opción para un número de la app WhatsApp Business"
    ),
    step: Spanish.step,
    release: Spanish.release,
    whosePortfolio: Spanish.whosePortfolio,
    connect: Spanish.connect,
    precondition: Spanish.precondition,
    kind: Spanish.kind
  )
}

/// Spanish words, one function per kind of thing.
enum Spanish {
  @Sendable static func kind(_ kind: NextKind) -> String {
    switch kind {
    case .cleanUp, .fix: "Hay que cambiar algo antes del próximo intento."
    case .wait: "Ahora Meta necesita un poco de tiempo."
    case .retry: "Ya puede volver a intentarlo, una sola vez."
    case .ask: "Lo estamos revisando. Nos falta un dato, que vamos a averiguar nosotros."
    case .provider: "Esto lo vamos a resolver nosotros junto con {provider}."
    case .alternative:
      """
      Meta no ofrece este tipo de conexión para este número. Ningún cambio en el teléfono o en Meta \
      ayudaría; preferimos conversar con usted sobre otra forma de conectarlo.
      """
    case .escalate:
      """
      Lo que todavía impide la conexión no se puede quitar desde su lado, así que llevamos el caso \
      al soporte de {provider} con todos los detalles.
      """
    case .nothing: "No hay nada que reparar."
    }
  }

  @Sendable static func closing(_ closing: LetterOutline.Closing) -> String {
    switch closing {
    case .doing:
      "Escríbanos cuando termine (si puede, con una captura de pantalla) o si ve algo distinto."
    case .answering: "Con su respuesta podremos decirle cuál es el paso siguiente."
    case .idle: "No tiene que hacer nada hasta que le escribamos."
    case .time: "Escríbanos si tiene alguna duda o si mientras tanto ve algo distinto."
    case .works: "Avísenos si todavía ve algo que no funciona."
    case .none: ""
    }
  }

  @Sendable static func precondition(
    _ precondition: Precondition
  ) -> (order: String, title: String) {
    switch precondition {
    case .pendingRegistration:
      (
        """
        Termine o elimine en {provider} el registro pendiente del número, o pídanos que lo hagamos.
        """,
        "se termina o se elimina en {provider} el registro pendiente del número"
      )
    case .numberOfMeta:
      (
        """
        Elimine el número +1 555 que creó la ventana de Meta: \
        \(MenuPath.phoneNumbers.text(in: .spanish)).
        """,
        "se elimina el número +1 555 que creó la ventana de Meta"
      )
    }
  }
}
