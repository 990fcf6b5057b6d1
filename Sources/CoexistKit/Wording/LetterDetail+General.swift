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
    )
  )

  static let newWords = LetterDetail(
    finding: Localised(
      "thank you for the error message. We have not seen it before and need one more detail.",
      es: "gracias por el mensaje de error. No lo conocíamos, y nos falta un dato.",
      pt: "obrigado pela mensagem de erro. Ainda não a conhecíamos, e falta um dado."
    )
  )

  static let noError = LetterDetail(
    finding: Localised(
      "so far, we have not seen any error.",
      es: "hasta ahora no hemos visto ningún error.",
      pt: "até agora não vimos nenhum erro."
    )
  )
}

extension LetterDetail {
  static let general: [LetterDetail] = [
    .windowAsked, .stuckInPortfolio, .withoutApp, .elsewhere, .unknownError, .newWords, .noError,
  ]
}
