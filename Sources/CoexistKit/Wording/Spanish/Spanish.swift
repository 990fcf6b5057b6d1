extension Wording {
  /// Menu names as Meta shows them in Spanish, the English ones in parentheses.
  static let spanish = Wording(
    language: .spanish,
    frame: Frame(
      hello: "Hola:",
      now: "Qué hacer ahora:",
      place: "Dónde:",
      avoid: "Tenga en cuenta:",
      done: "Cómo sabrá que funcionó:",
      thanks: "Ya está hecho, gracias:",
      after: "Después:",
      admin: "Para esto hace falta alguien con control total del portfolio comercial en Meta.",
      likely: "Es lo más probable según lo que hemos visto hasta ahora.",
      unknown: "Todavía no podemos decir con certeza qué lo impide. Una mirada nos dirá más.",
      look: "Antes de cambiar algo hace falta una mirada.",
      windowAsks: "Primero haga lo que pidió la ventana de Meta:",
      earliest: "Por favor, no antes de:",
      oldProvider: "el proveedor anterior",
      unknownAccount: "el que le indicamos",
      closeDoing: """
        Escríbanos en cuanto esté hecho, mejor con una captura de pantalla, o si ve algo distinto.
        """,
      closeWaiting: "No tiene que hacer nada hasta que le escribamos.",
      closeDone: "Avísenos si todavía ve algo que no funciona.",
      errorText: Order(
        place: "la ventana de Meta con el mensaje",
        orders: [
          "Copie las palabras exactas y el número que muestra la ventana, o envíe una captura."
        ]
      )
    ),
    step: Spanish.step,
    finding: Spanish.finding,
    remedy: Spanish.remedy,
    question: Spanish.question,
    limitation: Spanish.limitation,
    kind: Spanish.kind
  )
}

/// Spanish words, one function per kind of thing.
enum Spanish {
  @Sendable static func kind(_ kind: NextKind) -> String {
    switch kind {
    case .cleanUp, .fix: "Hay que cambiar una cosa antes del próximo intento."
    case .wait: "No hay que cambiar nada. Ahora hace falta un poco de tiempo y esperamos juntos."
    case .retry: "Ahora toca un intento nuevo."
    case .ask: "Lo estamos revisando y nos falta un dato, que averiguamos nosotros."
    case .provider:
      """
      De su lado no hay nada que hacer: esto lo reparamos nosotros y {provider}. La app y los chats \
      quedan como están.
      """
    case .alternative:
      """
      Meta no ofrece este tipo de conexión para este número. Nada de lo que cambie en el teléfono o \
      en Meta ayudaría; preferimos hablar con usted de otra forma de conectarlo.
      """
    case .escalate:
      """
      Gracias por los pasos que ya dio. Lo que queda no se puede quitar desde su lado, así que lo \
      llevamos al soporte de {provider} con todos los detalles.
      """
    case .nothing: "No hay nada que reparar ni nada que hacer de su lado."
    }
  }

  @Sendable static func limitation(_ id: String) -> String? {
    switch id {
    case "old-media-placeholders":
      """
      Las fotos y los archivos anteriores a la conexión pueden quedar vacíos en {provider}; los \
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
