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
    case .looseWords where facts.isAttemptTold, .connecting where facts.isAttemptTold: .attemptTold
    case .looseWords where facts.errors.isEmpty && !facts.all(.sendCall).isEmpty: .sendUnanswered
    case .looseWords: facts.errors.isEmpty && !facts.pastErrors.isEmpty ? .noError : .notTold
    case .call, .failedCall:
      Sign.isCoexistenceNode.answer(facts).isYes
        ? .callForAppNumber
        : facts.current(.numberInBusinessApp) == nil ? .failedCall : .failedCallOnly
    case .connecting: .onlyWords
    }
  }
}

extension LetterDetail {
  /// What is said where nobody can say yet what is the matter.
  static let questions: [LetterDetail] = [
    newCode, newCodeWithWords, newWords, newStart, oneExample, noError, notTold, failedCall,
    failedCallOnly, callForAppNumber, onlyWords, attemptTold, sendUnanswered, wellNow, noErrorNow,
    connectedSince,
  ]

  static let newCode = LetterDetail(
    finding: Localised(
      "Meta returned an error code that we have not seen before.",
      es: "Meta devolvió un código de error que no conocíamos.",
      pt: "a Meta retornou um código de erro que ainda não conhecíamos."
    ),
    order: onlyWords.order
  )

  static let newCodeWithWords = LetterDetail(finding: newCode.finding, asking: onWhichScreen)

  private static let onWhichScreen = Localised(
    "Tell us on which screen it appeared and what you were doing; a screenshot is best.",
    es: "Díganos en qué pantalla apareció y qué estaba haciendo, mejor con una captura.",
    pt:
      "Diga-nos em qual tela isso apareceu e o que estava fazendo, se possível com uma captura de tela."
  )

  static let newWords = LetterDetail(
    finding: Localised(
      "thank you for the exact words. We have not seen this message before.",
      es: "gracias por el texto exacto. No conocíamos ese mensaje.",
      pt: "agradecemos por enviar o texto exato. Ainda não conhecíamos essa mensagem."
    ),
    asking: onWhichScreen,
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
    asking: """
      en Tell us which message fails or is missing, when it was sent, and what error or status is shown \
      with it; a screenshot is best.
      es Díganos qué mensaje falla o no aparece, cuándo se envió y qué error o estado se muestra, si es \
      posible con una captura de pantalla.
      pt Diga-nos qual mensagem falha ou não aparece, quando foi enviada e qual erro ou status aparece, \
      de preferência com uma captura de tela.
      """
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
        """
        en If something is not working or an error appears, tell us what: receiving messages, sending \
        them, seeing in {provider} the messages you send from the phone, or something else{asked-digits}.
        es Si algo no funciona o aparece un error, díganos qué: recibir mensajes, enviarlos, ver en \
        {provider} los que envía desde el teléfono u otra cosa{asked-digits}.
        pt Se algo não funcionar ou se aparecer um erro, diga-nos o que é: receber mensagens, enviá-las, \
        ver na {provider} as que você envia pelo celular ou outra coisa{asked-digits}.
        """
      ],
      lastLine: Localised(
        "If everything works, there is nothing you need to do.",
        es: "Si todo funciona, no tiene que hacer nada.",
        pt: "Se tudo estiver funcionando, você não precisa fazer nada."
      ),
      isOffer: true
    )
  )

  static let notTold = LetterDetail(
    finding: Localised(
      "what we have so far does not show us what is wrong.",
      es: "con los datos que tenemos todavía no podemos ver qué falla.",
      pt: "com os dados que temos, ainda não dá para ver o que está errado."
    ),
    asking: """
      en Tell us what does not work: connecting the number, receiving messages, sending them, or \
      something else{asked-digits}. If an error or a warning appears on a screen, send us \
      a screenshot with its exact words and its code, if there is one.
      es Díganos qué es lo que no funciona: conectar el número, recibir mensajes, enviarlos u otra \
      cosa{asked-digits}. Si aparece un error o un aviso en alguna pantalla, envíenos una \
      captura con el texto exacto y el código, si lo hay.
      pt Diga-nos o que não está funcionando: conectar o número, receber mensagens, enviá-las ou \
      outra coisa{asked-digits}. Se aparecer um erro ou um aviso em alguma tela, envie para \
      nós uma captura de tela com o texto exato e o código, se houver.
      """
  )

  static let failedCall = LetterDetail(
    finding: requestRefused.finding,
    order: CustomerOrder(orders: [
      whichCall,
      """
      en Tell us whether the number is used in the WhatsApp Business app, or only in {provider} or another system.
      es Díganos si el número se usa en la app de WhatsApp Business, o solo en {provider} u otro sistema.
      pt Diga-nos se o número é usado no app WhatsApp Business, ou só na {provider} ou em outro sistema.
      """,
    ]),
    isOfCall: true
  )

  /// Where it is known how the number is used.
  static let failedCallOnly = LetterDetail(
    finding: requestRefused.finding,
    order: CustomerOrder(orders: [whichCall]),
    isOfCall: true
  )

  static let callForAppNumber = LetterDetail(
    finding: requestRefused.finding,
    order: CustomerOrder(
      orders: [whichCall],
      avoid: [
        """
        en For whoever looks after that system: the number is used in the WhatsApp Business app, so the system must not \
        register it.
        es Para quien se ocupa de ese sistema: el número se usa en la app de WhatsApp Business, así que el sistema no \
        debe registrarlo.
        pt Para quem cuida desse sistema: o número é usado no app WhatsApp Business, por isso o sistema não deve \
        registrá-lo.
        """
      ],
      attempt: .forbidden
    ),
    isOfCall: true
  )

  private static let whichCall = LetterPhrases.shared.passOn(
    """
    en we need to know which request it was{asked-id}, what it was for, and whether it fails every time. Please leave \
    out the access token.
    es necesitamos saber qué solicitud era{asked-id}, para qué se hizo y si falla cada vez. No incluya el token de \
    acceso.
    pt precisamos saber qual era a solicitação{asked-id}, para que foi feita e se ela falha sempre. Não inclua o token \
    de acesso.
    """
  )

  static let onlyWords = LetterDetail(
    finding: """
      en to find the cause, we need to know exactly what you saw on the screen.
      es para encontrar la causa, necesitamos saber exactamente qué apareció en la pantalla.
      pt para encontrar a causa, precisamos saber exatamente o que apareceu na tela.
      """,
    asking: """
      en Send us the exact words and the code of the error, with a screenshot if you still have one, and tell us \
      what you were doing when it appeared{asked-digits}.
      es Envíenos el texto exacto y el código del error, con una captura de pantalla si todavía la tiene, y díganos \
      qué estaba haciendo cuando apareció{asked-digits}.
      pt Envie para nós o texto exato e o código do erro, com uma captura de tela se ainda a tiver, e diga-nos o \
      que você estava fazendo quando apareceu{asked-digits}.
      """
  )
}

extension Localised {
  static let notBeforeWeSawIt = Localised(
    "Do not try again, not even from another device, until we have looked at your answer.",
    es:
      "No lo intente de nuevo, ni siquiera desde otro dispositivo, hasta que hayamos revisado su respuesta.",
    pt: "Não tente de novo, nem de outro dispositivo, até analisarmos a sua resposta."
  )
}
