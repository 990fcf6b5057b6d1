extension CustomerOrder {
  /// What is asked where another portfolio than the chosen one holds the account: whose it is
  /// decides; nobody is asked to remove it before the app and the Partners tab were seen empty.
  static func whosePortfolio(mayBeRemoved: Bool) -> CustomerOrder {
    CustomerOrder(
      choice: """
        en Is the business portfolio {holder} yours?{find-id}
        es ¿El portfolio comercial {holder} es suyo?{find-id}
        pt O portfólio empresarial {holder} é seu?{find-id}
        """,
      orders: [
        """
        en Yes: change nothing there and tell us. In the next attempt, you then choose it in Meta's \
        window.
        es Sí: no cambie nada allí y avísenos. En el próximo intento, lo elige en la ventana de Meta.
        pt Sim: não mude nada ali e nos avise. Na próxima tentativa, você o escolhe na janela da Meta.
        """,
        mayBeRemoved ? .askForRelease : .releaseLater,
      ],
      lastLine: .onceAnswered,
      needsNoAdmin: true
    )
  }
}

extension Localised {
  fileprivate static let releaseLater: Localised = """
    en No, it belongs to someone else, for example a former agency: have nothing removed yet and tell us \
    whose it is. Once the app and the Partners tab are checked, we tell you what to ask of its admin.
    es No, es de otra empresa, por ejemplo de una agencia con la que trabajaba: no pida todavía que quiten \
    nada y díganos de quién es. Cuando hayamos revisado la app y la pestaña \(MenuName.partners.text(in: .spanish)), le decimos \
    qué pedirle a su administrador.
    pt Não, é de outra empresa, por exemplo de uma agência com a qual você trabalhava: não peça ainda que \
    removam nada e diga-nos de quem é. Depois de verificar o app e a aba \(MenuName.partners.text(in: .portuguese)), explicamos \
    o que pedir ao administrador dela.
    """

  fileprivate static let askForRelease: Localised = """
    en No, it belongs to someone else, for example a former agency: ask its admin to remove your \
    WhatsApp account{account-id} from it, and write to us when that is done or if you get no answer. \
    Its message templates are lost then and have to be created again, while the app and the chats on \
    your phone are not affected; if messages are still sent through that account, tell us first.
    es No, es de otra empresa, por ejemplo de una agencia con la que trabajaba: pida al administrador de \
    esa empresa que quite de allí la cuenta de WhatsApp de usted{account-id} y escríbanos cuando esté \
    hecho o si no le responden. Las plantillas de esa cuenta se pierden entonces y habrá que crearlas de \
    nuevo, aunque la app y los chats del teléfono no se ven afectados; si todavía se envían mensajes con \
    esa cuenta, avísenos primero.
    pt Não, é de outra empresa, por exemplo de uma agência com a qual você trabalhava: peça ao \
    administrador dela que remova de lá a sua conta do WhatsApp{account-id} e escreva para nós quando \
    isso for feito ou se ninguém responder. Os modelos de mensagem dessa conta então se perdem e \
    precisam ser criados de novo, mas o app e as conversas no celular não são afetados; se ainda são \
    enviadas mensagens por essa conta, avise-nos primeiro.
    """
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
