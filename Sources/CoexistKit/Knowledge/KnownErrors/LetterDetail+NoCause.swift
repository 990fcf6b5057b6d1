/// What a customer reads of an error that no cause stands for.
extension LetterDetail {
  /// Words about calls, which are set up apart from messages.
  static let aboutCalls = LetterDetail(
    finding: """
      en the error message is about calls over WhatsApp, not about messages or the connection of your \
      number. Calls are not part of the connection with the WhatsApp Business app; if you do not need \
      them, you can ignore the message.
      es ese mensaje de error se refiere a las llamadas por WhatsApp, no a los mensajes ni a la \
      conexión de su número. Las llamadas no forman parte de la conexión con la app de WhatsApp Business; \
      si no las necesita, puede ignorar el mensaje.
      pt essa mensagem de erro é sobre chamadas pelo WhatsApp, não sobre mensagens nem sobre a \
      conexão do seu número. As chamadas não fazem parte da conexão com o app WhatsApp Business; se não \
      precisar delas, pode ignorar a mensagem.
      """,
    leavesConnectionAlone: true
  )

  /// Words about ads, Pages, Messenger or Instagram.
  static let aboutOtherProduct = LetterDetail(
    finding: """
      en the error message comes from another Meta product (such as Instagram, Messenger, a Page or ads), not from \
      WhatsApp. It has nothing to do with the connection of your number; whoever looks after that product for you can \
      settle it there.
      es ese mensaje de error viene de otro producto de Meta (como Instagram, Messenger, una página o los anuncios), no \
      de WhatsApp. No tiene que ver con la conexión de su número; quien lleva ese producto puede resolverlo allí.
      pt essa mensagem de erro vem de outro produto da Meta (como Instagram, Messenger, uma Página ou anúncios), não do \
      WhatsApp. Não tem a ver com a conexão do seu número; quem cuida desse produto pode resolver isso por lá.
      """,
    leavesConnectionAlone: true
  )

  static let aboutPayments = LetterDetail(
    finding: Localised(
      "the error message is about payments over WhatsApp, not about the connection of your number.",
      es:
        "ese mensaje de error se refiere a los pagos por WhatsApp, no a la conexión de su número.",
      pt:
        "essa mensagem de erro é sobre pagamentos pelo WhatsApp, não sobre a conexão do seu número."
    ),
    asking: """
      en If you want to use such payments, have an admin of your business accept their terms; if not, \
      you can ignore the message.
      es Si quiere usar esos pagos, pida a un administrador de su empresa que acepte las condiciones; \
      si no, puede ignorar el mensaje.
      pt Se quiser usar esses pagamentos, peça a um administrador da sua empresa que aceite os termos; \
      se não, pode ignorar a mensagem.
      """
  )

  static let leaveOutAdAccount = leavingOut(
    Localised("an ad account", es: "una cuenta publicitaria", pt: "uma conta de anúncios"),
    Localised("the ad account", es: "la cuenta publicitaria", pt: "a conta de anúncios")
  )

  /// What is no matter of WhatsApp, and ended the signup all the same.
  static let stoppedTheWindow = LetterDetail(
    finding: """
      en Meta's window stopped because of a measure against your business. It is no fault of your number.
      es la ventana de Meta se detuvo por una medida contra su empresa. No es una falla de su número.
      pt a janela da Meta parou por causa de uma medida contra a sua empresa. Não é falha do seu número.
      """,
    order: CustomerOrder(orders: [
      readTheNotice,
      Localised(
        "Send us a screenshot of what is shown there, even if it is nothing.",
        es: "Envíenos una captura de lo que aparezca allí, aunque no aparezca nada.",
        pt: "Envie para nós uma captura de tela do que aparecer ali, mesmo que não apareça nada."
      ),
    ])
  )

  private static let readTheNotice: Localised = """
    en Open \(MenuName.supportHome.text(in: .english)) at business.facebook.com/business-support-home, \
    read the notice about the business and settle it.
    es Abra el \(MenuName.supportHome.text(in: .spanish)) en \
    business.facebook.com/business-support-home, lea el aviso sobre la empresa y resuélvalo.
    pt Abra a \(MenuName.supportHome.text(in: .portuguese)) em \
    business.facebook.com/business-support-home, leia o aviso sobre a empresa e resolva-o.
    """

  /// The notice is about the whole business.
  static let settleTheNotice = LetterDetail(
    finding: """
      en the error message is about Meta's rules for advertising, not about your number: normally, the \
      number can be connected without an ad account.
      es ese mensaje de error se refiere a las reglas de publicidad de Meta, no a su número: normalmente, \
      el número se puede conectar sin una cuenta publicitaria.
      pt essa mensagem de erro é sobre as regras de publicidade da Meta, não sobre o seu número: \
      normalmente, o número pode ser conectado sem uma conta de anúncios.
      """,
    order: CustomerOrder(
      orders: [readTheNotice] + (leaveOutAdAccount.order?.orders ?? [])
    ),
    endsInConnecting: true
  )

  static let leaveOutPage = leavingOut(
    Localised("a Facebook Page", es: "una página de Facebook", pt: "uma Página do Facebook"),
    Localised("the Page", es: "la página", pt: "a Página")
  )

  /// What Meta's window offers besides the number: as news, and as what is known.
  private static func leavingOut(_ one: Localised, _ it: Localised) -> LetterDetail {
    let (english, spanish, portuguese) = (
      it.text(in: .english), it.text(in: .spanish), it.text(in: .portuguese)
    )
    return LetterDetail(
      finding: """
        en the error message is about \(one.text(in: .english)) of your business, not about your \
        number: the number can be connected without \(english).
        es ese mensaje de error se refiere a \(one.text(in: .spanish)) de su empresa, no a su número: \
        el número se puede conectar sin \(spanish).
        pt essa mensagem de erro é sobre \(one.text(in: .portuguese)) da sua empresa, não sobre o seu \
        número: o número pode ser conectado sem \(portuguese).
        """,
      order: CustomerOrder(
        orders: [
          """
          en In Meta's window, neither choose nor add \(one.text(in: .english)), not even if the window asks again.
          es En la ventana de Meta, no elija ni agregue \(one.text(in: .spanish)), aunque la ventana lo vuelva a pedir.
          pt Na janela da Meta, não escolha nem adicione \(one.text(in: .portuguese)), mesmo que a janela peça de novo.
          """,
          .startIfClosed,
        ],
        avoid: [
          """
          en The problem with \(english) itself can be dealt with later.
          es El problema de \(spanish) puede resolverse más adelante.
          pt O problema d\(portuguese) pode ser resolvido depois.
          """
        ]
      ),
      endsInConnecting: true
    )
  }

  // What was entered in Meta's window.

  static let nameRefused = LetterDetail(
    finding: Localised(
      "Meta's window does not accept the name that was entered.",
      es: "la ventana de Meta no acepta el nombre que se escribió.",
      pt: "a janela da Meta não aceita o nome que foi digitado."
    ),
    asking: """
      en Enter another name there: best the one by which your customers know the business, and not too \
      long.
      es Escriba allí otro nombre: lo mejor es el que sus clientes conocen, y que no sea demasiado \
      largo.
      pt Digite outro nome ali: o melhor é aquele pelo qual os clientes conhecem a empresa, e que \
      não seja longo demais.
      """,
    isAttempt: true
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
    ),
    isAttempt: true
  )

  static let existsAlready = LetterDetail(
    finding: Localised(
      "what was going to be added in Meta's window is in your business portfolio already.",
      es: "lo que se iba a agregar en la ventana de Meta ya está en su portfolio comercial.",
      pt: "o que ia ser adicionado na janela da Meta já está no seu portfólio empresarial."
    ),
    order: CustomerOrder(orders: [
      """
      en This time, choose in Meta's window the entry that is listed already instead of adding it.
      es Esta vez, elija en la ventana de Meta la opción que ya aparece en vez de agregarla.
      pt Desta vez, escolha na janela da Meta a opção que já aparece em vez de adicioná-la.
      """,
      .startIfClosed,
    ]),
    endsInConnecting: true
  )

  static let automaticLabels = LetterDetail(
    finding: Localised(
      "the automatic labels of the WhatsApp Business app keep the number from being connected.",
      es: "las etiquetas automáticas de la app de WhatsApp Business impiden conectar el número.",
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
          pt: "Se não as encontrar ou o erro voltar, envie para nós o texto exato."
        ),
      ],
      attempt: .made
    )
  )
}
