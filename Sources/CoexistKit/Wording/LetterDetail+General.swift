/// What a case tells that is no matter of one cause.
extension LetterDetail {
  static let windowAsked = LetterDetail(
    finding: Localised(
      "Meta's window wants something done before it goes on. Please do that first ({asked}).",
      es: "la ventana de Meta pide hacer antes otra cosa. Por favor, haga primero eso ({asked}).",
      pt:
        "a janela da Meta pede para fazer antes outra coisa. Por favor, faça primeiro isso ({asked})."
    )
  )

  static let stuckInPortfolio = LetterDetail(
    finding: """
      en we can no longer see a link to another provider, but Meta still refuses the number. The step that is left is \
      to remove the WhatsApp account from your business portfolio; after that, the number can be tried again.
      es ya no vemos ningún otro proveedor vinculado, y aun así Meta rechaza el número. El paso que queda es quitar \
      la cuenta de WhatsApp de su portfolio comercial; después se puede volver a intentar.
      pt não vemos mais nenhum outro provedor vinculado, e mesmo assim a Meta recusa o número. O passo que resta é \
      remover a conta do WhatsApp do seu portfólio empresarial; depois disso, é possível tentar de novo.
      """
  )

  /// What two people saw at one place at one time is not the same; with the name of the place, where
  /// that is a list of others.
  static func looksDisagree(at key: FactKey) -> LetterDetail {
    switch key {
    case .appBusinessPlatform: .looksAtAppDisagree
    case .partnersTab: .looksAtTabDisagree
    default: .looksDisagree
    }
  }

  static let looksAtAppDisagree = LetterDetail(
    finding: """
      en we have two reports about the list in the app on your phone that do not agree{looks}. So we ask you \
      to look at it once more.
      es tenemos dos datos que no coinciden sobre la lista de la app del teléfono{looks}. Por eso le pedimos \
      que la revise una vez más.
      pt temos duas informações que não coincidem sobre a lista no app do celular{looks}. Por isso pedimos \
      que você a confira mais uma vez.
      """
  )

  static let looksAtTabDisagree = LetterDetail(
    finding: """
      en we have two reports about the Partners tab at Meta that do not agree{looks}. So we ask you to \
      look at it once more.
      es tenemos dos datos que no coinciden sobre la pestaña \(MenuName.partners.name(in: .spanish)) \
      de Meta{looks}. Por eso le pedimos que la revise una vez más.
      pt temos duas informações que não coincidem sobre a aba \
      \(MenuName.partners.name(in: .portuguese)) da Meta{looks}. Por isso pedimos que você a confira mais \
      uma vez.
      """
  )

  static let looksDisagree = LetterDetail(
    finding: """
      en we have two reports about the same place that do not agree, so we ask you to look once \
      more.
      es tenemos dos datos sobre un mismo lugar que no coinciden, así que le pedimos que lo revise \
      una vez más.
      pt temos duas informações sobre o mesmo lugar que não coincidem, por isso pedimos que você \
      confira mais uma vez.
      """
  )

  static let withoutApp = LetterDetail(
    finding: Localised(
      "the number is meant to work without the app, so it is connected as a dedicated number.",
      es: "el número va a funcionar sin la app, así que se conecta como número dedicado.",
      pt: "o número vai funcionar sem o app, por isso é conectado como número dedicado."
    )
  )

  static let elsewhere = LetterDetail(
    finding: """
      en the error message is about another service of Meta, not about the connection of your number.
      es ese mensaje de error es de otro servicio de Meta y no de la conexión de su número.
      pt essa mensagem de erro é de outro serviço da Meta e não da conexão do seu número.
      """,
    leavesConnectionAlone: true
  )

  static let unknownError = LetterDetail(
    finding: Localised(
      "we can't tell yet what went wrong.",
      es: "todavía no sabemos qué falló.",
      pt: "ainda não sabemos o que deu errado."
    ),
    order: CustomerOrder(
      orders: [
        """
        en We are looking into it with {provider} and will tell you what we find. Until then, \
        please do not try again.
        es Lo estamos revisando con {provider} y le diremos qué encontramos. Hasta entonces, por \
        favor, no haga otro intento.
        pt Estamos verificando isso com a {provider} e avisaremos o que descobrirmos. Até lá, \
        por favor, não tente de novo.
        """
      ],
      lastLine: .nothing,
      attempt: .forbidden
    )
  )

  /// An error that is known, and nothing that the customer could settle.
  static let takenToMeta = LetterDetail(
    finding: """
      en this error has to be settled between {provider} and Meta; there is nothing for you to correct.
      es este error se tiene que resolver entre {provider} y Meta; usted no tiene que corregir nada.
      pt esse erro precisa ser resolvido entre a {provider} e a Meta; não há nada que você precise corrigir.
      """,
    order: CustomerOrder(
      orders: [
        """
        en We will take it up with {provider} and tell you what comes of it. Until then, please do not try again.
        es Lo trataremos con {provider} y le diremos el resultado. Hasta entonces, por favor, no haga otro intento.
        pt Vamos tratar disso com a {provider} e avisaremos do resultado. Até lá, por favor, não tente de novo.
        """
      ],
      lastLine: .nothing,
      attempt: .forbidden
    )
  )

  static let rightCode = LetterDetail(
    finding: """
      en for a number that works without the WhatsApp Business app, a code by SMS or call is \
      right, and you can go on. If the number is still active in the app on any phone, stop and \
      tell us first: with that code it stops working there. Enter the code in Meta's window only, \
      and never send it to anyone.
      es para un número que funciona sin la app de WhatsApp Business, el código por SMS o llamada es \
      lo correcto y puede continuar. Si el número todavía está activo en la app de algún teléfono, \
      no siga y díganos antes: con ese código deja de funcionar allí. Escriba el código solo en \
      la ventana de Meta y no se lo envíe a nadie.
      pt para um número que funciona sem o app WhatsApp Business, o código por SMS ou ligação é o \
      certo, e você pode continuar. Se o número ainda estiver ativo no app de algum celular, pare \
      e avise-nos antes: com esse código ele deixa de funcionar ali. Digite o código só na \
      janela da Meta e não o envie a ninguém.
      """,
    order: CustomerOrder(
      lastLine: Localised(
        "Tell us when the number is connected, or if the window shows something else.",
        es: "Avísenos cuando el número quede conectado o si la ventana muestra otra cosa.",
        pt: "Avise quando o número estiver conectado ou se a janela mostrar outra coisa."
      )
    ),
    leavesConnectionAlone: true
  )
}

extension LetterDetail {
  static let general: [LetterDetail] = [
    .windowAsked, .rightCode, .stuckInPortfolio, .withoutApp,
    .looksDisagree, .looksAtAppDisagree, .looksAtTabDisagree,
    .elsewhere, .unknownError, .takenToMeta, .requestRefused,
  ]
}
