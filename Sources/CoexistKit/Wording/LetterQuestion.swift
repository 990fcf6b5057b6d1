/// What a letter says and asks where no fact decides, as the screen asks it.
extension Uncertainty {
  func letter(in facts: Facts) -> LetterDetail {
    switch self {
    // What the case holds is not asked for.
    case .unknownCode(let code):
      facts.errors.contains { $0.code == code && $0.sentence != nil } ? .newCodeWithWords : .newCode
    case .unknownWords: .newWords
    case .wordsOfAnother: .onlyWords
    case .newStart: .newStart
    case .running(isComplaint: true): .oneExample
    case .running(isComplaint: false): .noError
    case .well(.worksNow): .wellNow
    case .well: .noErrorNow
    case .looseWords: .notTold
    case .call, .failedCall: .whichCall
    case .connecting: facts.errors.contains { $0.codeOfReason != nil } ? .onlyCode : .onlyWords
    }
  }
}

extension LetterDetail {
  /// What is said where nobody can say yet what is the matter.
  static let questions: [LetterDetail] = [
    newCode, newCodeWithWords, newWords, newStart, oneExample, noError, notTold, whichCall,
    onlyWords, onlyCode, wellNow, noErrorNow, connectedSince,
  ]

  static let newCode = LetterDetail(
    finding: Localised(
      "Meta returned an error code that we have not seen before.",
      es: "Meta devolvió un código de error que no conocíamos.",
      pt: "a Meta retornou um código de erro que ainda não conhecíamos."
    ),
    asking: Localised(
      "Send us the exact words that are shown with it, or a screenshot.",
      es: "Envíenos el texto exacto que aparece junto a él, o una captura de pantalla.",
      pt: "Envie para nós o texto exato que aparece com ele, ou uma captura de tela."
    )
  )

  static let newCodeWithWords = LetterDetail(
    finding: newCode.finding,
    asking: Localised(
      "Tell us on which screen it appeared and what you were doing; a screenshot is best.",
      es: """
        Díganos en qué pantalla apareció y qué estaba haciendo, si es posible con una captura de \
        pantalla.
        """,
      pt: """
        Diga-nos em qual tela ele apareceu e o que você estava fazendo, de preferência com uma captura \
        de tela.
        """
    )
  )

  static let newWords = LetterDetail(
    finding: Localised(
      "thank you for the exact words. We have not seen this message before.",
      es: "gracias por el texto exacto. No conocíamos ese mensaje.",
      pt: "agradecemos por enviar o texto exato. Ainda não conhecíamos essa mensagem."
    ),
    asking: Localised(
      """
      Tell us on which screen the message came up and whether an error code was shown with it; a \
      screenshot is best.
      """,
      es: """
        Díganos en qué pantalla apareció el mensaje y si junto a él había un código de error, si es \
        posible con una captura de pantalla.
        """,
      pt: """
        Diga-nos em qual tela a mensagem apareceu e se havia um código de erro junto, de preferência \
        com uma captura de tela.
        """
    ),
    avoiding: .notBeforeWeSawIt
  )

  static let newStart = LetterDetail(
    finding: Localised(
      "the connection has to be started again in a new window, so that we see what Meta shows.",
      es: "hay que empezar la conexión de nuevo en otra ventana para ver qué muestra Meta.",
      pt: "é preciso iniciar a conexão de novo em outra janela para vermos o que a Meta mostra."
    ),
    order: .closeTheOldWindow
  )

  static let oneExample = LetterDetail(
    finding: Localised(
      "thank you for letting us know{complaint}. To find the cause, we need one example.",
      es: "gracias por avisarnos{complaint}. Para encontrar la causa necesitamos un ejemplo.",
      pt: "agradecemos por nos avisar{complaint}. Para encontrar a causa, precisamos de um exemplo."
    ),
    asking: Localised(
      """
      Tell us which message fails or is missing, when it was sent, and what error or status is shown with it; a \
      screenshot is best.
      """,
      es: """
        Díganos qué mensaje falla o no aparece, cuándo se envió y qué error o estado se muestra, si es \
        posible con una captura de pantalla.
        """,
      pt: """
        Diga-nos qual mensagem falha ou não aparece, quando foi enviada e qual erro ou status \
        aparece, de preferência com uma captura de tela.
        """
    )
  )

  /// What was seen to work, and whether anything else does not.
  static let noError = LetterDetail(
    finding: Localised(
      "nothing that we have so far points to an error.",
      es: "nada de lo que tenemos hasta ahora indica un error.",
      pt: "nada do que temos até agora indica um erro."
    ),
    order: CustomerOrder(
      orders: [
        Localised(
          """
          If anything is not working, tell us what: receiving messages, sending them, seeing in \
          {provider} the messages you send from the phone, or something else{asked-digits}.
          """,
          es: """
            Si algo no funciona, díganos qué: recibir mensajes, enviarlos, ver en {provider} los que \
            envía desde el teléfono u otra cosa{asked-digits}.
            """,
          pt: """
            Se algo não estiver funcionando, diga-nos o que é: receber mensagens, enviá-las, ver na \
            {provider} as que você envia do celular ou outra coisa{asked-digits}.
            """
        )
      ],
      lastLine: Localised(
        "If everything works, there is nothing you need to do.",
        es: "Si todo funciona, no tiene que hacer nada.",
        pt: "Se tudo estiver funcionando, você não precisa fazer nada."
      )
    )
  )

  static let notTold = LetterDetail(
    finding: Localised(
      "what we have so far does not show us what is wrong.",
      es: "con los datos que tenemos todavía no podemos ver qué falla.",
      pt: "com os dados que temos, ainda não dá para ver o que está errado."
    ),
    asking: Localised(
      """
      Tell us what does not work: connecting the number, receiving messages, sending them, or \
      something else. If a message appears on a screen, send us a screenshot with its exact words and \
      number.
      """,
      es: """
        Díganos qué es lo que no funciona: conectar el número, recibir mensajes, enviarlos u otra \
        cosa. Si aparece un mensaje en alguna pantalla, envíenos una captura con el texto exacto y el \
        número.
        """,
      pt: """
        Diga-nos o que não está funcionando: conectar o número, receber mensagens, enviá-las ou outra \
        coisa. Se aparecer uma mensagem em alguma tela, envie para nós uma captura com o texto exato e \
        o número.
        """
    )
  )

  static let whichCall = LetterDetail(
    finding: Localised(
      "Meta refused a request that a program sent for this number.",
      es: "Meta rechazó una solicitud que un programa envió para este número.",
      pt: "a Meta recusou uma solicitação que um programa enviou para este número."
    ),
    asking: Localised(
      """
      Tell us what the program wanted to do, and whether the number is used in the WhatsApp Business app \
      or only through the API.
      """,
      es: """
        Díganos qué quería hacer el programa y si el número se usa en la app WhatsApp Business o solo a \
        través de la API.
        """,
      pt: """
        Diga-nos o que o programa queria fazer e se o número é usado no app WhatsApp Business ou só pela \
        API.
        """
    )
  )

  static let onlyCode = LetterDetail(
    finding: Localised(
      """
      thank you for writing about the error {meta-error}. To find the cause, we need to see how it \
      appears.
      """,
      es: """
        gracias por escribirnos sobre el error {meta-error}. Para encontrar la causa necesitamos ver cómo \
        aparece.
        """,
      pt: """
        agradecemos por escrever sobre o erro {meta-error}. Para encontrar a causa, precisamos ver como \
        ele aparece.
        """
    ),
    order: onlyWords.order
  )

  static let onlyWords = LetterDetail(
    finding: Localised(
      "thank you for writing. To find the cause, we need to see what appears on your screen.",
      es:
        "gracias por escribirnos. Para encontrar la causa necesitamos ver qué aparece en su pantalla.",
      pt:
        "agradecemos o contato. Para encontrar a causa, precisamos ver o que aparece na sua tela."
    ),
    asking: Localised(
      """
      Send us a screenshot, with the exact words and the code of the error if one is shown, and \
      tell us what you were doing when it appeared.
      """,
      es: """
        Envíenos una captura de pantalla, con el texto exacto y el código del error si aparece, y \
        díganos qué estaba haciendo cuando apareció.
        """,
      pt: """
        Envie para nós uma captura de tela, com o texto exato e o código do erro, se houver, e diga-nos \
        o que você estava fazendo quando apareceu.
        """
    )
  )
}

extension Localised {
  fileprivate static let notBeforeWeSawIt = Localised(
    "Do not try again, not even from another device, until we have looked at your answer.",
    es:
      "No lo intente de nuevo, ni siquiera desde otro dispositivo, hasta que hayamos revisado su respuesta.",
    pt: "Não tente de novo, nem de outro dispositivo, até analisarmos a sua resposta."
  )
}
