/// What a customer reads of an error whose row has an order of its own.
extension LetterDetail {
  static let countryLeftOut = LetterDetail(
    finding: """
      en Meta does not let your account write to people in some countries. That depends on the category \
      of your business, and it is about these messages only.
      es Meta no permite que su cuenta escriba a personas de algunos países. Eso depende de la categoría \
      de su empresa y solo afecta a esos mensajes.
      pt a Meta não permite que a sua conta escreva para pessoas de alguns países. Isso depende da \
      categoria da sua empresa e só afeta essas mensagens.
      """,
    order: CustomerOrder(
      place: .support,
      orders: [
        Localised(
          "Check there whether the category of your business is right.",
          es: "Revise allí si la categoría de su empresa es la correcta.",
          pt: "Confira ali se a categoria da sua empresa está correta."
        ),
        """
        en If it is, do not write to recipients in the country for which Meta refused the message.
        es Si lo es, no escriba a destinatarios del país para el que Meta rechazó el mensaje.
        pt Se estiver, não escreva para destinatários do país para o qual a Meta recusou a mensagem.
        """,
        Localised(
          "If it is not, ask Meta there to correct it, or tell us.",
          es: "Si no lo es, pida allí a Meta que la corrija, o avísenos.",
          pt: "Se não estiver, peça ali à Meta que a corrija, ou nos avise."
        ),
      ]
    )
  )

  static let takenForSpam = LetterDetail(
    finding: """
      en Meta limits for now how many messages your number can send, probably because too many people blocked or \
      reported them.
      es por ahora Meta limita los mensajes que puede enviar su número, probablemente porque muchas personas los \
      bloquearon o denunciaron.
      pt por enquanto a Meta limita as mensagens que o seu número pode enviar, provavelmente porque muitas pessoas \
      as bloquearam ou denunciaram.
      """,
    order: CustomerOrder(
      place: .phoneNumbers,
      orders: [
        Localised(
          "Look there at the quality rating of the number.",
          es: "Mire allí la calificación de calidad del número.",
          pt: "Veja ali a classificação de qualidade do número."
        ),
        Localised(
          "Until it is better, send only what the recipients expect from you.",
          es: "Hasta que mejore, envíe solo lo que los destinatarios esperan de usted.",
          pt: "Até ela melhorar, envie só o que os destinatários esperam de você."
        ),
      ],
      lastLine: """
        en Tell us which rating is shown there, and write again if the error goes on once it is better.
        es Díganos qué calificación aparece allí y vuelva a escribirnos si el error continúa cuando mejore.
        pt Diga-nos qual classificação aparece ali e escreva de novo se o erro continuar depois que ela melhorar.
        """
    )
  )

  static let anotherAdmin = LetterDetail(
    finding: """
      en Meta does not let the person who started the connection join your business portfolio.
      es Meta no permite que la persona que empezó la conexión se agregue a su portfolio comercial.
      pt a Meta não permite que a pessoa que começou a conexão entre no seu portfólio empresarial.
      """,
    order: CustomerOrder(orders: [
      """
      en Have another admin of the business portfolio make the connection, as follows.
      es Pida a otro administrador del portfolio comercial que haga la conexión de esta manera.
      pt Peça a outro administrador do portfólio empresarial que faça a conexão desta maneira.
      """
    ]),
    endsInConnecting: true
  )

  static let askMetaWhy = LetterDetail(
    finding: """
      en Meta does not let your WhatsApp account be shared with a provider, and gives no reason.
      es Meta no permite compartir su cuenta de WhatsApp con un proveedor y no dice el motivo.
      pt a Meta não permite compartilhar a sua conta do WhatsApp com um provedor e não diz o motivo.
      """,
    order: CustomerOrder(
      orders: [
        .openSupportHome,
        """
        en Ask Meta there why the account may not be shared. If nothing is shown there, send us a screenshot.
        es Pregunte allí a Meta por qué no se puede compartir la cuenta. Si no aparece nada, envíenos una captura.
        pt Pergunte ali à Meta por que a conta não pode ser compartilhada. Se nada aparecer, envie uma captura de tela.
        """,
      ],
      lastLine: Localised(
        "Send us Meta's answer as soon as you have it.",
        es: "Envíenos la respuesta de Meta en cuanto la tenga.",
        pt: "Envie para nós a resposta da Meta assim que a tiver."
      )
    )
  )

  static let registrationBroken = LetterDetail(
    finding: Localised(
      "the registration of the number at Meta is not complete.",
      es: "el registro del número en Meta no está completo.",
      pt: "o registro do número na Meta não está completo."
    )
  )

  static let noMoveWithoutPayment = LetterDetail(
    finding: """
      en Meta moves a number only into an account that has a working payment method.
      es Meta solo traslada un número a una cuenta que tiene un método de pago que funciona.
      pt a Meta só transfere um número para uma conta que tem uma forma de pagamento que funciona.
      """,
    order: CustomerOrder(
      place: .billing,
      before: """
        en Is this number used in the WhatsApp Business app? If so, do not move it or change anything: tell \
        us first, as such a number is connected in another way.
        es ¿Este número se usa en la app de WhatsApp Business? Si es así, no lo traslade ni cambie nada: \
        avísenos primero, porque un número así se conecta de otra manera.
        pt Este número é usado no app WhatsApp Business? Nesse caso, não o transfira nem mude nada: \
        avise-nos primeiro, porque um número assim é conectado de outra maneira.
        """,
      orders: [
        """
        en Check there that the WhatsApp account into which the number is to be moved has a working \
        payment method; if it does not, add one.
        es Revise allí que la cuenta de WhatsApp a la que se va a trasladar el número tenga un método \
        de pago activo; si no lo tiene, agregue uno.
        pt Confira ali se a conta do WhatsApp para a qual o número será transferido tem uma forma de \
        pagamento que funciona; se não tiver, adicione uma.
        """,
        Localised(
          "Then try the move once more and tell us whether it works.",
          es: "Después intente el traslado una vez más y díganos si funciona.",
          pt: "Depois tente a transferência mais uma vez e diga-nos se funciona."
        ),
      ],
      attempt: .made
    )
  )

  private static let noNumber = Localised(
    "Meta's window does not accept the digits as a phone number.",
    es: "la ventana de Meta no acepta los dígitos como número de teléfono.",
    pt: "a janela da Meta não aceita os dígitos como número de telefone."
  )

  static let digitsRefused = LetterDetail(
    finding: noNumber,
    asking: Localised(
      "Enter the number again with its country code and compare it digit by digit.",
      es: "Escriba de nuevo el número con el código de país y compárelo dígito por dígito.",
      pt: "Digite o número de novo com o código do país e confira dígito por dígito."
    ),
    isAttempt: true
  )

  static let digitsRefusedForNow = LetterDetail(
    finding: noNumber,
    asking: """
      en Wait five minutes, then enter the number again with its country code and compare it digit by \
      digit.
      es Espere cinco minutos, escriba de nuevo el número con el código de país y compárelo dígito \
      por dígito.
      pt Espere cinco minutos, digite o número de novo com o código do país e confira dígito por \
      dígito.
      """,
    isAttempt: true
  )
}
