extension Spanish {
  @Sendable static func remedy(_ cause: CauseID, _ kind: NextKind) -> Instruction? {
    switch (cause, kind) {
    case (.numberInAnotherPortfolio, .fix):
      Instruction(
        orders: [
          "Esta vez, elija en la ventana de Meta el portfolio comercial {holder}.",
          "Si ese portfolio no es suyo, pida a su administrador que libere el número y avísenos.",
        ],
        done: "La ventana de Meta muestra la cuenta de WhatsApp."
      )
    case (.onboardingUnfinished, .retry):
      Instruction(
        place: .providerNumbers,
        done: "El número aparece como conectado en {provider}."
      )
    case (.signupInterrupted, .retry), (.wrongOnboardingPath, .retry):
      Instruction(
        place: .providerConnect,
        orders: ["Cierre la ventana anterior."]
      )
    case (.disconnectedAfterWorking, .retry):
      Instruction(
        place: .providerNumbers,
        orders: ["Abra una vez la app WhatsApp Business en el teléfono."],
        done: "Un mensaje enviado desde el teléfono aparece en {provider}."
      )
    case (.disconnectedAfterWorking, .wait):
      Instruction(
        place: .phone,
        orders: [
          "Abra la app y no desmarque lo que muestra sobre la conexión.",
          "Meta puede reconectar por sí misma; por favor, deje todo lo demás como está.",
        ],
        done: "Un mensaje enviado desde el teléfono aparece en {provider}.",
        avoid: ["Por favor, no conecte el número en otro sitio mientras tanto."]
      )
    case (.disconnectedAfterWorking, .fix), (.notInBusinessApp, .fix), (.appAccountDeleted, .fix):
      Instruction(
        place: .phone,
        orders: [
          "Abra la app WhatsApp Business y revise si muestra este número en \(MenuName.appSettings.spanish).",
          "Si no, configure el número en la app WhatsApp Business y úselo allí como siempre.",
          "Avísenos cuando la app muestre el número; entonces coordinamos con usted un nuevo intento.",
        ],
        done: "La app muestra este número en \(MenuName.appSettings.spanish).",
        avoid: ["Es posible que Meta quiera ver algo de uso normal de la app antes de aceptar."]
      )
    case (.appVersionTooOld, .fix):
      Instruction(
        place: .appStore,
        orders: ["Actualice la app WhatsApp Business desde la tienda."],
        avoid: ["Una actualización conserva los chats; por favor, deje la app instalada."]
      )
    case (.numberLinkedToPage, .fix):
      Instruction(
        place: .pageNumber,
        orders: [
          "Quite el número de la página de Facebook; la página no se borra.", "Luego avísenos.",
        ],
        done: "La configuración de la página no muestra ningún número de WhatsApp."
      )
    case (.marketingMessagesWABA, .fix):
      Instruction(
        orders: [
          "Esta vez, elija en la ventana de Meta otra cuenta de WhatsApp, o deje que Meta cree una nueva."
        ],
        avoid: ["Por favor, deje como está la cuenta que se usa para mensajes de marketing."]
      )
    default: restriction(cause, kind)
    }
  }

  private static func restriction(_ cause: CauseID, _ kind: NextKind) -> Instruction? {
    switch (cause, kind) {
    case (.accountRestricted, .fix):
      Instruction(
        place: .support,
        orders: ["Lea allí el motivo que da Meta.", "Solicite allí una revisión."],
        done: "La página de soporte ya no muestra ninguna restricción.",
        avoid: ["Por favor, no conecte ni cambie nada hasta que Meta decida."]
      )
    case (.assetLimitReached, .fix):
      Instruction(
        place: .whatsappAccounts,
        orders: [
          "Elija en la ventana de Meta una cuenta de WhatsApp que ya exista, o bien",
          "quite una cuenta de WhatsApp que nadie use, tras comparar su id con la que funciona, o",
          "verifique la empresa en el \(MenuName.securityCenter.text(in: .spanish)) para un límite mayor.",
        ],
        done: "La ventana de Meta le deja continuar."
      )
    case (.businessNotVerified, .fix):
      Instruction(
        place: .verification,
        orders: ["Termine allí la verificación de la empresa."],
        done: "El \(MenuName.securityCenter.spanish) muestra la empresa como verificada."
      )
    case (.displayNameNotApproved, .fix):
      Instruction(
        place: .numberProfile,
        orders: [
          "Lea allí por qué no se aceptó el nombre para mostrar.",
          "Cámbielo según ese motivo y envíelo de nuevo a revisión.",
        ],
        done: "El \(MenuName.whatsappManager.spanish) muestra el nombre como aprobado."
      )
    case (.paymentProblem, .fix):
      Instruction(
        place: .billing,
        orders: ["Compruebe allí que esta misma cuenta tenga un método de pago que funcione."],
        done: "Los mensajes con plantilla vuelven a salir.",
        avoid: ["Por favor, escriba los datos de la tarjeta solo en Meta, nunca en un chat."]
      )
    case (.templateProblem, .fix):
      Instruction(
        place: .templates,
        orders: ["Abra la plantilla, corríjala y envíela de nuevo, o use otra."],
        done: "La plantilla aparece como activa."
      )
    case (.tokenOrPermission, .fix), (.messageLevel, .fix):
      Instruction(
        place: .businessSettings,
        orders: [
          "Como administrador de la empresa, abra el enlace de reconexión que le enviamos.",
          "Elija la misma cuenta de WhatsApp y el mismo número que antes.",
        ],
        done: "Los mensajes vuelven a salir.",
        avoid: ["Por favor, no nos envíe nunca una contraseña ni una clave de acceso."]
      )
    case (.metaTransient, .retry):
      Instruction(
        orders: ["Espere unos minutos y repita una vez lo que no funcionó."],
        done: "Esta vez funciona.",
        avoid: ["Si vuelve el mismo mensaje, envíenos el texto exacto en vez de repetir."]
      )
    case (.metaTransient, .wait):
      Instruction(
        orders: ["Por favor, espere un poco y repita una vez lo que no funcionó."],
        avoid: ["Si vuelve el mismo mensaje, envíenos el texto exacto en vez de repetir."]
      )
    case (.rateLimited, .wait):
      Instruction(
        orders: ["Por favor, no haga intentos por ahora; cada uno puede alargar la pausa."],
        avoid: ["Después de la pausa habrá que hacer un solo intento; le diremos cuándo y cómo."]
      )
    case (.notEnoughActivity, .wait):
      Instruction(
        place: .phone,
        orders: [
          "Siga usando la app para sus conversaciones habituales.",
          "Si es urgente, díganoslo: quizá convenga otro número u otro tipo de conexión.",
        ],
        avoid: [
          "Meta no publica cuánto sería suficiente, así que no podemos darle una fecha.",
          "Por favor, no lo intente una y otra vez: Meta cuenta los intentos.",
        ]
      )
    case (.inReview, .wait), (.displayNameNotApproved, .wait):
      Instruction(
        orders: ["Por favor, deje mientras tanto la cuenta, el número y el nombre como están."],
        avoid: ["Con un cambio ahora, la revisión empezaría de nuevo."]
      )
    case (.countryNotSupported, .alternative):
      Instruction(orders: [
        "Díganos si le serviría otro número, o usar este sin la app del teléfono."
      ])
    default: nil
    }
  }
}
