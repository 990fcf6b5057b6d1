extension Spanish {
  @Sendable static func remedy(_ cause: CauseID, _ kind: NextKind) -> Order? {
    switch (cause, kind) {
    case (.numberInAnotherPortfolio, .fix):
      Order(
        place: "la ventana de Meta, primera pantalla",
        orders: [
          "Empiece la conexión de nuevo desde {provider}.",
          "Elija el portfolio comercial que tiene la cuenta de WhatsApp.",
          "Si ese portfolio no es suyo, pida a su administrador que libere el número y avísenos.",
        ],
        done: "La ventana de Meta muestra la cuenta de WhatsApp."
      )
    case (.onboardingUnfinished, .retry):
      Order(
        place: "{provider} > {numbers-page}",
        orders: ["Si {provider} muestra el número como pendiente, avísenos: lo quitamos primero."]
          + connect,
        done: "El número aparece como conectado en {provider} y funciona en la app.",
        avoid: [noCode]
      )
    case (.signupInterrupted, .retry), (.wrongOnboardingPath, .retry):
      Order(
        place: "{provider} > {numbers-page} > {connect}",
        orders: ["Cierre la ventana anterior."] + connect,
        done: "La ventana de Meta termina con un mensaje de éxito.",
        avoid: [noCode]
      )
    case (.disconnectedAfterWorking, .retry):
      Order(
        place: "{provider} > {numbers-page}",
        orders: ["Abra una vez la app WhatsApp Business en el teléfono."] + connect,
        done: "Un mensaje enviado desde el teléfono aparece en {provider}.",
        avoid: [noCode]
      )
    case (.disconnectedAfterWorking, .wait):
      Order(
        place: "app WhatsApp Business en el teléfono",
        orders: [
          "Abra la app y deje marcado lo que muestra sobre la conexión.",
          "Meta puede reconectar por sí misma; por favor, deje todo lo demás como está.",
        ],
        done: "Un mensaje enviado desde el teléfono aparece en {provider}.",
        avoid: ["Por favor, no conecte el número en otro sitio mientras tanto."]
      )
    case (.disconnectedAfterWorking, .fix), (.notInBusinessApp, .fix), (.appAccountDeleted, .fix):
      Order(
        place: "app WhatsApp Business en el teléfono",
        orders: [
          "Abra la app WhatsApp Business y mire si muestra este número en Ajustes o Configuración.",
          "Si no, configure el número en la app WhatsApp Business y úselo allí como siempre.",
          "Avísenos cuando la app muestre el número; entonces planeamos con usted un intento nuevo.",
        ],
        done: "La app muestra este número en Ajustes o Configuración.",
        avoid: ["Es posible que Meta quiera ver algo de uso normal de la app antes de aceptar."]
      )
    case (.appVersionTooOld, .fix):
      Order(
        place: "la tienda de apps del teléfono",
        orders: ["Actualice la app WhatsApp Business desde la tienda."] + connect,
        done: "La tienda no ofrece una versión más nueva.",
        avoid: ["Una actualización conserva los chats; por favor, deje la app instalada."]
      )
    case (.numberLinkedToPage, .fix):
      Order(
        place: """
          Meta Business Suite > Configuración > Cuentas > Páginas (Settings > Accounts > Pages) > la \
          página > WhatsApp
          """,
        orders: ["Quite el número de la página de Facebook; la página se queda.", "Avísenos."],
        done: "La configuración de la página no muestra ningún número de WhatsApp."
      )
    case (.marketingMessagesWABA, .fix):
      Order(
        place: "la ventana de Meta, elección de la cuenta de WhatsApp",
        orders: [
          "Empiece la conexión de nuevo desde {provider}.",
          "Elija allí otra cuenta de WhatsApp, o deje que Meta cree una nueva.",
        ],
        done: "La ventana de Meta continúa.",
        avoid: ["Por favor, deje como está la cuenta que se usa para mensajes de marketing."]
      )
    default: restriction(cause, kind)
    }
  }

  private static func restriction(_ cause: CauseID, _ kind: NextKind) -> Order? {
    switch (cause, kind) {
    case (.accountRestricted, .fix):
      Order(
        place: "Business Support Home > su empresa > cuenta de WhatsApp",
        orders: ["Lea allí el motivo que da Meta.", "Solicite allí una revisión."],
        done: "Business Support Home ya no muestra ninguna restricción.",
        avoid: ["Por favor, no conecte ni cambie nada hasta que Meta decida."]
      )
    case (.assetLimitReached, .fix):
      Order(
        place: accountsPlace,
        orders: [
          "Elija en la ventana de Meta una cuenta de WhatsApp que ya existe, o bien",
          "quite una cuenta de WhatsApp que nadie usa, tras comparar su id con la que funciona, o",
          "verifique la empresa en el Centro de seguridad (Security Center) para un límite mayor.",
        ],
        done: "La ventana de Meta le deja continuar."
      )
    case (.businessNotVerified, .fix):
      Order(
        place: """
          Meta Business Suite > Centro de seguridad (Security Center) > Verificación del negocio \
          (Business verification)
          """,
        orders: ["Termine allí la verificación de la empresa."],
        done: "El Centro de seguridad muestra la empresa como verificada."
      )
    case (.displayNameNotApproved, .fix):
      Order(
        place: """
          Administrador de WhatsApp (WhatsApp Manager) > Herramientas de la cuenta (Account tools) > \
          Números de teléfono (Phone numbers) > el número > Perfil (Profile)
          """,
        orders: [
          "Lea allí por qué no se aceptó el nombre para mostrar.",
          "Cámbielo en consecuencia y envíelo de nuevo a revisión.",
        ],
        done: "El Administrador de WhatsApp muestra el nombre como aprobado."
      )
    case (.paymentProblem, .fix):
      Order(
        place: """
          Meta Business Suite > Configuración (Settings) > Facturación y pagos (Billing and \
          payments) > Cuentas de WhatsApp (WhatsApp accounts)
          """,
        orders: ["Compruebe allí que esta misma cuenta tiene un método de pago que funciona."],
        done: "Un mensaje con plantilla vuelve a salir.",
        avoid: ["Por favor, escriba los datos de la tarjeta solo en Meta, nunca en un chat."]
      )
    case (.templateProblem, .fix):
      Order(
        place: """
          Administrador de WhatsApp (WhatsApp Manager) > Plantillas de mensajes (Message templates)
          """,
        orders: ["Abra la plantilla, corríjala y envíela de nuevo, o use otra."],
        done: "La plantilla aparece como activa."
      )
    case (.tokenOrPermission, .fix), (.messageLevel, .fix):
      Order(
        place: "Meta Business Suite > Configuración (Settings)",
        orders: [
          "Abra el enlace de reconexión que le enviamos, como administrador de la empresa.",
          "Elija la misma cuenta de WhatsApp y el mismo número que antes.",
        ],
        done: "Los mensajes vuelven a salir.",
        avoid: ["Por favor, no nos envíe nunca una contraseña ni una clave de acceso."]
      )
    case (.metaTransient, .retry):
      Order(
        orders: ["Espere unos minutos y repita una vez lo que no funcionó."],
        done: "Esta vez pasa.",
        avoid: ["Si vuelve el mismo mensaje, envíenos las palabras exactas en vez de repetir."]
      )
    case (.rateLimited, .wait), (.metaTransient, .wait):
      Order(
        orders: ["Por favor, deje por ahora todos los intentos; cada uno puede alargar la pausa."],
        avoid: ["Después de la pausa toca un solo intento; le diremos cuándo y cómo."]
      )
    case (.notEnoughActivity, .wait):
      Order(
        place: "app WhatsApp Business en el teléfono",
        orders: [
          "Siga usando la app para sus conversaciones habituales.",
          "Si es urgente, díganoslo: quizá convenga otro número u otro tipo de conexión.",
        ],
        avoid: [
          "Meta no publica cuánto sería suficiente, así que no podemos nombrar un día.",
          "Por favor, no lo intente de nuevo día tras día: Meta cuenta los intentos.",
        ]
      )
    case (.inReview, .wait), (.displayNameNotApproved, .wait):
      Order(
        orders: ["Por favor, deje mientras tanto la cuenta, el número y el nombre como están."],
        avoid: ["Un cambio ahora haría empezar la revisión de nuevo."]
      )
    case (.countryNotSupported, .alternative):
      Order(orders: ["Díganos si le serviría otro número, o un número sin la app del teléfono."])
    default: nil
    }
  }

  private static let connect = [
    "Tenga en la mano el teléfono con la app WhatsApp Business.",
    "En {provider} abra {numbers-page}, elija {connect} y luego {app-option}.",
    "Escanee el código QR con la app, o confirme el código que muestra la propia app.",
  ]
}
