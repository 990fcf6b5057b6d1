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
      done: "Cómo saber si funcionó:",
      thanks: "Esto ya está hecho, gracias:",
      told: "Usted nos dijo que esto ya está hecho:",
      after: "Qué sigue después (le escribimos antes de cada paso):",
      otherwise: """
        Si ese portfolio no se puede elegir en la ventana, no siga y avísenos. En ese caso, esto es \
        lo que sigue (le escribimos antes de cada paso):
        """,
      admin: """
        Esto debe hacerlo alguien que tenga control total del portfolio comercial de su empresa en Meta.
        """,
      likely: "Muy probablemente,",
      unknown: "Todavía no podemos decir con certeza cuál es la causa.",
      refused: "Mientras sea así, Meta rechaza la conexión.",
      look: "Antes de cambiar nada, revise por favor lo siguiente.",
      stillThere: "Usted nos comentó que ya lo había quitado, pero al revisarlo todavía aparecía.",
      saidDone:
        "Aun así, Meta sigue rechazando el número. Por favor, revise una vez más lo siguiente.",
      named: "Probablemente se trata de {named}.",
      noCode: """
        Por favor, no ingrese ningún código de SMS ni pida una llamada: esa forma es para números \
        sin la app. Si la ventana de Meta sigue abierta, ciérrela.
        """,
      windowAsks: "Primero haga lo que pide la ventana de Meta: {asked}",
      twoFactor: """
        Primero active la autenticación en dos pasos de su cuenta de Facebook, como pide la ventana \
        de Meta (\(MenuPath.loginSecurity.text(in: .spanish))).
        """,
      earliest: "Por favor, no lo intente de nuevo antes de {time}.",
      comesBack: "Espere hasta {time}. Si para entonces la conexión no volvió, avísenos.",
      notYet: "Por ahora no haga otro intento.",
      notYetAgain: """
        Ya hubo {attempts} intentos. No haga otro hasta que estén hechos los pasos.
        """,
      appStays: "En la app de su teléfono y en sus chats no cambia nada.",
      closing: Spanish.closing
    ),
    stand: StandIns(
      provider: "un proveedor que lo conectó antes",
      partner: "otra empresa",
      holder: "que tiene la cuenta",
      owner: "de su empresa",
      listedProvider: "cada proveedor que no sea {provider}",
      listedPartner: "cada socio que no sea {provider}",
      account: "el que le indicamos",
      aFewMinutes: "unos minutos",
      longWait: "al menos quince minutos",
      during: "durante ",
      until: "hasta ",
      on: " el ",
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
      De su lado ya se hizo todo lo posible, así que pasamos el caso al soporte de {provider} \
      con todos los detalles.
      """
    case .nothing: "No hay nada que reparar."
    }
  }

  @Sendable static func closing(_ closing: LetterOutline.Closing) -> String {
    switch closing {
    case .doing:
      "Escríbanos cuando termine o si ve algo distinto."
    case .answering: "Con su respuesta podremos decirle cuál es el paso siguiente."
    case .idle: "No tiene que hacer nada hasta que le escribamos."
    case .ours: "Hasta que le escribamos, puede dejar todo como está."
    case .time: "Escríbanos si tiene alguna duda o si mientras tanto ve algo distinto."
    case .works: "Avísenos si todavía ve algo que no funciona."
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
        "terminamos o eliminamos en {provider} el registro pendiente del número"
      )
    case .numberOfMeta:
      (
        """
        Elimine el número +1 555 que creó la ventana de Meta: \
        \(MenuPath.phoneNumbers.text(in: .spanish)).
        """,
        "le ayudamos a eliminar el número +1 555 que creó la ventana de Meta"
      )
    }
  }
}
