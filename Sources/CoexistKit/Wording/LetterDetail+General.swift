/// What a case tells that is no matter of one cause.
extension LetterDetail {
  static let windowAsked = LetterDetail(
    finding: Localised(
      "Meta's window wanted something else to be done before it could go on.",
      es: "la ventana de Meta pidió hacer antes otra cosa para poder continuar.",
      pt: "a janela da Meta pediu para fazer antes outra coisa para poder continuar."
    )
  )

  static let stuckInPortfolio = LetterDetail(
    finding: Localised(
      """
      no other provider is linked any more, and Meta still refuses the number. What is left \
      is to remove the WhatsApp account from your business portfolio, so that it can be \
      connected anew.
      """,
      es: """
        ya no hay ningún otro proveedor vinculado, y aun así Meta rechaza el número. Lo que \
        queda es quitar la cuenta de WhatsApp de su portfolio comercial para poder conectarla \
        de nuevo.
        """,
      pt: """
        não há mais nenhum outro provedor vinculado, e mesmo assim a Meta recusa o número. O \
        que resta é remover a conta do WhatsApp do seu portfólio empresarial para poder \
        conectá-la de novo.
        """
    )
  )

  static let withoutApp = LetterDetail(
    finding: Localised(
      "the number is meant to work without the app, so it is connected as a dedicated number.",
      es: "el número va a funcionar sin la app, así que se conecta como número dedicado.",
      pt: "o número vai funcionar sem o app, por isso é conectado como número dedicado."
    )
  )

  static let elsewhere = LetterDetail(
    finding: Localised(
      """
      the error message has nothing to do with the connection of your number, so there is \
      nothing to fix there.
      """,
      es: """
        ese mensaje de error no tiene que ver con la conexión de su número, así que por ese \
        lado no hay nada que reparar.
        """,
      pt: """
        essa mensagem de erro não tem a ver com a conexão do seu número; nessa parte não há \
        nada a consertar.
        """
    )
  )

  static let unknownError = LetterDetail(
    finding: Localised(
      "Meta returned an error that we still have to look into.",
      es: "Meta devolvió un error que todavía tenemos que revisar.",
      pt: "a Meta retornou um erro que ainda precisamos analisar."
    ),
    order: CustomerOrder(orders: [
      Localised(
        "We are looking into it with {provider} and will write to you as soon as we know more.",
        es: "Lo estamos revisando con {provider} y le escribiremos en cuanto sepamos más.",
        pt: "Estamos verificando isso com a {provider} e escreveremos assim que soubermos mais."
      )
    ])
  )

  static let newWords = LetterDetail(
    finding: Localised(
      "thank you for the exact words. We have not seen this message before.",
      es: "gracias por el texto exacto. No conocíamos ese mensaje.",
      pt: "agradecemos o texto exato. Ainda não conhecíamos essa mensagem."
    )
  )

  static let noError = LetterDetail(
    finding: Localised(
      "so far, we have not seen any error.",
      es: "hasta ahora no hemos visto ningún error.",
      pt: "até agora não vimos nenhum erro."
    )
  )

  static let twoFactorAsked = LetterDetail(
    finding: Localised(
      """
      before it goes on, Meta's window asks for two-factor authentication on your Facebook account.
      """,
      es: """
        antes de continuar, la ventana de Meta pide la autenticación en dos pasos de su cuenta de \
        Facebook.
        """,
      pt: """
        antes de continuar, a janela da Meta pede a autenticação de dois fatores na sua conta do \
        Facebook.
        """
    )
  )

  static let works = LetterDetail(
    finding: Localised(
      "good news: your number is connected and working.",
      es: "buenas noticias: su número está conectado y funciona.",
      pt: "boa notícia: seu número está conectado e funcionando."
    ),
    leavesConnectionAlone: true
  )

  static let rightCode = LetterDetail(
    finding: Localised(
      """
      that is right: a number that is not used in the app is confirmed with a code by SMS or call. \
      Enter it in Meta's window only, and never send it to anyone.
      """,
      es: """
        así es correcto: un número que no se usa en la app se confirma con un código por SMS o \
        llamada. Escríbalo solo en la ventana de Meta y no se lo envíe a nadie.
        """,
      pt: """
        está certo assim: um número que não é usado no app é confirmado com um código por SMS ou \
        ligação. Digite-o só na janela da Meta e não o envie a ninguém.
        """
    ),
    leavesConnectionAlone: true
  )

  static let onlyWords = LetterDetail(
    finding: Localised(
      "thank you for writing; we want to sort this out quickly.",
      es: "gracias por escribirnos; queremos resolverlo cuanto antes.",
      pt: "agradecemos a mensagem; queremos resolver isso o quanto antes."
    ),
    order: CustomerOrder(orders: [
      Localised(
        """
        Tell us what you were doing when it failed, and send us a screenshot of what you see, with \
        the error code if there is one.
        """,
        es: """
          Díganos qué estaba haciendo cuando falló y envíenos una captura de pantalla de lo que ve, \
          con el código de error si aparece.
          """,
        pt: """
          Diga-nos o que você estava fazendo quando deu erro e envie-nos uma captura de tela do que \
          aparece, com o código do erro, se houver.
          """
      )
    ])
  )
}

extension LetterDetail {
  static let general: [LetterDetail] = [
    .windowAsked, .twoFactorAsked, .works, .rightCode, .onlyWords, .stuckInPortfolio, .withoutApp,
    .elsewhere, .unknownError, .newWords, .noError,
  ]
}
