extension Wording {
  /// As one writes to a customer in Latin America.
  static let spanish = Wording(
    language: .spanish,
    phrases: LetterPhrases(
      hello: "Hola:",
      helloNamed: "Hola, {customer}:",
      now: "Qué hacer ahora:",
      place: "Dónde:",
      avoid: "Tenga en cuenta:",
      done: "Cómo saber que funcionó:",
      thanks: "Esto ya está hecho, gracias:",
      after: "Después:",
      otherwise: "Solo si ese portfolio no se puede elegir:",
      admin: "Para esto hace falta alguien con control total del portfolio comercial en Meta.",
      likely: "Es la causa más probable según lo que hemos visto hasta ahora.",
      unknown: """
        Todavía no podemos decir con certeza qué lo impide; primero hay que comprobar una cosa.
        """,
      look: "Antes de cambiar algo, hay que comprobar una cosa.",
      qrExpired: """
        El código QR venció antes de que se escaneara: vale solo por poco tiempo, así que hay que \
        empezar la conexión de nuevo.
        """,
      withoutApp: """
        El número va a funcionar sin la app, así que se conecta como número dedicado.
        """,
      elsewhere: """
        El mensaje no tiene que ver con la conexión de su número; allí no hay nada que reparar.
        """,
      windowAsks: "Primero haga lo que pidió la ventana de Meta:",
      earliest: "Por favor, no antes de:",
      fromNow: "en {minutes} min",
      notYet: "Por favor, no haga otro intento todavía.",
      notYetAgain: """
        Después de {attempts} intentos, por favor, no haga otro todavía: solo puede funcionar cuando \
        estén hechos los pasos anteriores.
        """,
      appStays: "La app de su teléfono y sus chats quedan como están.",
      errorText: Instruction(
        place: .window,
        orders: [
          """
          Copie el texto exacto y el número que muestra la ventana, o envíenos una captura de \
          pantalla.
          """
        ]
      ),
      closing: Spanish.closing
    ),
    stand: StandIns(
      provider: "cualquier otro proveedor que aparezca",
      partner: "cualquier otro socio que aparezca",
      holder: "que tiene la cuenta",
      account: "el que le indicamos",
      aFewMinutes: "unos minutos",
      longWait: "al menos quince minutos",
      about: "unos",
      minutes: "minutos",
      and: "y",
      wantedProvider: "su proveedor",
      numbersPage: "la lista de números",
      connectButton: "el botón para conectar un número",
      appOption: "la opción para un número de la app WhatsApp Business"
    ),
    step: Spanish.step,
    release: Spanish.release,
    connect: Spanish.connect,
    precondition: Spanish.precondition,
    kind: Spanish.kind
  )
}

/// Spanish words, one function per kind of thing.
enum Spanish {
  @Sendable static func kind(_ kind: NextKind) -> String {
    switch kind {
    case .cleanUp, .fix: "Hay que cambiar una cosa antes del próximo intento."
    case .wait: "Ahora Meta necesita un poco de tiempo."
    case .retry: "Ya puede hacer un nuevo intento."
    case .ask: "Lo estamos revisando y nos falta un dato, que averiguamos nosotros."
    case .provider: "Esto lo resolvemos nosotros junto con {provider}."
    case .alternative:
      """
      Meta no ofrece este tipo de conexión para este número. Ningún cambio en el teléfono o en Meta \
      ayudaría; preferimos conversar con usted sobre otra forma de conectarlo.
      """
    case .escalate:
      """
      Lo que queda no se puede quitar desde su lado, así que llevamos el caso al soporte de \
      {provider} con todos los detalles.
      """
    case .nothing: "No hay nada que reparar."
    }
  }

  @Sendable static func closing(_ closing: LetterOutline.Closing) -> String {
    switch closing {
    case .doing:
      """
      Escríbanos cuando esté hecho, si es posible con una captura de pantalla, o si ve algo distinto.
      """
    case .idle: "No tiene que hacer nada hasta que le escribamos."
    case .ourTurn: "Le escribimos en cuanto le toque a usted."
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
        """
        terminar o eliminar en {provider} el registro pendiente del número, o pedirnos que lo hagamos
        """
      )
    case .numberOfMeta:
      (
        "Elimine el número +1 555 que creó la ventana de Meta, en \(MenuPath.phoneNumbers.text(in: .spanish)).",
        "eliminar el número +1 555 que creó la ventana de Meta"
      )
    }
  }
}
