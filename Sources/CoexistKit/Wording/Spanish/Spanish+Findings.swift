extension Spanish {
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
      "En Meta, el número pertenece a un portfolio comercial distinto del elegido."
    case .retriedTooSoon:
      """
      El último intento se hizo antes de que Meta registrara el cambio, así que no dice nada sobre \
      la causa.
      """
    case .residualMetaLink:
      "Ya no se ve ningún vínculo anterior, y aun así Meta trata el número como ocupado."
    case .wrongOnboardingPath:
      """
      La conexión siguió el camino con código por SMS o llamada, que es para números sin la app. Su \
      número se queda en la app y por eso se vincula con ella.
      """
    case .signupInterrupted:
      "La conexión se interrumpió antes de terminar y hay que empezarla de nuevo."
    case .onboardingUnfinished: "La conexión del número se inició y no se terminó."
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
      "Meta restringió la cuenta. Primero hay que resolverlo con Meta."
    case .inReview: "Meta todavía está revisando la cuenta."
    case .assetLimitReached:
      "La empresa ha llegado a un límite de Meta en cuentas o números."
    case .businessNotVerified: "Meta pide que la empresa esté verificada para esto."
    case .displayNameNotApproved:
      "Meta no aprobó el nombre para mostrar. La conexión en sí no se ve afectada."
    case .paymentProblem:
      """
      Meta no puede cobrar los mensajes de la cuenta y por eso algunos no salen. La conexión \
      funciona.
      """
    case .templateProblem:
      "Meta rechazó o pausó una plantilla de mensaje. La conexión funciona."
    case .tokenOrPermission: "El acceso de {provider} a la cuenta venció o fue retirado."
    case .providerAppNotApproved:
      "Falta una aprobación en la parte técnica; su cuenta no tiene nada que ver."
    case .webhookNotSubscribed:
      "Los mensajes no llegan a {provider} porque de nuestro lado falta una suscripción técnica."
    case .wrongIdentifier:
      """
      Nuestro sistema consultó a Meta con un id que no corresponde; su cuenta no tiene nada que ver.
      """
    case .providerFault:
      "Los mensajes llegan, pero se pierden de nuestro lado antes de que usted los vea."
    case .disconnectedAfterWorking: "La conexión funcionaba y se cortó."
    case .appAccountDeleted: "La cuenta de WhatsApp en la app del teléfono ya no existe."
    case .historySyncLimit:
      """
      Los chats anteriores solo se pueden pasar una vez, justo después de conectar; en su teléfono \
      siguen estando.
      """
    case .registrationPIN:
      "Una consulta técnica nuestra encontró un registro anterior del número."
    case .rateLimited:
      "Meta pausó los intentos con este número porque hubo varios en poco tiempo."
    case .messageLevel: "Algunos mensajes no llegaron a enviarse. La conexión funciona."
    case .metaTransient: "Un servicio de Meta no respondió correctamente en ese momento."
    }
  }
}
