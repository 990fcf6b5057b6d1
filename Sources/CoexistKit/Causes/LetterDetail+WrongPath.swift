/// What Meta's window was asked for instead.
extension LetterDetail {
  static let numberOfMeta = LetterDetail(
    finding: """
      en Meta's window created a new number, beginning with +1 555, instead of connecting yours. You do not \
      need that number.
      es la ventana de Meta creó un número nuevo, que empieza con +1 555, en lugar de conectar el suyo. Ese \
      número no hace falta.
      pt a janela da Meta criou um número novo, que começa com +1 555, em vez de conectar o seu. Esse número \
      não é necessário.
      """
  )

  static let numberOfMetaPerhaps = LetterDetail(
    finding: """
      en in Meta's window, the option with only a display name was chosen, which does not connect your \
      number; Meta may have created a new number, beginning with +1 555.
      es en la ventana de Meta se eligió la opción de solo un nombre visible, que no conecta su número; es \
      posible que Meta haya creado un número nuevo, que empieza con +1 555.
      pt na janela da Meta foi escolhida a opção só com um nome de exibição, que não conecta o seu número; é \
      possível que a Meta tenha criado um número novo, que começa com +1 555.
      """
  )

  static let smsCode = otherPath(
    """
    en the number was being connected with a code by SMS or phone call, which is only for numbers that are \
    not used in the WhatsApp Business app.
    es se intentó conectar el número con un código por SMS o llamada, pero esa vía es solo para números que \
    no se usan en la app de WhatsApp Business.
    pt o número estava sendo conectado com um código por SMS ou ligação, mas esse caminho é só para números \
    que não são usados no app WhatsApp Business.
    """
  )
  static let existingAppChosen = otherPath(
    """
    en the option for another existing app was chosen, which does not connect the WhatsApp Business app on \
    your phone.
    es se eligió la opción para otra app existente, que no conecta la app de WhatsApp Business de su teléfono.
    pt foi escolhida a opção para outro app existente, que não conecta o app WhatsApp Business do seu celular.
    """
  )
  static let otherPathFinished = otherPath(
    """
    en the connection was completed with the option for numbers that are not used in the WhatsApp Business app.
    es la conexión se completó con la opción para números que no se usan en la app de WhatsApp Business.
    pt a conexão foi concluída com a opção para números que não são usados no app WhatsApp Business.
    """
  )
  static let otherPathBegun = otherPath(
    """
    en the connection was started with the option for numbers that are not used in the WhatsApp Business app.
    es la conexión se inició con la opción para números que no se usan en la app de WhatsApp Business.
    pt a conexão foi iniciada com a opção para números que não são usados no app WhatsApp Business.
    """
  )

  private static func otherPath(_ what: Localised) -> LetterDetail {
    let words: Localised = """
      en {what} To keep using your number there, you need to connect it with the option {app-option}.
      es {what} Para seguir usando el número allí, hay que conectarlo eligiendo la opción {app-option}.
      pt {what} Para continuar usando o seu número ali, é preciso conectá-lo escolhendo a opção {app-option}.
      """
    return LetterDetail(finding: words.about(what))
  }

  static let linkWithoutApp = LetterDetail(
    finding: """
      en the connection link that you had does not offer the connection with the WhatsApp \
      Business app, so we are sending you a new one in a separate message.
      es el enlace de conexión que usted tenía no ofrece la conexión con la app WhatsApp \
      Business, así que le enviamos uno nuevo en un mensaje aparte.
      pt o link de conexão que você tinha não oferece a conexão com o app WhatsApp Business, \
      por isso vamos enviar um novo em outra mensagem.
      """,
    order: CustomerOrder(
      orders: [
        """
        en Please do not use the old link any more, and do not enter any code by SMS or call. In the new one, \
        choose {app-option}, with the phone at hand.
        es Por favor, no use más el enlace anterior ni escriba ningún código que llegue por SMS o \
        llamada. En el nuevo, elija {app-option}, con el teléfono a mano.
        pt Por favor, não use mais o link antigo nem digite nenhum código que chegue por SMS ou \
        ligação. No novo, \
        escolha {app-option}, com o celular em mãos.
        """
      ],
      lastLine: .whenDone,
      attempt: .made
    )
  )
}
