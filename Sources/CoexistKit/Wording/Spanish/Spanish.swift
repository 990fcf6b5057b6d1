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
    finding: Spanish.finding,
    remedy: Spanish.remedy,
    question: Spanish.question,
    precondition: Spanish.precondition,
    limitation: Spanish.limitation,
    advice: Spanish.advice,
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

  @Sendable static func advice(_ id: String) -> String? {
    switch id {
    case "dedicated-fits-better":
      """
      Una sugerencia aparte: para lo que usted necesita, un número dedicado, sin la app, sería más \
      estable y permitiría enviar más. Si le interesa, escríbanos.
      """
    case "manual-setup":
      """
      Una sugerencia aparte: como tiene una app propia en Meta, quizá le convenga la configuración \
      manual de {provider} para un número dedicado. Si le interesa, escríbanos.
      """
    default: nil
    }
  }

  @Sendable static func limitation(_ id: String) -> String? {
    switch id {
    case "old-media-placeholders":
      """
      Las fotos y los archivos anteriores a la conexión pueden aparecer vacíos en {provider}; los \
      nuevos llegan. Los antiguos siguen en la app de su teléfono.
      """
    case "first-message-late":
      """
      El primer mensaje después de conectar puede llegar tarde o quedarse solo en la app; los \
      siguientes llegan.
      """
    case "contact-names-wrong":
      """
      Los nombres en {provider} pueden ser distintos de los de la agenda del teléfono; los mensajes \
      no se ven afectados.
      """
    case "whatsapp-web-out-of-sync":
      """
      Con este tipo de conexión, WhatsApp Web puede quedarse atrás respecto del teléfono. Desvincular \
      y volver a vincular suele ponerlo al día; en el teléfono está todo.
      """
    case "occasional-disconnect":
      """
      La conexión se cortó un momento y volvió sola. Puede pasar cuando la app y {provider} \
      comparten un número; no hay que hacer nada.
      """
    case "unsupported-companion":
      """
      WhatsApp en algunos dispositivos vinculados no muestra estos mensajes; la app del teléfono sí.
      """
    case "linked-devices-logged-out":
      """
      Al conectar el número se cierra la sesión en los dispositivos vinculados. Puede volver a \
      vincularlos.
      """
    case "health-lags-behind":
      """
      La conexión está hecha, y lo que muestran las páginas llega un poco después. Por favor, deje \
      todo como está y vuelva a mirar más tarde.
      """
    default: nil
    }
  }
}
