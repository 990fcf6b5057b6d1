/// What a customer reads of an error whose row tells more than its cause, or that has none.
extension LetterDetail {
  static let newAccount = LetterDetail(
    finding: Localised(
      """
      the message template does not exist in this WhatsApp account: a new account starts \
      without the templates of the old one.
      """,
      es: """
        la plantilla de mensaje no existe en esta cuenta de WhatsApp: una cuenta nueva empieza \
        sin las plantillas de la anterior.
        """,
      pt: """
        o modelo de mensagem não existe nesta conta do WhatsApp: uma conta nova começa sem os \
        modelos da anterior.
        """
    ),
    order: CustomerOrder(
      place: .templates,
      orders: [
        Localised(
          "Create again the templates that you need, and submit them for review.",
          es: "Cree de nuevo las plantillas que necesite y envíelas a revisión.",
          pt: "Crie de novo os modelos de que você precisa e envie-os para análise."
        )
      ],
      done: Localised(
        "The templates show as active.",
        es: "Las plantillas aparecen como activas.",
        pt: "Os modelos aparecem como ativos."
      )
    )
  )

  static let replyWindow = LetterDetail(
    finding: Localised(
      """
      more than a day has passed since this person last wrote, so WhatsApp only delivers \
      messages that use an approved template until they write again. The connection itself \
      works.
      """,
      es: """
        pasó más de un día desde el último mensaje de esa persona, así que WhatsApp solo \
        entrega mensajes con una plantilla aprobada hasta que ella vuelva a escribir. La \
        conexión funciona.
        """,
      pt: """
        passou mais de um dia desde a última mensagem dessa pessoa, por isso o WhatsApp só \
        entrega mensagens com um modelo aprovado até que ela escreva de novo. A conexão \
        funciona.
        """
    ),
    leavesConnectionAlone: true
  )

  static let sendsTooFast = LetterDetail(
    finding: Localised(
      """
      messages were sent faster than this kind of connection allows. The connection itself \
      works.
      """,
      es: """
        se enviaron mensajes más rápido de lo que permite este tipo de conexión. La conexión \
        funciona.
        """,
      pt: """
        foram enviadas mensagens mais rápido do que este tipo de conexão permite. A conexão \
        funciona.
        """
    ),
    order: CustomerOrder(
      orders: [
        Localised(
          "Please send fewer messages at a time, with pauses in between.",
          es: "Por favor, envíe menos mensajes a la vez, con pausas entre ellos.",
          pt: "Por favor, envie menos mensagens de cada vez, com pausas entre elas."
        )
      ],
      done: Localised(
        "Messages go out again.",
        es: "Los mensajes vuelven a enviarse.",
        pt: "As mensagens voltam a ser enviadas."
      )
    ),
    leavesConnectionAlone: true
  )

  static let passwordChanged = LetterDetail(
    finding: Localised(
      "{provider}'s access to the account ended because a Facebook password was changed.",
      es: """
        el acceso de {provider} a la cuenta terminó porque se cambió una contraseña de \
        Facebook.
        """,
      pt: "o acesso da {provider} à conta terminou porque uma senha do Facebook foi trocada."
    )
  )

  static let historyDeclined = LetterDetail(
    finding: Localised(
      """
      when the number was connected, sharing the older chats was declined on the phone. This \
      can only be chosen while connecting; the chats are still on your phone.
      """,
      es: """
        al conectar el número, en el teléfono se eligió no compartir los chats anteriores. Eso \
        solo se puede elegir al conectar; en su teléfono los chats se conservan.
        """,
      pt: """
        quando o número foi conectado, escolheu-se no celular não compartilhar as conversas \
        anteriores. Isso só pode ser escolhido ao conectar; elas continuam no seu celular.
        """
    )
  )

  static let linkOver = LetterDetail(
    finding: Localised(
      "the connection link is no longer valid, so we are sending you a new one.",
      es: "el enlace de conexión ya no es válido, así que le enviamos uno nuevo.",
      pt: "o link de conexão não é mais válido, por isso enviamos um novo para você."
    )
  )

  static let registeredByCall = LetterDetail(
    finding: Localised(
      """
      on our side, the number was going to be registered by a call that Meta does not offer for \
      numbers of the app. Nothing on your phone is affected.
      """,
      es: """
        de nuestro lado se intentó registrar el número con una llamada técnica que Meta no ofrece \
        para números de la app. Su teléfono no se ve afectado.
        """,
      pt: """
        do nosso lado, tentou-se registrar o número com uma chamada técnica que a Meta não \
        oferece para números do app. Seu celular não é afetado.
        """
    )
  )

  static let unreachable = LetterDetail(
    finding: Localised(
      """
      one message could not be delivered to that person: the number may not be on WhatsApp, or \
      their app may be too old. Your connection is not affected.
      """,
      es: """
        un mensaje no se pudo entregar a esa persona: puede que su número no esté en WhatsApp o que \
        su app sea muy antigua. La conexión de usted no se ve afectada.
        """,
      pt: """
        uma mensagem não pôde ser entregue a essa pessoa: o número dela talvez não esteja no \
        WhatsApp ou o app esteja desatualizado. Sua conexão não é afetada.
        """
    ),
    leavesConnectionAlone: true
  )

  /// Words about calls, which are set up apart from messages.
  static let aboutCalls = LetterDetail(
    finding: Localised(
      """
      the error message is about calls over WhatsApp, not about messages or the connection of your \
      number. If you want to use calls, they are set up in {provider}; otherwise you can ignore it.
      """,
      es: """
        ese mensaje de error es sobre las llamadas por WhatsApp, no sobre los mensajes ni la \
        conexión de su número. Si quiere usar llamadas, se configuran en {provider}; si no, puede \
        ignorarlo.
        """,
      pt: """
        essa mensagem de erro é sobre chamadas pelo WhatsApp, não sobre mensagens nem sobre a \
        conexão do seu número. Se você quiser usar chamadas, elas são configuradas na {provider}; \
        caso contrário, pode ignorá-la.
        """
    ),
    leavesConnectionAlone: true
  )

  static let aboutMessenger = LetterDetail(
    finding: Localised(
      """
      the error message comes from Messenger or Instagram, not from WhatsApp. The connection of \
      your number is not affected; whoever looks after those channels for you can settle it there.
      """,
      es: """
        ese mensaje de error viene de Messenger o Instagram, no de WhatsApp. La conexión de su \
        número no se ve afectada; quien lleva esos canales puede resolverlo allí.
        """,
      pt: """
        essa mensagem de erro vem do Messenger ou do Instagram, não do WhatsApp. A conexão do seu \
        número não é afetada; quem cuida desses canais pode resolver isso por lá.
        """
    ),
    leavesConnectionAlone: true
  )

  /// An ad account or a Page, which Meta's window offers besides the number.
  static let leaveOut = LetterDetail(
    finding: Localised(
      """
      the error message is about an ad account or a Page of your business, not about your number: \
      the number can be connected without it.
      """,
      es: """
        ese mensaje de error es sobre una cuenta publicitaria o una página de su empresa, no sobre \
        su número: el número se puede conectar sin ella.
        """,
      pt: """
        essa mensagem de erro é sobre uma conta de anúncios ou uma Página da sua empresa, não sobre \
        o seu número: o número pode ser conectado sem ela.
        """
    ),
    order: CustomerOrder(orders: [
      Localised(
        "In Meta's window, leave out the ad account and the Page.",
        es: "En la ventana de Meta, no incluya la cuenta publicitaria ni la página.",
        pt: "Na janela da Meta, não inclua a conta de anúncios nem a Página."
      ),
      Localised(
        "You can settle the notice itself in \(MenuName.supportHome.english), at any time.",
        es: "El aviso en sí puede resolverlo en \(MenuName.supportHome.spanish) cuando quiera.",
        pt: "O aviso em si você pode resolver na \(MenuName.supportHome.portuguese) quando quiser."
      ),
    ])
  )

  // What was entered in Meta's window.

  static let nameRefused = LetterDetail(
    finding: Localised(
      "Meta's window does not accept the name that was entered.",
      es: "la ventana de Meta no acepta el nombre que se escribió.",
      pt: "a janela da Meta não aceita o nome que foi digitado."
    ),
    asking: Localised(
      """
      Enter another name there: best the one by which your customers know the business, and not too \
      long.
      """,
      es: """
        Escriba allí otro nombre: lo mejor es el que sus clientes conocen, y que no sea demasiado \
        largo.
        """,
      pt: """
        Digite outro nome ali: o melhor é aquele pelo qual os clientes conhecem a empresa, e que \
        não seja longo demais.
        """
    )
  )

  static let digitsRefused = LetterDetail(
    finding: Localised(
      "Meta's window does not accept the digits as a phone number.",
      es: "la ventana de Meta no acepta los dígitos como número de teléfono.",
      pt: "a janela da Meta não aceita os dígitos como número de telefone."
    ),
    asking: Localised(
      """
      Wait five minutes, then enter the number again with its country code and compare it digit by \
      digit.
      """,
      es: """
        Espere cinco minutos, escriba de nuevo el número con el código del país y compárelo dígito \
        por dígito.
        """,
      pt: """
        Espere cinco minutos, digite o número de novo com o código do país e confira dígito por \
        dígito.
        """
    )
  )

  static let addressRefused = LetterDetail(
    finding: Localised(
      "Meta's window does not accept the web address that was entered.",
      es: "la ventana de Meta no acepta la dirección web que se escribió.",
      pt: "a janela da Meta não aceita o endereço do site que foi digitado."
    ),
    asking: Localised(
      "Enter the full address of your website there, beginning with https://.",
      es: "Escriba allí la dirección completa de su sitio web, que empiece con https://.",
      pt: "Digite ali o endereço completo do seu site, começando com https://."
    )
  )

  static let existsAlready = LetterDetail(
    finding: Localised(
      "what was going to be added in Meta's window is there already.",
      es: "lo que se iba a agregar en la ventana de Meta ya existe allí.",
      pt: "o que ia ser adicionado na janela da Meta já existe ali."
    ),
    asking: Localised(
      "Choose the entry that is listed in Meta's window and go on with it.",
      es: "Elija la opción que ya aparece en la ventana de Meta y continúe con ella.",
      pt: "Escolha a opção que já aparece na janela da Meta e continue com ela."
    )
  )

  static let automaticLabels = LetterDetail(
    finding: Localised(
      "the automatic labels of the WhatsApp Business app keep the number from being connected.",
      es: "las etiquetas automáticas de la app WhatsApp Business impiden conectar el número.",
      pt: "as etiquetas automáticas do app WhatsApp Business impedem a conexão do número."
    ),
    order: CustomerOrder(
      place: .labels,
      orders: [
        Localised(
          "Turn the automatic labels off there, if your app offers them, and try once more.",
          es:
            "Desactive allí las etiquetas automáticas, si su app las ofrece, e inténtelo una vez más.",
          pt: "Desative ali as etiquetas automáticas, se o app as oferecer, e tente mais uma vez."
        ),
        Localised(
          "If you do not find them, or the error comes back, send us its exact words.",
          es: "Si no las encuentra o el error vuelve, envíenos el texto exacto.",
          pt: "Se não as encontrar ou o erro voltar, envie-nos o texto exato."
        ),
      ]
    )
  )
}
