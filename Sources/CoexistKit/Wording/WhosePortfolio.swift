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
        en Yes: do not change anything there, and tell us. On the next attempt, you will \
        choose it in Meta's window.
        es Sí: no cambie nada allí y avísenos. En el próximo intento, lo elige en la ventana de Meta.
        pt Sim: não mude nada ali e nos avise. Na próxima tentativa, você o escolhe na janela da Meta.
        """,
        mayBeRemoved ? .askForRelease : .releaseLater,
        """
        en You do not know whose it is: do not change anything, and tell us which agencies or providers you \
        have worked with.
        es No sabe de quién es: no cambie nada y díganos con qué agencias o proveedores ha trabajado.
        pt Você não sabe de quem é: não mude nada e diga-nos com quais agências ou provedores já trabalhou.
        """,
      ],
      lastLine: .onceAnswered,
      needsNoAdmin: true
    )
  }
}

extension CustomerOrder {
  /// Where nobody knows the account's id: nothing is removed before it is compared.
  static let accountIDFirst = CustomerOrder(
    place: .whatsappAccounts,
    orders: [
      """
      en In the business portfolio {holder}, open the WhatsApp account that has this number and send us a \
      screenshot with its ID. Do not remove anything yet: we have to compare the ID first.
      es En el portfolio comercial {holder}, abra la cuenta de WhatsApp que tiene este número y envíenos una \
      captura en la que se vea su ID. No quite nada todavía: antes tenemos que comparar el ID.
      pt No portfólio empresarial {holder}, abra a conta do WhatsApp que tem este número e envie para nós uma \
      captura de tela em que apareça o ID. Não remova nada ainda: antes precisamos comparar o ID.
      """
    ],
    lastLine: .onceAnswered
  )
}

extension Localised {
  /// What is said of another portfolio where nothing is removed from it by the customer.
  static let portfolioStays = [releaseLater, askForRelease]

  fileprivate static let releaseLater: Localised = """
    en No, it belongs to someone else, for example a former agency: do not have anything removed yet, and \
    tell us whose it is. Once the app and the Partners tab are checked, we tell you what to ask of its admin.
    es No, es de otra empresa, por ejemplo de una agencia con la que trabajaba: no pida todavía que quiten \
    nada y díganos de quién es. Cuando hayamos revisado la app y la pestaña \(MenuName.partners.text(in: .spanish)), le decimos \
    qué pedirle a su administrador.
    pt Não, é de outra empresa, por exemplo de uma agência com a qual você trabalhava: não peça ainda que \
    removam nada e diga-nos de quem é. Depois de verificar o app e a aba \(MenuName.partners.text(in: .portuguese)), explicamos \
    o que pedir ao administrador dela.
    """

  fileprivate static let askForRelease: Localised = """
    en No, it belongs to someone else, for example a former agency: if messages are still sent through \
    the WhatsApp account that has your number there{account-id}, tell us before you ask for anything. If not, ask the \
    portfolio's admin to check the account's ID first and then to remove only that account from the portfolio. Write to us \
    when that is done, or if you get no answer. When the account is removed, its message templates are lost and \
    have to be created again; the app and the chats on your phone are not affected.
    es No, es de otra empresa, por ejemplo de una agencia con la que trabajaba: si todavía se envían \
    mensajes con la cuenta de WhatsApp que tiene allí su número{account-id}, avísenos antes de pedir nada. Si no, pida al \
    administrador de esa empresa que compruebe primero el ID de la cuenta y que quite del portfolio solo esa; escríbanos cuando esté hecho o si no \
    le responden. Al quitar la cuenta se pierden sus plantillas y habrá que crearlas de nuevo; la app y los chats \
    del teléfono no se ven afectados.
    pt Não, é de outra empresa, por exemplo de uma agência com a qual você trabalhava: se ainda são \
    enviadas mensagens pela conta do WhatsApp que tem ali o seu número{account-id}, avise-nos antes de pedir qualquer coisa. Se \
    não, peça ao administrador dessa empresa que confira primeiro o ID da conta e remova do portfólio só ela; escreva para nós quando \
    isso for feito ou se ninguém responder. Ao remover a conta, perdem-se os modelos de mensagem dela, \
    que precisam ser criados de novo; o app e as conversas no celular não são afetados.
    """
}

extension Facts {
  /// The window was left where the portfolio is chosen: it may not have been offered.
  var stoppedAtPortfolio: Bool {
    all(.signupStep).last?.says("BUSINESS_ACCOUNT_SELECTION") ?? false
  }

  /// Every portfolio of which the case tells.
  var knownPortfolios: [Party] {
    let one = [FactKey.selectedBusiness, .ownerPortfolio].compactMap { current($0)?.party }
    return one + (current(.otherPortfolios)?.parties ?? [])
  }

  /// Who has to log in for the next attempt: the account of before has chosen among other portfolios.
  func login(choosing cause: CauseID?) -> Localised {
    let stand = StandIns.shared
    let isOfLogin = errors.last?.entry?.letter == .loginNotFinished
    if cause == .numberInAnotherPortfolio || has(.wabaNotListed) || isOfLogin || stoppedAtPortfolio
    {
      return stand.loginWithControl
    }
    let isAnother = errors.last?.entry?.letter == .anotherAdmin
    return triedToConnect && !isAnother ? stand.sameLogin : stand.login
  }
}
