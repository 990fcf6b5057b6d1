extension Spanish {
  @Sendable static func question(_ topic: Topic) -> Order? {
    switch topic {
    case .appBusinessPlatform: appPlatform
    case .partnersTab:
      Order(
        place: partnersPlace,
        orders: [
          "Díganos qué socios aparecen en la pestaña, mejor con una captura de toda la pestaña."
        ],
        avoid: lookOnly
      )
    case .ownerPortfolio:
      Order(
        place: accountsPlace,
        orders: [
          "Díganos qué portfolio comercial eligió en la ventana de Meta.",
          "Mire qué portfolio tiene la cuenta de WhatsApp y envíenos una captura de pantalla.",
        ],
        avoid: lookOnly
      )
    case .otherPortfolios:
      Order(
        place: """
          Administrador de WhatsApp (WhatsApp Manager) > Herramientas de la cuenta (Account tools) > \
          Números de teléfono (Phone numbers), en cada portfolio
          """,
        orders: ["Mire si el número aparece en algún otro portfolio comercial suyo."],
        avoid: lookOnly
      )
    case .numberInBusinessApp:
      Order(
        place: "app WhatsApp Business en el teléfono > Ajustes o Configuración, bajo el nombre",
        orders: ["Díganos si este número está activo hoy en la app WhatsApp Business."]
      )
    case .signupAskedFor:
      Order(
        place: "la ventana de Meta, última pantalla",
        orders: [
          "Díganos qué pidió la ventana: un código QR, un código dentro de la app, SMS o llamada."
        ]
      )
    case .messagesArrive:
      Order(
        place: "cualquier otro teléfono",
        orders: ["Envíe un mensaje al número y díganos si aparece en {provider}."]
      )
    case .liveMediaWorks:
      Order(
        place: "cualquier otro teléfono",
        orders: ["Envíe una foto nueva al número y díganos si aparece en {provider}."]
      )
    case .workedBefore:
      Order(
        orders: [
          "Díganos si este número funcionó alguna vez en {provider} junto con la app, y hasta cuándo."
        ]
      )
    case .reviewState:
      Order(
        place: "Business Support Home > su empresa > cuenta de WhatsApp",
        orders: ["Díganos qué dice la página: nada, en revisión o rechazada."]
      )
    case .appVersion:
      Order(
        place: """
          app WhatsApp Business en el teléfono > Ajustes o Configuración > Ayuda > Info. de la app \
          (App info)
          """,
        orders: ["Díganos qué versión de la app tiene el teléfono."]
      )
    case .kapsoConnection, .subscribedApps:
      Order(orders: ["Esto lo miramos nosotros; de su lado no hay nada que hacer."])
    default: nil
    }
  }

  @Sendable static func finding(_ cause: CauseID) -> String {
    switch cause {
    case .dedicatedConnectionInKapso:
      "Su número tiene todavía una conexión anterior en {provider} que hay que quitar primero."
    case .providerStillConnected:
      "En la app del teléfono el número sigue vinculado a un proveedor que lo conectó antes."
    case .partnerStillListed:
      "En Meta sigue figurando un socio anterior en su cuenta de WhatsApp."
    case .foreignAppSubscribed:
      "En Meta, la app de otra empresa sigue recibiendo los mensajes de su cuenta de WhatsApp."
    case .numberInAnotherPortfolio:
      "En Meta, el número pertenece a otro portfolio comercial que el que se eligió."
    case .retriedTooSoon:
      "El último intento llegó antes de que Meta asimilara el cambio; no dice nada de la causa."
    case .residualMetaLink:
      "Todo lo que se puede ver está limpio, y Meta sigue tratando el número como ocupado."
    case .wrongOnboardingPath:
      "La ventana de Meta tomó un camino que no es para un número que se queda en la app."
    case .signupInterrupted:
      "La conexión se interrumpió antes de terminar. Su cuenta no tiene ningún problema."
    case .onboardingUnfinished: "La conexión del número se empezó y no se terminó."
    case .notInBusinessApp: "Meta no encuentra el número en la app WhatsApp Business."
    case .notEnoughActivity:
      "Meta todavía no ve suficiente actividad del número en la app WhatsApp Business."
    case .countryNotSupported:
      "Meta no ofrece este tipo de conexión para el país del número."
    case .appVersionTooOld:
      "La app WhatsApp Business del teléfono necesita una actualización para esto."
    case .numberLinkedToPage:
      "El número está vinculado a una página de Facebook, y Meta pide quitar antes ese vínculo."
    case .marketingMessagesWABA:
      "La cuenta de WhatsApp elegida se usa para mensajes de marketing y no admite este número."
    case .accountRestricted:
      "Meta ha puesto una restricción a la cuenta. Primero hay que aclararla con Meta."
    case .inReview: "Meta todavía está revisando la cuenta."
    case .assetLimitReached:
      "La empresa ha llegado a un límite de Meta en cuentas o números."
    case .businessNotVerified: "Meta pide que la empresa esté verificada para esto."
    case .displayNameNotApproved:
      "Meta no ha aprobado el nombre para mostrar. La conexión en sí no se ve afectada."
    case .paymentProblem:
      "Meta no puede cobrar a la cuenta y por eso algunos mensajes se detienen. La conexión funciona."
    case .templateProblem:
      "Meta ha rechazado o pausado una plantilla de mensaje. La conexión funciona."
    case .tokenOrPermission: "El acceso de {provider} a la cuenta terminó o fue retirado."
    case .providerAppNotApproved:
      "Falta una aprobación en la parte técnica. No es nada de su cuenta."
    case .webhookNotSubscribed:
      "Los mensajes no llegan a {provider} porque de nuestro lado falta una suscripción técnica."
    case .wrongIdentifier:
      "Nuestro sistema preguntó a Meta con un id que no corresponde. No es nada de su cuenta."
    case .providerFault:
      "Los mensajes llegan y se pierden de nuestro lado antes de que usted los vea."
    case .disconnectedAfterWorking: "La conexión funcionaba y terminó."
    case .appAccountDeleted: "La cuenta de WhatsApp en la app del teléfono ya no existe."
    case .historySyncLimit:
      "Los chats antiguos solo se pueden pasar una vez, justo al conectar; siguen en su teléfono."
    case .registrationPIN:
      "Una llamada técnica se encontró con un registro anterior del número."
    case .rateLimited:
      "Meta ha pausado los intentos con este número porque hubo varios en poco tiempo."
    case .messageLevel: "Algunos mensajes sueltos no pasaron. La conexión funciona."
    case .metaTransient: "Un servicio de Meta no respondió bien en ese momento."
    }
  }
}
