/// What a customer reads of an error that no cause stands for.
extension LetterDetail {
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
