extension CustomerOrder {
  /// What is asked where another portfolio than the chosen one holds the account: whose it is
  /// decides.
  static let whosePortfolio = CustomerOrder(
    choice: Localised(
      "Is the business portfolio {holder} yours?{find-id}",
      es: "¿El portfolio comercial {holder} es suyo?{find-id}",
      pt: "O portfólio empresarial {holder} é seu?{find-id}"
    ),
    orders: [
      Localised(
        """
        Yes: change nothing there and tell us. In the next attempt, you then choose it in Meta's window.
        """,
        es: """
          Sí: no cambie nada allí y avísenos. En el próximo intento, lo elige en la ventana de Meta.
          """,
        pt: """
          Sim: não mude nada ali e nos avise. Na próxima tentativa, você o escolhe na janela da Meta.
          """
      ),
      Localised(
        """
        No, it belongs to someone else, for example a former agency: ask its admin to remove your \
        WhatsApp account{account-id} from it, and write to us when that is done or if you get no answer. \
        Its message templates are lost then and have to be created again, while the app and the chats on \
        your phone are not affected; if messages are still sent through that account, tell us first.
        """,
        es: """
          No, es de otra empresa, por ejemplo de una agencia con la que trabajaba antes: pida a su \
          administrador que quite de allí su cuenta de WhatsApp{account-id} y escríbanos cuando esté hecho \
          o si no le responden. Sus plantillas se pierden entonces y habrá que crearlas de nuevo, aunque \
          la app y los chats del teléfono no se ven afectados; si todavía se envían mensajes con esa \
          cuenta, avísenos primero.
          """,
        pt: """
          Não, é de outra empresa, por exemplo de uma agência com a qual você trabalhava: peça ao \
          administrador que remova de lá a sua conta do WhatsApp{account-id} e escreva para nós quando \
          isso for feito ou se ninguém responder. Os modelos de mensagem dela então se perdem e precisam \
          ser criados de novo, mas o app e as conversas no celular não são afetados; se ainda são \
          enviadas mensagens por essa conta, avise-nos primeiro.
          """
      ),
    ],
    lastLine: .onceAnswered,
    needsNoAdmin: true
  )
}

extension Facts {
  /// Every portfolio of which the case tells.
  var knownPortfolios: [Party] {
    let one = [FactKey.selectedBusiness, .ownerPortfolio].compactMap { current($0)?.party }
    return one + (current(.otherPortfolios)?.parties ?? [])
  }

  /// Who has to log in for the next attempt: the account of before has chosen among other portfolios.
  func login(choosing cause: CauseID?) -> Localised {
    let stand = StandIns()
    let isOfLogin = errors.last?.entry?.letter == .loginNotFinished
    if cause == .numberInAnotherPortfolio || has(.wabaNotListed) || isOfLogin {
      return stand.loginWithControl
    }
    let isAnother = errors.last?.entry?.letter == .anotherAdmin
    return triedToConnect && !isAnother ? stand.sameLogin : stand.login
  }
}
